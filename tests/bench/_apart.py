"""A measurement in a process of its own."""

import os
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection

from tests.bench._goals import Figure

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measured_apart(module: str, *, quick: bool) -> tuple[list[Figure], bool]:
    """Run the `measure` of a module in a new process.

    What it prints is seen as it comes; of one that fails, what it had found until then counts.

    Args:
        quick: Fewer rounds, to see that everything works.

    Returns:
        Its figures, and whether it came to its end.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(module, quick, sender))
    process.start()
    sender.close()
    figures: list[Figure] = []
    while True:
        try:
            figures.append(receiver.recv())
        except EOFError:
            break
    process.join()
    return figures, process.exitcode == 0


def _measure(module: str, quick: bool, sender: "Connection[Figure, None]") -> None:
    os.environ.update(OFFSCREEN)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # installed, no module is compiled at a start
    for figure in import_module(module).measure(quick=quick):
        sender.send(figure)
