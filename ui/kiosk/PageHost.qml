// Shows the page that the face says; pages cut, nothing fades.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Loader {
    id: root

    required property KioskFace face
    required property Frame frame
    readonly property string page: root.face.shown.page
    readonly property KioskPage shown: root.item as KioskPage
    // A message may give way to another one on the same page.
    readonly property string notice: root.face.shown.notice.title
    // A list may give way to its next part.
    readonly property string part: root.face.shown.listPart

    // Speaks the page, and puts the focus on its title, from where the first key leads on.
    function present(): void {
    root.shown?.landing.forceActiveFocus(Qt.OtherFocusReason);
    root.face.speech.page(root.shown?.said([root.shown.fault, root.shown.spoken]) ?? "");
}

    // From its first part on.
    function presentAnew(): void {
                                root.shown?.paged?.showFirst();
                                Qt.callLater(root.present);
                            }

    objectName: "pages"
    focus: true
    // A message that comes once more goes for a moment, so that one sees that there was an answer.
    opacity: away.running ? 0 : 1
    sourceComponent: pages.of(root.page)
    onLoaded: Qt.callLater(root.present)
    onPageChanged: away.stop()
    onNoticeChanged: if (root.notice !== "")
                         root.presentAnew()
    onPartChanged: Qt.callLater(root.present)

    Connections {
        target: root.face.speech

        function onBegun(): void {
        Qt.callLater(root.present);
    }

        function onFaulty(): void {
                                 root.face.speech.item(root.shown?.fault ?? "", false, "");
                             }
    }

    KioskPages {
        id: pages

        face: root.face
        frame: root.frame
    }

    Timer {
        id: away

        interval: Theme.answerAgainMs
    }

    Connections {
        target: root.face.shown.notice

        function onToldAgain(): void {
        // What a reader repeats without end leaves the message to be read and heard.
        if (away.running)
        return;
        away.start();
        root.presentAnew();
    }
    }
    }
