<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="it">
<context>
    <name>BookingListCard</name>
    <message numerus="yes">
        <source>%n prenotazioni</source>
        <translation>
            <numerusform>%n prenotazione</numerusform>
            <numerusform>%n prenotazioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalledPage</name>
    <message numerus="yes">
        <source>%n minuti fa</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondi fa</source>
        <translation>
            <numerusform>%n secondo fa</numerusform>
            <numerusform>%n secondi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiamate su %1</source>
        <extracomment>How often the person was called, of %1 times at most</extracomment>
        <translation>
            <numerusform>%n chiamata su %1</numerusform>
            <numerusform>%n chiamate su %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message numerus="yes">
        <source>Chiudi %n biglietti</source>
        <translation>
            <numerusform>Chiudi %n biglietto</numerusform>
            <numerusform>Chiudi %n biglietti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message numerus="yes">
        <source>%n biglietti chiusi come non serviti.</source>
        <translation>
            <numerusform>%n biglietto chiuso come non servito.</numerusform>
            <numerusform>%n biglietti chiusi come non serviti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%n biglietti in attesa si chiudono come “non serviti”</source>
        <translation>
            <numerusform>%n biglietto in attesa si chiude come “non servito”</numerusform>
            <numerusform>%n biglietti in attesa si chiudono come “non serviti”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskGrid</name>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n aperto</numerusform>
            <numerusform>%n aperti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message numerus="yes">
        <source>%n persone prima</source>
        <translation>
            <numerusform>%n persona prima</numerusform>
            <numerusform>%n persone prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n biglietti oggi</source>
        <translation>
            <numerusform>%n biglietto oggi</numerusform>
            <numerusform>%n biglietti oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n non presenti</source>
        <translation>
            <numerusform>%n non presente</numerusform>
            <numerusform>%n non presenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>Ti manca ancora %n carattere.</numerusform>
            <numerusform>Ti mancano ancora %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceTimer</name>
    <message numerus="yes">
        <source>In servizio da %n minuti</source>
        <translation>
            <numerusform>In servizio da %n minuto</numerusform>
            <numerusform>In servizio da %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>su %n minuti</source>
        <translation>
            <numerusform>su %n minuto</numerusform>
            <numerusform>su %n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Oltre i %n minuti</source>
        <translation>
            <numerusform>Oltre %n minuto</numerusform>
            <numerusform>Oltre i %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mancano meno di %n minuti. Nessuno viene interrotto.</source>
        <translation>
            <numerusform>Manca meno di %n minuto. Nessuno viene interrotto.</numerusform>
            <numerusform>Mancano meno di %n minuti. Nessuno viene interrotto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n aperti</source>
        <translation>
            <numerusform>%n aperto</numerusform>
            <numerusform>%n aperti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>Tra *%n secondo* torniamo all’inizio e cancelliamo le tue scelte.</numerusform>
            <numerusform>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLists</name>
    <message numerus="yes">
        <source>%n persone</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>Attesa *meno di %n* minuto</numerusform>
            <numerusform>Attesa *meno di %n* minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>Attesa *%1–%n* minuto</numerusform>
            <numerusform>Attesa *%1–%n* minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>Attesa *sotto %n* min</numerusform>
            <numerusform>Attesa *sotto %n* min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>Attesa *%1–%n* min</numerusform>
            <numerusform>Attesa *%1–%n* min</numerusform>
        </translation>
    </message>
</context>
</TS>
