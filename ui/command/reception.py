"""The `reception` command."""

from argparse import ArgumentParser, Namespace

from kiosk.actions.branch import Branch
from kiosk.domain.actor import Role
from ui.bridge.runner import Runner
from ui.command.beside import Beside
from ui.command.running import Shown, Start, run
from ui.command.window_place import add_window
from ui.reception.reception_face import ReceptionFace


def add_reception(parser: ArgumentParser) -> None:
    """Describe `reception`."""
    parser.add_argument("name", nargs="?", default="1", help="of the reception post (1)")
    add_window(parser)


def run_reception(arguments: Namespace) -> int:
    """Show reception; it prints at the first kiosk's printer."""

    def make(branch: Branch, runner: Runner, beside: Beside) -> Shown:  # noqa: ARG001 - as others
        printer = next((place.printer for place in branch.office.kiosks.values()), None)
        face = ReceptionFace(runner, branch.words, branch.actor.place, printer=printer)
        return Shown("ui.reception", face)

    return run(arguments, Start(Role.RECEPTION, lambda _: arguments.name, make))
