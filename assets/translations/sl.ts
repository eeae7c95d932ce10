<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>Tukaj
dobite
številko</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>Tukaj
vzemite
listek</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Izberite</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>Počakajte</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>Fotografirajte</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>Pojdite k okencu</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Izberite jezik</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Lo sportello %1 ha chiamato %2.</source>
        <translation>Okence %1 je poklicalo %2.</translation>
    </message>
    <message>
        <source>Lo sportello %1 sta ancora servendo %2.</source>
        <translation>Okence %1 še obravnava %2.</translation>
    </message>
    <message>
        <source>Aspetta che finisca, oppure chiudilo come servito.</source>
        <translation>Počakajte do konca ali ga zaprite kot obravnavanega.</translation>
    </message>
    <message>
        <source>Chiudi come servito</source>
        <translation>Zaprite kot obravnavano</translation>
    </message>
</context>
<context>
    <name>BookingEntryRow</name>
    <message>
        <source>al telefono</source>
        <translation>po telefonu</translation>
    </message>
    <message>
        <source>in video</source>
        <translation>po videu</translation>
    </message>
    <message>
        <source>in ritardo</source>
        <translation>zamuja</translation>
    </message>
    <message>
        <source>non ancora qui</source>
        <translation>še ni tu</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>arrivata</source>
        <extracomment>Whether the person of a booking is here</extracomment>
        <translation>je tukaj</translation>
    </message>
    <message>
        <source>non arrivata</source>
        <translation>še ni tukaj</translation>
    </message>
    <message>
        <source>%1, in video</source>
        <translation>%1, po videu</translation>
    </message>
    <message>
        <source>%1, al telefono</source>
        <translation>%1, po telefonu</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Pokličite</translation>
    </message>
</context>
<context>
    <name>BookingListCard</name>
    <message>
        <source>Chi arriva oggi</source>
        <translation>Kdo pride danes</translation>
    </message>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n rezervacija</numerusform>
            <numerusform>%n rezervaciji</numerusform>
            <numerusform>%n rezervacije</numerusform>
            <numerusform>%n rezervacij</numerusform>
        </translation>
    </message>
    <message>
        <source>Codice di prenotazione</source>
        <translation>Koda rezervacije</translation>
    </message>
    <message>
        <source>Codice, tessera o QR</source>
        <translation>Koda, kartica ali QR</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Išči</translation>
    </message>
    <message>
        <source>Oggi non ci sono prenotazioni.</source>
        <translation>Danes ni rezervacij.</translation>
    </message>
    <message>
        <source>Numero %1. Il biglietto esce adesso.</source>
        <translation>Številka %1. Listek prihaja.</translation>
    </message>
    <message>
        <source>Numero %1, senza carta. Scrivilo alla persona.</source>
        <translation>Številka %1, brez papirja. Zapišite jo osebi.</translation>
    </message>
    <message>
        <source>È arrivato: stampa</source>
        <translation>Je tu: natisni</translation>
    </message>
    <message>
        <source>È arrivato: dai il numero</source>
        <translation>Je tu: daj številko</translation>
    </message>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Prednostni dostop</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>BookingMakingCard</name>
    <message>
        <source>Nuova prenotazione</source>
        <translation>Nova rezervacija</translation>
    </message>
    <message>
        <source>Prenotato %2. Codice %1, esce adesso.</source>
        <translation>Rezervirano %2. Koda %1 prihaja.</translation>
    </message>
    <message>
        <source>Prenotato %2. Scrivi il codice: %1</source>
        <translation>Rezervirano %2. Zapišite kodo: %1</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Tukaj</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Po telefonu</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Po videu</translation>
    </message>
    <message>
        <source>Scegli un orario</source>
        <translation>Izberite uro</translation>
    </message>
    <message>
        <source>Prenota le %1 e stampa</source>
        <translation>Rezerviraj %1 in natisni</translation>
    </message>
    <message>
        <source>Prenota le %1</source>
        <translation>Rezerviraj %1</translation>
    </message>
    <message>
        <source>Un’altra prenotazione</source>
        <translation>Še ena rezervacija</translation>
    </message>
</context>
<context>
    <name>BookingTimes</name>
    <message>
        <source>Giorno prima</source>
        <translation>Prejšnji dan</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Naslednji dan</translation>
    </message>
    <message>
        <source>Questo giorno non ha orari liberi.</source>
        <translation>Ta dan ni prostih ur.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Prenotazioni</source>
        <translation>Rezervacije</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>pred %n minuto</numerusform>
            <numerusform>pred %n minutama</numerusform>
            <numerusform>pred %n minutami</numerusform>
            <numerusform>pred %n minutami</numerusform>
        </translation>
    </message>
    <message>
        <source>adesso</source>
        <translation>pravkar</translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>pred %n sekundo</numerusform>
            <numerusform>pred %n sekundama</numerusform>
            <numerusform>pred %n sekundami</numerusform>
            <numerusform>pred %n sekundami</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiamato alle %1 · *%2*</source>
        <extracomment>%1 is a time, *%2* how long ago in bold</extracomment>
        <translation>Poklican ob %1 · *%2*</translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n klic od %1</numerusform>
            <numerusform>%n klica od %1</numerusform>
            <numerusform>%n klici od %1</numerusform>
            <numerusform>%n klicev od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inizia</source>
        <extracomment>The person has come to the desk</extracomment>
        <translation>Začnite</translation>
    </message>
    <message>
        <source>Invio</source>
        <extracomment>Name of the Enter key as printed on it</extracomment>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>Richiama tra %1 s</source>
        <extracomment>%1 seconds until it is possible</extracomment>
        <translation>Znova čez %1 s</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Pokličite znova</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Ni prisoten</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Preusmerite</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Razveljavite</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Chiudi la giornata</source>
        <translation>Zaključite dan</translation>
    </message>
    <message>
        <source>Azzera una coda</source>
        <translation>Ponastavite eno vrsto</translation>
    </message>
    <message>
        <source>Azzera una sola coda</source>
        <translation>Ponastavite samo eno vrsto</translation>
    </message>
    <message>
        <source>Chiudi tutta la giornata</source>
        <translation>Zaključite ves dan</translation>
    </message>
    <message>
        <source>Torna al passo 1</source>
        <translation>Nazaj na korak 1</translation>
    </message>
    <message>
        <source>Non chiudere ora</source>
        <translation>Ne zaključite zdaj</translation>
    </message>
    <message>
        <source>Non azzerare ora</source>
        <translation>Ne ponastavite zdaj</translation>
    </message>
    <message>
        <source>Continua: passo 2 di 2</source>
        <translation>Naprej: korak 2 od 2</translation>
    </message>
    <message>
        <source>Azzera la coda %1</source>
        <translation>Ponastavite vrsto %1</translation>
    </message>
    <message>
        <source>Chiudi 1 biglietto</source>
        <translation>Zaprite 1 listek</translation>
    </message>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>Zaprite %n listek</numerusform>
            <numerusform>Zaprite %n listka</numerusform>
            <numerusform>Zaprite %n listke</numerusform>
            <numerusform>Zaprite %n listkov</numerusform>
        </translation>
    </message>
    <message>
        <source>Stampa l’elenco</source>
        <translation>Natisnite seznam</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>1 biglietto chiuso come non servito.</source>
        <translation>1 listek je zaprt kot neobravnavan.</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n listek je zaprt kot neobravnavan.</numerusform>
            <numerusform>%n listka sta zaprta kot neobravnavana.</numerusform>
            <numerusform>%n listki so zaprti kot neobravnavani.</numerusform>
            <numerusform>%n listkov je zaprtih kot neobravnavanih.</numerusform>
        </translation>
    </message>
    <message>
        <source>La coda %1 è azzerata</source>
        <translation>Vrsta %1 je ponastavljena</translation>
    </message>
    <message>
        <source>La giornata è chiusa</source>
        <translation>Dan je zaključen</translation>
    </message>
    <message>
        <source>La giornata è chiusa dalle %1</source>
        <translation>Dan je zaključen od %1</translation>
    </message>
    <message>
        <source>La chiusura resta: qualcuno ha già preso il prossimo numero.</source>
        <translation>Zaključek ostane: nekdo je že vzel naslednjo številko.</translation>
    </message>
    <message>
        <source>La chiusura resta: ora non si può più annullare.</source>
        <translation>Zaključek ostane: zdaj ga ni več mogoče razveljaviti.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>Medtem lahko rezervirate</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Nessuno aspetta più: puoi chiudere</source>
        <translation>Nihče več ne čaka: lahko zaključite</translation>
    </message>
    <message>
        <source>1 biglietto in attesa si chiude come “non servito”</source>
        <translation>1 čakajoči listek se zapre kot „neobravnavan“</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n čakajoči listek se zapre kot „neobravnavan“</numerusform>
            <numerusform>%n čakajoča listka se zapreta kot „neobravnavana“</numerusform>
            <numerusform>%n čakajoči listki se zaprejo kot „neobravnavani“</numerusform>
            <numerusform>%n čakajočih listkov se zapre kot „neobravnavani“</numerusform>
        </translation>
    </message>
    <message>
        <source>I numeri continuano</source>
        <translation>Številke tečejo naprej</translation>
    </message>
    <message>
        <source>Riparti dal primo numero</source>
        <translation>Začnite pri prvi številki</translation>
    </message>
    <message>
        <source>Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.</source>
        <translation>Podpis: %1. Odslej nobena od teh številk ni več poklicana.</translation>
    </message>
