<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>Get
your number
here</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>Take your
ticket
here</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>Go to the desk</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Lo sportello %1 ha chiamato %2.</source>
        <translation>Desk %1 has called %2.</translation>
    </message>
    <message>
        <source>Lo sportello %1 sta ancora servendo %2.</source>
        <translation>Desk %1 is still serving %2.</translation>
    </message>
    <message>
        <source>Aspetta che finisca, oppure chiudilo come servito.</source>
        <translation>Wait until it is finished, or close it as served.</translation>
    </message>
    <message>
        <source>Chiudi come servito</source>
        <translation>Close as served</translation>
    </message>
</context>
<context>
    <name>BookingEntryRow</name>
    <message>
        <source>al telefono</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>in video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>in ritardo</source>
        <translation>late</translation>
    </message>
    <message>
        <source>non ancora qui</source>
        <translation>not here yet</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>arrivata</source>
        <extracomment>Whether the person of a booking is here</extracomment>
        <translation>arrived</translation>
    </message>
    <message>
        <source>non arrivata</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>%1, in video</source>
        <translation>%1, by video</translation>
    </message>
    <message>
        <source>%1, al telefono</source>
        <translation>%1, by phone</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>BookingListCard</name>
    <message>
        <source>Chi arriva oggi</source>
        <translation>Who comes today</translation>
    </message>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>Codice di prenotazione</source>
        <translation>Booking code</translation>
    </message>
    <message>
        <source>Codice, tessera o QR</source>
        <translation>Code, card or QR</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Oggi non ci sono prenotazioni.</source>
        <translation>There are no bookings today.</translation>
    </message>
    <message>
        <source>Numero %1. Il biglietto esce adesso.</source>
        <translation>Number %1. The ticket comes out now.</translation>
    </message>
    <message>
        <source>Numero %1, senza carta. Scrivilo alla persona.</source>
        <translation>Number %1, no paper. Write it down for the person.</translation>
    </message>
    <message>
        <source>È arrivato: stampa</source>
        <translation>Arrived: print</translation>
    </message>
    <message>
        <source>È arrivato: dai il numero</source>
        <translation>Arrived: give the number</translation>
    </message>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Priority access</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>BookingMakingCard</name>
    <message>
        <source>Nuova prenotazione</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Prenotato %2. Codice %1, esce adesso.</source>
        <translation>Booked %2. Code %1, printing now.</translation>
    </message>
    <message>
        <source>Prenotato %2. Scrivi il codice: %1</source>
        <translation>Booked %2. Write the code down: %1</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Scegli un orario</source>
        <translation>Choose a time</translation>
    </message>
    <message>
        <source>Prenota le %1 e stampa</source>
        <translation>Book %1 and print</translation>
    </message>
    <message>
        <source>Prenota le %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>Un’altra prenotazione</source>
        <translation>Another booking</translation>
    </message>
</context>
<context>
    <name>BookingTimes</name>
    <message>
        <source>Giorno prima</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Questo giorno non ha orari liberi.</source>
        <translation>This day has no free times.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Prenotazioni</source>
        <translation>Bookings</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>adesso</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiamato alle %1 · *%2*</source>
        <extracomment>%1 is a time, *%2* how long ago in bold</extracomment>
        <translation>Called at %1 · *%2*</translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n call of %1</numerusform>
            <numerusform>%n calls of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inizia</source>
        <extracomment>The person has come to the desk</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Invio</source>
        <extracomment>Name of the Enter key as printed on it</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Richiama tra %1 s</source>
        <extracomment>%1 seconds until it is possible</extracomment>
        <translation>Call again in %1 s</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Chiudi la giornata</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Azzera una coda</source>
        <translation>Reset a queue</translation>
    </message>
    <message>
        <source>Azzera una sola coda</source>
        <translation>Reset one queue only</translation>
    </message>
    <message>
        <source>Chiudi tutta la giornata</source>
        <translation>Close the whole day</translation>
    </message>
    <message>
        <source>Torna al passo 1</source>
        <translation>Back to step 1</translation>
    </message>
    <message>
        <source>Non chiudere ora</source>
        <translation>Do not close now</translation>
    </message>
    <message>
        <source>Non azzerare ora</source>
        <translation>Do not reset now</translation>
    </message>
    <message>
        <source>Continua: passo 2 di 2</source>
        <translation>Continue: step 2 of 2</translation>
    </message>
    <message>
        <source>Azzera la coda %1</source>
        <translation>Reset queue %1</translation>
    </message>
    <message>
        <source>Chiudi 1 biglietto</source>
        <translation>Close 1 ticket</translation>
    </message>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>Close %n ticket</numerusform>
            <numerusform>Close %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Stampa l’elenco</source>
        <translation>Print the list</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>1 biglietto chiuso come non servito.</source>
        <translation>1 ticket closed as not served.</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n ticket closed as not served.</numerusform>
            <numerusform>%n tickets closed as not served.</numerusform>
        </translation>
    </message>
    <message>
        <source>La coda %1 è azzerata</source>
        <translation>Queue %1 is reset</translation>
    </message>
    <message>
        <source>La giornata è chiusa</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>La giornata è chiusa dalle %1</source>
        <translation>The day has been closed since %1</translation>
    </message>
    <message>
        <source>La chiusura resta: qualcuno ha già preso il prossimo numero.</source>
        <translation>The closing stays: somebody has already taken the next number.</translation>
    </message>
    <message>
        <source>La chiusura resta: ora non si può più annullare.</source>
        <translation>The closing stays: it can no longer be undone.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>Meanwhile you can book</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Nessuno aspetta più: puoi chiudere</source>
        <translation>Nobody waits any more: you can close</translation>
    </message>
    <message>
        <source>1 biglietto in attesa si chiude come “non servito”</source>
        <translation>1 waiting ticket will be closed as “not served”</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n waiting ticket will be closed as “not served”</numerusform>
            <numerusform>%n waiting tickets will be closed as “not served”</numerusform>
        </translation>
    </message>
    <message>
        <source>I numeri continuano</source>
        <translation>Numbers go on</translation>
    </message>
    <message>
        <source>Riparti dal primo numero</source>
        <translation>Start from the first number</translation>
    </message>
    <message>
        <source>Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.</source>
        <translation>Signed: %1. After this none of these numbers is called.</translation>
    </message>
