<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>Holen Sie
hier Ihre
Nummer</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>Hier Ihre
Nummer
ziehen</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>Foto machen</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>Zum Schalter gehen</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Sprache wählen</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Lo sportello %1 ha chiamato %2.</source>
        <translation>Schalter %1 hat %2 aufgerufen.</translation>
    </message>
    <message>
        <source>Lo sportello %1 sta ancora servendo %2.</source>
        <translation>Schalter %1 bedient noch %2.</translation>
    </message>
    <message>
        <source>Aspetta che finisca, oppure chiudilo come servito.</source>
        <translation>Warten Sie auf das Ende oder schließen Sie sie als bedient.</translation>
    </message>
    <message>
        <source>Chiudi come servito</source>
        <translation>Als bedient schließen</translation>
    </message>
</context>
<context>
    <name>BookingEntryRow</name>
    <message>
        <source>al telefono</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>in video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>in ritardo</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>non ancora qui</source>
        <translation>noch nicht da</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>arrivata</source>
        <extracomment>Whether the person of a booking is here</extracomment>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>non arrivata</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>%1, in video</source>
        <translation>%1, per Video</translation>
    </message>
    <message>
        <source>%1, al telefono</source>
        <translation>%1, am Telefon</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Aufrufen</translation>
    </message>
</context>
<context>
    <name>BookingListCard</name>
    <message>
        <source>Chi arriva oggi</source>
        <translation>Wer heute kommt</translation>
    </message>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Codice di prenotazione</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Codice, tessera o QR</source>
        <translation>Code, Karte oder QR</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Oggi non ci sono prenotazioni.</source>
        <translation>Heute gibt es keine Termine.</translation>
    </message>
    <message>
        <source>Numero %1. Il biglietto esce adesso.</source>
        <translation>Nummer %1. Der Zettel kommt jetzt.</translation>
    </message>
    <message>
        <source>Numero %1, senza carta. Scrivilo alla persona.</source>
        <translation>Nummer %1, ohne Papier. Schreiben Sie sie der Person auf.</translation>
    </message>
    <message>
        <source>È arrivato: stampa</source>
        <translation>Ist da: drucken</translation>
    </message>
    <message>
        <source>È arrivato: dai il numero</source>
        <translation>Ist da: Nummer geben</translation>
    </message>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Bevorzugter Zugang</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>BookingMakingCard</name>
    <message>
        <source>Nuova prenotazione</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Prenotato %2. Codice %1, esce adesso.</source>
        <translation>Gebucht %2. Code %1 wird jetzt gedruckt.</translation>
    </message>
    <message>
        <source>Prenotato %2. Scrivi il codice: %1</source>
        <translation>Gebucht %2. Schreiben Sie den Code auf: %1</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>Scegli un orario</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Prenota le %1 e stampa</source>
        <translation>%1 buchen und drucken</translation>
    </message>
    <message>
        <source>Prenota le %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>Un’altra prenotazione</source>
        <translation>Noch ein Termin</translation>
    </message>
</context>
<context>
    <name>BookingTimes</name>
    <message>
        <source>Giorno prima</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Questo giorno non ha orari liberi.</source>
        <translation>Dieser Tag hat keine freien Zeiten.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Prenotazioni</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>adesso</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiamato alle %1 · *%2*</source>
        <extracomment>%1 is a time, *%2* how long ago in bold</extracomment>
        <translation>Aufgerufen um %1 · *%2*</translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n Aufruf von %1</numerusform>
            <numerusform>%n Aufrufe von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inizia</source>
        <extracomment>The person has come to the desk</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Invio</source>
        <extracomment>Name of the Enter key as printed on it</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Richiama tra %1 s</source>
        <extracomment>%1 seconds until it is possible</extracomment>
        <translation>Erneut in %1 s</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Chiudi la giornata</source>
        <translation>Tag schließen</translation>
    </message>
    <message>
        <source>Azzera una coda</source>
        <translation>Eine Reihe zurücksetzen</translation>
    </message>
    <message>
        <source>Azzera una sola coda</source>
        <translation>Nur eine Reihe zurücksetzen</translation>
    </message>
    <message>
        <source>Chiudi tutta la giornata</source>
        <translation>Den ganzen Tag schließen</translation>
    </message>
    <message>
        <source>Torna al passo 1</source>
        <translation>Zurück zu Schritt 1</translation>
    </message>
    <message>
        <source>Non chiudere ora</source>
        <translation>Jetzt nicht schließen</translation>
    </message>
    <message>
        <source>Non azzerare ora</source>
        <translation>Jetzt nicht zurücksetzen</translation>
    </message>
    <message>
        <source>Continua: passo 2 di 2</source>
        <translation>Weiter: Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Azzera la coda %1</source>
        <translation>Reihe %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Chiudi 1 biglietto</source>
        <translation>1 Nummer schließen</translation>
    </message>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>%n Nummer schließen</numerusform>
            <numerusform>%n Nummern schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stampa l’elenco</source>
        <translation>Liste drucken</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>1 biglietto chiuso come non servito.</source>
        <translation>1 Nummer als nicht bedient geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n Nummer als nicht bedient geschlossen.</numerusform>
            <numerusform>%n Nummern als nicht bedient geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>La coda %1 è azzerata</source>
        <translation>Reihe %1 ist zurückgesetzt</translation>
    </message>
    <message>
        <source>La giornata è chiusa</source>
        <translation>Der Tag ist geschlossen</translation>
    </message>
    <message>
        <source>La giornata è chiusa dalle %1</source>
        <translation>Der Tag ist seit %1 geschlossen</translation>
    </message>
    <message>
        <source>La chiusura resta: qualcuno ha già preso il prossimo numero.</source>
        <translation>Die Schließung bleibt: Jemand hat schon die nächste Nummer.</translation>
    </message>
    <message>
        <source>La chiusura resta: ora non si può più annullare.</source>
        <translation>Die Schließung bleibt: Sie kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>Inzwischen können Sie buchen</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Nessuno aspetta più: puoi chiudere</source>
        <translation>Niemand wartet mehr: Sie können schließen</translation>
    </message>
    <message>
        <source>1 biglietto in attesa si chiude come “non servito”</source>
        <translation>1 wartende Nummer wird als „nicht bedient“ geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n wartende Nummer wird als „nicht bedient“ geschlossen</numerusform>
            <numerusform>%n wartende Nummern werden als „nicht bedient“ geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>I numeri continuano</source>
        <translation>Nummern laufen weiter</translation>
    </message>
    <message>
        <source>Riparti dal primo numero</source>
        <translation>Neu ab der ersten Nummer</translation>
    </message>
    <message>
        <source>Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.</source>
        <translation>Unterschrift: %1. Danach wird keine dieser Nummern mehr aufgerufen.</translation>
    </message>
