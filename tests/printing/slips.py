"""Slips for tests, in the words of visual.md 13."""

from dataclasses import replace

from kiosk.printing.slip import Fact, Slip

CODE = "0193a8b2-c4d5-7e6f-8a9b-0c1d2e3f4a5b"


def an_italian_slip(**parts: object) -> Slip:
    """Return the slip of picture 27, with parts of it changed."""
    slip = Slip(
        languages=("it",),
        office=("INPS Ferrara",),
        issued="23/11/2026 10:28",
        letter="A",
        digits="047",
        service=("Informazioni e orientamento",),
        facts=(Fact(("Prima di te",), ("6",)), Fact(("Attesa stimata",), ("10–15 min",))),
        place=("Sala A, piano terra",),
        watch=("Guarda lo schermo e ascolta.",),
        order_note=("La chiamata non segue sempre l’ordine dei numeri.",),
        validity=("Vale solo oggi.",),
        missed_call=("Chiamata persa? Vai alla reception.",),
        privacy=("Privacy: inps.it e cartello in sede.",),
        qr_text=CODE,
    )
    return replace(slip, **parts)  # type: ignore[arg-type]


def a_joint_slip(**parts: object) -> Slip:
    """Return the slip of a joint site, German on top."""
    waiting = Fact(("Wartezeit", "Attesa stimata"), ("10–15 min",))
    slip = Slip(
        languages=("de", "it"),
        office=("NISF Bozen", "INPS Bolzano"),
        issued="23/11/2026 10:28",
        letter="A",
        digits="047",
        service=("Auskunft, Orientierung", "Informazioni e guida"),
        facts=(Fact(("Vor Ihnen", "Prima di te"), ("6",)), waiting),
        place=("Saal A, Erdgeschoss", "Sala A, piano terra"),
        order_note=("Nicht immer der Reihe nach.", "Non sempre in ordine."),
        validity=("Nur heute gültig.", "Vale solo oggi."),
        missed_call=("Aufruf verpasst? Bitte zum Empfang.", "Chiamata persa? Vai alla reception."),
        qr_text=CODE,
    )
    return replace(slip, **parts)  # type: ignore[arg-type]


def a_long_german_slip() -> Slip:
    """Return a slip in the longest words we know of."""
    return an_italian_slip(
        languages=("de",),
        office=("NISF Landesdirektion Bozen",),
        service=("Bescheinigungen zur Erwerbsunfähigkeitsrente und Unterlagen",),
        facts=(
            Fact(("Gebucht um",), ("10:30",)),
            Fact(("Geschätzte Wartezeit",), ("nicht verfügbar",)),
        ),
        facts_note=("Geschätzt um 10:42, kann sich ändern",),
        place=("Wartesaal A, Erdgeschoss links",),
        watch=("Bildschirm beachten und zuhören.",),
        order_note=("Die Nummern werden nicht immer der Reihe nach aufgerufen.",),
        validity=("Nur heute gültig.",),
        missed_call=("Aufruf verpasst? Bitte melden Sie sich am Empfang.",),
        privacy=("Datenschutz: nisf.it und Aushang im Haus.",),
    )


def an_arabic_slip() -> Slip:
    """Return a slip that reads from right to left."""
    return an_italian_slip(
        languages=("ar",),
        service=("المعلومات والتوجيه",),
        facts=(
            Fact(("قبلك",), ("6",)),
            Fact(("الانتظار المتوقع",), ("من 10 إلى 15 دقيقة",)),
        ),
        place=("القاعة A، الطابق الأرضي",),
        watch=("انظر إلى الشاشة واستمع.",),
        order_note=("لا يتبع النداء دائمًا ترتيب الأرقام.",),
        validity=("صالح اليوم فقط.",),
        missed_call=("فاتك النداء؟ اذهب إلى الاستقبال.",),
        privacy=("الخصوصية: inps.it",),
    )


def a_ukrainian_slip() -> Slip:
    """Return a slip in Cyrillic letters."""
    return an_italian_slip(
        languages=("uk",),
        service=("Інформація та орієнтація",),
        facts=(Fact(("Перед вами",), ("6",)), Fact(("Очікування",), ("10–15 хв",))),
        place=("Зал A, перший поверх",),
        watch=("Дивіться на екран і слухайте.",),
        order_note=("Виклик не завжди йде за порядком номерів.",),
        validity=("Дійсний лише сьогодні.",),
        missed_call=("Пропустили виклик? Зверніться на рецепцію.",),
    )
