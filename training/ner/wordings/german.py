"""German sentences: news, lives, judgments, sport, travel, office, forum and chat; and the same kinds of text without any name.

Every sentence was written for this purpose. German writes all nouns with a capital: most of the text without names is there
to teach that. Parties and courts without a name of their own ("der Kläger", "das Landgericht") are unlabelled.
"""

from __future__ import annotations

PROSE = r"""Die Innenministerin {full} hat am {date} überraschend ihren Rücktritt erklärt.
{full} kam als drittes Kind eines Tischlers in {place} zur Welt.
Nach Angaben der Polizei in {place} wurde niemand ernsthaft verletzt.
Die Regierung von {place} wies die Vorwürfe der Opposition als haltlos zurück.
{org} streicht in diesem Jahr rund tausend Stellen, vor allem in {place}.
„Wir haben den Ernst der Lage unterschätzt“, räumte Vorstandschef {full} ein.
Die Aktie von {org} verlor nach der Gewinnwarnung fast ein Zehntel ihres Wertes.
{org} und {org} wollen künftig gemeinsam Batterien entwickeln.
Für den Ausbau der Strecke zwischen {place} und {place} fehlen nach wie vor {amount}.
Bei einem Brand in einem Hochhaus in {place} sind in der Nacht zwei Menschen ums Leben gekommen.
Der Abgeordnete {full} warf der Ministerin Untätigkeit vor; {surname} sprach von einem Skandal.
Wie {org} am {date} mitteilte, verlässt Finanzchefin {full} das Unternehmen zum Jahresende.
In {place} demonstrierten Tausende gegen die geplante Rentenreform.
Beobachter halten {full} für die aussichtsreichste Kandidatin.
Zwischen {place} und {place} herrscht seit Wochen Funkstille.
Bürgermeister {surname} will das Freibad trotz leerer Kassen sanieren lassen.
Das Hochwasser erreichte am Abend auch {place}, wo Helfer Sandsäcke stapelten.
Ein Sprecher von {org} wollte die Zahlen weder bestätigen noch dementieren.
Unter den Gästen waren {full}, {full} und die Schriftstellerin {full}.
Sollte {surname} die Wahl gewinnen, käme es zu einer Neuauflage der alten Koalition.
Aus {place} hieß es dazu lediglich, man prüfe den Vorgang.
Mit {full} verliert die Stadt {place} eine ihrer bekanntesten Stimmen.
{surname} war zuletzt Staatssekretär im Verkehrsministerium und gilt als Vertrauter von {full}.
Weder {org} noch {org} haben bislang ein Angebot vorgelegt.
Ohne {place} werde es keine Einigung geben, warnte der Außenminister.
{full}, 47, leitet seit drei Jahren das Theater in {place}.
Der Botaniker {full} beschrieb die Art erstmals anhand eines Fundes bei {place}.
{place} liegt am südlichen Rand des Gebirges und zählt knapp achttausend Einwohner.
Nach dem Abitur studierte {surname} Rechtswissenschaften in {place} und {place}.
Sie war in erster Ehe mit dem Maler {full} verheiratet, mit dem sie zwei Töchter hatte: {given} und {given}.
Im Alter von neun Jahren zog {given} mit der Mutter nach {place}.
Die Kirche wurde nach Plänen des Baumeisters {full} errichtet.
{org} wurde im Jahr 1887 von den Brüdern {given} und {given} {surname} gegründet.
Zu den bekanntesten Schülern von {surname} gehören {full} sowie {full}.
{full} (* {date} in {place}) ist eine ehemalige Turnerin.
{full} († {date} in {place}) war Bildhauer und Hochschullehrer.
Seinen Lebensabend verbrachte der Komponist zurückgezogen in {place}.
Von 1921 bis 1933 lehrte {surname} an {org}, danach emigrierte er nach {place}.
Die Burg ging durch Heirat an die Familie {surname} über.
Der Nachlass von {full} wird heute bei {org} aufbewahrt.
An der Grenze zu {place} verläuft ein schmaler Waldstreifen.
Verwaltungssitz der Gemeinde ist {place}, größter Arbeitgeber {org}.
Der Kläger {full} begehrt von der Beklagten {org} Schadensersatz in Höhe von {amount}.
Die Zeugin {surname} gab an, den Angeklagten am {date} in {place} gesehen zu haben.
Auf die Revision des Angeklagten {full} wird das Urteil im Strafausspruch aufgehoben.
{org} hat die Berufung zurückgewiesen und die Revision nicht zugelassen.
Prozessbevollmächtigte der Klägerin: Rechtsanwältin {full}, {place}
Der Beigeladene {surname} ist Eigentümer des Grundstücks {street} in {place}.
Entgegen der Ansicht von {org} ist der Anspruch nicht verjährt.
Die Parteien streiten um die Kündigung, die {org} dem Kläger {surname} am {date} ausgesprochen hat.
Vorinstanz: {org}, Entscheidung vom {date} – {number}
Nach den Feststellungen fuhr der Angeklagte {surname} von {place} in Richtung {place}, ohne eine Fahrerlaubnis zu besitzen.
Der Sachverständige Dr. {full} hält die Schrift für gefälscht.
Insolvenzverwalter {full} focht die Zahlung an {org} mit Erfolg an.
{surname} und {surname} haften als Gesamtschuldner.
Die Richter {full}, {full} und {full} haben für Recht erkannt:
Das von {org} eingeholte Gutachten überzeugt den Senat nicht.
In der 83. Minute köpfte {surname} nach einer Ecke von {surname} zum Ausgleich ein.
{org} gewann das Nachholspiel gegen {org} mit 4:1.
Trainer {full} stellte gegenüber dem Hinspiel auf drei Positionen um.
Gold ging an {full} aus {place}, Silber an {full}, Bronze an {full}.
Torwart {full} wechselt ablösefrei zu {org}.
Beim Marathon in {place} lief {full} zum vierten Mal unter zwei Stunden zehn.
Aufstellung: {surname} – {surname}, {surname}, {surname} – {surname}, {surname}
Im Viertelfinale trifft {surname} nun auf die Qualifikantin {full}.
Verletzt fehlen werden {given} {surname} und der gesperrte {surname}.
Zur Pause führte {org}, am Ende jubelte {org}.
Wer von {place} aus wandern will, nimmt am besten den Bus um acht.
Unser Hotel in {place} war sauber, das Frühstück dagegen eine Zumutung.
Von {place} über {place} nach {place} braucht man mit dem Auto gut fünf Stunden.
Einen lieben Gruß an {given} an der Rezeption, die uns den Tipp mit der Bucht gegeben hat!
In ganz {place} haben wir keinen besseren Apfelkuchen gegessen.
Gebucht haben wir über {org}, und das war leider ein Fehler.
{place} im November ist nichts für schwache Nerven: Regen, Nebel, Sturm.
Die Altstadt von {place} lässt sich bequem zu Fuß erkunden.
Unser Stadtführer hieß {given} und kannte zu jedem Haus eine Geschichte.
Wir wohnten bei Familie {surname}, zehn Minuten außerhalb von {place}.
Gestern habe ich endlich das neue Buch von {full} ausgelesen.
Hat jemand Erfahrungen mit {org}? Mein Vertrag läuft im März aus.
@{given}: Danke für den Hinweis, jetzt startet der Rechner wieder.
{surname} hat doch schon auf Seite 3 geschrieben, woran es liegt.
Ich gebe {given} recht, die Anleitung taugt nichts.
hi {given} kommst du heut noch nach {place} oder erst morgen
weiß jemand ob {surname} heute da ist
ich glaub {given} hat den schlüssel, frag mal {given}
war mit {given} und {given} in {place}, mega schön da
bin seit zwei jahren bei {org} und kann nur abraten
nee {given} meinte freitag, nicht samstag
{given} du bist die beste!!!
lol {surname} wieder mit seinen ausreden
Moin {given}, hast du die Nummer von {full}?
Sag {given} bitte, dass Oma am Sonntag Geburtstag hat.
Meine Schwester {given} zieht nächsten Monat von {place} nach {place}.
Liebe {given}, alles Gute zum Geburtstag wünschen dir {given}, {given} und die Kinder!
Laut {org} stieg die Inflationsrate im Mai auf 3,1 Prozent.
Der Umsatz von {org} kletterte auf {amount}, wie aus dem Geschäftsbericht hervorgeht.
Neuer Geschäftsführer von {org} wird {full}, bislang Vertriebsleiter bei {org}.
{org} klagt gegen {org}, weil deren Werbung irreführend sei.
Die Übernahme durch {org} muss noch von den Kartellbehörden genehmigt werden.
Das Werk in {place} soll bis zum Sommer geschlossen, die Produktion nach {place} verlagert werden.
Analyst {full} von {org} rät zum Verkauf.
Gemeinsam mit {org} hat {full} einen Impfstoff gegen die Tierseuche entwickelt.
Dass ausgerechnet {surname} den Preis erhielt, sorgte in {place} für Kopfschütteln.
Kritik kam von {org}: Das Gesetz gehe an den Bedürfnissen der Pflegekräfte vorbei.
Ob in {place}, {place} oder {place}: Bezahlbare Wohnungen sind überall knapp.
Professorin {full} forscht an {org} über Gletscher und Permafrost.
Der Film mit {full} und {full} in den Hauptrollen startet am Donnerstag.
Geht es nach {full}, wird der Bahnhof von {place} schon bald wieder eröffnet.
Anfang Mai empfing {full} eine Delegation aus {place}; auch {org} war vertreten.
Schon als Kind habe er gewusst, dass er Pilot werden wolle, erzählt {given} {surname}.
Das Orchester unter der Leitung von {full} gastiert erstmals in {place}.
Vermisst wird seit Dienstag die 15-jährige {full} aus {place}.
Die Verfassung {place}s stammt in ihrer heutigen Form aus dem Jahr 1994.
{surname}s Spätwerk blieb zu seinen Lebzeiten weitgehend unbeachtet.
Der Süden {place}s gehört zu den regenärmsten Gegenden des Kontinents.
{full}s erster Roman erschien in einer Auflage von nur dreihundert Stück.
Mit {surname}s Tod erlosch die männliche Linie des Hauses.
Als Hauptstadt {place}s gewann die Siedlung rasch an Bedeutung.
Zu {given}s Freundeskreis zählten Maler, Musiker und ein abgesetzter Bischof.
Die Bevölkerung {place}s hat sich seit der Unabhängigkeit verdreifacht.
{org}s neues Betriebssystem sorgt bei Entwicklern für Unmut.
Nach {surname}s Auswechslung verlor die Mannschaft jede Ordnung.
Anhänger {surname}s zogen singend durch die Straßen {place}s.
Die Außenpolitik {place}s stand damals ganz im Zeichen der Annäherung an {place}.
Kritiker bemängeln, {surname}s Vorschlag sei nicht finanzierbar.
Im Westen {place}s, unweit der Grenze zu {place}, entspringt der Fluss.
{place}s Präsident {full} hat den Ausnahmezustand verlängert.
{place}s Oberbürgermeisterin {full} zeigte sich von den Zahlen ernüchtert.
Unter {surname}s Leitung wuchs das Institut auf vierzig Mitarbeiter.
Über {given}s Kindheit ist kaum etwas bekannt.
{full}s Mutter stammte aus {place}, der Vater war Zollbeamter.
Die Entdeckung {surname}s wurde erst nach dem Krieg anerkannt.
Damit will {surname} vor allem junge Familien entlasten.
Gestern benannte {surname} den Kader für das letzte Gruppenspiel.
Man habe die Lage falsch eingeschätzt, so {surname}.
Zuvor hatte {surname} bereits in {place} vor leeren Rängen gespielt.
Dort lernte {surname} den späteren Verleger {full} kennen.
Trotzdem hält {surname} an dem umstrittenen Zeitplan fest.
Während {surname} noch zögerte, hatte {surname} längst unterschrieben.
Weil {surname} kurzfristig absagte, sprang {full} als Moderator ein.
Nachdem {surname} die Leitung abgegeben hatte, zog er sich nach {place} zurück.
Ob {surname} zur Verhandlung erscheint, ließ sein Anwalt offen.
„Das ist ein schwarzer Tag für den Standort“, sagte {surname}, der seit 2009 im Betriebsrat sitzt.
Im Herbst desselben Jahres heiratete {surname} die Tochter eines Kaufmanns aus {place}.
Bekannt wurde {surname} durch die Rolle eines schweigsamen Kommissars.
Für {surname} ist es bereits die dritte Amtszeit, für {surname} wäre es die erste.
Als {surname} eintraf, war der Saal schon geräumt.
1956 promovierte {surname} mit einer Arbeit über Flechten an {org}.
Später übernahm {surname} die Redaktion von {org}, schied aber nach einem Streit aus.
Dem widersprach {surname} am Abend im Gespräch mit {org}.
Dass {surname} die Vorwürfe kannte, geht aus den Akten hervor.
Seit {date} ist {surname} Ehrenbürger von {place}.
Angeführt wird die Liste von {full}, auf Platz zwei folgt {full}.
Doch {surname} ließ sich nicht beirren und verwandelte auch den zweiten Strafstoß.
Anders als {surname} glaubt {surname} nicht an ein baldiges Ende der Krise.
{org}-Chef {full} sieht noch keinen Grund zur Entwarnung.
Die {org}-Aktie gab zeitweise um vier Prozent nach.
Auf seiner {place}-Reise traf der Kanzler auch Vertreter der Opposition.
Der {place}-Marathon wird wegen der Hitze auf den Herbst verschoben.
{org}-Sprecherin {full} verwies auf die laufenden Ermittlungen.
Das {org}-Stipendium ging an zwölf Studierende, darunter {full}.
Eine {surname}-Biografie, die auch dunkle Kapitel nicht ausspart, war überfällig.
Das {org}-Werk in {place} steht seit Montag still.
Ex-{org}-Vorstand {full} muss sich ab Juni vor Gericht verantworten.
Im {surname}-Prozess haben die Plädoyers begonnen.
Der langjährige {org}-Spieler {full} beendet seine Laufbahn.
Wie ein {org}-Reporter berichtet, blieb es in {place} ruhig.
Unter den {org}-Abgeordneten wächst der Unmut über {surname}.
Nach dem {place}-Urlaub kam die Ernüchterung: Der Koffer stand noch in {place}.
{org}-Kunden müssen sich auf höhere Gebühren einstellen.
Die {surname}-Schüler {full} und {full} führten die Grabung fort.
{place} grenzt im Norden an {place}, im Osten an {place} und {place} und im Süden an das Meer.
Zur Gemeinde gehören die Ortsteile {place}, {place}, {place} und {place}.
Größere Städte der Region sind {place} (Industrie), {place} (Hafen) und {place} (Universität).
Der {place} ist mit 2913 Metern die höchste Erhebung der Gruppe.
Die Quelle der {place} liegt auf etwa achthundert Metern, ihre Mündung bei {place}.
Das Gasthaus steht am rechten Ufer der {place}, zwei Kilometer oberhalb von {place}.
Schloss {place} diente nach dem Brand als Getreidespeicher.
Burg {place} wurde im Jahr 1312 erstmals urkundlich erwähnt.
Der Bahnhof {place} liegt an der eingleisigen Nebenbahn von {place} nach {place}.
Im Stadtteil {place} entstehen bis 2028 neunhundert Wohnungen.
Landkreis {place}: Auf der Bundesstraße stießen zwei Kleinbusse zusammen.
Die Art kommt in {place}, {place} und im Norden von {place} vor, seltener auch auf {place}.
Über {place} und die {place} gelangten die Händler bis nach {place}.
Nordöstlich von {place} erhebt sich der erloschene Vulkan {place}.
Die Insel {place} ist nur mit der Fähre ab {place} zu erreichen.
{place} ist eine Gemeinde im Kreis {place} mit rund 2400 Einwohnern.
Der Flughafen {place} wird künftig auch von {org} angeflogen.
Partnerstädte sind {place} (seit 1971), {place} (seit 1988) und {place} (seit 2003).
{street} und Marktplatz bleiben während des Umzugs gesperrt.
Der See liegt in der Provinz {place} nahe der Stadt {place}.
Gegen Mittag erreicht der Zug {place}, danach windet er sich hinauf zum Pass.
Im Norden von {place} schneit es, in {place} scheint dagegen die Sonne.
{org} ist eine fünfköpfige Rockband aus {place}.
Der Sender {org} strahlt die Reihe ab Herbst in doppelter Länge aus.
Die Zeitschrift {org} erscheint vierteljährlich und wird von {full} herausgegeben.
Als Vorsitzender von {org} führte {surname} die Partei zweimal in die Opposition.
Der Verein {org} stieg nach nur einer Saison wieder in die Verbandsliga ab.
Nach Angaben von {org} leben in der Region noch etwa siebzig Luchse.
Die Nachrichtenagentur {org} meldete am Morgen zwei weitere Festnahmen.
{org} fördert Projekte gegen Kinderarmut in {place} und {place}.
Das zweite Album von {org} entstand in einem alten Kino in {place}.
Gitarrist {full} verließ {org} nach der Tournee; für ihn kam {full}.
Der Etat, den {org} vorgelegt hat, sieht Kürzungen bei der Forschung vor.
Zusammen mit {org} und {org} stellt {org} die Mehrheit im Stadtrat.
Die Behörde {org} hat den Rückruf von Säuglingsnahrung angeordnet.
Bei der Wahl kam {org} auf 31,2 Prozent, {org} fiel auf 18,9 Prozent zurück.
{surname} trat 1969 in {org} ein und saß bis 1983 im Landesvorstand.
Recherchen von {org} und {org} zufolge flossen mindestens {amount} auf Konten in {place}.
Das Museum {org} zeigt bis {date} rund achtzig Zeichnungen von {full}.
Die Kaserne wurde 1995 geräumt, heute nutzt {org} das Gelände.
{surname}, {given}: Wege durch das Moor. Eine Kulturgeschichte. {place} 1991.
{full}: Die stille Mühle. Erzählungen. {org}, {place} 2004, S. 112–131.
{surname}, {given} / {surname}, {given} (Hrsg.): Grundriss der Münzkunde. 3. Auflage. {org}, {place} 1978.
Vgl. {surname} 1987, S. 44; anders {surname} 2001, S. 9 f.
{full}, {full}: Zur Geologie des Beckens. In: {org}. Band 14, {place} 1966, S. 3–28.
Literatur\n{full}: Brücken aus Stein. {place} 1959.\n{full}: Das Handwerk der Glaser. {org}, {place} 1983.
Aus dem Polnischen von {full}. {org}, {place} 2017. 284 S., geb., 24,– €.
1998–2002 {org}\n2002–2007 {org}\n2007–2011 {org} (Leihe)\nseit 2011 {org}
1974–1979: Assistent an {org}\n1980: Gastprofessur in {place}\nab 1982: Lehrstuhl in {place}
Vorgänger: {full}\nNachfolgerin: {full}
Besetzung\n{full}: Hauptkommissar\n{full}: Staatsanwältin\n{full}: Hausmeister\n{full}: Nachbarin
Regie: {full}; Buch: {full}, {full}; Kamera: {full}; Musik: {full}
{full} als {given} {surname}\n{full} als Pfarrer {surname}\n{full} als {given}
{full} – Gesang, Gitarre\n{full} – Bass\n{full} – Schlagzeug
Ehrenbürger\n1903: {full}, Fabrikant\n1927: {full}, Lehrer\n1955: {full}, Ärztin
Söhne und Töchter der Stadt: {full} (1811–1874), Geograf; {full} (1902–1988), Opernsängerin; {full} (* 1964), Politiker
{org}: {surname} – {surname}, {surname} (61. {surname}), {surname} – {surname} – {surname} (78. {surname})
Tore: 1:0 {surname} (14.), 1:1 {surname} (39., Foulelfmeter), 2:1 {surname} (90.+2)
Schiedsrichter: {full} ({place}). Zuschauer: 8.412. Gelbe Karten: {surname}, {surname} / {surname}
{org} – {org} 2:0 (1:0)
{org} bleibt nach dem 0:0 in {place} Tabellenführer, weil auch {org} nicht über ein Remis hinauskam.
{surname} schlug {surname} in drei Sätzen, {surname} unterlag {surname} deutlich.
Eine Flanke von {surname} nahm {surname} direkt, {full} im Tor war machtlos.
1. {full} ({place}) 2:11,40 Min.\n2. {full} ({place}) 2:11,93\n3. {full} ({place}) 2:12,08
Der Neuzugang von {org}, {full}, traf bei seinem Debüt gleich doppelt.
{full} (links) und {full} beim Spatenstich in {place}. Foto: {full}
Blick auf die Altstadt von {place} um 1910
Foto: {full}/{org}
Grafik: {full}, Quelle: {org}
Bild: {org} / {full}
{full} bei der Verleihung in {place}, {date}
Wrack vor der Küste {place}s (Aufnahme: {full})
{org} vor dem Aus
Zugunglück in {place}: Zahl der Toten steigt
{surname} neuer Trainer bei {org}
Schwere Unwetter in {place} und {place}
{place}: {surname} mit knappem Vorsprung
Rückzug von {full}: Ratlosigkeit bei {org}
{surname} gegen {surname} – Duell der Altmeister
{place} ({org}) – Bei einer Explosion in einer Lagerhalle sind drei Arbeiter verletzt worden.
{place}. Ein Unbekannter hat in der Nacht zum Sonntag drei Autos in der {street} zerkratzt.
{org}: Herr {surname}, wann haben Sie zuletzt gelacht?\n{surname}: Heute Morgen, beim Blick in den Spiegel.
{surname}: Ich habe nie an Rücktritt gedacht.\n{org}: Auch nicht nach der Niederlage in {place}?
Frau {surname}, Sie sind in {place} aufgewachsen. Was ist Ihnen davon geblieben?
Das Gespräch führten {full} und {full}.
Der mutmaßliche Täter {given} S. (27) sitzt in {place} in Untersuchungshaft.
Verkäuferin {given} K. hörte den Knall bis in den Keller.
„Ich habe nur Rauch gesehen“, sagt Anwohner {given} B. (63) aus {place}.
Laut Anklage soll {given} M. seinen Arbeitgeber {org} um {amount} betrogen haben.
Die Chemiker {surname} und {surname} wiesen den Stoff 1928 in Algen nach.
Der Komponist {full} wirkte zwei Jahrzehnte am Hof in {place}.
{surname} ist der Familienname folgender Personen:\n{full} (1838–1901), Chemiker\n{full} (* 1975), Ruderin
{place} bezeichnet:\n{place}, Ort im Kreis {place}\n{place}, Nebenfluss der {place}
{given} ist ein weiblicher Vorname; die männliche Form lautet {given}.
{full}, geborene {surname}, war eine Frauenrechtlerin und Lehrerin aus {place}.
{full} (eigentlich {full}; * {date} in {place}; † {date} ebenda) war ein Zauberkünstler.
Der Asteroid wurde nach dem Astronomen {full} benannt.
In {place} erinnern eine Büste und die {street} an {surname}.
Das Gemälde gelangte über den Sammler {full} in den Besitz von {org}.
König {given} II. ließ die Mauern schleifen und verlegte den Hof nach {place}.
Papst {given} IV. bestätigte das Privileg noch im selben Jahr.
Der Graf von {place} verpfändete das Dorf an seinen Vetter {given}.
Die Schlacht bei {place} endete mit dem Rückzug der Truppen von General {surname}.
Der Vertrag von {place} regelte die Nutzung der Fischgründe.
Bundesanwalt {full} sprach von erdrückenden Beweisen; Verteidiger {surname} plädierte auf Freispruch.
Wer {surname} kennt, weiß, dass er nichts dem Zufall überlässt.
Hat {surname} recht, dann drohen {place} magere Jahre.
Das Verfahren nach {surname} liefert auch bei kleinen Proben brauchbare Werte.
Der nach {surname} benannte Effekt wurde in {place} experimentell bestätigt.
Hier irrt {surname}, und mit ihm irrt halb {place}.
Auch die Filialen in {place} und {place} werden geschlossen, teilte {org} mit.
Zwischen {org} und dem Zulieferer {org} schwelt seit Monaten ein Streit um Preise.
Die Anteile hielten je zur Hälfte {full} und {org} mit Sitz in {place}.
{surname} studierte zunächst bei {full} in {place}, ab 1911 dann bei {full}.
Sein Enkel {full} sitzt heute für {org} im Parlament {place}s.
War hier schon mal wer in {place}? Lohnt sich das im März?
also mein {org} router spinnt seit dem letzten update total
@{given} @{given} wer von euch fährt morgen über {place}?
{given}s Geburtstag ist übrigens am Samstag, nicht vergessen!!
hab {given}s rad noch im keller, kann {given} das mal abholen
Zitat von {given}: „Der Akku hält höchstens zwei Stunden.“ Das kann ich nicht bestätigen.
Danke {given}, hat geklappt! Liegt wohl echt an {org}.
boah {surname} war heute wieder unmöglich, zwei stunden mathe ohne pause
Gruß aus {place}, {given}
kennst du noch die alten sachen von {org}? die erste platte war die beste
Ich war letzte Woche bei {org} in der {street}, die Beratung dort ist top.
sind grad in {place} umgestiegen, melden uns aus {place}
Weiß einer, ob {surname}s Vorlesung morgen ausfällt?
"""

