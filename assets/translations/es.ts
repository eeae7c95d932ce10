<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>Obtenga
aquí su
número</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>Tome
aquí su
turno</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>Haga una foto</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>Vaya a la ventanilla</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Elija el idioma</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Lo sportello %1 ha chiamato %2.</source>
        <translation>La ventanilla %1 ha llamado a %2.</translation>
    </message>
    <message>
        <source>Lo sportello %1 sta ancora servendo %2.</source>
        <translation>La ventanilla %1 aún atiende a %2.</translation>
    </message>
    <message>
        <source>Aspetta che finisca, oppure chiudilo come servito.</source>
        <translation>Espere a que termine, o ciérrelo como atendido.</translation>
    </message>
    <message>
        <source>Chiudi come servito</source>
        <translation>Cerrar como atendido</translation>
    </message>
</context>
<context>
    <name>BookingEntryRow</name>
    <message>
        <source>al telefono</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in video</source>
        <translation>por vídeo</translation>
    </message>
    <message>
        <source>in ritardo</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>non ancora qui</source>
        <translation>aún no está</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>arrivata</source>
        <extracomment>Whether the person of a booking is here</extracomment>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>non arrivata</source>
        <translation>no ha llegado</translation>
    </message>
    <message>
        <source>%1, in video</source>
        <translation>%1, por vídeo</translation>
    </message>
    <message>
        <source>%1, al telefono</source>
        <translation>%1, por teléfono</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>BookingListCard</name>
    <message>
        <source>Chi arriva oggi</source>
        <translation>Quién viene hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>Codice di prenotazione</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Codice, tessera o QR</source>
        <translation>Código, tarjeta o QR</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Oggi non ci sono prenotazioni.</source>
        <translation>Hoy no hay reservas.</translation>
    </message>
    <message>
        <source>Numero %1. Il biglietto esce adesso.</source>
        <translation>Número %1. El turno sale ahora.</translation>
    </message>
    <message>
        <source>Numero %1, senza carta. Scrivilo alla persona.</source>
        <translation>Número %1, sin papel. Anótelo para la persona.</translation>
    </message>
    <message>
        <source>È arrivato: stampa</source>
        <translation>Ha llegado: imprimir</translation>
    </message>
    <message>
        <source>È arrivato: dai il numero</source>
        <translation>Ha llegado: dar número</translation>
    </message>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Acceso preferente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>BookingMakingCard</name>
    <message>
        <source>Nuova prenotazione</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Prenotato %2. Codice %1, esce adesso.</source>
        <translation>Reservado %2. Código %1, sale ahora.</translation>
    </message>
    <message>
        <source>Prenotato %2. Scrivi il codice: %1</source>
        <translation>Reservado %2. Anote el código: %1</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>Scegli un orario</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>Prenota le %1 e stampa</source>
        <translation>Reservar %1 e imprimir</translation>
    </message>
    <message>
        <source>Prenota le %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>Un’altra prenotazione</source>
        <translation>Otra reserva</translation>
    </message>
</context>
<context>
    <name>BookingTimes</name>
    <message>
        <source>Giorno prima</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Questo giorno non ha orari liberi.</source>
        <translation>Este día no tiene horas libres.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Prenotazioni</source>
        <translation>Reservas</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>adesso</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiamato alle %1 · *%2*</source>
        <extracomment>%1 is a time, *%2* how long ago in bold</extracomment>
        <translation>Llamado a las %1 · *%2*</translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n llamada de %1</numerusform>
            <numerusform>%n llamadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inizia</source>
        <extracomment>The person has come to the desk</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Invio</source>
        <extracomment>Name of the Enter key as printed on it</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Richiama tra %1 s</source>
        <extracomment>%1 seconds until it is possible</extracomment>
        <translation>Llamar otra vez en %1 s</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Chiudi la giornata</source>
        <translation>Cerrar la jornada</translation>
    </message>
    <message>
        <source>Azzera una coda</source>
        <translation>Poner a cero una cola</translation>
    </message>
    <message>
        <source>Azzera una sola coda</source>
        <translation>Poner a cero una sola cola</translation>
    </message>
    <message>
        <source>Chiudi tutta la giornata</source>
        <translation>Cerrar toda la jornada</translation>
    </message>
    <message>
        <source>Torna al passo 1</source>
        <translation>Volver al paso 1</translation>
    </message>
    <message>
        <source>Non chiudere ora</source>
        <translation>No cerrar ahora</translation>
    </message>
    <message>
        <source>Non azzerare ora</source>
        <translation>No poner a cero ahora</translation>
    </message>
    <message>
        <source>Continua: passo 2 di 2</source>
        <translation>Continuar: paso 2 de 2</translation>
    </message>
    <message>
        <source>Azzera la coda %1</source>
        <translation>Poner a cero la cola %1</translation>
    </message>
    <message>
        <source>Chiudi 1 biglietto</source>
        <translation>Cerrar 1 turno</translation>
    </message>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>Cerrar %n turno</numerusform>
            <numerusform>Cerrar %n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stampa l’elenco</source>
        <translation>Imprimir la lista</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>1 biglietto chiuso come non servito.</source>
        <translation>1 turno cerrado como no atendido.</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n turno cerrado como no atendido.</numerusform>
            <numerusform>%n turnos cerrados como no atendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>La coda %1 è azzerata</source>
        <translation>La cola %1 está a cero</translation>
    </message>
    <message>
        <source>La giornata è chiusa</source>
        <translation>La jornada está cerrada</translation>
    </message>
    <message>
        <source>La giornata è chiusa dalle %1</source>
        <translation>La jornada está cerrada desde las %1</translation>
    </message>
    <message>
        <source>La chiusura resta: qualcuno ha già preso il prossimo numero.</source>
        <translation>El cierre se mantiene: alguien ya tomó el próximo número.</translation>
    </message>
    <message>
        <source>La chiusura resta: ora non si può più annullare.</source>
        <translation>El cierre se mantiene: ya no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>Mientras tanto puede reservar</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Nessuno aspetta più: puoi chiudere</source>
        <translation>Ya no espera nadie: puede cerrar</translation>
    </message>
    <message>
        <source>1 biglietto in attesa si chiude come “non servito”</source>
        <translation>1 turno en espera se cierra como «no atendido»</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n turno en espera se cierra como «no atendido»</numerusform>
            <numerusform>%n turnos en espera se cierran como «no atendidos»</numerusform>
        </translation>
    </message>
    <message>
        <source>I numeri continuano</source>
        <translation>Los números continúan</translation>
    </message>
    <message>
        <source>Riparti dal primo numero</source>
        <translation>Empezar por el primer número</translation>
    </message>
    <message>
        <source>Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.</source>
        <translation>Firma: %1. Después ya no se llama ninguno de estos números.</translation>
    </message>