</context>
<context>
    <name>ClosingFacts</name>
    <message>
        <source>Che cosa succede</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Archivio</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>I biglietti di oggi vanno in archivio, senza dati personali.</source>
        <translation>Die Nummern von heute kommen ins Archiv, ohne persönliche Daten.</translation>
    </message>
    <message>
        <source>Chi aspetta in questa coda risulta non servito.</source>
        <translation>Wer in dieser Reihe wartet, gilt als nicht bedient.</translation>
    </message>
    <message>
        <source>Schermi</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Compare: “Chiuso.”</source>
        <translation>Sie zeigen: „Geschlossen.“</translation>
    </message>
    <message>
        <source>Compare: “Chiuso. Riapriamo %1.”</source>
        <translation>Sie zeigen: „Geschlossen. Wir öffnen wieder %1.“</translation>
    </message>
    <message>
        <source>Postazioni</source>
        <translation>Automaten</translation>
    </message>
    <message>
        <source>Non danno più biglietti.</source>
        <translation>Sie geben keine Nummern mehr aus.</translation>
    </message>
    <message>
        <source>Non danno più biglietti fino a %1.</source>
        <translation>Sie geben erst %1 wieder Nummern aus.</translation>
    </message>
    <message>
        <source>Continuano a dare biglietti per questa coda.</source>
        <translation>Sie geben für diese Reihe weiter Nummern aus.</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Resta scritto chi ha chiuso e a che ora.</source>
        <translation>Es hält fest, wer wann geschlossen hat.</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Sie können es zurücknehmen, bis jemand die nächste Nummer zieht.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>Code, %1 Ziffern. %2 eingegeben</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>Geben Sie Ihren Buchungscode ein</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>Er steht auf der Bestätigung, in der App oder in der SMS.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>Mit Steuernummer</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>da poco</source>
        <extracomment>How long a desk has been free or on a pause</extracomment>
        <translation>seit Kurzem</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <translation>seit %1 min</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Schalter %1</translation>
    </message>
</context>
<context>
    <name>DeskDoing</name>
    <message>
        <source>Libero</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Chiamata in corso</source>
        <translation>Ruft auf</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Chiamata</source>
        <extracomment>Where there is no room for “Chiamata in corso”</extracomment>
        <translation>Ruft auf</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>In attesa per te: %1 · la più lunga %2 min</source>
        <extracomment>%1 how many people wait, %2 the longest wait in minutes</extracomment>
        <translation>Es warten auf Sie: %1 · längste %2 min</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>in questa finestra</source>
        <extracomment>Where the key before it works: while this window is in front</extracomment>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>Aggiornato %1</source>
        <extracomment>%1 is a time with seconds</extracomment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message>
        <source>Sportelli</source>
        <extracomment>Title of the cards of the desks</extracomment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>%1 is the number of the desk as it is posted</extracomment>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>Sportello %1, %2</source>
        <extracomment>How the state of a desk is spoken, %1 its number, %2 the state</extracomment>
        <translation>Schalter %1, %2</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>ha aspettato meno di 1 min</source>
        <translation>hat weniger als 1 min gewartet</translation>
    </message>
    <message>
        <source>ha aspettato %1 min</source>
        <translation>hat %1 min gewartet</translation>
    </message>
    <message>
        <source>prenotato alle %1</source>
        <translation>Termin um %1</translation>
    </message>
    <message>
        <source>Priorità</source>
        <extracomment>Neutral mark of somebody with preferential access</extracomment>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Poi torna allo sportello %1</source>
        <translation>Dann zurück zu Schalter %1</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Per Video</translation>
    </message>
    <message>
        <source>Sportello %1 chiuso: poi torna in coda al suo posto</source>
        <extracomment>%1 is the desk that had asked to have the person back and has closed since</extracomment>
        <translation>Schalter %1 ist zu: dann zurück in die Reihe, gleicher Platz</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>non ritirati oggi: %1</source>
        <extracomment>Slips that a printer drew back in, as nobody took them</extracomment>
        <translation>heute nicht genommen: %1</translation>
    </message>
    <message>
        <source>dalle %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>mai visto</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>visto alle %1</source>
        <translation>gesehen um %1</translation>
    </message>
    <message>
        <source>Rotolo nuovo</source>
        <extracomment>A paper roll: state just after it was changed</extracomment>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Rotolo cambiato</source>
        <extracomment>Button: somebody has put a new paper roll in</extracomment>
        <translation>Rolle gewechselt</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Dispositivi</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>visti meno di %1 s fa</source>
        <translation>gesehen vor weniger als %1 s</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Postazioni e schermi</source>
        <translation>Automaten und Anzeigen</translation>
    </message>