OFFICE = r"""Sehr geehrte Frau {surname},\n\nIhr Schreiben vom {date} haben wir erhalten.\n\nMit freundlichen Grüßen\n\n{full}\n{org}
Sehr geehrter Herr Dr. {surname},\n\nhiermit kündige ich den Mietvertrag über die Wohnung {street}, {place}, fristgerecht.\n\n{full}
{full}\n{street}\n{zip} {place}\n\nAn\n{org}\n\nBetreff: Widerspruch gegen den Bescheid {number}
{org}\nPersonalabteilung\nz. Hd. Frau {full}\n{street}\n{zip} {place}
Hallo {given},\n\nkannst du bis Freitag das Angebot an {org} rausschicken?\n\nViele Grüße\n{given}
Liebe Kolleginnen und Kollegen,\n\nab {date} verstärkt {full} unser Team in {place}.\n\nHerzliche Grüße\n{full}
Guten Tag,\n\nmein Name ist {full}, ich habe am {date} die Bestellung {number} aufgegeben und bis heute nichts gehört.
Von: {full} <{email}>\nAn: {full} <{email}>\nBetreff: AW: Rechnung {number}\n\nErledigt. Gruß {given}
Am {date} schrieb {full}:\n> Wann liefert {org} denn nun?\n\nMorgen, sagt {surname}.
Ich, {full}, geboren am {date} in {place}, bevollmächtige hiermit {full}, mich gegenüber {org} zu vertreten.
Zwischen {org}, vertreten durch {full}, und Herrn {full}, wohnhaft {street}, {zip} {place}, wird folgender Arbeitsvertrag geschlossen:
Name: {surname}\nVorname: {given}\nGeburtsort: {place}\nGeburtsdatum: {date}\nStaatsangehörigkeit: deutsch
Familienname, Vorname: {surname}, {given}\nAnschrift: {street}, {zip} {place}\nTelefon: {phone}
Ansprechpartner: {full}\nFirma: {org}\nDurchwahl: {phone}\nMail: {email}
Kontoinhaber: {full}\nIBAN: {iban}\nKreditinstitut: {org}\nVerwendungszweck: {number}
Lieferanschrift\n{full}\nc/o {org}\n{street}\n{zip} {place}
Rechnungsempfänger: {org}, {street}, {zip} {place}\nKundennummer: {number}\nBetrag: {amount}
Patientin: {full}, geb. {date}\nHausarzt: Dr. {surname}\nKrankenkasse: {org}\nDiagnose: Verdacht auf Gastritis
Wir berichten über Ihre Patientin Frau {full}, die sich vom 3. bis 9. Mai in unserer stationären Behandlung befand.
Herr {surname} klagt seit seiner Rückkehr aus {place} über Fieber und Gliederschmerzen.
Sehr geehrte Frau Kollegin {surname},\n\nvielen Dank für die Überweisung von {full}.\n\nMit kollegialen Grüßen\nDr. med. {full}
OP-Bericht {number}\nOperateur: {surname}\nAssistenz: {surname}\nAnästhesie: Dr. {full}
Angehörige: Tochter {given} {surname}, {place}, erreichbar unter {phone}
Protokoll der Sitzung vom {date}\nAnwesend: {full}, {full}, {full}\nEntschuldigt: {full}\nProtokoll: {given} {surname}
TOP 3: {surname} berichtet über den Stand der Verhandlungen mit {org}.
To-do: {given} klärt die Haftung, {given} fragt bei {org} nach, {surname} bucht das Hotel in {place}.
Frau {surname} stellt den Antrag, Herr {surname} unterstützt ihn; bei zwei Enthaltungen angenommen.
Ticket {number}\nGemeldet von: {full}\nStandort: {place}\nBearbeiter: {surname}\nDrucker zieht kein Papier ein.
Anrufer {full} ({org}) kann sich seit heute früh nicht anmelden, Rückruf unter {phone}.
Ticket an {given} weitergeleitet, Kunde {org} wurde informiert.
Lebenslauf\n{full}\n{street}, {zip} {place}\n{email}\n\n2015–2021 Sachbearbeiterin bei {org}, {place}
Berufserfahrung: {org} ({place}), Einkäufer; davor Ausbildung zum Industriekaufmann bei {org}
Referenzen: {full}, Abteilungsleiter, {org}; {full}, Teamleiterin, {org}
Zeugnis\n\nHerr {full}, geboren am {date} in {place}, war als Schlosser in unserem Betrieb tätig.
Frau {surname} verlässt {org} auf eigenen Wunsch, was wir sehr bedauern.
Abmahnung\n\nSehr geehrter Herr {surname},\n\nSie sind am {date} erneut zu spät zur Schicht erschienen.\n\n{org}\nPersonalleitung
Urlaubsantrag\nMitarbeiter: {full}\nPersonalnummer: {number}\nVertretung: {full}
{full} ist bis {date} in Elternzeit; Vertretung übernimmt {full}, Apparat 214.
Bewerbung als Buchhalterin bei {org}\n\nSehr geehrter Herr {surname},\n\nmit großem Interesse habe ich Ihre Anzeige gelesen.\n\n{full}
Leider müssen wir Ihnen, sehr geehrte Frau {surname}, mitteilen, dass unsere Wahl auf eine andere Bewerberin gefallen ist.
Beschwerde\n\nIhr Monteur, Herr {surname}, hat am {date} in der Wohnung {street} den Parkettboden zerkratzt.
Mit dem Kundendienst von {org} bin ich unzufrieden: Frau {surname} hat den zugesagten Rückruf nie veranlasst.
Ich fordere {org} auf, mir {amount} bis zum {date} zu erstatten.\n\n{full}, {place}
Bestellung {number}\nBesteller: {full}\nLieferort: {street}, {place}\n2 Stück Schreibtischlampe, {amount}
Unser Fahrer {surname} erreicht {place} voraussichtlich gegen 14 Uhr.
Abholung bei {org}, {address}, Ladebühne 4
Die Ware lagert noch in {place}, Freigabe durch {full} steht aus.
In dem Rechtsstreit\n{full}, {street}, {zip} {place}\n– Kläger –\ngegen\n{org}\n– Beklagte –
Urkundenrolle Nr. {number}\nVerhandelt zu {place} am {date}\nVor mir, dem Notar {full}, erschien heute: Frau {full}
Ladung\n\nHerrn {full}\n{street}\n{zip} {place}\n\nIn der Strafsache gegen {full} werden Sie als Zeuge geladen.
Az. {number}\n{org} ./. {surname}\nFrist notiert: {date}
Testament\n\nZu meinen Erben setze ich, {full}, meine Kinder {given}, {given} und {given} zu gleichen Teilen ein.
Vermieter: {full}, {address}\nMieter: {full} und {full}\nKaltmiete: {amount}
Betreuerin {full} beantragt für Herrn {surname} die Verlängerung des Pflegegeldes.
Unfallhergang: {full} fuhr auf der Landstraße bei {place} auf den Wagen von {surname} auf.
Versicherungsnehmer {full}\nSchadennummer {number}\nGutachter {surname}, {org}
{place}, den {date}\n\n{full}\n(Unterschrift des Arbeitnehmers)
i. A. {full}\n{org}\n{street} · {zip} {place}\nTelefon {phone}
Mit besten Grüßen aus {place}\n{given} {surname}\nLeiterin Einkauf\n{org}
Abwesenheitsnotiz: Bis {date} bin ich nicht im Büro. In dringenden Fällen hilft Ihnen {full} ({email}) weiter.
Kurze Info an alle: {given} arbeitet heute von zu Hause, {given} ist krank.
@{given} magst du {surname} von {org} zurückrufen? er klang ziemlich sauer
[{date} 09:14] {given}: hat {org} schon bezahlt?\n[{date} 09:15] {given}: nö
hab {surname} grad erreicht, der vertrag geht heute nach {place} raus
Besucher: {full}, {org}\nGastgeber: {surname}\nAusweis-Nr.: {number}
Schüler: {full}, Klasse 7b\nErziehungsberechtigte: {full}\nSchule: {org}
Nr.;Name;Ort;Betrag\n1;{full};{place};{amount}\n2;{full};{place};{amount}
| Mitarbeiter | Standort | Durchwahl |\n|---|---|---|\n| {full} | {place} | 311 |\n| {full} | {place} | 312 |
Reisekosten {full}: Bahnfahrt {place}–{place} und zurück, {amount}
Teilnehmerliste\n1. {full} ({org})\n2. {full} ({org})\n3. {full} ({org})
Betreff: {org}-Vertrag\n\nHallo {given},\n\n{surname}s Änderungen sind eingearbeitet, bitte noch einmal gegenlesen.\n\nGruß\n{given}
Hallo zusammen,\n\n{given}s letzter Tag ist am {date}. Wir sammeln für ein Geschenk, Geld bitte an {given}.
Pressemitteilung\n\n{place}, {date} – {org} übernimmt die Mehrheit an {org}. „Ein Meilenstein“, sagt Geschäftsführerin {full}.
Pressekontakt:\n{org}\n{full}\n{street}\n{zip} {place}\n{phone}\n{email}
Impressum\nAngaben gemäß § 5 DDG\n{org}\n{street}\n{zip} {place}\nVertreten durch: {full}\nRegistergericht: {place}, HRB {number}
Verantwortlich für den Inhalt: {full}, Anschrift wie oben
Werdegang {full}\n1999 Gesellenprüfung in {place}\n2004 Meisterbrief\nseit 2010 Werkstattleiter bei {org}
Zuständigkeiten:\nEinkauf – {surname}\nVertrieb – {surname}, {surname}\nLager {place} – {surname}
Laut {surname} ist die Lieferung an {org} gestern in {place} angekommen, laut Spedition noch nicht.
Das {org}-Angebot liegt {amount} unter dem von {org}; {surname} empfiehlt den Zuschlag.
Dienstreise nach {place}: Abfahrt {place} Hbf 7:42 Uhr, Umstieg in {place}, Rückfahrt mit {surname} im Dienstwagen.
Gesprächsnotiz {date}\nTeilnehmer: {full} ({org}), {surname}\nErgebnis: {org} liefert nach, {surname} prüft die Gutschrift.
Niederschrift\nBeginn: 18:30 Uhr\nVorsitz: {full}\nEs fehlten: {surname}, {surname} (entsch.)\nSchriftführer: {full}
Grußwort: {full}, Bürgermeister von {place}\nFestrede: {full}, {org}\nMusik: {org}
Antragsteller: {surname}, {given}\nWohnort: {zip} {place}\nArbeitgeber: {org}\nBescheid vom: {date}
Der Stiftungsrat von {org} besteht aus {full} (Vorsitz), {full} und {full}.
Gesellschafter sind {full}, {place}, und {full}, {place}, mit Anteilen von je {amount}.
Handelsregister: {org}, {place}. Nicht mehr Geschäftsführer: {surname}, {given}. Bestellt: {surname}, {given}, {place}, *{date}.
Liebe Frau {surname},\n\nanbei das Programm für {place}. Herr {surname} von {org} holt Sie am Bahnhof ab.\n\nIhre\n{full}
Mandant: {full}\nGegner: {org}\nGegnervertreter: Rechtsanwalt {surname}, {place}\nGegenstandswert: {amount}
Frau {surname}s Zugang bitte sperren, sie wechselt zum {date} zu {org}.
Mietinteressenten {street}:\n{full}, Besichtigung Montag\n{full}, Besichtigung Dienstag\n{full}, abgesagt
Sehr geehrter Herr {surname},\n\nim Namen {org}s danke ich Ihnen für Ihre Spende von {amount}.\n\n{full}\nSchatzmeisterin
Entlassbrief\nNachrichtlich: Dr. {surname}, {street}, {place}\n\nSehr geehrter Herr Kollege {surname},\n\nwir berichten über {full}, geb. {date}.
Dienstplan KW 14\nFrüh: {surname}, {surname}\nSpät: {surname}, {surname}\nNacht: {surname}\nBereitschaft: Dr. {surname}
Wie mit {surname} besprochen, geht die Ware nicht nach {place}, sondern direkt an {org} in {place}.
{given}, kannst du {surname} sagen, dass {org} erst Donnerstag liefert? Danke, {given}
Nachruf\n\nWir trauern um unseren Kollegen {full}, der am {date} in {place} verstorben ist.\n\n{org}
In stiller Trauer\n{given} {surname} geb. {surname}\n{given} und {given} mit {given}\n{place}, im {date}
Empfänger: {org}, {place}\nAbsender: {surname}, {place}\nSendungsnummer: {number}\nAbgestellt bei Nachbar {surname}
Steuerpflichtige: {full} und {full}, {street}, {place}\nSteuerberater: {surname}\nFinanzamt: {place}
Elternabend 4a\nKlassenlehrerin: Frau {surname}\nElternvertretung: {full}, {full}\nAusflug nach {place}: {date}
"""