</context>
<context>
    <name>ClosingFacts</name>
    <message>
        <source>Che cosa succede</source>
        <translation>Kaj se zgodi</translation>
    </message>
    <message>
        <source>Archivio</source>
        <translation>Arhiv</translation>
    </message>
    <message>
        <source>I biglietti di oggi vanno in archivio, senza dati personali.</source>
        <translation>Današnji listki gredo v arhiv, brez osebnih podatkov.</translation>
    </message>
    <message>
        <source>Chi aspetta in questa coda risulta non servito.</source>
        <translation>Kdor čaka v tej vrsti, velja kot neobravnavan.</translation>
    </message>
    <message>
        <source>Schermi</source>
        <translation>Zasloni</translation>
    </message>
    <message>
        <source>Compare: “Chiuso.”</source>
        <translation>Pokažejo: „Zaprto.“</translation>
    </message>
    <message>
        <source>Compare: “Chiuso. Riapriamo %1.”</source>
        <translation>Pokažejo: „Zaprto. Spet odprto %1.“</translation>
    </message>
    <message>
        <source>Postazioni</source>
        <translation>Avtomati</translation>
    </message>
    <message>
        <source>Non danno più biglietti.</source>
        <translation>Ne dajejo več listkov.</translation>
    </message>
    <message>
        <source>Non danno più biglietti fino a %1.</source>
        <translation>Listke spet dajejo %1.</translation>
    </message>
    <message>
        <source>Continuano a dare biglietti per questa coda.</source>
        <translation>Za to vrsto še dajejo listke.</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Resta scritto chi ha chiuso e a che ora.</source>
        <translation>V njem ostane, kdo je zaključil in kdaj.</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Zaključek lahko razveljavite, dokler nihče ne vzame naslednje številke.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>Koda, %1 števk. Vnesenih: %2</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>Vpišite kodo rezervacije</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>Je na potrdilu, v aplikaciji ali v sporočilu SMS.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>Z davčno številko</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, tipka %2</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>da poco</source>
        <extracomment>How long a desk has been free or on a pause</extracomment>
        <translation>pravkar</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Okence %1</translation>
    </message>
</context>
<context>
    <name>DeskDoing</name>
    <message>
        <source>Libero</source>
        <translation>Prosto</translation>
    </message>
    <message>
        <source>Chiamata in corso</source>
        <translation>Kliče</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Zasedeno</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Odmor</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Zaprto</translation>
    </message>
    <message>
        <source>Chiamata</source>
        <extracomment>Where there is no room for “Chiamata in corso”</extracomment>
        <translation>Kliče</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>In attesa per te: %1 · la più lunga %2 min</source>
        <extracomment>%1 how many people wait, %2 the longest wait in minutes</extracomment>
        <translation>Čakajo na vas: %1 · najdlje %2 min</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Nihče ne čaka</translation>
    </message>
    <message>
        <source>in questa finestra</source>
        <extracomment>Where the key before it works: while this window is in front</extracomment>
        <translation>v tem oknu</translation>
    </message>
    <message>
        <source>Aggiornato %1</source>
        <extracomment>%1 is a time with seconds</extracomment>
        <translation>Stanje ob %1</translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message>
        <source>Sportelli</source>
        <extracomment>Title of the cards of the desks</extracomment>
        <translation>Okenca</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>Odprto: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>%1 is the number of the desk as it is posted</extracomment>
        <translation>Okence %1</translation>
    </message>
    <message>
        <source>Sportello %1, %2</source>
        <extracomment>How the state of a desk is spoken, %1 its number, %2 the state</extracomment>
        <translation>Okence %1, %2</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>ha aspettato meno di 1 min</source>
        <translation>čakanje: manj kot 1 min</translation>
    </message>
    <message>
        <source>ha aspettato %1 min</source>
        <translation>čakanje: %1 min</translation>
    </message>
    <message>
        <source>prenotato alle %1</source>
        <translation>rezervirano ob %1</translation>
    </message>
    <message>
        <source>Priorità</source>
        <extracomment>Neutral mark of somebody with preferential access</extracomment>
        <translation>Prednost</translation>
    </message>
    <message>
        <source>Poi torna allo sportello %1</source>
        <translation>Potem nazaj k okencu %1</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Po telefonu</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Po videu</translation>
    </message>
    <message>
        <source>Sportello %1 chiuso: poi torna in coda al suo posto</source>
        <extracomment>%1 is the desk that had asked to have the person back and has closed since</extracomment>
        <translation>Okence %1 je zaprto: potem nazaj v vrsto, isto mesto</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>non ritirati oggi: %1</source>
        <extracomment>Slips that a printer drew back in, as nobody took them</extracomment>
        <translation>danes neprevzeti: %1</translation>
    </message>
    <message>
        <source>dalle %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>mai visto</source>
        <translation>nikoli viden</translation>
    </message>
    <message>
        <source>visto alle %1</source>
        <translation>viden ob %1</translation>
    </message>
    <message>
        <source>Rotolo nuovo</source>
        <extracomment>A paper roll: state just after it was changed</extracomment>
        <translation>Nov zvitek</translation>
    </message>
    <message>
        <source>Rotolo cambiato</source>
        <extracomment>Button: somebody has put a new paper roll in</extracomment>
        <translation>Zvitek zamenjan</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Dispositivi</source>
        <translation>Naprave</translation>
    </message>
    <message>
        <source>visti meno di %1 s fa</source>
        <translation>videni pred manj kot %1 s</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation>Naprave</translation>
    </message>
    <message>
        <source>Postazioni e schermi</source>
        <translation>Avtomati in zasloni</translation>
    </message>