</context>
<context>
    <name>EndTable</name>
    <message>
        <source>Serviti</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Non presenti</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Non serviti</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>Annullati</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Come è finita</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Nota, senza nomi</source>
        <translation>Notiz, keine Namen</translation>
    </message>
    <message>
        <source>Poi torna da me</source>
        <translation>Dann zurück zu mir</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Trova un biglietto</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Numero del biglietto</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Nummer, zum Beispiel A 41</translation>
    </message>
    <message>
        <source>Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.</source>
        <translation>Heute gibt es diese Nummer nicht. Prüfen Sie Buchstabe und Ziffern.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Chiama un numero</source>
        <translation>Nummer aufrufen</translation>
    </message>
    <message>
        <source>Chiami una persona prima del suo turno.</source>
        <translation>Sie rufen jemanden außer der Reihe auf.</translation>
    </message>
    <message>
        <source>Lettera e numero, oppure solo il numero</source>
        <translation>Buchstabe und Zahl, oder nur die Zahl</translation>
    </message>
    <message>
        <source>%1 · preso alle %2</source>
        <extracomment>A waiting ticket: %1 its service, %2 when it was taken</extracomment>
        <translation>%1 · gezogen um %2</translation>
    </message>
    <message>
        <source>Nessun biglietto in attesa ha questo numero.</source>
        <translation>Diese Nummer wartet nicht.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chiama</source>
        <extracomment>%1 is a ticket number</extracomment>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 · non presente</source>
        <extracomment>Somebody who did not come when called: %1 the service</extracomment>
        <translation>%1 · nicht da</translation>
    </message>
    <message>
        <source>È tornato: rimetti in coda</source>
        <extracomment>A button: somebody missed a call and has come after all</extracomment>
        <translation>Ist da: zurück in die Reihe</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>%1 è di nuovo in fila.</source>
        <translation>%1 ist wieder in der Reihe.</translation>
    </message>
    <message>
        <source>%1 si stampa di nuovo.</source>
        <translation>%1 wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>%1 è annullato.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.</source>
        <translation>Die Person mit %1 wird nicht mehr aufgerufen. Sie braucht dann eine neue Nummer.</translation>
    </message>
    <message>
        <source>Annulla %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Non annullare</source>
        <translation>Nicht zurückziehen</translation>
    </message>
    <message>
        <source>Rimetti in fila</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <source>Ristampa</source>
        <translation>Nachdrucken</translation>
    </message>
    <message>
        <source>Annulla il biglietto</source>
        <translation>Nummer zurückziehen</translation>
    </message>
    <message>
        <source>“Rimetti in fila” tiene l’ora di arrivo: %1.</source>
        <translation>„Wieder einreihen“ behält die Ankunftszeit: %1.</translation>
    </message>
    <message>
        <source>Risposta cambiata per %1.</source>
        <translation>Antwort für %1 geändert.</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>È passato troppo tempo: aspetta dopo gli altri.</source>
        <translation>Zu viel Zeit ist vergangen: Wartet nach den anderen.</translation>
    </message>
    <message>
        <source>Ha due biglietti</source>
        <translation>Hat zwei Nummern</translation>
    </message>
    <message>
        <source>Resta solo %1, con il posto migliore.</source>
        <translation>Nur %1 bleibt, mit dem besseren Platz.</translation>
    </message>
    <message>
        <source>%1 è come prima.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>FoundMerge</name>
    <message>
        <source>Quale altro numero ha la persona?</source>
        <translation>Welche andere Nummer hat die Person?</translation>
    </message>
    <message>
        <source>Tieni solo %1</source>
        <translation>Nur %1 behalten</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Nummer, zum Beispiel A 41</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>In attesa</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Chiamato</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Messo da parte</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Servito</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Non servito</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>%1 time of day, %2 where</extracomment>
        <translation>Gezogen um %1</translation>
    </message>
    <message>
        <source>Preso alle %1 alla postazione %2</source>
        <translation>Gezogen um %1 am Automaten %2</translation>
    </message>
</context>
<context>
    <name>FoundPreference</name>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Bevorzugter Zugang</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Ein Grund ist nicht nötig und wird nicht notiert. Auf dem Zettel sieht man nichts.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Chiama il prossimo</source>
        <translation>Nächste aufrufen</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Chiama un numero</source>
        <translation>Nummer aufrufen</translation>
    </message>
    <message>
        <source>Pausa</source>
        <extracomment>A button: the desk calls nobody for a while</extracomment>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>FrontDeskCard</name>
    <message>
        <source>Ti aiutiamo oggi, qui</source>
        <translation>Wir helfen Ihnen heute hier</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>Das geht heute, gleich hier</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>Die Erste Anlaufstelle sagt Ihnen, wie Sie den Termin bekommen.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>Die Erste Anlaufstelle bucht für Sie.
Sie bekommen Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Nummer ziehen</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Nuovo biglietto per una persona</source>
        <translation>Neue Nummer für eine Person</translation>
    </message>
    <message>
        <source>1. Servizio</source>
        <translation>1. Dienst</translation>
    </message>
    <message>
        <source>Scegli prima il servizio.</source>
        <translation>Wählen Sie zuerst den Dienst.</translation>
    </message>
    <message>
        <source>Stampa il biglietto</source>
        <translation>Nummer drucken</translation>
    </message>
    <message>
        <source>Solo numero, senza carta</source>
        <translation>Nur Nummer, ohne Papier</translation>
    </message>
