// Which page belongs to which name of the face; each is made when it is shown.
pragma ComponentBehavior: Bound

import QtQuick

import Faces

Item {
    id: root

    required property KioskFace face
    required property Frame frame

    function of(page: string): Component {
        return ({
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
                })[page] ?? null;
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
