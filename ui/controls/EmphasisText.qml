// A sentence of which the parts between two * are bold. It breaks its lines itself, so that
// every run of words stays plain text.
import QtQuick

import ui.theme

Item {
    id: root

    required property string text
    property real size: Theme.bodySize
    property real line: Theme.bodyLine
    property int weight: Font.Normal
    property int strongWeight: Font.Bold
    property color color: Theme.colors.ink
    property int horizontalAlignment: Text.AlignLeft
    property bool spoken: true
    property bool arabic: Theme.isArabic(root.text)
    property bool grows: true
    readonly property bool grown: root.arabic && root.grows && !Theme.scarce && root.size
                                  < Theme.arabicLarge
    readonly property int pixels: Math.round(root.size * (root.grown ? Theme.arabicScale : 1))
    // As tall as KText makes it.
    readonly property real box: !root.arabic ? root.line : root.grown ? Math.round(root.line
                                                                                   * Theme.arabicScale) :
                                                                        Math.max(root.line,
                                                                                 Math.round(
                                                                                     root.pixels
                                                                                     * Theme.arabicLine))
    readonly property string words: root.text.replace(/\*/g, "").replace(/\n/g, " ")
    readonly property list<string> lines: root.brokenLines(root.text, Math.ceil(root.width) + 1,
                                                           normal.height)

    // Every word; the bold ones begin with a *.
    function markedWords(text: string): list<string> {
        const parts = text.split("*").map((part, i) => i % 2 ? part.replace(/[^ ]+/g, "*$&") :
                                                               part);


        return parts.join("").split(" ").filter(word => word !== "");
    }

    function widthOf(word: string): real {
        return word.startsWith("*") ? strong.advanceWidth(word.slice(1)) : normal.advanceWidth(
                                          word);
    }

    function widthOfLine(line: string): real {
        const words = line.split(" ");
        return words.reduce((sum, word) => sum + root.widthOf(word), (words.length - 1) * normal.advanceWidth(
            " "));
    }

    function linesOf(paragraph: string, width: real): list<string> {
        return root.markedWords(paragraph).reduce((lines, word) => {
            const longer = lines.length ? lines[lines.length - 1] + " " + word : "";
            return lines.length && root.widthOfLine(longer) <= width ? [...lines.slice(0, -1),
                                                                        longer] : [...lines, word];
        }, []);
    }

    // Width of words that are not broken, the longest of its paragraphs. Asking for a font's height
    // makes a binding follow it; advanceWidth() alone does not.
    function wholeWidth(text: string): real {
        const widths = text.split("\n").map(part => root.widthOfLine(root.markedWords(part).join(
                                                                         " ")));
        return normal.height > 0 ? Math.ceil(Math.max(...widths)) : 0;
    }

    function brokenLines(text: string, width: real, _height: real): list<string> {
        return text.split("\n").reduce((lines, paragraph) => lines.concat(root.linesOf(paragraph,
                                                                                       width)), []);
    }

    // Words of the same weight side by side become one run.
    function runsOf(line: string): list<string> {
        return line.match(/\*[^ ]+( \*[^ ]+)*|[^* ][^ ]*( [^* ][^ ]*)*/g) ?? [];
    }

    implicitHeight: root.lines.length * root.box
    implicitWidth: root.wholeWidth(root.text)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words
    Accessible.ignored: !root.spoken || root.text === ""

    Letters {
        id: normal

        arabic: root.arabic
        weight: root.weight
        pixels: root.pixels
    }

    Letters {
        id: strong

        arabic: root.arabic
        weight: root.strongWeight
        pixels: root.pixels
    }

    Repeater {
        model: root.lines

        Row {
            id: line

            required property string modelData
            required property int index

            x: root.horizontalAlignment === Text.AlignHCenter ? (root.width - width) / 2 :
                                                                LayoutMirroring.enabled
                                                                ? root.width - width : 0
            y: line.index * root.box
            spacing: normal.advanceWidth(" ")

            Repeater {
                model: root.runsOf(line.modelData)

                KText {
                    required property string modelData
                    readonly property bool bold: modelData.startsWith("*")

                    text: modelData.replace(/\*/g, "")
                    arabic: root.arabic
                    grows: root.grows
                    size: root.size
                    line: root.line
                    weight: bold ? root.strongWeight : root.weight
                    color: root.color
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
        }
    }
}
