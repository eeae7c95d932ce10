"""Who only reads a forecast does not pay for making one."""

import subprocess
import sys

READERS = ("answer", "correction", "guard", "rates", "showing", "state")


def test_reading_a_forecast_needs_no_numpy():
    """It takes 0.1 s to import and 28 MB: a face that shows a range has neither to spare."""
    imports = "; ".join(f"import kiosk.forecast.{name}" for name in READERS)

    found = subprocess.run(
        [sys.executable, "-c", f"{imports}; import sys; print('numpy' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == "False"
