<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>Prenez
ici votre
numéro</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>Prenez
ici votre
ticket</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>Attendez</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>Photographiez</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>Allez au guichet</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choisir la langue</translation>
    </message>
</context>
<context>
    <name>BlockingList</name>
    <message>
        <source>Lo sportello %1 ha chiamato %2.</source>
        <translation>Le guichet %1 a appelé %2.</translation>
    </message>
    <message>
        <source>Lo sportello %1 sta ancora servendo %2.</source>
        <translation>Le guichet %1 sert encore %2.</translation>
    </message>
    <message>
        <source>Aspetta che finisca, oppure chiudilo come servito.</source>
        <translation>Attendez la fin, ou fermez-le comme servi.</translation>
    </message>
    <message>
        <source>Chiudi come servito</source>
        <translation>Fermer comme servi</translation>
    </message>
</context>
<context>
    <name>BookingEntryRow</name>
    <message>
        <source>al telefono</source>
        <translation>au téléphone</translation>
    </message>
    <message>
        <source>in video</source>
        <translation>en vidéo</translation>
    </message>
    <message>
        <source>in ritardo</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>non ancora qui</source>
        <translation>pas encore là</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>arrivata</source>
        <extracomment>Whether the person of a booking is here</extracomment>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>non arrivata</source>
        <translation>pas encore arrivée</translation>
    </message>
    <message>
        <source>%1, in video</source>
        <translation>%1, en vidéo</translation>
    </message>
    <message>
        <source>%1, al telefono</source>
        <translation>%1, au téléphone</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>BookingListCard</name>
    <message>
        <source>Chi arriva oggi</source>
        <translation>Qui vient aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Codice di prenotazione</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Codice, tessera o QR</source>
        <translation>Code, carte ou QR</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Oggi non ci sono prenotazioni.</source>
        <translation>Aucune réservation aujourd’hui.</translation>
    </message>
    <message>
        <source>Numero %1. Il biglietto esce adesso.</source>
        <translation>Numéro %1. Le ticket sort maintenant.</translation>
    </message>
    <message>
        <source>Numero %1, senza carta. Scrivilo alla persona.</source>
        <translation>Numéro %1, sans papier. Notez-le pour la personne.</translation>
    </message>
    <message>
        <source>È arrivato: stampa</source>
        <translation>Arrivé : imprimer</translation>
    </message>
    <message>
        <source>È arrivato: dai il numero</source>
        <translation>Arrivé : donner le numéro</translation>
    </message>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Accès prioritaire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>BookingMakingCard</name>
    <message>
        <source>Nuova prenotazione</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Prenotato %2. Codice %1, esce adesso.</source>
        <translation>Réservé %2. Code %1, il sort maintenant.</translation>
    </message>
    <message>
        <source>Prenotato %2. Scrivi il codice: %1</source>
        <translation>Réservé %2. Notez le code : %1</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>Scegli un orario</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>Prenota le %1 e stampa</source>
        <translation>Réserver %1 et imprimer</translation>
    </message>
    <message>
        <source>Prenota le %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>Un’altra prenotazione</source>
        <translation>Une autre réservation</translation>
    </message>
</context>
<context>
    <name>BookingTimes</name>
    <message>
        <source>Giorno prima</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Questo giorno non ha orari liberi.</source>
        <translation>Ce jour n’a plus d’heure libre.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Prenotazioni</source>
        <translation>Réservations</translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>adesso</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiamato alle %1 · *%2*</source>
        <extracomment>%1 is a time, *%2* how long ago in bold</extracomment>
        <translation>Appelé à %1 · *%2*</translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n appel sur %1</numerusform>
            <numerusform>%n appels sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inizia</source>
        <extracomment>The person has come to the desk</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Invio</source>
        <extracomment>Name of the Enter key as printed on it</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Richiama tra %1 s</source>
        <extracomment>%1 seconds until it is possible</extracomment>
        <translation>Rappeler dans %1 s</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Chiudi la giornata</source>
        <translation>Fermer la journée</translation>
    </message>
    <message>
        <source>Azzera una coda</source>
        <translation>Remettre une file à zéro</translation>
    </message>
    <message>
        <source>Azzera una sola coda</source>
        <translation>Remettre une seule file à zéro</translation>
    </message>
    <message>
        <source>Chiudi tutta la giornata</source>
        <translation>Fermer toute la journée</translation>
    </message>
    <message>
        <source>Torna al passo 1</source>
        <translation>Revenir à l’étape 1</translation>
    </message>
    <message>
        <source>Non chiudere ora</source>
        <translation>Ne pas fermer maintenant</translation>
    </message>
    <message>
        <source>Non azzerare ora</source>
        <translation>Ne pas remettre à zéro</translation>
    </message>
    <message>
        <source>Continua: passo 2 di 2</source>
        <translation>Continuer : étape 2 sur 2</translation>
    </message>
    <message>
        <source>Azzera la coda %1</source>
        <translation>Remettre la file %1 à zéro</translation>
    </message>
    <message>
        <source>Chiudi 1 biglietto</source>
        <translation>Fermer 1 ticket</translation>
    </message>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>Fermer %n ticket</numerusform>
            <numerusform>Fermer %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Stampa l’elenco</source>
        <translation>Imprimer la liste</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>1 biglietto chiuso come non servito.</source>
        <translation>1 ticket fermé comme non servi.</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n ticket fermé comme non servi.</numerusform>
            <numerusform>%n tickets fermés comme non servis.</numerusform>
        </translation>
    </message>
    <message>
        <source>La coda %1 è azzerata</source>
        <translation>La file %1 est remise à zéro</translation>
    </message>
    <message>
        <source>La giornata è chiusa</source>
        <translation>La journée est fermée</translation>
    </message>
    <message>
        <source>La giornata è chiusa dalle %1</source>
        <translation>La journée est fermée depuis %1</translation>
    </message>
    <message>
        <source>La chiusura resta: qualcuno ha già preso il prossimo numero.</source>
        <translation>La fermeture reste : quelqu’un a déjà pris le prochain numéro.</translation>
    </message>
    <message>
        <source>La chiusura resta: ora non si può più annullare.</source>
        <translation>La fermeture reste : elle ne peut plus être annulée.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>En attendant, vous pouvez réserver</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Nessuno aspetta più: puoi chiudere</source>
        <translation>Plus personne n’attend : vous pouvez fermer</translation>
    </message>
    <message>
        <source>1 biglietto in attesa si chiude come “non servito”</source>
        <translation>1 ticket en attente sera fermé comme « non servi »</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n ticket en attente sera fermé comme « non servi »</numerusform>
            <numerusform>%n tickets en attente seront fermés comme « non servis »</numerusform>
        </translation>
    </message>
    <message>
        <source>I numeri continuano</source>
        <translation>Les numéros continuent</translation>
    </message>
    <message>
        <source>Riparti dal primo numero</source>
        <translation>Reprendre au premier numéro</translation>
    </message>
    <message>
        <source>Firma: %1. Da qui in poi nessuno di questi numeri viene chiamato.</source>
        <translation>Signature : %1. Ensuite, aucun de ces numéros n’est plus appelé.</translation>
    </message>
