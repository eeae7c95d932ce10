"""The `desk` command."""

from argparse import ArgumentParser, Namespace

from kiosk.actions.branch import Branch
from kiosk.command.use import chosen
from kiosk.domain.actor import Role
from ui.bridge.runner import Runner
from ui.command.beside import Beside
from ui.command.running import Shown, Start, run, staff_language
from ui.command.window_place import add_window
from ui.desk.desk_face import DeskFace


def add_desk(parser: ArgumentParser) -> None:
    """Describe `desk`."""
    parser.add_argument("name", help="of the desk, as posted")
    add_window(parser)


def run_desk(arguments: Namespace) -> int:
    """Show a desk."""

    def make(branch: Branch, runner: Runner, beside: Beside) -> Shown:  # noqa: ARG001 - as others
        name, times = branch.actor.place, branch.office.times
        language = staff_language(branch.office)
        face = DeskFace(
            runner, name, branch.words, language=language, times=times,
            on_top=branch.office.desks[name].always_on_top, sign_in=branch.office.sign_in,
        )  # fmt: skip
        return Shown("ui.desk", face, language=language)

    start = Start(Role.DESK, lambda office: chosen("desk", arguments.name, office.desks), make)
    return run(arguments, start)