NEGATIVES = r"""Die Bundesregierung will die Pendlerpauschale zum Jahreswechsel anheben.
Der Verkehrsminister verteidigte das Tempolimit gegen die Kritik der Autofahrer.
Im Frühjahr stiegen die Preise für Butter, Brot und Gemüse erneut.
Am Vormittag wechseln sich Sonne und Wolken ab, später sind Gewitter mit Hagel möglich.
Die Feuerwehr rettete eine Katze aus einem Schornstein.
Ein Lastwagen verlor auf der Autobahn seine Ladung, mehrere Fahrspuren wurden gesperrt.
Die Gewerkschaft fordert sechs Prozent mehr Lohn und einen freien Tag im Monat.
Nach der Kommunalwahl zeichnet sich ein Bündnis der beiden größten Parteien ab.
Der Aufsichtsrat stimmte dem Sparprogramm des Vorstands mit knapper Mehrheit zu.
Anleger reagierten nervös auf die Zinsentscheidung der Notenbank.
Wegen eines Stellwerksschadens fallen im Fernverkehr zahlreiche Züge aus.
Mieterschutz, Kindergeld, Rentenniveau: Die Koalition streitet über fast alles.
Der Außenminister reist in der kommenden Woche zu Gesprächen mit seinem Amtskollegen.
Landwirte blockierten mit Traktoren die Zufahrt zum Großmarkt.
Das Haushaltsloch ist größer als erwartet, heißt es aus dem Finanzministerium.
Der Kläger begehrt die Feststellung, dass das Arbeitsverhältnis fortbesteht.
Das Landgericht hat der Klage teilweise stattgegeben und sie im Übrigen abgewiesen.
Die Beklagte trägt die Kosten des Revisionsverfahrens.
Auf die Rechtsmittel der Parteien wird das Urteil des Oberlandesgerichts aufgehoben.
Die Revision ist unbegründet; das Berufungsgericht hat den Rechtsbegriff zutreffend ausgelegt.
Gegen die Versäumung der Frist kann dem Antragsteller Wiedereinsetzung in den vorigen Stand gewährt werden.
Ein Anspruch aus § 823 Abs. 1 BGB scheitert am fehlenden Verschulden der Schuldnerin.
Die Staatsanwaltschaft wirft dem Angeklagten gefährliche Körperverletzung in zwei Fällen vor.
Nach Auffassung des Senats verstößt die Klausel gegen das Transparenzgebot.
Das Amtsgericht hat den Antrag auf Prozesskostenhilfe mangels Erfolgsaussicht zurückgewiesen.
Tatbestand\n\nDie Parteien streiten über die Wirksamkeit einer Eigenbedarfskündigung.
Entscheidungsgründe\n\nDie zulässige Berufung hat in der Sache keinen Erfolg.
Der Streitwert wird auf {amount} festgesetzt.
Die Nebenintervenientin hat sich dem Vortrag der Klägerin angeschlossen.
Beschluss vom {date} – {number}\nDer Antrag der Gläubigerin wird als unzulässig verworfen.
Gemäß Art. 3 Abs. 1 GG sind alle Menschen vor dem Gesetz gleich.
Der Zeuge konnte sich an Einzelheiten des Unfallhergangs nicht mehr erinnern.
Die Vollstreckung darf gegen Sicherheitsleistung abgewendet werden.
Der Erblasser hinterließ ein handschriftliches Testament und zwei Sparbücher.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.
Die Allgemeinen Geschäftsbedingungen gelten auch für künftige Verträge.
Der Mieter hat Schönheitsreparaturen nach Ablauf üblicher Fristen auszuführen.
Der Schiedsrichter zeigte nach dem Foul im Strafraum sofort auf den Punkt.
Die Gastgeber retteten den knappen Vorsprung über die Zeit.
Kapitän, Torwart und Trainer gaben nach der Niederlage keine Interviews.
Mit einem Sprung auf 7,90 Meter sicherte sich der Titelverteidiger den Finalplatz.
Halbzeit, Verlängerung, Elfmeterschießen: Spannender kann ein Pokalabend kaum sein.
Die Eiche ist ein Laubbaum aus der Familie der Buchengewächse.
Fledermäuse orientieren sich mit Ultraschall und fangen Insekten im Flug.
Als Fachwerk bezeichnet man ein tragendes Gerüst aus Holzbalken.
Im Mittelalter war Salz ein kostbares Handelsgut.
Das Kraftwerk wandelt Wärme in elektrische Energie um.
Schimmel bildet sich, wenn feuchte Luft auf kalte Wände trifft.
Die Spannung wird in Volt, die Stromstärke in Ampere gemessen.
Zutaten: Mehl, Zucker, Eier, Butter, eine Prise Salz und etwas Zitronenschale.
Den Teig eine Stunde ruhen lassen, dann bei 180 Grad Ober- und Unterhitze backen.
Das Zimmer war klein, aber gemütlich, und vom Balkon sah man den Hafen.
Zum Strand sind es zu Fuß fünf Minuten, Liegen und Sonnenschirme kosten extra.
Leider roch das Badezimmer nach Abfluss, und der Fahrstuhl war kaputt.
Für Familien mit Kinderwagen ist der Wanderweg nicht geeignet.
Das Essen kam lauwarm, die Kellnerin war trotzdem freundlich.
Sehr geehrte Damen und Herren,\n\nhiermit kündige ich meinen Vertrag {number} zum nächstmöglichen Zeitpunkt.\n\nMit freundlichen Grüßen
Guten Morgen zusammen,\n\ndie Kantine bleibt am Mittwoch geschlossen.\n\nBeste Grüße\nDie Geschäftsleitung
Sehr geehrter Kunde,\n\nIhre Bestellung {number} wurde versandt und trifft am {date} ein.
Sehr geehrte Mieterinnen und Mieter,\n\nam {date} wird das Wasser von 8 bis 12 Uhr abgestellt.\n\nIhre Hausverwaltung
Anbei erhalten Sie die gewünschten Unterlagen als PDF.
Bitte überweisen Sie den Rechnungsbetrag von {amount} innerhalb von 14 Tagen ohne Abzug.
Mahnung\nRechnungsnummer: {number}\nFälligkeit: {date}\nOffener Betrag: {amount}
Name:\nVorname:\nStraße, Hausnummer:\nPostleitzahl, Ort:\nUnterschrift:
Tagesordnung\n1. Begrüßung\n2. Genehmigung des Protokolls\n3. Haushaltsplan\n4. Verschiedenes
Inhaltsverzeichnis\nEinleitung\nStand der Forschung\nMethodik\nErgebnisse\nLiteraturverzeichnis
Kenntnisse: Englisch (fließend), Französisch (Grundkenntnisse), Führerschein Klasse B
Gesucht wird ein Projektleiter (m/w/d) mit Erfahrung im Anlagenbau.
Geschäftsführer, Prokurist und Betriebsrat haben dem Sozialplan zugestimmt.
Die Probezeit beträgt sechs Monate, der Jahresurlaub dreißig Arbeitstage.
Krankmeldung: bis einschließlich {date}, Attest folgt per Post.
Anamnese: Nikotinabusus, Bluthochdruck, keine Allergien bekannt.
Befund: Herztöne rein, Lunge frei, Abdomen weich.
Der Patient nimmt morgens eine Tablette Blutdrucksenker nach dem Frühstück.
Die Wunde heilt reizlos, Fadenzug in zehn Tagen beim Hausarzt.
Fieber, Husten und Schnupfen bestehen seit dem Wochenende.
Drucker defekt, Fehlermeldung „Papierstau“, Priorität hoch.
Seit dem Update lässt sich Outlook nicht mehr öffnen, ein Neustart hat nichts gebracht.
Bitte Passwort zurücksetzen und WLAN im Besprechungsraum prüfen.
Status: In Bearbeitung\nKategorie: Hardware\nDringlichkeit: Mittel
Die Tabelle in Excel enthält leere Zellen in der Spalte Umsatz.
def brutto(netto: float) -> float:\n    # Preis mit Steuer\n    return netto * 1.19
SELECT kundennummer, betrag FROM rechnungen WHERE bezahlt = 0;
Fehler: Datei nicht gefunden. Prüfen Sie den Pfad und versuchen Sie es erneut.
{{"artikel": "Schraube", "menge": 250, "einheit": "Stück"}}
Artikel;Menge;Preis\nSchrauben;100;{amount}\nDübel;50;{amount}
| Monat | Umsatz | Kosten |\n|---|---|---|\n| Januar | {amount} | {amount} |
Klicken Sie auf Einstellungen, dann auf Datenschutz und schließlich auf Verlauf löschen.
Schritt 1: Deckel abnehmen. Schritt 2: Filter einsetzen. Schritt 3: Netzstecker einstecken.
bin gleich da, stau ohne ende
kann mir wer sagen wie ich den cache leere
ja passt, bis morgen dann
hat noch jemand probleme mit dem login oder nur ich??
haha genau so wars, der chef hat nur geguckt
guten morgen ihr lieben kaffee ist fertig
Kann man den Akku beim Staubsauger selbst wechseln, oder ist der verklebt?
Danke für die schnelle Antwort, das Problem mit der Grafikkarte ist gelöst.
Meiner Meinung nach lohnt sich die Garantieverlängerung bei Waschmaschinen nicht.
Mama und Papa sind mit dem Hund im Park, Oma backt Kuchen.
Gestern Abend habe ich den Krimi fertig gelesen: Der Gärtner war es nicht.
Mein Nachbar bohrt jeden Sonntag Löcher in die Wand.
Der Bäcker, der Fischer und der Schmied gehörten früher zu jedem Dorf.
Ein Müller mahlt Korn, ein Schneider näht Kleider, ein Weber webt Stoff.
Wolf, Fuchs und Vogel kommen in dem Märchen ebenso vor wie König und Jäger.
Wir hoffen auf ein baldiges Wiedersehen und wünschen frohe Weihnachten.
Fasse den Bericht bitte in drei Stichpunkten zusammen.
Formuliere die Absage etwas freundlicher, aber bestimmt.
Vielen Dank, [PERSON_1]! Die Unterlagen von [ORGANIZATION_1] liegen vor.
Montag Frühschicht, Dienstag Spätschicht, Mittwoch frei.
Stand August: Umsatzplus 4 %, Krankenstand 6 %, Fluktuation rückläufig.
Das Getriebe überträgt das Drehmoment des Motors über eine Kupplung auf die Antriebswelle.
Vor dem Austausch der Dichtung ist der Haupthahn zu schließen und die Leitung zu entleeren.
Die Firmware wird über die Schnittstelle an der Rückseite des Gehäuses aufgespielt.
Lager, Wellen und Zahnräder sind alle zweitausend Betriebsstunden zu schmieren.
Technische Daten: Leistung 1200 Watt, Gewicht 4,3 Kilogramm, Kabellänge 2 Meter, Schutzart IP44.
Ein Wechselrichter formt Gleichstrom in Wechselstrom um.
Bei Überhitzung schaltet der Thermoschutz das Gerät selbsttätig ab.
Die Regelung vergleicht Sollwert und Istwert und stellt das Ventil entsprechend nach.
Zwischen Speicher und Prozessor vermittelt ein mehrstufiger Cache.
Der Compiler meldet einen Typfehler, obwohl die Variable als Ganzzahl deklariert ist.
Willenserklärungen sind so auszulegen, wie Treu und Glauben mit Rücksicht auf die Verkehrssitte es erfordern.
Die Verjährung beginnt mit dem Schluss des Jahres, in dem der Gläubiger Kenntnis erlangt hat.
Ordnungswidrig handelt, wer vorsätzlich oder fahrlässig eine Auflage nicht erfüllt.
Der Verwaltungsakt ist dem Betroffenen bekannt zu geben und schriftlich zu begründen.
§ 7 Haftung\n(1) Der Auftragnehmer haftet für Vorsatz und grobe Fahrlässigkeit.\n(2) Im Übrigen ist die Haftung ausgeschlossen.
Eigentum, Besitz und Nießbrauch sind im Sachenrecht streng zu unterscheiden.
Das Gericht bestellt einen Sachverständigen, wenn die eigene Sachkunde nicht ausreicht.
Gerichtsstand ist der Sitz des Verkäufers, sofern der Käufer Kaufmann ist.
Zwiebeln, Möhren und Sellerie würfeln, in Öl anrösten und mit Brühe ablöschen.
Die Soße mit Senf, Essig und einem Löffel Honig abschmecken, zuletzt Petersilie darüberstreuen.
Für den Hefeteig Milch erwärmen, Hefe darin auflösen und das Mehl nach und nach unterkneten.
Kartoffeln schälen, Speck auslassen, Bohnen blanchieren, alles in die Pfanne geben.
Den Braten mit der Schwarte nach oben in den Bräter legen und eine Stunde schmoren.
Gelatine in kaltem Wasser einweichen, Sahne steif schlagen, Quark mit Zucker verrühren.
Tomaten wollen Sonne, Wärme und einen Platz unter dem Dach, denn Regen fördert die Krautfäule.
Im Februar werden Obstbäume geschnitten, im März folgt der Kompost auf die Beete.
Rosen düngt man zuletzt im Juli, damit die Triebe vor dem Frost verholzen.
Schnecken meiden Kies und Sägemehl, lieben aber Salat, Dahlien und junge Gurken.
Rindenmulch hält die Feuchtigkeit im Boden und unterdrückt Unkraut.
Stauden nach der Blüte teilen, Gehölze im Herbst setzen, Rasen bei Trockenheit nicht zu kurz mähen.
Fünf Sterne für die Verarbeitung, zwei Sterne Abzug für Lautstärke und Bedienung.
Der Schuh fällt klein aus, das Obermaterial ist weich, die Sohle leider rutschig.
Nach drei Wochen gab der Wasserkocher den Geist auf, Rückgabe und Erstattung liefen problemlos.
Preis und Leistung stimmen, nur die Anleitung ist eine Katastrophe.
Die Matratze riecht in den ersten Tagen nach Kunststoff, der Liegekomfort ist aber hervorragend.
Klang ausgewogen, Bässe kräftig, Mikrofon im Wind unbrauchbar.
Das Licht breitet sich im Vakuum mit konstanter Geschwindigkeit aus.
Unter Osmose versteht man den Durchtritt von Wasser durch eine halbdurchlässige Membran.
Die Zelle gewinnt ihre Energie in den Mitochondrien durch den Abbau von Zucker.
In der Stichprobe zeigte sich kein Zusammenhang zwischen Einkommen und Schlafdauer.
Säuren reagieren mit Basen zu Salz und Wasser.
Die Halbwertszeit gibt an, nach welcher Zeit die Hälfte der Kerne zerfallen ist.
Sedimente lagern sich in ruhigem Wasser Schicht um Schicht ab und werden unter Druck zu Gestein.
Zugvögel nutzen Sterne, Sonnenstand und Magnetfeld zur Orientierung.
Der Barock liebte Prunk, Bewegung und starke Kontraste von Licht und Schatten.
In der Sprachwissenschaft unterscheidet man Laut, Silbe, Wort und Satz.
Der Adel verlor Steuerprivilegien, das Bürgertum gewann Sitze in den Ständeversammlungen.
Als Feldherr war der König erfolgreich, als Verwalter seines Reiches versagte er.
Der Antrag auf Wohngeld ist mit Mietvertrag und Verdienstbescheinigung einzureichen.
Die Sprechstunde der Meldebehörde entfällt wegen einer Fortbildung.
Für die Zulassung des Fahrzeugs benötigen Sie Ausweis, Versicherungsbestätigung und Bankverbindung.
Der Gemeinderat beschließt die Hauptsatzung mit der Mehrheit seiner Mitglieder.
Aktenzeichen: {number}\nBescheid über Grundsteuer\nFestgesetzter Betrag: {amount}\nFällig am: {date}
Baugenehmigung, Bebauungsplan, Abstandsflächen: Wer einen Carport errichtet, muss vieles beachten.
Die Abfallgebühren steigen zum Jahreswechsel, Sperrmüll wird nur noch auf Abruf geholt.
Trainer entlassen, Stürmer verletzt, Kasse leer: Der Klub steckt in der Krise.
Der Innenverteidiger klärte per Kopf, den Nachschuss setzte der Mittelstürmer an die Latte.
Im Chor fehlen Tenöre, im Orchester fehlt eine zweite Oboe.
Der Vorsitzende dankte dem Kassenwart, die Mitglieder entlasteten den Vorstand einstimmig.
Museum, Theater und Stadtbücherei bleiben an den Feiertagen geschlossen.
Am Bahnhof rechts, hinter der Brücke links, dann immer am Fluss entlang bis zur Mühle.
Der Minister schwieg, der Sprecher wich aus, die Opposition tobte.
Mehrere Zeugen sahen, wie ein Mann mit Mütze und Rucksack vom Tatort floh.
Quelle: eigene Berechnung. Angaben in Prozent, Abweichungen durch Rundung möglich.
Abb. 3: Schnitt durch ein Blatt mit Spaltöffnung, Palisadengewebe und Leitbündel.
Siehe auch: Liste der Baustile, Geschichte der Schrift, Glossar der Seefahrt
Einzelnachweise\nWeblinks\nAnmerkungen\nLiteratur
Welches Öl gehört in den Rasenmäher, und wie oft muss die Zündkerze raus?
leute hilfe mein bildschirm bleibt schwarz aber der lüfter dreht
Kopfschmerzen, Schwindel und Übelkeit zählen zu den häufigen Nebenwirkungen des Wirkstoffs.
"""