</context>
<context>
    <name>ClosingFacts</name>
    <message>
        <source>Che cosa succede</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Archivio</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>I biglietti di oggi vanno in archivio, senza dati personali.</source>
        <translation>Los turnos de hoy van al archivo, sin datos personales.</translation>
    </message>
    <message>
        <source>Chi aspetta in questa coda risulta non servito.</source>
        <translation>Quien espera en esta cola queda como no atendido.</translation>
    </message>
    <message>
        <source>Schermi</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Compare: “Chiuso.”</source>
        <translation>Muestran: «Cerrado.»</translation>
    </message>
    <message>
        <source>Compare: “Chiuso. Riapriamo %1.”</source>
        <translation>Muestran: «Cerrado. Abrimos de nuevo %1.»</translation>
    </message>
    <message>
        <source>Postazioni</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Non danno più biglietti.</source>
        <translation>Ya no dan turnos.</translation>
    </message>
    <message>
        <source>Non danno più biglietti fino a %1.</source>
        <translation>Vuelven a dar turnos %1.</translation>
    </message>
    <message>
        <source>Continuano a dare biglietti per questa coda.</source>
        <translation>Siguen dando turnos para esta cola.</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Resta scritto chi ha chiuso e a che ora.</source>
        <translation>Queda escrito quién cerró y a qué hora.</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Puede deshacer el cierre hasta que alguien tome el próximo número.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>Código, %1 cifras. %2 introducidas</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>Escriba el código de reserva</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>Está en el recibo, en la app o en el SMS.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>Usar el código fiscal</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>da poco</source>
        <extracomment>How long a desk has been free or on a pause</extracomment>
        <translation>desde hace poco</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Ventanilla %1</translation>
    </message>
</context>
<context>
    <name>DeskDoing</name>
    <message>
        <source>Libero</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Chiamata in corso</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Atendiendo</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Chiamata</source>
        <extracomment>Where there is no room for “Chiamata in corso”</extracomment>
        <translation>Llamando</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>In attesa per te: %1 · la più lunga %2 min</source>
        <extracomment>%1 how many people wait, %2 the longest wait in minutes</extracomment>
        <translation>En espera para usted: %1 · la más larga %2 min</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>in questa finestra</source>
        <extracomment>Where the key before it works: while this window is in front</extracomment>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>Aggiornato %1</source>
        <extracomment>%1 is a time with seconds</extracomment>
        <translation>Actualizado %1</translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message>
        <source>Sportelli</source>
        <extracomment>Title of the cards of the desks</extracomment>
        <translation>Ventanillas</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>%1 is the number of the desk as it is posted</extracomment>
        <translation>Ventanilla %1</translation>
    </message>
    <message>
        <source>Sportello %1, %2</source>
        <extracomment>How the state of a desk is spoken, %1 its number, %2 the state</extracomment>
        <translation>Ventanilla %1, %2</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>ha aspettato meno di 1 min</source>
        <translation>ha esperado menos de 1 min</translation>
    </message>
    <message>
        <source>ha aspettato %1 min</source>
        <translation>ha esperado %1 min</translation>
    </message>
    <message>
        <source>prenotato alle %1</source>
        <translation>reservado a las %1</translation>
    </message>
    <message>
        <source>Priorità</source>
        <extracomment>Neutral mark of somebody with preferential access</extracomment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Poi torna allo sportello %1</source>
        <translation>Luego vuelve a la ventanilla %1</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>Sportello %1 chiuso: poi torna in coda al suo posto</source>
        <extracomment>%1 is the desk that had asked to have the person back and has closed since</extracomment>
        <translation>Ventanilla %1 cerrada: luego vuelve a la fila en su lugar</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>non ritirati oggi: %1</source>
        <extracomment>Slips that a printer drew back in, as nobody took them</extracomment>
        <translation>no retirados hoy: %1</translation>
    </message>
    <message>
        <source>dalle %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>mai visto</source>
        <translation>nunca visto</translation>
    </message>
    <message>
        <source>visto alle %1</source>
        <translation>visto a las %1</translation>
    </message>
    <message>
        <source>Rotolo nuovo</source>
        <extracomment>A paper roll: state just after it was changed</extracomment>
        <translation>Rollo nuevo</translation>
    </message>
    <message>
        <source>Rotolo cambiato</source>
        <extracomment>Button: somebody has put a new paper roll in</extracomment>
        <translation>Rollo cambiado</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Dispositivi</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>visti meno di %1 s fa</source>
        <translation>vistos hace menos de %1 s</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Postazioni e schermi</source>
        <translation>Puestos y pantallas</translation>
    </message>
