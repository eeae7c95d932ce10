// The names of all colours; a set that lacks one does not load.
import QtQuick

QtObject {
    // background
    required property color page
    // faces of controls, cards
    required property color surface
    // square behind a tile's icon
    required property color iconBox
    // the same on a closed tile
    required property color iconBoxClosed
    // information strip, ground of the low layout
    required property color note
    // second tone of icons, display message bar
    required property color tint
    // second tone of icons on closed things
    required property color tintClosed
    // second tone of icons on header, pressed option
    required property color tintOnDark
    // second tone of icons on the primary face
    required property color tintOnAction
    // pressed face
    required property color pressed
    // closed or not possible
    required property color closedFace
    // primary button before it is possible
    required property color notYetFace
    // kiosk header and options, rails, display ground
    required property color header
    // display list, lip of primary
    required property color deep
    // titles, names, numbers
    required property color title
    // words on a control
    required property color choice
    // words on a pressed control
    required property color choiceDown
    // text
    required property color ink
    // text on a pressed control
    required property color inkDown
    // second line, closed names
    required property color inkQuiet
    // second line on staff faces
    required property color inkQuietStaff
    // borders, lips, icons
    required property color action
    // face of the primary button
    required property color primaryFace
    // its border
    required property color primaryBorder
    // its words and icon
    required property color primaryWord
    // pressed primary
    required property color actionDown
    // words on it
    required property color actionDownWord
    // field borders, empty boxes
    required property color outline
    // dashed border of closed things
    required property color dash
    // text on header, deep, action
    required property color onDark
    // list numbers
    required property color onDarkQuiet
    // stale numbers
    required property color stale
    // the call of this moment; dark ground only
    required property color accent
    // words on accent
    required property color onAccent
    // display arrows, steps on dark
    required property color arrow
    // band on top of a card
    required property color band
    // rule on header
    required property color ruleOnDark
    // icon of something done
    required property color ok
    // icon of a warning; text on staff faces only
    required property color warning
    // second tone of its icon
    required property color warningTint
    // icon of an error; text on staff faces only
    required property color alert
    // second tone of its icon
    required property color alertTint
    // second tone of its icon
    required property color okTint
    // ground of a warning
    required property color warningFace
    // card of a desk that calls somebody
    required property color calledFace
    // ground of an error
    required property color alertFace
    // stale banner, band of the time-out sheet
    required property color attention
    // words on attention
    required property color onAttention
    // inner ring
    required property color focusIn
    // outer ring
    required property color focusOut
    // decoration: rule beside a group title
    required property color groupRule
    // decoration: line between rows
    required property color rowLine
    // decoration: line between rows on dark
    required property color listLine
    // decoration: border of a card
    required property color cardBorder
    // border of a note, visible in high contrast only
    // ground behind the drawn paper
    required property color paperPanel
    // the drawn paper
    required property color paper
    // words on it
    required property color paperInk
    // shadow of the slot on it
    required property color paperEdge
    // the same on dark
    required property color paperEdgeOnDark
    // the slot on dark
    required property color slot
    // ground behind the time-out sheet
    required property color veil
    // second tone of icons on accent
    required property color accentTint
    // second tone of icons on attention
    required property color attentionTint
    // second tone of the icon on the display message bar
    required property color messageTint
}
