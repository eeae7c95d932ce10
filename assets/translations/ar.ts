<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="it">
<context>
    <name>Attract</name>
    <message>
        <source>Prendi
qui il tuo
numero</source>
        <extracomment>Headline on the first page while there is no paper, in three lines</extracomment>
        <translation>خذ
رقمك
من هنا</translation>
    </message>
    <message>
        <source>Prendi
qui il tuo
biglietto</source>
        <extracomment>Headline on the first page, in three lines</extracomment>
        <translation>خذ
تذكرتك
من هنا</translation>
    </message>
    <message>
        <source>Scegli</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Aspetta</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Fotografa</source>
        <extracomment>Step between choosing and going to the desk: take a photo of the number</extracomment>
        <translation>صوّر الرقم</translation>
    </message>
    <message>
        <source>Vai allo sportello</source>
        <translation>اذهب إلى الشباك</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>اختر اللغة</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Intanto puoi prenotare</source>
        <extracomment>The office is closed; booking is possible all the same</extracomment>
        <translation>يمكنك الحجز في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Codice, %1 cifre. Inserite %2</source>
        <extracomment>Spoken; the digits themselves are never spoken aloud</extracomment>
        <translation>الرمز، عدد الأرقام %1. كتبت منها %2</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Scrivi il codice di prenotazione</source>
        <translation>اكتب رمز الحجز</translation>
    </message>
    <message>
        <source>È nella ricevuta, nell’app o nell’SMS.</source>
        <translation>في الإيصال أو التطبيق أو الرسالة.</translation>
    </message>
    <message>
        <source>Uso il codice fiscale</source>
        <translation>أستخدم الرمز الضريبي</translation>
    </message>
</context>
<context>
    <name>FrontDeskCard</name>
    <message>
        <source>Ti aiutiamo oggi, qui</source>
        <translation>نساعدك اليوم هنا</translation>
    </message>
    <message>
        <source>Puoi farla oggi, qui</source>
        <translation>يمكنك الحجز اليوم هنا</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti dice come avere l’appuntamento.</source>
        <translation>الاستقبال الأول يشرح لك كيف تحصل على الموعد.</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te.
Ti dà giorno e ora.</source>
        <extracomment>Two sentences, in two lines where there is room</extracomment>
        <translation>الاستقبال الأول يحجز لك.
ويعطيك اليوم والساعة.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>خذ التذكرة</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>scegli</source>
        <extracomment>The arrow keys choose</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The key's own label</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>conferma</source>
        <extracomment>The OK key presses what the arrows chose</extracomment>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Cancella</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Lettere A–Z</source>
        <extracomment>Shows the keys with letters</extracomment>
        <translation>الحروف A–Z</translation>
    </message>