</context>
<context>
    <name>GiveQuestions</name>
    <message>
        <source>2. Accesso preferenziale</source>
        <translation>2. Bevorzugter Zugang</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Ein Grund ist nicht nötig und wird nicht notiert. Auf dem Zettel sieht man nichts.</translation>
    </message>
    <message>
        <source>3. Lingua della chiamata</source>
        <translation>3. Sprache des Aufrufs</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Biglietto dato</source>
        <translation>Nummer ausgegeben</translation>
    </message>
    <message>
        <source>Nessuno prima</source>
        <extracomment>How many people the rule would call before this one</extracomment>
        <translation>Niemand davor</translation>
    </message>
    <message>
        <source>1 persona prima</source>
        <translation>1 Person davor</translation>
    </message>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n Person davor</numerusform>
            <numerusform>%n Personen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa: %1</source>
        <translation>Wartezeit: %1</translation>
    </message>
    <message>
        <source>Il biglietto si stampa</source>
        <translation>Die Nummer wird gedruckt</translation>
    </message>
    <message>
        <source>Senza carta</source>
        <translation>Ohne Papier</translation>
    </message>
    <message>
        <source>Scrivi o detta il numero alla persona.</source>
        <translation>Sagen oder schreiben Sie der Person die Nummer.</translation>
    </message>
    <message>
        <source>Altro biglietto</source>
        <translation>Weitere Nummer</translation>
    </message>
</context>
<context>
    <name>HalfHourBars</name>
    <message>
        <source>Arrivi e serviti ogni mezz’ora</source>
        <translation>Ankünfte und Bediente je halbe Stunde</translation>
    </message>
    <message>
        <source>pieno: arrivati · vuoto: serviti</source>
        <translation>voll: gekommen · leer: bedient</translation>
    </message>
    <message>
        <source>%1: arrivati %2, serviti %3</source>
        <translation>%1: gekommen %2, bedient %3</translation>
    </message>
    <message>
        <source>Oggi non è ancora venuto nessuno.</source>
        <translation>Heute ist noch niemand gekommen.</translation>
    </message>
    <message>
        <source>La mezz’ora più piena è cominciata alle %1.</source>
        <translation>Die vollste halbe Stunde begann um %1.</translation>
    </message>
    <message>
        <source>%1: arrivati %2</source>
        <translation>%1: %2 gekommen</translation>
    </message>
</context>
<context>
    <name>HallServiceRow</name>
    <message>
        <source>Ferma</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Prolunga</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Riapri</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HallServices</name>
    <message>
        <source>Servizi alle postazioni</source>
        <translation>Leistungen an den Automaten</translation>
    </message>
    <message>
        <source>Chiudi alle postazioni: %1</source>
        <translation>An den Automaten schließen: %1</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Senza orario</source>
        <translation>Ohne Uhrzeit</translation>
    </message>
    <message>
        <source>La postazione dirà: “%1”. Chi aspetta viene servito.</source>
        <translation>Der Automat sagt dann: „%1“. Wartende werden bedient.</translation>
    </message>
    <message>
        <source>Chiudi il servizio</source>
        <translation>Leistung schließen</translation>
    </message>
    <message>
        <source>Lascia aperto</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>tasto %1</source>
        <extracomment>Spoken after a button&apos;s name, %1 is a key such as F8</extracomment>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key&apos;s own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>bestätigen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>Buchstaben A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>Ende der Liste</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>Wartezeit nicht bekannt</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>Wartezeit *mehr als %1* Minuten</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>Warten *über %1* min</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>Das Amt ist geschlossen.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>Dieser Dienst ist jetzt geschlossen</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>Sie sind früh da</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>Sie kommen spät, aber wir bedienen Sie</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>Ihr Termin ist vorbei</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>Ziehen Sie eine Nummer für die Erste Anlaufstelle.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>Wir finden hier für heute keinen Termin</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>Prüfen Sie den Code oder ziehen Sie eine Nummer für die Anlaufstelle.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>Sie haben schon eine Nummer</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>Wir drucken sie noch einmal.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>Ihr Termin ist am Telefon</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Warten Sie eine Minute</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>Sie haben zu viele Codes versucht. Versuchen Sie es dann erneut oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>Für diesen Dienst gibt es hier keine Nummer</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>Der Empfang weiß Bescheid</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>Wir erreichen den Empfang nicht</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>Wir können Ihnen jetzt keine Nummer geben</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>Fragen Sie am Empfang nach einer Nummer.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>Vor Ihnen: %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>Termin um %1 Uhr</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>Schätzung von %1 Uhr</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>Gezogen um %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>Termin nötig</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>Termin nötig</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>Nur nach Vereinbarung</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>Nach Vereinbarung</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Weitere Dienste</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*Ihr Zettel steckt vielleicht noch im Drucker.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>Die Nummer gilt wie der Zettel.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>Der Empfang weiß Bescheid.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*Das Papier ist zu Ende.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*Drucken geht gerade nicht.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>Für heute sind wir fertig</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>Fragen Sie am Empfang, oder buchen Sie neu.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>Prüfen Sie den Code oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>Das Amt ist jetzt geschlossen</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>Ihr Nummernzettel ist gültig</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>Dieser Nummernzettel gilt nicht mehr</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>Ziehen Sie eine neue Nummer oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>Fragen Sie unser Personal, oder buchen Sie neu.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>Prüfen Sie den Code oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>Sie haben zu viele Codes versucht. Versuchen Sie es dann erneut oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>Ziehen Sie eine neue Nummer oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>Das Personal weiß Bescheid</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>Wir erreichen das Personal nicht</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>Fragen Sie unser Personal nach einer Nummer.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>Das Personal weiß Bescheid.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>Jetzt geschlossen, öffnet %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>Zu, öffnet %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>Schalter zu, öffnet %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>Öffnet %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>Das Amt ist geschlossen. Es öffnet %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>Dienste in einem anderen Amt</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>Ihr Termin ist um %at Uhr. Sie müssen hier nicht warten.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Bitte kommen Sie wieder ab</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>Ihr Termin gilt noch.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Ihr Termin war um</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>Wir rufen Sie an. Sie müssen hier nicht warten.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Heute um</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>Ihr Termin ist online</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>Verbinden Sie sich dann. Sie müssen hier nicht warten.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>Bitte bleiben Sie hier</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>Wir fragen nicht nach Ihrem Namen.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>Die Nummer sagt nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>Wir löschen Ihre Auswahl, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>Die Erste Anlaufstelle hilft Ihnen jetzt.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>Inzwischen buchen Sie mit der App oder am Telefon.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>Sie können mit der App oder am Telefon buchen.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>Gehen Sie zu diesem Amt</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>Heute reicht die Zeit vielleicht nicht</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>Sie können für einen anderen Tag buchen.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Wir schließen um</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>Wir machen gleich Pause</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>Der Nummernzettel gilt auch ab %again Uhr.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>Der Schalter ist jetzt geschlossen</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>Sie können schon jetzt eine Nummer ziehen. Wir rufen Sie später auf.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Der Schalter öffnet um</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>Bitte warten Sie kurz</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>Gerade wurden viele Nummern gezogen. Versuchen Sie es in einer Minute.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Anzeige beachten und zuhören</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>Erste Anlaufstelle</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>%1 Uhr</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>Lautstärke %1 von %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>Zeichen gelöscht</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>Zeichen eingegeben</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>der Code ist vollständig</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>Taste. Drücken Sie Wiederholen, um sie laut zu hören.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>Die Stimme ist an. Wählen Sie mit den Pfeilen, bestätigen Sie mit OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>Wartezeiten, Stand %1 Uhr</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>Richtwerte von %1 Uhr</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>Schätzungen von %1 Uhr</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>Wartezeiten als Richtwert, Stand %1 Uhr</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>Wir rufen Sie *sofort* auf</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*Sofort*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>Nicht vor %1 Uhr</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>Richtwert von %1 Uhr</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>Für heute zu, öffnet %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>Für heute geschlossen</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>Zu, öffnet %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>Heute reicht die Zeit nicht mehr</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>Kommen Sie an einem anderen Tag, oder buchen Sie von zu Hause.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>Holen Sie hier Ihre Nummer, im Moment ohne Papier. Wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>Ziehen Sie hier Ihre Nummer. Wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>Mit Kopfhörern