</context>
<context>
    <name>ClosingFacts</name>
    <message>
        <source>Che cosa succede</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Archivio</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>I biglietti di oggi vanno in archivio, senza dati personali.</source>
        <translation>Today’s tickets go to the archive, without personal data.</translation>
    </message>
    <message>
        <source>Chi aspetta in questa coda risulta non servito.</source>
        <translation>Those waiting in this queue count as not served.</translation>
    </message>
    <message>
        <source>Schermi</source>
        <translation>Displays</translation>
    </message>
    <message>
        <source>Compare: “Chiuso.”</source>
        <translation>They show: “Closed.”</translation>
    </message>
    <message>
        <source>Compare: “Chiuso. Riapriamo %1.”</source>
        <translation>They show: “Closed. We open again %1.”</translation>
    </message>
    <message>
        <source>Postazioni</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>Non danno più biglietti.</source>
        <translation>They give no more tickets.</translation>
    </message>
    <message>
        <source>Non danno più biglietti fino a %1.</source>
        <translation>They stop, and give tickets again %1.</translation>
    </message>
    <message>
        <source>Continuano a dare biglietti per questa coda.</source>
        <translation>They go on giving tickets for this queue.</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Resta scritto chi ha chiuso e a che ora.</source>
        <translation>It records who closed, and when.</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>You can undo the closing until somebody takes the next number.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>Code, %1 digits. %2 entered</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>Enter your booking code</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>It is on your receipt, in the app or in the text message.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>Use my tax code</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, key %2</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>da poco</source>
        <extracomment>How long a desk has been free or on a pause</extracomment>
        <translation>just now</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <translation>for %1 min</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Desk %1</translation>
    </message>
</context>
<context>
    <name>DeskDoing</name>
    <message>
        <source>Libero</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Chiamata in corso</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Chiamata</source>
        <extracomment>Where there is no room for “Chiamata in corso”</extracomment>
        <translation>Calling</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>In attesa per te: %1 · la più lunga %2 min</source>
        <extracomment>%1 how many people wait, %2 the longest wait in minutes</extracomment>
        <translation>Waiting for you: %1 · longest %2 min</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>in questa finestra</source>
        <extracomment>Where the key before it works: while this window is in front</extracomment>
        <translation>in this window</translation>
    </message>
    <message>
        <source>Aggiornato %1</source>
        <extracomment>%1 is a time with seconds</extracomment>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message>
        <source>Sportelli</source>
        <extracomment>Title of the cards of the desks</extracomment>
        <translation>Desks</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 open</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>%1 is the number of the desk as it is posted</extracomment>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Sportello %1, %2</source>
        <extracomment>How the state of a desk is spoken, %1 its number, %2 the state</extracomment>
        <translation>Desk %1, %2</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>ha aspettato meno di 1 min</source>
        <translation>waited less than 1 min</translation>
    </message>
    <message>
        <source>ha aspettato %1 min</source>
        <translation>waited %1 min</translation>
    </message>
    <message>
        <source>prenotato alle %1</source>
        <translation>booked for %1</translation>
    </message>
    <message>
        <source>Priorità</source>
        <extracomment>Neutral mark of somebody with preferential access</extracomment>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Poi torna allo sportello %1</source>
        <translation>Then back to desk %1</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Sportello %1 chiuso: poi torna in coda al suo posto</source>
        <extracomment>%1 is the desk that had asked to have the person back and has closed since</extracomment>
        <translation>Desk %1 has closed: then back in line, same place</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>non ritirati oggi: %1</source>
        <extracomment>Slips that a printer drew back in, as nobody took them</extracomment>
        <translation>not taken today: %1</translation>
    </message>
    <message>
        <source>dalle %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>mai visto</source>
        <translation>never seen</translation>
    </message>
    <message>
        <source>visto alle %1</source>
        <translation>seen at %1</translation>
    </message>
    <message>
        <source>Rotolo nuovo</source>
        <extracomment>A paper roll: state just after it was changed</extracomment>
        <translation>New roll</translation>
    </message>
    <message>
        <source>Rotolo cambiato</source>
        <extracomment>Button: somebody has put a new paper roll in</extracomment>
        <translation>Roll changed</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Dispositivi</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>visti meno di %1 s fa</source>
        <translation>seen less than %1 s ago</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Postazioni e schermi</source>
        <translation>Kiosks and displays</translation>
    </message>
