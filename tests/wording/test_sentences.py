"""Words of a branch stand a sentence a line, whatever it shortens."""

import pytest

from kiosk.wording.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ti chiamiamo noi. Non serve aspettare qui.", 2),
        ("Wir rufen Sie an. Sie müssen nicht warten.", 2),
        ("Die Buchung ist um 12:00. Kommen Sie wieder.", 2),
        ("La cita es a las \u206812:00\u2069. No espere aquí.", 2),
        ("Hai il codice? Scrivilo qui.", 2),
        ("Vaš termin. Če zamudite, pridite sem. Štejemo minute.", 3),
        ("Revenez à 10 h. Éteignez le téléphone.", 1),
        ("نتصل بك. لا تنتظر هنا.", 2),
        ("Il testo è su inps.it e qui.", 1),
        ("Prenota al tel. 06 164 164.", 1),
        ("Prenota. Tel. 06 164 164.", 2),
        ("Vieni in V. Roma 3, p. es. oggi.", 1),
        ("Vieni in V. Roma 3. Siamo qui.", 1),
        ("Wieder offen ab 7. Dezember. Danke.", 2),
        ("Haltestelle Dr. Rossi Str. Mitte. Danke.", 2),
        ("Privacy", 1),
    ],
)
def test_a_point_ends_a_sentence_only_where_one_can_end(text: str, parts: int):
    """A capital follows, and what is before is no word that is written with a point."""
    found = sentences(text)

    assert len(found) == parts, found
    assert " ".join(found) == text
