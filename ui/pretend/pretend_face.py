"""The pretend printer as QML sees it: its paper and its switches."""

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster
from ui.pretend.slip_images import SlipImages

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PretendFace(QObject):
    """Paper that comes out of the printer, and what can be made to go wrong.

    Args:
        printer: Started by whoever made it.
        images: Where QML finds the paper; add it to the engine as `slip`.
    """

    changed = Signal()
    _came = Signal(object, bool)

    def __init__(self, printer: PretendPrinter, images: SlipImages) -> None:
        super().__init__()
        self._printer = printer
        self._images = images
        self._version = 0
        self._rows = 0
        self._width = 1
        self._printed = 0
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        printer.on_progress(lambda paper: self._came.emit(paper, False))
        printer.on_slip(lambda paper: self._came.emit(paper, True))

    @Property(str, notify=changed)
    def paper(self) -> str:
        """Address of the paper's picture, empty while none is out."""
        return f"image://slip/{self._version}" if self._version else ""

    @Property(float, notify=changed)
    def paperRatio(self) -> float:
        """Height of the paper that is out over its width."""
        return self._rows / self._width

    @Property(int, notify=changed)
    def printed(self) -> int:
        return self._printed

    @Property(bool, notify=changed)
    def hasPaper(self) -> bool:
        return self._printer.state.has_paper

    @Property(bool, notify=changed)
    def paperLow(self) -> bool:
        return self._printer.state.is_paper_low

    @Property(bool, notify=changed)
    def coverOpen(self) -> bool:
        return self._printer.state.is_cover_open

    @Property(bool, notify=changed)
    def cutterStuck(self) -> bool:
        return self._printer.state.is_cutter_stuck

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._printer.state.is_silent

    @Property(bool, notify=changed)
    def jammed(self) -> bool:
        return self._printer.state.is_jammed

    @Property(bool, notify=changed)
    def left(self) -> bool:
        """Whether nobody takes a slip that is held out."""
        return self._printer.state.is_left

    @Property(bool, notify=changed)
    def hasPower(self) -> bool:
        return self._printer.state.has_power

    @Slot(bool)
    def setPaper(self, present: bool) -> None:
        self._set(Fault.PAPER_OUT, not present)

    @Slot(bool)
    def setPaperLow(self, low: bool) -> None:
        self._set(Fault.PAPER_LOW, low)

    @Slot(bool)
    def setCover(self, is_open: bool) -> None:
        self._set(Fault.COVER, is_open)

    @Slot(bool)
    def setCutter(self, stuck: bool) -> None:
        self._set(Fault.CUTTER, stuck)

    @Slot(bool)
    def setSilent(self, silent: bool) -> None:
        self._set(Fault.SILENT, silent)

    @Slot(bool)
    def setJammed(self, jammed: bool) -> None:
        self._set(Fault.JAM, jammed)

    @Slot(bool)
    def setLeft(self, left: bool) -> None:
        self._set(Fault.NOT_TAKEN, left)

    @Slot(bool)
    def setPower(self, on: bool) -> None:
        self._set(Fault.POWER, not on)

    def _set(self, fault: Fault, wrong: bool) -> None:
        (self._printer.strike if wrong else self._printer.mend)(fault)
        self.changed.emit()

    @Slot(object, bool)
    def _show(self, paper: Raster, whole: bool) -> None:
        self._images.put(paper)
        self._version += 1
        self._rows, self._width = paper.height, paper.width
        self._printed += int(whole)
        self.changed.emit()