</context>
<context>
    <name>EndTable</name>
    <message>
        <source>Serviti</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Non presenti</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>Non serviti</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Annullati</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Come è finita</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Nota, senza nomi</source>
        <translation>Note, no names</translation>
    </message>
    <message>
        <source>Poi torna da me</source>
        <translation>Then back to me</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Trova un biglietto</source>
        <translation>Find a ticket</translation>
    </message>
    <message>
        <source>Numero del biglietto</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Number, for example A 41</translation>
    </message>
    <message>
        <source>Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.</source>
        <translation>No ticket of today has this number. Check the letter and the digits.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Chiama un numero</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>Chiami una persona prima del suo turno.</source>
        <translation>You call somebody before their turn.</translation>
    </message>
    <message>
        <source>Lettera e numero, oppure solo il numero</source>
        <translation>Letter and number, or number only</translation>
    </message>
    <message>
        <source>%1 · preso alle %2</source>
        <extracomment>A waiting ticket: %1 its service, %2 when it was taken</extracomment>
        <translation>%1 · taken at %2</translation>
    </message>
    <message>
        <source>Nessun biglietto in attesa ha questo numero.</source>
        <translation>No waiting ticket has this number.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Chiama</source>
        <extracomment>%1 is a ticket number</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 · non presente</source>
        <extracomment>Somebody who did not come when called: %1 the service</extracomment>
        <translation>%1 · did not come</translation>
    </message>
    <message>
        <source>È tornato: rimetti in coda</source>
        <extracomment>A button: somebody missed a call and has come after all</extracomment>
        <translation>Has come: back in line</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>%1 è di nuovo in fila.</source>
        <translation>%1 is back in the queue.</translation>
    </message>
    <message>
        <source>%1 si stampa di nuovo.</source>
        <translation>%1 is being printed again.</translation>
    </message>
    <message>
        <source>%1 è annullato.</source>
        <translation>%1 is withdrawn.</translation>
    </message>
    <message>
        <source>La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.</source>
        <translation>The person with %1 will not be called any more. They need a new ticket to queue again.</translation>
    </message>
    <message>
        <source>Annulla %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Non annullare</source>
        <translation>Do not withdraw</translation>
    </message>
    <message>
        <source>Rimetti in fila</source>
        <translation>Put back in the queue</translation>
    </message>
    <message>
        <source>Ristampa</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Annulla il biglietto</source>
        <translation>Withdraw the ticket</translation>
    </message>
    <message>
        <source>“Rimetti in fila” tiene l’ora di arrivo: %1.</source>
        <translation>“Put back in the queue” keeps the time of arrival: %1.</translation>
    </message>
    <message>
        <source>Risposta cambiata per %1.</source>
        <translation>Answer changed for %1.</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>È passato troppo tempo: aspetta dopo gli altri.</source>
        <translation>Too much time has passed: they wait after the others.</translation>
    </message>
    <message>
        <source>Ha due biglietti</source>
        <translation>Has two tickets</translation>
    </message>
    <message>
        <source>Resta solo %1, con il posto migliore.</source>
        <translation>Only %1 stays, with the better place.</translation>
    </message>
    <message>
        <source>%1 è come prima.</source>
        <translation>%1 is as it was before.</translation>
    </message>
</context>
<context>
    <name>FoundMerge</name>
    <message>
        <source>Quale altro numero ha la persona?</source>
        <translation>Which other number does the person have?</translation>
    </message>
    <message>
        <source>Tieni solo %1</source>
        <translation>Keep only %1</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Number, for example A 41</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Chiamato</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Messo da parte</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Servito</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Non servito</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>%1 time of day, %2 where</extracomment>
        <translation>Taken at %1</translation>
    </message>
    <message>
        <source>Preso alle %1 alla postazione %2</source>
        <translation>Taken at %1 at kiosk %2</translation>
    </message>
</context>
<context>
    <name>FoundPreference</name>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Priority access</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>No reason is needed or written down. The ticket does not show it.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Chiama il prossimo</source>
        <translation>Call the next person</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Chiama un numero</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>Pausa</source>
        <extracomment>A button: the desk calls nobody for a while</extracomment>
        <translation>Break</translation>
    </message>
</context>
<context>
    <name>FrontDeskCard</name>
    <message>
        <source>Ti aiutiamo oggi, qui</source>
        <translation>We can help you here today</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>You can make it here today</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>The front desk tells you how to get the appointment.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>The front desk books for you.
You get a day and a time.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Take a ticket</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Nuovo biglietto per una persona</source>
        <translation>New ticket for a person</translation>
    </message>
    <message>
        <source>1. Servizio</source>
        <translation>1. Service</translation>
    </message>
    <message>
        <source>Scegli prima il servizio.</source>
        <translation>Choose the service first.</translation>
    </message>
    <message>
        <source>Stampa il biglietto</source>
        <translation>Print the ticket</translation>
    </message>
    <message>
        <source>Solo numero, senza carta</source>
        <translation>Number only, no paper</translation>
    </message>