</context>
<context>
    <name>ClosingFacts</name>
    <message>
        <source>Che cosa succede</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Archivio</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>I biglietti di oggi vanno in archivio, senza dati personali.</source>
        <translation>Les tickets du jour vont aux archives, sans données personnelles.</translation>
    </message>
    <message>
        <source>Chi aspetta in questa coda risulta non servito.</source>
        <translation>Qui attend dans cette file compte comme non servi.</translation>
    </message>
    <message>
        <source>Schermi</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Compare: “Chiuso.”</source>
        <translation>Ils affichent : « Fermé. »</translation>
    </message>
    <message>
        <source>Compare: “Chiuso. Riapriamo %1.”</source>
        <translation>Ils affichent : « Fermé. Nous rouvrons %1. »</translation>
    </message>
    <message>
        <source>Postazioni</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Non danno più biglietti.</source>
        <translation>Elles ne donnent plus de tickets.</translation>
    </message>
    <message>
        <source>Non danno più biglietti fino a %1.</source>
        <translation>Elles redonnent des tickets %1.</translation>
    </message>
    <message>
        <source>Continuano a dare biglietti per questa coda.</source>
        <translation>Elles donnent toujours des tickets pour cette file.</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Resta scritto chi ha chiuso e a che ora.</source>
        <translation>Il garde qui a fermé et à quelle heure.</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Vous pouvez annuler la fermeture jusqu’au prochain numéro pris.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>Code, %1 chiffres. %2 saisis</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>Écrivez votre code de réservation</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>Il est sur le reçu, dans l’app ou dans le SMS.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>Utiliser le code fiscal</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>da poco</source>
        <extracomment>How long a desk has been free or on a pause</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>da %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Sportello %1</source>
        <translation>Guichet %1</translation>
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
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Chiamata</source>
        <extracomment>Where there is no room for “Chiamata in corso”</extracomment>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>In attesa per te: %1 · la più lunga %2 min</source>
        <extracomment>%1 how many people wait, %2 the longest wait in minutes</extracomment>
        <translation>En attente pour vous : %1 · la plus longue %2 min</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>in questa finestra</source>
        <extracomment>Where the key before it works: while this window is in front</extracomment>
        <translation>dans cette fenêtre</translation>
    </message>
    <message>
        <source>Aggiornato %1</source>
        <extracomment>%1 is a time with seconds</extracomment>
        <translation>Mis à jour %1</translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message>
        <source>Sportelli</source>
        <extracomment>Title of the cards of the desks</extracomment>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>%1 is the number of the desk as it is posted</extracomment>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>Sportello %1, %2</source>
        <extracomment>How the state of a desk is spoken, %1 its number, %2 the state</extracomment>
        <translation>Guichet %1, %2</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>ha aspettato meno di 1 min</source>
        <translation>a attendu moins de 1 min</translation>
    </message>
    <message>
        <source>ha aspettato %1 min</source>
        <translation>a attendu %1 min</translation>
    </message>
    <message>
        <source>prenotato alle %1</source>
        <translation>réservé à %1</translation>
    </message>
    <message>
        <source>Priorità</source>
        <extracomment>Neutral mark of somebody with preferential access</extracomment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Poi torna allo sportello %1</source>
        <translation>Puis retour au guichet %1</translation>
    </message>
    <message>
        <source>Al telefono</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>In video</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>Sportello %1 chiuso: poi torna in coda al suo posto</source>
        <extracomment>%1 is the desk that had asked to have the person back and has closed since</extracomment>
        <translation>Guichet %1 fermé : puis retour dans la file, à sa place</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>non ritirati oggi: %1</source>
        <extracomment>Slips that a printer drew back in, as nobody took them</extracomment>
        <translation>non retirés aujourd’hui : %1</translation>
    </message>
    <message>
        <source>dalle %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>mai visto</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <source>visto alle %1</source>
        <translation>vu à %1</translation>
    </message>
    <message>
        <source>Rotolo nuovo</source>
        <extracomment>A paper roll: state just after it was changed</extracomment>
        <translation>Rouleau neuf</translation>
    </message>
    <message>
        <source>Rotolo cambiato</source>
        <extracomment>Button: somebody has put a new paper roll in</extracomment>
        <translation>Rouleau changé</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Dispositivi</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>visti meno di %1 s fa</source>
        <translation>vus il y a moins de %1 s</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Postazioni e schermi</source>
        <translation>Bornes et écrans</translation>
    </message>