</context>
<context>
    <name>Keypresses</name>
    <message>
        <source>fine elenco</source>
        <extracomment>Spoken when there is nothing more to choose</extracomment>
        <translation>نهاية القائمة</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Attesa non disponibile</source>
        <translation>وقت الانتظار غير معروف</translation>
    </message>
    <message>
        <source>Attesa *più di %1* minuti</source>
        <translation>الانتظار *أكثر من %1* دقيقة</translation>
    </message>
    <message>
        <source>Non disponibile</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Attesa *oltre %1* min</source>
        <translation>*أكثر من %1* دقيقة</translation>
    </message>
    <message>
        <source>Chiuso adesso</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>La sede è chiusa.</source>
        <translation>المكتب مغلق.</translation>
    </message>
    <message>
        <source>Questo servizio è chiuso adesso</source>
        <translation>هذه الخدمة مغلقة الآن</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>خذ التذكرة</translation>
    </message>
    <message>
        <source>Sei in anticipo</source>
        <translation>جئت قبل الموعد</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Sei in ritardo, ma ti serviamo</source>
        <translation>تأخرت، لكننا سنخدمك</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>L’orario è passato</source>
        <translation>فات وقت الموعد</translation>
    </message>
    <message>
        <source>Prendi il biglietto per la Prima accoglienza.</source>
        <translation>خذ تذكرة للاستقبال الأول.</translation>
    </message>
    <message>
        <source>Non troviamo una prenotazione per oggi in questa sede</source>
        <translation>لا نجد حجزًا لليوم في هذا المكتب</translation>
    </message>
    <message>
        <source>Controlla il codice o prendi il biglietto per la Prima accoglienza.</source>
        <translation>راجع الرمز أو خذ تذكرة للاستقبال الأول.</translation>
    </message>
    <message>
        <source>Hai già il numero</source>
        <translation>لديك رقم بالفعل</translation>
    </message>
    <message>
        <source>Te lo stampiamo di nuovo.</source>
        <translation>نطبعه لك من جديد.</translation>
    </message>
    <message>
        <source>Stampa di nuovo</source>
        <translation>اطبع من جديد</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è al telefono</source>
        <translation>موعدك بالهاتف</translation>
    </message>
    <message>
        <source>Aspetta un minuto</source>
        <translation>انتظر دقيقة واحدة</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception.</source>
        <translation>جرّبت رموزًا كثيرة. حاول لاحقًا من جديد أو اطلب المساعدة من الاستقبال.</translation>
    </message>
    <message>
        <source>Qui non puoi prendere il biglietto per questo servizio</source>
        <translation>لا يمكنك أخذ تذكرة لهذه الخدمة هنا</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception</source>
        <translation>أبلغنا الاستقبال</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare la reception</source>
        <translation>لا يمكننا إبلاغ الاستقبال الآن</translation>
    </message>
    <message>
        <source>Vai alla reception.</source>
        <translation>اذهب إلى الاستقبال.</translation>
    </message>
    <message>
        <source>Ora non possiamo darti il biglietto</source>
        <translation>لا يمكننا إعطاؤك تذكرة الآن</translation>
    </message>
    <message>
        <source>Chiedi il biglietto alla reception.</source>
        <translation>اطلب التذكرة من الاستقبال.</translation>
    </message>
    <message>
        <source>Prima di te: %1</source>
        <translation>قبلك: %1</translation>
    </message>
    <message>
        <source>Appuntamento alle %1</source>
        <translation>موعد الساعة %1</translation>
    </message>
    <message>
        <source>Stima delle %1</source>
        <translation>تقدير الساعة %1</translation>
    </message>
    <message>
        <source>Preso alle %1</source>
        <extracomment>Spoken of a ticket without an estimate; %1 is a time</extracomment>
        <translation>أُخذت الساعة %1</translation>
    </message>
    <message>
        <source>Serve la prenotazione</source>
        <translation>يلزم حجز موعد</translation>
    </message>
    <message>
        <source>Su prenotazione</source>
        <translation>يلزم الحجز</translation>
    </message>
    <message>
        <source>Solo su appuntamento</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>Su appuntamento</source>
        <translation>بموعد</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>خدمات أخرى</translation>
    </message>
    <message>
        <source>*Il biglietto può essere nella stampante.*</source>
        <translation>*ربما التذكرة عالقة في الطابعة.*</translation>
    </message>
    <message>
        <source>Il numero vale come il biglietto.</source>
        <translation>الرقم صالح مثل التذكرة.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato la reception.</source>
        <translation>أبلغنا الاستقبال.</translation>
    </message>
    <message>
        <source>*La carta è finita.*</source>
        <translation>*نفد الورق.*</translation>
    </message>
    <message>
        <source>*Ora non possiamo stampare.*</source>
        <translation>*لا يمكننا الطباعة الآن.*</translation>
    </message>
    <message>
        <source>Per oggi abbiamo finito</source>
        <translation>انتهينا لهذا اليوم</translation>
    </message>
    <message>
        <source>Chiedi alla reception, o prenota di nuovo.</source>
        <translation>اسأل الاستقبال أو احجز من جديد.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi alla reception.</source>
        <translation>راجع الرمز أو اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>La sede è chiusa adesso</source>
        <translation>المكتب مغلق الآن</translation>
    </message>
    <message>
        <source>Il tuo biglietto è valido</source>
        <translation>تذكرتك صالحة</translation>
    </message>
    <message>
        <source>Questo biglietto non è più valido</source>
        <translation>هذه التذكرة لم تعد صالحة</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi alla reception.</source>
        <translation>خذ تذكرة أخرى، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Chiedi al personale, o prenota di nuovo.</source>
        <translation>اسأل الموظفين أو احجز من جديد.</translation>
    </message>
    <message>
        <source>Controlla il codice o chiedi al personale.</source>
        <translation>راجع الرمز أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale.</source>
        <translation>جرّبت رموزًا كثيرة. حاول لاحقًا من جديد أو اطلب المساعدة من الموظفين.</translation>
    </message>
    <message>
        <source>Prendi un altro biglietto, o chiedi al personale.</source>
        <translation>خذ تذكرة أخرى، أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale</source>
        <translation>أبلغنا الموظفين</translation>
    </message>
    <message>
        <source>Non riusciamo ad avvisare il personale</source>
        <translation>لا يمكننا إبلاغ الموظفين الآن</translation>
    </message>
    <message>
        <source>Chiedi aiuto al personale.</source>
        <translation>اطلب المساعدة من الموظفين.</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al personale.</source>
        <translation>اطلب التذكرة من الموظفين.</translation>
    </message>
    <message>
        <source>Abbiamo avvisato il personale.</source>
        <translation>أبلغنا الموظفين.</translation>
    </message>
    <message>
        <source>Chiuso adesso · apre %1</source>
        <translation>مغلق الآن · يفتح %1</translation>
    </message>
    <message>
        <source>Chiuso, apre %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Sportello chiuso · apre %1</source>
        <extracomment>Below a service that gives tickets already; %1 is `alle 14:00`</extracomment>
        <translation>الشباك مغلق · يفتح %1</translation>
    </message>
    <message>
        <source>Apre %1.</source>
        <translation>تفتح %1.</translation>
    </message>
    <message>
        <source>La sede è chiusa. Riapre %1.</source>
        <translation>المكتب مغلق. يفتح %1.</translation>
    </message>
    <message>
        <source>Servizi in un’altra sede</source>
        <translation>خدمات في مكتب آخر</translation>
    </message>
    <message>
        <source>La tua prenotazione è alle %at. Non serve aspettare qui.</source>
        <translation>حجزك الساعة %at. لا داعي للانتظار هنا.</translation>
    </message>
    <message>
        <source>Torna qui dalle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>ارجع إلى هنا ابتداءً من الساعة</translation>
    </message>
    <message>
        <source>La prenotazione vale ancora.</source>
        <translation>ما زال حجزك صالحًا.</translation>
    </message>
    <message>
        <source>La tua prenotazione era alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>كان حجزك الساعة</translation>
    </message>
    <message>
        <source>Il tuo numero</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Ti chiamiamo noi. Non serve aspettare qui.</source>
        <translation>نحن نتصل بك. لا داعي للانتظار هنا.</translation>
    </message>
    <message>
        <source>Oggi alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>اليوم الساعة</translation>
    </message>
    <message>
        <source>Il tuo appuntamento è online</source>
        <translation>موعدك عبر الإنترنت</translation>
    </message>
    <message>
        <source>Collegati a quell’ora. Non serve aspettare qui.</source>
        <translation>اتصل عبر الإنترنت في تلك الساعة. لا داعي للانتظار هنا.</translation>
    </message>
    <message>
        <source>Qualcuno viene da te.</source>
        <translation>سيأتي إليك أحد الموظفين.</translation>
    </message>
    <message>
        <source>Resta qui</source>
        <translation>ابقَ هنا من فضلك</translation>
    </message>
    <message>
        <source>Non ti chiediamo il nome.</source>
        <translation>لا نسألك عن اسمك.</translation>
    </message>
    <message>
        <source>Il numero non dice chi sei.</source>
        <translation>الرقم لا يكشف من أنت.</translation>
    </message>
    <message>
        <source>Cancelliamo le tue scelte quando te ne vai.</source>
        <translation>نحذف اختياراتك عندما تنصرف.</translation>
    </message>
    <message>
        <source>La Prima accoglienza ti aiuta adesso.</source>
        <translation>الاستقبال الأول يساعدك الآن.</translation>
    </message>
    <message>
        <source>Intanto puoi prenotare con l’app o al telefono.</source>
        <translation>يمكنك الآن الحجز بالتطبيق أو بالهاتف.</translation>
    </message>
    <message>
        <source>Puoi prenotare con l’app o al telefono.</source>
        <translation>يمكنك الحجز بالتطبيق أو بالهاتف.</translation>
    </message>
    <message>
        <source>Vai in questa sede</source>
        <extracomment>Above the name of a place</extracomment>
        <translation>اذهب إلى هذا المكتب</translation>
    </message>
    <message>
        <source>Forse oggi non fai in tempo</source>
        <translation>ربما لا يكفي الوقت اليوم</translation>
    </message>
    <message>
        <source>Puoi prenotare per un altro giorno.</source>
        <translation>يمكنك الحجز ليوم آخر.</translation>
    </message>
    <message>
        <source>Chiudiamo alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>نغلق الساعة</translation>
    </message>
    <message>
        <source>Tra poco facciamo una pausa</source>
        <translation>سنأخذ استراحة بعد قليل</translation>
    </message>
    <message>
        <source>Il biglietto vale anche dalle %again.</source>
        <translation>تذكرتك صالحة أيضًا من الساعة %again.</translation>
    </message>
    <message>
        <source>Lo sportello ora è chiuso</source>
        <translation>الشباك مغلق الآن</translation>
    </message>
    <message>
        <source>Puoi già prendere il biglietto. Ti chiamiamo dopo.</source>
        <translation>يمكنك أخذ التذكرة الآن. سنناديك لاحقًا.</translation>
    </message>
    <message>
        <source>Lo sportello apre alle</source>
        <extracomment>Above a time in very large digits, which ends the sentence</extracomment>
        <translation>يفتح الشباك الساعة</translation>
    </message>
    <message>
        <source>Aspetta un momento</source>
        <translation>انتظر لحظة من فضلك</translation>
    </message>
    <message>
        <source>Abbiamo appena dato molti biglietti. Riprova tra un minuto.</source>
        <translation>أعطينا للتو تذاكر كثيرة. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>انظر إلى الشاشة واستمع</translation>
    </message>
    <message>
        <source>Prima accoglienza</source>
        <translation>الاستقبال الأول</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Personale</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>ore %1</source>
        <extracomment>Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour</extracomment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <extracomment>Spoken instead of 10–15; %1 and %2 are numbers</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Volume %1 di %2</source>
        <extracomment>Spoken after a volume key: which step of how many</extracomment>
        <translation>مستوى الصوت %1 من %2</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: %1 is a number of characters, %2 how many a code has</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>carattere cancellato</source>
        <translation>حُذف حرف</translation>
    </message>
    <message>
        <source>carattere inserito</source>
        <translation>أُدخل حرف</translation>
    </message>
    <message>
        <source>il codice è completo</source>
        <translation>الرمز مكتمل</translation>
    </message>
    <message>
        <source>Tasto. Premi Ripeti per sentirlo ad alta voce.</source>
        <extracomment>Spoken for a digit or letter that nobody else is to hear</extracomment>
        <translation>مفتاح. اضغط زر الإعادة لسماعه بصوت عالٍ.</translation>
    </message>
    <message>
        <source>La voce è accesa. Scegli con le frecce, conferma con OK.</source>
        <extracomment>Spoken when the voice starts, the keys being those of the keypad</extracomment>
        <translation>الصوت يعمل. اختر بالأسهم وأكّد بزر OK.</translation>
    </message>
    <message>
        <source>Attese calcolate alle %1</source>
        <translation>أوقات الانتظار محسوبة الساعة %1</translation>
    </message>
    <message>
        <source>Stime indicative delle %1</source>
        <extracomment>Above the tiles, of all their waits; learnt from few so far; %1 is a time</extracomment>
        <translation>تقديرات تقريبية الساعة %1</translation>
    </message>
    <message>
        <source>Stime delle %1</source>
        <extracomment>Above the tiles, of all their waits; %1 is a time</extracomment>
        <translation>تقديرات الساعة %1</translation>
    </message>
    <message>
        <source>Attese indicative, calcolate alle %1</source>
        <extracomment>Learnt from few waits so far; %1 is a time</extracomment>
        <translation>أوقات انتظار تقريبية، محسوبة الساعة %1</translation>
    </message>
    <message>
        <source>Ti chiamiamo *subito*</source>
        <translation>سنناديك *فورًا*</translation>
    </message>
    <message>
        <source>*Subito*</source>
        <translation>*فورًا*</translation>
    </message>
    <message>
        <source>Non prima delle %1</source>
        <extracomment>Of somebody who came before the booked time, %1; the wait stands above it</extracomment>
        <translation>ليس قبل الساعة %1</translation>
    </message>
    <message>
        <source>Stima indicativa delle %1</source>
        <extracomment>An estimate learnt from few waits; %1 is a time</extracomment>
        <translation>تقدير تقريبي الساعة %1</translation>
    </message>
    <message>
        <source>Finito per oggi · apre %1</source>
        <translation>انتهى لهذا اليوم · يفتح %1</translation>
    </message>
    <message>
        <source>Finito per oggi</source>
        <translation>انتهى لهذا اليوم</translation>
    </message>
    <message>
        <source>Finito, apre %1</source>
        <translation>انتهى، يفتح %1</translation>
    </message>
    <message>
        <source>Oggi non facciamo più in tempo</source>
        <translation>لم يعد هناك وقت كافٍ اليوم</translation>
    </message>
    <message>
        <source>Torna un altro giorno, o prenota da casa.</source>
        <translation>عد في يوم آخر، أو احجز من المنزل.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Prendi qui il tuo numero, adesso senza carta. Scegli la lingua.</source>
        <translation>خذ رقمك من هنا، الآن بلا ورق. اختر اللغة.</translation>
    </message>
    <message>
        <source>Prendi qui il tuo biglietto. Scegli la lingua.</source>
        <translation>خذ تذكرتك من هنا. اختر اللغة.</translation>
    </message>
    <message>
        <source>Scegli la lingua</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Con le cuffie
