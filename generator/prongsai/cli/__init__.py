"""The command line: words to calls of the core, findings to words. One module a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from prongsai.cli.console import Console, prepare_streams
from prongsai.cli.language import Speaker, chosen_language
from prongsai.cli.run import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code.

    0 fine, 1 findings of level error, 2 wrong use or configuration, 3 a defect of prongsai,
    130 stopped by Ctrl-C.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    say = Speaker(chosen_language(words, os.environ))
    return run(words, say, Console())
