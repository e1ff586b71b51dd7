"""Old or new, never between: builds a site beside the published one, swaps it in when complete."""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from prongsai.publishing.exchange import exchange, flush, flush_entry
from prongsai.publishing.output_lock import Holder, LockHeldError, output_lock

MARKER = ".prongsai-site"
"""The file that tells that a folder is a built site, which may be replaced as a whole."""

MARKER_TEXT = """\
เว็บไซต์ในโฟลเดอร์นี้สร้างโดย prongsai และถูกสร้างใหม่ทั้งโฟลเดอร์ทุกครั้ง อย่าเก็บไฟล์อื่นไว้ที่นี่
This folder is made anew, as a whole, by every prongsai build. Keep nothing else here.
"""
_OUR_GENERATOR = b'<meta name="generator" content="prongsai">'
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_BUSY_TRIES = 20


class PublishError(Exception):
    """The site can't be published; the published one is as it was. `th` and `en` say why."""

    def __init__(self, th: str, en: str) -> None:
        super().__init__(en)
        self.th = th
        self.en = en


@dataclass(frozen=True, slots=True)
class Published:
    """What is published now: the folder, how many pages and files it has, and its size in bytes."""

    folder: Path
    pages: int
    files: int
    size: int


def publish(
    output: Path,
    build: Callable[[Path], None],
    *,
    verify: Callable[[Path], None] | None = None,
    wait: float = 60.0,
    on_wait: Callable[[Holder], None] | None = None,
) -> Published:
    """Let `build` fill a new folder, check it, and put it in the place of `output` in one step.

    `verify` raises when the new site is not to be published. Waits up to `wait` seconds for another
    builder and tells `on_wait` about it. Raises PublishError; errors of `build` and `verify` pass
    through. Until the exchange nothing under `output` is changed.
    Entries of the old folder whose names begin with a dot (`.git`, `.well-known`) are kept.
    """
    output = Path(os.path.abspath(output))  # noqa: PTH100 (resolve would follow a symbolic link)
    _refuse_foreign(output)
    with _explained(output):
        output.parent.mkdir(parents=True, exist_ok=True)
        try:
            with output_lock(_beside(output, "lock"), wait=wait, on_wait=on_wait):
                return _publish(output, build, verify)
        except LockHeldError as error:
            raise _held(error.holder) from None


def _publish(
    output: Path, build: Callable[[Path], None], verify: Callable[[Path], None] | None
) -> Published:
    _tidy(output)
    _refuse_foreign(output)
    new = _beside(output, f"new-{os.getpid()}")
    try:
        new.mkdir()
        build(new)
        _check_complete(new)
        if verify:
            verify(new)
        (new / MARKER).write_bytes(MARKER_TEXT.encode())
        published = _measured(output, new)
        _keep_hidden(output, new)
        flush(new)
        _replace(output, new)
        flush_entry(output.parent)
    finally:
        _remove(new)
    return published


def _beside(output: Path, ending: str) -> Path:
    return output.with_name(f".{output.name}.{ending}")


def _refuse_foreign(output: Path) -> None:
    """Raise unless `output` is missing, empty, or a site that we made."""
    if output.is_symlink():
        raise PublishError(
            f"{output} เป็นทางลัด (symbolic link) จึงไม่สร้างเว็บทับ ใช้โฟลเดอร์จริง หรือกำหนด --output",
            f"{output} is a symbolic link; use a real folder, or give another with --output",
        )
    if not output.exists():
        return
    if not output.is_dir():
        raise PublishError(
            f"{output} เป็นไฟล์ ไม่ใช่โฟลเดอร์ ย้ายหรือเปลี่ยนชื่อไฟล์นี้ หรือกำหนด --output",
            f"{output} is a file, not a folder; move it, or give another with --output",
        )
    with _explained(output):
        foreign = any(output.iterdir()) and not _is_ours(output)
    if foreign:
        raise PublishError(
            f"โฟลเดอร์ {output} มีไฟล์ที่ prongsai ไม่ได้สร้าง จึงไม่เขียนทับ "
            "ย้ายไฟล์เหล่านั้นออก หรือกำหนดโฟลเดอร์อื่นด้วย --output",
            f"the folder {output} holds files that prongsai did not make, so it is not replaced; "
            "move them away, or give another folder with --output",
        )


def _is_ours(folder: Path) -> bool:
    if (folder / MARKER).is_file():
        return True
    # `mkdocs build` writes no marker, but every page of ours names its generator.
    home = folder / "index.html"
    if not home.is_file():
        return False
    with home.open("rb") as file:
        return _OUR_GENERATOR in file.read(8000)