ti guida la voce</source>
        <translation>مع السماعات
يرشدك الصوت</translation>
    </message>
    <message>
        <source>Altre</source>
        <extracomment>Short for other languages in large text</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Scegli la lingua</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Altre lingue</source>
        <translation>لغات أخرى</translation>
    </message>
</context>
<context>
    <name>LargeNav</name>
    <message>
        <source>Indietro</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Inizio</source>
        <extracomment>Short for "start again" in large text</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Non esce</source>
        <extracomment>Short for "no ticket came out" in large text</extracomment>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Aiuto</source>
        <extracomment>Short for "ask for help" in large text</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Opzioni</source>
        <extracomment>Opens language, speech, text size, contrast, position and privacy</extracomment>
        <translation>خيارات</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Cancella</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nascondi</source>
        <extracomment>On a key that shows the whole code, or hides it again</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>LowNotes</name>
    <message>
        <source>Oggi siamo aperti fino alle %1</source>
        <translation>نفتح اليوم حتى الساعة %1</translation>
    </message>
    <message>
        <source>Vuoi i pulsanti più in alto?</source>
        <translation>هل تريد الأزرار أعلى؟</translation>
    </message>
    <message>
        <source>Tocca “In alto” nell’ultima riga.</source>
        <translation>المس «للأعلى» في السطر الأخير.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Postazione self</source>
        <extracomment>Title of the window, for staff</extracomment>
        <translation>جهاز الخدمة الذاتية</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>يمكنك الحجز بنفسك</translation>
    </message>
