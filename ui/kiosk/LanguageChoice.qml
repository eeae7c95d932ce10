// A row of the language list.
import QtQuick

import ui.controls
import ui.theme

LanguageButton {
    id: root

    required property string code
    required property string name
    required property int index
    property bool short: false
    // How many in front stand out
    property int equals: 1

    signal chosen

    objectName: "language-" + root.code
    implicitHeight: Theme.largeText ? Theme.px(root.short ? 124 : 200) : Theme.px(root.short ? 88 :
                                                                                               148)
    text: root.name
    spokenLanguage: root.code
    primary: root.index < root.equals
    size: Theme.largeText ? root.short ? Theme.bodySize : Theme.nameSize : Theme.px(root.short ? 52 :
                                                                                                 root.primary
                                                                                                 && root.equals
                                                                                                 === 1 ? 64 :
                                                                                                         56)
    oneLine: root.primary || root.short || Theme.largeText
    onClicked: root.chosen()
}
