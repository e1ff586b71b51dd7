"""A place in a row of tokens, for code that reads them one by one."""

from __future__ import annotations

from collections.abc import Sequence

from prongsai.thai.vocabulary import Kind, Token

_OUTSIDE = Token(Kind.BREAK)


class Cursor:
    """A place in a row of tokens; before and after the row stand breaks."""

    def __init__(self, row: Sequence[Token]) -> None:
        self._row = row
        self.place = 0

    @property
    def done(self) -> bool:
        """Say whether all tokens are taken."""
        return self.place >= len(self._row)

    def peek(self, offset: int = 0) -> Token:
        """Return the token ``offset`` places further on."""
        place = self.place + offset
        return self._row[place] if 0 <= place < len(self._row) else _OUTSIDE

    def take(self, *kinds: Kind) -> Token | None:
        """Return the next token and step over it if it is of one of ``kinds``, else None."""
        if self.done or self.peek().kind not in kinds:
            return None
        self.place += 1
        return self._row[self.place - 1]
