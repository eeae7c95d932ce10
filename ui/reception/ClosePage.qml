// Closing the day, or resetting one queue: check, confirm, and a way back.
pragma ComponentBehavior: Bound

import QtQuick

import Faces
import ui.theme

Item {
    id: root

    required property DayClosing closing
    required property string moment
    required property string post
    required property list<string> letters
    required property bool compact
    readonly property bool wholeDay: root.closing.queue === ""
    readonly property bool over: root.closing.step === 3 || root.wholeDay && root.closing.dayClosed

    signal leaveRequested

    PageHead {
        id: head

        width: parent.width
        title: root.wholeDay ? qsTr("Chiudi la giornata") : qsTr("Azzera una coda")
        detail: root.moment
    }

    Stepper {
        id: stepper

        anchors.top: head.bottom
        anchors.topMargin: root.compact ? 8 : 20
        visible: !root.over
        step: root.closing.step
    }

    Segments {
        anchors.right: parent.right
        anchors.verticalCenter: stepper.verticalCenter
        visible: !root.over && !root.wholeDay && root.closing.step === 1
        implicitHeight: 44
        leastWidth: 56
        words: root.letters
        values: root.letters
        chosen: root.closing.queue
        onPicked: letter => root.closing.chooseQueue(letter)
    }

    ClosingCard {
        id: what

        anchors.top: stepper.bottom
        anchors.topMargin: root.compact ? 12 : 22
        anchors.bottom: actions.top
        anchors.bottomMargin: root.compact ? 12 : 20
        width: Math.round((root.width - 20) * 728 / 1148)
        visible: !root.over
        closing: root.closing
        post: root.post
        compact: root.compact
    }

    ClosingFacts {
        anchors.top: what.top
        anchors.bottom: what.bottom
        anchors.left: what.right
        anchors.leftMargin: Theme.staff5
        anchors.right: parent.right
        closing: root.closing
        compact: root.compact
    }

    ClosedCard {
        anchors.fill: what
        visible: root.over
        closing: root.closing
    }

    Item {
        id: actions

        anchors.bottom: parent.bottom
        width: parent.width
        height: 56

        Row {
            visible: !root.over && root.closing.step === 1
            spacing: 14

            StaffButton {
                objectName: "one-queue"
                big: true
                text: root.wholeDay ? qsTr("Azzera una sola coda") : qsTr(
                                          "Chiudi tutta la giornata")
                onClicked: root.closing.chooseQueue(root.wholeDay ? root.letters[0] : "")
            }

            StaffButton {
                objectName: "print-list"
                visible: root.closing.canPrint
                big: true
                icon: "printer"
                //: The list of the numbers that wait
                text: qsTr("Stampa l’elenco")
                onClicked: root.closing.printList()
            }
        }

        Row {
            anchors.right: parent.right
            visible: !root.over
            spacing: 14

            StaffButton {
                objectName: "not-now"
                big: true
                text: {
                    if (root.closing.step === 2) {
                        return qsTr("Torna al passo 1");
                    }
                    if (root.wholeDay) {
                        return qsTr("Non chiudere ora");
                    }
                    return qsTr("Non azzerare ora");
                }
                onClicked: root.closing.step === 2 ? root.closing.goBack() : root.leaveRequested()
            }

            StaffButton {
                objectName: "continue"
                visible: root.closing.step === 1
                big: true
                primary: true
                possible: root.closing.closing >= 0 && !root.closing.blocked
                sides: 30
                text: qsTr("Continua: passo 2 di 2")
                icon: "right"
                iconAfter: true
                onClicked: root.closing.goOn()
            }

            StaffButton {
                objectName: "close"
                settles: true
                visible: root.closing.step === 2
                big: true
                primary: true
                sides: 30
                text: {
                    if (root.closing.closing === 0) {
                        if (root.wholeDay) {
                            return qsTr("Chiudi la giornata");
                        }
                        return qsTr("Azzera la coda %1").arg(root.closing.queue);
                    }
                    if (root.closing.closing === 1) {
                        return qsTr("Chiudi 1 biglietto");
                    }
                    return qsTr("Chiudi %n biglietti", "", root.closing.closing);
                }
                icon: "moon"
                onClicked: root.closing.close()
            }
        }
    }
}
