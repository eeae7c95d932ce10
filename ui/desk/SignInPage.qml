// Nobody works at this desk yet: number and PIN.
import QtQuick

import Faces
import ui.controls
import ui.theme

FocusScope {
    id: root

    required property SigningIn signing

    focus: true

    SignInCard {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.staff3, Math.min(Theme.staff6, (root.height - height) / 2))
        width: root.width - 2 * Theme.staff5
        compact: root.height < 600
        focus: true
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
