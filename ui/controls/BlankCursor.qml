// Hides the mouse pointer over a touch screen.
import QtQuick

HoverHandler {
    cursorShape: Qt.BlankCursor
}
