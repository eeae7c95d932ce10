"""Names of services and places as long as those of a real branch, in every language."""

from kiosk.domain.label import Label

LANGUAGES = ("it", "en", "de", "fr", "sl", "es")

_NAMES = {
    "info": (
        "Informazioni e orientamento",
        "Information and guidance",
        "Auskunft, Orientierung",
        "Informations et orientation",
        "Informacije in usmerjanje",
        "Información y orientación",
    ),
    "collect": (
        "Ritirare un documento",
        "Collect a document",
        "Dokument abholen",
        "Retirer un document",
        "Prevzem dokumenta",
        "Recoger un documento",
    ),
    "online": (
        "Usare i servizi online",
        "Use online services",
        "Online-Dienste nutzen",
        "Utiliser les services en ligne",
        "Uporaba spletnih storitev",
        "Usar los servicios en línea",
    ),
    "case": (
        "A che punto è la mia pratica",
        "Status of my case",
        "Stand meines Antrags",
        "Où en est mon dossier",
        "Stanje moje vloge",
        "Estado de mi expediente",
    ),
    "apply": (
        "Come fare una domanda",
        "How to apply",
        "Antrag stellen",
        "Comment faire une demande",
        "Kako vložiti vlogo",
        "Cómo hacer una solicitud",
    ),
    "proxy": (
        "Deleghe",
        "Proxies",
        "Vollmachten",
        "Procurations",
        "Pooblastila",
        "Poderes",
    ),
    "advice": (
        "Consulenza",
        "Advice",
        "Beratung",
        "Conseil",
        "Svetovanje",
        "Asesoramiento",
    ),
    "tomorrow": (
        "Cambiare indirizzo",
        "Change my address",
        "Adresse ändern",
        "Changer d’adresse",
        "Sprememba naslova",
        "Cambiar de dirección",
    ),
    "group a": (
        "Informazioni e documenti",
        "Information, documents",
        "Auskunft, Dokumente",
        "Informations et documents",
        "Informacije in dokumenti",
        "Información y documentos",
    ),
    "group b": (
        "Domande e pensioni",
        "Applications and pensions",
        "Anträge und Renten",
        "Demandes et pensions",
        "Vloge in pokojnine",
        "Solicitudes y pensiones",
    ),
    "group c": (
        "Deleghe e indirizzo",
        "Proxies and address",
        "Vollmachten und Adresse",
        "Procurations et adresse",
        "Pooblastila in naslov",
        "Poderes y dirección",
    ),
    "waiting place": (
        "Sala d’attesa A, piano terra",
        "Waiting room A, ground floor",
        "Wartesaal A, Erdgeschoss",
        "Salle d’attente A, rez-de-chaussée",
        "Čakalnica A, pritličje",
        "Sala de espera A, planta baja",
    ),
    "front desk place": (
        "Sportelli 1 e 2, piano terra",
        "Desks 1 and 2, ground floor",
        "Schalter 1 und 2, Erdgeschoss",
        "Guichets 1 et 2, rez-de-chaussée",
        "Okenci 1 in 2, pritličje",
        "Ventanillas 1 y 2, planta baja",
    ),
    "reception place": (
        "a sinistra, 10 metri",
        "left, 10 metres",
        "links, 10 Meter",
        "à gauche, 10 mètres",
        "levo, 10 metrov",
        "a la izquierda, 10 metros",
    ),
}


def label(key: str) -> Label:
    """Return the name of a service, a group or a place."""
    return Label(dict(zip(LANGUAGES, _NAMES[key], strict=True)))
