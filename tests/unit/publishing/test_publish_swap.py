"""Publishing by exchange: the old site or the new one, whatever happens between."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from prongsai.publishing import swap
from prongsai.publishing.output_lock import Holder, output_lock
from prongsai.publishing.swap import MARKER, PublishError, publish

FILES = 60


def builder(words: str, files: int = FILES) -> Callable[[Path], None]:
    """A builder of a site whose every file holds the same words."""

    def build(folder: Path) -> None:
        (folder / "org").mkdir()
        for number in range(files):
            (folder / "org" / f"{number}.html").write_text(words, encoding="utf-8")
        (folder / "index.html").write_text(words, encoding="utf-8")

    return build


def words_of(site: Path) -> set[str]:
    """The different contents of a site's pages; one when it is whole."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) == FILES + 1
    return {page.read_text(encoding="utf-8") for page in pages}


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_first_site(tmp_path: Path) -> None:
    published = publish(tmp_path / "deep" / "site", builder("ก"))
    assert words_of(published.folder) == {"ก"}
    assert (published.pages, published.files) == (FILES + 1, FILES + 2)
    assert published.size > FILES
    assert (published.folder / MARKER).is_file()
    assert names(tmp_path / "deep") == ["site"]


def test_replaces_the_old_site_as_a_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    (site / "stale.html").write_text("x", encoding="utf-8")
    publish(site, builder("new"))
    assert words_of(site) == {"new"}
    assert names(tmp_path) == ["site"]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    publish(tmp_path / "site", builder("ก"))
    assert words_of(tmp_path / "site") == {"ก"}


def test_a_site_of_the_engine_alone_is_ours_too(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    head = '<!doctype html><meta name="generator" content="prongsai">'
    (site / "index.html").write_text(head, encoding="utf-8")
    publish(site, builder("new"))
    assert words_of(site) == {"new"}


def test_hidden_entries_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    files = publish(site, builder("old")).files
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").write_text("ref", encoding="utf-8")
    (site / ".nojekyll").touch()
    assert publish(site, builder("new")).files == files
    assert (site / ".git" / "HEAD").read_text(encoding="utf-8") == "ref"
    assert (site / ".nojekyll").is_file()


def test_the_folders_mode_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    site.chmod(0o2775)
    publish(site, builder("new"))
    assert site.stat().st_mode & 0o7777 == 0o2775


@pytest.mark.parametrize("kind", ["foreign", "file", "link", "dead-link"])
def test_what_is_not_ours_is_never_replaced(tmp_path: Path, kind: str) -> None:
    site, other = tmp_path / "site", tmp_path / "other"
    if kind == "foreign":
        site.mkdir()
        (site / "งานของฉัน.docx").touch()
    elif kind == "file":
        site.write_text("mine", encoding="utf-8")
    elif kind == "link":
        publish(other, builder("old"))
        site.symlink_to(other)
    else:
        site.symlink_to(tmp_path / "nowhere")
    before = names(tmp_path)
    with pytest.raises(PublishError) as caught:
        publish(site, builder("new"))
    assert str(site) in caught.value.th and str(site) in caught.value.en
    assert names(tmp_path) == before
    assert kind != "foreign" or names(site) == ["งานของฉัน.docx"]


def boom(_: Path) -> None:
    raise ZeroDivisionError


def no_home(folder: Path) -> None:
    (folder / "other.html").touch()


@pytest.mark.parametrize("build", [boom, no_home], ids=["error", "no-home"])
def test_a_failed_build_leaves_the_old_site(tmp_path: Path, build: Callable[[Path], None]) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    with pytest.raises((ZeroDivisionError, PublishError)):
        publish(site, build)
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


def test_a_site_that_fails_the_look_over_is_not_published(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))

    def verify(folder: Path) -> None:
        assert words_of(folder) == {"new"}
        raise PublishError("ขาดหน้า", "pages are missing")

    with pytest.raises(PublishError, match="pages are missing"):
        publish(site, builder("new"), verify=verify)
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize("hidden", [False, True], ids=["plain", "inside-another-error"])
def test_trouble_with_the_disk_is_told_in_thai(tmp_path: Path, number: int, hidden: bool) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))

    def build(folder: Path) -> None:
        builder("new")(folder)
        try:
            raise OSError(number, os.strerror(number), str(folder / "index.html"))
        except OSError as error:
            if hidden:
                raise RuntimeError("engine") from error
            raise

    with pytest.raises(PublishError, match="the old site is as it was") as caught:
        publish(site, build)
    assert "เว็บเดิมยังอยู่ครบ" in caught.value.th
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


