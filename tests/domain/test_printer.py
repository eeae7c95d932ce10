"""What a printer can be in."""

from kiosk.domain.printer import CAN_PRINT, PrinterCondition, SteadyCondition


def test_only_a_printer_that_is_well_or_low_on_paper_prints():
    """Every other condition, an unknown one too, keeps the next slip waiting."""
    assert {condition for condition in PrinterCondition if condition in CAN_PRINT} == {
        PrinterCondition.READY,
        PrinterCondition.PAPER_LOW,
    }


def believed(*said: PrinterCondition) -> list[PrinterCondition]:
    """Return what is believed after each look."""
    steady = SteadyCondition()
    return [steady.read(one) for one in said]


def test_a_roll_is_near_its_end_when_it_looks_so_three_times_in_a_row():
    """It trembles while it turns."""
    low, ready = PrinterCondition.PAPER_LOW, PrinterCondition.READY

    assert believed(low, low, ready, low, low, low, low) == [ready] * 5 + [low] * 2
    assert believed(low, low, low, ready) == [ready, ready, low, ready]


def test_anything_else_is_believed_at_once():
    """And whoever looked near its end before and is mended begins again."""
    low, out = PrinterCondition.PAPER_LOW, PrinterCondition.PAPER_OUT

    assert believed(low, out, low) == [PrinterCondition.READY, out, PrinterCondition.READY]
    assert believed(PrinterCondition.SILENT) == [PrinterCondition.SILENT]


def test_paper_that_was_counted_needs_no_second_look():
    """It does not tremble; what the printer says otherwise comes first."""
    steady = SteadyCondition()

    assert steady.read(PrinterCondition.READY, is_counted_low=True) is PrinterCondition.PAPER_LOW
    assert steady.read(PrinterCondition.JAM, is_counted_low=True) is PrinterCondition.JAM
    assert not steady.is_in_doubt


def test_paper_is_counted_most_of_all_where_a_printer_cannot_speak():
    """It would never be low."""
    steady = SteadyCondition()

    assert steady.read(PrinterCondition.UNKNOWN) is PrinterCondition.UNKNOWN
    assert steady.read(PrinterCondition.UNKNOWN, is_counted_low=True) is PrinterCondition.PAPER_LOW
    assert steady.read(PrinterCondition.UNKNOWN) is PrinterCondition.UNKNOWN