</context>
<context>
    <name>EndTable</name>
    <message>
        <source>Serviti</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Non presenti</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Non serviti</source>
        <translation>No atendidos</translation>
    </message>
    <message>
        <source>Annullati</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Come è finita</source>
        <translation>Cómo terminó</translation>
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
        <translation>Nota, sin nombres</translation>
    </message>
    <message>
        <source>Poi torna da me</source>
        <translation>Luego vuelve a mí</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Trova un biglietto</source>
        <translation>Buscar un turno</translation>
    </message>
    <message>
        <source>Numero del biglietto</source>
        <translation>Número del turno</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Número, por ejemplo A 41</translation>
    </message>
    <message>
        <source>Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.</source>
        <translation>Ningún turno de hoy tiene este número. Compruebe letra y cifras.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Chiama un numero</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Chiami una persona prima del suo turno.</source>
        <translation>Llama a una persona antes de su turno.</translation>
    </message>
    <message>
        <source>Lettera e numero, oppure solo il numero</source>
        <translation>Letra y número, o solo el número</translation>
    </message>
    <message>
        <source>%1 · preso alle %2</source>
        <extracomment>A waiting ticket: %1 its service, %2 when it was taken</extracomment>
        <translation>%1 · tomado a las %2</translation>
    </message>
    <message>
        <source>Nessun biglietto in attesa ha questo numero.</source>
        <translation>Ningún turno en espera tiene este número.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Chiama</source>
        <extracomment>%1 is a ticket number</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1 · non presente</source>
        <extracomment>Somebody who did not come when called: %1 the service</extracomment>
        <translation>%1 · no estaba</translation>
    </message>
    <message>
        <source>È tornato: rimetti in coda</source>
        <extracomment>A button: somebody missed a call and has come after all</extracomment>
        <translation>Ha venido: vuelve a la fila</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>%1 è di nuovo in fila.</source>
        <translation>%1 está de nuevo en la cola.</translation>
    </message>
    <message>
        <source>%1 si stampa di nuovo.</source>
        <translation>%1 se imprime de nuevo.</translation>
    </message>
    <message>
        <source>%1 è annullato.</source>
        <translation>%1 está anulado.</translation>
    </message>
    <message>
        <source>La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.</source>
        <translation>Ya no se llama a la persona con %1. Necesita un turno nuevo.</translation>
    </message>
    <message>
        <source>Annulla %1</source>
        <translation>Anular %1</translation>
    </message>
    <message>
        <source>Non annullare</source>
        <translation>No anular</translation>
    </message>
    <message>
        <source>Rimetti in fila</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Ristampa</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Annulla il biglietto</source>
        <translation>Anular el turno</translation>
    </message>
    <message>
        <source>“Rimetti in fila” tiene l’ora di arrivo: %1.</source>
        <translation>«Devolver a la cola» guarda la hora de llegada: %1.</translation>
    </message>
    <message>
        <source>Risposta cambiata per %1.</source>
        <translation>Respuesta cambiada para %1.</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>È passato troppo tempo: aspetta dopo gli altri.</source>
        <translation>Ha pasado demasiado tiempo: espera tras los demás.</translation>
    </message>
    <message>
        <source>Ha due biglietti</source>
        <translation>Tiene dos turnos</translation>
    </message>
    <message>
        <source>Resta solo %1, con il posto migliore.</source>
        <translation>Solo queda %1, con el mejor lugar.</translation>
    </message>
    <message>
        <source>%1 è come prima.</source>
        <translation>%1 está como antes.</translation>
    </message>
</context>
<context>
    <name>FoundMerge</name>
    <message>
        <source>Quale altro numero ha la persona?</source>
        <translation>¿Qué otro número tiene la persona?</translation>
    </message>
    <message>
        <source>Tieni solo %1</source>
        <translation>Dejar solo %1</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Número, por ejemplo A 41</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Dejar así</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>In attesa</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Chiamato</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>En atención</translation>
    </message>
    <message>
        <source>Messo da parte</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Servito</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Non servito</source>
        <translation>No atendido</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>%1 time of day, %2 where</extracomment>
        <translation>Tomado a las %1</translation>
    </message>
    <message>
        <source>Preso alle %1 alla postazione %2</source>
        <translation>Tomado a las %1 en el puesto %2</translation>
    </message>
</context>
<context>
    <name>FoundPreference</name>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Acceso preferente</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>No hace falta un motivo ni se anota. En el turno no se ve.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Chiama il prossimo</source>
        <translation>Llamar al siguiente</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>Chiama un numero</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Pausa</source>
        <extracomment>A button: the desk calls nobody for a while</extracomment>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>FrontDeskCard</name>
    <message>
        <source>Ti aiutiamo oggi, qui</source>
        <translation>Le ayudamos hoy, aquí</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>Puede hacerla hoy, aquí</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>La Primera acogida le dice cómo obtener la cita.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>La Primera acogida reserva por usted.
