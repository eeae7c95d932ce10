// What a desk is doing, as a word and as the icon beside it.
import QtQuick

QtObject {
    id: root

    // A DeskState; empty before it is known.
    required property string doing
    readonly property string word: {
        switch (root.doing) {
        case "free":
            return qsTr("Libero");
        case "calling":
            return qsTr("Chiamata in corso");
        case "serving":
            return qsTr("In servizio");
        case "paused":
            return qsTr("Pausa");
        case "closed":
            return qsTr("Chiuso");
        default:
            return "";
        }
    }
    //: Where there is no room for “Chiamata in corso”
    readonly property string shortWord: root.doing === "calling" ? qsTr("Chiamata") : root.word
    readonly property string icon: {
        switch (root.doing) {
        case "free":
            return "check-circle";
        case "calling":
            return "call";
        case "serving":
            return "people";
        case "paused":
            return "cup";
        case "closed":
            return "closed";
        default:
            return "desk";
        }
    }
}