</context>
<context>
    <name>GiveQuestions</name>
    <message>
        <source>2. Accesso preferenziale</source>
        <translation>2. Priority access</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>No reason is needed or written down. The ticket does not show it.</translation>
    </message>
    <message>
        <source>3. Lingua della chiamata</source>
        <translation>3. Language of the call</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Biglietto dato</source>
        <translation>Ticket given</translation>
    </message>
    <message>
        <source>Nessuno prima</source>
        <extracomment>How many people the rule would call before this one</extracomment>
        <translation>Nobody before</translation>
    </message>
    <message>
        <source>1 persona prima</source>
        <translation>1 person before</translation>
    </message>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n person before</numerusform>
            <numerusform>%n people before</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa: %1</source>
        <translation>Wait: %1</translation>
    </message>
    <message>
        <source>Il biglietto si stampa</source>
        <translation>The ticket is being printed</translation>
    </message>
    <message>
        <source>Senza carta</source>
        <translation>Without paper</translation>
    </message>
    <message>
        <source>Scrivi o detta il numero alla persona.</source>
        <translation>Tell the person the number or write it down.</translation>
    </message>
    <message>
        <source>Altro biglietto</source>
        <translation>Another ticket</translation>
    </message>
</context>
<context>
    <name>HalfHourBars</name>
    <message>
        <source>Arrivi e serviti ogni mezz’ora</source>
        <translation>Arrivals and served each half hour</translation>
    </message>
    <message>
        <source>pieno: arrivati · vuoto: serviti</source>
        <translation>filled: arrived · empty: served</translation>
    </message>
    <message>
        <source>%1: arrivati %2, serviti %3</source>
        <translation>%1: arrived %2, served %3</translation>
    </message>
    <message>
        <source>Oggi non è ancora venuto nessuno.</source>
        <translation>Nobody has come today yet.</translation>
    </message>
    <message>
        <source>La mezz’ora più piena è cominciata alle %1.</source>
        <translation>The busiest half hour began at %1.</translation>
    </message>
    <message>
        <source>%1: arrivati %2</source>
        <translation>%1: %2 arrived</translation>
    </message>
</context>
<context>
    <name>HallServiceRow</name>
    <message>
        <source>Ferma</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Prolunga</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Riapri</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HallServices</name>
    <message>
        <source>Servizi alle postazioni</source>
        <translation>Services at the kiosks</translation>
    </message>
    <message>
        <source>Chiudi alle postazioni: %1</source>
        <translation>Close at the kiosks: %1</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Senza orario</source>
        <translation>No set time</translation>
    </message>
    <message>
        <source>La postazione dirà: “%1”. Chi aspetta viene servito.</source>
        <translation>The kiosk will say: “%1”. Those waiting are served.</translation>
    </message>
    <message>
        <source>Chiudi il servizio</source>
        <translation>Close the service</translation>
    </message>
    <message>
        <source>Lascia aperto</source>
        <translation>Leave it open</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>tasto %1</source>
        <extracomment>Spoken after a button&apos;s name, %1 is a key such as F8</extracomment>
        <translation>key %1</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>choose</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key&apos;s own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>confirm</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>Letters A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>end of list</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>Waiting time not available</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>Wait *more than %1* minutes</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>Wait *over %1* min</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>The office is closed.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>This service is closed now</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>You are early</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>You are late, but we will serve you</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>Your time has passed</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>Take a ticket for the front desk.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>We find no booking for today at this office</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>Check the code or take a ticket for the front desk.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>You already have a number</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>We print it again.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>Your appointment is by phone</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Wait a minute</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>You have tried too many codes. Then try again, or ask reception for help.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>You cannot take a ticket for this service here</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>Reception has been told</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>We cannot reach reception</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>Please go to reception.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>We cannot give you a ticket now</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>Ask for a ticket at reception.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>Before you: %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>Appointment at %1</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>Estimate of %1</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>Taken at %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>Booking needed</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>Booking needed</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>By appointment only</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>By appointment</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*Your ticket may be stuck in the printer.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>The number counts as your ticket.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>Reception has been told.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*There is no paper.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*We cannot print now.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>We have finished for today</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>Please ask at reception, or book again.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>Check the code or ask at reception.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>The office is closed now</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>Your ticket is valid</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>This ticket is no longer valid</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>Take another ticket, or ask at reception.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>Please ask our staff, or book again.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>Check the code or ask our staff.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>You have tried too many codes. Then try again, or ask our staff for help.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>Take another ticket, or ask the staff.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>Our staff have been told</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>We cannot reach our staff</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>Ask our staff for help.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>Ask our staff for a ticket.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>Our staff have been told.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>Closed, opens %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>Closed, opens %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>Desk closed, opens %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>Opens %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>The office is closed. It opens %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>Services at another office</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>Your booking is at %at. No need to wait here.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Please come back here from</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>Your booking still counts.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Your booking was for</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>We will call you. No need to wait here.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Today at</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>Your appointment is online</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>Connect at that time. No need to wait here.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>Somebody is coming to you.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>Please stay here</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>We do not ask your name.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>The number does not say who you are.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>We delete your choices when you leave.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>The front desk can help you now.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>Meanwhile you can book with the app or by phone.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>You can book with the app or by phone.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>Go to this office</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>You may not be served today</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>You can book for another day.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>We close at</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>We are about to take a break</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>Your ticket is also good from %again.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>The desk is closed now</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>You can take your ticket now. We will call you later.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>The desk opens at</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>Please wait a moment</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>We have just given many tickets. Try again in a minute.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Watch the screen and listen</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>%1 o’clock</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>Volume %1 of %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>character deleted</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>character entered</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>the code is complete</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>Key. Press Repeat to hear it aloud.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>The voice is on. Choose with the arrows, confirm with OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>Waiting times as of %1</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>Rough estimates of %1</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>Estimates of %1</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>Rough waiting times as of %1</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>We will call you *right away*</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*Right away*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>Not before %1</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>Rough estimate of %1</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>Closed for today · opens %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>Closed, opens %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>There is not enough time left today</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>Come another day, or book from home.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>Get your number here, now without paper. Choose your language.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>Take your ticket here. Choose your language.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>Plug in headphones