</context>
<context>
    <name>NavRow</name>
    <message>
        <source>Indietro</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ricomincia</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Il biglietto non esce</source>
        <translation>التذكرة لا تخرج</translation>
    </message>
    <message>
        <source>Ascolta di nuovo</source>
        <translation>استمع من جديد</translation>
    </message>
    <message>
        <source>Chiedi aiuto</source>
        <translation>اطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>NeedsBookingPage</name>
    <message>
        <source>Questo servizio è solo su appuntamento</source>
        <translation>هذه الخدمة بموعد فقط</translation>
    </message>
    <message>
        <source>Per questo servizio serve la prenotazione</source>
        <translation>هذه الخدمة تحتاج إلى حجز</translation>
    </message>
    <message>
        <source>La Prima accoglienza prenota per te. Ti dà giorno e ora.</source>
        <translation>الاستقبال الأول يحجز لك. ويعطيك اليوم والساعة.</translation>
    </message>
    <message>
        <source>Prendi il biglietto</source>
        <translation>خذ التذكرة</translation>
    </message>
    <message>
        <source>Oppure prenota da solo</source>
        <translation>أو احجز بنفسك</translation>
    </message>
    <message>
        <source>Puoi prenotare da solo</source>
        <translation>يمكنك الحجز بنفسك</translation>
    </message>
    <message>
        <source>Qui adesso non possiamo prenotare per te.</source>
        <translation>لا يمكننا الحجز لك هنا الآن.</translation>
    </message>
    <message>
        <source>Ho capito</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>NoPaperPage</name>
    <message>
        <source>Il tuo numero è valido: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>رقمك صالح: %1، %2</translation>
    </message>
    <message>
        <source>Il tuo numero è valido</source>
        <translation>رقمك صالح</translation>
    </message>
    <message>
        <source>Fotografa lo schermo</source>
        <translation>صوّر الشاشة</translation>
    </message>
    <message>
        <source>oppure scrivi il numero</source>
        <translation>أو اكتب الرقم</translation>
    </message>
    <message>
        <source>Ho preso nota del numero</source>
        <translation>سجّلت الرقم</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>NumberToPhotograph</name>
    <message>
        <source>Ora senza carta</source>
        <extracomment>For now numbers are given without paper</extracomment>
        <translation>الآن بلا ورق</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Opzione %1 di %2</source>
        <extracomment>Spoken, %1 is the place in the row</extracomment>
        <translation>الخيار %1 من %2</translation>
    </message>
    <message>
        <source>Lingua</source>
        <extracomment>Option at the bottom; elsewhere it shows the language's own name</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <extracomment>At most 9 letters</extracomment>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Testo</source>
        <extracomment>Text size; at most 9 letters</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <extracomment>High contrast; at most 9 letters</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>In alto</source>
        <extracomment>Moves every button up or down; at most 9 letters</extracomment>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>للأسفل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, acceso</source>
        <extracomment>Spoken: name of an option, on or off, its place</extracomment>
        <translation>%1، مُفعّل</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1، متوقف</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Opzioni</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Ascolta</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Testo grande</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Contrasto</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>In alto</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>In basso</source>
        <translation>للأسفل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>%1, acceso</source>
        <translation>%1، مُفعّل</translation>
    </message>
    <message>
        <source>%1, spento</source>
        <translation>%1، متوقف</translation>
    </message>
    <message>
        <source>Altre opzioni</source>
        <translation>خيارات أخرى</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Postazione fuori servizio</source>
        <translation>الجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>Prendi il biglietto alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>خذ التذكرة من *الاستقبال.*</translation>
    </message>
    <message>
        <source>Il personale è avvisato dalle %1</source>
        <translation>أبلغنا الموظفين الساعة %1</translation>
    </message>
    <message>
        <source>Chiedi il biglietto al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>اطلب التذكرة من *الموظفين.*</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Leggi ancora</source>
        <extracomment>Button under words that do not fit on the screen at once</extracomment>
        <translation>تابع القراءة</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Un momento</source>
        <extracomment>The machine goes on by itself in less than a minute</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, vai alla *reception.*</source>
        <extracomment>Keep the stars around the place</extracomment>
        <translation>نعود حالًا. إن كنت مستعجلًا، فاذهب إلى *الاستقبال.*</translation>
    </message>
    <message>
        <source>Torniamo subito. Se hai fretta, chiedi al *personale.*</source>
        <extracomment>Keep the stars around the people</extracomment>
        <translation>نعود حالًا. إن كنت مستعجلًا، فاسأل *الموظفين.*</translation>
    </message>
