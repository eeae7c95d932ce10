"""A face starts anew on the day on which another configuration begins (R11)."""

import logging
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from kiosk.actions.branch import Branch
from kiosk.domain.office import Office
from ui.bridge.runner import Runner

LOG = logging.getLogger(__name__)
AGAIN = 75
"""Exit status of a face that is to be started again (EX_TEMPFAIL)."""


def end_with_version(
    app: QGuiApplication, runner: Runner, office: Office, is_free: Callable[[], bool]
) -> None:
    """End the face in the first minute in which another configuration holds and nobody is there.

    Its worker takes every new configuration on by itself; its screen, its times and its place are
    those of its start.

    Args:
        office: The configuration that the face was put together with.
        is_free: Whether nobody is in the middle of something.
    """

    def seen(now: Office) -> None:
        if now is not office and is_free():
            LOG.info("another configuration holds from today on: this face starts anew")
            app.exit(AGAIN)

    runner.minute.connect(lambda: runner.ask(_office_of, seen))


def _office_of(branch: Branch) -> Office:
    return branch.office
