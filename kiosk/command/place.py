"""Where a command finds its branch: configuration, data and clock."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import platformdirs

from kiosk import NAME, clock
from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Actor
from kiosk.domain.staff import NO_SIGN_IN
from kiosk.settings.folder import DEFAULT, wording_folder
from kiosk.settings.settings import load_versions
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from kiosk.wording.words import Words

SHIPPED = Path(__file__).parents[2] / "config"
PACKAGED = Path("/etc/postazione")
PACKAGED_DATA = Path("/var/lib/postazione")
SLOWEST, FASTEST = 1e-9, 1000.0
"""Rates of a clock for rehearsals: all but still, and a day in a minute and a half."""
FIRST_YEAR, LAST_YEAR = 2000, 2099


def add_place(parser: ArgumentParser) -> None:
    """Add the options that say where the branch is."""
    parser.add_argument(
        "--config",
        type=Path,
        default=default_config(),
        metavar="DIR",
        help="folder with the branch's configuration (%(default)s)",
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=default_data(),
        metavar="DIR",
        help="folder where the branch is kept (%(default)s)",
    )
    parser.add_argument(
        "--clock",
        type=read_clock,
        default=None,
        metavar="START,SINCE,RATE",
        help="a clock for rehearsals: showed START at the computer's time SINCE, runs RATE as fast",
    )


def default_config() -> Path:
    """Return where the configuration is: installed for this machine, or as shipped."""
    return PACKAGED if PACKAGED.is_dir() else SHIPPED / DEFAULT


def default_data() -> Path:
    """Return where the branch is kept: this machine's, or what the person alone has started."""
    return PACKAGED_DATA if PACKAGED_DATA.is_dir() else Path(platformdirs.user_data_dir(NAME))


def read_clock(text: str) -> ScaledClock:
    """Return the clock of a rehearsal.

    Raises:
        ArgumentTypeError: Not two ISO moments with a zone and a number, or beyond the limits.
    """
    try:
        start, since, rate = text.split(",")
        scaled = ScaledClock(
            datetime.fromisoformat(start), datetime.fromisoformat(since), float(rate)
        )
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not START,SINCE,RATE: {error}") from error
    if not SLOWEST <= scaled.rate <= FASTEST:  # what is no number compares with none
        raise ArgumentTypeError(f"{text!r}: the rate is from {SLOWEST:g} to {FASTEST:g}")
    if scaled.start.tzinfo is None or scaled.since.tzinfo is None:
        raise ArgumentTypeError(f"{text!r}: moments need a zone, 2026-11-23T10:28:00+01:00")
    if not _is_in_calendar(scaled):
        years = f"from {FIRST_YEAR} to {LAST_YEAR}"
        raise ArgumentTypeError(f"{text!r}: this clock would not show a time {years}")
    return scaled


def _is_in_calendar(scaled: ScaledClock) -> bool:
    moments = [scaled.start, scaled.since]
    with suppress(OverflowError):
        moments.append(scaled())
        return all(FIRST_YEAR <= moment.year <= LAST_YEAR for moment in moments)
    return False


def rate_of(arguments: Namespace) -> float:
    """Return how many seconds of the branch's clock pass in one of the computer's."""
    return arguments.clock.rate if arguments.clock else 1.0


def open_branch(arguments: Namespace, actor: Actor, *, new: bool = False) -> Branch:
    """Open the branch of a command.

    A folder where nothing was ever set up is no branch: a disk that is not mounted must not
    begin again at the first number.

    Args:
        new: Set it up first, for a rehearsal in which nobody signs in.

    Raises:
        SettingsError: The configuration has mistakes; it lists them all.
        StoreError: The data folder cannot be used.
    """
    versions = load_versions(arguments.config)
    words = Words.load(wording_folder(arguments.config))
    now = arguments.clock or clock.now
    if new:
        set_up(Folder(arguments.data))
    store = Store.at(arguments.data, now)
    office = versions.on(versions.local_day(now()))
    branch = Branch(store, office, now, actor, words, store.secret(), versions=versions)
    branch = of_today(branch)
    if new:
        branch = replace(branch, office=replace(branch.office, sign_in=NO_SIGN_IN))
    return branch


@contextmanager
def opened(arguments: Namespace, actor: Actor) -> Generator[Branch]:
    """Open the branch for one command and close it after."""
    branch = open_branch(arguments, actor)
    try:
        yield branch
    finally:
        branch.store.close()