</context>
<context>
    <name>EndTable</name>
    <message>
        <source>Serviti</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Non presenti</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Non serviti</source>
        <translation>Non servis</translation>
    </message>
    <message>
        <source>Annullati</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Come è finita</source>
        <translation>Comment cela a fini</translation>
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
        <translation>Note, sans nom</translation>
    </message>
    <message>
        <source>Poi torna da me</source>
        <translation>Puis revient ici</translation>
    </message>
</context>
<context>
    <name>FindCard</name>
    <message>
        <source>Trova un biglietto</source>
        <translation>Trouver un ticket</translation>
    </message>
    <message>
        <source>Numero del biglietto</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Numéro, par exemple A 41</translation>
    </message>
    <message>
        <source>Nessun biglietto di oggi ha questo numero. Controlla la lettera e le cifre.</source>
        <translation>Aucun ticket d’aujourd’hui n’a ce numéro. Vérifiez la lettre et les chiffres.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Chiama un numero</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Chiami una persona prima del suo turno.</source>
        <translation>Vous appelez une personne avant son tour.</translation>
    </message>
    <message>
        <source>Lettera e numero, oppure solo il numero</source>
        <translation>Lettre et numéro, ou seulement le numéro</translation>
    </message>
    <message>
        <source>%1 · preso alle %2</source>
        <extracomment>A waiting ticket: %1 its service, %2 when it was taken</extracomment>
        <translation>%1 · pris à %2</translation>
    </message>
    <message>
        <source>Nessun biglietto in attesa ha questo numero.</source>
        <translation>Aucun ticket en attente n’a ce numéro.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Chiama</source>
        <extracomment>%1 is a ticket number</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 · non presente</source>
        <extracomment>Somebody who did not come when called: %1 the service</extracomment>
        <translation>%1 · absent</translation>
    </message>
    <message>
        <source>È tornato: rimetti in coda</source>
        <extracomment>A button: somebody missed a call and has come after all</extracomment>
        <translation>Est là : remettre dans la file</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>%1 è di nuovo in fila.</source>
        <translation>%1 est de nouveau dans la file.</translation>
    </message>
    <message>
        <source>%1 si stampa di nuovo.</source>
        <translation>%1 s’imprime à nouveau.</translation>
    </message>
    <message>
        <source>%1 è annullato.</source>
        <translation>%1 est annulé.</translation>
    </message>
    <message>
        <source>La persona con %1 non viene più chiamata. Serve un nuovo biglietto per tornare in fila.</source>
        <translation>La personne avec %1 n’est plus appelée. Il lui faut un nouveau ticket.</translation>
    </message>
    <message>
        <source>Annulla %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Non annullare</source>
        <translation>Ne pas annuler</translation>
    </message>
    <message>
        <source>Rimetti in fila</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Ristampa</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Annulla il biglietto</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>“Rimetti in fila” tiene l’ora di arrivo: %1.</source>
        <translation>« Remettre dans la file » garde l’heure d’arrivée : %1.</translation>
    </message>
    <message>
        <source>Risposta cambiata per %1.</source>
        <translation>Réponse modifiée pour %1.</translation>
    </message>
    <message>
        <source>Priorità</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>È passato troppo tempo: aspetta dopo gli altri.</source>
        <translation>Trop de temps a passé : attend après les autres.</translation>
    </message>
    <message>
        <source>Ha due biglietti</source>
        <translation>A deux tickets</translation>
    </message>
    <message>
        <source>Resta solo %1, con il posto migliore.</source>
        <translation>Seul %1 reste, avec la meilleure place.</translation>
    </message>
    <message>
        <source>%1 è come prima.</source>
        <translation>%1 est comme avant.</translation>
    </message>
</context>
<context>
    <name>FoundMerge</name>
    <message>
        <source>Quale altro numero ha la persona?</source>
        <translation>Quel autre numéro a la personne ?</translation>
    </message>
    <message>
        <source>Tieni solo %1</source>
        <translation>Garder seulement %1</translation>
    </message>
    <message>
        <source>Numero, per esempio A 41</source>
        <translation>Numéro, par exemple A 41</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>In attesa</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Chiamato</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>In servizio</source>
        <translation>Au guichet</translation>
    </message>
    <message>
        <source>Messo da parte</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Servito</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Non presente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Non servito</source>
        <translation>Non servi</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>%1 time of day, %2 where</extracomment>
        <translation>Pris à %1</translation>
    </message>
    <message>
        <source>Preso alle %1 alla postazione %2</source>
        <translation>Pris à %1 à la borne %2</translation>
    </message>
</context>
<context>
    <name>FoundPreference</name>
    <message>
        <source>Accesso preferenziale</source>
        <translation>Accès prioritaire</translation>
    </message>
    <message>
        <source>Lascia così</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Aucun motif à donner, rien n’est noté. Le ticket ne le montre pas.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Chiama il prossimo</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Nessuno in attesa</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Chiama un numero</source>
        <translation>Appeler un numéro</translation>
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
        <translation>Nous vous aidons aujourd’hui, ici</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>Faites-la aujourd’hui, ici</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>Le Premier accueil vous dit comment obtenir le rendez-vous.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>Le Premier accueil réserve pour vous.
Il vous donne jour et heure.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Prendre un ticket</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Nuovo biglietto per una persona</source>
        <translation>Nouveau ticket pour une personne</translation>
    </message>
    <message>
        <source>1. Servizio</source>
        <translation>1. Service</translation>
    </message>
    <message>
        <source>Scegli prima il servizio.</source>
        <translation>Choisissez d’abord le service.</translation>
    </message>
    <message>
        <source>Stampa il biglietto</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Solo numero, senza carta</source>
        <translation>Numéro seul, sans papier</translation>
    </message>
