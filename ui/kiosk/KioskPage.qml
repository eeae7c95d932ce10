// What every page has: the face it shows, where things are, and what it says aloud.
import QtQuick

import Faces

FocusScope {
    id: root

    required property KioskFace face
    required property Frame frame
    property string spoken: ""
    // What is wrong with what was typed, or empty (K8).
    property string fault: ""
    // What it shows in parts when there is not enough room, or null.
    property Paged paged: null
    // Has the focus before any control, so that keys nobody else takes are the page's.
    property Item landing: top

    // Sentences to be said one after the other.
    function said(parts: list<string>): string {
        return parts.filter(part => part !== "").join(". ");
    }

    Item {
        id: top

        focus: true
    }
}
