"""The display's face: reads the calls, gives each its time, and says when it has stopped."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.branch import Branch
from kiosk.actions.views import DisplayView
from kiosk.domain.announcement import (
    Board,
    Call,
    ShowRule,
    advance,
    asks_after,
    is_called_again,
    next_change,
    shift,
)
from kiosk.domain.device import DeviceKind
from kiosk.domain.display_size import display_scale
from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.domain.office import Times
from kiosk.wording.words import Words
from ui.bridge.runner import Runner
from ui.display.announcing import Announcing
from ui.display.display_shown import DisplayShown
from ui.display.first_frame import FirstFrame
from ui.display.reading import Reading
from ui.display.scene import Outage, scene
from ui.display.speaker import Speaker
from ui.display.wording import DisplayWords
from ui.display.work import DisplayWork

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

ALIVE_EVERY_S = 20
"""Three times until a display counts as lost (`display_silent_s`)."""
PAGE_S = 8
"""How long a page of the message stays (visual.md 3)."""


@QmlElement
class DisplayFace(QObject):
    """One display as QML sees it.

    Args:
        name: Of the display, as configured.
        now: The branch's clock.
        times: How long things last at this branch.
        still: Nothing blinks.
        speaker: Speaks the calls; None for a display without a voice.
        work: What it asks of the branch; where the runner bears an error of the store, the screen
            says that it has stopped.
    """

    def __init__(
        self,
        runner: Runner,
        name: str,
        words: Words,
        now: Callable[[], datetime],
        *,
        times: Times | None = None,
        still: bool = False,
        speaker: Speaker | None = None,
        work: DisplayWork | None = None,
    ) -> None:
        super().__init__()
        times = times or Times()
        self._runner = runner
        self._name = name
        self._clock = now
        self._rule, self._stopped_s = _show_rule(times), times.stopped_s
        self._work = work or DisplayWork()
        self._words = DisplayWords(words)
        self._board = Board()
        self._view: DisplayView | None = None
        self._read_at = self._now()
        self._stopped_at: datetime | None = None
        self._seconds = 0
        self._shown = DisplayShown(still=still, parent=self)
        self._voice = Announcing(speaker, self)
        self._told = self._voice.condition
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._came_at: datetime | None = None  # what came then is not on the screen yet
        self._frame = FirstFrame(self)
        self._reading = Reading(runner, self._question, times.stale_s, self)
        self._listen(runner)
        self._reading.look()
        self._note_alive()

    def _listen(self, runner: Runner) -> None:
        self._voice.changed.connect(self._step)
        self._timer.timeout.connect(self._step)
        self._frame.came.connect(self._seen)
        self._reading.came.connect(self._came)
        self._reading.stopped.connect(self._stop)
        runner.second.connect(self._second)

    @Property(DisplayShown, constant=True)
    def shown(self) -> DisplayShown:
        return self._shown

    @Property(FirstFrame, constant=True)
    def frame(self) -> FirstFrame:
        return self._frame

    @Slot(float, float, result=float)
    def scaleFor(self, width: float, height: float) -> float:
        """Return the factor on every size in a window of this size, px."""
        return display_scale(width, height)

    def _question(self) -> Callable[[Branch], tuple[int, DisplayView]]:
        if self._view is None:
            return partial(_first_look, work=self._work, display=self._name)
        after = asks_after(self._board)
        return partial(_look, work=self._work, shown=self._board.shown, after=after)

    def _came(self, answer: tuple[int, DisplayView]) -> None:
        shown, view = answer
        if self._view is None:
            self._board = Board(shown=shown)
        self._view = view
        languages = view.joint_languages or (FIRST_LANGUAGE,)
        self._words = DisplayWords(self._words.words, languages, view.has_reception)
        now = self._now()
        if self._stopped_at:
            self._board = shift(self._board, now - self._stopped_at)
            self._stopped_at = None
        self._read_at = now
        self._shown.tick(now)
        self._step(view.calls)

    def _stop(self) -> None:
        if self._stopped_at:
            return
        self._frame.seen()
        self._stopped_at = self._now()
        self._timer.stop()
        self._draw(self._stopped_at)

    @Slot()
    def _step(self, news: Sequence[Call] = ()) -> None:
        """Let time pass on the board; a stopped one waits for better times."""
        if self._stopped_at or self._view is None:
            return
        before = {row.call.sequence: row for row in self._board.showing}
        now = self._came_at or self._now()
        self._board = advance(self._board, news, now, self._rule, self._voice.unheard)
        came = [row for row in self._board.showing if row.call.sequence not in before]
        stayed = {row.call.sequence for row in self._board.showing}
        for sequence, row in before.items():
            if sequence not in stayed and is_called_again(self._board, row.call):
                self._voice.drop(sequence)
        for call in news:
            if call.withdrawn:
                self._voice.drop(call.sequence)
        self._draw(now)
        for row in came:
            self._voice.announce(row)
        if came:
            self._came_at = now
            self._frame.wait()
            self._note_shown([row.call.sequence for row in came])
        self._wait(now)

    def _seen(self, after_ms: int) -> None:
        """Let the time of the calls begin, which stood still until they were on the screen.

        A clock that was set forward meanwhile makes no call stay longer.
        """
        if self._came_at:
            took = timedelta(milliseconds=after_ms * self._runner.rate)
            self._board = shift(self._board, min(took, self._now() - self._came_at))
            self._came_at = None
        self._step()

    def _wait(self, now: datetime) -> None:
        """Ring when the board changes by itself."""
        change = next_change(self._board, now, self._rule, self._voice.unheard)
        if change is None or self._came_at:
            self._timer.stop()
        else:
            self._timer.start(self._runner.ms((change - now).total_seconds()))

    def _draw(self, now: datetime) -> None:
        is_long = self._reading.silent_s > self._stopped_s
        outage = Outage(self._read_at, is_long) if self._stopped_at else None
        drawn = scene(self._board, self._view, self._words, now, outage, self._voice.speaking)
        self._shown.show(drawn, self._words)

    def _second(self) -> None:
        self._seconds += 1
        self._shown.tick(self._now())
        if self._seconds % PAGE_S == 0:
            self._shown.turn_page()
        if self._stopped_at:
            self._draw(self._stopped_at)
        elif self._board.showing:
            self._step()
        if self._seconds % ALIVE_EVERY_S == 0 or self._voice.condition is not self._told:
            self._note_alive()

    def _note_shown(self, calls: Sequence[int]) -> None:
        """Tell the branch what is on the screen: a desk's times count from then."""
        note, name, shown = self._work.note_shown, self._name, self._board.shown
        condition = self._voice.condition
        self._tell(lambda branch: note(branch, name, calls, shown, condition))

    def _note_alive(self) -> None:
        """Tell the branch that the display works, and whether it can be heard (D8)."""
        note, condition = self._work.note_alive, self._voice.condition
        self._told = condition
        self._tell(lambda branch: note(branch, DeviceKind.DISPLAY, condition))

    def _tell(self, note: Callable[[Branch], None]) -> None:
        self._runner.ask(self._reading.calmly(note), lambda _: None)

    def _now(self) -> datetime:
        """Return the time in the branch's zone, once that is known."""
        return self._clock().astimezone(self._view.now.tzinfo if self._view else None)


def _show_rule(times: Times) -> ShowRule:
    return ShowRule(
        normal=timedelta(seconds=times.show_call_s),
        busy=timedelta(seconds=times.show_call_busy_s),
        busy_from=times.busy_from,
        fresh=timedelta(seconds=times.speak_after_restart_s),
    )


def _first_look(branch: Branch, work: DisplayWork, display: str) -> tuple[int, DisplayView]:
    return work.remember(branch, display), work.look(branch, 0)


def _look(branch: Branch, work: DisplayWork, shown: int, after: int) -> tuple[int, DisplayView]:
    return shown, work.look(branch, after)