</context>
<context>
    <name>EndTable</name>
    <message>
        <source>Serviti</source>
        <translation>Postreženi</translation>
    </message>
    <message>
        <source>Non presenti</source>
        <translation>Odsotni</translation>
    </message>
    <message>
        <source>Non serviti</source>
        <translation>Nepostreženi</translation>
    </message>
    <message>
        <source>Annullati</source>
        <translation>Razveljavljeni</translation>
    </message>
    <message>
        <source>Come è finita</source>
        <translation>Kako se je končalo</translation>
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
        <translation>Opomba, brez imen</translation>
    </message>
    <message>
        <source>Poi torna da me</source>
        <translation>Potem nazaj k meni</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Trova un biglietto</source>
        <translation>Poiščite listek</translation>
    </message>
    <message>
        <source>Numero del biglietto</source>
        <translation>Številka listka</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Številka, na primer A 41</translation>
    </message>
    <message>
        <source>Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.</source>
        <translation>Noben današnji listek nima te številke. Preverite črko in števke.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Chiama un numero</source>
        <translation>Pokličite številko</translation>
    </message>
    <message>
        <source>Chiami una persona prima del suo turno.</source>
        <translation>Osebo kličete, preden je na vrsti.</translation>
    </message>
    <message>
        <source>Lettera e numero, oppure solo il numero</source>
        <translation>Črka in številka ali samo številka</translation>
    </message>
    <message>
        <source>%1 · preso alle %2</source>
        <extracomment>A waiting ticket: %1 its service, %2 when it was taken</extracomment>
        <translation>%1 · vzet ob %2</translation>
    </message>
    <message>
        <source>Nessun biglietto in attesa ha questo numero.</source>
        <translation>Noben čakajoči listek nima te številke.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Chiama</source>
        <extracomment>%1 is a ticket number</extracomment>
        <translation>Pokličite</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Pokličite %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>%1 · non presente</source>
        <extracomment>Somebody who did not come when called: %1 the service</extracomment>
        <translation>%1 · ni prišel</translation>
    </message>
    <message>
        <source>È tornato: rimetti in coda</source>
        <extracomment>A button: somebody missed a call and has come after all</extracomment>
        <translation>Je prišel: nazaj v vrsto</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>%1 è di nuovo in fila.</source>
        <translation>%1 je spet v vrsti.</translation>
    </message>
    <message>
        <source>%1 si stampa di nuovo.</source>
        <translation>%1 se tiska znova.</translation>
    </message>
    <message>
        <source>%1 è annullato.</source>
        <translation>Listek %1 je preklican.</translation>
    </message>
    <message>
        <source>La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.</source>
        <translation>Oseba z %1 ne bo več poklicana. Za vrsto potrebuje nov listek.</translation>
    </message>
    <message>
        <source>Annulla %1</source>
        <translation>Prekličite %1</translation>
    </message>
    <message>
        <source>Non annullare</source>
        <translation>Ne prekličite</translation>
    </message>
    <message>
        <source>Rimetti in fila</source>
        <translation>Vrnite v vrsto</translation>
    </message>
    <message>
        <source>Ristampa</source>
        <translation>Natisnite znova</translation>
    </message>
    <message>
        <source>Annulla il biglietto</source>
        <translation>Prekličite listek</translation>
    </message>
    <message>
        <source>“Rimetti in fila” tiene l’ora di arrivo: %1.</source>
        <translation>„Vrnite v vrsto“ ohrani uro prihoda: %1.</translation>
    </message>
    <message>
        <source>Risposta cambiata per %1.</source>
        <translation>Odgovor za %1 je spremenjen.</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Prednost</translation>
    </message>
    <message>
        <source>È passato troppo tempo: aspetta dopo gli altri.</source>
        <translation>Minilo je preveč časa: čaka za drugimi.</translation>
    </message>
    <message>
        <source>Ha due biglietti</source>
        <translation>Ima dva listka</translation>
    </message>
    <message>
        <source>Resta solo %1, con il posto migliore.</source>
        <translation>Ostane samo %1, z boljšim mestom.</translation>
    </message>
    <message>
        <source>%1 è come prima.</source>
        <translation>%1 je kot prej.</translation>
    </message>
</context>
<context>
    <name>FoundMerge</name>
    <message>
        <source>Quale altro numero ha la persona?</source>
        <translation>Katero drugo številko ima oseba?</translation>
    </message>
    <message>
        <source>Tieni solo %1</source>
        <translation>Obdrži samo %1</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Številka, na primer A 41</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Pusti tako</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>In attesa</source>
        <translation>V čakanju</translation>
    </message>
    <message>
        <source>Chiamato</source>
        <translation>Poklican</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>V obravnavi</translation>
    </message>
    <message>
        <source>Messo da parte</source>
        <translation>Odložen</translation>
    </message>
    <message>
        <source>Servito</source>
        <translation>Obravnavan</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Ni prisoten</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Preklican</translation>
    </message>
    <message>
        <source>Non servito</source>
        <translation>Neobravnavan</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>%1 time of day, %2 where</extracomment>
        <translation>Vzet ob %1</translation>
    </message>
    <message>
        <source>Preso alle %1 alla postazione %2</source>
        <translation>Vzet ob %1 pri avtomatu %2</translation>
    </message>
</context>
<context>
    <name>FoundPreference</name>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Prednostni dostop</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Pusti tako</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Razlog ni potreben in se ne zapiše. Na listku se ne vidi.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Chiama il prossimo</source>
        <translation>Pokličite naslednjega</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Nihče ne čaka</translation>
    </message>
    <message>
        <source>Chiama un numero</source>
        <translation>Pokličite številko</translation>
    </message>
    <message>
        <source>Pausa</source>
        <extracomment>A button: the desk calls nobody for a while</extracomment>
        <translation>Odmor</translation>
    </message>
</context>
<context>
    <name>FrontDeskCard</name>
    <message>
        <source>Ti aiutiamo oggi, qui</source>
        <translation>Danes vam pomagamo tukaj</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>To lahko uredite danes, tukaj</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>Prvi sprejem vam pove, kako dobite termin.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>Prvi sprejem rezervira za vas.
