// What every page has: the face it shows, where things are, and what it says aloud.
import QtQuick

import Faces

FocusScope {
    id: root

    required property KioskFace face
    required property Frame frame
    property string spoken: ""
    // What it shows in parts when there is not enough room, or null.
    property Paged paged: null
}