Le da día y hora.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Tomar turno</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Nuovo biglietto per una persona</source>
        <translation>Turno nuevo para una persona</translation>
    </message>
    <message>
        <source>1. Servizio</source>
        <translation>1. Servicio</translation>
    </message>
    <message>
        <source>Scegli prima il servizio.</source>
        <translation>Elija antes el servicio.</translation>
    </message>
    <message>
        <source>Stampa il biglietto</source>
        <translation>Imprimir el turno</translation>
    </message>
    <message>
        <source>Solo numero, senza carta</source>
        <translation>Solo número, sin papel</translation>
    </message>
</context>
<context>
    <name>GiveQuestions</name>
    <message>
        <source>2. Accesso preferenziale</source>
        <translation>2. Acceso preferente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>No hace falta un motivo ni se anota. En el turno no se ve.</translation>
    </message>
    <message>
        <source>3. Lingua della chiamata</source>
        <translation>3. Idioma de la llamada</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Biglietto dato</source>
        <translation>Turno dado</translation>
    </message>
    <message>
        <source>Nessuno prima</source>
        <extracomment>How many people the rule would call before this one</extracomment>
        <translation>Nadie antes</translation>
    </message>
    <message>
        <source>1 persona prima</source>
        <translation>1 persona antes</translation>
    </message>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n persona antes</numerusform>
            <numerusform>%n personas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Il biglietto si stampa</source>
        <translation>El turno se imprime</translation>
    </message>
    <message>
        <source>Senza carta</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Scrivi o detta il numero alla persona.</source>
        <translation>Escriba o dicte el número a la persona.</translation>
    </message>
    <message>
        <source>Altro biglietto</source>
        <translation>Otro turno</translation>
    </message>
</context>
<context>
    <name>HalfHourBars</name>
    <message>
        <source>Arrivi e serviti ogni mezz’ora</source>
        <translation>Llegadas y atendidos cada media hora</translation>
    </message>
    <message>
        <source>pieno: arrivati · vuoto: serviti</source>
        <translation>lleno: llegados · vacío: atendidos</translation>
    </message>
    <message>
        <source>%1: arrivati %2, serviti %3</source>
        <translation>%1: llegados %2, atendidos %3</translation>
    </message>
    <message>
        <source>Oggi non è ancora venuto nessuno.</source>
        <translation>Hoy aún no ha venido nadie.</translation>
    </message>
    <message>
        <source>La mezz’ora più piena è cominciata alle %1.</source>
        <translation>La media hora más llena empezó a las %1.</translation>
    </message>
    <message>
        <source>%1: arrivati %2</source>
        <translation>%1: llegados %2</translation>
    </message>
</context>
<context>
    <name>HallServiceRow</name>
    <message>
        <source>Ferma</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Prolunga</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>Riapri</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HallServices</name>
    <message>
        <source>Servizi alle postazioni</source>
        <translation>Servicios en los puestos</translation>
    </message>
    <message>
        <source>Chiudi alle postazioni: %1</source>
        <translation>Cerrar en los puestos: %1</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Senza orario</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>La postazione dirà: “%1”. Chi aspetta viene servito.</source>
        <translation>El puesto dirá: «%1». Quien espera será atendido.</translation>
    </message>
    <message>
        <source>Chiudi il servizio</source>
        <translation>Cerrar el servicio</translation>
    </message>
    <message>
        <source>Lascia aperto</source>
        <translation>Dejar abierto</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>tasto %1</source>
        <extracomment>Spoken after a button&apos;s name, %1 is a key such as F8</extracomment>
        <translation>tecla %1</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key&apos;s own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>confirmar</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>Letras A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>fin de la lista</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>Espera no disponible</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>Espera *más de %1* minutos</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>Espera *más de %1* min</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>La oficina está cerrada.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>Este servicio está cerrado ahora</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Tomar turno</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>Llega antes de hora</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>Llega tarde, pero le atendemos</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>Su hora ya ha pasado</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>Tome turno para la Primera acogida.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>No encontramos una reserva para hoy en esta oficina</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>Compruebe el código o tome turno para la Primera acogida.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>Ya tiene número</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>Se lo imprimimos otra vez.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>Su cita es por teléfono</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Espere un minuto</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>Ha probado demasiados códigos. Después inténtelo otra vez, o pida ayuda en recepción.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>Aquí no puede tomar turno para este servicio</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>Hemos avisado a recepción</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>No podemos avisar a recepción</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>Vaya a recepción.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>Ahora no podemos darle turno</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>Pida su turno en recepción.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>Antes de usted: %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>Cita a las %1</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>Estimación de las %1</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>Tomado a las %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>Necesita reserva</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>Con reserva</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>Solo con cita</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*Su papel quizá siga en la impresora.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>El número vale como turno.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>Hemos avisado a recepción.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*No queda papel.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*Ahora no podemos imprimir.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>Por hoy hemos terminado</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>Pregunte en recepción o reserve otra vez.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>Compruebe el código o pregunte en recepción.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>La oficina está cerrada ahora</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>Su turno es válido</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>Este turno ya no es válido</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>Tome otro turno o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>Pregunte al personal o reserve otra vez.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>Compruebe el código o pregunte al personal.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>Ha probado demasiados códigos. Después inténtelo otra vez, o pida ayuda al personal.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>Tome otro turno o pregunte al personal.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>Hemos avisado al personal</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>No podemos avisar al personal</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>Pida ayuda al personal.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>Pida su turno al personal.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>Hemos avisado al personal.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>Cerrado · abre %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>Cerrado, abre %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>La ventanilla abre %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>Abre %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>La oficina está cerrada. Abre %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>Servicios en otra oficina</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>Su reserva es a las %at. No hace falta esperar aquí.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Vuelva aquí desde las</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>Su reserva sigue siendo válida.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Su reserva era a las</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>Le llamamos nosotros. No hace falta esperar aquí.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Hoy a las</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>Su cita es en línea</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>Conéctese a esa hora. No hace falta esperar aquí.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>Alguien viene a ayudarle.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>Quédese aquí</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>No le pedimos su nombre.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>El número no dice quién es usted.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>Borramos sus elecciones cuando se va.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>La Primera acogida le ayuda ahora.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>Mientras tanto puede reservar con la app o por teléfono.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>Puede reservar con la app o por teléfono.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>Vaya a esta oficina</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>Quizá hoy no dé tiempo</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>Puede reservar para otro día.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Cerramos a las</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>Pronto hacemos una pausa</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>Su turno también vale desde las %again.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>La ventanilla está cerrada ahora</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>Ya puede tomar turno. Le llamamos más tarde.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>La ventanilla abre a las</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>Acabamos de dar muchos turnos. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Mire la pantalla y escuche</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>Primera acogida</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>Volumen %1 de %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>carácter borrado</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>carácter introducido</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>el código está completo</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>Tecla. Pulse Repetir para oírla en voz alta.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>La voz está activada. Elija con las flechas, confirme con OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>Esperas calculadas a las %1</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>Estimaciones indicativas de las %1</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>Estimaciones de las %1</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>Esperas indicativas, calculadas a las %1</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>Le llamamos *enseguida*</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*Enseguida*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>No antes de las %1</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>Estimación indicativa de las %1</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>Completo por hoy · abre %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>Completo por hoy</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>Completo, abre %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>Hoy ya no queda tiempo</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>Vuelva otro día, o reserve desde casa.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>Obtenga aquí su número, ahora sin papel. Elija el idioma.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>Tome aquí su turno. Elija el idioma.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Elija el idioma</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>Con auriculares