for voice guidance</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>LanguageSegments</name>
    <message>
        <source>Altre</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Other languages</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for &quot;start again&quot; in large text</extracomment>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for &quot;no ticket came out&quot; in large text</extracomment>
        <translation>No ticket</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for &quot;ask for help&quot; in large text</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Opzioni</source>
        <extracomment>Opens language, speech, text size, contrast, position and privacy</extracomment>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>LastStepCard</name>
    <message>
        <source>Annulla</source>
        <extracomment>A button: takes the last step at reception back</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LastTicket</name>
    <message>
        <source>*%1* finito alle %2</source>
        <extracomment>What became of a ticket: *%1* its number in bold, %2 a time</extracomment>
        <translation>*%1* finished at %2</translation>
    </message>
    <message>
        <source>*%1* non presente alle %2</source>
        <translation>*%1* not present at %2</translation>
    </message>
    <message>
        <source>*%1* messo da parte alle %2</source>
        <translation>*%1* put aside at %2</translation>
    </message>
    <message>
        <source>*%1* annullato alle %2</source>
        <translation>*%1* withdrawn at %2</translation>
    </message>
    <message>
        <source>*%1* chiuso alle %2</source>
        <translation>*%1* closed at %2</translation>
    </message>
    <message>
        <source>*%1* rimesso in fila alle %2</source>
        <translation>*%1* back in the queue at %2</translation>
    </message>
    <message>
        <source>Annulla</source>
        <extracomment>Takes the last step at this desk back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>È arrivato</source>
        <translation>Has come</translation>
    </message>
    <message>
        <source>*%1* trasferito alle %2</source>
        <translation>*%1* sent on at %2</translation>
    </message>
    <message>
        <source>Iniziato alle %1</source>
        <translation>Started at %1</translation>
    </message>
    <message>
        <source>Ha risposto</source>
        <translation>Has answered</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>Open today until %1</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>Buttons higher up?</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>Touch “Higher” in the last row.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>Title of the window, %1 is the number of the desk as it is posted</extracomment>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Schermo</source>
        <extracomment>Title of the window that shows the calls</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>Self-service kiosk</translation>
    </message>
    <message>
        <source>Stampante di prova</source>
        <translation>Pretend printer</translation>
    </message>
    <message>
        <source>Prendi un biglietto alla postazione: esce qui.</source>
        <translation>Take a ticket at the kiosk: it comes out here.</translation>
    </message>
    <message>
        <source>Biglietti stampati: %1</source>
        <translation>Tickets printed: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>%1 · giornata chiusa</source>
        <translation>%1 · day closed</translation>
    </message>
    <message>
        <source>%1 · chiuso</source>
        <translation>%1 · closed</translation>
    </message>
    <message>
        <source>%1 · aperto fino alle %2</source>
        <translation>%1 · open until %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Quale?</source>
        <translation>Which one?</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Gli schermi mostrano il testo di sempre.</source>
        <translation>The displays show their usual text.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino a fine giornata.</source>
        <translation>Now: “%1” Until the end of the day.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino alle %2.</source>
        <translation>Now: “%1” Until %2.</translation>
    </message>
    <message>
        <source>Messaggio sugli schermi</source>
        <translation>Message on the displays</translation>
    </message>
    <message>
        <source>Scrivi il messaggio</source>
        <translation>Write the message</translation>
    </message>
    <message>
        <source>Messaggio, %1</source>
        <translation>Message, %1</translation>
    </message>
    <message>
        <source>Oppure scegli una frase</source>
        <translation>Or choose a sentence</translation>
    </message>
    <message>
        <source>Per quanto tempo</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Tutto il giorno</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Mostra sugli schermi</source>
        <translation>Show on the displays</translation>
    </message>
    <message>
        <source>Togli il messaggio</source>
        <translation>Remove the message</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>You can book yourself</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messaggi</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>No ticket came out</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>Listen again</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>Ask for help</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>This service is by appointment only</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>This service needs a booking</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>The front desk books for you. You get a day and a time.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Take a ticket</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>Or book yourself</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>You can book yourself</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>We cannot book for you here now.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>I understand</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Your number is valid: %1, %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>Your number is valid</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>Take a photo of the screen</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>or write the number down</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>I have noted the number</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>I am done</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>No paper now</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri di oggi</source>
        <translation>Today’s numbers</translation>
    </message>
    <message>
        <source>Biglietti dati</source>
        <translation>Tickets given</translation>
    </message>
    <message>
        <source>Serviti</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>%1 su 100</source>
        <translation>%1 in 100</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Typical wait</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Long wait</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>metà aspetta di meno</source>
        <translation>half wait less</translation>
    </message>
    <message>
        <source>1 su 10 aspetta di più</source>
        <translation>1 in 10 waits longer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Numeri di ieri</source>
        <translation>Yesterday’s numbers</translation>
    </message>
    <message>
        <source>Numeri del giorno prima</source>
        <translation>Numbers of the day before</translation>
    </message>
    <message>
        <source>Salvato: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Il foglio esce adesso.</source>
        <translation>The sheet comes out now.</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>una settimana prima %1</source>
        <translation>a week before %1</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>Option %1 of %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language&apos;s own name</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>Higher</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1, on</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, off</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Opzioni</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>Higher</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1, on</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, off</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>Other options</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>This machine is out of service</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Get your ticket at *reception.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>Staff have known since %1</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Ask *our staff* for a ticket.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Adesso in sede</source>
        <translation>In the office now</translation>
    </message>
    <message>
        <source>Trova un biglietto</source>
        <translation>Find a ticket</translation>
    </message>
    <message>
        <source>Nuovo biglietto</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>1 biglietto oggi</source>
        <extracomment>How many tickets were given today</extracomment>
        <translation>1 ticket today</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n ticket today</numerusform>
            <numerusform>%n tickets today</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa più lunga</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>none</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>coda %2: oltre %1 min</source>
        <translation>queue %2: over %1 min</translation>
    </message>
    <message>
        <source>coda %2: obiettivo %1 min</source>
        <translation>queue %2: goal %1 min</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Served today</translation>
    </message>
    <message>
        <source>1 non presente</source>
        <translation>1 not present</translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n not present</numerusform>
            <numerusform>%n not present</numerusform>
        </translation>
    </message>
    <message>
        <source>Sportelli aperti</source>
        <translation>Open desks</translation>
    </message>
    <message>
        <source>di %1</source>
        <extracomment>After the number of open desks: of how many</extracomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1 in pausa</source>
        <translation>%1 on a break</translation>
    </message>
    <message>
        <source>Forse non serviti</source>
        <translation>Perhaps not served</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nessuna stima per ora</source>
        <translation>no estimate so far</translation>
    </message>
    <message>
        <source>entro la chiusura</source>
        <translation>by closing time</translation>
    </message>
    <message>
        <source>tutti entro le %1</source>
        <extracomment>Everybody who waits is called by that time</extracomment>
        <translation>all by %1</translation>
    </message>
    <message>
        <source>per tutti: fino alle %1</source>
        <extracomment>Some may not be called before closing; to call all, desks go on until that time</extracomment>
        <translation>for all: until %1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>ParkedLine</name>
    <message>
        <source>Riprendi</source>
        <extracomment>Goes on serving somebody who was put aside</extracomment>
        <translation>Resume</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>We will be right back. In a hurry? Go to *reception.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>We will be right back. In a hurry? Ask *our staff.*</translation>
    </message>