</context>
<context>
    <name>GiveQuestions</name>
    <message>
        <source>2. Accesso preferenziale</source>
        <translation>2. Accès prioritaire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Non serve un motivo e non viene scritto. Sul biglietto non si vede.</source>
        <translation>Aucun motif à donner, rien n’est noté. Le ticket ne le montre pas.</translation>
    </message>
    <message>
        <source>3. Lingua della chiamata</source>
        <translation>3. Langue de l’appel</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Biglietto dato</source>
        <translation>Ticket donné</translation>
    </message>
    <message>
        <source>Nessuno prima</source>
        <extracomment>How many people the rule would call before this one</extracomment>
        <translation>Personne avant</translation>
    </message>
    <message>
        <source>1 persona prima</source>
        <translation>1 personne avant</translation>
    </message>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n personne avant</numerusform>
            <numerusform>%n personnes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa: %1</source>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <source>Il biglietto si stampa</source>
        <translation>Le ticket s’imprime</translation>
    </message>
    <message>
        <source>Senza carta</source>
        <translation>Sans papier</translation>
    </message>
    <message>
        <source>Scrivi o detta il numero alla persona.</source>
        <translation>Écrivez ou dictez le numéro à la personne.</translation>
    </message>
    <message>
        <source>Altro biglietto</source>
        <translation>Autre ticket</translation>
    </message>
</context>
<context>
    <name>HalfHourBars</name>
    <message>
        <source>Arrivi e serviti ogni mezz’ora</source>
        <translation>Arrivées et servis par demi-heure</translation>
    </message>
    <message>
        <source>pieno: arrivati · vuoto: serviti</source>
        <translation>plein : arrivés · vide : servis</translation>
    </message>
    <message>
        <source>%1: arrivati %2, serviti %3</source>
        <translation>%1 : arrivés %2, servis %3</translation>
    </message>
    <message>
        <source>Oggi non è ancora venuto nessuno.</source>
        <translation>Personne n’est encore venu aujourd’hui.</translation>
    </message>
    <message>
        <source>La mezz’ora più piena è cominciata alle %1.</source>
        <translation>La demi-heure la plus pleine a commencé à %1.</translation>
    </message>
    <message>
        <source>%1: arrivati %2</source>
        <translation>%1 : %2 arrivés</translation>
    </message>
</context>
<context>
    <name>HallServiceRow</name>
    <message>
        <source>Ferma</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Prolunga</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Riapri</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HallServices</name>
    <message>
        <source>Servizi alle postazioni</source>
        <translation>Services aux bornes</translation>
    </message>
    <message>
        <source>Chiudi alle postazioni: %1</source>
        <translation>Fermer aux bornes : %1</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Senza orario</source>
        <translation>Sans horaire</translation>
    </message>
    <message>
        <source>La postazione dirà: “%1”. Chi aspetta viene servito.</source>
        <translation>La borne dira : « %1 ». Qui attend sera servi.</translation>
    </message>
    <message>
        <source>Chiudi il servizio</source>
        <translation>Fermer le service</translation>
    </message>
    <message>
        <source>Lascia aperto</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>tasto %1</source>
        <extracomment>Spoken after a button&apos;s name, %1 is a key such as F8</extracomment>
        <translation>touche %1</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key&apos;s own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>valider</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>Lettres A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>fin de la liste</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>Attente non disponible</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>Attente *plus de %1* minutes</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>Attente *plus de %1* min</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>Le bureau est fermé.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>Ce service est fermé maintenant</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>Vous êtes en retard, mais nous vous recevons</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>L’heure est passée</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>Prenez un ticket pour le Premier accueil.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>Nous ne trouvons pas de réservation ici pour aujourd’hui</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>Vérifiez le code ou prenez un ticket pour le Premier accueil.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>Vous avez déjà un numéro</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>Nous l’imprimons à nouveau.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>Votre rendez-vous est au téléphone</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>Attendez une minute</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>Vous avez essayé trop de codes. Réessayez ensuite, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>Ici, vous ne pouvez pas prendre de ticket pour ce service</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>L’accueil est prévenu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>Nous ne pouvons pas prévenir l’accueil</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>Allez à l’accueil.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>Nous ne pouvons pas vous donner de ticket maintenant</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>Demandez le ticket à l’accueil.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>Avant vous : %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>Rendez-vous à %1</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>Estimation de %1</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>Pris à %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>Réservation nécessaire</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>Sur réservation</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>Uniquement sur rendez-vous</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Autres services</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*Le ticket est peut-être dans l’imprimante.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>Le numéro vaut comme ticket.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>L’accueil est prévenu.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*Il n’y a plus de papier.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*Impression impossible.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>Pour aujourd’hui, c’est fini</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>Demandez à l’accueil, ou réservez de nouveau.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>Vérifiez le code ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>Le bureau est fermé maintenant</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>Votre ticket est valable</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>Ce ticket n’est plus valable</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>Prenez un autre ticket, ou adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>Demandez au personnel, ou réservez de nouveau.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>Vérifiez le code ou demandez au personnel.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>Vous avez essayé trop de codes. Réessayez ensuite, ou demandez au personnel.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>Prenez un autre ticket, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>Le personnel est prévenu</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>Nous ne pouvons pas prévenir le personnel</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>Demandez de l’aide au personnel.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>Demandez le ticket au personnel.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>Le personnel est prévenu.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>Fermé · ouvre %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>Fermé, ouvre %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>Guichet fermé · ouvre %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>Il ouvre %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>Le bureau est fermé. Il rouvre %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>Services dans un autre bureau</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>Votre réservation est à %at. Inutile d’attendre ici.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Revenez ici à partir de</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>Votre réservation est encore valable.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Votre réservation était à</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>Nous vous appelons. Inutile d’attendre ici.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Aujourd’hui à</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>Votre rendez-vous est en ligne</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>Connectez-vous à cette heure. Inutile d’attendre ici.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>Quelqu’un vient vous aider.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>Restez ici</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>Nous ne demandons pas votre nom.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>Le numéro ne dit pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>Nous effaçons vos choix quand vous partez.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>Le Premier accueil vous aide maintenant.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>En attendant, réservez par l’app ou par téléphone.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>Vous pouvez réserver par l’app ou par téléphone.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>Allez à ce bureau</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>Le temps manquera peut-être aujourd’hui</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>Vous pouvez réserver pour un autre jour.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Nous fermons à</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>Nous faisons bientôt une pause</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>Votre ticket reste valable à partir de %again.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>Le guichet est fermé maintenant</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>Vous pouvez déjà prendre un ticket. Nous vous appelons plus tard.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>Le guichet ouvre à</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>Attendez un instant</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>Nous venons de donner beaucoup de tickets. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Regardez l’écran et écoutez</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>Premier accueil</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>Volume %1 sur %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>caractère effacé</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>caractère saisi</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>le code est complet</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>Touche. Appuyez sur Répéter pour l’entendre à voix haute.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>La voix est activée. Choisissez avec les flèches, validez avec OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>Attentes calculées à %1</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>Estimations indicatives de %1</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>Estimations de %1</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>Attentes indicatives, calculées à %1</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>Nous vous appelons *tout de suite*</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*Tout de suite*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>Pas avant %1</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>Estimation indicative de %1</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>Complet pour aujourd’hui · ouvre %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>Complet pour aujourd’hui</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>Complet, ouvre %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>Il ne reste plus assez de temps aujourd’hui</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>Revenez un autre jour, ou réservez de chez vous.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>Prenez ici votre numéro, pour l’instant sans papier. Choisissez la langue.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>Prenez votre ticket ici. Choisissez la langue.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>Avec un casque,