le guía la voz</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>LanguageSegments</name>
    <message>
        <source>Altre</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>Elija el idioma</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Otros idiomas</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for &quot;start again&quot; in large text</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for &quot;no ticket came out&quot; in large text</extracomment>
        <translation>No sale</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for &quot;ask for help&quot; in large text</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Opzioni</source>
        <extracomment>Opens language, speech, text size, contrast, position and privacy</extracomment>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>LastStepCard</name>
    <message>
        <source>Annulla</source>
        <extracomment>A button: takes the last step at reception back</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LastTicket</name>
    <message>
        <source>*%1* finito alle %2</source>
        <extracomment>What became of a ticket: *%1* its number in bold, %2 a time</extracomment>
        <translation>*%1* terminado a las %2</translation>
    </message>
    <message>
        <source>*%1* non presente alle %2</source>
        <translation>*%1* ausente a las %2</translation>
    </message>
    <message>
        <source>*%1* messo da parte alle %2</source>
        <translation>*%1* apartado a las %2</translation>
    </message>
    <message>
        <source>*%1* annullato alle %2</source>
        <translation>*%1* anulado a las %2</translation>
    </message>
    <message>
        <source>*%1* chiuso alle %2</source>
        <translation>*%1* cerrado a las %2</translation>
    </message>
    <message>
        <source>*%1* rimesso in fila alle %2</source>
        <translation>*%1* de nuevo en la cola a las %2</translation>
    </message>
    <message>
        <source>Annulla</source>
        <extracomment>Takes the last step at this desk back</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>È arrivato</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>*%1* trasferito alle %2</source>
        <translation>*%1* trasladado a las %2</translation>
    </message>
    <message>
        <source>Iniziato alle %1</source>
        <translation>Empezado a las %1</translation>
    </message>
    <message>
        <source>Ha risposto</source>
        <translation>Ha respondido</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>Hoy abierto hasta las %1</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>¿Quiere los botones más arriba?</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>Toque «Arriba» en la última fila.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>Title of the window, %1 is the number of the desk as it is posted</extracomment>
        <translation>Ventanilla %1</translation>
    </message>
    <message>
        <source>Schermo</source>
        <extracomment>Title of the window that shows the calls</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>Puesto de autoservicio</translation>
    </message>
    <message>
        <source>Stampante di prova</source>
        <translation>Impresora de prueba</translation>
    </message>
    <message>
        <source>Prendi un biglietto alla postazione: esce qui.</source>
        <translation>Tome turno en el puesto: sale aquí.</translation>
    </message>
    <message>
        <source>Biglietti stampati: %1</source>
        <translation>Turnos impresos: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>%1 · giornata chiusa</source>
        <translation>%1 · jornada cerrada</translation>
    </message>
    <message>
        <source>%1 · chiuso</source>
        <translation>%1 · cerrado</translation>
    </message>
    <message>
        <source>%1 · aperto fino alle %2</source>
        <translation>%1 · abierto hasta las %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Quale?</source>
        <translation>¿Cuál?</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Gli schermi mostrano il testo di sempre.</source>
        <translation>Las pantallas muestran el texto de siempre.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino a fine giornata.</source>
        <translation>Ahora: «%1» Hasta el final del día.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino alle %2.</source>
        <translation>Ahora: «%1» Hasta las %2.</translation>
    </message>
    <message>
        <source>Messaggio sugli schermi</source>
        <translation>Mensaje en las pantallas</translation>
    </message>
    <message>
        <source>Scrivi il messaggio</source>
        <translation>Escribir el mensaje</translation>
    </message>
    <message>
        <source>Messaggio, %1</source>
        <translation>Mensaje, %1</translation>
    </message>
    <message>
        <source>Oppure scegli una frase</source>
        <translation>O elegir una frase</translation>
    </message>
    <message>
        <source>Per quanto tempo</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Tutto il giorno</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Mostra sugli schermi</source>
        <translation>Mostrar en las pantallas</translation>
    </message>
    <message>
        <source>Togli il messaggio</source>
        <translation>Quitar el mensaje</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Puede reservar usted</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messaggi</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message>
        <source>Indietro</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>El turno no sale</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>Escuchar otra vez</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>Este servicio es solo con cita</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>Para este servicio hace falta reserva</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>La Primera acogida reserva por usted. Le da día y hora.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Tomar turno</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>O reserve usted</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Puede reservar usted</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>Aquí ahora no podemos reservar por usted.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Su número es válido: %1, %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>Su número es válido</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>Fotografíe la pantalla</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>o escriba el número</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>He anotado el número</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>Ahora sin papel</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri di oggi</source>
        <translation>Cifras de hoy</translation>
    </message>
    <message>
        <source>Biglietti dati</source>
        <translation>Turnos dados</translation>
    </message>
    <message>
        <source>Serviti</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>%1 su 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Espera típica</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Espera larga</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>metà aspetta di meno</source>
        <translation>la mitad espera menos</translation>
    </message>
    <message>
        <source>1 su 10 aspetta di più</source>
        <translation>1 de 10 espera más</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Numeri di ieri</source>
        <translation>Cifras de ayer</translation>
    </message>
    <message>
        <source>Numeri del giorno prima</source>
        <translation>Cifras del día anterior</translation>
    </message>
    <message>
        <source>Salvato: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Il foglio esce adesso.</source>
        <translation>La hoja sale ahora.</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Guardar CSV</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>una settimana prima %1</source>
        <translation>una semana antes %1</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>Opción %1 de %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language&apos;s own name</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, desactivado</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Opzioni</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>Otras opciones</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>Puesto fuera de servicio</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Tome su turno en *recepción.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>El personal lo sabe desde las %1</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Pida su turno al *personal.*</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Adesso in sede</source>
        <translation>Ahora en la oficina</translation>
    </message>
    <message>
        <source>Trova un biglietto</source>
        <translation>Buscar un turno</translation>
    </message>
    <message>
        <source>Nuovo biglietto</source>
        <translation>Turno nuevo</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>1 biglietto oggi</source>
        <extracomment>How many tickets were given today</extracomment>
        <translation>1 turno hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n turno hoy</numerusform>
            <numerusform>%n turnos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa più lunga</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>coda %2: oltre %1 min</source>
        <translation>cola %2: más de %1 min</translation>
    </message>
    <message>
        <source>coda %2: obiettivo %1 min</source>
        <translation>cola %2: objetivo %1 min</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Atendidos hoy</translation>
    </message>
    <message>
        <source>1 non presente</source>
        <translation>1 ausente</translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sportelli aperti</source>
        <translation>Ventanillas abiertas</translation>
    </message>
    <message>
        <source>di %1</source>
        <extracomment>After the number of open desks: of how many</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 in pausa</source>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>Forse non serviti</source>
        <translation>Quizá no atendidos</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nessuna stima per ora</source>
        <translation>por ahora sin estimación</translation>
    </message>
    <message>
        <source>entro la chiusura</source>
        <translation>antes del cierre</translation>
    </message>
    <message>
        <source>tutti entro le %1</source>
        <extracomment>Everybody who waits is called by that time</extracomment>
        <translation>todos antes de las %1</translation>
    </message>
    <message>
        <source>per tutti: fino alle %1</source>
        <extracomment>Some may not be called before closing; to call all, desks go on until that time</extracomment>
        <translation>todos hasta las %1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>ParkedLine</name>
    <message>
        <source>Riprendi</source>
        <extracomment>Goes on serving somebody who was put aside</extracomment>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Volvemos enseguida. ¿Tiene prisa? Vaya a *recepción.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Volvemos enseguida. ¿Tiene prisa? Pregunte al *personal.*</translation>
    </message>