</context>
<context>
    <name>PlaceSwitch</name>
    <message>
        <source>Con il suo posto</source>
        <translation>Keep the place</translation>
    </message>
    <message>
        <source>Per ultimo</source>
        <translation>Go last</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>Do you have priority access?</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>It is for:</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>Pregnant women</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>Parents with a child under one</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>People with disabilities or reduced mobility, even for a short time</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>We do not ask why. Your answer *does not show* on the ticket or the screens.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>Yes, I have priority access</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>Yes, I have</translation>
    </message>
</context>
<context>
    <name>PrimaryStaffButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, key %2</translation>
    </message>
</context>
<context>
    <name>PrinterBody</name>
    <message>
        <source>Stampante di prova</source>
        <translation>Pretend printer</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>Code to photograph</translation>
    </message>
</context>
<context>
    <name>QueueBadge</name>
    <message>
        <source>coda %1</source>
        <translation>queue %1</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>da poco</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>just now</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>for %1 min</translation>
    </message>
</context>
<context>
    <name>QueueNumbersTable</name>
    <message>
        <source>Attesa e servizio per coda</source>
        <translation>Waits and service by queue</translation>
    </message>
    <message>
        <source>Nessun dato per singolo operatore.</source>
        <translation>No data on single operators.</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Typical wait</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Long wait</translation>
    </message>
    <message>
        <source>Servizio tipico</source>
        <translation>Typical service</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Beyond the limit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>nessuno / 15</source>
        <extracomment>The widest thing in its column: nobody waits, and the goal in minutes</extracomment>
        <translation>nobody / 15</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Title of the table of queues</extracomment>
        <translation>Queues</translation>
    </message>
    <message>
        <source>la tacca è l’obiettivo</source>
        <translation>the mark is the goal</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Attesa più lunga / obiettivo</source>
        <translation>Longest wait / goal</translation>
    </message>
    <message>
        <source>Chi arriva ora</source>
        <extracomment>Column: what somebody joining the queue now would wait</extracomment>
        <translation>Arriving now</translation>
    </message>
    <message>
        <source>Sportelli</source>
        <translation>Desks</translation>
    </message>
