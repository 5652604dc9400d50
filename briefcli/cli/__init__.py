"""The commands: parse options, call, print."""

import gc
import sys
from dataclasses import replace
from typing import Annotated

import typer

from briefcli.cli.delivery import SOME_FAILED, deliver
from briefcli.cli.options import LOCATION, Debug, Explain, Location, Request, Speaker, asked
from briefcli.cli.output import complain, drop_output, speak_utf8
from briefcli.errors import BriefError, UsageError
from briefcli.model import Article, Brief, Scope

BUG = 70
CANNOT_WRITE = 74
INTERRUPTED = 130
SHORT_HELP = """\
briefcli turns news articles into briefs of who said what.

  briefcli brief samples/bridge.html
  briefcli quotes samples/bridge.html --speaker Ruiz

Try briefcli --help for the commands and what they end with.
"""
EPILOG = """\b
Examples:
  briefcli brief samples/bridge.html
  briefcli quotes samples/bridge.html --speaker Ruiz
  cat samples/flood.txt | briefcli summary - --points 3

\b
Exit codes:
  0   done
  1   some locations failed, or verify found lines that do not stand
  2   usage: no such command, option or value
  65  not an article            66  no such input
  69  network or server failed  70  a bug of ours
  73  cannot create output      74  reading or writing failed
  75  try again later           77  refused address
  130 interrupted
"""

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog=EPILOG,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "token_normalize_func": lambda token: {"summarizer": "summariser"}.get(token, token),
    },
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"briefcli {version('briefcli')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def short_help(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Turn news articles into briefs of who said what, without a word that is not in the article."""
    if context.invoked_subcommand is None:
        typer.echo(SHORT_HELP, err=True, nl=False)
        raise typer.Exit(UsageError.exit_code)


@app.command(epilog=LOCATION)
@asked
def brief(request: Request, explain: Explain = False) -> int:
    """Brief articles: At a Glance, the key sentences of each part, and who said what.

    briefcli brief samples/bridge.html
    """
    from briefcli.brief import compose

    options = replace(request.options, explain=explain)
    return deliver(request, lambda article: compose(article, options), explain)


@app.command(epilog=LOCATION)
@asked
def quotes(request: Request, speaker: Speaker = None, explain: Explain = False) -> int:
    """Show who said what, and where.

    briefcli quotes samples/bridge.html --speaker Ruiz
    """
    from briefcli.brief import compose, only_voices

    def make(article: Article) -> Brief:
        return only_voices(compose(article, request.options, Scope.QUOTES), speaker)

    return deliver(request, make, explain)


@app.command(epilog=LOCATION)
@asked
def summary(request: Request, explain: Explain = False) -> int:
    """Show the key sentences.

    briefcli summary samples/bridge.html --points 3
    """
    from briefcli.brief import compose

    options = replace(request.options, explain=explain)
    return deliver(request, lambda article: compose(article, options, Scope.SUMMARY), explain)


@app.command(epilog=LOCATION)
@asked
def outline(request: Request) -> int:
    """Show what the parser saw: headings, their paragraphs, and what was set aside.

    briefcli outline samples/bridge.html
    """
    from briefcli.brief import outline

    return deliver(request, lambda article: outline(article, request.options))


@app.command(epilog=LOCATION)
def verify(
    saved: Annotated[str, typer.Argument(metavar="BRIEF.json", hidden=True)],
    location: Location,
    debug: Debug = False,
) -> int:
    """Check a brief saved as json or jsonl: each line that does not stand in the article is printed.

    briefcli brief samples/bridge.html -f json -o brief.json && briefcli verify brief.json samples/bridge.html
    """
    from briefcli.cli.saved import fallen_lines

    failing = fallen_lines(saved, location)
    for line in failing:
        typer.echo(line)
    return SOME_FAILED if failing else 0


def main() -> int:
    """Run the command; the one place where a failure becomes a line and an exit code."""
    gc.disable()  # until the first brief is made: importing leaves no garbage, and looking for it takes its time
    speak_utf8()
    try:
        return app(standalone_mode=False) or 0
    except BriefError as error:
        return complain(str(error), error.exit_code)
    except typer.TyperException as error:
        said = error.format_message()
        return complain(f"{said}{'' if said[-1:] in '.?!' else '.'} Try briefcli --help.", UsageError.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        drop_output()
        return complain(
            f"cannot write the output: {error.strerror}. Make room, or try --output FILE elsewhere.", CANNOT_WRITE
        )
    except Exception as bug:  # the one place that may: what gets here is a bug, and says so
        if "--debug" in sys.argv:
            from traceback import print_exception

            print_exception(bug)
        return complain(f"a bug of ours: {type(bug).__name__}: {bug}", BUG)
