"""The `reception` command."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

import platformdirs

from kiosk.actions.branch import Branch
from kiosk.domain.actor import Role
from kiosk.speech.sound import Programs
from ui.bridge.runner import Runner
from ui.command.beside import Beside
from ui.command.chime import ring
from ui.command.running import Shown, Start, run, staff_language
from ui.command.window_place import add_window
from ui.reception.reception_face import ReceptionFace, silence


def add_reception(parser: ArgumentParser) -> None:
    """Describe `reception`."""
    parser.add_argument("name", nargs="?", default="1", help="of the reception post (1)")
    parser.add_argument("--mute", action="store_true", help="without a chime for alarms")
    add_window(parser)


def run_reception(arguments: Namespace) -> int:
    """Show reception; it prints at the first kiosk's printer."""

    def make(branch: Branch, runner: Runner, beside: Beside) -> Shown:  # noqa: ARG001 - as others
        language = staff_language(branch.office)
        face = ReceptionFace(
            runner,
            branch.words,
            branch.actor.place,
            language=language,
            printer=next((place.printer for place in branch.office.kiosks.values()), None),
            sign_in=branch.office.sign_in,
            folder=Path(platformdirs.user_documents_dir()),
            ring=silence if arguments.mute else partial(ring, Programs()),
        )
        return Shown("ui.reception", face, language=language)

    return run(arguments, Start(Role.RECEPTION, lambda _: arguments.name, make))
