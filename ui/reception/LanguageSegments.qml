// The languages of a call, three at a time; the last part turns to the next ones.
import QtQuick

Item {
    id: root

    required property list<string> codes
    required property list<string> names
    required property string chosen
    property int first: 0
    readonly property bool many: root.codes.length > 4
    readonly property list<string> shown: {
        if (root.many) {
            return root.codes.slice(root.first, root.first + 3);
        }
        return root.codes;
    }

    signal picked(language: string)

    implicitHeight: 50
    implicitWidth: segments.implicitWidth

    Segments {
        id: segments

        height: root.height
        implicitHeight: root.implicitHeight
        // Four parts with long names have to fit a narrow card.
        leastWidth: root.many ? 76 : 111
        padding: root.many ? 10 : 18
        words: {
            const words = root.shown.map(code => root.names[root.codes.indexOf(code)]);
            return root.many ? words.concat([qsTr("Altre")]) : words;
        }
        values: root.shown.concat(root.many ? ["more"] : [])
        chosen: root.chosen
        onPicked: value => {
            if (value === "more")
                root.first = root.first + 3 < root.codes.length ? root.first + 3 : 0;
            else
                root.picked(value);
        }
    }
}
