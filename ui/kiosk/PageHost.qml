// Shows the page that the face says; pages cut, nothing fades.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

Loader {
    id: root

    required property KioskFace face
    required property Frame frame
    readonly property string page: root.face.shown.page
    readonly property KioskPage shown: root.item as KioskPage
    // A message may give way to another one on the same page.
    readonly property string notice: root.face.shown.noticeTitle
    // A list may give way to its next part.
    readonly property string part: root.face.shown.listPart

    // Speaks the page, and puts the focus on its title, from where the first key leads on.
    function present(): void {
    root.shown?.landing.forceActiveFocus(Qt.OtherFocusReason);
    root.face.speech.page(root.shown?.spoken ?? "");
}

    focus: true
    sourceComponent: ({
                          language: languagePage,
                          languages: languagesPage,
                          start: startPage,
                          services: servicesPage,
                          preferential: preferentialPage,
                          needsBooking: needsBookingPage,
                          code: codePage,
                          taxCode: taxCodePage,
                          ticket: ticketPage,
                          noPaper: noPaperPage,
                          message: messagePage,
                          options: optionsPage,
                          closed: closedPage,
                          outOfService: outOfServicePage,
                          pause: pausePage,
                          slipLeft: slipLeftPage
                      })[root.page] ?? null
    onLoaded: Qt.callLater(root.present)
    onNoticeChanged: if (root.notice !== "")
                         Qt.callLater(root.present)
    onPartChanged: Qt.callLater(root.present)

    Connections {
        target: root.face.speech

        function onBegun(): void {
        Qt.callLater(root.present);
    }

        function onFaulty(): void {
                                 root.face.speech.item(root.shown?.fault ?? "", false, "");
                             }
    }

    Component {
        id: languagePage

        LanguagePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: languagesPage

        LanguagesPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: startPage

        StartPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: servicesPage

        ServicesPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: preferentialPage

        PreferentialPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: needsBookingPage

        NeedsBookingPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: codePage

        CodePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: ticketPage

        TicketPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: noPaperPage

        NoPaperPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: taxCodePage

        TaxCodePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: messagePage

        MessagePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: optionsPage

        OptionsPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: closedPage

        ClosedPage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: outOfServicePage

        OutOfServicePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: pausePage

        PausePage {
            face: root.face
            frame: root.frame
        }
    }

    Component {
        id: slipLeftPage

        SlipLeftPage {
            face: root.face
            frame: root.frame
        }
    }
}
