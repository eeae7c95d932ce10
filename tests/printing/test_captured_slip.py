"""A slip as it leaves on the wire."""

import socket
from threading import Thread

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.domain.printer import PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.raster import Raster
from kiosk.printing.slip import Slip
from tests.printing.decoder import picture
from tests.printing.profiles import PROFILES
from tests.printing.slips import CODE, a_joint_slip, an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw

QR = zxingcpp.barcode_formats_from_str("QRCode")
"""Black bars of large digits can be taken for a barcode of another kind."""


def captured(job: bytes) -> bytes:
    """Print a job to a plain socket and return every byte that came out of it."""
    received = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def take_all() -> None:
            connected, _ = listening.accept()
            with connected:
                while part := connected.recv(4096):
                    received.extend(part)

        taking = Thread(target=take_all)
        taking.start()
        printer = EscPosPrinter(NetworkTransport(*listening.getsockname()), PROFILES["mute-80"])
        assert printer.send(job, "0001").status is PrintStatus.SENT
        taking.join()
    return bytes(received)


def as_image(raster: Raster) -> Image.Image:
    """Return a raster as a picture, dot by dot."""
    image = Image.new("1", (raster.width, raster.height), 1)
    for y in range(raster.height):
        for x in range(raster.width):
            if raster.is_black(x, y):
                image.putpixel((x, y), 0)
    return image


@pytest.mark.parametrize(
    "slip",
    [
        an_arabic_slip(),
        *(pytest.param(one(), marks=pytest.mark.long) for one in (an_italian_slip, a_joint_slip)),
    ],
)
def test_the_bytes_on_the_wire_draw_the_slip_again_and_another_library_reads_its_code(
    slip: Slip, qtbot: QtBot
):
    """From TCP socket to picture by a path of its own; the code is read by zxing-cpp."""
    del qtbot  # fonts need the application
    raster = draw(slip, 576)

    drawn_again = picture(captured(raster_job(raster, PROFILES["mute-80"], "0001")))

    assert drawn_again.tobytes() == as_image(raster).tobytes()
    assert [code.text for code in zxingcpp.read_barcodes(drawn_again.convert("L"), QR)] == [CODE]
