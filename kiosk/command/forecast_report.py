"""The command `report forecast`: how well the branch's own forecasts did."""

from argparse import Namespace
from dataclasses import asdict

from kiosk.actions.foresight.report import Kept, how_it_did
from kiosk.command.output import show
from kiosk.command.place import opened
from kiosk.command.tickets import TECHNICIAN

HEAD = (
    f"{'service':<28} {'told':>5} {'wait':>6} {'error':>6} {'bias':>6}"
    f" {'in 80 %':>8} {'as read':>8} {'later':>6}"
)
FOOT = (
    "wait, error and bias in minutes (below zero: people waited longer); shares of those who were",
    "called within the range meant to hold 80 %, within the range they read, and after its end",
)


def run_report_forecast(arguments: Namespace) -> int:
    """Print what became of the last forecasts that people were told, by service."""
    with opened(arguments, TECHNICIAN) as branch:
        kept = how_it_did(branch)
    lines = [HEAD, *(_line(one) for one in kept), *FOOT] if kept else ["no forecasts told yet"]
    show(lines, [asdict(one) for one in kept], as_json=arguments.json)
    return 0


def _line(kept: Kept) -> str:
    return (
        f"{kept.service or 'all':<28} {kept.outcomes:>5} {kept.waited_min:>6.1f}"
        f" {kept.error_min:>6.1f} {kept.bias_min:>+6.1f}"
        f" {kept.covered:>8.0%} {kept.read:>8.0%} {kept.later:>6.0%}"
    )
