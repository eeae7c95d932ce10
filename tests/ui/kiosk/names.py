"""Names of services and places as long as those of a real branch, in every language."""

from kiosk.domain.label import Label

LANGUAGES = ("it", "en", "de", "fr", "sl", "es")
"""Those of the offices; Arabic is in the names besides."""

_NAMES = {
    "info": (
        "Informazioni e orientamento",
        "Information and guidance",
        "Auskunft, Orientierung",
        "Informations et orientation",
        "Informacije in usmerjanje",
        "Información y orientación",
        "معلومات وإرشاد",
    ),
    "collect": (
        "Ritirare un documento",
        "Collect a document",
        "Dokument abholen",
        "Retirer un document",
        "Prevzem dokumenta",
        "Recoger un documento",
        "استلام وثيقة",
    ),
    "online": (
        "Usare i servizi online",
        "Use online services",
        "Online-Dienste nutzen",
        "Utiliser les services en ligne",
        "Uporaba spletnih storitev",
        "Usar los servicios en línea",
        "الخدمات عبر الإنترنت",
    ),
    "case": (
        "A che punto è la mia pratica",
        "Status of my case",
        "Stand meines Antrags",
        "Où en est mon dossier",
        "Stanje moje vloge",
        "Estado de mi expediente",
        "أين وصلت معاملتي",
    ),
    "apply": (
        "Come fare una domanda",
        "How to apply",
        "Antrag stellen",
        "Comment faire une demande",
        "Kako vložiti vlogo",
        "Cómo hacer una solicitud",
        "كيف أقدّم طلبًا",
    ),
    "proxy": (
        "Deleghe",
        "Proxies",
        "Vollmachten",
        "Procurations",
        "Pooblastila",
        "Poderes",
        "تفويض للخدمات الرقمية",
    ),
    "advice": (
        "Consulenza",
        "Advice",
        "Beratung",
        "Conseil",
        "Svetovanje",
        "Asesoramiento",
        "الاستشارة",
    ),
    "tomorrow": (
        "Cambiare indirizzo",
        "Change my address",
        "Adresse ändern",
        "Changer d’adresse",
        "Sprememba naslova",
        "Cambiar de dirección",
        "تغيير العنوان",
    ),
    "group a": (
        "Informazioni e documenti",
        "Information, documents",
        "Auskunft, Dokumente",
        "Informations et documents",
        "Informacije in dokumenti",
        "Información y documentos",
        "معلومات ووثائق",
    ),
    "group b": (
        "Domande e pensioni",
        "Applications and pensions",
        "Anträge und Renten",
        "Demandes et pensions",
        "Vloge in pokojnine",
        "Solicitudes y pensiones",
        "الطلبات والمعاشات",
    ),
    "group c": (
        "Deleghe e indirizzo",
        "Proxies and address",
        "Vollmachten und Adresse",
        "Procurations et adresse",
        "Pooblastila in naslov",
        "Poderes y dirección",
        "التفويضات والعنوان",
    ),
    "waiting place": (
        "Sala d’attesa A, piano terra",
        "Waiting room A, ground floor",
        "Wartesaal A, Erdgeschoss",
        "Salle d’attente A, rez-de-chaussée",
        "Čakalnica A, pritličje",
        "Sala de espera A, planta baja",
        "القاعة A، الطابق الأرضي",
    ),
    "front desk place": (
        "Sportelli 1 e 2, piano terra",
        "Desks 1 and 2, ground floor",
        "Schalter 1 und 2, Erdgeschoss",
        "Guichets 1 et 2, rez-de-chaussée",
        "Okenci 1 in 2, pritličje",
        "Ventanillas 1 y 2, planta baja",
        "الشباكان 1 و2، الطابق الأرضي",
    ),
    "reception place": (
        "a sinistra, 10 metri",
        "left, 10 metres",
        "links, 10 Meter",
        "à gauche, 10 mètres",
        "levo, 10 metrov",
        "a la izquierda, 10 metros",
        "على اليسار، 10 أمتار",
    ),
}


def label(key: str) -> Label:
    """Return the name of a service, a group or a place."""
    return Label(dict(zip((*LANGUAGES, "ar"), _NAMES[key], strict=True)))