</context>
<context>
    <name>PreferentialPage</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Hai diritto all’accesso preferenziale?</source>
        <translation>هل لديك حق الأولوية؟</translation>
    </message>
    <message>
        <source>Vale per queste persone:</source>
        <translation>تشمل الأولوية:</translation>
    </message>
    <message>
        <source>Donne in gravidanza</source>
        <translation>النساء الحوامل</translation>
    </message>
    <message>
        <source>Genitori con un bambino sotto un anno di età</source>
        <translation>الوالدان مع طفل عمره أقل من سنة</translation>
    </message>
    <message>
        <source>Persone con disabilità o che si muovono con difficoltà, anche per poco tempo</source>
        <translation>الأشخاص ذوو الإعاقة أو من يتحركون بصعوبة، ولو لفترة قصيرة</translation>
    </message>
    <message>
        <source>Non ti chiediamo il motivo. La risposta *non si vede* sul biglietto e sugli schermi.</source>
        <extracomment>Keep the stars around what must stand out</extracomment>
        <translation>لا نسألك عن السبب. الإجابة *لا تظهر* على التذكرة والشاشات.</translation>
    </message>
    <message>
        <source>Sì, ho diritto all’accesso preferenziale</source>
        <translation>نعم، لدي حق الأولوية</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Sì, ne ho diritto</source>
        <extracomment>Answer in large text, below the question for preferential access</extracomment>
        <translation>نعم، لدي الحق</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Codice da fotografare</source>
        <translation>رمز للتصوير</translation>
    </message>