def test_a_fault_elsewhere_is_not_blamed_on_the_output(tmp_path: Path) -> None:
    def build(_: Path) -> None:
        raise PermissionError(errno.EACCES, "denied", "/somewhere/else.yml")

    with pytest.raises(PermissionError):
        publish(tmp_path / "site", build)


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limits on Windows")
def test_a_file_that_can_not_be_written_to_its_end(tmp_path: Path) -> None:
    """The kernel itself refuses to write on, as on a full disk."""
    site = tmp_path / "site"
    publish(site, builder("old"))
    program = """
        import resource, sys
        from pathlib import Path
        from prongsai.publishing.swap import PublishError, publish

        def build(folder):
            (folder / "index.html").write_bytes(b"x" * 1_000_000)

        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
        try:
            publish(Path(sys.argv[1]), build)
        except PublishError as error:
            sys.exit(7)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program), site], check=False)
    assert done.returncode == 7
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


def test_what_killed_builders_left_is_removed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    for name in (".site.new-1", ".site.old-99999"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").touch()
    (tmp_path / ".site.new-plan.txt").touch()
    publish(site, builder("new"))
    assert names(tmp_path) == [".site.new-plan.txt", "site"]


def test_a_site_moved_aside_by_a_killed_builder_comes_back(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    site.rename(tmp_path / ".site.old-4242")
    with pytest.raises(ZeroDivisionError):
        publish(site, boom)
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


def test_without_an_exchange_the_old_site_is_moved_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "exchange", lambda first, second: False)
    site = tmp_path / "site"
    publish(site, builder("old"))
    publish(site, builder("new"))
    assert words_of(site) == {"new"}
    assert names(tmp_path) == ["site"]


def test_without_an_exchange_a_failed_rename_restores_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    rename = swap._rename

    def failing(source: Path, target: Path) -> None:
        if ".new-" in source.name:
            raise OSError(errno.EIO, "no")
        rename(source, target)

    monkeypatch.setattr(swap, "exchange", lambda first, second: False)
    monkeypatch.setattr(swap, "_rename", failing)
    with pytest.raises(OSError, match="no"):
        publish(site, builder("new"))
    assert words_of(site) == {"old"}
    assert names(tmp_path) == ["site"]


def test_a_second_builder_is_told_who_builds(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with (
        output_lock(tmp_path / ".site.lock"),
        pytest.raises(PublishError, match=f"pid {os.getpid()}"),
    ):
        publish(site, builder("ก"), wait=0.0)
    publish(site, builder("ก"), wait=0.0)
    assert names(tmp_path) == ["site"]


def test_a_second_builder_waits(tmp_path: Path) -> None:
    site = tmp_path / "site"
    begun, go_on = threading.Event(), threading.Event()
    waited: list[Holder] = []

    def slow(folder: Path) -> None:
        begun.set()
        assert go_on.wait(10)
        builder("first")(folder)

    def waiting(holder: Holder) -> None:
        waited.append(holder)
        go_on.set()

    first = threading.Thread(target=publish, args=(site, slow))
    first.start()
    assert begun.wait(10)
    publish(site, builder("second"), wait=10, on_wait=waiting)
    first.join()
    assert waited[0].pid == os.getpid()
    assert words_of(site) == {"second"}


BUILD_FOR_EVER = """
    import sys
    from pathlib import Path
    from prongsai.publishing.swap import publish

    def builder(words):
        def build(folder):
            (folder / "org").mkdir()
            for number in range(60):
                (folder / "org" / f"{number}.html").write_text(words, encoding="utf-8")
            (folder / "index.html").write_text(words, encoding="utf-8")
        return build

    for number in range(10_000):
        publish(Path(sys.argv[1]), builder(str(number)), wait=5)
        print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("exchange", [True, False], ids=["exchange", "two-renames"])
def test_killed_at_any_moment_the_site_is_whole(tmp_path: Path, exchange: bool) -> None:
    site = tmp_path / "site"
    program = textwrap.dedent(BUILD_FOR_EVER)
    if not exchange:
        no_exchange = "from prongsai.publishing import swap\nswap.exchange = lambda a, b: False\n"
        program = no_exchange + program
    chance = random.Random(20)
    publish(site, builder("old"))
    for _ in range(10):
        process = subprocess.Popen(
            [sys.executable, "-c", program, site], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        if exchange:
            assert len(words_of(site)) == 1
    publish(site, builder("last"), wait=5)
    assert words_of(site) == {"last"}
    assert names(tmp_path) == ["site"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs an exchange of folders")
def test_a_reader_never_misses_a_file(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, builder("old"))
    missing: list[str] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            for name in ("index.html", "org/7.html"):
                try:
                    (site / name).read_bytes()
                except OSError as error:
                    missing.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(40):
            publish(site, builder(str(number)))
    finally:
        stop.set()
        reader.join()
    assert not missing