def _tidy(output: Path) -> None:
    """Put right what a killed builder left: bring the old site back, remove its own folders.

    Whoever holds the lock is alone, so every such folder is left over.
    """
    pattern = re.compile(rf"\.{re.escape(output.name)}\.(new|old)-\d+")
    left = sorted(one for one in output.parent.iterdir() if pattern.fullmatch(one.name))
    for one in left:
        if ".old-" in one.name and not output.exists() and _is_ours(one):
            one.rename(output)
        else:
            _remove(one)


def _check_complete(new: Path) -> None:
    home = new / "index.html"
    if not home.is_file() or not home.stat().st_size:
        raise PublishError(
            "เว็บที่สร้างใหม่ไม่มีหน้าแรก (index.html) จึงไม่เผยแพร่",
            "the new site has no home page (index.html), so it is not published",
        )


def _keep_hidden(output: Path, new: Path) -> None:
    if not output.exists():
        return
    for entry in sorted(output.iterdir()):
        target = new / entry.name
        if not entry.name.startswith(".") or target.exists():
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, target, symlinks=True)
        else:
            shutil.copy2(entry, target, follow_symlinks=False)
    shutil.copymode(output, new)


def _measured(output: Path, new: Path) -> Published:
    pages = files = size = 0
    for folder, _, names in os.walk(new):
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
        size += sum(os.lstat(os.path.join(folder, name)).st_size for name in names)  # noqa: PTH118
    return Published(output, pages, files, size)


def _replace(output: Path, new: Path) -> None:
    """Put `new` in the place of `output`; afterwards `new` is the old site, or gone."""
    if not output.exists():
        new.rename(output)
        return
    if exchange(new, output):
        return
    old = _beside(output, f"old-{os.getpid()}")
    _rename(output, old)
    try:
        _rename(new, output)
    except OSError:
        _rename(old, output)
        raise
    _remove(old)


def _rename(source: Path, target: Path) -> None:
    """Rename, with patience: on Windows a scanner or a viewer may hold a file for a moment."""
    for left in reversed(range(_BUSY_TRIES)):
        try:
            source.rename(target)
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(0.1)
        else:
            return


def _remove(folder: Path) -> None:
    """Remove a folder of our own; what can't be removed is left to the next build."""
    for _ in range(3):
        with suppress(FileNotFoundError):
            shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(0.05)


@contextmanager
def _explained(output: Path) -> Iterator[None]:
    """Turn trouble with the disk into a PublishError, also where another error hides it."""
    try:
        yield
    except PublishError:
        raise
    except Exception as error:
        found = _disk_error(error, output)
        if found is None:
            raise
        raise _disk_words(found, output) from error


def _disk_error(error: BaseException | None, output: Path) -> OSError | None:
    for _ in range(10):
        if error is None:
            return None
        if isinstance(error, OSError):
            if error.errno in _FULL:
                return error
            if error.errno in _FORBIDDEN and _is_near(error.filename, output):
                return error
        error = error.__cause__ or error.__context__
    return None


def _is_near(name: object, output: Path) -> bool:
    """Whether a file of an error is the output, its lock, or the new site beside it."""
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    if not isinstance(name, str):
        return False
    path = Path(os.path.abspath(name))  # noqa: PTH100
    beside = output.parent / f".{output.name}."
    return path == output.parent or path == output or str(path).startswith(str(beside))


def _disk_words(error: OSError, output: Path) -> PublishError:
    if error.errno in _FULL:
        return PublishError(
            "พื้นที่ดิสก์เต็มหรือเกินโควตา จึงสร้างเว็บไม่เสร็จ เว็บเดิมยังอยู่ครบ ลบไฟล์ที่ไม่ใช้แล้วลองใหม่",
            "the disk is full or the quota is used up; the old site is as it was",
        )
    return PublishError(
        f"ไม่มีสิทธิ์เขียนในโฟลเดอร์ {output.parent} จึงสร้างเว็บไม่ได้ เว็บเดิมยังอยู่ครบ "
        "ตรวจสิทธิ์ของโฟลเดอร์ หรือกำหนดโฟลเดอร์อื่นด้วย --output",
        f"the folder {output.parent} can't be written to; the old site is as it was",
    )


def _held(holder: Holder) -> PublishError:
    return PublishError(
        f"มีการสร้างเว็บนี้อยู่แล้ว ({holder.describe()}) รอให้เสร็จแล้วลองใหม่",
        f"this site is being built already ({holder.describe()}); try again when it is done",
    )