</context>
<context>
    <name>ReaderNote</name>
    <message>
        <source>Il codice non è completo</source>
        <translation>الرمز غير كامل</translation>
    </message>
    <message>
        <source>Più veloce: usa il lettore</source>
        <translation>الأسرع: استخدم القارئ</translation>
    </message>
    <message numerus="yes">
        <source>Ti mancano ancora %n caratteri.</source>
        <translation>
            <numerusform>ينقص %n حرف.</numerusform>
            <numerusform>ينقص حرف واحد.</numerusform>
            <numerusform>ينقص حرفان.</numerusform>
            <numerusform>ينقص %n أحرف.</numerusform>
            <numerusform>ينقص %n حرفًا.</numerusform>
            <numerusform>ينقص %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avvicina il QR o la tessera sanitaria
alla luce blu, a destra.</source>
        <translation>قرّب رمز QR أو البطاقة الصحية
من الضوء الأزرق، على اليمين.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Codice fiscale, caratteri inseriti: %1</source>
        <extracomment>Spoken; the characters themselves are never spoken aloud</extracomment>
        <translation>الرمز الضريبي، عدد الأحرف المكتوبة: %1</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which tile of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Di che cosa hai bisogno?</source>
        <translation>ماذا تحتاج؟</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>كل الأزرار في الأسفل.</translation>
    </message>
    <message>
        <source>Tocca un servizio.</source>
        <translation>المس خدمة.</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>خدمات أخرى</translation>
    </message>
