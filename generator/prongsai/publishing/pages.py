"""Renders and writes all planned pages on all cores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from prongsai.parallel import map_in_processes
from prongsai.planning import addresses
from prongsai.planning.pages import PlannedPage
from prongsai.publishing.open_data import twin
from prongsai.rendering.bodies import Bodies
from prongsai.rendering.chrome import Shell, ShellKey, shell_key

PAGES_AT_ONCE = 50


class PageWriter:
    """Writes pages and their JSON twins into a folder; made before the work is spread."""

    def __init__(self, bodies: Bodies, shells: Mapping[ShellKey, Shell], output: Path) -> None:
        self._bodies = bodies
        self._shells = shells
        self._output = output

    def write_all(self, pages: Sequence[PlannedPage], *, processes: int | None = None) -> int:
        """Write all pages, in as many processes as are useful; returns how many files."""
        for folder in sorted({str(Path(page.path).parent) for page in pages}):
            (self._output / folder).mkdir(parents=True, exist_ok=True)
        batches = [pages[at : at + PAGES_AT_ONCE] for at in range(0, len(pages), PAGES_AT_ONCE)]
        weights = [len(batch) for batch in batches]
        done = map_in_processes(self._write_batch, batches, weights=weights, processes=processes)
        return sum(done)

    def _write_batch(self, pages: Sequence[PlannedPage]) -> int:
        return sum(self.write(page) for page in pages)

    def write(self, page: PlannedPage) -> int:
        """Write one page and its twin; returns how many files."""
        html = self._shells[shell_key(page)].join(self._bodies.render(page))
        (self._output / page.path).write_bytes(html.encode())
        other = twin(self._bodies.plan, page, self._bodies.options)
        if other is None:
            return 1
        (self._output / addresses.twin(page.path)).write_bytes(other.encode())
        return 2
