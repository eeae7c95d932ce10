// One device: what it is, its last sign of life and how it is.
import QtQuick

import ui.controls
import ui.theme

Item {
    id: root

    required property string label
    required property string kind
    required property string condition
    required property string since
    required property string seen
    required property bool well
    required property bool countsPaper
    required property bool rollNew
    required property int untaken
    required property int index
    // Whether there is room for what may be done about it.
    property bool acts: false
    readonly property string untakenToday: {
        if (!root.acts || root.untaken === 0) {
            return "";
        }
        //: Slips that a printer drew back in, as nobody took them
        return " · " + qsTr("non ritirati oggi: %1").arg(root.untaken);
    }
    readonly property string sign: {
        if (!root.well && root.since !== "") {
            return qsTr("dalle %1").arg(root.since);
        }
        if (root.seen === "") {
            return qsTr("mai visto");
        }
        return qsTr("visto alle %1").arg(root.seen);
    }

    signal rollChanged

    implicitHeight: Math.max(56, words.height + Theme.staff1)
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label, root.condition, root.sign + root.untakenToday].join(", ")

    Rectangle {
        visible: root.index > 0
        width: parent.width
        height: 1
        color: Theme.colors.rowLine
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.kind === "display" ? "computer" : "device"
        size: 28
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: 44
        width: (roll.visible ? roll.x : condition.x) - x - Theme.staff2

        KText {
            width: parent.width
            text: root.label
            size: Theme.staffSmallSize
            line: 26
            weight: Font.Bold
            spoken: false
        }

        KText {
            width: parent.width
            text: root.sign + root.untakenToday
            size: Theme.staffLeastSize
            line: 26
            color: Theme.colors.inkQuietStaff
            spoken: false
        }
    }

    StaffButton {
        id: roll

        objectName: "roll-" + root.label
        x: root.width - 200 - Theme.staff4 - width
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 41
        visible: root.acts && root.countsPaper
        possible: !root.rollNew
        //: A paper roll: state just after it was changed
        text: root.rollNew ? qsTr("Rotolo nuovo") :
                             //: Button: somebody has put a new paper roll in
                             qsTr("Rotolo cambiato")
        onClicked: root.rollChanged()
    }

    Row {
        id: condition

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staff2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.well ? "check-circle" : "warning"
            size: 22
            line: root.well ? Theme.colors.ok : Theme.colors.alert
            tint: root.well ? Theme.colors.okTint : Theme.colors.alertTint
        }

        KText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.condition
            size: Theme.staffSmallSize
            line: 21
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
