// The kiosk's window: header, the page, navigation, options, and the time-out sheet above all.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import Faces
import ui.controls
import ui.theme

Window {
    id: root

    required property KioskFace face
    readonly property string page: root.face.shown.page
    readonly property bool touchable: root.face.shown.canBeTouched

    // A page may stand in parts, in large text above all; back leads through them first.
    function goBack(): void {
    if (!pages.shown.paged?.showPrevious())
    root.face.goBack();
}

    width: root.face.screenWidth
    height: root.face.screenHeight
    visible: true
    color: Theme.colors.page
    //: Title of the window, for staff
    title: qsTr("Postazione self")

    Component.onCompleted: root.face.watchKeys(root)

    // In an office nobody may close it; whoever runs the program ends it.
    onClosing: close => close.accepted = root.visibility !== Window.FullScreen

    Binding {
        target: Theme
        property: "scale"
        value: root.face.scale * Math.min(root.width / root.face.screenWidth, root.height
                                          / root.face.screenHeight)
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.face.options.highContrast
    }

    Binding {
        target: Theme
        property: "largeText"
        value: root.face.options.largeText
    }

    Binding {
        target: Theme
        property: "scarce"
        value: frame.landscape || frame.low
    }

    Binding {
        target: Theme
        property: "pressPauseMs"
        value: root.face.pressPauseMs
    }

    BlankCursor {
        enabled: root.visibility === Window.FullScreen
    }

    Frame {
        id: frame

        width: root.width
        height: root.height
        large: root.face.options.largeText
        wantsLow: root.face.options.low
    }

    Item {
        id: everything

        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        Keypresses {
            id: keys

            anchors.fill: parent
            face: root.face
            inFront: (root.face.idle.asking ? sheet.item : pages.item) as KioskPage
            onBackRequested: root.face.idle.asking ? root.face.goOn() : root.goBack()
            onStartReached: root.face.idle.asking ? sheet.present() : pages.presentAnew()
            onReached: item => pages.shown?.paged?.showBlockOf(item)

            Rectangle {
                y: frame.middle
                width: parent.width
                height: parent.height - y
                visible: frame.halved && root.touchable
                color: Theme.colors.note
            }

            PageHost {
                id: pages

                anchors.fill: parent
                enabled: !root.face.idle.asking
                face: root.face
                frame: frame
            }

            Header {
                width: parent.width
                height: frame.headerHeight
                office: root.face.shown.office
                clock: root.face.shown.clock
                margin: frame.margin
            }

            NavRow {
                id: nav

                enabled: !root.face.idle.asking
                x: frame.actionMargin
                y: frame.navTop
                width: parent.width - 2 * x
                height: frame.pillHeight
                visible: !frame.large && root.touchable
                face: root.face
                frame: frame
                onBackRequested: root.goBack()
                onRepeatRequested: root.face.speech.again(pages.shown.spoken)
            }

            OptionBar {
                id: bar

                enabled: !root.face.idle.asking
                anchors.bottom: parent.bottom
                width: parent.width
                height: frame.optionHeight
                visible: !frame.large && root.touchable
                face: root.face
                hasLow: !frame.landscape
            }

            LargeNav {
                id: large

                enabled: !root.face.idle.asking
                x: frame.margin
                y: parent.height - frame.navMargin - height
                width: parent.width - 2 * x
                visible: frame.large && root.touchable
                face: root.face
                frame: frame
                onBackRequested: root.goBack()
            }

            Loader {
                id: sheet

                readonly property KioskPage shown: sheet.item as KioskPage

                function present(): void {
                sheet.shown.landing.forceActiveFocus(Qt.OtherFocusReason);
                root.face.speech.page(sheet.shown.spoken);
            }

                anchors.fill: parent
                active: root.face.idle.asking
                focus: active
                sourceComponent: Component {
                    TimeOutSheet {
                        face: root.face
                        frame: frame
                    }
                }
                onLoaded: sheet.present()
                onActiveChanged: if (!active && pages.shown)
                                     pages.present()
            }
        }
    }
}
