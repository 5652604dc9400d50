"""`python -m briefcli`."""

import sys

from briefcli.cli import main

if __name__ == "__main__":
    sys.exit(main())