la voix vous guide</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>LanguageSegments</name>
    <message>
        <source>Altre</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>Autres langues</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for &quot;start again&quot; in large text</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for &quot;no ticket came out&quot; in large text</extracomment>
        <translation>Pas sorti</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for &quot;ask for help&quot; in large text</extracomment>
        <translation>Aide</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LastTicket</name>
    <message>
        <source>*%1* finito alle %2</source>
        <extracomment>What became of a ticket: *%1* its number in bold, %2 a time</extracomment>
        <translation>*%1* terminé à %2</translation>
    </message>
    <message>
        <source>*%1* non presente alle %2</source>
        <translation>*%1* absent à %2</translation>
    </message>
    <message>
        <source>*%1* messo da parte alle %2</source>
        <translation>*%1* mis de côté à %2</translation>
    </message>
    <message>
        <source>*%1* annullato alle %2</source>
        <translation>*%1* annulé à %2</translation>
    </message>
    <message>
        <source>*%1* chiuso alle %2</source>
        <translation>*%1* fermé à %2</translation>
    </message>
    <message>
        <source>*%1* rimesso in fila alle %2</source>
        <translation>*%1* remis dans la file à %2</translation>
    </message>
    <message>
        <source>Annulla</source>
        <extracomment>Takes the last step at this desk back</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>È arrivato</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>*%1* trasferito alle %2</source>
        <translation>*%1* transféré à %2</translation>
    </message>
    <message>
        <source>Iniziato alle %1</source>
        <translation>Commencé à %1</translation>
    </message>
    <message>
        <source>Ha risposto</source>
        <translation>A répondu</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>Aujourd’hui ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>Les boutons plus haut ?</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>Touchez « Plus haut » en bas.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sportello %1</source>
        <extracomment>Title of the window, %1 is the number of the desk as it is posted</extracomment>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>Schermo</source>
        <extracomment>Title of the window that shows the calls</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>Poste en libre-service</translation>
    </message>
    <message>
        <source>Stampante di prova</source>
        <translation>Imprimante d’essai</translation>
    </message>
    <message>
        <source>Prendi un biglietto alla postazione: esce qui.</source>
        <translation>Prenez un ticket à la borne : il sort ici.</translation>
    </message>
    <message>
        <source>Biglietti stampati: %1</source>
        <translation>Tickets imprimés : %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 · giornata chiusa</source>
        <translation>%1 · journée fermée</translation>
    </message>
    <message>
        <source>%1 · chiuso</source>
        <translation>%1 · fermé</translation>
    </message>
    <message>
        <source>%1 · aperto fino alle %2</source>
        <translation>%1 · ouvert jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Quale?</source>
        <translation>Lequel ?</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Gli schermi mostrano il testo di sempre.</source>
        <translation>Les écrans montrent le texte habituel.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino a fine giornata.</source>
        <translation>Maintenant : « %1 » Jusqu’à la fin de la journée.</translation>
    </message>
    <message>
        <source>Adesso: “%1” Fino alle %2.</source>
        <translation>Maintenant : « %1 » Jusqu’à %2.</translation>
    </message>
    <message>
        <source>Messaggio sugli schermi</source>
        <translation>Message sur les écrans</translation>
    </message>
    <message>
        <source>Scrivi il messaggio</source>
        <translation>Écrire le message</translation>
    </message>
    <message>
        <source>Messaggio, %1</source>
        <translation>Message, %1</translation>
    </message>
    <message>
        <source>Oppure scegli una frase</source>
        <translation>Ou choisir une phrase</translation>
    </message>
    <message>
        <source>Per quanto tempo</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>30 minuti</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 ora</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Tutto il giorno</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Mostra sugli schermi</source>
        <translation>Afficher sur les écrans</translation>
    </message>
    <message>
        <source>Togli il messaggio</source>
        <translation>Retirer le message</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Vous pouvez réserver vous-&#x2060;même</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>Le ticket ne sort pas</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>Écouter de nouveau</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>Aidez-moi</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>Ce service est uniquement sur rendez-vous</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>Pour ce service, il faut une réservation</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>Le Premier accueil réserve pour vous. Il vous donne jour et heure.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>Prendre un ticket</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>Ou réservez vous-&#x2060;même</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>Vous pouvez réserver vous-&#x2060;même</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>Nous ne pouvons pas réserver ici maintenant.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>J’ai compris</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Votre numéro est valable : %1, %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>Votre numéro est valable</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>Photographiez l’écran</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>ou écrivez le numéro</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>J’ai noté le numéro</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>Sans papier</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri di oggi</source>
        <translation>Chiffres du jour</translation>
    </message>
    <message>
        <source>Biglietti dati</source>
        <translation>Tickets donnés</translation>
    </message>
    <message>
        <source>Serviti</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>%1 su 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Attente courante</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Attente longue</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>metà aspetta di meno</source>
        <translation>la moitié attend moins</translation>
    </message>
    <message>
        <source>1 su 10 aspetta di più</source>
        <translation>1 sur 10 attend plus</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Numeri di ieri</source>
        <translation>Chiffres d’hier</translation>
    </message>
    <message>
        <source>Numeri del giorno prima</source>
        <translation>Chiffres du jour précédent</translation>
    </message>
    <message>
        <source>Salvato: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Il foglio esce adesso.</source>
        <translation>La feuille sort maintenant.</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>una settimana prima %1</source>
        <translation>une semaine avant %1</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>Option %1 sur %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language&apos;s own name</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, désactivé</translation>
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
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>Autres options</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>Borne hors service</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Prenez votre ticket à *l’accueil.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>Le personnel le sait depuis %1</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Demandez le ticket au *personnel.*</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Adesso in sede</source>
        <translation>En ce moment au bureau</translation>
    </message>
    <message>
        <source>Trova un biglietto</source>
        <translation>Trouver un ticket</translation>
    </message>
    <message>
        <source>Nuovo biglietto</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>1 biglietto oggi</source>
        <extracomment>How many tickets were given today</extracomment>
        <translation>1 ticket aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n ticket aujourd’hui</numerusform>
            <numerusform>%n tickets aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Attesa più lunga</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>coda %2: oltre %1 min</source>
        <translation>file %2 : plus de %1 min</translation>
    </message>
    <message>
        <source>coda %2: obiettivo %1 min</source>
        <translation>file %2 : objectif %1 min</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Servis ce jour</translation>
    </message>
    <message>
        <source>1 non presente</source>
        <translation>1 absent</translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>Sportelli aperti</source>
        <translation>Guichets ouverts</translation>
    </message>
    <message>
        <source>di %1</source>
        <extracomment>After the number of open desks: of how many</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 in pausa</source>
        <translation>%1 en pause</translation>
    </message>
    <message>
        <source>Forse non serviti</source>
        <translation>Peut-être non servis</translation>
    </message>
    <message>
        <source>non disponibile</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nessuna stima per ora</source>
        <translation>pas encore d’estimation</translation>
    </message>
    <message>
        <source>entro la chiusura</source>
        <translation>avant la fermeture</translation>
    </message>
    <message>
        <source>tutti entro le %1</source>
        <extracomment>Everybody who waits is called by that time</extracomment>
        <translation>tous avant %1</translation>
    </message>
    <message>
        <source>per tutti: fino alle %1</source>
        <extracomment>Some may not be called before closing; to call all, desks go on until that time</extracomment>
        <translation>pour tous : jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>ParkedLine</name>
    <message>
        <source>Riprendi</source>
        <extracomment>Goes on serving somebody who was put aside</extracomment>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>Nous revenons tout de suite. Pressé ? Allez à *l’accueil.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>Nous revenons tout de suite. Pressé ? Demandez au *personnel.*</translation>
    </message>
