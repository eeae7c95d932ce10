"""The builder of ESC/POS bytes: python-escpos, loaded without what its import leaves behind."""

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Protocol, cast

from kiosk.domain.printer_profile import Profile

_CAPABILITIES = Path(__file__).with_name("capabilities.json")
_loading = Lock()


class ByteBuilder(Protocol):
    """What we use of python-escpos' Dummy printer, which only collects bytes."""

    output: bytes

    def _raw(self, msg: bytes) -> None:
        """Add these bytes."""

    def hw(self, hw: str) -> None:
        """Add ESC @ for "INIT"."""

    def print_and_feed(self, n: int) -> None:
        """Add so many lines of feed."""

    def textln(self, txt: str = "") -> None:
        """Add a line of text."""

    def set(
        self,
        *,
        align: str | None = None,
        bold: bool | None = None,
        custom_size: bool | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> None:
        """Add how text looks from here on."""


def byte_builder(profile: Profile) -> ByteBuilder:
    """Return a fresh Dummy: its code page is right only until the first ESC @, so one per slip."""
    with _loading:
        _load()
    capabilities = import_module("escpos.capabilities")
    printer = import_module("escpos.printer")
    own = capabilities.Profile(columns=profile.columns)
    return cast("ByteBuilder", printer.Dummy(profile=own))


@cache
def _load() -> None:
    """Import it once, in the printing thread: it takes a few tenths of a second.

    Its import reads a table of 35 printers in YAML, makes a temporary folder that stays, unpickles
    what it finds there, and gives the root logger a handler. It gets our own small table instead,
    in a folder that is new so that there is nothing to unpickle; the rest is put back.
    """
    handlers = set(logging.root.handlers)
    with _own_table():
        capabilities = import_module("escpos.capabilities")
        import_module("escpos.printer")
    for handler in set(logging.root.handlers) - handlers:
        logging.root.removeHandler(handler)
    shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)


@contextmanager
def _own_table() -> Iterator[None]:
    """Set the two variables that python-escpos reads while it is imported, then set them back."""
    names = ("ESCPOS_CAPABILITIES_FILE", "ESCPOS_CAPABILITIES_PICKLE_DIR")
    before = {name: os.environ.pop(name) for name in names if name in os.environ}
    os.environ[names[0]] = str(_CAPABILITIES)
    try:
        yield
    finally:
        del os.environ[names[0]]
        os.environ.update(before)