Dobite dan in uro.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Nuovo biglietto per una persona</source>
        <translation>Nov listek za osebo</translation>
    </message>
    <message>
        <source>1. Servizio</source>
        <translation>1. Storitev</translation>
    </message>
    <message>
        <source>Scegli prima il servizio.</source>
        <translation>Najprej izberite storitev.</translation>
    </message>
    <message>
        <source>Stampa il biglietto</source>
        <translation>Natisnite listek</translation>
    </message>
    <message>
        <source>Solo numero, senza carta</source>
        <translation>Samo številka, brez papirja</translation>
    </message>
</context>
<context>
    <name>GiveQuestions</name>
    <message>
        <source>2. Accesso preferenziale</source>
        <translation>2. Prednostni dostop</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Razlog ni potreben in se ne zapiše. Na listku se ne vidi.</translation>
    </message>
    <message>
        <source>3. Lingua della chiamata</source>
        <translation>3. Jezik klica</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Biglietto dato</source>
        <translation>Listek je dan</translation>
    </message>
    <message>
        <source>Nessuno prima</source>
        <extracomment>How many people the rule would call before this one</extracomment>
        <translation>Nihče prej</translation>
    </message>
    <message>
        <source>1 persona prima</source>
        <translation>1 oseba prej</translation>
    </message>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n oseba prej</numerusform>
            <numerusform>%n osebi prej</numerusform>
            <numerusform>%n osebe prej</numerusform>
            <numerusform>%n oseb prej</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa: %1</source>
        <translation>Čakanje: %1</translation>
    </message>
    <message>
        <source>Il biglietto si stampa</source>
        <translation>Listek se tiska</translation>
    </message>
    <message>
        <source>Senza carta</source>
        <translation>Brez papirja</translation>
    </message>
    <message>
        <source>Scrivi o detta il numero alla persona.</source>
        <translation>Številko osebi napišite ali povejte.</translation>
    </message>
    <message>
        <source>Altro biglietto</source>
        <translation>Nov listek</translation>
    </message>
</context>
<context>
    <name>HalfHourBars</name>
    <message>
        <source>Arrivi e serviti ogni mezz’ora</source>
        <translation>Prihodi in postreženi na pol ure</translation>
    </message>
    <message>
        <source>pieno: arrivati · vuoto: serviti</source>
        <translation>polno: prišli · prazno: postreženi</translation>
    </message>
    <message>
        <source>%1: arrivati %2, serviti %3</source>
        <translation>%1: prišli %2, postreženi %3</translation>
    </message>
    <message>
        <source>Oggi non è ancora venuto nessuno.</source>
        <translation>Danes ni prišel še nihče.</translation>
    </message>
    <message>
        <source>La mezz’ora più piena è cominciata alle %1.</source>
        <translation>Najbolj polne pol ure se je začelo ob %1.</translation>
    </message>
    <message>
        <source>%1: arrivati %2</source>
        <translation>%1: prispeli %2</translation>
    </message>
</context>
<context>
    <name>HallServiceRow</name>
    <message>
        <source>Ferma</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Prolunga</source>
        <translation>Podaljšaj</translation>
    </message>
    <message>
        <source>Riapri</source>
        <translation>Znova odpri</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Zapri</translation>
    </message>
</context>
<context>
    <name>HallServices</name>
    <message>
        <source>Servizi alle postazioni</source>
        <translation>Storitve na avtomatih</translation>
    </message>
    <message>
        <source>Chiudi alle postazioni: %1</source>
        <translation>Zapri na avtomatih: %1</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 ura</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>Senza orario</source>
        <translation>Brez ure</translation>
    </message>
    <message>
        <source>La postazione dirà: “%1”. Chi aspetta viene servito.</source>
        <translation>Avtomat bo povedal: „%1“. Kdor čaka, pride na vrsto.</translation>
    </message>
    <message>
        <source>Chiudi il servizio</source>
        <translation>Zapri storitev</translation>
    </message>
    <message>
        <source>Lascia aperto</source>
        <translation>Pusti odprto</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>tasto %1</source>
        <extracomment>Spoken after a button&apos;s name, %1 is a key such as F8</extracomment>
        <translation>tipka %1</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>izberite</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key&apos;s own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>potrdite</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>Izbrišite</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>Črke A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>konec seznama</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>Čakanje ni znano</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>Čakanje *več kot %1* minut</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>Ni znano</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>Čakanje *nad %1* min</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>Zdaj zaprto</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>Urad je zaprt.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>Ta storitev je zdaj zaprta</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>Prezgodaj ste</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Razumem</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>Zamujate, a vas sprejmemo</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Nadaljujte</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>Vaša ura je mimo</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>Vzemite listek za Prvi sprejem.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>Za danes v tem uradu ne najdemo rezervacije</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>Preverite kodo ali vzemite listek za Prvi sprejem.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>Številko že imate</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>Natisnemo jo še enkrat.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>Natisnite še enkrat</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>Vaš termin je po telefonu</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Počakajte eno minuto</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>Poskusili ste preveč kod. Nato poskusite znova ali prosite za pomoč na recepciji.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>Za to storitev tukaj ni listkov</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>Recepcija je obveščena</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Zasebnost</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>Recepcije ne moremo obvestiti</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>Pojdite na recepcijo.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>Zdaj vam ne moremo dati listka</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>Prosite za listek na recepciji.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>Pred vami: %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>Termin ob %1</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>Ocena ob %1</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>Vzet ob %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>Potrebna je rezervacija</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>Z rezervacijo</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>Samo po dogovoru</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>Po dogovoru</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Stran %1 od %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Druge storitve</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*Listek je morda ostal v tiskalniku.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>Številka velja kot listek.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>Recepcija je obveščena.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*Zmanjkalo je papirja.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*Zdaj ne moremo tiskati.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>Za danes smo končali</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>Vprašajte na recepciji ali znova rezervirajte.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>Preverite kodo ali vprašajte na recepciji.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>Urad je zdaj zaprt</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>Vaš listek je veljaven</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>Ta listek ne velja več</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>Vzemite drug listek ali vprašajte na recepciji.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>Vprašajte osebje ali znova rezervirajte.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>Preverite kodo ali vprašajte osebje.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>Poskusili ste preveč kod. Nato poskusite znova ali prosite osebje za pomoč.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>Vzemite drug listek ali vprašajte osebje.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>Osebje je obveščeno</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>Osebja ne moremo obvestiti</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>Prosite osebje za pomoč.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>Prosite osebje za listek.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>Osebje je obveščeno.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>Zdaj zaprto · spet %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>Zaprto, spet %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>Okence zaprto · spet %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>Spet odprto %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>Urad je zaprt. Spet odprto %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>Storitve v drugem uradu</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>Vaša rezervacija je ob %at. Ni treba čakati tukaj.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Vrnite se sem po</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>Vaša rezervacija še velja.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Vaša rezervacija je bila ob</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>Vaša številka</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>Poklicali vas bomo. Ni treba čakati tukaj.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Danes ob</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>Vaš termin je na spletu</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>Povežite se ob tej uri. Ni treba čakati tukaj.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>Nekdo pride k vam.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>Ostanite tukaj</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>Ne vprašamo vas po imenu.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>Številka ne pove, kdo ste.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>Ko odidete, izbrišemo vaše izbire.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>Prvi sprejem vam pomaga zdaj.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>Medtem lahko rezervirate v aplikaciji ali po telefonu.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>Rezervirate lahko v aplikaciji ali po telefonu.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>Pojdite v ta urad</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>Danes morda ne pridete na vrsto</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>Rezervirate lahko za drug dan.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Zapremo ob</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>Kmalu imamo odmor</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>Listek velja tudi od %again.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>Okence je zdaj zaprto</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>Listek lahko vzamete že zdaj. Poklicali vas bomo pozneje.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Okence se odpre ob</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>Počakajte trenutek</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>Pravkar smo izdali veliko listkov. Poskusite znova čez minuto.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Glejte zaslon in poslušajte</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>Prvi sprejem</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepcija</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>Osebje</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>Glasnost %1 od %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>znak izbrisan</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>znak vnesen</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>koda je popolna</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>Tipka. Pritisnite Ponovi, da jo slišite na glas.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>Glas je vklopljen. Izberite s puščicami, potrdite z OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>Čakanje izračunano ob %1</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>Okvirne ocene ob %1</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>Ocene ob %1</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>Okvirno čakanje, izračunano ob %1</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>Poklicali vas bomo *takoj*</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*Takoj*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>Ne pred %1</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>Okvirna ocena ob %1</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>Za danes končano · odpre se %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>Za danes končano</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>Končano, odpre se %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>Danes ni več dovolj časa</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>Pridite drug dan ali se naročite od doma.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>Tukaj dobite številko, zdaj brez papirja. Izberite jezik.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>Tukaj vzemite listek. Izberite jezik.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Izberite jezik</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Drugi jeziki</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>S slušalkami