</context>
<context>
    <name>PlaceSwitch</name>
    <message>
        <source>Con il suo posto</source>
        <translation>Con su lugar</translation>
    </message>
    <message>
        <source>Per ultimo</source>
        <translation>El último</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>¿Tiene derecho al acceso preferente?</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>Es para estas personas:</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>Mujeres embarazadas</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>Madres y padres con un niño menor de un año</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>Personas con discapacidad o que se mueven con dificultad, también por poco tiempo</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>No le pedimos el motivo. La respuesta *no se ve* en el turno ni en las pantallas.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>Sí, tengo derecho al acceso preferente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>Sí, tengo derecho</translation>
    </message>
</context>
<context>
    <name>PrimaryStaffButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>PrinterBody</name>
    <message>
        <source>Stampante di prova</source>
        <translation>Impresora de prueba</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>Código para fotografiar</translation>
    </message>
</context>
<context>
    <name>QueueBadge</name>
    <message>
        <source>coda %1</source>
        <translation>cola %1</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>da poco</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>desde hace poco</translation>
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
        <translation>Espera y atención por cola</translation>
    </message>
    <message>
        <source>Nessun dato per singolo operatore.</source>
        <translation>Ningún dato por operador.</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Espera típica</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Espera larga</translation>
    </message>
    <message>
        <source>Servizio tipico</source>
        <translation>Atención típica</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Más del límite</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>nessuno / 15</source>
        <extracomment>The widest thing in its column: nobody waits, and the goal in minutes</extracomment>
        <translation>nadie / 15</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Title of the table of queues</extracomment>
        <translation>Colas</translation>
    </message>
    <message>
        <source>la tacca è l’obiettivo</source>
        <translation>la marca es el objetivo</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Attesa più lunga / obiettivo</source>
        <translation>Espera más larga / objetivo</translation>
    </message>
    <message>
        <source>Chi arriva ora</source>
        <extracomment>Column: what somebody joining the queue now would wait</extracomment>
        <translation>Quien llega ahora</translation>
    </message>
    <message>
        <source>Sportelli</source>
        <translation>Ventanillas</translation>
    </message>
