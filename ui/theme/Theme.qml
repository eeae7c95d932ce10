// Every colour, size and duration of the faces. Sizes are those of the reference screens in
// visual.md 2 and 3; px() fits a kiosk size to the screen at hand.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // Set by a face's Main.qml and by nobody else.
    property bool highContrast: false
    property bool largeText: false
    // A screen on which every line counts.
    property bool scarce: false
    property real scale: 1
    // The focus ring shows only after a key was used.
    property bool keysInUse: false
    // A second press within this time is ignored.
    property int pressPauseMs: 500

    readonly property ColorSet normalColors: NormalColors {}
    readonly property ColorSet contrastColors: ContrastColors {}
    readonly property ColorSet colors: root.highContrast ? root.contrastColors : root.normalColors

    readonly property string family: "Titillium Web"
    // Line height of Titillium, and how far capitals sit below the middle, in em.
    readonly property real naturalLine: 1.521
    readonly property real opticalLift: 0.034
    // Arabic letters are small in their em (visual.md 3): what would be less than `arabicLarge` is
    // drawn larger where there is room, headlines and large text as they are. All weights stand on
    // one axis of the font.
    readonly property string arabicFamily: "Noto Sans Arabic"
    readonly property real arabicScale: 1.2
    readonly property real arabicLarge: root.px(60)
    // Least line in em: the letters reach further up and down.
    readonly property real arabicLine: 1.1
    readonly property real arabicNaturalLine: 2.112
    // Its line leaves room for marks that we do not write: raised by this, words look centred.
    readonly property real arabicLift: 0.06

    // Spaces, kiosk
    readonly property real space1: root.px(8)
    readonly property real space2: root.px(16)
    readonly property real space3: root.px(20)
    readonly property real space4: root.px(28)
    readonly property real space5: root.px(44)
    // Spaces, desk and reception
    readonly property int staff1: 4
    readonly property int staff2: 8
    readonly property int staff3: 12
    readonly property int staff4: 16
    readonly property int staff5: 20
    readonly property int staff6: 28

    // Shape of controls, kiosk
    readonly property real radius: root.px(20)
    readonly property real radiusCard: root.px(28)
    readonly property real border: root.highContrast ? root.px(6) : root.px(3)
    readonly property real lip: root.highContrast ? 0 : root.px(8)
    readonly property real band: root.px(14)
    readonly property real focusWidth: root.px(7)
    // Shape of controls, desk and reception
    readonly property int staffRadius: 10
    readonly property int staffRadiusCard: 14
    readonly property int staffBorder: 2
    readonly property int staffLip: 4
    readonly property int staffFocusWidth: 3
    // Display
    readonly property int displayRadius: 36
    readonly property int displayBorder: 6

    // Target for a mouse; those of the kiosk are measured on its screen
    readonly property int staffTarget: 41

    // Type, kiosk: pixel size and line
    readonly property real numberSize: root.px(348)
    readonly property real headlineSize: root.px(104)
    readonly property real headlineLine: root.px(106)
    readonly property real sheetSize: root.px(96)
    readonly property real sheetLine: root.px(98)
    readonly property real titleSize: root.largeText ? root.px(132) : root.px(76)
    readonly property real titleLine: root.largeText ? root.px(132) : root.px(80)
    readonly property real choiceSize: root.largeText ? root.px(104) : root.px(72)
    readonly property real nameSize: root.largeText ? root.px(104) : root.px(52)
    readonly property real nameLine: root.largeText ? root.px(104) : root.px(58)
    readonly property real bodySize: root.largeText ? root.px(88) : root.px(44)
    readonly property real bodyLine: root.largeText ? root.px(88) : root.px(52)
    // Type, desk and reception
    readonly property int deskNumberSize: 128
    readonly property int deskServingSize: 96
    readonly property int foundNumberSize: 84
    readonly property int timerSize: 56
    readonly property int figureSize: 40
    readonly property int staffTitleSize: 30
    readonly property int staffPrimarySize: 28
    readonly property int staffNameSize: 20
    readonly property int staffCardTitleSize: 19
    readonly property int staffBodySize: 18
    readonly property int staffSmallSize: 16
    readonly property int staffLeastSize: 15

    // Durations in ms
    readonly property int paperOutMs: 600
    readonly property int sheetRiseMs: 200
    // Long enough to be seen, and never more than three times a second
    readonly property int answerAgainMs: 400
    // Half a blink of a new call on the display
    readonly property int blinkMs: 500

    // Fit a length of the reference screen to this one.
    function px(length: real): real {
        return Math.round(length * root.scale);
    }

    function isArabic(text: string): bool {
        return /[\u0600-\u06ff]/.test(text);
    }
}
