// Nobody works at this post yet: number and PIN.
import QtQuick

import Faces
import ui.controls
import ui.theme

FocusScope {
    id: root

    required property SigningIn signing

    onVisibleChanged: {
        if (root.visible)
            card.forceActiveFocus();
    }
    Component.onCompleted: {
        if (root.visible)
            card.forceActiveFocus();
    }

    Rectangle {
        anchors.centerIn: parent
        width: card.width + 2 * Theme.staff6
        height: card.height + 2 * Theme.staff6
        radius: Theme.staffRadiusCard
        color: Theme.colors.surface

        SignInCard {
            id: card

            anchors.centerIn: parent
            width: 420
            number: root.signing.number
            pinLength: root.signing.pinLength
            atPin: root.signing.atPin
            busy: root.signing.busy
            refusal: root.signing.refusal
            onDigitPressed: digit => root.signing.digit(digit)
            onEraseRequested: root.signing.erase()
            onEntered: root.signing.enter()
            onFieldChosen: pin => root.signing.choose(pin)
            onKeyPressed: key => root.signing.press(key)
        }
    }
}
