"""The demo's programs, each in a process of its own."""

import sys
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from ui.command.arranged import Scaled
from ui.command.new_version import AGAIN
from ui.command.window_place import BUG

ENDING_MS = 3000
AGAIN_MS = 1000


class Processes(QObject):
    """Programs of ours; one that ends with a bug, or to start anew, is started again."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[QProcess] = []
        self._ending = False

    def start(
        self,
        words: Sequence[str],
        window: Scaled,
        *,
        said: Callable[[str], None] | None = None,
        ended: Callable[[int], None] | None = None,
    ) -> None:
        """Start `postazione` with these words.

        Args:
            words: What stands behind it on the command line.
            window: Where its window goes, and how small it is drawn.
            said: Gets each line of its standard output.
            ended: Gets its exit status when it has ended by itself.
        """
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_SCALE_FACTOR", f"{window.factor:.4f}")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.setProgram(sys.executable)
        process.setArguments(["-m", "ui", *words, f"--at={window.place}"])
        process.readyReadStandardOutput.connect(partial(_pass_on, process, said))
        process.finished.connect(partial(self._ended, process, ended))
        self._all.append(process)
        process.start()

    def stop(self) -> None:
        """End them all, and only them."""
        self._ending = True
        for process in self._all:
            process.terminate()
        for process in self._all:
            if not process.waitForFinished(ENDING_MS):
                process.kill()
                process.waitForFinished(ENDING_MS)

    def _ended(
        self, process: QProcess, ended: Callable[[int], None] | None, status: int, _: object
    ) -> None:
        if self._ending:
            return
        if status in (BUG, AGAIN):
            QTimer.singleShot(AGAIN_MS, self, lambda: self._again(process))
        elif ended:
            ended(status)

    def _again(self, process: QProcess) -> None:
        if not self._ending:
            process.start()


def _pass_on(process: QProcess, said: Callable[[str], None] | None) -> None:
    while process.canReadLine():
        line = bytes(process.readLine().data()).decode().strip()
        if said:
            said(line)