</context>
<context>
    <name>PlaceSwitch</name>
    <message>
        <source>Con il suo posto</source>
        <translation>Avec sa place</translation>
    </message>
    <message>
        <source>Per ultimo</source>
        <translation>En dernier</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>Avez-vous droit à l’accès prioritaire ?</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>Il vaut pour ces personnes :</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>Femmes enceintes</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>Parents d’un enfant de moins d’un an</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>Personnes handicapées ou à mobilité réduite, même pour peu de temps</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>Nous ne demandons pas le motif. La réponse *ne se voit pas* sur le ticket et les écrans.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>Oui, j’ai droit à l’accès prioritaire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>Oui, j’y ai droit</translation>
    </message>
</context>
<context>
    <name>PrimaryStaffButton</name>
    <message>
        <source>%1, tasto %2</source>
        <extracomment>A button as it is spoken, %1 its words, %2 the key that does the same</extracomment>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>PrinterBody</name>
    <message>
        <source>Stampante di prova</source>
        <translation>Imprimante d’essai</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>Code à photographier</translation>
    </message>
</context>
<context>
    <name>QueueBadge</name>
    <message>
        <source>coda %1</source>
        <translation>file %1</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>da poco</source>
        <extracomment>Longest wait in a queue, %1 minutes</extracomment>
        <translation>à l’instant</translation>
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
        <translation>Attente et service par file</translation>
    </message>
    <message>
        <source>Nessun dato per singolo operatore.</source>
        <translation>Aucune donnée par agent.</translation>
    </message>
    <message>
        <source>Attesa tipica</source>
        <translation>Attente courante</translation>
    </message>
    <message>
        <source>Attesa lunga</source>
        <translation>Attente longue</translation>
    </message>
    <message>
        <source>Servizio tipico</source>
        <translation>Service courant</translation>
    </message>
    <message>
        <source>Oltre il limite</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>nessuno / 15</source>
        <extracomment>The widest thing in its column: nobody waits, and the goal in minutes</extracomment>
        <translation>personne / 15</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Title of the table of queues</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <source>la tacca è l’obiettivo</source>
        <translation>le trait est l’objectif</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Attesa più lunga / obiettivo</source>
        <translation>Attente la plus longue / objectif</translation>
    </message>
    <message>
        <source>Chi arriva ora</source>
        <extracomment>Column: what somebody joining the queue now would wait</extracomment>
        <translation>Qui arrive maintenant</translation>
    </message>
    <message>
        <source>Sportelli</source>
        <translation>Guichets</translation>
    </message>
