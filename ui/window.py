"""Opening a face's window."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from ui.bridge.fonts import load_fonts
from ui.bridge.translation import install_language

ROOT = Path(__file__).parent.parent


def open_window(
    qml_module: str,
    face: QObject,
    *,
    size: tuple[int, int] | None = None,
    language: str = "it",
    images: Mapping[str, QQuickImageProvider] | None = None,
) -> QQmlApplicationEngine:
    """Show Main.qml of a face's QML module and return the engine that keeps it open.

    Args:
        qml_module: `ui.kiosk`, for instance.
        face: Handed to Main.qml as its required property `face`.
        size: Width and height in px instead of those that Main.qml chooses.
        language: Of the words at the start.
        images: Where QML finds pictures made in Python, by the name in `image://name/`.

    Raises:
        RuntimeError: Main.qml could not be loaded; Qt has logged why.
    """
    load_fonts()
    engine = QQmlApplicationEngine()
    face.setParent(engine)  # so that no binding outlives the face it reads
    engine.addImportPath(ROOT)
    for name, provider in (images or {}).items():
        engine.addImageProvider(name, provider)
    install_language(engine, language)
    properties: dict[str, object] = {"face": face}
    if size:
        properties |= {"width": size[0], "height": size[1]}
    engine.setInitialProperties(properties)
    engine.loadFromModule(qml_module, "Main")
    if not engine.rootObjects():
        raise RuntimeError(f"{qml_module} has no usable Main.qml")
    return engine


def window_of(engine: QQmlApplicationEngine) -> QQuickWindow:
    """Return the face's window."""
    [window] = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    return window


def close_window(engine: QQmlApplicationEngine) -> None:
    """Close the window and let go of its face."""
    for window in engine.rootObjects():
        window.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