</context>
<context>
    <name>QueueTableRow</name>
    <message>
        <source>nessuno</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, persone %2</source>
        <extracomment>Spoken: queue, people, longest wait, goal in minutes</extracomment>
        <translation>%1, people %2</translation>
    </message>
    <message>
        <source>più lunga %1, obiettivo %2</source>
        <translation>longest %1, goal %2</translation>
    </message>
    <message>
        <source>oltre</source>
        <translation>over</translation>
    </message>
    <message>
        <source>chiuso</source>
        <extracomment>No desk serves this queue</extracomment>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Adesso</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Biglietti</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Dispositivi</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <extracomment>Page that closes the day</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this post: the next person signs in</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Messaggi</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Numbers</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, avvisi: %2</source>
        <extracomment>Spoken name of a page with alarms, %1 is the page, %2 how many</extracomment>
        <translation>%1, alerts: %2</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>The code is not complete</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>Faster: use the reader</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>%n character is still missing.</numerusform>
            <numerusform>%n characters are still missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>Hold the QR or health card
to the blue light on the right.</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Perché prima del suo turno?</source>
        <translation>Why before their turn?</translation>
    </message>
    <message>
        <source>Perché metti da parte?</source>
        <translation>Why put aside?</translation>
    </message>
    <message>
        <source>Perché la pausa?</source>
        <translation>Why the break?</translation>
    </message>
    <message>
        <source>Vai in pausa</source>
        <translation>Take a break</translation>
    </message>
    <message>
        <source>Premi il numero, oppure scegli.</source>
        <translation>Press the number, or choose.</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>Coda</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Served today</translation>
    </message>
    <message>
        <source>Si riparte da</source>
        <extracomment>Heading over numbers like A 001: tomorrow&apos;s first, or the next if numbering starts again</extracomment>
        <translation>Starts again from</translation>
    </message>
    <message>
        <source>%1, in attesa %2, serviti %3</source>
        <extracomment>Spoken: queue, people waiting, people served</extracomment>
        <translation>%1, waiting %2, served %3</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Sei in pausa</source>
        <translation>You are on a break</translation>
    </message>
    <message>
        <source>Lo sportello è chiuso</source>
        <translation>The desk is closed</translation>
    </message>
    <message>
        <source>Nessuno viene chiamato qui.</source>
        <translation>Nobody is called here.</translation>
    </message>
    <message>
        <source>Aprilo per chiamare chi aspetta.</source>
        <translation>Open it to call those who wait.</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <extracomment>The first ends a pause, the second opens the desk</extracomment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Apri lo sportello</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chiudi lo sportello</source>
        <translation>Close the desk</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this desk: the next person signs in</extracomment>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>Tax code, characters entered: %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>su prenotazione</source>
        <extracomment>A person without a booking: this service needs one</extracomment>
        <translation>booking needed</translation>
    </message>
    <message>
        <source>su appuntamento</source>
        <extracomment>A service by appointment only</extracomment>
        <translation>by appointment</translation>
    </message>
    <message>
        <source>finito per oggi</source>
        <extracomment>Too late today for newcomers to this service</extracomment>
        <translation>closed for today</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>chiuso, apre alle %1</source>
        <translation>closed, opens at %1</translation>
    </message>
    <message>
        <source>coda %1</source>
        <translation>queue %1</translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>Serving for %n minute</numerusform>
            <numerusform>Serving for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>of %n minute</numerusform>
            <numerusform>of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>All buttons are below.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>Touch a service.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Other services</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Over %n minute</numerusform>
            <numerusform>Over %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Less than %n minute left. Nobody is interrupted.</numerusform>
            <numerusform>Less than %n minutes left. Nobody is interrupted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finisci</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <extracomment>The person comes back to this desk later</extracomment>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Finisci e chiama il prossimo</source>
        <translation>Finish and call the next person</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Chi lavora qui?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>Numero</source>
        <extracomment>The number that a member of staff signs in with</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancella</source>
        <extracomment>Spoken: takes the last digit away</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignInField</name>
    <message>
        <source>%1, cifre inserite: %2</source>
        <extracomment>Spoken, %1 is the line, %2 how many digits are in it; the digits are never said</extracomment>
        <translation>%1, digits entered: %2</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>It is still here, *below the screen.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>Do you have a booking?</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>All buttons are below.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>Touch an answer.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>Open today until *%1*</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>I have a booking</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>I have a code, a QR
