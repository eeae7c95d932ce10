// A tile of the service list, with the title of its group above it.
import QtQuick

import ui.controls
import ui.theme

Column {
    id: root

    required property string key
    required property string name
    required property string section
    required property string icon
    required property string detail
    required property string shortDetail
    required property string detailIcon
    required property bool closed
    required property int index
    // How many there are on the page
    required property int count
    property bool sectioned: false
    property bool compact: false
    property bool low: false
    property real tileHeight: 0
    // Large text on a wide screen: one tile at a time, and little room for it
    property bool flat: false
    // Where there is little room; 0 for as much as the name needs
    property real mostHeight: 0
    readonly property real ownHeight: Math.max(Theme.px(164), tile.naturalHeight)
    // With the title of its group
    readonly property real needed: root.ownHeight + (root.section === "" ? 0 : title.height + 2
                                                                           * root.spacing)

    signal chosen

    spacing: Theme.px(16)
    topPadding: root.sectioned && root.section !== "" && root.y > 0 ? Theme.px(16) : 0

    GroupTitle {
        id: title

        width: parent.width
        visible: root.sectioned && root.section !== ""
        text: root.section
    }

    ServiceTile {
        id: tile

        objectName: "service-" + root.key
        width: parent.width
        implicitHeight: root.tileHeight > 0 ? root.tileHeight : root.mostHeight > 0 ? Math.min(
                                                                                          root.ownHeight,
                                                                                          root.mostHeight) :
                                                                                      root.ownHeight
        text: root.name
        //: Spoken: which tile of how many
        spokenPlace: qsTr("%1 di %2").arg(root.index + 1).arg(root.count)
        detail: root.low ? root.shortDetail : root.detail
        spokenDetail: root.detail
        shortDetail: root.shortDetail
        detailIcon: root.detailIcon
        icon: root.icon
        closed: root.closed
        boxSize: root.compact ? Theme.px(93) : Theme.px(112)
        boxed: !root.low && !Theme.largeText && !Theme.highContrast
        grows: !root.compact
        chevron: !root.compact && !root.closed && !Theme.largeText
        size: root.flat ? Theme.bodySize : !root.compact ? Theme.nameSize : root.low ? Theme.px(48) :
                                                                                       Theme.px(46)
        line: root.flat ? Theme.bodyLine : root.compact ? Theme.px(50) : Theme.nameLine
        weight: root.low || Theme.largeText ? Font.Bold : Font.DemiBold
        onClicked: root.chosen()
    }
}
