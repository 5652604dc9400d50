"""`python -m briefcli`."""

from briefcli.cli import main

if __name__ == "__main__":
    main()
