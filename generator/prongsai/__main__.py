"""`python -m prongsai`: the command line where the program `prongsai` is not on the path."""

from __future__ import annotations

import sys

from prongsai.cli import main

if __name__ == "__main__":
    sys.exit(main())