</context>
<context>
    <name>QueueTableRow</name>
    <message>
        <source>nessuno</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, persone %2</source>
        <extracomment>Spoken: queue, people, longest wait, goal in minutes</extracomment>
        <translation>%1, personnes %2</translation>
    </message>
    <message>
        <source>più lunga %1, obiettivo %2</source>
        <translation>la plus longue %1, objectif %2</translation>
    </message>
    <message>
        <source>oltre</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>chiuso</source>
        <extracomment>No desk serves this queue</extracomment>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Adesso</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Biglietti</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Dispositivi</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <extracomment>Page that closes the day</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this post: the next person signs in</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Messaggi</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Prenotazioni</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, avvisi: %2</source>
        <extracomment>Spoken name of a page with alarms, %1 is the page, %2 how many</extracomment>
        <translation>%1, alertes : %2</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>Le code n’est pas complet</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>Plus rapide : utilisez le lecteur</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>Il manque encore %n caractère.</numerusform>
            <numerusform>Il manque encore %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>Présentez le QR ou la carte sanitaire
à la lumière bleue, à droite.</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Perché prima del suo turno?</source>
        <translation>Pourquoi avant son tour ?</translation>
    </message>
    <message>
        <source>Perché metti da parte?</source>
        <translation>Pourquoi mettre de côté ?</translation>
    </message>
    <message>
        <source>Perché la pausa?</source>
        <translation>Pourquoi la pause ?</translation>
    </message>
    <message>
        <source>Vai in pausa</source>
        <translation>Commencer la pause</translation>
    </message>
    <message>
        <source>Premi il numero, oppure scegli.</source>
        <translation>Appuyez sur le chiffre, ou choisissez.</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>Coda</source>
        <translation>File</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Serviti oggi</source>
        <translation>Servis ce jour</translation>
    </message>
    <message>
        <source>Si riparte da</source>
        <extracomment>Heading over numbers like A 001: tomorrow&apos;s first, or the next if numbering starts again</extracomment>
        <translation>On repart de</translation>
    </message>
    <message>
        <source>%1, in attesa %2, serviti %3</source>
        <extracomment>Spoken: queue, people waiting, people served</extracomment>
        <translation>%1, en attente %2, servis %3</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Sei in pausa</source>
        <translation>Vous êtes en pause</translation>
    </message>
    <message>
        <source>Lo sportello è chiuso</source>
        <translation>Le guichet est fermé</translation>
    </message>
    <message>
        <source>Nessuno viene chiamato qui.</source>
        <translation>Personne n’est appelé ici.</translation>
    </message>
    <message>
        <source>Aprilo per chiamare chi aspetta.</source>
        <translation>Ouvrez-le pour appeler ceux qui attendent.</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <extracomment>The first ends a pause, the second opens the desk</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Apri lo sportello</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Chiudi lo sportello</source>
        <translation>Fermer le guichet</translation>
    </message>
    <message>
        <source>Esci</source>
        <extracomment>Ends one's work at this desk: the next person signs in</extracomment>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>Code fiscal, caractères saisis : %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>su prenotazione</source>
        <extracomment>A person without a booking: this service needs one</extracomment>
        <translation>sur réservation</translation>
    </message>
    <message>
        <source>su appuntamento</source>
        <extracomment>A service by appointment only</extracomment>
        <translation>sur rendez-vous</translation>
    </message>
    <message>
        <source>finito per oggi</source>
        <extracomment>Too late today for newcomers to this service</extracomment>
        <translation>complet pour aujourd’hui</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>chiuso, apre alle %1</source>
        <translation>fermé, ouvre à %1</translation>
    </message>
    <message>
        <source>coda %1</source>
        <translation>file %1</translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>En service depuis %n minute</numerusform>
            <numerusform>En service depuis %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>sur %n minute</numerusform>
            <numerusform>sur %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>Que vous faut-il ?</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Tous les boutons sont ci-dessous.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>Touchez un service.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Plus de %n minute</numerusform>
            <numerusform>Plus de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Il reste moins de %n minute. Personne n’est interrompu.</numerusform>
            <numerusform>Il reste moins de %n minutes. Personne n’est interrompu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finisci</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Metti da parte</source>
        <extracomment>The person comes back to this desk later</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Trasferisci</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Finisci e chiama il prossimo</source>
        <translation>Terminer et appeler le suivant</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Chi lavora qui?</source>
        <translation>Qui travaille ici ?</translation>
    </message>
    <message>
        <source>Numero</source>
        <extracomment>The number that a member of staff signs in with</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancella</source>
        <extracomment>Spoken: takes the last digit away</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>SignInField</name>
    <message>
        <source>%1, cifre inserite: %2</source>
        <extracomment>Spoken, %1 is the line, %2 how many digits are in it; the digits are never said</extracomment>
        <translation>%1, chiffres entrés : %2</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retirez votre ticket</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>Il est encore ici, *sous l’écran.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>Avez-vous une réservation ?</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>Tous les boutons sont ci-dessous.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>Touchez une réponse.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>Aujourd’hui ouvert jusqu’à *%1*</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>J’ai une réservation</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>J’ai un code, un QR
