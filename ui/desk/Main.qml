// The desk face: its window, the keys that work everywhere, and which page it shows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import Faces
import ui.controls
import ui.theme

Window {
    id: root

    required property DeskFace face

    width: 480
    height: 720
    minimumWidth: 400
    minimumHeight: 600
    visible: true
    flags: root.face.onTop ? Qt.Window | Qt.WindowStaysOnTopHint : Qt.Window
    color: Theme.colors.page
    //: Title of the window, %1 is the number of the desk as it is posted
    title: qsTr("Sportello %1").arg(root.face.desk)

    Binding {
        target: Theme
        property: "pressPauseMs"
        value: root.face.pressPauseMs
    }

    Binding {
        target: Theme
        property: "keysInUse"
        value: keys.walked
    }

    FocusScope {
        id: keys

        // The ring shows only after Tab was used, until the mouse is.
        property bool walked: false

        anchors.fill: parent
        focus: true
        Keys.onTabPressed: event => keys.walk(event)
        Keys.onBacktabPressed: event => keys.walk(event)
        Keys.onPressed: event => event.accepted = event.isAutoRepeat || root.face.press(event.key)

        function walk(event: KeyEvent): void {
        keys.walked = true;
        event.accepted = false;
    }

        TapHandler {
            grabPermissions: PointerHandler.TakeOverForbidden
            onTapped: {
                keys.walked = false;
                root.face.signing.touched();
            }
        }

        DeskHeader {
            id: header

            width: parent.width
            desk: root.face.desk
            state_: root.face.signing.open ? "" : root.face.shown.state
        }

        AwayNote {
            width: parent.width
            height: Math.max(header.height, implicitHeight)
            text: root.face.away
        }

        Page {
            page: "sign_in"
            sourceComponent: SignInPage {
                signing: root.face.signing
            }
        }

        Page {
            page: "free"
            sourceComponent: FreePage {
                face: root.face
            }
        }

        Page {
            page: "called"
            sourceComponent: CalledPage {
                face: root.face
            }
        }

        Page {
            page: "serving"
            sourceComponent: ServingPage {
                face: root.face
            }
        }

        Page {
            page: "transfer"
            sourceComponent: TransferPage {
                face: root.face
            }
        }

        Page {
            page: "find"
            sourceComponent: FindPage {
                face: root.face
            }
        }

        Page {
            page: "reason"
            sourceComponent: ReasonPage {
                face: root.face
            }
        }

        Page {
            page: "paused"
            sourceComponent: RestPage {
                face: root.face
                paused: true
            }
        }

        Page {
            page: "closed"
            sourceComponent: RestPage {
                face: root.face
                paused: false
            }
        }
    }

    component Page: Loader {
        id: loader

        required property string page

        anchors.fill: keys
        anchors.topMargin: header.height
        active: root.face.page === loader.page
        focus: loader.active
    }
}