</context>
<context>
    <name>QueueTableRow</name>
    <message>
        <source>nessuno</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, persone %2</source>
        <extracomment>Spoken: queue, people, longest wait, goal in minutes</extracomment>
        <translation>%1, personas %2</translation>
    </message>
    <message>
        <source>più lunga %1, obiettivo %2</source>
        <translation>la más larga %1, objetivo %2</translation>
    </message>
    <message>
        <source>oltre</source>
        <translation>supera</translation>
    </message>
    <message>
        <source>chiuso</source>
        <extracomment>No desk serves this queue</extracomment>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Adesso</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Biglietti</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Dispositivi</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <extracomment>Page that closes the day</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this post: the next person signs in</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Messaggi</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, avvisi: %2</source>
        <extracomment>Spoken name of a page with alarms, %1 is the page, %2 how many</extracomment>
        <translation>%1, avisos: %2</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>El código no está completo</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>Más rápido: use el lector</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>Falta todavía %n carácter.</numerusform>
            <numerusform>Faltan todavía %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>Acerque QR o tarjeta sanitaria
a la luz azul, a la derecha.</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Perché prima del suo turno?</source>
        <translation>¿Por qué antes de su turno?</translation>
    </message>
    <message>
        <source>Perché metti da parte?</source>
        <translation>¿Por qué dejar aparte?</translation>
    </message>
    <message>
        <source>Perché la pausa?</source>
        <translation>¿Por qué la pausa?</translation>
    </message>
    <message>
        <source>Vai in pausa</source>
        <translation>Empezar la pausa</translation>
    </message>
    <message>
        <source>Premi il numero, oppure scegli.</source>
        <translation>Pulse el número o elija.</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>Coda</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Atendidos hoy</translation>
    </message>
    <message>
        <source>Si riparte da</source>
        <extracomment>Heading over numbers like A 001: tomorrow&apos;s first, or the next if numbering starts again</extracomment>
        <translation>Se empieza en</translation>
    </message>
    <message>
        <source>%1, in attesa %2, serviti %3</source>
        <extracomment>Spoken: queue, people waiting, people served</extracomment>
        <translation>%1, en espera %2, atendidos %3</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Sei in pausa</source>
        <translation>Está en pausa</translation>
    </message>
    <message>
        <source>Lo sportello è chiuso</source>
        <translation>La ventanilla está cerrada</translation>
    </message>
    <message>
        <source>Nessuno viene chiamato qui.</source>
        <translation>No se llama a nadie aquí.</translation>
    </message>
    <message>
        <source>Aprilo per chiamare chi aspetta.</source>
        <translation>Ábrala para llamar a quien espera.</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <extracomment>The first ends a pause, the second opens the desk</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Apri lo sportello</source>
        <translation>Abrir la ventanilla</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Chiudi lo sportello</source>
        <translation>Cerrar la ventanilla</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this desk: the next person signs in</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>Código fiscal, caracteres escritos: %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>su prenotazione</source>
        <extracomment>A person without a booking: this service needs one</extracomment>
        <translation>con reserva</translation>
    </message>
    <message>
        <source>su appuntamento</source>
        <extracomment>A service by appointment only</extracomment>
        <translation>con cita</translation>
    </message>
    <message>
        <source>finito per oggi</source>
        <extracomment>Too late today for newcomers to this service</extracomment>
        <translation>completo por hoy</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>chiuso, apre alle %1</source>
        <translation>cerrado, abre a las %1</translation>
    </message>
    <message>
        <source>coda %1</source>
        <translation>cola %1</translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>Atendiendo desde hace %n minuto</numerusform>
            <numerusform>Atendiendo desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>de %n minuto</numerusform>
            <numerusform>de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Todos los botones están abajo.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>Toque un servicio.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Otros servicios</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Más de %n minuto</numerusform>
            <numerusform>Más de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Queda menos de %n minuto. No se interrumpe a nadie.</numerusform>
            <numerusform>Quedan menos de %n minutos. No se interrumpe a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finisci</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <extracomment>The person comes back to this desk later</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Finisci e chiama il prossimo</source>
        <translation>Terminar y llamar al siguiente</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Chi lavora qui?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Numero</source>
        <extracomment>The number that a member of staff signs in with</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancella</source>
        <extracomment>Spoken: takes the last digit away</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>SignInField</name>
    <message>
        <source>%1, cifre inserite: %2</source>
        <extracomment>Spoken, %1 is the line, %2 how many digits are in it; the digits are never said</extracomment>
        <translation>%1, cifras introducidas: %2</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retire su turno</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>Sigue aquí, *debajo de la pantalla.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>¿Tiene una reserva?</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Todos los botones están abajo.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>Toque una respuesta.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>Hoy abierto hasta las *%1*</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>Tengo una reserva</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>Tengo un código, un QR