hilft eine Stimme</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>LanguageSegments</name>
    <message>
        <source>Altre</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Weitere Sprachen</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for &quot;start again&quot; in large text</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for &quot;no ticket came out&quot; in large text</extracomment>
        <translation>Kein Zettel</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for &quot;ask for help&quot; in large text</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Opzioni</source>
        <extracomment>Opens language, speech, text size, contrast, position and privacy</extracomment>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>LastStepCard</name>
    <message>
        <source>Annulla</source>
        <extracomment>A button: takes the last step at reception back</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LastTicket</name>
    <message>
        <source>*%1* finito alle %2</source>
        <extracomment>What became of a ticket: *%1* its number in bold, %2 a time</extracomment>
        <translation>*%1* um %2 beendet</translation>
    </message>
    <message>
        <source>*%1* non presente alle %2</source>
        <translation>*%1* um %2 nicht da</translation>
    </message>
    <message>
        <source>*%1* messo da parte alle %2</source>
        <translation>*%1* um %2 zurückgestellt</translation>
    </message>
    <message>
        <source>*%1* annullato alle %2</source>
        <translation>*%1* um %2 zurückgezogen</translation>
    </message>
    <message>
        <source>*%1* chiuso alle %2</source>
        <translation>*%1* um %2 geschlossen</translation>
    </message>
    <message>
        <source>*%1* rimesso in fila alle %2</source>
        <translation>*%1* um %2 wieder in der Reihe</translation>
    </message>
    <message>
        <source>Annulla</source>
        <extracomment>Takes the last step at this desk back</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>È arrivato</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>*%1* trasferito alle %2</source>
        <translation>*%1* um %2 weitergeleitet</translation>
    </message>
    <message>
        <source>Iniziato alle %1</source>
        <translation>Begonnen um %1</translation>
    </message>
    <message>
        <source>Ha risposto</source>
        <translation>Hat geantwortet</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>Zudecken</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>Heute geöffnet bis %1 Uhr</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>Tasten weiter oben?</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>Tippen Sie unten auf „Höher“.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>Title of the window, %1 is the number of the desk as it is posted</extracomment>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>Schermo</source>
        <extracomment>Title of the window that shows the calls</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Stampante di prova</source>
        <translation>Probedrucker</translation>
    </message>
    <message>
        <source>Prendi un biglietto alla postazione: esce qui.</source>
        <translation>Ziehen Sie am Automaten eine Nummer: Sie kommt hier heraus.</translation>
    </message>
    <message>
        <source>Biglietti stampati: %1</source>
        <translation>Gedruckte Nummern: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>%1 · giornata chiusa</source>
        <translation>%1 · Tag geschlossen</translation>
    </message>
    <message>
        <source>%1 · chiuso</source>
        <translation>%1 · geschlossen</translation>
    </message>
    <message>
        <source>%1 · aperto fino alle %2</source>
        <translation>%1 · offen bis %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Quale?</source>
        <translation>Welche?</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Gli schermi mostrano il testo di sempre.</source>
        <translation>Die Anzeigen zeigen den üblichen Text.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino a fine giornata.</source>
        <translation>Jetzt: „%1“ Bis zum Ende des Tages.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino alle %2.</source>
        <translation>Jetzt: „%1“ Bis %2 Uhr.</translation>
    </message>
    <message>
        <source>Messaggio sugli schermi</source>
        <translation>Mitteilung auf den Anzeigen</translation>
    </message>
    <message>
        <source>Scrivi il messaggio</source>
        <translation>Mitteilung schreiben</translation>
    </message>
    <message>
        <source>Messaggio, %1</source>
        <translation>Mitteilung, %1</translation>
    </message>
    <message>
        <source>Oppure scegli una frase</source>
        <translation>Oder einen Satz wählen</translation>
    </message>
    <message>
        <source>Per quanto tempo</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Tutto il giorno</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Mostra sugli schermi</source>
        <translation>Auf den Anzeigen zeigen</translation>
    </message>
    <message>
        <source>Togli il messaggio</source>
        <translation>Mitteilung entfernen</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Sie können selbst buchen</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messaggi</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>Es kommt kein Zettel</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>Erneut vorlesen</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>Hilfe holen</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>Diesen Dienst gibt es nur nach Vereinbarung</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>Für diesen Dienst ist ein Termin nötig</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>Die Erste Anlaufstelle bucht für Sie. Sie bekommen Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>Oder selbst buchen</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Sie können selbst buchen</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>Wir können hier gerade nicht für Sie buchen.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Ihre Nummer ist gültig: %1, %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>Ihre Nummer ist gültig</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>Bildschirm fotografieren</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>oder Nummer aufschreiben</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>Ich habe die Nummer notiert</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>Jetzt ohne Papier</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri di oggi</source>
        <translation>Zahlen von heute</translation>
    </message>
    <message>
        <source>Biglietti dati</source>
        <translation>Vergebene Nummern</translation>
    </message>
    <message>
        <source>Serviti</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>%1 su 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Übliche Wartezeit</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Lange Wartezeit</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>metà aspetta di meno</source>
        <translation>die Hälfte wartet kürzer</translation>
    </message>
    <message>
        <source>1 su 10 aspetta di più</source>
        <translation>1 von 10 wartet länger</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Numeri di ieri</source>
        <translation>Zahlen von gestern</translation>
    </message>
    <message>
        <source>Numeri del giorno prima</source>
        <translation>Zahlen vom Tag davor</translation>
    </message>
    <message>
        <source>Salvato: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Il foglio esce adesso.</source>
        <translation>Das Blatt kommt jetzt heraus.</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>una settimana prima %1</source>
        <translation>eine Woche davor %1</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>Option %1 von %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language&apos;s own name</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>Höher</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, aus</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Opzioni</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>Weitere Optionen</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>Automat außer Betrieb</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Holen Sie Ihre Nummer am *Empfang.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>Das Personal weiß es seit %1 Uhr</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Fragen Sie *unser Personal* nach einer Nummer.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Adesso in sede</source>
        <translation>Jetzt im Amt</translation>
    </message>
    <message>
        <source>Trova un biglietto</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Nuovo biglietto</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>1 biglietto oggi</source>
        <extracomment>How many tickets were given today</extracomment>
        <translation>1 Nummer heute</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n Nummer heute</numerusform>
            <numerusform>%n Nummern heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa più lunga</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>coda %2: oltre %1 min</source>
        <translation>Reihe %2: über %1 min</translation>
    </message>
    <message>
        <source>coda %2: obiettivo %1 min</source>
        <translation>Reihe %2: Ziel %1 min</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Heute bedient</translation>
    </message>
    <message>
        <source>1 non presente</source>
        <translation>1 nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n nicht da</numerusform>
            <numerusform>%n nicht da</numerusform>
        </translation>
    </message>
    <message>
        <source>Sportelli aperti</source>
        <translation>Offene Schalter</translation>
    </message>
    <message>
        <source>di %1</source>
        <extracomment>After the number of open desks: of how many</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 in pausa</source>
        <translation>%1 in Pause</translation>
    </message>
    <message>
        <source>Forse non serviti</source>
        <translation>Vielleicht nicht bedient</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nessuna stima per ora</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>entro la chiusura</source>
        <translation>bis zur Schließung</translation>
    </message>
    <message>
        <source>tutti entro le %1</source>
        <extracomment>Everybody who waits is called by that time</extracomment>
        <translation>alle bis %1</translation>
    </message>
    <message>
        <source>per tutti: fino alle %1</source>
        <extracomment>Some may not be called before closing; to call all, desks go on until that time</extracomment>
        <translation>für alle: bis %1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>ParkedLine</name>
    <message>
        <source>Riprendi</source>
        <extracomment>Goes on serving somebody who was put aside</extracomment>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Es geht gleich weiter. Eilt es? Gehen Sie zum *Empfang.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Es geht gleich weiter. Eilt es? Fragen Sie das *Personal.*</translation>
    </message>
