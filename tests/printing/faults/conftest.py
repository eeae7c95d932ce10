"""The fault matrix is shown at the end, whatever became of its tests."""

import pytest

MATRIX = pytest.StashKey[list[str]]()


@pytest.hookimpl
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the table."""
    lines = terminalreporter.config.stash.get(MATRIX, [])
    if lines:
        terminalreporter.section("fault matrix")
        for line in lines:
            terminalreporter.write_line(line)