ou une heure</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>Je n’ai pas de réservation</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>Je choisis un service
et je prends un ticket</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Passo %1 di 2</source>
        <translation>Étape %1 sur 2</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. Adesso: %2</source>
        <extracomment>A switch as it is spoken: what it does and how things are now</extracomment>
        <translation>%1. Maintenant : %2</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Metti un rotolo nuovo</source>
        <translation>Mettre un nouveau rouleau</translation>
    </message>
    <message>
        <source>Togli la carta</source>
        <translation>Retirer le papier</translation>
    </message>
    <message>
        <source>carta finita</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>carta presente</source>
        <translation>papier présent</translation>
    </message>
    <message>
        <source>Metti un rotolo pieno</source>
        <translation>Mettre un rouleau plein</translation>
    </message>
    <message>
        <source>Lascia poca carta</source>
        <translation>Laisser peu de papier</translation>
    </message>
    <message>
        <source>poca carta</source>
        <translation>peu de papier</translation>
    </message>
    <message>
        <source>abbastanza carta</source>
        <translation>assez de papier</translation>
    </message>
    <message>
        <source>Chiudi il coperchio</source>
        <translation>Fermer le capot</translation>
    </message>
    <message>
        <source>Apri il coperchio</source>
        <translation>Ouvrir le capot</translation>
    </message>
    <message>
        <source>aperto</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>chiuso</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Libera la taglierina</source>
        <translation>Libérer le massicot</translation>
    </message>
    <message>
        <source>Blocca la taglierina</source>
        <translation>Bloquer le massicot</translation>
    </message>
    <message>
        <source>bloccata</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>libera</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Togli la carta incastrata</source>
        <translation>Enlever le papier coincé</translation>
    </message>
    <message>
        <source>Incastra la carta</source>
        <translation>Coincer le papier</translation>
    </message>
    <message>
        <source>incastrata</source>
        <translation>coincé</translation>
    </message>
    <message>
        <source>scorre</source>
        <translation>avance bien</translation>
    </message>
    <message>
        <source>Togli il biglietto</source>
        <translation>Enlever le ticket</translation>
    </message>
    <message>
        <source>Lascia lì il biglietto</source>
        <translation>Laisser le ticket</translation>
    </message>
    <message>
        <source>lasciato</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>viene preso</source>
        <translation>est pris</translation>
    </message>
    <message>
        <source>Falla rispondere</source>
        <translation>La faire répondre</translation>
    </message>
    <message>
        <source>Non farla rispondere</source>
        <translation>Ne plus la faire répondre</translation>
    </message>
    <message>
        <source>non risponde</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>risponde</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>Accendila</source>
        <translation>L’allumer</translation>
    </message>
    <message>
        <source>Togli la corrente</source>
        <translation>Couper le courant</translation>
    </message>
    <message>
        <source>spenta</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>accesa</source>
        <translation>allumée</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>Retirez votre ticket, il sort ci-dessous</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retirez votre ticket</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Il sort ci-dessous</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>%1 Dalle %2.</source>
        <translation>%1 Depuis %2.</translation>
    </message>
    <message>
        <source>Controllo…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>1 aperto</source>
        <translation>1 ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Niente da fare</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>Écrivez le code fiscal</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>Il est sur la carte sanitaire. Nous ne le conservons pas.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>Le code fiscal n’est pas juste</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>Vérifiez les lettres et les chiffres : en général 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>Regardez l’écran et écoutez</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>Votre numéro : %1, %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>Retirez votre ticket</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>Il sort ci-dessous</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>J’ai terminé</translation>
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
        <translation>Appuyez sur OK pour continuer</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>Avez-vous besoin de plus de temps ?</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>Dans *%n seconde*, retour au début : nous effaçons vos choix.</numerusform>
            <numerusform>Dans *%n secondes*, retour au début : nous effaçons vos choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>Oui, je continue</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>Non, j’ai terminé</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Trasferisci %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Il posto in fila non si perde.</source>
        <translation>Le numéro reste le même. La place dans la file aussi.</translation>
    </message>
    <message>
        <source>Il numero resta lo stesso. Aspetta dopo gli altri.</source>
        <translation>Le numéro reste le même. Il attend après les autres.</translation>
    </message>
    <message>
        <source>Cerca una coda o uno sportello</source>
        <translation>Chercher une file ou un guichet</translation>
    </message>
    <message>
        <source>%1 · %2 in attesa</source>
        <extracomment>A desk: %1 where it is, %2 how many wait for it</extracomment>
        <translation>%1 · %2 en attente</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <extracomment>A queue: %1 how many wait, %2 the wait in words</extracomment>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 in attesa · %2</source>
        <translation>%1 en attente · %2</translation>
    </message>
    <message>
        <source>Torna in fila</source>
        <translation>De retour dans la file</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scegli dove</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>Allo sportello %1</source>
        <translation>Au guichet %1</translation>
    </message>
    <message>
        <source>Trasferisci a %1</source>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Attese: %1</source>
        <extracomment>Of the waits in the list: %1 when they were worked out</extracomment>
        <translation>Attentes : %1</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Hai chiuso per sbaglio?</source>
        <translation>Vous avez fermé par erreur ?</translation>
    </message>
    <message>
        <source>Puoi annullare la chiusura finché nessuno prende il prossimo numero.</source>
        <translation>Vous pouvez annuler la fermeture jusqu’au prochain numéro pris.</translation>
    </message>
    <message>
        <source>Annulla la chiusura</source>
        <translation>Annuler la fermeture</translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message>
        <source>Messi da parte</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>In attesa per te</source>
        <translation>En attente pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Prossime prenotazioni</source>
        <translation>Prochaines réservations</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Attente *moins de %n* minute</numerusform>
            <numerusform>Attente *moins de %n* minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Attente *%1–%n* minute</numerusform>
            <numerusform>Attente *%1–%n* minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Attente *moins de %n* min</numerusform>
            <numerusform>Attente *moins de %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Attente *%1–%n* min</numerusform>
            <numerusform>Attente *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>Personnel</translation>
    </message>
</context>
</TS>