</context>
<context>
    <name>PlaceSwitch</name>
    <message>
        <source>Con il suo posto</source>
        <translation>Platz behalten</translation>
    </message>
    <message>
        <source>Per ultimo</source>
        <translation>Ans Ende</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>Haben Sie bevorzugten Zugang?</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>Er gilt für:</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>Schwangere Frauen</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>Eltern mit einem Kind unter einem Jahr</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>Menschen mit Behinderung oder eingeschränkter Beweglichkeit, auch vorübergehend</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>Wir fragen nicht nach dem Grund. Ihre Antwort *sieht man nicht* auf Zettel und Anzeigen.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>Ja, ich habe bevorzugten Zugang</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>Ja, habe ich</translation>
    </message>
</context>
<context>
    <name>PrimaryStaffButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>PrinterBody</name>
    <message>
        <source>Stampante di prova</source>
        <translation>Probedrucker</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>Code zum Fotografieren</translation>
    </message>
</context>
<context>
    <name>QueueBadge</name>
    <message>
        <source>coda %1</source>
        <translation>Reihe %1</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>da poco</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>seit Kurzem</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>seit %1 min</translation>
    </message>
</context>
<context>
    <name>QueueNumbersTable</name>
    <message>
        <source>Attesa e servizio per coda</source>
        <translation>Warten und Bedienung je Reihe</translation>
    </message>
    <message>
        <source>Nessun dato per singolo operatore.</source>
        <translation>Keine Daten zu einzelnen Personen.</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Übliche Wartezeit</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Lange Wartezeit</translation>
    </message>
    <message>
        <source>Servizio tipico</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>nessuno / 15</source>
        <extracomment>The widest thing in its column: nobody waits, and the goal in minutes</extracomment>
        <translation>niemand / 15</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Title of the table of queues</extracomment>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>la tacca è l’obiettivo</source>
        <translation>der Strich ist das Ziel</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Attesa più lunga / obiettivo</source>
        <translation>Längste Wartezeit / Ziel</translation>
    </message>
    <message>
        <source>Chi arriva ora</source>
        <extracomment>Column: what somebody joining the queue now would wait</extracomment>
        <translation>Wer jetzt kommt</translation>
    </message>
    <message>
        <source>Sportelli</source>
        <translation>Schalter</translation>
    </message>
