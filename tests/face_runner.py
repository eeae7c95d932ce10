"""A real face in its own process, with a finger and an eye that a test moves through pipes.

`python -m tests.face_runner kiosk ...` does what `postazione kiosk ...` does. Besides, it reads one
JSON document a line from its standard input and answers each with one on its standard output.
Moments are those of CLOCK_MONOTONIC, which all processes of a machine share.
"""

import sys
from argparse import ArgumentParser
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Thread


def run() -> int:
    """Start the face of the command line under a test's hand."""
    parser = ArgumentParser()
    parser.add_argument("--press-pause", type=int, metavar="MS")
    parser.add_argument("--pace", type=Path, metavar="FILE")
    parser.add_argument("--restless-forecast", action="store_true")
    parser.add_argument("face")
    own, words = parser.parse_known_args()
    _load_as_the_product_does()
    from tests.hand import Hand, listen, note_commits, watch_windows  # noqa: PLC0415 - now Qt
    from ui.__main__ import main  # noqa: PLC0415

    hand = Hand(note_commits())
    watch_windows(hand)
    if own.press_pause is not None:
        _shorten_press_pause(own.face, own.press_pause)
    if own.pace is not None:
        from tests.pace import Pace, keep_to  # noqa: PLC0415 - Qt too

        keep_to(Pace(own.pace))
    if own.restless_forecast:
        _forecast_without_rest()
    Thread(target=listen, args=(hand,), daemon=True).start()
    return main([own.face, *words])


def _load_as_the_product_does() -> None:
    """Load what has no Qt first."""
    import_module("kiosk.command.place")


def _shorten_press_pause(face: str, ms: int) -> None:
    """Let a measurement tap as fast as it likes."""
    command = import_module(f"ui.command.{face}")
    name = f"{face.capitalize()}Face"
    setattr(command, name, partial(getattr(command, name), press_pause_ms=ms))


def _forecast_without_rest() -> None:
    """Let the face make one forecast after the other, as if it were always its turn."""
    forecasting = import_module("ui.command.forecasting")
    for pause in ("LOOK_S", "A_BREATH_S", "REST_S"):
        setattr(forecasting, pause, 0.0)
    forecasting.Turn.is_ours = lambda _self, _branch: True


if __name__ == "__main__":
    sys.exit(run())
