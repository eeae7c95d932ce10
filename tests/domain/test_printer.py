"""What a printer can be in."""

from kiosk.domain.printer import CAN_PRINT, PrinterCondition


def test_only_a_printer_that_is_well_or_low_on_paper_prints():
    """Every other condition, an unknown one too, keeps the next slip waiting."""
    assert {condition for condition in PrinterCondition if condition in CAN_PRINT} == {
        PrinterCondition.READY,
        PrinterCondition.PAPER_LOW,
    }