</context>
<context>
    <name>QueueTableRow</name>
    <message>
        <source>nessuno</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, persone %2</source>
        <extracomment>Spoken: queue, people, longest wait, goal in minutes</extracomment>
        <translation>%1, Personen %2</translation>
    </message>
    <message>
        <source>più lunga %1, obiettivo %2</source>
        <translation>längste %1, Ziel %2</translation>
    </message>
    <message>
        <source>oltre</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>chiuso</source>
        <extracomment>No desk serves this queue</extracomment>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Adesso</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Biglietti</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Dispositivi</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <extracomment>Page that closes the day</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this post: the next person signs in</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Messaggi</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, avvisi: %2</source>
        <extracomment>Spoken name of a page with alarms, %1 is the page, %2 how many</extracomment>
        <translation>%1, Meldungen: %2</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>Der Code ist nicht vollständig</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>Schneller: mit dem Lesegerät</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>Es fehlt noch %n Zeichen.</numerusform>
            <numerusform>Es fehlen noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>Halten Sie QR oder Gesundheitskarte
rechts ans blaue Licht.</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Perché prima del suo turno?</source>
        <translation>Warum vor der Reihe?</translation>
    </message>
    <message>
        <source>Perché metti da parte?</source>
        <translation>Warum zurückstellen?</translation>
    </message>
    <message>
        <source>Perché la pausa?</source>
        <translation>Warum die Pause?</translation>
    </message>
    <message>
        <source>Vai in pausa</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>Premi il numero, oppure scegli.</source>
        <translation>Drücken Sie die Ziffer, oder wählen Sie.</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>Coda</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Heute bedient</translation>
    </message>
    <message>
        <source>Si riparte da</source>
        <extracomment>Heading over numbers like A 001: tomorrow&apos;s first, or the next if numbering starts again</extracomment>
        <translation>Beginnt wieder bei</translation>
    </message>
    <message>
        <source>%1, in attesa %2, serviti %3</source>
        <extracomment>Spoken: queue, people waiting, people served</extracomment>
        <translation>%1, wartend %2, bedient %3</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Sei in pausa</source>
        <translation>Sie haben Pause</translation>
    </message>
    <message>
        <source>Lo sportello è chiuso</source>
        <translation>Der Schalter ist geschlossen</translation>
    </message>
    <message>
        <source>Nessuno viene chiamato qui.</source>
        <translation>Hierher wird niemand gerufen.</translation>
    </message>
    <message>
        <source>Aprilo per chiamare chi aspetta.</source>
        <translation>Öffnen Sie ihn, um Wartende aufzurufen.</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <extracomment>The first ends a pause, the second opens the desk</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Apri lo sportello</source>
        <translation>Schalter öffnen</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Chiudi lo sportello</source>
        <translation>Schalter schließen</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this desk: the next person signs in</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>Steuernummer, eingegebene Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>su prenotazione</source>
        <extracomment>A person without a booking: this service needs one</extracomment>
        <translation>Termin nötig</translation>
    </message>
    <message>
        <source>su appuntamento</source>
        <extracomment>A service by appointment only</extracomment>
        <translation>nach Vereinbarung</translation>
    </message>
    <message>
        <source>finito per oggi</source>
        <extracomment>Too late today for newcomers to this service</extracomment>
        <translation>für heute zu</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>chiuso, apre alle %1</source>
        <translation>geschlossen, öffnet um %1</translation>
    </message>
    <message>
        <source>coda %1</source>
        <translation>Reihe %1</translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>Bedient seit %n Minute</numerusform>
            <numerusform>Bedient seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>von %n Minute</numerusform>
            <numerusform>von %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Alle Tasten sind unten.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>Tippen Sie auf einen Dienst.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Weitere Dienste</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Über %n Minute</numerusform>
            <numerusform>Über %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Weniger als %n Minute übrig. Niemand wird unterbrochen.</numerusform>
            <numerusform>Weniger als %n Minuten übrig. Niemand wird unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finisci</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <extracomment>The person comes back to this desk later</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Finisci e chiama il prossimo</source>
        <translation>Beenden und nächste aufrufen</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Chi lavora qui?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Numero</source>
        <extracomment>The number that a member of staff signs in with</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancella</source>
        <extracomment>Spoken: takes the last digit away</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>SignInField</name>
    <message>
        <source>%1, cifre inserite: %2</source>
        <extracomment>Spoken, %1 is the line, %2 how many digits are in it; the digits are never said</extracomment>
        <translation>%1, eingegebene Ziffern: %2</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Nehmen Sie den Zettel</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>Er liegt noch hier, *unter dem Bildschirm.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>Haben Sie einen Termin?</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Alle Tasten sind unten.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>Tippen Sie auf eine Antwort.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>Heute geöffnet bis *%1* Uhr</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>Ich habe einen Code, QR
oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>Ich habe keinen Termin</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>Ich wähle einen Dienst
und ziehe eine Nummer</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Passo %1 di 2</source>
        <translation>Schritt %1 von 2</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. Adesso: %2</source>
        <extracomment>A switch as it is spoken: what it does and how things are now</extracomment>
        <translation>%1. Jetzt: %2</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Metti un rotolo nuovo</source>
        <translation>Neue Rolle einlegen</translation>
    </message>
    <message>
        <source>Togli la carta</source>
        <translation>Papier herausnehmen</translation>
    </message>
    <message>
        <source>carta finita</source>
        <translation>Papier zu Ende</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>Papier ist drin</translation>
    </message>
    <message>
        <source>Metti un rotolo pieno</source>
        <translation>Volle Rolle einlegen</translation>
    </message>
    <message>
        <source>Lascia poca carta</source>
        <translation>Wenig Papier lassen</translation>
    </message>
    <message>
        <source>poca carta</source>
        <translation>wenig Papier</translation>
    </message>
    <message>
        <source>abbastanza carta</source>
        <translation>genug Papier</translation>
    </message>
    <message>
        <source>Chiudi il coperchio</source>
        <translation>Deckel schließen</translation>
    </message>
    <message>
        <source>Apri il coperchio</source>
        <translation>Deckel öffnen</translation>
    </message>
    <message>
        <source>aperto</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Libera la taglierina</source>
        <translation>Messer befreien</translation>
    </message>
    <message>
        <source>Blocca la taglierina</source>
        <translation>Messer klemmen lassen</translation>
    </message>
    <message>
        <source>bloccata</source>
        <translation>klemmt</translation>
    </message>
    <message>
        <source>libera</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Togli la carta incastrata</source>
        <translation>Papierstau beheben</translation>
    </message>
    <message>
        <source>Incastra la carta</source>
        <translation>Papier stauen</translation>
    </message>
    <message>
        <source>incastrata</source>
        <translation>gestaut</translation>
    </message>
    <message>
        <source>scorre</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Togli il biglietto</source>
        <translation>Nummer herausnehmen</translation>
    </message>
    <message>
        <source>Lascia lì il biglietto</source>
        <translation>Nummer liegen lassen</translation>
    </message>
    <message>
        <source>lasciato</source>
        <translation>liegt da</translation>
    </message>
    <message>
        <source>viene preso</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>Falla rispondere</source>
        <translation>Antworten lassen</translation>
    </message>
    <message>
        <source>Non farla rispondere</source>
        <translation>Verstummen lassen</translation>
    </message>
    <message>
        <source>non risponde</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>risponde</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>Accendila</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Togli la corrente</source>
        <translation>Strom abschalten</translation>
    </message>
    <message>
        <source>spenta</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>accesa</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>Nehmen Sie den Zettel, er kommt unten heraus</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Nehmen Sie den Zettel</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Er kommt unten</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>%1 Dalle %2.</source>
        <translation>%1 Seit %2.</translation>
    </message>
    <message>
        <source>Controllo…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Niente da fare</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>Steuernummer eingeben</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>Sie steht auf der Gesundheitskarte. Wir speichern sie nicht.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>Die Nummer stimmt nicht</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>Prüfen Sie Buchstaben und Ziffern: meist sind es 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Anzeige beachten und zuhören</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Ihre Nummer: %1, %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Nehmen Sie den Zettel</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Er kommt unten</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Biglietti</source>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message>
        <source>Premi OK per continuare</source>
        <extracomment>Spoken: what the OK key of the keypad does</extracomment>
        <translation>Drücken Sie OK, um fortzufahren</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>In *%n Sekunde* gehen wir zurück zum Anfang und löschen Ihre Auswahl.</numerusform>
            <numerusform>In *%n Sekunden* gehen wir zurück zum Anfang und löschen Ihre Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>Nein, ich bin fertig</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Trasferisci %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Il posto in fila non si perde.</source>
        <translation>Die Nummer bleibt gleich. Der Platz in der Reihe auch.</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Aspetta dopo gli altri.</source>
        <translation>Die Nummer bleibt gleich. Sie wartet nach den anderen.</translation>
    </message>
    <message>
        <source>Cerca una coda o uno sportello</source>
        <translation>Reihe oder Schalter suchen</translation>
    </message>
    <message>
        <source>%1 · %2 in attesa</source>
        <extracomment>A desk: %1 where it is, %2 how many wait for it</extracomment>
        <translation>%1 · %2 wartend</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <extracomment>A queue: %1 how many wait, %2 the wait in words</extracomment>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 in attesa · %2</source>
        <translation>%1 wartend · %2</translation>
    </message>
    <message>
        <source>Torna in fila</source>
        <translation>Wieder in die Reihe</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Allo sportello %1</source>
        <translation>An Schalter %1</translation>
    </message>
    <message>
        <source>Trasferisci a %1</source>
        <translation>An %1 weitergeben</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Attese: %1</source>
        <extracomment>Of the waits in the list: %1 when they were worked out</extracomment>
        <translation>Wartezeiten: %1</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Hai chiuso per sbaglio?</source>
        <translation>Aus Versehen geschlossen?</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Sie können es zurücknehmen, bis jemand die nächste Nummer zieht.</translation>
    </message>
    <message>
        <source>Annulla la chiusura</source>
        <translation>Schließung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message>
        <source>Messi da parte</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>In attesa per te</source>
        <translation>Es warten auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Prossime prenotazioni</source>
        <translation>Nächste Termine</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Wartezeit *weniger als %n* Minute</numerusform>
            <numerusform>Wartezeit *weniger als %n* Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Wartezeit *%1–%n* Minute</numerusform>
            <numerusform>Wartezeit *%1–%n* Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Warten *unter %n* min</numerusform>
            <numerusform>Warten *unter %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Warten *%1–%n* min</numerusform>
            <numerusform>Warten *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>Personal</translation>
    </message>
</context>
</TS>