vas vodi glas</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>Drugi</translation>
    </message>
</context>
<context>
    <name>LanguageSegments</name>
    <message>
        <source>Altre</source>
        <translation>Drugi</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>Izberite jezik</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Drugi jeziki</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for &quot;start again&quot; in large text</extracomment>
        <translation>Začetek</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for &quot;no ticket came out&quot; in large text</extracomment>
        <translation>Ni listka</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for &quot;ask for help&quot; in large text</extracomment>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>Opzioni</source>
        <extracomment>Opens language, speech, text size, contrast, position and privacy</extracomment>
        <translation>Možnosti</translation>
    </message>
</context>
<context>
    <name>LastStepCard</name>
    <message>
        <source>Annulla</source>
        <extracomment>A button: takes the last step at reception back</extracomment>
        <translation>Razveljavite</translation>
    </message>
</context>
<context>
    <name>LastTicket</name>
    <message>
        <source>*%1* finito alle %2</source>
        <extracomment>What became of a ticket: *%1* its number in bold, %2 a time</extracomment>
        <translation>*%1* končan ob %2</translation>
    </message>
    <message>
        <source>*%1* non presente alle %2</source>
        <translation>*%1* ni prisoten ob %2</translation>
    </message>
    <message>
        <source>*%1* messo da parte alle %2</source>
        <translation>*%1* odložen ob %2</translation>
    </message>
    <message>
        <source>*%1* annullato alle %2</source>
        <translation>*%1* preklican ob %2</translation>
    </message>
    <message>
        <source>*%1* chiuso alle %2</source>
        <translation>*%1* zaprt ob %2</translation>
    </message>
    <message>
        <source>*%1* rimesso in fila alle %2</source>
        <translation>*%1* spet v vrsti ob %2</translation>
    </message>
    <message>
        <source>Annulla</source>
        <extracomment>Takes the last step at this desk back</extracomment>
        <translation>Razveljavite</translation>
    </message>
    <message>
        <source>È arrivato</source>
        <translation>Je prišel</translation>
    </message>
    <message>
        <source>*%1* trasferito alle %2</source>
        <translation>*%1* preusmerjen ob %2</translation>
    </message>
    <message>
        <source>Iniziato alle %1</source>
        <translation>Začeto ob %1</translation>
    </message>
    <message>
        <source>Ha risposto</source>
        <translation>Je odgovoril</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>Izbrišite</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>Skrij</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Naprej</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>Danes odprto do %1</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>Želite gumbe višje?</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>Spodaj se dotaknite „Višje“.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>Title of the window, %1 is the number of the desk as it is posted</extracomment>
        <translation>Okence %1</translation>
    </message>
    <message>
        <source>Schermo</source>
        <extracomment>Title of the window that shows the calls</extracomment>
        <translation>Zaslon</translation>
    </message>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>Samopostrežno mesto</translation>
    </message>
    <message>
        <source>Stampante di prova</source>
        <translation>Poskusni tiskalnik</translation>
    </message>
    <message>
        <source>Prendi un biglietto alla postazione: esce qui.</source>
        <translation>Vzemite listek pri avtomatu: pride tukaj.</translation>
    </message>
    <message>
        <source>Biglietti stampati: %1</source>
        <translation>Natisnjeni listki: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepcija</translation>
    </message>
    <message>
        <source>%1 · giornata chiusa</source>
        <translation>%1 · dan je zaključen</translation>
    </message>
    <message>
        <source>%1 · chiuso</source>
        <translation>%1 · zaprto</translation>
    </message>
    <message>
        <source>%1 · aperto fino alle %2</source>
        <translation>%1 · odprto do %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Quale?</source>
        <translation>Kateri?</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Gli schermi mostrano il testo di sempre.</source>
        <translation>Zasloni kažejo običajno besedilo.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino a fine giornata.</source>
        <translation>Zdaj: „%1“ Do konca dneva.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino alle %2.</source>
        <translation>Zdaj: „%1“ Do %2.</translation>
    </message>
    <message>
        <source>Messaggio sugli schermi</source>
        <translation>Sporočilo na zaslonih</translation>
    </message>
    <message>
        <source>Scrivi il messaggio</source>
        <translation>Napišite sporočilo</translation>
    </message>
    <message>
        <source>Messaggio, %1</source>
        <translation>Sporočilo, %1</translation>
    </message>
    <message>
        <source>Oppure scegli una frase</source>
        <translation>Ali izberite stavek</translation>
    </message>
    <message>
        <source>Per quanto tempo</source>
        <translation>Za koliko časa</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 ura</translation>
    </message>
    <message>
        <source>Tutto il giorno</source>
        <translation>Ves dan</translation>
    </message>
    <message>
        <source>Mostra sugli schermi</source>
        <translation>Pokaži na zaslonih</translation>
    </message>
    <message>
        <source>Togli il messaggio</source>
        <translation>Odstrani sporočilo</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Rezervirate lahko sami</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messaggi</source>
        <translation>Sporočila</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message>
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>Od začetka</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>Listka ni</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>Poslušajte znova</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>Želim pomoč</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>Ta storitev je samo po dogovoru</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>Za to storitev je potrebna rezervacija</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>Prvi sprejem rezervira za vas. Dobite dan in uro.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>Ali rezervirajte sami</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Rezervirate lahko sami</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>Zdaj tukaj ne moremo rezervirati za vas.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Razumem</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Vaša številka velja: %1, %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>Vaša številka velja</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>Fotografirajte zaslon</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>ali zapišite številko</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>Imam zapisano številko</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>Zdaj brez papirja</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri di oggi</source>
        <translation>Današnje številke</translation>
    </message>
    <message>
        <source>Biglietti dati</source>
        <translation>Izdani listki</translation>
    </message>
    <message>
        <source>Serviti</source>
        <translation>Postreženi</translation>
    </message>
    <message>
        <source>%1 su 100</source>
        <translation>%1 od 100</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Običajno čakanje</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Dolgo čakanje</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>metà aspetta di meno</source>
        <translation>polovica čaka manj</translation>
    </message>
    <message>
        <source>1 su 10 aspetta di più</source>
        <translation>1 od 10 čaka dlje</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Numeri di ieri</source>
        <translation>Včerajšnje številke</translation>
    </message>
    <message>
        <source>Numeri del giorno prima</source>
        <translation>Številke prejšnjega dne</translation>
    </message>
    <message>
        <source>Salvato: %1</source>
        <translation>Shranjeno: %1</translation>
    </message>
    <message>
        <source>Il foglio esce adesso.</source>
        <translation>List se zdaj tiska.</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Prejšnji dan</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Shranite CSV</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Natisnite</translation>
    </message>
    <message>
        <source>una settimana prima %1</source>
        <translation>teden prej %1</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>Možnost %1 od %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language&apos;s own name</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>Višje</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Nižje</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Zasebnost</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1, vklopljeno</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, izklopljeno</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Opzioni</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>Veliko besedilo</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>Višje</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Nižje</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Zasebnost</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1, vklopljeno</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, izklopljeno</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>Druge možnosti</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>Avtomat ne deluje</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Vzemite listek na *recepciji.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>Osebje je obveščeno od %1</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Prosite *osebje* za listek.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Adesso in sede</source>
        <translation>Zdaj v uradu</translation>
    </message>
    <message>
        <source>Trova un biglietto</source>
        <translation>Poiščite listek</translation>
    </message>
    <message>
        <source>Nuovo biglietto</source>
        <translation>Nov listek</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>V čakanju</translation>
    </message>
    <message>
        <source>1 biglietto oggi</source>
        <extracomment>How many tickets were given today</extracomment>
        <translation>1 listek danes</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n listek danes</numerusform>
            <numerusform>%n listka danes</numerusform>
            <numerusform>%n listki danes</numerusform>
            <numerusform>%n listkov danes</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa più lunga</source>
        <translation>Najdaljše čakanje</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>ni čakanja</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>coda %2: oltre %1 min</source>
        <translation>vrsta %2: nad %1 min</translation>
    </message>
    <message>
        <source>coda %2: obiettivo %1 min</source>
        <translation>vrsta %2: cilj %1 min</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Obravnavani</translation>
    </message>
    <message>
        <source>1 non presente</source>
        <translation>1 ni prisoten</translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n ni prisoten</numerusform>
            <numerusform>%n nista prisotna</numerusform>
            <numerusform>%n niso prisotni</numerusform>
            <numerusform>%n ni prisotnih</numerusform>
        </translation>
    </message>
    <message>
        <source>Sportelli aperti</source>
        <translation>Odprta okenca</translation>
    </message>
    <message>
        <source>di %1</source>
        <extracomment>After the number of open desks: of how many</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 in pausa</source>
        <translation>na odmoru: %1</translation>
    </message>
    <message>
        <source>Forse non serviti</source>
        <translation>Morda neobravnavani</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nessuna stima per ora</source>
        <translation>za zdaj ni ocene</translation>
    </message>
    <message>
        <source>entro la chiusura</source>
        <translation>do zaprtja</translation>
    </message>
    <message>
        <source>tutti entro le %1</source>
        <extracomment>Everybody who waits is called by that time</extracomment>
        <translation>vsi do %1</translation>
    </message>
    <message>
        <source>per tutti: fino alle %1</source>
        <extracomment>Some may not be called before closing; to call all, desks go on until that time</extracomment>
        <translation>za vse: do %1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>Berite naprej</translation>
    </message>