o una hora</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>No tengo reserva</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>Elijo un servicio
y tomo turno</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Passo %1 di 2</source>
        <translation>Paso %1 de 2</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. Adesso: %2</source>
        <extracomment>A switch as it is spoken: what it does and how things are now</extracomment>
        <translation>%1. Ahora: %2</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Metti un rotolo nuovo</source>
        <translation>Poner un rollo nuevo</translation>
    </message>
    <message>
        <source>Togli la carta</source>
        <translation>Quitar el papel</translation>
    </message>
    <message>
        <source>carta finita</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>hay papel</translation>
    </message>
    <message>
        <source>Metti un rotolo pieno</source>
        <translation>Poner un rollo lleno</translation>
    </message>
    <message>
        <source>Lascia poca carta</source>
        <translation>Dejar poco papel</translation>
    </message>
    <message>
        <source>poca carta</source>
        <translation>poco papel</translation>
    </message>
    <message>
        <source>abbastanza carta</source>
        <translation>suficiente papel</translation>
    </message>
    <message>
        <source>Chiudi il coperchio</source>
        <translation>Cerrar la tapa</translation>
    </message>
    <message>
        <source>Apri il coperchio</source>
        <translation>Abrir la tapa</translation>
    </message>
    <message>
        <source>aperto</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Libera la taglierina</source>
        <translation>Liberar la cuchilla</translation>
    </message>
    <message>
        <source>Blocca la taglierina</source>
        <translation>Bloquear la cuchilla</translation>
    </message>
    <message>
        <source>bloccata</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>libera</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Togli la carta incastrata</source>
        <translation>Quitar el papel atascado</translation>
    </message>
    <message>
        <source>Incastra la carta</source>
        <translation>Atascar el papel</translation>
    </message>
    <message>
        <source>incastrata</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>scorre</source>
        <translation>avanza bien</translation>
    </message>
    <message>
        <source>Togli il biglietto</source>
        <translation>Sacar el tique</translation>
    </message>
    <message>
        <source>Lascia lì il biglietto</source>
        <translation>Dejar el tique</translation>
    </message>
    <message>
        <source>lasciato</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>viene preso</source>
        <translation>se recoge</translation>
    </message>
    <message>
        <source>Falla rispondere</source>
        <translation>Hacer que responda</translation>
    </message>
    <message>
        <source>Non farla rispondere</source>
        <translation>Hacer que no responda</translation>
    </message>
    <message>
        <source>non risponde</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>risponde</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>Accendila</source>
        <translation>Encenderla</translation>
    </message>
    <message>
        <source>Togli la corrente</source>
        <translation>Cortar la corriente</translation>
    </message>
    <message>
        <source>spenta</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>accesa</source>
        <translation>encendida</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>Retire su turno, sale aquí abajo</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retire su turno</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Sale aquí abajo</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>%1 Dalle %2.</source>
        <translation>%1 Desde las %2.</translation>
    </message>
    <message>
        <source>Controllo…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Niente da fare</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>Escriba el código fiscal</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>Está en la tarjeta sanitaria. No lo guardamos.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>El código fiscal no es correcto</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>Compruebe letras y números: suelen ser 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Mire la pantalla y escuche</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Su número: %1, %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retire su turno</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Sale aquí abajo</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Biglietti</source>
        <translation>Turnos</translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message>
        <source>Premi OK per continuare</source>
        <extracomment>Spoken: what the OK key of the keypad does</extracomment>
        <translation>Pulse OK para continuar</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>En *%n segundo* volvemos al inicio y borramos sus elecciones.</numerusform>
            <numerusform>En *%n segundos* volvemos al inicio y borramos sus elecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>Sí, continúo</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>No, he terminado</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Trasferisci %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Il posto in fila non si perde.</source>
        <translation>El número sigue igual. El lugar en la cola no se pierde.</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Aspetta dopo gli altri.</source>
        <translation>El número sigue igual. Espera después de los demás.</translation>
    </message>
    <message>
        <source>Cerca una coda o uno sportello</source>
        <translation>Buscar una cola o una ventanilla</translation>
    </message>
    <message>
        <source>%1 · %2 in attesa</source>
        <extracomment>A desk: %1 where it is, %2 how many wait for it</extracomment>
        <translation>%1 · %2 en espera</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <extracomment>A queue: %1 how many wait, %2 the wait in words</extracomment>
        <translation>no espera nadie</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 in attesa · %2</source>
        <translation>%1 en espera · %2</translation>
    </message>
    <message>
        <source>Torna in fila</source>
        <translation>Vuelve a la cola</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <source>Allo sportello %1</source>
        <translation>A la ventanilla %1</translation>
    </message>
    <message>
        <source>Trasferisci a %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Attese: %1</source>
        <extracomment>Of the waits in the list: %1 when they were worked out</extracomment>
        <translation>Esperas: %1</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Hai chiuso per sbaglio?</source>
        <translation>¿Ha cerrado por error?</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Puede deshacer el cierre hasta que alguien tome el próximo número.</translation>
    </message>
    <message>
        <source>Annulla la chiusura</source>
        <translation>Deshacer el cierre</translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message>
        <source>Messi da parte</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>In attesa per te</source>
        <translation>En espera para usted</translation>
    </message>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Prossime prenotazioni</source>
        <translation>Próximas reservas</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Espera *menos de %n* minuto</numerusform>
            <numerusform>Espera *menos de %n* minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Espera *%1–%n* minuto</numerusform>
            <numerusform>Espera *%1–%n* minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Espera *menos de %n* min</numerusform>
            <numerusform>Espera *menos de %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Espera *%1–%n* min</numerusform>
            <numerusform>Espera *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>Personal</translation>
    </message>
</context>
</TS>