</context>
<context>
    <name>SlipLeftPage</name>
    <message>
        <source>Ritira il biglietto</source>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>È ancora qui, *sotto lo schermo.*</source>
        <extracomment>The ticket is still in the slot below the screen; keep the stars</extracomment>
        <translation>لا تزال هنا، *تحت الشاشة.*</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hai una prenotazione?</source>
        <translation>هل لديك حجز؟</translation>
    </message>
    <message>
        <source>Tutti i pulsanti sono qui sotto.</source>
        <translation>كل الأزرار في الأسفل.</translation>
    </message>
    <message>
        <source>Tocca una risposta.</source>
        <translation>المس إجابة.</translation>
    </message>
    <message>
        <source>Oggi siamo aperti fino alle *%1*</source>
        <extracomment>%1 is a time; keep the stars around it</extracomment>
        <translation>نفتح اليوم حتى الساعة *%1*</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <extracomment>Spoken: which answer of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Ho una prenotazione</source>
        <translation>لدي حجز</translation>
    </message>
    <message>
        <source>Ho un codice, un QR
o un orario</source>
        <translation>لدي رمز أو رمز QR
أو موعد محدد</translation>
    </message>
    <message>
        <source>Non ho una prenotazione</source>
        <translation>ليس لدي حجز</translation>
    </message>
    <message>
        <source>Scelgo un servizio
e prendo il biglietto</source>
        <translation>أختار خدمة
وآخذ التذكرة</translation>
    </message>
</context>
<context>
    <name>TakePaper</name>
    <message>
        <source>Ritira il biglietto, esce qui sotto</source>
        <translation>خذ تذكرتك، تخرج من الأسفل</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>تخرج من الأسفل</translation>
    </message>