</context>
<context>
    <name>ParkedLine</name>
    <message>
        <source>Riprendi</source>
        <extracomment>Goes on serving somebody who was put aside</extracomment>
        <translation>Nadaljujte</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>Trenutek</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Takoj nadaljujemo. Se vam mudi? Pojdite na *recepcijo.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Takoj nadaljujemo. Se vam mudi? Vprašajte *osebje.*</translation>
    </message>
</context>
<context>
    <name>PlaceSwitch</name>
    <message>
        <source>Con il suo posto</source>
        <translation>S svojim mestom</translation>
    </message>
    <message>
        <source>Per ultimo</source>
        <translation>Na konec</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>Imate pravico do prednostnega dostopa?</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>Velja za te osebe:</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>Nosečnice</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>Starši z otrokom, mlajšim od enega leta</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>Osebe z invalidnostjo ali s težavami pri gibanju, tudi za kratek čas</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>Ne vprašamo po razlogu. Odgovor *se ne vidi* na listku in zaslonih.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>Da, imam prednostni dostop</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>Da, imam</translation>
    </message>
</context>
<context>
    <name>PrimaryStaffButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, tipka %2</translation>
    </message>
</context>
<context>
    <name>PrinterBody</name>
    <message>
        <source>Stampante di prova</source>
        <translation>Poskusni tiskalnik</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>Koda za fotografiranje</translation>
    </message>
</context>
<context>
    <name>QueueBadge</name>
    <message>
        <source>coda %1</source>
        <translation>vrsta %1</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>da poco</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>pravkar</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>QueueNumbersTable</name>
    <message>
        <source>Attesa e servizio per coda</source>
        <translation>Čakanje in storitev po vrstah</translation>
    </message>
    <message>
        <source>Nessun dato per singolo operatore.</source>
        <translation>Brez podatkov o posameznikih.</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Običajno čakanje</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Dolgo čakanje</translation>
    </message>
    <message>
        <source>Servizio tipico</source>
        <translation>Običajna storitev</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Čez mejo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>brez meje</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>nessuno / 15</source>
        <extracomment>The widest thing in its column: nobody waits, and the goal in minutes</extracomment>
        <translation>nihče / 15</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Title of the table of queues</extracomment>
        <translation>Vrste</translation>
    </message>
    <message>
        <source>la tacca è l’obiettivo</source>
        <translation>črtica je cilj</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>Osebe</translation>
    </message>
    <message>
        <source>Attesa più lunga / obiettivo</source>
        <translation>Najdaljše čakanje / cilj</translation>
    </message>
    <message>
        <source>Chi arriva ora</source>
        <extracomment>Column: what somebody joining the queue now would wait</extracomment>
        <translation>Kdor pride zdaj</translation>
    </message>
    <message>
        <source>Sportelli</source>
        <translation>Okenca</translation>
    </message>