or a time</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>I have no booking</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>I choose a service
and take a ticket</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Passo %1 di 2</source>
        <translation>Step %1 of 2</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. Adesso: %2</source>
        <extracomment>A switch as it is spoken: what it does and how things are now</extracomment>
        <translation>%1. Now: %2</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Metti un rotolo nuovo</source>
        <translation>Put in a new roll</translation>
    </message>
    <message>
        <source>Togli la carta</source>
        <translation>Take the paper out</translation>
    </message>
    <message>
        <source>carta finita</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>paper is in</translation>
    </message>
    <message>
        <source>Metti un rotolo pieno</source>
        <translation>Put in a full roll</translation>
    </message>
    <message>
        <source>Lascia poca carta</source>
        <translation>Leave little paper</translation>
    </message>
    <message>
        <source>poca carta</source>
        <translation>paper low</translation>
    </message>
    <message>
        <source>abbastanza carta</source>
        <translation>enough paper</translation>
    </message>
    <message>
        <source>Chiudi il coperchio</source>
        <translation>Close the cover</translation>
    </message>
    <message>
        <source>Apri il coperchio</source>
        <translation>Open the cover</translation>
    </message>
    <message>
        <source>aperto</source>
        <translation>open</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Libera la taglierina</source>
        <translation>Free the cutter</translation>
    </message>
    <message>
        <source>Blocca la taglierina</source>
        <translation>Make the cutter stick</translation>
    </message>
    <message>
        <source>bloccata</source>
        <translation>stuck</translation>
    </message>
    <message>
        <source>libera</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Togli la carta incastrata</source>
        <translation>Clear the stuck paper</translation>
    </message>
    <message>
        <source>Incastra la carta</source>
        <translation>Jam the paper</translation>
    </message>
    <message>
        <source>incastrata</source>
        <translation>stuck</translation>
    </message>
    <message>
        <source>scorre</source>
        <translation>runs freely</translation>
    </message>
    <message>
        <source>Togli il biglietto</source>
        <translation>Take the ticket out</translation>
    </message>
    <message>
        <source>Lascia lì il biglietto</source>
        <translation>Leave the ticket there</translation>
    </message>
    <message>
        <source>lasciato</source>
        <translation>left there</translation>
    </message>
    <message>
        <source>viene preso</source>
        <translation>is taken</translation>
    </message>
    <message>
        <source>Falla rispondere</source>
        <translation>Let it answer</translation>
    </message>
    <message>
        <source>Non farla rispondere</source>
        <translation>Let it fall silent</translation>
    </message>
    <message>
        <source>non risponde</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>risponde</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>Accendila</source>
        <translation>Switch it on</translation>
    </message>
    <message>
        <source>Togli la corrente</source>
        <translation>Cut the power</translation>
    </message>
    <message>
        <source>spenta</source>
        <translation>off</translation>
    </message>
    <message>
        <source>accesa</source>
        <translation>on</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>Take your ticket, it comes out below</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>It comes out below</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>%1 Dalle %2.</source>
        <translation>%1 Since %2.</translation>
    </message>
    <message>
        <source>Controllo…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 open</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Niente da fare</source>
        <translation>Nothing to do</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>Enter your tax code</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>It is on your health card. We do not keep it.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>The tax code is not right</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>Check letters and digits: usually there are 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Watch the screen and listen</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Your number: %1, %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>It comes out below</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>I am done</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Biglietti</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message>
        <source>Premi OK per continuare</source>
        <extracomment>Spoken: what the OK key of the keypad does</extracomment>
        <translation>Press OK to continue</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>Do you need more time?</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>In *%n second* we go back to the start and delete your choices.</numerusform>
            <numerusform>In *%n seconds* we go back to the start and delete your choices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>No, I am done</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Trasferisci %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Il posto in fila non si perde.</source>
        <translation>The number stays the same. The place in the queue is kept.</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Aspetta dopo gli altri.</source>
        <translation>The number stays the same. It waits after the others.</translation>
    </message>
    <message>
        <source>Cerca una coda o uno sportello</source>
        <translation>Search for a queue or a desk</translation>
    </message>
    <message>
        <source>%1 · %2 in attesa</source>
        <extracomment>A desk: %1 where it is, %2 how many wait for it</extracomment>
        <translation>%1 · %2 waiting</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <extracomment>A queue: %1 how many wait, %2 the wait in words</extracomment>
        <translation>nobody waiting</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 in attesa · %2</source>
        <translation>%1 waiting · %2</translation>
    </message>
    <message>
        <source>Torna in fila</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Choose where to</translation>
    </message>
    <message>
        <source>Allo sportello %1</source>
        <translation>To desk %1</translation>
    </message>
    <message>
        <source>Trasferisci a %1</source>
        <translation>Transfer to %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Attese: %1</source>
        <extracomment>Of the waits in the list: %1 when they were worked out</extracomment>
        <translation>Waits: %1</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Hai chiuso per sbaglio?</source>
        <translation>Closed by mistake?</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>You can undo the closing until somebody takes the next number.</translation>
    </message>
    <message>
        <source>Annulla la chiusura</source>
        <translation>Undo the closing</translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message>
        <source>Messi da parte</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>In attesa per te</source>
        <translation>Waiting for you</translation>
    </message>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Prossime prenotazioni</source>
        <translation>Next bookings</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Wait *less than %n* minute</numerusform>
            <numerusform>Wait *less than %n* minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Wait *%1–%n* minute</numerusform>
            <numerusform>Wait *%1–%n* minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Wait *under %n* min</numerusform>
            <numerusform>Wait *under %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Wait *%1–%n* min</numerusform>
            <numerusform>Wait *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>Staff</translation>
    </message>
</context>
</TS>