</context>
<context>
    <name>TaxCodePage</name>
    <message>
        <source>Scrivi il codice fiscale</source>
        <translation>اكتب الرمز الضريبي</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria. Non lo conserviamo.</source>
        <extracomment>Said of the codice fiscale</extracomment>
        <translation>تجده على البطاقة الصحية. لا نحتفظ به.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto</source>
        <translation>الرمز الضريبي غير صحيح</translation>
    </message>
    <message>
        <source>Controlla lettere e numeri: di solito sono 16.</source>
        <translation>راجع الحروف والأرقام: عددها عادة 16.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Il tuo numero</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Guarda lo schermo e ascolta</source>
        <translation>انظر إلى الشاشة واستمع</translation>
    </message>
    <message>
        <source>Il tuo numero: %1, %2</source>
        <extracomment>Spoken: letter and number; the comma keeps voices from reading A as a word</extracomment>
        <translation>رقمك: %1، %2</translation>
    </message>
    <message>
        <source>Ritira il biglietto</source>
        <translation>خذ تذكرتك</translation>
    </message>
    <message>
        <source>Esce qui sotto</source>
        <translation>تخرج من الأسفل</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>TimeOutSheet</name>
    <message>
        <source>Premi OK per continuare</source>
        <extracomment>Spoken: what the OK key of the keypad does</extracomment>
        <translation>اضغط OK للمتابعة</translation>
    </message>
    <message>
        <source>Hai bisogno di altro tempo?</source>
        <translation>هل تحتاج إلى وقت إضافي؟</translation>
    </message>
    <message numerus="yes">
        <source>Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.</source>
        <extracomment>Keep the stars around the number and its word</extracomment>
        <translation>
            <numerusform>بعد *%n ثانية* نعود إلى البداية ونحذف اختياراتك.</numerusform>
            <numerusform>بعد *ثانية واحدة* نعود إلى البداية ونحذف اختياراتك.</numerusform>
            <numerusform>بعد *ثانيتين* نعود إلى البداية ونحذف اختياراتك.</numerusform>
            <numerusform>بعد *%n ثوانٍ* نعود إلى البداية ونحذف اختياراتك.</numerusform>
            <numerusform>بعد *%n ثانية* نعود إلى البداية ونحذف اختياراتك.</numerusform>
            <numerusform>بعد *%n ثانية* نعود إلى البداية ونحذف اختياراتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sì, continuo</source>
        <translation>نعم، أتابع</translation>
    </message>
    <message>
        <source>No, ho finito</source>
        <translation>لا، انتهيت</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message numerus="yes">
        <source>Attesa *meno di %n* minuti</source>
        <translation>
            <numerusform>الانتظار *أقل من %n* دقيقة</numerusform>
            <numerusform>الانتظار *أقل من* دقيقة</numerusform>
            <numerusform>الانتظار *أقل من* دقيقتين</numerusform>
            <numerusform>الانتظار *أقل من %n* دقائق</numerusform>
            <numerusform>الانتظار *أقل من %n* دقيقة</numerusform>
            <numerusform>الانتظار *أقل من %n* دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* minuti</source>
        <translation>
            <numerusform>الانتظار من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>الانتظار من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>الانتظار من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>الانتظار من *%1 إلى %n* دقائق</numerusform>
            <numerusform>الانتظار من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>الانتظار من *%1 إلى %n* دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *sotto %n* min</source>
        <translation>
            <numerusform>*أقل من %n* دقيقة</numerusform>
            <numerusform>*أقل من* دقيقة</numerusform>
            <numerusform>*أقل من* دقيقتين</numerusform>
            <numerusform>*أقل من %n* دقائق</numerusform>
            <numerusform>*أقل من %n* دقيقة</numerusform>
            <numerusform>*أقل من %n* دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attesa *%1–%n* min</source>
        <translation>
            <numerusform>من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>من *%1 إلى %n* دقائق</numerusform>
            <numerusform>من *%1 إلى %n* دقيقة</numerusform>
            <numerusform>من *%1 إلى %n* دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereToGo</name>
    <message>
        <source>Reception</source>
        <extracomment>Name of the place; the next line says where it is</extracomment>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Personale</source>
        <extracomment>Those who work here; the next line says where they are</extracomment>
        <translation>الموظفون</translation>
    </message>
</context>
</TS>