</context>
<context>
    <name>QueueTableRow</name>
    <message>
        <source>nessuno</source>
        <translation>nihče</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, persone %2</source>
        <extracomment>Spoken: queue, people, longest wait, goal in minutes</extracomment>
        <translation>%1, oseb %2</translation>
    </message>
    <message>
        <source>più lunga %1, obiettivo %2</source>
        <translation>najdlje %1, cilj %2</translation>
    </message>
    <message>
        <source>oltre</source>
        <translation>čez cilj</translation>
    </message>
    <message>
        <source>chiuso</source>
        <extracomment>No desk serves this queue</extracomment>
        <translation>zaprto</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Adesso</source>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Biglietti</source>
        <translation>Listki</translation>
    </message>
    <message>
        <source>Dispositivi</source>
        <translation>Naprave</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <extracomment>Page that closes the day</extracomment>
        <translation>Zaključek</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this post: the next person signs in</extracomment>
        <translation>Odjavite se</translation>
    </message>
    <message>
        <source>Messaggi</source>
        <translation>Sporočila</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Rezervacije</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Številke</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, avvisi: %2</source>
        <extracomment>Spoken name of a page with alarms, %1 is the page, %2 how many</extracomment>
        <translation>%1, opozorila: %2</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>Koda ni popolna</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>Hitreje: uporabite čitalnik</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>Manjka še %n znak.</numerusform>
            <numerusform>Manjkata še %n znaka.</numerusform>
            <numerusform>Manjkajo še %n znaki.</numerusform>
            <numerusform>Manjka še %n znakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>Približajte QR ali zdravstveno izkaznico
modri luči na desni.</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Perché prima del suo turno?</source>
        <translation>Zakaj pred vrsto?</translation>
    </message>
    <message>
        <source>Perché metti da parte?</source>
        <translation>Zakaj na čakanje?</translation>
    </message>
    <message>
        <source>Perché la pausa?</source>
        <translation>Zakaj odmor?</translation>
    </message>
    <message>
        <source>Vai in pausa</source>
        <translation>Na odmor</translation>
    </message>
    <message>
        <source>Premi il numero, oppure scegli.</source>
        <translation>Pritisnite številko ali izberite.</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Pokličite</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <translation>Odložite</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>Coda</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>V čakanju</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Obravnavani</translation>
    </message>
    <message>
        <source>Si riparte da</source>
        <extracomment>Heading over numbers like A 001: tomorrow&apos;s first, or the next if numbering starts again</extracomment>
        <translation>Spet od</translation>
    </message>
    <message>
        <source>%1, in attesa %2, serviti %3</source>
        <extracomment>Spoken: queue, people waiting, people served</extracomment>
        <translation>%1, v čakanju %2, obravnavani %3</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Sei in pausa</source>
        <translation>Ste na odmoru</translation>
    </message>
    <message>
        <source>Lo sportello è chiuso</source>
        <translation>Okence je zaprto</translation>
    </message>
    <message>
        <source>Nessuno viene chiamato qui.</source>
        <translation>Sem ni nihče poklican.</translation>
    </message>
    <message>
        <source>Aprilo per chiamare chi aspetta.</source>
        <translation>Odprite ga, da pokličete čakajoče.</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <extracomment>The first ends a pause, the second opens the desk</extracomment>
        <translation>Nadaljujte</translation>
    </message>
    <message>
        <source>Apri lo sportello</source>
        <translation>Odprite okence</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>Chiudi lo sportello</source>
        <translation>Zaprite okence</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this desk: the next person signs in</extracomment>
        <translation>Odjavite se</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>Davčna številka, vnesenih znakov: %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>su prenotazione</source>
        <extracomment>A person without a booking: this service needs one</extracomment>
        <translation>z rezervacijo</translation>
    </message>
    <message>
        <source>su appuntamento</source>
        <extracomment>A service by appointment only</extracomment>
        <translation>po dogovoru</translation>
    </message>
    <message>
        <source>finito per oggi</source>
        <extracomment>Too late today for newcomers to this service</extracomment>
        <translation>za danes končano</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>zaprto</translation>
    </message>
    <message>
        <source>chiuso, apre alle %1</source>
        <translation>zaprto, spet ob %1</translation>
    </message>
    <message>
        <source>coda %1</source>
        <translation>vrsta %1</translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>Zasedeno %n minuto</numerusform>
            <numerusform>Zasedeno %n minuti</numerusform>
            <numerusform>Zasedeno %n minute</numerusform>
            <numerusform>Zasedeno %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>od %n minute</numerusform>
            <numerusform>od %n minut</numerusform>
            <numerusform>od %n minut</numerusform>
            <numerusform>od %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>Kaj potrebujete?</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Stran %1 od %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Vsi gumbi so spodaj.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>Dotaknite se storitve.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Druge storitve</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Nad %n minuto</numerusform>
            <numerusform>Nad %n minuti</numerusform>
            <numerusform>Nad %n minute</numerusform>
            <numerusform>Nad %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Ostaja manj kot %n minuta. Nikogar ne prekinemo.</numerusform>
            <numerusform>Ostaja manj kot %n minuti. Nikogar ne prekinemo.</numerusform>
            <numerusform>Ostaja manj kot %n minute. Nikogar ne prekinemo.</numerusform>
            <numerusform>Ostaja manj kot %n minut. Nikogar ne prekinemo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finisci</source>
        <translation>Končajte</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <extracomment>The person comes back to this desk later</extracomment>
        <translation>Odložite</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Preusmerite</translation>
    </message>
    <message>
        <source>Finisci e chiama il prossimo</source>
        <translation>Končajte in pokličite naslednjega</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Chi lavora qui?</source>
        <translation>Kdo dela tukaj?</translation>
    </message>
    <message>
        <source>Numero</source>
        <extracomment>The number that a member of staff signs in with</extracomment>
        <translation>Številka</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancella</source>
        <extracomment>Spoken: takes the last digit away</extracomment>
        <translation>Izbrišite</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Prijavite se</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Nadaljujte</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
</context>
<context>
    <name>SignInField</name>
    <message>
        <source>%1, cifre inserite: %2</source>
        <extracomment>Spoken, %1 is the line, %2 how many digits are in it; the digits are never said</extracomment>
        <translation>%1, vnesene števke: %2</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>Še vedno je tu, *pod zaslonom.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>Imate rezervacijo?</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Vsi gumbi so spodaj.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>Dotaknite se odgovora.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>Danes odprto do *%1*</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>Imam rezervacijo</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>Imam kodo, QR
