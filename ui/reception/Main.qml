// The reception face: its window, the rail and the page it shows. Each of the other pages is made
// when somebody first looks at it, and stays.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import Faces
import ui.controls
import ui.theme

Window {
    id: root

    required property ReceptionFace face
    readonly property bool compact: root.height < 840
    readonly property string date: qsTr("%1 · %2").arg(root.face.day).arg(root.face.time)

    width: 1440
    height: 900
    minimumWidth: 1280
    minimumHeight: 720
    visible: true
    color: Theme.colors.page
    title: qsTr("Reception")

    // The ring shows once the keys have moved it, until a mouse or a finger is used.
    onActiveFocusItemChanged: {
        if (!pointer.active)
            Theme.keysInUse = root.activeFocusItem?.activeFocusOnTab ?? false;
        root.face.signing.touched();
    }

    Binding {
        target: Theme
        property: "pressPauseMs"
        value: root.face.pressPauseMs
    }

    PointHandler {
        id: pointer

        parent: root.contentItem
        acceptedButtons: Qt.AllButtons
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        onActiveChanged: {
            Theme.keysInUse = false;
            root.face.signing.touched();
        }
    }

    Rail {
        id: rail

        height: parent.height
        office: root.face.office
        post: root.face.post
        page: root.face.page
        tasks: root.face.overview.openTasks
        troubles: root.face.overview.deviceTroubles
        step: root.face.lastStep
        locked: root.face.signing.open
        signedIn: root.face.signing.signedIn
        onPageChosen: page => root.face.show(page)
        onSignOutRequested: root.face.signing.signOut()
    }

    Shortcut {
        sequence: "Esc"
        enabled: root.face.lastStep.possible
        onActivated: root.face.lastStep.takeBack()
    }

    AwayNote {
        anchors.left: rail.right
        anchors.right: parent.right
        height: Math.max(64, implicitHeight)
        text: root.face.away
    }

    SignInPage {
        anchors.fill: pages
        visible: root.face.signing.open
        focus: root.face.signing.open
        signing: root.face.signing
    }

    Item {
        id: pages

        anchors.fill: parent
        anchors.leftMargin: rail.width + Theme.staff6
        anchors.rightMargin: Theme.staff6
        anchors.topMargin: Theme.staff4
        anchors.bottomMargin: 24
        visible: !root.face.signing.open

        OverviewPage {
            anchors.fill: parent
            visible: root.face.page === "now"
            overview: root.face.overview
            closes: root.face.openUntil
            time: root.face.time
            compact: root.compact
            moment: {
                if (root.face.dayClosed) {
                    return qsTr("%1 · giornata chiusa").arg(root.date);
                }
                if (root.face.openUntil === "") {
                    return qsTr("%1 · chiuso").arg(root.date);
                }
                return qsTr("%1 · aperto fino alle %2").arg(root.date).arg(root.face.openUntil);
            }
            onTaskHandled: key => root.face.handle(key)
            onFindRequested: {
                root.face.show("tickets");
                (tickets.item as TicketsPage).take();
            }
            onGiveRequested: {
                root.face.giving.startAgain();
                root.face.show("tickets");
            }
        }

        Page {
            id: tickets

            page: "tickets"
            sourceComponent: TicketsPage {
                giving: root.face.giving
                finding: root.face.finding
                moment: root.date
                compact: root.compact
            }
        }

        Page {
            page: "bookings"
            sourceComponent: BookingsPage {
                bookings: root.face.bookings
                booking: root.face.booking
                moment: root.date
                compact: root.compact
            }
        }

        Page {
            page: "messages"
            sourceComponent: MessagesPage {
                hall: root.face.hall
                moment: root.date
                compact: root.compact
            }
        }

        Page {
            page: "devices"
            sourceComponent: DevicesPage {
                overview: root.face.overview
                moment: root.date
                compact: root.compact
                onTaskHandled: key => root.face.handle(key)
                onRollChanged: kiosk => root.face.changeRoll(kiosk)
            }
        }

        Page {
            page: "numbers"
            sourceComponent: NumbersPage {
                numbers: root.face.numbers
                moment: root.date
                compact: root.compact
            }
        }

        Page {
            page: "close"
            sourceComponent: ClosePage {
                closing: root.face.closing
                moment: root.date
                post: root.face.post
                letters: root.face.overview.letters
                compact: root.compact
                onLeaveRequested: root.face.show("now")
            }
        }
    }

    component Page: Loader {
        id: loader

        required property string page
        property bool seen: false

        anchors.fill: parent
        visible: root.face.page === loader.page
        active: loader.visible || loader.seen
        onLoaded: loader.seen = true
    }
}