ali uro</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>Nimam rezervacije</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>Izberem storitev
in vzamem listek</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Passo %1 di 2</source>
        <translation>Korak %1 od 2</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Preverite</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Potrdite</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. Adesso: %2</source>
        <extracomment>A switch as it is spoken: what it does and how things are now</extracomment>
        <translation>%1. Zdaj: %2</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Metti un rotolo nuovo</source>
        <translation>Vstavite nov zvitek</translation>
    </message>
    <message>
        <source>Togli la carta</source>
        <translation>Odstranite papir</translation>
    </message>
    <message>
        <source>carta finita</source>
        <translation>ni papirja</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>papir je v tiskalniku</translation>
    </message>
    <message>
        <source>Metti un rotolo pieno</source>
        <translation>Vstavite poln zvitek</translation>
    </message>
    <message>
        <source>Lascia poca carta</source>
        <translation>Pustite malo papirja</translation>
    </message>
    <message>
        <source>poca carta</source>
        <translation>malo papirja</translation>
    </message>
    <message>
        <source>abbastanza carta</source>
        <translation>dovolj papirja</translation>
    </message>
    <message>
        <source>Chiudi il coperchio</source>
        <translation>Zaprite pokrov</translation>
    </message>
    <message>
        <source>Apri il coperchio</source>
        <translation>Odprite pokrov</translation>
    </message>
    <message>
        <source>aperto</source>
        <translation>odprto</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>zaprto</translation>
    </message>
    <message>
        <source>Libera la taglierina</source>
        <translation>Sprostite rezalnik</translation>
    </message>
    <message>
        <source>Blocca la taglierina</source>
        <translation>Zaustavite rezalnik</translation>
    </message>
    <message>
        <source>bloccata</source>
        <translation>zataknjen</translation>
    </message>
    <message>
        <source>libera</source>
        <translation>prost</translation>
    </message>
    <message>
        <source>Togli la carta incastrata</source>
        <translation>Odstranite zagozdeni papir</translation>
    </message>
    <message>
        <source>Incastra la carta</source>
        <translation>Zagozdite papir</translation>
    </message>
    <message>
        <source>incastrata</source>
        <translation>zagozden</translation>
    </message>
    <message>
        <source>scorre</source>
        <translation>teče</translation>
    </message>
    <message>
        <source>Togli il biglietto</source>
        <translation>Odstranite listek</translation>
    </message>
    <message>
        <source>Lascia lì il biglietto</source>
        <translation>Pustite listek</translation>
    </message>
    <message>
        <source>lasciato</source>
        <translation>ostane</translation>
    </message>
    <message>
        <source>viene preso</source>
        <translation>ga vzamejo</translation>
    </message>
    <message>
        <source>Falla rispondere</source>
        <translation>Naj spet odgovarja</translation>
    </message>
    <message>
        <source>Non farla rispondere</source>
        <translation>Naj ne odgovarja</translation>
    </message>
    <message>
        <source>non risponde</source>
        <translation>se ne odziva</translation>
    </message>
    <message>
        <source>risponde</source>
        <translation>se odziva</translation>
    </message>
    <message>
        <source>Accendila</source>
        <translation>Vklopite</translation>
    </message>
    <message>
        <source>Togli la corrente</source>
        <translation>Izklopite elektriko</translation>
    </message>
    <message>
        <source>spenta</source>
        <translation>izklopljen</translation>
    </message>
    <message>
        <source>accesa</source>
        <translation>vklopljen</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>Vzemite listek, pride tu spodaj</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Pride tu spodaj</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>%1 Dalle %2.</source>
        <translation>%1 Od %2.</translation>
    </message>
    <message>
        <source>Controllo…</source>
        <translation>Preverjanje…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>Za opraviti</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>Odprto: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
            <numerusform>Odprto: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Niente da fare</source>
        <translation>Ni nalog</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>Vpišite davčno številko</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>Je na zdravstveni izkaznici. Ne shranimo je.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>Davčna številka ni pravilna</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>Preverite črke in številke: navadno jih je 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>Vaša številka</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Glejte zaslon in poslušajte</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Vaša številka: %1, %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Vzemite listek</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Pride tu spodaj</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>Končano</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Biglietti</source>
        <translation>Listki</translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message>
        <source>Premi OK per continuare</source>
        <extracomment>Spoken: what the OK key of the keypad does</extracomment>
        <translation>Pritisnite OK za nadaljevanje</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>Potrebujete več časa?</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>Čez *%n sekundo* se vrnemo na začetek in izbrišemo vaše izbire.</numerusform>
            <numerusform>Čez *%n sekundi* se vrnemo na začetek in izbrišemo vaše izbire.</numerusform>
            <numerusform>Čez *%n sekunde* se vrnemo na začetek in izbrišemo vaše izbire.</numerusform>
            <numerusform>Čez *%n sekund* se vrnemo na začetek in izbrišemo vaše izbire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>Da, nadaljujem</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>Ne, končano</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Trasferisci %1</source>
        <translation>Preusmerite %1</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Il posto in fila non si perde.</source>
        <translation>Številka ostane ista. Mesto v vrsti se ne izgubi.</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Aspetta dopo gli altri.</source>
        <translation>Številka ostane ista. Čaka za drugimi.</translation>
    </message>
    <message>
        <source>Cerca una coda o uno sportello</source>
        <translation>Poiščite vrsto ali okence</translation>
    </message>
    <message>
        <source>%1 · %2 in attesa</source>
        <extracomment>A desk: %1 where it is, %2 how many wait for it</extracomment>
        <translation>%1 · čaka jih %2</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <extracomment>A queue: %1 how many wait, %2 the wait in words</extracomment>
        <translation>nihče ne čaka</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>čaka: %1</translation>
    </message>
    <message>
        <source>%1 in attesa · %2</source>
        <translation>čaka jih %1 · %2</translation>
    </message>
    <message>
        <source>Torna in fila</source>
        <translation>Nazaj v vrsto</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Izberite kam</translation>
    </message>
    <message>
        <source>Allo sportello %1</source>
        <translation>K okencu %1</translation>
    </message>
    <message>
        <source>Trasferisci a %1</source>
        <translation>Preusmerite: %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Vnašalka</translation>
    </message>
    <message>
        <source>Attese: %1</source>
        <extracomment>Of the waits in the list: %1 when they were worked out</extracomment>
        <translation>Čakanje: %1</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Hai chiuso per sbaglio?</source>
        <translation>Ste zaključili po pomoti?</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Zaključek lahko razveljavite, dokler nihče ne vzame naslednje številke.</translation>
    </message>
    <message>
        <source>Annulla la chiusura</source>
        <translation>Razveljavite zaključek</translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message>
        <source>Messi da parte</source>
        <translation>Odloženi</translation>
    </message>
    <message>
        <source>In attesa per te</source>
        <translation>Čakajo na vas</translation>
    </message>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n oseba</numerusform>
            <numerusform>%n osebi</numerusform>
            <numerusform>%n osebe</numerusform>
            <numerusform>%n oseb</numerusform>
        </translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nihče</translation>
    </message>
    <message>
        <source>Prossime prenotazioni</source>
        <translation>Naslednje rezervacije</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Čakanje *manj kot %n* minuto</numerusform>
            <numerusform>Čakanje *manj kot %n* minuti</numerusform>
            <numerusform>Čakanje *manj kot %n* minute</numerusform>
            <numerusform>Čakanje *manj kot %n* minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Čakanje *%1–%n* minuto</numerusform>
            <numerusform>Čakanje *%1–%n* minuti</numerusform>
            <numerusform>Čakanje *%1–%n* minute</numerusform>
            <numerusform>Čakanje *%1–%n* minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Čakanje *pod %n* min</numerusform>
            <numerusform>Čakanje *pod %n* min</numerusform>
            <numerusform>Čakanje *pod %n* min</numerusform>
            <numerusform>Čakanje *pod %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Čakanje *%1–%n* min</numerusform>
            <numerusform>Čakanje *%1–%n* min</numerusform>
            <numerusform>Čakanje *%1–%n* min</numerusform>
            <numerusform>Čakanje *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>Recepcija</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>Osebje</translation>
    </message>
</context>
</TS>
