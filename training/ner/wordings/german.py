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
Der Angeklagte {given} K. wird wegen gewerbsmäßigen Betrugs in 14 Fällen zu einer Gesamtfreiheitsstrafe von zwei Jahren und vier Monaten verurteilt.
Im Namen des Volkes! In dem Rechtsstreit {full}, {address}, Klägerin, gegen {org}, vertreten durch den Geschäftsführer {full}, Beklagte, wegen Mängelbeseitigung
Auf die Berufung der Beklagten wird das am {date} verkündete Urteil des Landgerichts in {place} teilweise abgeändert.
Zeugin {surname} hat glaubhaft geschildert, wie der Lkw beim Zurücksetzen das Hoftor streifte.
Soweit {org} meint, der Anspruch sei verjährt, greift die Einrede nicht durch, da die Frist erst mit Kenntnis des Schadens zu laufen begann.
Rechtsanwältin Dr. {full} beantragte Freispruch, hilfsweise eine Strafe, die zur Bewährung ausgesetzt werden kann.
Nach Auffassung von {surname} (in: Festschrift für {surname}, S. 211 ff.) ist die Vorschrift auf Altverträge nicht anwendbar.
Das Amtsgericht in {place} hatte der Klage noch in vollem Umfang stattgegeben; die Kammer sieht das anders.
Gegen {given} M. (34) und ihren Bruder {given} ergingen Strafbefehle über je neunzig Tagessätze.
„Sie haben das Vertrauen der alten Leute schamlos ausgenutzt“, sagte die Vorsitzende Richterin {full} in der mündlichen Urteilsbegründung.
Beglaubigte Abschrift – verkündet am {date} – {surname}, Justizangestellte als Urkundsbeamtin der Geschäftsstelle
Streitig ist, ob Herr {surname} das Fahrzeug am Abend vor dem Unfall auf dem Parkplatz in der {street} abgestellt hatte.
Die Kosten des Verfahrens trägt {org}; die außergerichtlichen Auslagen des Nebenintervenienten {surname} werden nicht erstattet.
Anders als {surname} es in ihrer Anmerkung darstellt, hat der Senat die Frage gerade offengelassen.
Hat der Sachverständige {surname} die Risse im Mauerwerk überhaupt persönlich in Augenschein genommen?
Mitgewirkt haben: Vorsitzender Richter {surname}, Richterin {surname}, Richter Dr. {surname} sowie die Schöffen {full} und {full}.
Ohne Erfolg rügt die Revision, {given} S. sei in der Hauptverhandlung nicht über sein Schweigerecht belehrt worden.
Tatbestand: Die Parteien streiten über die Rückzahlung eines Darlehens, das die verstorbene Mutter des Klägers, {full}, im Sommer ihrer Nachbarin in {place} gewährt haben soll.
vgl. hierzu auch {surname}/{surname}, Kommentar zum Mietrecht, § 536 Rn. 14; a. A. {surname}, der auf die Verkehrsanschauung abstellt
Die Vollstreckung aus dem Vergleich betreibt inzwischen {org} mit Sitz in {place}, an die der ursprüngliche Gläubiger seine Forderung abgetreten hat.
Nebenklägervertreter {surname} sprach von einem „Urteil mit Augenmaß“.
Erst nachdem die Polizei in {place} das Handy ausgewertet hatte, räumte {given} B. ein, am Tatabend doch in der Wohnung des Opfers gewesen zu sein.
Aktenzeichen {number}: Beschwerdeführer ist der Landwirt {full} aus {place}, Beschwerdegegnerin die Gemeinde {place}.
Den Termin zur Güteverhandlung hat Richterin {surname} auf {date}, 10.15 Uhr, Saal 4, anberaumt.
Verletzt {org} seine Streupflicht, haftet der Verein auch dann, wenn er den Winterdienst einem Dritten übertragen hat.
Dass {given} und {given} R. seit Jahren getrennt lebten, ergab sich aus den Meldedaten; gleichwohl kassierten beide den Zuschlag für Verheiratete.
Dem Antrag von {full} auf Prozesskostenhilfe wird unter Beiordnung von Rechtsanwalt {surname}, {place}, entsprochen.
Vor der Strafkammer in {place} schwieg der mutmaßliche Drahtzieher, ein Gastwirt namens {given} T., auch am siebten Verhandlungstag.
Öffentliche Zustellung: Der Aufenthalt von {full}, zuletzt wohnhaft {address}, ist unbekannt.
Über das Vermögen der Frau {full}, geboren am {date}, wohnhaft {street}, {zip} {place}, ist heute um 9.30 Uhr das Insolvenzverfahren eröffnet worden.
Zum Insolvenzverwalter wird Rechtsanwalt {full}, {address}, Telefon {phone}, bestellt.
Gläubiger werden aufgefordert, Forderungen gegen {org} bis zum {date} schriftlich beim Verwalter {surname} anzumelden.
Masseunzulänglichkeit angezeigt: {org}, {place} – Verwalterin {full}, Az. {number}
Im Grundbuch von {place}, Blatt {number}, Abteilung I, sind die Eheleute {full} und {full} zu je ½ als Eigentümer eingetragen.
Lastend auf Flurstück {number}: Geh- und Fahrtrecht zugunsten des jeweiligen Eigentümers von {street}, bestellt durch Notar {surname} in {place}.
Abt. III lfd. Nr. 2: Grundschuld ohne Brief über {amount} für {org}; gelöscht am {date}. {surname}
Die Restschuldbefreiung wird dem Schuldner {full} versagt, weil er seine Tätigkeit für {org} verschwiegen hat.
Zwangsversteigerung! Das Zweifamilienhaus in {place}, {street}, Wohnfläche rund 140 m², wird am {date} im Saal 12 aufgerufen.
Veränderung im Handelsregister: {org}, {place}. Nicht mehr Geschäftsführer: {full}. Bestellt als Geschäftsführerin: {full}, {place}, * {date}.
Prokura erloschen: {full}. Einzelprokura mit der Befugnis zur Veräußerung von Grundstücken: {surname}, {given}, {place}.
Nachlasssache {full}: Wer Erbrechte geltend machen will, melde sich binnen sechs Wochen bei Rechtspflegerin {surname}.
Das Aufgebotsverfahren zum Ausschluss des Grundschuldbriefs hat Frau {surname} als Alleinerbin ihres Mannes {given} beantragt.
Sehr geehrter Herr {surname}, Ihr Widerspruch gegen den Gebührenbescheid ist am {date} bei uns eingegangen und wird unter dem Kassenzeichen {number} geführt.
Zuständig für Ihren Bezirk ist seit dem Ersten des Monats Frau {surname}, Zimmer 207, Durchwahl {phone}.
Bezugnehmend auf die Ortsbesichtigung in der {street} fordere ich Sie hiermit auf, den ungenehmigten Anbau binnen vier Wochen zu beseitigen.
Mit der Ersatzvornahme würden wir {org} beauftragen; die voraussichtlichen Kosten belaufen sich auf {amount}.
Leider mussten wir feststellen, dass für Ihren Sohn {given} weiterhin kein Nachweis über den Masernschutz vorliegt.
Hiermit bescheinigen wir, dass {full}, geb. in {place}, in der Zeit vom {date} bis {date} unter der Anschrift {street} gemeldet war.
Dieser Bescheid ergeht gebührenfrei. Rückfragen richten Sie bitte an Herrn {surname} oder, in dessen Abwesenheit, an Frau {surname}.
Ihr Antrag auf Wohngeld, Frau {surname}, kann erst bearbeitet werden, wenn die Verdienstbescheinigung von {org} vorliegt.
Nach Anhörung der Nachbargemeinden {place}, {place} und {place} wird der Bebauungsplan Nr. 14 öffentlich ausgelegt.
Wegen der Überschreitung der Parkzeit in {place}, {street}, wird Ihnen ein Verwarnungsgeld von {amount} angeboten.
Der Landrat hat Frau {full} mit Wirkung vom {date} zur Naturschutzbeauftragten bestellt.
Gegen die Ablehnung der Rente legte {full} selbst Widerspruch ein, handschriftlich, auf kariertem Papier, ohne Anwalt.
Kolleginnen und Kollegen, was {org} uns als „Zukunftspakt“ verkauft, ist nichts anderes als Lohnraub auf Raten!
Betriebsratsvorsitzender {full} kündigte an, die Einigungsstelle anzurufen, falls der Dienstplan ohne Zustimmung in Kraft tritt.
Wahlvorschlag Liste 2: {full} (Lackiererei), {full} (Versand), {full} (Küche), {given} {surname} (Nachtschicht)
In {place} legten gestern rund vierhundert Beschäftigte die Arbeit nieder, in {place} blieb das Werkstor bis mittags zu.
„Wir lassen uns nicht gegen die Leute in {place} ausspielen“, rief Vertrauensfrau {given} {surname} ins Megafon.
Zwischen {org} und dem Betriebsrat, vertreten durch {full}, wird folgende Betriebsvereinbarung über mobiles Arbeiten geschlossen:
Nach elf Stunden Verhandlung stand {given} auf, klappte den Ordner zu und ging eine rauchen – da wusste auch die Arbeitgeberseite, dass es ernst wurde.
Tarifinfo Nr. 7: {org} legt endlich ein Angebot vor, aber was für eins.
Die Schwerbehindertenvertreterin {surname} bat darum, den Aufzug im Werk {place} nicht noch ein viertes Mal zu „prüfen“, sondern zu reparieren.
Glückwunsch an {given} {surname} zu vierzig Jahren Mitgliedschaft!
Wer hat eigentlich unterschrieben, dass die Spätschicht bei {org} künftig ohne Pause durchläuft?
Zur Jugend- und Auszubildendenvertretung kandidieren erstmals drei Azubis aus {place}, darunter {full} aus der Elektrowerkstatt.
Standort {place}: Sozialplan steht, Transfergesellschaft kommt, 230 Stellen fallen weg.
Hat jemand von euch die Überstunden vom Mai schon bezahlt bekommen? {given} meint, bei ihr fehlen elf.
Fünf Sterne für die Verpackung, einen für das Gerät: Der Wasserkocher von {org} leckte nach drei Tagen.
Bestellt, bezahlt, nie angekommen – und bei {org} geht seit Wochen keiner ans Telefon.
Die Wanderschuhe haben mich von {place} bis {place} getragen, dann löste sich die Sohle wie Toast.
Mein Mann {given} schwört auf diesen Akkuschrauber, ich finde ihn zu schwer für Überkopfarbeiten.
Nie wieder {org}!!! Dreimal umgetauscht, dreimal derselbe Defekt.
Liebe {given}, danke für deine Bewertung – schreib uns gern an {email}, dann schicken wir dir einen neuen Deckel zu. Dein Team von {org}
Angeblich in {place} gefertigt, auf dem Karton klebt aber ein ganz anderes Herkunftsland.
Top Beratung durch Herrn {surname}, der uns das billigere Modell empfohlen hat, obwohl er am teuren mehr verdient hätte.
Ich habe den Grill jetzt zwei Sommer lang auf unserem Balkon in {place} gequält und bin immer noch begeistert.
Vergleich mit dem Vorgänger von {org}: leiser, leichter, leider auch doppelt so teuer.
Die Chefin, Frau {surname}, kommt selbst an den Tisch und erklärt jeden Käse, als wäre er ein Verwandter.
Wer in {place} ehrliche Knödel sucht, landet früher oder später in der {street}, zweiter Hinterhof, Klingel defekt.
Service: {given} hat uns den ganzen Abend super betreut, obwohl die Terrasse rappelvoll war.
Das Lokal hat neue Pächter, seit {full} in Rente ging, und man schmeckt es leider in jeder Suppe.
Zwischen {place} und {place} gibt es keinen besseren Kaiserschmarrn. Punkt.
Koch {given} {surname}, gelernt hat er in {place}, brät die Forelle auf den Punkt und verzichtet auf jeden Firlefanz.
Weinkarte kurz, aber klug: ein Silvaner vom Winzer {surname}, ein Roter aus {place}, ein Hauswein, der diesen Namen verdient.
Eine Stunde auf die Pizza gewartet, und dann fragt der Kellner, ob wir die Familie {surname} seien.
Hallo zusammen, ich bin {given}, 41, aus der Nähe von {place}, und suche Ersatzteile für eine alte Strickmaschine.
@{given}: Probier mal, den Schlauch andersrum anzuschließen, war bei mir in {place} genauso!
Hat hier irgendwer Erfahrung mit {org}? Die wollen mir für die Wärmepumpe {amount} abknöpfen.
Zitat von {given}: „Geht nicht gibts nicht.“ – Doch, bei mir gings nicht.
War gestern auf dem Treffen in {place}, sogar {given} und der alte {surname} sind gekommen, mit Motorrad und Dackel.
Der Tipp mit dem Essigwasser kam ursprünglich von {full}, dem Gärtner, der früher die Kolumne in {org} schrieb.
Suche Mitfahrgelegenheit Freitag {place} -> {place}, nehme auch den Notsitz, {given}
Ihr glaubt nicht, wen ich heute im Baumarkt getroffen habe: {given} {surname}, meinen Mathelehrer!
Kann bitte ein Mod das Thema schließen? {given} und {given} streiten sich seit vier Seiten über Bindestriche.
LG aus dem verregneten {place}, {given}
moin ist {given} heute im büro oder wieder homeoffice
hab grad mit {surname} telefoniert der kommt erst um drei
kannst du {given} mal fragen ob die schlüssel noch bei ihr liegen danke
wer fährt denn morgen nach {place} ich könnte noch zwei kisten mitgeben
die von {org} haben schon wieder ne mahnung geschickt obwohl ich das letzte woche überwiesen hab
frau {surname} sagt der drucker im zweiten geht wieder
boah {given} hat echt den ganzen kuchen alleine gegessen
ne du das macht nicht {given} das macht seit märz der neue wie heißt er {given} {surname} glaub ich
mittag bei dem inder in der {street} oder doch kantine
{given} kannst du kurz in den call kommen {surname} fragt wieder nach den zahlen aus {place}
also wenn {org} bis freitag nicht liefert dann ruf ich da persönlich an und dann knallts
alles gute {given} lass dich feiern heute wird nicht gearbeitet
sitz im zug hinter {place} fest signalstörung sag {given} bitte er soll ohne mich anfangen
kommt {given} aus {place} eigentlich auch zur weihnachtsfeier oder nur die vom lager
hä seit wann heißt der {given} ich nenn den seit zwei jahren {given}
Ich sag’s nur ungern, aber: {org} hat mal alles richtig gemacht. #bahnhof #wunder
{place}, 6:42 Uhr, minus vier Grad, und der Bus kommt nicht. Mood.
Dass {full} jetzt plötzlich Klimapolitik entdeckt – na ja, es ist halt Wahlkampf.
Kurze Durchsage an {org}: Eine App ersetzt keinen Schalter.
BREAKING: {given} hat den Müll runtergebracht. Freiwillig.
Thread: Warum der Streit um das Freibad in {place} mehr mit euch zu tun hat, als ihr denkt (1/9)
Nach dem Interview mit {surname} heute früh musste ich erst mal spazieren gehen.
RT wenn du auch findest, dass {place} einen Nachtbus nach {place} braucht 🚌
Meine Oma {given} (91) hat soeben gelernt, was ein Meme ist, und hört nicht mehr auf.
Wer hätte gedacht, dass ausgerechnet {surname} das Tor schießt. AUSGERECHNET {surname}!
Sehr geehrte Frau Kollegin {surname}, wir berichten über unseren gemeinsamen Patienten {full}, geb. {date}, der sich vom {date} bis {date} in stationärer Behandlung befand.
Anamnese: Frau {surname} stellte sich mit seit drei Tagen zunehmender Dyspnoe in unserer Notaufnahme vor, Zuweisung durch Hausarzt Dr. {surname}, {place}.
Bei {given} (7 J.) besteht seit dem Säuglingsalter eine Neurodermitis; die Mutter berichtet über nächtlichen Juckreiz.
Der Eingriff wurde von Oberarzt {surname} in Intubationsnarkose durchgeführt, erste Assistenz: Frau {surname}.
Herr {surname} lebt allein in {place}, zweiter Stock ohne Aufzug, die Tochter {given} kommt täglich vorbei.
Verlauf: Pat. fiebert seit gestern ab, Frau {surname} wünscht Verlegung ins wohnortnahe Krankenhaus in {place}.
Die Weiterbehandlung erfolgt ambulant bei {org}, Terminvereinbarung unter {phone}.
Befundbesprechung mit {given} und beiden Eltern am {date}; Aufklärung über mögliche Spätfolgen erfolgt.
Histologie extern (Labor {org}, Prof. {surname}): kein Anhalt für Malignität.
Zur Kur war die Patientin zuletzt in {place}, seither deutlich besser beweglich, Treppensteigen am Geländer möglich.
Ist der Verordner, Herr Dr. {surname}, über die Penicillinallergie von Frau {surname} informiert?
i. A. Dr. med. {full}, Assistenzärztin; gelesen und freigegeben: PD Dr. {surname}
Reiseanamnese: Rückkehr aus {place} vor neun Tagen, dort Süßwasserkontakt, keine Malariaprophylaxe.
Übergabe Frühdienst: Zimmer 3, Herr {surname}, nüchtern lassen; Zimmer 5, Frau {surname}, Sohn {given} möchte den Arzt sprechen.
Psychologin {surname} beschreibt {given} als zugewandt, leicht ablenkbar und im Gespräch humorvoll.
Get. {place} {date}, Paten: der Müller {full}, die Jungfer {full} und der Schulmeister aus {place}.
Kopulierte Anno 1743: {full}, Leineweber allhier, weiland {full}s ehelicher Sohn, mit {given}, des Schäfers Tochter zu {place}.
{surname}, {given}: * {date}, † {date}; Bauer und Schöffe, oo I. {full}, II. {full} aus {place}
Woher stammte der Großvater meiner Großmutter, der in den Auswandererlisten als „{full} aus {place}“ geführt wird?
Laut Kirchenbuch von {place} starb {given} im Kindbett, das Kind wurde auf den Namen der Mutter notgetauft.
1628 verpfändete Ritter {given} von {place} die Mühle samt Fischrecht an seinen Vetter {given}.
Sohn des Hufschmieds {full}; Gymnasium in {place}; Studium der Botanik und Medizin in {place} und {place}; 1821 Promotion; 1824 Stadtphysikus.
Als das Dorf brannte, flüchtete Pfarrer {surname} mit den Abendmahlskelchen über den Fluss nach {place}.
Die Linie {surname} auf {place} erlosch mit dem Tod des kinderlosen Kammerherrn {given} im Winter 1811.
Geb. in {place}, aufgewachsen bei Tante {given}; Schneiderlehre; Flucht über {place} nach {place}; dort 1949 Eröffnung eines Hutgeschäfts.
Auf einem Flugblatt von 1525 wird der Bauernführer {given} als Bundschuster verspottet.
Im Nachlass {surname} (Karton 14) fanden wir drei Feldpostbriefe, adressiert an Fräulein {full}, {place}.
Reichsgraf {given} ließ die Brücke bei {place} abbrechen, noch ehe die schwedischen Reiter das Ufer erreichten.
Nach dem Krieg übernahm {given} {surname} die Druckerei seines Onkels und machte daraus, zusammen mit {full}, den Verlag {org}.
Verh. seit 1903 mit {full}, Tochter eines Reeders aus {place}; drei Kinder: {given}, {given} und die früh verstorbene {given}.
Wem gehörte das Gehöft zwischen {place} und {place} vor der Säkularisation?
Grabstein, Nordmauer, dritte Reihe: Hier ruht in Gott {full}, Bürger und Seifensieder zu {place}
Von {org} blieben nach der Auflösung 1933 nur ein Wimpel und das Kassenbuch des Schatzmeisters {surname}.
Interviewerin: Wann sind Sie nach {place} gezogen?\n{surname}: Da war ich zwölf, mitten im Schuljahr.
I: Und Ihr Vater?\nB: Der {given}? Der hat bei {org} am Hochofen geschafft, bis die Lunge nicht mehr wollte.
{surname}: Ich war nie der Ansicht, dass man ein Museum leise machen muss.\nFrage: Aber in {place} hat man Sie genau dafür kritisiert.
Frau {surname}, Sie haben {org} zwanzig Jahre lang geleitet. Was bleibt?
MODERATOR: Zugeschaltet aus {place} ist jetzt {full}. Guten Abend!\n{surname}: Guten Abend in die Runde.
B2: (lacht) na ja die {given} hat halt gesagt wir gehen da jetzt rüber und fertig
Zeitzeugengespräch mit {full}, aufgenommen am {date} in ihrer Küche in {place}, Dauer 95 Minuten
{given} {surname}: „Wir haben die Platte in einem Schweinestall bei {place} aufgenommen, deshalb klingt das Schlagzeug so.“
Herr {surname}, Hand aufs Herz: Hätten Sie den Posten bei {org} auch angenommen, wenn {surname} nicht zurückgetreten wäre?
[unverständlich] … und dann kam der {surname} mit dem Traktor und hat uns aus dem Graben gezogen. [Lachen]
Darauf antwortet {surname} nicht sofort, sie rührt in ihrem Tee und schaut hinüber zum Hafen von {place}.
S1 ({given}): Ich würd sagen, das war Zufall.\nS2 ({given}): Nee, das war Absicht.
„Mein Deutsch habe ich in {place} auf dem Bau gelernt“, erzählt {given}, „die Grammatik kam dann später, bei Frau {surname} an der Volkshochschule.“
Vertreten durch ihre Eltern, klagte die neunjährige {given} auf einen Platz an {org}.
Die Beklagte zu 2) ist die Haftpflichtversicherung des Fahrers {surname}, der auf der Landstraße nach {place} die Kurve schnitt.
Staatsanwältin {full} sprach in ihrem Plädoyer von einer „Buchhaltung des Grauens“.
Unter dem 3. Februar schrieb {surname} an {org}, man möge die Lieferung nach {place} unverzüglich stoppen.
Ob {given} L. tatsächlich schuldunfähig war, wird nun die Gutachterin Prof. {full} klären müssen.
Wie {surname} zutreffend herausarbeitet, kennt das österreichische Recht eine vergleichbare Regelung nicht.
Das Testament, errichtet in {place} am {date}, setzt {given} und {given} zu gleichen Teilen ein; der Neffe {full} erhält nur die Uhrensammlung.
Kläger war ein Mieter aus {place}, der nachts Trompete übte; verloren hat er trotzdem nicht ganz.
Richter {surname}: Haben Sie die Unterschrift erkannt?\nZeuge {surname}: Ja, das war die vom Chef.
Gerichtsvollzieherin {surname} traf in der {street} niemanden an und hinterließ eine Nachricht im Briefkasten.
Weil {org} die Widerrufsbelehrung falsch formuliert hatte, durfte {full} das Sofa auch nach neun Monaten noch zurückgeben.
Betreuungssache: Für {full}, derzeit Pflegeheim {org}, wird deren Nichte {full}, {place}, zur Betreuerin bestellt.
Das Verfahren gegen {given} W. und zwei weitere Jugendliche aus {place} wurde gegen Arbeitsauflage eingestellt.
Kassiert! Verwaltungsgericht hebt Nachtflugerlaubnis für {place} auf, {org} prüft Rechtsmittel.
Erschienen heute vor mir, der Notarin {full} mit dem Amtssitz in {place}: 1. Herr {full}, Zimmermann, 2. Frau {full}, Hebamme, beide ausgewiesen durch gültige Personalausweise.
Mit Schreiben vom {date} kündigte {org} dem Kläger fristlos, weil dieser – so der Vorwurf – Pfandflaschen aus dem Pausenraum mitgenommen habe.
Verteidiger {surname} hatte zuvor mehrere Beweisanträge gestellt, unter anderem auf Vernehmung eines Kranführers aus {place}.
Ihren Einwand, {surname} habe den Vertrag nur als Bote überbracht, hält die Kammer für eine Schutzbehauptung.
Der gemeinsame Haushalt der Eheleute {surname} in {place} bestand nach Aktenlage bis zum {date}.
Einzelrichterin {surname} empfahl den Parteien dringend, sich zu vergleichen.
Die Entscheidung ist rechtskräftig. Anmerkung von Rechtsanwalt {full}, Fachanwalt für Agrarrecht, {place}.
Zu Unrecht beruft sich {org} auf höhere Gewalt, denn der Streik am Hafen {place} war seit Wochen angekündigt.
Schuldnerin: {org}, {address}; Branche: Herstellung von Matratzen; vorläufige Verwalterin: {full}
Das Gericht hat die Vergütung des Sachwalters {surname} auf {amount} festgesetzt, zahlbar aus der Masse von {org}.
Schlusstermin in dem Verfahren über den Nachlass des am {date} in {place} verstorbenen {full}
Nach Rücknahme des Eigenantrags durch {surname} wurden die Sicherungsmaßnahmen bei {org} aufgehoben.
Eigentumswechsel: bisher {full}, {place}; neu {full} und {full} in Gesellschaft bürgerlichen Rechts.
Auflassungsvormerkung für {given} {surname}, geb. {date}, eingetragen am {date}. Rang nach der Reallast für {org}.
Wohnungsrecht, auf Lebenszeit, zugunsten der Witwe {given} {surname}, Erdgeschoss links, Mitbenutzung von Garten und Waschküche
Teilungserklärung betreffend das Anwesen {street} in {place}: Sondereigentum Nr. 4 steht künftig Frau {surname} zu.
Neue Lagebezeichnung nach Umlegung: {street}, Gemarkung {place}, Gebäude- und Freifläche, 1.204 m².
Den Führerschein können Sie, Herr {surname}, nach Ablauf der Sperrfrist bei der Zulassungsstelle in {place} neu beantragen.
Anbei erhalten Sie eine Abschrift des Schreibens von {full} vom {date} mit der Bitte um Stellungnahme.
Der Gemeinderat von {place} hat in nichtöffentlicher Sitzung beschlossen, die Turnhalle an {org} zu vermieten.
Ein Exemplar der Genehmigung verbleibt bei {org}, ein weiteres geht nachrichtlich an das Forstrevier {place}.
Unser Zeichen: {number}. Bearbeiter: {surname}. Besuchszeiten: Mo–Do 8–12 Uhr, {street}, Eingang Hofseite
Sollten Sie mit {full} nicht identisch sein, betrachten Sie dieses Schreiben bitte als gegenstandslos.
Im Auftrag\n{surname}\nRegierungsamtsrätin\n{place}, den {date}
Die Straßensperrung zwischen {place} und {place} dauert voraussichtlich bis in die Herbstferien.
Auf Ihre Beschwerde über den Lärm der Gaststätte in der {street} hin hat unser Außendienst, Herr {surname}, zweimal gemessen.
Betriebsversammlung in {place}: Arbeitsdirektorin {full} weicht aus, die Belegschaft pfeift.
Kaum war {surname} Personalchef, lag das Weihnachtsgeld schon auf dem Verhandlungstisch.
Unsere Forderung an {org} bleibt: sieben Prozent, mindestens aber {amount} mehr im Monat!
Im Gespräch: {given} {surname}, Schichtführer und seit dem Frühjahr freigestellter Betriebsrat, über Akkord, Angst und Apfelschorle
Der Gesamtbetriebsrat tagte diesmal in {place}; Gastgeber {given} {surname} hatte Schnittchen und schlechte Nachrichten.
Solidarische Grüße an die Streikenden bei {org} in {place}! Haltet durch!
Frag {given}, sie kennt den Manteltarif auswendig.
Mitbestimmung beginnt im Kleinen, schreibt {surname} im Vorwort, und endet selten dort.
Ersatzmitglied {given} {surname} rückt nach, weil {given} in Elternzeit geht.
Ach {given}, danke!!! Genau die Dichtung wars, Maschine läuft wieder, Kaffee schmeckt.
Optisch ein Traum, aber der Sessel von {org} riecht auch nach vier Monaten noch wie eine neue Autobahn.
Gekauft für meine Enkelin {given}, nach einer Woche war das Rad ab.
Bei {org} in {place} sofort umgetauscht, Kassenzettel wollte niemand sehen. So geht Kundendienst.
Wir feierten den Siebzigsten von Onkel {given} im Nebenzimmer, und die Küche hat bei 64 Gästen nicht einmal geschwächelt.
Achtung, die Filiale in der {street} hat neue Öffnungszeiten, wir standen vor verschlossener Tür.
Portionen winzig, Preise wie in {place}, Aussicht allerdings unbezahlbar.
Seit {given} am Herd steht, ist der Sauerbraten wieder eine Reise wert.
Dem Team um Küchenchefin {full} merkt man an, dass hier niemand nur seine Stunden absitzt.
Hotel war okay, Zimmer hellhörig, Frau {surname} an der Rezeption dafür ein Schatz.
Kennt jemand einen guten Zahnarzt in {place}? Meiner, der {surname}, macht zu.
Ich würde die Finger von {org} lassen, mein Schwager hat da ein halbes Jahr auf sein Geld gewartet.
Nachtrag: {given} hatte recht, es war das Netzteil. Kann zu.
Stammtisch wie immer am ersten Donnerstag, diesmal bei {given} in {place}, bringt Stühle mit!
Mein Vorredner {given} verwechselt hier Watt mit Wattstunden.
wir wohnen seit april in {place} und suchen noch ne krabbelgruppe am liebsten in der nähe der {street}
sorry leute bin raus {given} hat fieber und ich hab keinen babysitter
also {given} ich find das nicht fair dass du immer freitags frei hast und {given} nie
jo passt dann um acht bei {org} am eingang nicht am parkplatz
hat {surname} das freigegeben oder hast du einfach auf ok gedrückt
krass {given} hat gekündigt und geht zu {org}
du {given} nochmal wegen samstag soll ich den grill aus {place} mitbringen oder hat {given} einen
weiß einer wie der vermieter von {given} heißt irgendwas mit {surname}
der link geht nicht schick ihn bitte nochmal an mich und an {given} aus der buchhaltung
@{given} @{given} die pizza ist da
Heute vor zehn Jahren wurde {full} in {place} zur Bürgermeisterin gewählt, mit elf Stimmen Vorsprung. Elf!
Kleiner Reminder, dass {org} im Januar noch das Gegenteil behauptet hat. Screenshots habe ich.
Unpopular opinion: {place} ist schöner als {place}. Kommt klar.
Ich so: nur noch eine Folge. {given} so: es ist drei Uhr.
Danke {org}, dass ihr die Lesung mit {full} gestreamt habt, ich saß krank auf dem Sofa und war trotzdem dabei.
Liveticker: 78. Minute, {surname} für {surname}, Pfiffe aus der Kurve.
Wenn {surname} wirklich Verantwortung übernehmen will, wo ist er dann seit der Flut in {place}?
Sturz am {date} auf dem Wochenmarkt in {place}, Erstversorgung durch Passanten, Röntgen bei {org} unauffällig.
Wir danken für die Überweisung Ihrer Patientin {surname}, {given}, und schlagen eine Kontrolle in sechs Wochen vor.
Klinisch imponiert bei Frau {surname} ein rechtsseitiges Lymphödem nach Mastektomie.
Sozialanamnese: verwitwet, zwei Söhne ({given}, {place}; {given}, Ausland), Rente, Pflegegrad beantragt.
Dr. {full}\nFachärztin für Augenheilkunde\n{street}\n{zip} {place}
Angehörige: Ehefrau {given} unter {phone} erreichbar, bitte nicht vor 9 Uhr.
{surname}, {given}, geb. {date}: CT Thorax nativ, Vergleich mit Voraufnahme aus {place}.
Konsil Neurologie (Dr. {surname}): Reflexe seitengleich, kein Meningismus; Prozedere mit Stationsarzt {surname} besprochen.
Die Physiotherapeutin {given} {surname} berichtet, dass der Patient wieder selbstständig bis zum Kiosk und zurück läuft.
Gutachten in der Unfallsache {surname} ./. {org}, erstattet nach Untersuchung am {date} in {place}
Großmutter {given} wurde als elftes Kind eines Tagelöhners geboren und starb, hochbetagt, als Besitzerin dreier Mietshäuser in {place}.
Hofbesitzer in {place}: 1590 {full}; 1622 wüst; 1651 {full}, zugezogen aus {place}; 1688 dessen Eidam {surname}.
Dem Herzog {given} widmete der Kartograph ein Blatt, auf dem {place} erstmals mit Stadtmauer erscheint.
Landfahrer, Zundelkrämer, später Wirt: So beschreibt die Chronik jenen {given}, nach dem das Gasthaus bis heute benannt ist.
Seit der Erstnennung als Marktflecken im Jahr 1214 stritten {place} und {place} um das Stapelrecht.
Äbtissin {given} II. ließ den Kreuzgang wölben; unter ihrer Nachfolgerin {given} verfiel er wieder.
Lebenslauf. Ich, {full}, wurde am {date} zu {place} als Sohn des Stellmachers {full} und seiner Ehefrau {given}, geb. {surname}, geboren.
Emigration 1938 ({place}, dann {place}); Lehrauftrag für Phonetik; Freundschaft mit {full}; kehrte nie zurück.
Unterschrieben haben den Gesellenbrief von 1887 Meister {surname} und zwei Beisitzer von {org}.
Trauzeugen: {full}, Kaufmann, 54 Jahre alt, und {full}, Lokomotivführer, 29 Jahre alt, beide in {place} wohnhaft
Auf der Rückseite des Fotos steht mit Bleistift: „{given} und ich vor dem Kurhaus {place}, Pfingsten 1926“.
Nachrückerin für {surname} im Landesparlament, dort Sprecherin für Fischerei; 1978 Austritt aus {org}; danach parteilos, Imkerin.
Bei der Belagerung von {place} verlor Feldscher {given} {surname} zwei Finger und seinen gesamten Vorrat an Kampfer.
Ferner erwähnt das Lehnbuch einen {given}, Vogt zu {place}, der drei Hufen und einen Weinberg hielt.
Podcast-Folge 31\n[00:02:14] {given}: Willkommen zurück!\n[00:02:17] {given}: Wir müssen über {place} reden.
Reporter: Stimmt es, dass {org} Ihnen abgesagt hat? {surname}: Sagen wir, man hat mich vergessen.
Wie war das damals, als {surname} anrief und fragte, ob du in die Band kommst?
A: Wo haben Sie gewohnt?\nB: In der {street}, Vorderhaus, über dem Kohlenhändler {surname}.
Das Gespräch führte {full}; Transkription: {given} {surname}; autorisierte Fassung vom {date}.
„Nein“, sagt {given}, „traurig war ich nicht, ich war müde.“
Sprecher 3 [vermutl. {surname}]: Das steht so aber nicht im Vertrag.
Nächste Frage an {full}: Was würden Sie den jungen Leuten in {place} heute raten?
Fragt man {surname} nach Vorbildern, nennt er zuerst seine Nachbarin, dann lange niemanden, dann {full}.
Am Ende bekam {given} H. Recht, aber die Katze blieb bei der Exfrau.
Laut Sitzungsprotokoll verließ Rechtsanwalt {surname} den Saal um 11.52 Uhr unter Protest.
Gesamtschuldner sind neben {org} auch die früheren Gesellschafter {surname} und {surname}.
Ein Befangenheitsantrag gegen Richter {surname} wurde als unbegründet zurückgewiesen, weil seine Mitgliedschaft in {org} allseits bekannt war.
Wirft man {full} vor, zu spät gehandelt zu haben, so muss man auch fragen, was {org} wusste.
Beschluss vom {date}: Der Umgang des Vaters {given} F. mit den Kindern {given} und {given} findet vierzehntäglich in {place} statt.
Sämtliche Zeugen – {surname}, {surname} und die Postbotin – erinnern sich an einen roten Kombi mit Kennzeichen aus {place}.
Fraglich bleibt nach {surname} (S. 88), ob die Klausel einer Inhaltskontrolle standhält.
Zum Nachteil des Rentners {given} P. hob die Pflegerin mehrfach Geld in {place} ab.
Antragsgegnerin ist {org}, Prozessbevollmächtigte sind die Rechtsanwälte {surname} und {surname}, {place}.
Die Rüge der Gewerkschaftssekretärin {full}, man habe sie am Tor von {org} abgewiesen, nahm das Arbeitsgericht ernst.
Wieder einmal muss {place} vor Gericht: Diesmal geht es um Kuhglocken.
Entscheidend war am Schluss das Tagebuch von {given} D., in dem jede Überstunde verzeichnet stand.
Käufer {full} übernimmt die Tierarztpraxis mit allen Rechten und Pflichten; Verkäuferin {surname} verpflichtet sich, im Umkreis von {place} fünf Jahre nicht zu praktizieren.
Ihr Rentenkonto weist für die Jahre bei {org} eine Lücke auf, die Sie bitte mit Lohnstreifen belegen.
Bitte händigen Sie {given} das beiliegende Formblatt aus und lassen Sie es von beiden Elternteilen unterschreiben.
Von der Einschulung wird {full} auf Antrag ihrer Mutter um ein Jahr zurückgestellt.
Aus dem Standesamt in {place}: Anmeldung der Eheschließung {surname} / {surname}, Unterlagen vollständig.
Insolvenzplan angenommen, 112 Arbeitsplätze bei {org} gerettet, Gläubigerversammlung in {place} applaudiert sogar kurz.
Der gelernte Feinmechaniker, der 1987 über den zweiten Bildungsweg zum Abitur kam, zog für {org} in den Gemeinderat ein und verlor das Mandat vier Jahre später an {full}.
Nach 212 Pflichtspielen für {org}, in denen sie 94 Tore erzielte, wechselte die Stürmerin im Sommer ablösefrei zu {org}, wo sie sich auf Anhieb einen Stammplatz erkämpfte.
Entstanden ist das Album, dessen zwölf Stücke in nur neun Tagen auf Tonband eingespielt wurden, in einer ausgedienten Molkerei bei {place}, die {org} bis heute als Probenraum nutzt.
Mit 38,4 Prozent der gültigen Stimmen setzte sich {full} in der Stichwahl gegen {surname} durch, der noch im ersten Wahlgang mit deutlichem Vorsprung vorn gelegen hatte.
Die Gemeinde, deren Gebiet sich über eine Endmoränenlandschaft nördlich von {place} erstreckt, grenzt im Uhrzeigersinn an {place}, {place}, {place} und die gemeindefreie Exklave {place}.
„Wir haben in der zweiten Hälfte aufgehört, Fußball zu spielen“, räumte {surname} nach dem 1:4 gegen {org} ein, das seine Mannschaft auf den vorletzten Rang zurückwarf.
Von {surname} stammt der vielfach variierte Entwurf, die Kuppel nicht zu mauern, sondern als Holzkonstruktion mit Bleideckung auszuführen, was den Baumeistern aus {place} freilich missfiel.
{org}, 1974 von vier Studierenden der Musikwissenschaft gegründet, verband auf den frühen Platten kretischen Volksgesang mit den Rückkopplungen der Psychedelik und löste sich 1981 im Streit auf.
Nachgewiesen ist der seltene Laufkäfer, der ausschließlich in kalkreichen Quellmooren vorkommt, bislang nur bei {place} sowie an zwei Standorten oberhalb von {place}, die inzwischen unter Schutz stehen.
Als die Panzerverbände im April 1945 auf {place} vorrückten, weigerte sich {surname}, ein ehemaliger Volksschullehrer und Reserveoffizier, die Panzersperren schließen zu lassen, und rettete damit die Altstadt.
Umstritten bleibt, ob {given} {surname}, dem eine Mehrheit der Fachwelt das Tafelbild zuschreibt, jemals über {place} hinausgekommen ist oder die Landschaft nur nach Stichen malte.
Zwölf Jahre lang leitete die Germanistin, eine Schülerin von {surname}, das dialektologische Institut in {place}, ehe sie {date} einem Ruf nach {place} folgte.
Die Fregatte, bei {org} auf Kiel gelegt und im Herbst 1911 in Dienst gestellt, lief in der Nacht auf den {date} vor {place} auf eine Mine und sank binnen elf Minuten.
Trotz roter Laterne, sechs Niederlagen in Folge und einer Unterschriftenliste, die in {place} selbst beim Bäcker ausliegt, hält {org} an {surname} fest, dessen Vertrag sich im Fall des Klassenerhalts automatisch um ein Jahr, anderenfalls, so munkelt man, um gar nichts verlängern würde.
Zu den bekanntesten Absolventen zählen neben {full}, die später das Forschungsministerium leitete, der Hirnforscher {full} und der wegen Hochverrats hingerichtete Jurist {full}.
Bei {org} hält man die Vorwürfe, der Vorstand habe Rückstellungen in Höhe von {amount} verschleiert, für „haltlos und in der Sache absurd“, kündigte aber eine Sonderprüfung an.
Der dreigeschossige Zehntspeicher mit seinem mächtigen Krüppelwalmdach, den {surname} um 1720 errichten ließ, diente zeitweise als Lazarett und beherbergt seit 1996 die Bibliothek von {place}.
Im Mannschaftsverfolgen gewann sie, gemeinsam mit {full}, {full} und der erst neunzehnjährigen {full}, überraschend Silber hinter den favorisierten Niederländerinnen.
Aus {place} kommend, vereinigt sich der Bach, dessen Wasser vom Moor fast schwarz gefärbt ist, unterhalb der Ruine mit dem Abfluss des Stausees und erreicht nach 23 Kilometern {place}.
Gegen {surname}, der die Vorwürfe stets bestritten hat und sich derzeit in {place} aufhält, erließ die Staatsanwaltschaft am Dienstag einen internationalen Haftbefehl.
Das Drehbuch, das {full} gemeinsam mit {full} nach einer Novelle aus dem Nachlass ihres Großvaters verfasste, wurde von drei Fernsehanstalten abgelehnt, bevor {org} die Produktion übernahm.
Weil {org} die Lizenzunterlagen verspätet eingereicht hatte, rückte der sportlich bereits abgestiegene Verein aus {place} nach und verblieb so in der Regionalliga.
Er war der ältere Bruder des Orgelbauers {full}, ein Schwager von {surname} und, wenn man den Kirchenbüchern von {place} glauben darf, Vater von vierzehn Kindern.
Die Abstimmung, die von der Opposition als „Farce“ bezeichnet wurde, endete mit einem hauchdünnen Sieg für {full}, den Kandidaten von {org}, dem am Ende 41 Stimmen genügten.
Seit der Eingemeindung am 1. Juli 1972 bildet das ehemals selbständige Haufendorf, in dessen Ortskern noch sieben Fachwerkhöfe erhalten sind, einen Stadtteil von {place}.
Für {given}, die im Rollstuhl sitzt und dennoch jeden Morgen allein mit der Straßenbahn zur Arbeit bei {org} fährt, ist Barrierefreiheit kein Fremdwort, sondern eine Überlebensfrage.
In seiner Dankesrede für den mit {amount} dotierten Lyrikpreis würdigte {surname}, der seit Jahrzehnten zurückgezogen lebt, vor allem seine Übersetzerinnen und die Buchhändler von {place}.
Das Gefecht bei {place}, in dem sich am {date} rund 6000 Österreicher und ein zahlenmäßig überlegenes sächsisches Korps gegenüberstanden, endete ohne klaren Sieger.
Bassist {given} verließ die Band nach der Sommertournee, angeblich wegen musikalischer Differenzen, und wurde durch {full} ersetzt, der zuvor bei {org} gespielt hatte.
Während die übrigen Kantone den Vertrag bereits 1531 ratifizierten, ließ sich {place}, von inneren Fehden zerrissen, damit noch beinahe zwei Jahrzehnte Zeit.
Dass {org} mehr als ein Drittel der Stellen in der Verwaltung streichen will, erfuhr die Belegschaft, wie aus einem internen Schreiben hervorgeht, erst nach {surname}s Interview.
Ob der Frachter, der unter liberianischer Flagge fährt und zuletzt in {place} gesichtet wurde, tatsächlich Munition geladen hatte, wollte der Reeder, ein gewisser {surname}, weder bestätigen noch dementieren.
Ihre Kindheit verbrachte die Physikerin, Tochter eines Uhrmachers und einer Hebamme, in {place}, {place} und, nach der Scheidung der Eltern, auf einem Gutshof unweit von {place}.
Den Treffer zum 2:2-Endstand markierte in der Nachspielzeit ausgerechnet {full}, der acht Jahre lang das Trikot von {org} getragen hatte und auf jeden Jubel verzichtete.
Nicht weit von {place}, wo die Kalkfelsen steil in die Schlucht abfallen, brüten nach Angaben von {org} wieder drei Paare des Wanderfalken, dessen Bestand in den Siebzigern erloschen war.
{full} (* {date} in {place}; † {date} ebenda) war ein ungarisch-österreichischer Mathematiker, der grundlegende Beiträge zur Topologie lieferte und als Begründer der Knotentheorie gilt.
„Das ist kein Sparhaushalt, das ist ein Offenbarungseid“, rief {full} in den Saal, woraufhin die Abgeordneten von {org} geschlossen den Plenarsaal verließen.
Die evangelische Pfarrkirche, ein neugotischer Backsteinbau nach Plänen von {surname}, besitzt eine 1898 von {org} gebaute Orgel mit 34 Registern auf drei Manualen und Pedal.
Nach Stationen in {place} und {place} heuerte der Torhüter, dessen Markenzeichen die schwarze Schirmmütze war, 1963 bei {org} an und beendete dort auch seine Laufbahn.
Zwischen {place} und {place} verkehren die Züge wegen der Sanierung zweier Brücken, die noch aus der Kaiserzeit stammen, bis zum {date} nur im Zweistundentakt.
Vier Monate nach der Übernahme durch {org} schließt der traditionsreiche Porzellanhersteller, der zu Spitzenzeiten 1100 Menschen beschäftigte, seine Brennöfen in {place} endgültig.
Mit {surname} verliert das Theater nicht nur einen großen Tragöden, sondern auch den letzten Zeugen jener Jahre, in denen die Bühne von {place} als die modernste des Kontinents galt.
Geprägt wurde der Begriff von {full}, die ihn 1969 in einem Aufsatz über Ackerbauern des Hochlands von {place} verwendete, freilich in einem anderen Sinn als die heutige Ethnologie.
Drei der vier Halbfinalistinnen, darunter die topgesetzte {surname}, kommen aus derselben Tennisschule in {place}, die der Spanier {full} nach seinem Karriereende gegründet hat.
Ursprünglich sollte {full} Regie führen; nachdem dieser sich mit der Produzentin überworfen hatte, übernahm Kameramann {surname} die Dreharbeiten, die überwiegend in {place} stattfanden.
Das Stift, von der Gräfin {given} um 1090 zum Gedenken an ihren auf dem Kreuzzug verschollenen Sohn {given} gegründet und mit Ländereien bei {place} ausgestattet, unterstand bis zur Säkularisation, die den Konvent auf sechs greise Chorfrauen geschrumpft antraf, unmittelbar dem Kaiser.
Insgesamt 17 Bewerber, unter ihnen {full}, der zum dritten Mal antritt, die frühere Ombudsfrau {full} und als einzige Parteilose {full}, deren Zulassung das Verfassungsgericht in {place} erst in letzter Minute verfügt hatte, stellen sich am kommenden Sonntag zur Wahl um das Präsidentenamt.
{place} liegt auf 612 Metern Höhe am Rand einer Karsthochfläche, rund 14 Kilometer südwestlich von {place}, und gehört zu den niederschlagsärmsten Orten des Landes.
Erst die Dissertation von {surname}, 2009 an der Universität in {place} eingereicht, wies nach, dass das vermeintliche Autograph eine Fälschung des späten 19. Jahrhunderts ist.
Im Achtelfinale scheiterte die Kasachin mit 11:15 an {full}, die wenig später, nach Siegen über {surname} und {surname}, auch den Titel im Säbelfechten gewann.
Gesellschafter des Unternehmens, das Präzisionswaagen für Apotheken und Labore fertigt, sind zu 60 Prozent {org} und zu 40 Prozent die Nachkommen von {full}.
Noch in der Kabine soll {surname}, so berichten es Ohrenzeugen, mit seinem Rücktritt gedroht haben, falls {org} den Verkauf des Kapitäns nach {place} nicht rückgängig mache.
Sein Porträt des Kardinals, lange für verschollen gehalten, tauchte 2004 im Depot eines Auktionshauses in {place} auf und hängt heute bei {org}, deren Stiftung es ankaufte.
Die Mündung liegt bei {place} auf nur 3 Metern über dem Meeresspiegel, sodass sich der Tidenhub, wie {surname} bereits 1884 beschrieb, bis weit ins Hinterland bemerkbar macht.
Kritiker werfen {org} vor, Kleinbauern aus {place} mit Knebelverträgen an sich zu binden, während die Gewinne, zuletzt {amount}, an Anteilseigner in {place} ausgeschüttet würden.
Auf Platz drei folgt mit 12,7 Prozent {org}, das vor allem im Süden bei Erstwählern punktete, während {org} an der Sperrklausel scheiterte und künftig nicht mehr vertreten ist.
Der Roman, den {surname} als „mein einziges ehrliches Buch“ bezeichnete, schildert in 33 Kapiteln die Rückkehr eines Kriegsblinden nach {place} und wurde in 28 Sprachen übersetzt.
Schon als Sechsjährige stand {given} {surname}, deren Mutter als Souffleuse am Stadttheater arbeitete, in {place} als Kobold auf der Bühne.
Gefeiert wird das Patrozinium alljährlich am zweiten Sonntag im Oktober mit einer Lichterprozession, die von {place} über den Kreuzweg zur Wallfahrtskapelle des heiligen {given} hinaufführt.
Ein Hubschrauber der Bergrettung brachte den 54-Jährigen aus {place}, der rund 80 Meter über ein Schneefeld abgestürzt war, mit schweren Kopfverletzungen nach {place}.
Zweimal, 1908 und 1912, nahm der Turner, der im Hauptberuf Schriftsetzer bei {org} war, an Olympischen Spielen teil, ohne jedoch einen Medaillenrang zu erreichen.
Anders als {surname}, der den Ursprung der Sage in {place} vermutet, geht die neuere Forschung davon aus, dass das Motiv über byzantinische Vermittlung in den Westen gelangte.
Unter der Überschrift „Das große Schweigen“ druckte {org} am {date} einen offenen Brief, in dem sich 43 Kulturschaffende, darunter {full}, gegen den Abriss des Kinos aussprachen.
Mit der Mannschaft von {place} stieg er dreimal in Folge auf, ehe {org} auf den kantigen Abwehrspieler aufmerksam wurde und ihn für {amount} verpflichtete.
Die Kernmannschaft stammte größtenteils von {org}, dessen Spielbetrieb nach dem Konkurs eingestellt worden war, weshalb die Fans noch jahrelang die alten Gesänge anstimmten.
Bis zur Verhaftung seines Verlegers {surname} im Februar 1936 erschienen die Gedichte des aus {place} emigrierten Lyrikers in einer Zeitschrift, deren Redaktion in {place} saß.
Vom Gipfel, den 1868 erstmals {full} mit zwei einheimischen Führern erreichte, reicht der Blick bei klarer Sicht über {place} hinweg bis zu den Gletschern an der Grenze.
Verletzungsbedingt fehlten {org} am Samstag neben dem am Meniskus operierten {surname} auch {surname} und der grippegeschwächte {surname}, was man dem Spiel deutlich anmerkte.
Wie {org} unter Berufung auf Ermittlerkreise berichtet, soll der Geschäftsmann, der sich als Konsul ausgab, mindestens elf Rentnerinnen aus {place} um ihre Ersparnisse gebracht haben.
Die Parteilinke um {full} fordert eine Urabstimmung, der Flügel um {surname} lehnt sie ab, und dazwischen steht, etwas ratlos, ein Vorsitzender auf Abruf.
Gebaut wurde der Viermaster 1902 auf der Werft von {org} in {place}; nach dem Krieg ging er als Reparation an eine italienische Reederei, die ihn abwracken ließ.
Der Grabhügel, 1911 von {surname} angeschnitten, enthielt neben einem eisernen Kurzschwert auch Bernsteinperlen, Fibeln und ein Pferdegeschirr, die heute bei {org} verwahrt werden.
Ein halbes Jahr lang blieb der Posten des Generalmusikdirektors vakant, dann einigten sich {place} und das Land auf die Finnin {full}, die zuvor in {place} dirigiert hatte.
In {place}, wo die Rinder noch im Oktober auf den Hochweiden stehen, hat {given} {surname}, studierte Betriebswirtin, die Käserei ihres Onkels übernommen und das Sortiment halbiert.
Lange galt {surname} als gesetzt, doch nach der Pleite bei {org} und einem lautstarken Disput mit dem Co-Trainer fand sich der Nationalspieler auf der Tribüne wieder.
Das 1921 eingeweihte Kraftwerk, dessen Turbinen von {org} geliefert wurden, nutzt das Gefälle zwischen dem Stausee bei {place} und dem 340 Meter tiefer gelegenen {place}.
Nachfolger wurde {full}, der das Amt, anders als sein Vorgänger {full}, nur kommissarisch ausübte und bereits im März des folgenden Jahres einem Attentat zum Opfer fiel.
Bundesweite Bekanntheit erlangte die Bäuerin aus {place}, als sie vor laufender Kamera den Minister fragte, ob er je eine Kuh gemolken habe; {surname} antwortete mit Nein.
Im Jahr 1834 ließ sich der aus {place} ausgewanderte Kupferstecher in Übersee nieder, nahm den Namen {full} an und eröffnete ein Atelier an der {street}.
Beim Derby zwischen {org} und {org}, das wegen Pyrotechnik zweimal unterbrochen werden musste, nahm die Polizei 38 Anhänger beider Lager vorläufig fest.
Die Orgelfassung der Suite, die auf dem Album von {org} als verborgenes Stück nach elf Minuten Stille erklingt, wurde in der Abteikirche von {place} aufgenommen.
Das Gemeindewappen, 1951 verliehen und von {surname} gezeichnet, zeigt über blauem Wellenschildfuß einen wachsenden goldenen Bären, der auf die Herren von {place} zurückgeht.
Dem Vernehmen nach hat {org} bereits im Dezember ein Angebot über {amount} abgegeben, das die Erben um {full} jedoch als „unsittlich niedrig“ zurückwiesen.
Wer heute durch {place} spaziert, ahnt kaum, dass in den Kellern der Gründerzeitvillen einst Spirituosen gebrannt, Zigarren gedreht und, so {surname} in ihrer Stadtchronik, Banknoten gefälscht wurden.
Bekannt wurde {full} durch die Rolle der zynischen Pathologin in einer Krimireihe, die von 2003 bis 2014 in {place} gedreht und von 6,8 Millionen Zuschauern gesehen wurde.
Die Vorrunde schloss {org} vor dem punktgleichen Rivalen aus {place} ab, weil der direkte Vergleich zugunsten der Mannschaft um Spielmacherin {surname} ausfiel.
Sechs Semester studierte er Rechtswissenschaft in {place} und {place}, brach jedoch, hoch verschuldet, ohne Examen ab und trat als Volontär bei {org} ein.
Der Deich brach in den frühen Morgenstunden bei {place}, und noch ehe die Glocken läuten konnten, stand das Wasser, so schildert es {surname} in seinen Erinnerungen, in allen Ställen.
Anfang der Neunziger, als {org} kurz vor der Insolvenz stand, holte die Familie den Sanierer {full} aus {place} zurück, der binnen zwei Jahren fünf von neun Standorten schloss.
Verbreitet ist der Steinbrech, ein kalkmeidender Bewohner von Silikatfels, vom Nordrand des Massivs bis {place}; ein isoliertes Vorkommen meldete {surname} 1977 aus {place}.
Als Spitzenkandidatin von {org} ging die ehemalige Richterin, deren Wahlkampf sich fast ausschließlich um Mieten drehte, mit klarem Vorsprung vor {surname} durchs Ziel.
„Ich bin kein Held, ich hatte nur einen langen Schlauch“, sagt {given}, der in der Brandnacht mit den Nachbarn aus {place} die Pferde aus dem Stall trieb.
Zur Uraufführung der Oper, deren Libretto auf einer Erzählung von {full} beruht, reisten selbst aus {place} Kritiker an, die das Werk nahezu einhellig verrissen.
Die Bahnstrecke {place}–{place}, 1889 als Schmalspurbahn eröffnet und 1967 stillgelegt, dient heute auf weiten Teilen als Radweg und wird in der Karwoche von Draisinen befahren.
Vorgeworfen wird dem ehemaligen Schatzmeister von {org}, er habe Mitgliedsbeiträge in sechsstelliger Höhe auf ein Konto in {place} umgeleitet und damit Pferdewetten finanziert.
Auf Betreiben von {surname}, dem Vorsitzenden des Denkmalrats, wurde das Ensemble aus Torhaus, Remise und Gesindehaus 1983 unter Schutz gestellt und der Abriss untersagt.
Nachdem {place} im Friedensschluss von 1648 an die schwedische Krone gefallen war, ließ der Gouverneur die Bastionen schleifen und die Steine für den Bau der Garnisonskirche verwenden.
Die Chefökonomin von {org}, {full}, rechnet frühestens für das dritte Quartal mit einer Erholung und warnt, höhere Zölle träfen vor allem den Mittelstand.
Ihr erster Langfilm, mit bescheidenen {amount} in {place} gedreht, wurde auf Festivals mehrfach ausgezeichnet und brachte Hauptdarsteller {full} einen Vertrag bei {org} ein.
Kurz nach der Pause verwandelte {surname} einen an {surname} verschuldeten Elfmeter, doch {org} kam durch einen Doppelschlag von {surname} zurück und nahm die Punkte mit.
Das Konsortium, dem neben {org} auch {org} und zwei kanadische Pensionsfonds angehören, erhielt den Zuschlag für das Autobahnteilstück bei {place}.
Unweit der Mündung, auf dem Gebiet von {place}, quert die Straße den Fluss auf einer Bogenbrücke aus Stampfbeton, die {surname} 1907 berechnet hatte und die als Pionierleistung gilt.
In die Geschichte ging das Duell der beiden Schachmeister ein, weil {surname} in hoffnungsloser Stellung sieben Stunden weiterspielte und {surname} schließlich vor Erschöpfung patzte.
Die 1519 vollendete Altartafel, die bis zur Reformation in {place} stand, zeigt die Marter der Zehntausend und im Hintergrund, wie {full} nachwies, das Stadttor von {place}.
Neben Politologie, Slawistik und Statistik lehrt man in {place} seit dem Wintersemester auch Katastrophenmanagement, ein Fach, für das sich auf Anhieb 311 Studierende einschrieben.
Aufgewachsen in einem Vorort von {place}, schloss sich {full} nach einer Lehre als Kürschner der Wandertruppe von {surname} an, mit der er bis 1858 durch die Provinzen zog.
Dem Bericht zufolge wurden bei {org} zwischen 2011 und 2018 Abgaswerte „systematisch geschönt“, wovon der damalige Entwicklungschef, {full}, nichts gewusst haben will.
Gleich drei Siege feierte die Norwegerin in {place}, wo sie im Vorjahr noch wegen eines Materialfehlers ausgeschieden war, und verwies im Gesamtweltcup {surname} auf Rang zwei.
Die Insel, rund vier Seemeilen vor {place} gelegen und seit der Sturmflut von 1872, bei der auch Leuchtturmwärter {full} mit seiner Familie ertrank, unbewohnt, dient Kegelrobben als Wurfplatz und darf nur mit Genehmigung von {org}, das dort eine Vogelwarte unterhält, betreten werden.
Keine zwei Wochen nach ihrer Vereidigung musste {surname}, der Plagiatsjäger 67 verdächtige Passagen in der Doktorarbeit nachgewiesen hatten, ihr Amt wieder aufgeben.
Gitarrist {full}, von Fachblättern zum besten seines Instruments gewählt, spielte auf sämtlichen Alben von {org} und war außerdem an zwei Einspielungen von {org} beteiligt.
Das Hotel, in dem schon {full} logierte und an dessen Bar {surname} seine Novellen diktiert haben soll, wird nach dem Verkauf an {org} in Eigentumswohnungen umgewandelt.
Am Fuß des Vulkans, zwischen {place} und der Küste, gedeihen auf Ascheböden Feigen, Pistazien und eine Rebsorte, deren Name nach {surname} auf ein arabisches Wort zurückgeht.
Vor 41.000 Zuschauern, der größten Kulisse seit dem Umbau, trennten sich {org} und der Aufsteiger aus {place} torlos, obwohl die Gastgeber dreimal Aluminium trafen.
Die Bürgerinitiative, die ein Windrad in Sichtweite der Burg verhindern will, hat nach eigenen Angaben mehr als 4000 Unterschriften gesammelt, die meisten davon in {place} und {place}.
Aus der Ehe mit {full}, der Witwe eines Salzhändlers, gingen fünf Töchter hervor, von denen die jüngste, {given}, als Malerin von Stillleben zu einigem Ruhm gelangte.
Ausgezeichnet wurden in diesem Jahr der Chemiker {full} für seine Arbeiten zur Katalyse, die Hebamme {full} sowie, in Abwesenheit, der in {place} inhaftierte Blogger {full}.
Bei den Wahlen von 1903 verlor {org} vier ihrer sieben Sitze, darunter auch den Wahlkreis {place}, den seit drei Jahrzehnten stets ein {surname} vertreten hatte.
Das Stadion, Heimspielstätte von {org} und bis 1999 auch Austragungsort von Speedwayrennen, fasst nach dem Rückbau der Stehränge noch 8.900 Besucher.
Der Kaffeeröster, dessen Großvater einst mit einem Handkarren durch {place} zog, beliefert heute 900 Filialen von {org} und lässt die Bohnen in {place} sortieren.
Hervorgegangen aus einem Lesezirkel sozialistischer Buchdrucker, entwickelte sich {org} in den Zwanzigern zum auflagenstärksten Verlag des Landes, bevor die neuen Machthaber ihn enteigneten und seinen Gründer {full} nach {place} verschleppten.
Als {full} am Abend des {date} vor die Presse trat, blass, aber gefasst, hatten die Agenturen seinen Rückzug längst gemeldet; dass {surname} ihm nachfolgen würde, ahnte zu diesem Zeitpunkt freilich noch niemand.
Mit 17 Jahren und 48 Tagen ist {surname}, der tagsüber noch die Schulbank drückt und abends mit dem Rad von {place} zum Training fährt, der jüngste Torschütze, den {org} in seiner an Rekorden nicht armen Vereinsgeschichte je hatte.
Heute spielt {given}, den die Zeitungen von {place} einst als Jahrhunderttalent feierten und dem ein Knorpelschaden mit 21 alle Träume zerschlug, in der Kreisklasse, trainiert die Bambini und verkauft montags bis freitags Rasenmäher bei {org}.
Die Expedition, die im Juni 1897 von {place} aus aufbrach und deren Mitglieder, soweit bekannt, samt und sonders umkamen, stand unter der Leitung des Geophysikers {full}, der zuvor zweimal auf eigene Kosten überwintert hatte.
Der Konzern aus {place} verfehlte mit einem Quartalsgewinn von {amount} die Erwartungen der Analysten, die, so {surname} von {org}, „ohnehin schon im Keller“ gelegen hätten.
Zu Ehren von {surname} trägt ein Asteroid des Hauptgürtels, den Amateure der Sternwarte in {place} im Februar 2001 entdeckten, den Namen der Forscherin.
Vertreten wird der Wahlkreis seit 2013 von {full}, die ihn mit 44,9 Prozent der Erststimmen gegen den langjährigen Platzhirsch {full} gewann.
Nordöstlich von {place}, im Dreieck zwischen Bahnlinie, Kanal und der alten Salzstraße, entsteht nach Plänen von {org} ein Gewerbepark, der 1200 Arbeitsplätze bringen soll.
Dort traf er, vermittelt durch seinen Cousin {full}, auf den Kreis um {surname}, dessen Manifest gegen die Ornamentik er als einer der Ersten unterschrieb.
Über {place} und {place} gelangte der Handschriftenhändler, verkleidet als Pilger, nach {place}, wo er 1612 am Typhus starb.
Vom Rekordmeister {org} kommt auf Leihbasis der Linksverteidiger {full}, 22, der in {place} Spielpraxis sammeln und den am Kreuzband verletzten {surname} ersetzen soll.
Die Abtei, deren Mauern 1525 von aufständischen Bauern aus {place} gestürmt wurden, verlor damals ihr gesamtes Archiv, sodass sich die Gründungslegende um den seligen {given} nicht mehr überprüfen lässt.
„Wenn {place} nicht bald eine Lösung vorlegt, drehen wir den Hahn zu“, drohte der Energieminister, ohne auszuführen, welche Leitung er meinte.
Das Quartett gab sein Debüt 1958 in {place}, spielte in nahezu unveränderter Besetzung sämtliche späten Streichquartette ein und ging, nachdem {full} an Arthrose erkrankt war, 1990 auseinander.
Einen Achtungserfolg errang {org} im Pokal, als man dem drei Klassen höher spielenden Gegner aus {place} erst im Elfmeterschießen unterlag.
Der Bestand der Äsche, die oberhalb von {place} noch vor dreißig Jahren massenhaft vorkam, ist nach Zählungen von {org} um 92 Prozent geschrumpft, woran Kormorane, Kraftwerke und Wärme gleichermaßen Anteil haben.
Bestattet liegt {surname}, wie er es in einem mit Bleistift geschriebenen Zusatz zum Testament verfügt hatte, ohne Grabstein, Kreuz und Grabrede unter einer Linde auf dem Dorffriedhof von {place}, wenige Schritte von seinem Widersacher {full} entfernt.
Die Studie, an der auch {full} von {org} mitwirkte, wertete die Daten von 18.000 Zwillingspaaren aus und widerspricht der Annahme, Kurzsichtigkeit sei überwiegend erblich.
Mehr als zwei Drittel der Delegierten stimmten in {place} für den Antrag, den {surname} noch am Vorabend als „Spaltpilz“ geschmäht hatte.
Im Stil erinnert das Werk an {surname}, bei dem die Künstlerin zwischen 1924 und 1926 in {place} Unterricht genommen hatte, wenngleich die Palette dunkler und der Strich nervöser ausfällt.
Bereits im Mai hatte {org} angekündigt, das defizitäre Geschäft mit Faxgeräten abzustoßen; nun übernimmt es ein Finanzinvestor aus {place}, über dessen Eigentümer wenig bekannt ist.
{given} {surname} (links), Vorsitzender des Kleingartenvereins, übergibt den symbolischen Spaten an seine Nachfolgerin {given} {surname}; im Hintergrund der Wasserturm von {place}.
Der Name des Ortes, 1127 erstmals in einer Schenkung des Bischofs {given} bezeugt, leitet sich nicht, wie oft behauptet, von {place} her, sondern von einem Wort für „Sumpfwiese“.
Bei einem Frontalzusammenstoß auf der Landstraße zwischen {place} und {place} sind am Sonntagmorgen ein 31-jähriger Motorradfahrer und seine Beifahrerin ums Leben gekommen.
Ohne die Zusage von {org}, bis 2031 jährlich {amount} für die Grabungen bereitzustellen, wäre der Palastbezirk von {place} längst überbaut.
Die Schauspielerin, Enkelin des Stummfilmstars {full} und seit 2016 mit dem Kameramann {full} verheiratet, lebt abwechselnd in {place} und auf einem Hausboot.
In der Königsdisziplin siegte {full} mit 8912 Punkten vor {full}, der im abschließenden Lauf über 1500 Meter mit einem Wadenkrampf kämpfte, und dem Kubaner {full}.
Besonders verdient machte sich {surname} um die Erschließung des Karstgebiets bei {place}, wo er zwischen 1926 und 1939 mehr als 70 Höhlen vermaß.
Nach dem Vorbild von {place} führt nun auch {place} eine Verpackungssteuer ein, gegen die {org}, Betreiberin von acht Schnellrestaurants im Ort, bereits Klage angekündigt hat.
Der Schoner, ein Rahsegler von 38 Metern Länge, gehört {org} und nimmt jeden Sommer bis zu 25 Jugendliche von {place} aus mit auf große Fahrt.
Was {surname} von den meisten Kollegen unterscheidet, ist eine fast schon altmodische Höflichkeit: Er hört zu, er lässt ausreden, und er schreibt, behaupten Vertraute, jeden Brief aus {place} mit der Hand.
Auf der zweitgrößten Insel des Archipels sind außerhalb von {place} kaum befestigte Straßen vorhanden; den Verkehr wickelt {org} mit zwei betagten Propellermaschinen ab.
Ein Jahr nach dem Grubenunglück, bei dem in {place} 83 Bergleute erstickten, hat das Gericht den Betriebsleiter {surname} wegen fahrlässiger Tötung verurteilt, {org} hingegen freigesprochen.
Die Diözese unter Bischof {full}, der seit Monaten zu den Vorwürfen schweigt, hat inzwischen einen Fonds über {amount} eingerichtet, aus dem Betroffene entschädigt werden sollen.
Für Aufsehen sorgte 1978 der Wechsel von {surname} zu {org}, denn nie zuvor war ein Spieler vom einen Ufer ans andere gewechselt, ohne dass Fensterscheiben zu Bruch gingen.
Historiker wie {full} und {full} sehen in dem Vertrag, der {place} die niedere Gerichtsbarkeit zusprach, den Keim eines späteren Städtebunds.
Hinter {place} verengt sich das Tal zur Klamm, in der das Wasser, von {surname} in einem Reisebrief als „brüllender Kristall“ besungen, über 200 Stufen hinabstürzt.
Die Fusion von {org} mit {org}, im vergangenen Herbst noch als „Jahrhundertchance“ gepriesen, ist am Einspruch des Kartellamts und am Stolz zweier Aufsichtsräte gescheitert.
Anschließend übernahm er die Leitung der Strafanstalt in {place}, wo er den Schweigezwang aufhob, Werkstätten einrichtete und, zum Entsetzen von {surname}, einen Gefangenenchor gründete.
Als Solistin gastierte die Mezzosopranistin in {place}, {place}, {place} und mehrfach bei den Sommerfestspielen auf der Felsenbühne; am Pult stand meist ihr Ehemann {full}.
Dem Schriftführer von {org}, einem pensionierten Zollbeamten, ist zu verdanken, dass die Protokolle aus den Jahren 1933 bis 1945 nicht, wie von {surname} angeordnet, verheizt wurden.
Die Regierung in {place} zog ihren Botschafter ab, nachdem {surname} in einer Fernsehansprache die Grenzziehung von 1921 infrage gestellt hatte.
Stromaufwärts, etwa in Höhe von {place}, mündet von rechts der längste Zufluss ein, dessen Quellgebiet, ein Hochmoor auf 930 Metern, {org} zusammen mit Freiwilligen wiedervernässt.
Am letzten Spieltag der Hauptrunde empfängt {org} den Tabellennachbarn {org}, während Verfolger {org} in {place} antreten muss, wo in dieser Saison noch niemand gepunktet hat.
Ihr drittes Studioalbum nahmen {org} im Winter in einer eingeschneiten Jagdhütte oberhalb von {place} auf, begleitet lediglich von Tontechniker {given} und dessen Hund.
Der Bericht der Kommission, den {full} am Mittwoch vorstellte, umfasst 614 Seiten und kommt zu dem Schluss, dass {org} die Warnungen der Geologen aus {place} bewusst ignoriert habe.
Erbaut wurde die Villa, eines der wenigen erhaltenen Jugendstilgebäude von {place}, 1904 für den Knopffabrikanten {full}; die Fassade mit ihren Seerosenreliefs entwarf {surname}.
Seine Mutter, eine geborene {surname}, stammte aus verarmtem livländischem Adel und unterhielt in {place} einen Salon, in dem Offiziere, Hochstapler und Komponisten verkehrten.
Im Sommersemester 1968 gehörte {surname}, damals Assistent am Lehrstuhl von {full}, zu jenen, die das Rektorat in {place} besetzten und rote Fahnen hissten.
Der Rückbau des Reaktors bei {place}, den {org} auf fünfzehn Jahre veranschlagt, kostet den Steuerzahler nach Berechnungen von {surname} mindestens {amount}.
Sieben Wochen lang belagerte das Heer des Herzogs {given} die Stadt, bis die Bürger von {place}, durch Hunger und Skorbut geschwächt, am Tag vor Pfingsten die Tore öffneten.
Immer wieder kam es in den folgenden Jahren zu Zerwürfnissen zwischen {surname} und {surname}, die sich öffentlich „Scharlatan“ und „Kleingeist“ nannten, privat aber weiter miteinander musizierten.
Die Straßenbahnlinie, die seit dem {date} die Universitätsklinik mit {place} verbindet, wird von {org} betrieben und befördert werktags rund 23.000 Fahrgäste.
Wegen seines Widerstands gegen die Zwangskollektivierung saß der Pfarrer von {place}, ein Bruder des Komponisten {full}, von 1951 bis 1955 in Einzelhaft.
Ein Tor von {surname} in der 88. Minute besiegelte die Niederlage von {org}, das damit zum ersten Mal seit 1994 in die zweite Liga absteigt.
Bei den Vorwahlen unterlag der Senator, ein Veteran mit Silberblick und Bürstenschnitt, dem früheren Footballprofi {full}, für den {org} mehr als {amount} an Spenden eingesammelt hatte.
Den Beinamen „der Lahme“ verdankt Fürst {given}, Stammvater der jüngeren Linie, einem Sturz vom Pferd, den er auf der Rückkehr von {place} erlitt.
Über die Herkunft des Kultbilds, das nach einem Brand in {place} unversehrt geblieben sein soll, kursieren zwei Legenden, deren ältere {surname} schon 1702 als Erfindung eines Mesners entlarvte.
Die Fachhochschule in {place}, 1971 aus der Ingenieurschule und der Höheren Wirtschaftsfachschule hervorgegangen, kooperiert mit {org} und bietet duale Studiengänge in Mechatronik und Logistik an.
Mit bürgerlichem Namen heißt der Clown, der unter einer roten Melone auftritt und in {place} zwei Zirkusschulen betreibt, {full}.
Am Rand des Gipfels in {place} sprach die Außenministerin eine halbe Stunde lang unter vier Augen mit {surname}, ohne dass anschließend ein Kommuniqué veröffentlicht wurde.
Obwohl {surname} die schnellste Rundenzeit fuhr, musste er sich im Ziel um 0,3 Sekunden dem Brasilianer {full} geschlagen geben, der für {org} den ersten Sieg seit neun Jahren holte.
Kaum hatte {org} die Preise gesenkt, zogen {org} und {org} nach, was Milchbauern aus {place} dazu veranlasste, mit 60 Traktoren vor den Zentrallagern aufzufahren.
Der Fund eines Faustkeils aus Quarzit, den der Hobbyarchäologe {full} beim Spargelstechen nahe {place} machte, belegt die Anwesenheit des Menschen vor rund 300.000 Jahren.
Das Duo, bestehend aus der Harfenistin {full} und dem Elektroniktüftler {full}, mischt Renaissancetänze mit Breakbeats und steht seit {date} bei {org} unter Vertrag.
Bei der Kommunalwahl kam {org} auf 11 von 27 Mandaten, die Wählergemeinschaft um {surname} auf neun, während die restlichen sieben auf Einzelbewerber aus {place} entfielen.
{surname} zufolge, der den Nachlass als Erster sichtete, hat der Dichter die Reise nach {place} nie angetreten, sondern aus Bildbänden und Kursbüchern zusammenfantasiert.
Unter den Opfern des Lawinenabgangs, der am Montag gegen 11 Uhr die Piste oberhalb von {place} verschüttete, sind auch zwei Skilehrer und die frühere Weltcupsiegerin {full}.
Weil ihr Vater, der Waffenhändler {full}, auf einer Sanktionsliste steht, darf die Springreiterin bis auf Weiteres nicht für {org} an den Start gehen.
Auf diesem Weg, den schon die Kelten als Handelsroute nach {place} nutzten, transportierten Säumer bis ins 19. Jahrhundert Salz, Reis und Wein über den Pass.
Zum Ensemble gehören ferner das Beinhaus, ein ehemaliges Pilgerhospital, in dem {given} {surname} heute Keramikkurse gibt, und der von {org} gestiftete Kräutergarten.
Aus dem Nichts heraus glich {org} durch einen abgefälschten Freistoß von {surname} aus; der eingewechselte {surname} besorgte kurz vor Schluss sogar noch den umjubelten Siegtreffer.
Die Kleinstadt, Geburtsort des Philosophen {full} und Sitz von {org}, einem der größten Hersteller von Kirchenglocken, zählt nach dem jüngsten Zensus 17.450 Einwohner.
Gegründet hatte {full} das Magazin, dessen erste Ausgabe noch auf einem Spirituskopierer in {place} gedruckt wurde, als Antwort auf die „Bleiwüsten“ der etablierten Presse.
Vier Prozesse, zwei Revisionen und ein Wiederaufnahmeverfahren später steht fest: {given} {surname}, 61, hat mit dem Brand in der Spinnerei von {place} nichts zu tun.
Die Felszeichnungen, von Hirten aus {place} seit Generationen „Teufelsschrift“ genannt, wurden 1932 von {surname} auf Pauspapier kopiert und gelten als bronzezeitlich.
Bald nach der Machtübernahme setzte sich {surname}, der als Jude und Pazifist doppelt gefährdet war, mit falschen Papieren nach {place} ab, wo ihm {full} eine Stelle als Lektor verschaffte.
Rund {amount} kostet die Generalüberholung des Schaufelraddampfers, der seit 1913 zwischen {place} und {place} pendelt und von {org} denkmalgerecht restauriert wird.
Dreifache Weltmeisterin im Kanuslalom, Notfallsanitäterin bei {org}, Mutter von Zwillingen: {full} hat sich, so sagt sie selbst, „an Schlafmangel gewöhnt wie andere an Kaffee“.
Die Haut der Kröte, deren Verbreitungsgebiet sich von {place} entlang der Küstenkordillere bis {place} erstreckt, enthält ein Alkaloid, das {surname} 1986 isolieren konnte.
Kurzzeitig war {place} im Sommer 1848 Sitz einer provisorischen Regierung, an deren Spitze mit {full} ein Weinhändler und mit {full} ein entlaufener Theologe standen.
„Niemand hat uns gefragt, ob wir ein Museum brauchen“, schimpft Wirtin {given}, deren Gasthaus in {place} dem Parkdeck weichen soll, und knallt das Tablett auf die Theke.
Im Viertelfinale wartet auf die Handballerinnen aus {place} mit {org} nun der Titelverteidiger, gegen den man in der Gruppenphase zweimal klar den Kürzeren gezogen hatte.
Das Frühwerk, von {surname} noch als „Fingerübung eines Begabten“ abgetan, erzielte im November bei {org} in {place} einen Hammerpreis von {amount}.
Kommandant des Zerstörers, der vor {place} den bewegungsunfähig geschossenen Hilfskreuzer versenkte, war Fregattenkapitän {full}, dem man später die Misshandlung Gefangener zur Last legte.
Den Vorsitz von {org} übernahm im April die Epidemiologin {full}, nachdem ihr Vorgänger {surname} aus gesundheitlichen Gründen nicht mehr kandidiert hatte.
Die östlichste Siedlung, heute ein Ortsteil von {place}, entstand um 1770 als planmäßige Kolonie für Torfstecher und bestand anfangs aus 22 Katen beiderseits der Chaussee.
Vor allem {surname}, die als Finanzexpertin der Fraktion gilt, stemmt sich gegen den Plan, Anteile an {org} zu veräußern, um das Loch von {amount} zu stopfen.
Mit der Verfilmung eines Bestsellers von {full} feierte der aus {place} stammende Regisseur 1999 seinen Durchbruch; {full} erhielt für die Titelrolle den Darstellerpreis.
Auch {place} hat seinen Anteil an der Geschichte des Luftschiffbaus, denn hier betrieb {org} von 1910 bis 1917 eine Halle, in der Traggerippe aus Sperrholz verleimt wurden.
Die Bronzeplastik, die einen knienden Fährmann darstellt, schuf {full} im Auftrag der Hafenstadt {place}; ein Zweitguss steht, etwas versteckt, vor dem Amtssitz von {org} in der {street}.
Wie schon 2017 gewann die Etappe hinauf nach {place}, bei der 4300 Höhenmeter zu bewältigen waren, ein Ausreißer: {full}, Domestik bei {org}, rettete 14 Sekunden ins Ziel.
Nach der Teilung des Kreises kamen {place} und {place} zum nördlichen, alle übrigen Ämter zum südlichen Verwaltungsbezirk, dessen Landrat {surname} bis 1932 im Amt blieb.
Ihre Hochzeit mit dem Prinzen {given}, einem notorischen Spieler, wurde 1761 in {place} mit einem Feuerwerk begangen, das drei Bürgerhäuser in Brand setzte.
Wer die Datenpanne bei {org} verursacht hat, von der auch Patienten der Kliniken in {place} betroffen sind, ist nach Auskunft der Datenschutzbeauftragten {surname} noch ungeklärt.
Das Schutzgebiet, 1998 auf Initiative des Ornithologen {full} ausgewiesen, umfasst die Schilfgürtel zwischen {place} und {place} und beherbergt die größte Rohrdommelkolonie des Landes.
Nachgerückt ist für den verstorbenen {surname} der Landwirt {full} aus {place}, der bei der Aufstellung der Liste nur auf dem aussichtslosen 34. Platz gelandet war.
Ehe {org} die Rezeptur 1953 für einen Spottpreis erwarb, hatte der Apotheker {full} seinen Magenbitter ausschließlich in {place} und auf Jahrmärkten der Umgebung verkauft.
In den Verhandlungen mit {place}, die sich über acht Runden hinzogen, erwies sich der Außenminister, ein gelernter Viehhändler, {surname} als taktisch weit überlegen.
Nur wenige Kilometer trennen {place} von {place}, und doch sprechen die Alten diesseits der Wasserscheide eine Mundart, die man jenseits kaum versteht.
Seit er bei {org} spielt, sieht man {surname} lachen, und wer ihn aus den bleiernen Monaten in {place} kennt, weiß, was das bedeutet.
Die vierte Staffel, deren Handlung nach {place} verlegt wurde, führt mit Kommissarin {given} {surname} eine Ermittlerin ein, die an Gesichtsblindheit leidet.
Ein Gutachten, das {org} bei der Hydrologin {full} bestellt hatte, bescheinigt dem Polder bei {place} eine Rückhaltekapazität von 4,2 Millionen Kubikmetern.
Zwischen den Weltkriegen galt {place} als mondäner Luftkurort, in dem neben Industriellen auch Schriftsteller wie {full} und {full} ihre Lungenleiden auskurierten.
Beinahe hätte {surname} das Spiel noch gedreht, doch sein Schlenzer aus 20 Metern klatschte an den Pfosten, und im Gegenzug machte {org} alles klar.
Laut Anklage soll die Bande, der neben {given} F. zwei weitere Männer aus {place} angehörten, mindestens 27 Geldautomaten gesprengt und dabei {amount} erbeutet haben.
Die Promotion erfolgte 1931 bei {surname} mit einer Arbeit über die Stickstoffbindung bei Leguminosen; es folgten Forschungsaufenthalte in {place} und, als Stipendiat von {org}, in {place}.
An der Wand der Sakristei erinnert eine Schiefertafel an den Kaplan {full}, der 1942 eine Familie aus {place} im Glockenstuhl versteckt hielt.
Freiwillig schied {surname}, dem ein Rekordangebot aus {place} vorlag, nach elf Dienstjahren aus, um sich fortan, wie er verlauten ließ, „dem Nichtstun und den Bienen“ zu widmen.
Ende der Achtziger zählte die Sekte, deren Oberhaupt {full} sich als Wiedergeburt eines Pharaos bezeichnete, in {place} und Umgebung gut 900 Anhänger.
Die Rebfläche von {place}, knapp 140 Hektar an steilen Schieferhängen, teilen sich 31 Winzer, unter denen {given} {surname} mit ihren trockenen Lagenweinen international den besten Ruf genießt.
Trainerin {full} stellte nach dem 0:3 im Hinspiel auf vier Positionen um, brachte für {surname} die flinke {surname} und wurde mit einer Aufholjagd belohnt, die {org} ins Elfmeterschießen zwang.
Kein Sitz ging an {org}, obwohl die Partei in {place} mit fast 20 Prozent ein historisches Ergebnis erzielt hatte und ihr Vorsitzender {full}, siegesgewiss wie stets, bereits am frühen Abend vor Anhängern in {place} die Sektkorken hatte knallen lassen.
Die Entdeckung des Lösungsverfahrens, das heute allgemein {surname} zugeschrieben wird, beanspruchte auch der in {place} lehrende {full}, was einen jahrzehntelangen Prioritätsstreit auslöste.
Rekonstruiert wurde die Burganlage, von der nach der Sprengung durch französische Truppen nur der Bergfried stand, zwischen 1900 und 1908 von {surname}, einem glühenden Verehrer des Mittelalters.
Gemessen am Umsatz ist {org} hinter {org} der zweitgrößte Saatgutproduzent; seine Versuchsfelder bei {place} wurden wiederholt von Gentechnikgegnern verwüstet.
Nach Einschätzung von {full}, der als Korrespondent von {org} mehr als zehn Jahre in {place} verbrachte, sitzt der General „so fest im Sattel wie nie“.
Ob {given} wirklich, wie die Anklage behauptet, in der Nacht zum {date} am Steuer des Lieferwagens saß, mit dem die Täter aus {place} flohen, ließ sich auch nach 23 Verhandlungstagen nicht zweifelsfrei klären.
Bischof {given}, unter dem der Dom seine heutige Gestalt erhielt, verlegte die Residenz nach einem Aufstand der Zünfte für immer nach {place}.
Sechs der acht Kirchenglocken, von {org} gegossen und 1917 zu Kriegszwecken abgenommen, überstanden die Einschmelzung auf einem Lagerplatz in {place} und kehrten 1921 zurück.
{place} selbst, am Zusammenfluss zweier Quellbäche gelegen und bis 1803 freie Reichsstadt, hat sich seinen Mauerring mit 14 Wehrtürmen fast vollständig bewahrt.
Die Frage, weshalb {org} den Auftrag über 60 Elektrobusse ohne Ausschreibung erhielt, beschäftigt seit gestern auch den Landesrechnungshof unter Präsidentin {full}.
Im Nachgang der Affäre trennten sich mehrere Sponsoren, allen voran {org}, von dem Sprinter, der die Einnahme des Präparats mit einer Verwechslung durch seinen Physiotherapeuten {surname} erklärte.
Stilistisch steht das Portal der Bauhütte von {place} nahe, aus der auch Meister {given}, der Schöpfer des Lettners, hervorging.
Sänger {given} kündigte das Ende von {org} ausgerechnet während der Zugabe an, und zwar, so die Augenzeugin {full}, „mit der Lässigkeit eines Mannes, der eine Pizza abbestellt“.
Der Fisch, ein bis zu 14 Zentimeter langer Schmerlenartiger, wurde 2005 von {surname} und {surname} anhand von elf Exemplaren aus einem Höhlensee bei {place} beschrieben.
{org} gegen {org}, das war in den Sechzigern weit mehr als ein Eishockeyspiel: Hier standen sich Hafen und Hochschule, Nordufer und Südufer, Arm und Reich gegenüber.
Nach der Matura in {place} arbeitete der Bildhauer zunächst als Holzknecht, ehe er auf Empfehlung von {full} an der Kunstgewerbeschule aufgenommen wurde.
Neun Jahre nach Baubeginn, drei Kostenexplosionen und einer Insolvenz von {org} soll der Tunnel, der {place} vom Durchgangsverkehr befreit, endlich im Dezember freigegeben werden.
Im Alter von 96 Jahren ist in {place} die Widerstandskämpferin {full} gestorben, die als Kurierin unter dem Decknamen „{given}“ Nachrichten über die Grenze geschmuggelt hatte.
Das Kurfürstentum trat in dem Krieg auf die Seite der Dänen, worauf kaiserliche Truppen unter {surname} das ungeschützte {place} plünderten und bis auf elf Häuser niederbrannten.
Zur Halbzeit lag {org} noch mit neun Punkten vorn, doch nach dem Seitenwechsel traf nur noch {surname}, während bei den Gästen gleich fünf Spieler zweistellig punkteten.
Im Zuge der Gemeindereform wurde die Exklave am {date} gegen den Willen von 81 Prozent ihrer Bewohner nach {place} umgegliedert, was {surname}, damals Ortsvorsteher, als „Anschluss“ geißelte.
Die Zwillinge {given} und {given}, die seit ihrem sechsten Lebensjahr Trampolin springen, vertreten {org} bei den Juniorenmeisterschaften in {place}.
Von den vier Sätzen der Sinfonie, deren Skizzen {full} 1973 in einer Truhe in {place} entdeckte, ist lediglich das Scherzo vollständig instrumentiert.
Die Ministerpräsidentin sprach von einem „Befreiungsschlag“, {surname} von einem „Taschenspielertrick“, und in {place}, wo die Fabrik entstehen soll, sprach man erst einmal vom Verkehr.
Wie aus Gerichtsakten hervorgeht, die {org} vorliegen, hatte sich der Hauptzeuge, ein Autohändler aus {place}, bereits 2012 als Informant angeboten.
Steil, steinig und ohne jeden Schatten führt der Klettersteig von {place} in vier Stunden zur Scharte, wo {given}, der Hüttenwirt, seit 31 Sommern Erbsensuppe kocht.
Nach {surname}, dem Pionier der Polarfotografie, dessen Glasplatten {org} nach jahrzehntelangem Rechtsstreit mit den Erben erwerben konnte, sind eine Bucht, ein Kap, eine Flechtenart und, auf Betreiben der ehemaligen Schulleiterin {full}, in {place} eine Grundschule benannt.
Die Handelsgesellschaft, deren Faktoreien sich von {place} bis {place} aneinanderreihten, ging 1614 bankrott, weil das Oberhaupt {given} {surname} Kronen finanzierte, die ihre Schulden nie beglichen.
Mit einem Marktanteil von 31 Prozent liegt {org} im Segment der Hörgeräte an der Spitze, gefolgt von {org} aus {place} und dem dänischen Anbieter {org}.
Verfasst wurde das Gutachten im Auftrag von {org}, weswegen {surname}, Sprecherin der Kläger, es als „bestellte Poesie“ bezeichnet und ein Gegengutachten aus {place} ins Feld führt.
Die Fußballerinnen von {org} haben zum vierten Mal das Double gewonnen, und wieder war es {full}, die im Endspiel von {place} den Unterschied machte.
Alljährlich im August, wenn in {place} die Perseiden besonders gut zu sehen sind, lädt {org} zu einer Nacht mit Teleskopen, Glühwein und Vorträgen ein.
Gut möglich, dass {surname}, den in der Fraktion manche „den Buchhalter“ nennen, am Ende lachender Dritter ist, sollten sich {surname} und {surname} weiter gegenseitig blockieren.
Ein zweites Mal heiratete der Fabrikant 1889, diesmal in {place} und standesgemäß: {full}, Erbin einer Zuckerraffinerie, brachte eine Mitgift von 200.000 Goldmark ein.
Der Skilangläufer startet seit der Saison 2018/19 für {place}, nachdem er zuvor, als Schüler am Sportinternat, für {org} gelaufen war.
Von 1966 bis zu seiner Emeritierung lehrte {full} Veterinärparasitologie in {place}, unterbrochen nur durch eine Gastprofessur, die ihn für zwei Jahre nach {place} führte.
Das Plakat, das {org} im Wahlkampf von 1929 kleben ließ und auf dem eine Spinne über {place} kauert, gilt unter Typografen als Meisterstück der Demagogie.
Knapp ein Drittel des Aktienpakets liegt bei {surname}, der Rest verteilt sich auf {org}, einen Staatsfonds und Kleinanleger, die auf der Hauptversammlung in {place} ihrem Ärger Luft machten.
Das Bergdorf, Schauplatz der Novelle, mit der {surname} 1891 den Naturalismus ins Alpine wendete, ist unschwer als {place} zu erkennen.
Zwar wurde {given} {surname} dreimal in die Nationalmannschaft berufen, doch am Stammkeeper {surname}, der bei {org} Woche für Woche glänzte, führte kein Weg vorbei.
Der Orden der Zisterzienserinnen verließ {place} im Jahr 2010, weil von einst 80 Schwestern nur noch vier, darunter die fast blinde Äbtissin {given}, am Leben waren.
Einer der Dieselloks, die {org} 1962 an die Werkbahn in {place} geliefert hatte, begegnet man heute, liebevoll aufgearbeitet von {given} {surname} und seinem Enkel, auf einer Museumsstrecke.
Binnen 48 Stunden nach dem Beben, dessen Epizentrum rund 30 Kilometer vor {place} lag, trafen Bergungstrupps von {org} mit Spürhunden und Feldküchen ein.
Sowohl {surname} als auch {surname} hatten im ersten Wahlgang die absolute Mehrheit verfehlt, sodass die Bürgerinnen und Bürger von {place} am {date} erneut an die Urnen gerufen waren.
Der Lyriker, Grafiker und Gelegenheitsboxer {full}, von Freunden nur „{given}“ gerufen, veröffentlichte zu Lebzeiten nichts als ein Heft mit Gebrauchsanweisungen für erfundene Werkzeuge.
Dass auf dem Schlachtfeld von {place} mehr Soldaten an Typhus als durch Kugeln starben, ergibt sich aus den Aufzeichnungen des Feldschers {full}, die {org} ediert hat.
Erstmals seit 1976 stellt {place} wieder eine Schönheitskonkurrenz mit männlicher Beteiligung auf die Beine; unter den Kandidaten ist auch {given}, 23, Bestatter in dritter Generation.
Entgegen einer verbreiteten Annahme war nicht {surname}, sondern der weithin vergessene {full} der Erste, der den Kanal von {place} aus schwimmend durchquerte.
Die Orchideenart, deren Blüten nach Aas duften, beschrieb {surname} 1841 nach Material aus {place}; lebende Pflanzen kultiviert heute nur ein botanischer Garten in {place}.
Während man sich in {place} noch über die Trassenführung stritt, hatte {org} längst Fakten geschaffen und in aller Stille 70 Parzellen entlang des Flusses aufgekauft.
Im Nachlass der Fotografin, die für {org} aus {place}, {place} und zuletzt, schon schwer krank, aus {place} berichtete, fanden sich 11.000 unveröffentlichte Negative.
„{surname} hat mir beigebracht, dass ein guter Satz wie ein Fahrrad ist: Er fällt um, wenn er stehen bleibt“, erinnert sich {full}, die zehn Jahre im Feuilleton von {org} saß.
Unter {surname}, dem vierten Direktor binnen fünf Jahren, fand die Anstalt zu jener Mischung aus Volkstheater und Avantgarde, die ihr weit über {place} hinaus Ansehen eintrug.
Wieder ist ein Traditionsgeschäft verschwunden: Uhrmachermeister {full}, dessen Urgroßvater schon die Turmuhr von {place} wartete, hat am Samstag in der {street} zum letzten Mal die Läden hochgezogen.
Der Vorschlag kam von {given}, der damals noch Praktikant bei {org} war und keine Ahnung hatte, dass er damit eine ganze Branche umkrempeln würde.
Die Seilbahn, eine Zweiseilumlaufbahn mit 34 Kabinen, befördert seit 2015 Touristen von {place} auf das Plateau und gehört mehrheitlich {org}, das auch die Lifte am Nordhang betreibt.
Fünfmal kandidierte {surname} vergeblich für den Vorsitz, ehe er auf dem Parteitag in {place}, als keiner mehr mit ihm rechnete, mit neun Stimmen Vorsprung gegen {full} siegte.
Die Rote Liste, die {org} am Donnerstag in {place} vorlegte, führt 42 Prozent der heimischen Wildbienen als gefährdet, neun Arten gelten als ausgestorben.
Musiker wie {full}, {given} {surname} oder das Kollektiv {org} griffen den Klang der Maultrommel auf und machten ihn in den Klubs von {place} salonfähig.
Am 23. Spieltag, beim 3:3 in {place}, gab der damals Achtzehnjährige sein Debüt für {org}, als er in der 79. Minute für {surname} eingewechselt wurde.
Das Testament des 1703 kinderlos verstorbenen Freiherrn, der sein Vermögen zur Hälfte den Armen von {place}, zur Hälfte seinem Kammerdiener {given} vermachte, focht die Verwandtschaft bis 1741 an.
Hinter dem Pseudonym verbergen sich, wie erst eine computerlinguistische Analyse von {org} ergab, {full} und dessen Schwägerin {full}, die abwechselnd ein Kapitel schrieben.
Südlich wird die Hochebene, auf der {place}, {place} und das nach einem Erdrutsch aufgegebene {place} liegen, von einem bewaldeten Höhenzug begrenzt, an dessen Flanke sich die Gehöfte, deren ältestes auf einen Meier namens {given} zurückgeht, wie Schwalbennester aneinanderdrängen.
In Abwesenheit verurteilt wurden der frühere Polizeichef {surname}, der sich nach {place} abgesetzt hat, und drei seiner Leibwächter; {surname} selbst nannte das Urteil einen „schlechten Witz“.
Der Start-up-Preis, mit {amount} dotiert und in diesem Jahr zum zehnten Mal verliehen, geht an {org} für ein Verfahren, mit dem sich Altglas aus Solarmodulen sortenrein trennen lässt.
Die erste urkundliche Nennung des Marktes datiert von 1076, als König {given} das Königsgut dem Kloster in {place} übereignete.
Seit Jahren liegt {place} mit {place} im Clinch, weil beide Kommunen behaupten, der Erfinder der Dampfnudel sei in ihren Mauern zur Welt gekommen.
Vergleichsweise glimpflich kam {org} davon: Statt der geforderten {amount} muss die Reederei, deren Tanker vor {place} leckgeschlagen war, nur einen Bruchteil zahlen.
Der Pianist, von {surname} entdeckt und gefördert, füllte in {place} mühelos Säle, scheiterte aber an der eigenen Nervosität, sobald Mikrofone im Raum standen.
Bürgermeister ist seit 2020 {full} ({org}), der sich bei einer Wahlbeteiligung von 61,8 Prozent in der Stichwahl mit 52,1 Prozent gegen die Amtsinhaberin {full} ({org}) durchsetzte, nachdem er im ersten Wahlgang noch hinter {full} gelegen hatte.
Die Übersetzung durch {full}, 1957 erschienen und noch von {surname} als „Glücksfall“ gerühmt, gilt heute wegen ihrer Auslassungen als überholt.
Beim Untergang des Auswandererschiffs, das am {date} von {place} mit 412 Passagieren ausgelaufen war, überlebten lediglich der Smutje {given} und ein Säugling, dessen Eltern nie ermittelt wurden.
Obwohl der Film an nur drei Schauplätzen in {place} spielt, verschlangen die Kulissen, entworfen von {full}, ein Viertel des Budgets, sodass {org} nachschießen musste.
„Für uns ist das wie ein zweites Weihnachten“, jubelte Kapitänin {surname} nach dem Einzug ins Finale, in dem es gegen {org} oder {org} geht.
Die Mehrheit der Gläubiger, an ihrer Spitze {org} und der Pensionsfonds der Lehrer, hat dem Sanierungsplan von {surname} zugestimmt; Einwände kamen allein aus {place}.
Der Wanderprediger, der sich {full} nannte und barfuß ging, zog 1738 mit 40 Jüngern von {place} nach {place} und wurde dort wegen Ketzerei gestäupt.
Als Gegenspieler von {surname} im Kalten Krieg der Kybernetiker profilierte sich {full}, der in {place} einen Rechner mit Röhren aus Schrottbeständen baute.
Ein Blick auf die Tabelle zeigt, wie eng es zugeht: {org} trennen vom Letzten, {org}, ganze vier Punkte, und am Samstag treffen beide in {place} aufeinander.
Der Flughafen, 11 Kilometer nordwestlich von {place} auf einem ehemaligen Rübenacker angelegt, dient {org} als Drehkreuz für Frachtflüge und fertigte zuletzt 43.000 Tonnen ab.
Drei Wochen vor der Premiere hat sich {place} von Intendantin {full} getrennt, die wegen ihrer Nähe zu {surname}, dem Mäzen mit den undurchsichtigen Stiftungen, in die Kritik geraten war.
Zuständig für die Ermittlungen ist Oberstaatsanwältin {full}, die schon den Weinpanscherprozess gegen {surname} führte und in {place} als unnachgiebig gilt.
Das Hospiz auf der Passhöhe, von Chorherren aus {place} im Jahr 1230 gestiftet, wurde 1944 von abziehenden Truppen angezündet und 1952 nach Entwürfen von {surname} neu errichtet.
Knapp zwei Monate, nachdem {given} {surname} das Amt der Bundestrainerin übernommen hatte, standen in {place} elf Spielerinnen auf dem Platz, die noch nie ein Länderspiel bestritten hatten.
Spätere Autoren, namentlich {surname} und die Schule von {place}, deuteten die Keilschrifttafel als Inventar einer Tempelbrauerei, was {full} für „blühenden Unsinn“ hielt.
Auf ihrer Jungfernfahrt beförderte die Fähre, die {org} für den Liniendienst zwischen {place} und {place} bauen ließ, neben geladenen Gästen auch einen Zirkuselefanten.
Gern erzählt man sich in {place}, wie {surname}, kaum im Amt, mit Sandalen und Rucksack im Dorfkrug auftauchte und Handkäs bestellte.
Das Lokalblatt, das 2009 von {org} übernommen und auf vier Seiten zusammengestrichen wurde, erscheint nach dem Aufstand seiner Leser in {place} wieder mit eigenem Feuilleton.
Bei Grabungen vor dem Bau einer Tiefgarage kamen in {place} die Fundamente eines römerzeitlichen Speichers zutage, die nach Ansicht von {full} „ins Museum und nicht unter Beton“ gehören.
Einen Kandidaten gab es nicht, ein Programm ebenso wenig, und doch holte die Spaßliste um den Kabarettisten {full} in {place} auf Anhieb 8,9 Prozent.
Der Hengst, gezogen von {full} auf einem Gestüt bei {place}, gewann unter Jockey {surname} zwölf seiner 15 Rennen und deckte anschließend für {org}.
Weder {place} noch {place} noch, trotz einer Fürsprache von {surname}, das sonst so großzügige {place} war bereit, den Pianisten, Spion und Kettenraucher {full} nach Verbüßung seiner Haft aufzunehmen, sodass er den Lebensabend auf einem Frachtschiff verbrachte.
Zum Auftakt des Kongresses, zu dem {org} rund 1500 Fachleute für Pilzkrankheiten nach {place} eingeladen hat, referiert die Mykologin {full} über den Weizenbrand.
Vertraglich ist {surname} noch bis 2027 an {org} gebunden, doch hartnäckig halten sich Gerüchte, wonach er spätestens im Winter zu {org} nach {place} zurückkehre.
Dem 1888 in {place} gegründeten Ruderverein, aus dem mit {full}, {full} und {full} drei Weltmeister hervorgingen, droht wegen des maroden Bootshauses die Auflösung.
Die Musiker von {org} kennen sich aus dem Konservatorium, wo sie, so will es die Legende, wegen eines Stücks für Staubsauger und Streichtrio um {given} zusammenfanden.
Der Grenzfluss, an dessen Ufern sich bei {place} ausgedehnte Auwälder mit Silberweiden erhalten haben, wurde zwischen 1871 und 1887 unter Leitung von {surname} begradigt.
Nach Jahren im Exil, zunächst in {place}, später als Gast von {surname} in {place}, durfte der Dichter 1955 heimkehren, wo man ihn feierte, bespitzelte und nach drei Bänden verbot.
Im Stadtarchiv von {place} lagern, von Silberfischen angefressen und nie katalogisiert, die Rechnungsbücher der Familie {surname}, die über Generationen den Heringshandel beherrschte.
Hochrechnungen von {org} sehen den Amtsinhaber bei 49,7 Prozent, {surname} bei 48,9, und so wird wohl erst das Auszählen der Briefstimmen aus {place} die Entscheidung bringen.
Durch Heirat kam das Wasserschloss 1567 an die Herren von {surname}, die es im Stil der Spätrenaissance umbauen ließen und dort, wenn sie nicht in {place} weilten, die Sommer verbrachten.
Mit {org} verbindet ihn, so sagt er, eine „Hassliebe mit Dauerkarte“: {given}, Küster in {place}, hat seit 1979 kein einziges Heimspiel versäumt.
Statt in {place}, wo die Halle wegen Einsturzgefahr gesperrt ist, trägt {org} seine Pokalspiele im 60 Kilometer entfernten {place} aus, sehr zum Verdruss der Anhänger.
Die als Kräuterhexe verschriene Hebamme {full} starb 1629 im Turm von {place} an den Folgen der Folter, ohne, wie der Vogt {surname} notierte, „ein einig Wort“ gestanden zu haben.
Das Kupferbergwerk, im Tagebau betrieben von {org}, verbraucht so viel Grundwasser, dass in {place} und den umliegenden Oasen die Dattelpalmen vertrocknen.
Auf Ersuchen des Anwalts {surname}, der eine Befangenheit der Kammer geltend machte, wurde das Verfahren gegen den früheren Trainer von {org} nach {place} verwiesen.
Von Beruf Zahnarzt, aus Leidenschaft Entomologe: {full}, der in {place} eine Praxis führte, hinterließ {org} 60.000 genadelte Rüsselkäfer in handgefertigten Kästen.
Für den Bau des Observatoriums, das auf 3106 Metern oberhalb von {place} steht, schleppten Träger 1894 unter Aufsicht von {surname} vier Tonnen Messgerät über den Gletscher.
Der neunjährigen {given} aus {place}, die beim Zähneputzen zwei Pinselohren im Apfelbaum bemerkte und, statt zu schreien, leise ihren Onkel {given} weckte, ist es zu verdanken, dass der vor elf Tagen aus einem Wildpark bei {place} entlaufene Luchs unversehrt eingefangen werden konnte.
Eine Minderheit, angeführt von {full} und {full}, spaltete sich noch auf dem Gründungskongress ab und trat wenig später geschlossen zu {org} über.
Der Skandal erreichte {place} mit Verspätung, dafür umso heftiger: Binnen einer Woche traten der Polizeipräsident, zwei Dezernenten und schließlich auch Bürgermeister {surname} zurück.
Bedeutendstes Bauwerk ist die nach Plänen von {full} in den Jahren 1752 bis 1759 errichtete Wallfahrtskirche, deren Deckenfresko den Triumph des heiligen {given} über die Pest darstellt.
Auf dem Transfermarkt hielt sich {org}, dessen Schatulle nach dem Verkauf von {surname} prall gefüllt war, überraschend zurück; einziger Neuzugang ist {full}, der aus {place} kommt.
Ihre Abschlussarbeit über den Kautschukhandel von {place}, betreut von {surname} und mit Auszeichnung bewertet, erschien 2011 im Druck und löste bei {org} hektische Archivrecherchen aus.
Die Nachrichtenagentur {org} zitierte einen Diplomaten, der anonym bleiben wollte, mit den Worten, {surname} habe „die Geduld seiner Freunde überstrapaziert“.
Auf der Rückseite der Medaille, die {full} zum 50. Bestehen von {org} prägte, ist die Silhouette von {place} mit dem Lastenkran, dem Dom und dem Gaswerk zu sehen.
Den Schlusspunkt unter eine turbulente Partie, in der {surname} Gelb-Rot und {surname} glatt Rot gesehen hatten, setzte in der 97. Minute der Torwart von {org} per Kopfball.
Nur die Postkutsche, die zweimal wöchentlich von {place} heraufkam, verband das Sanatorium, in dem {surname} seine letzten Elegien schrieb, mit der Außenwelt.
Nach dreistündiger Aussprache lehnte der Gemeinderat von {place} den Haushaltsentwurf mit knapper Mehrheit ab.
Bürgermeisterin {full} will das leerstehende Hallenbad noch vor dem Winter an einen Investor aus {place} verpachten.
„Wir haben uns verrechnet“, räumte Kämmerer {surname} am {date} vor den Ausschussmitgliedern ein.
{place}. Drei Monate nach dem Brand in der Lagerhalle von {org} beginnen die Abbrucharbeiten.
Für {org} kandidiert im Herbst die Forstwirtin {full}, die bisher als Ortsvorsteherin in {place} wirkte.
Ohne Gegenstimme wählten die Delegierten {full} zum neuen Landesvorsitzenden; sein Vorgänger {surname} hatte auf eine weitere Amtszeit verzichtet.
Ein Sprecher von {org} dementierte gestern Berichte, wonach das Werk in {place} an chinesische Eigentümer verkauft werde.
Warum schweigt {surname} zu den Vorwürfen?
Im Streit um die Umgehungsstraße haben sich die Anwohner der {street} jetzt an das Verwaltungsgericht in {place} gewandt.
Gegen den Beschluss stimmten neben {org} auch die beiden fraktionslosen Abgeordneten {full} und {full}.
Wie {org} unter Berufung auf Regierungskreise berichtet, soll der Gipfel nun doch nicht in {place} stattfinden.
Außenministerin {surname} reist am {date} zu Gesprächen nach {place}, um über ein Rückführungsabkommen zu verhandeln.
Mit einem Überraschungscoup hat {org} die absolute Mehrheit im Stadtparlament von {place} gebrochen.
Die Opposition um {full} wirft der Regierung vor, das Hochwasser im Umland von {place} verschlafen zu haben.
Seit dem Rücktritt von {surname} ist der Posten des Finanzstaatssekretärs unbesetzt.
Kritik kam postwendend: {org} sprach von einem „Kniefall vor der Agrarlobby“, {org} von verpassten Chancen.
Zwischen {place} und {place} sollen bis {date} insgesamt 86 Windräder entstehen.
Bei der Stichwahl am Sonntag setzte sich Amtsinhaber {full} ({org}) mit 53,8 Prozent gegen {full} (parteilos) durch.
Der Petitionsausschuss hörte am Mittwoch auch die Landwirtin {full} aus {place} an, deren Weiden überflutet worden waren.
Unbekannte haben in der Nacht zum Dienstag den Geldautomaten in der {street} gesprengt und sind mit {amount} geflüchtet.
Polizeihauptkommissar {full} bittet Zeugen, die am Bahnhof {place} etwas beobachtet haben, sich unter {phone} zu melden.
Festgenommen wurde der mutmaßliche Heiratsschwindler, als er in einem Café in {place} auf sein nächstes Opfer wartete.
Das Landgericht in {place} verurteilte den früheren Filialleiter von {org} wegen Untreue zu vier Jahren Haft.
Verteidiger {surname} kündigte noch im Gerichtssaal Revision an.
Ein Spaziergänger entdeckte am Ufer bei {place} eine Granate aus dem Zweiten Weltkrieg. Der Kampfmittelräumdienst rückte an, 1.300 Menschen mussten ihre Wohnungen verlassen.
Tatort {street}: Was geschah in der Nacht, als der Juwelier verschwand?
„Mein Mandant hat {full} nie getroffen“, sagte die Anwältin, „weder in {place} noch anderswo.“
Auf der Landstraße kurz hinter {place} kam ein mit Zuckerrüben beladener Anhänger ins Schleudern und begrub einen Leitpfosten unter sich.
Die Staatsanwaltschaft in {place} ermittelt gegen zwei Vorstände von {org} wegen des Verdachts der Marktmanipulation.
Der seit {date} vermisste Rentner {full} ist wohlbehalten in einer Schutzhütte oberhalb von {place} gefunden worden.
Als der Schuss fiel, stand Oberwachtmeister {surname} keine zehn Meter entfernt.
Trickbetrüger, die sich als Mitarbeiter von {org} ausgaben, erbeuteten bei einer Seniorin in {place} Schmuck im Wert von {amount}.
Ermittler durchsuchten am Freitagmorgen die Büros von {org} in {place}, {place} und {place}.
{full}, 41, schwieg zum Prozessauftakt.
Der Anlagebetrüger {surname}, dem Geschädigte aus ganz {place} auf den Leim gegangen waren, muss zusätzlich {amount} zurückzahlen.
Gleich zweimal binnen einer Woche wurde in die Bäckerei an der {street} eingebrochen, erzählt Inhaberin {given} kopfschüttelnd.
Im Derby gegen {org} drehte {surname} mit zwei späten Treffern die Partie.
{surname} traf per Kopf zum 1:0 (17.), {surname} erhöhte nach einem Konter (44.).
Nach der Pause kam {org} besser ins Spiel, doch Torhüter {surname} hielt seinen Kasten sauber.
Trainer {full} muss am Samstag in {place} auf den gelbgesperrten Innenverteidiger {surname} verzichten.
Das Damendoppel {surname}/{surname} scheiterte im Halbfinale von {place} nach drei hart umkämpften Sätzen.
Bei Regen und Gegenwind gewann die Kenianerin {full} den Marathon von {place} in 2:24:11 Stunden.
Verstärkung für die Handballerinnen: Kreisläuferin {full} wechselt ablösefrei von {org} zu {org}.
Im Biathlon-Sprint von {place} schoss {given} {surname} fehlerfrei und lief dennoch nur auf Rang elf.
„So dürfen wir uns nicht abkochen lassen“, schimpfte Kapitän {surname} nach dem 0:5 bei {org}.
Der Transfer von {full} ist geplatzt. Nach Informationen von {org} fiel der Stürmer beim Medizincheck durch.
Schiedsrichterin {surname} zeigte nach Ansicht der Videobilder auf den Punkt.
Pole-Position für {surname}, Motorschaden bei {surname}: ein turbulentes Qualifying in {place}
Aufstieg perfekt! {org} feiert auf dem Marktplatz von {place} bis in die Morgenstunden.
Im Stabhochsprung übertraf der erst 18-jährige {full} aus {place} die Norm um vier Zentimeter.
Schwimmverein trauert um Ehrenmitglied {full}
Die Tabellenführung übernahm {org} dank eines 31:27 über {org}, bei dem {surname} elfmal netzte.
Zum dritten Mal nacheinander holte sich der Ruderachter um Schlagmann {surname} den Titel auf dem See bei {place}.
Schachgroßmeister {full} einigte sich mit {surname} nach 62 Zügen auf Remis.
Die Radprofis quälten sich auf der Königsetappe über drei Pässe nach {place}, wo {full} solo ins Ziel kam.
Beim Reitturnier in {place} blieb die Olympiazweite {full} im Stechen ohne Abwurf.
Der Maschinenbauer {org} hat im ersten Halbjahr unter dem schwachen Auslandsgeschäft gelitten.
An der Börse in {place} sackte die Aktie von {org} zeitweise um neun Prozent ab.
Die Brauerei {org} füllt künftig wieder Pfandflaschen mit Bügelverschluss ab, und zwar am Stammsitz in {place}.
Kartellwächter haben die Fusion von {org} und {org} unter Auflagen gebilligt.
Aus Sicht von Analyst {full} ist die Gewinnwarnung von {org} „ein Schuss vor den Bug der ganzen Branche“.
Rund 750 Beschäftigte des Zulieferers {org} legten am Donnerstag in {place} die Arbeit nieder.
Insolvenzverwalterin {full} sucht weiterhin einen Käufer für die traditionsreiche Weberei.
{org} streicht jede fünfte Stelle
Das Familienunternehmen, {date} von {full} als Schlosserei gegründet, beliefert heute Werften in {place} und {place}.
Billigflieger {org} nimmt im Sommer eine Verbindung von {place} nach {place} auf; Tickets kosten ab {amount}.
Mit einem Umsatz von {amount} bleibt {org} größter Arbeitgeber in der Region {place}.
Seine Beteiligung an {org} hat der Milliardär {surname} inzwischen auf unter drei Prozent abgeschmolzen.
In der Chefetage von {org} rumort es: Nach {full} verlässt nun auch Technikchefin {full} den Konzern.
Die Rohölsorte aus {place} verteuerte sich um 1,4 Prozent auf {amount} je Barrel.
Neuer Pächter im {org}: {full} kocht ab {date} in der {street} auf.
Gewerkschaftssekretär {surname} nannte das Angebot von {org} „eine Frechheit in Hochglanz“.
Rating gesenkt: {org} nur noch knapp über Ramschniveau
Start-up-Gründerin {given} {surname} überzeugte die Jury mit einer Verpackung aus Pilzgeflecht.
Mit minutenlangem Beifall feierte das Premierenpublikum in {place} die Regisseurin {full}.
Die Sopranistin {full} sagte krankheitsbedingt ab; für sie sprang kurzfristig {full} aus dem Ensemble des Opernhauses in {place} ein.
In seinem neuen Roman schickt {surname} einen arbeitslosen Landvermesser durch die Vororte von {place}.
Über vier Jahrzehnte prägte {full} als Feuilletonchef von {org} den Ton der Literaturkritik.
Der Dokumentarfilm begleitet drei Hebammen in {place} durch einen einzigen Nachtdienst. Regie führte {full}, produziert hat {org}.
Zum Jubiläum zeigt {org} rund achtzig Radierungen der in {place} geborenen Grafikerin {full}.
Popsängerin {given} bricht Tournee ab
Am Klavier begleitete sie {full}, dessen zarter Anschlag die Kritiker aus {place} schon früher entzückt hatte.
Den mit {amount} dotierten Übersetzerpreis erhält in diesem Jahr {full} für die Übertragung eines isländischen Versepos.
{org} gastieren am {date} mit ihrem Akustikprogramm in der Stadthalle von {place}.
Ausverkauft war das Kirchenkonzert in {place}, bei dem Kantor {surname} die restaurierte Orgel vorführte.
„Kitsch kann auch klug sein“, meint Kuratorin {full} und lacht.
Der Nachlass des Lyrikers {surname} geht als Schenkung an das Archiv in {place}.
Eklat beim Filmfest in {place}: Jurypräsident {surname} verlässt den Saal
Dass {full} je wieder auf einer Bühne stehen würde, hatte nach dem Unfall in {place} kaum jemand geglaubt.
Ein internationales Team um die Astronomin {full} hat Wasserdampf in der Atmosphäre eines fernen Planeten nachgewiesen.
Forscher von {org} haben entdeckt, warum Fledermäuse in {place} seltener Winterschlaf halten.
„Das Enzym arbeitet wie eine Schere“, erklärt Biochemiker {surname}, der die Studie an der Universität in {place} leitete.
Im Permafrost nördlich von {place} stießen Paläontologen auf den nahezu vollständigen Schädel eines Wollnashorns.
{surname} et al. konnten diesen Effekt in einer Nachfolgestudie nicht bestätigen.
Die Impfstoffentwicklerin {full} wechselt von {org} auf einen Lehrstuhl in {place}.
Eine Sonde von {org} soll {date} erstmals Gestein von der Rückseite des Mondes zur Erde bringen.
Gemeinsam mit dem Mathematiker {full} bewies sie Anfang der Neunziger eine lange offene Vermutung über Primzahlzwillinge.
Wie gefährlich ist der Vulkan bei {place} wirklich? Die Geophysikerin {full} wiegelt ab.
Bühne und Leinwand trauern: Volksschauspielerin {full} starb am {date} in {place}, wenige Tage vor ihrem letzten Auftritt.
Wir trauern um unseren langjährigen Vorsitzenden {full}, der am {date} nach schwerer Krankheit von uns gegangen ist.
{full}\n* {date} in {place}\n† {date} in {place}
Die Trauerfeier für {full} findet am Freitag um 14 Uhr in der Friedhofskapelle von {place} statt; anstelle von Blumen bitten wir um eine Spende an {org}.
In stiller Trauer: {given} und {given} mit Kindern, {place}
Mit {surname} verliert {org} einen streitbaren Kopf, der noch im hohen Alter keine Sitzung versäumte.
Er hinterlässt seine Frau {given}, zwei Töchter und eine Werkstatt voller halbfertiger Geigen.
Als Sohn eines Lokführers in {place} aufgewachsen, brachte es {surname} bis zum Präsidenten der Handwerkskammer.
Plötzlich und unerwartet verstarb unser Mitarbeiter {full}. Geschäftsleitung und Belegschaft von {org}
Ihr Lachen, schrieb {given} später, habe man in {place} noch zwei Straßen weiter gehört.
Bis zuletzt bestellte {full} den kleinen Garten hinter dem Pfarrhaus von {place} eigenhändig.
Unvergessen bleibt sein Auftritt als Teufel am Theater in {place}, wo {surname} vierzig Jahre lang engagiert war.
Vor allem aber war {given} {surname} eines: eine geduldige Zuhörerin.
{full}, geboren am {date} in {place} und ebenda gestorben, war ein deutscher Bildhauer und Medailleur.
Ein Studium der Forstwissenschaften in {place} brach {surname} nach vier Semestern ab, um in {place} Förster zu werden.
{full} ist eine österreichische Skispringerin, die für {org} startet.
1907 berief man {surname} als außerordentlichen Professor für Agrikulturchemie nach {place}.
Zu seinen Schülern zählten die Cellisten {full}, {full} und {full}.
Mit dem Verleger {full}, ihrem zweiten Mann, bezog sie ein Gutshaus bei {place}, in dem nachts die Druckpressen liefen.
Der slowakische Linksverteidiger {surname} durchlief sämtliche Nachwuchsmannschaften von {org}, ehe er {date} zu {org} ausgeliehen wurde.
Von 1968 bis 1974 gehörte {full} dem Zentralkomitee an, danach fiel er in Ungnade und wurde als Botschafter nach {place} abgeschoben.
Über die Kindheit des Malers {surname} ist wenig bekannt; vermutlich kam er als Waise nach {place}.
{given} {surname} wuchs als jüngstes von neun Geschwistern auf einem Einödhof bei {place} auf.
Ihre Dissertation über spätantike Glasgefäße reichte {surname} an der Universität in {place} ein.
Als Oberst der Kavallerie nahm {surname} an der Belagerung von {place} teil, wo er eine schwere Schussverletzung erlitt.
{surname} erhielt 1999 das Bundesverdienstkreuz am Bande.
Die Pianistin nahm Unterricht bei {full}, später auch bei dessen Assistenten {surname} in {place}.
{surname} ist ein Familienname, der vor allem im Raum {place} verbreitet ist.
Folgende Personen tragen den Namen {surname}: {full} (Chemiker), {full} (Ruderin), {full} (Kameramann)
Vom Weiler {place}, der nie mehr als vierzig Bewohner hatte, steht nur noch die Kapelle; das Gemeindegebiet fiel an {place}.
Urkundlich erstmals erwähnt wurde {place} im Jahr 1163 in einem Güterverzeichnis eines Klosters bei {place}.
Während des Dreißigjährigen Krieges brannte {place} bis auf die Grundmauern nieder.
Bis zur Gebietsreform war {place} ein selbstständiger Marktflecken, seither gehört der Ort zu {place}.
Am südlichen Stadtrand von {place} erstreckt sich ein Gewerbegebiet, in dem unter anderem {org} und {org} angesiedelt sind.
Das Wappen von {place} zeigt in Silber einen schreitenden roten Fuchs über grünem Dreiberg.
In {place} wurden geboren: {full}, Astronom; {full}, Heimatdichterin; {full}, Boxer
Durch die Stadt verläuft die Bahnlinie von {place} nach {place}, auf der werktags ein Stundentakt angeboten wird.
Die Pfarrkirche von {place} ist eine dreischiffige Hallenkirche mit Netzgewölbe, erbaut ab 1481.
Das Geläut besteht aus fünf Glocken, deren größte {date} von der Gießerei {org} geliefert wurde.
Die evangelische Kirche in {place} steht unter Denkmalschutz. Ihr Turm neigt sich seit einem Erdbeben um fast zwei Grad.
Im Chorraum befindet sich das Grabmal des Ritters {full}, der {date} bei {place} fiel.
Als Architekt des neugotischen Baus gilt {surname}, der zuvor die Synagoge in {place} entworfen hatte.
Die {place} entspringt auf 1140 Metern Höhe und mündet nach 88 Kilometern bei {place} in einen Stausee.
Größter linker Nebenfluss ist die {place}, die das Moorgebiet westlich von {place} entwässert.
Das Hochwasser von {date} riss in {place} drei Brücken mit sich.
Flößer brachten auf der {place} Stämme bis nach {place}, wo die Sägewerke lagen.
{org} ist ein im Jahr 1904 gegründeter Sportverein aus {place} mit den Abteilungen Ringen, Turnen und Faustball.
Die Vereinsfarben von {org} sind Grün und Weiß; Heimspiele finden auf dem Platz an der {street} statt.
Nach dem Zwangsabstieg löste sich {org} auf, die Jugendabteilung schloss sich {org} an.
{org} mit Sitz in {place} ist ein Hersteller von Wälzlagern und Dichtungstechnik.
Die Ursprünge des Unternehmens gehen auf eine Seifensiederei zurück, die {full} in der {street} betrieb.
Hauptaktionär ist mit 38 Prozent die Familie {surname}, weitere 12 Prozent hält {org}.
Im Zuge der Restrukturierung wurde die Sparte Landmaschinen an {org} in {place} veräußert.
{org} war eine Wochenzeitung, die von 1921 bis 1933 in {place} erschien.
Die Behörde {org} untersteht dem Innenministerium und beschäftigt etwa 480 Personen.
Träger der Schule ist {org}, Schulleiter seit {date} Oberstudiendirektor {surname}.
Musikalisch bewegen sich {org} zwischen Doom Metal und finnischem Tango; geprobt wird in einer Garage in {place}.
Gegründet wurde die Gruppe von Sängerin {full} und Bassist {full}, die sich in einem Plattenladen in {place} kennengelernt hatten.
Nach dem Ausstieg von Schlagzeuger {surname} nahm {org} das dritte Album mit einem Drumcomputer auf.
Das Debüt erschien {date} bei {org} und erreichte in {place} Platz vier der Charts.
Aktuelle Besetzung: {full} (Gesang), {full} (Gitarre), {full} (Geige), {given} (Perkussion)
Die Filmkomödie von {full} handelt von zwei Bestattern, die in {place} eine Eisdiele eröffnen.
Gedreht wurde an 37 Tagen in {place} und Umgebung; die Innenaufnahmen entstanden in den Ateliers von {org}.
In weiteren Rollen sind {full} als Apotheker und {full} als Tante zu sehen.
Die Kamera führte {surname}, für den Schnitt zeichnete {surname} verantwortlich.
Das Drehbuch basiert auf einer Novelle von {full}, die im {place} der Zwischenkriegszeit spielt.
weiß jemand ob der zahnarzt in der {street} noch neue patienten nimmt?
bin grad in {place} gestrandet, zug fällt aus, danke für nix {org}
kann {surname} bitte einfach mal den ball abspielen 😩
Moin zusammen, hat von euch schon mal jemand bei {org} bestellt? Lieferzeit angeblich drei Wochen.
@{given} das kommt auf die Steuerketten an, bei meinem hats bis 240tkm gehalten
lol {full} schon wieder in ner talkshow, hat der kein zuhause
heute {place}, morgen {place}, übermorgen tot umfallen vor müdigkeit
Also ich war letztes Jahr mit den Kids in {place} und fand's total überlaufen. Nie wieder in den Ferien!
geht noch wer aufs konzert von {org}? hab eine karte übrig
oma {given} wird heute 90 und tanzt uns alle unter den tisch ❤️
hört auf den {surname} zu verteidigen, der hat doch nichts erreicht in all den jahren
Kennt jemand einen guten Orthopäden Nähe {place}? PN wäre super.
ich schwör, {given} hat noch nie in ihrem leben pünktlich irgendwo abgegeben
{place} im november ist halt schon ne harte nummer
Liebe Community, ich (w, 34) suche für mein Pony einen Offenstall zwischen {place} und {place}.
danke an {given} {surname} fürs ausleihen vom anhänger, ehrenmann!
Sagt mal, spinnt bei euch auch die App von {org}? Komme seit heut früh nicht mehr rein.
im bus hinter {place} sitzt einer und isst rohe zwiebeln. einfach so. wie äpfel
trainer raus, vorstand raus, {surname} raus, greenkeeper darf bleiben
Hallo {given}, die Dichtung bekommst du bei {org}, Artikelnummer {number}. Gruß, {given}
Umfrage: fahrt ihr lieber über {place} oder über die Landstraße?
die neue platte von {full} läuft hier seit drei tagen auf dauerschleife
hat {org} echt den chef der aufsichtsbehörde eingestellt?! filz hoch zehn
Zitat von {given}: „Einfach Essig rein und gut.“ – Bitte NICHT nachmachen, das greift die Kupferrohre an!
alter, {place} gegen {place} war das krasseste spiel seit jahren
Ich wohne seit zwölf Jahren in {place} und habe noch nie so viele Waschbären gesehen wie in diesem Sommer.
gibts in {place} eigentlich irgendwo vernünftiges sauerteigbrot oder muss ich wieder selber backen
niemand:\n{given}: ich hab da einen podcast
Mein Vermieter ({org}) verlangt plötzlich Miete für den Fahrradkeller. Dürfen die das?
stau auf der umgehung richtung {place}, wer kann sollte über die dörfer fahren
ehrlich gesagt finde ich dass {full} die beste kanzlerin wäre die wir nie hatten
Wollte nur kurz Bescheid geben: Der Kater aus der {street} ist wieder da!!!
warum kostet ein döner in {place} jetzt {amount}, bin ich im falschen film
Habe die Karpfenrute von {given} übernommen, kann jemand was zur passenden Rolle sagen?
schaut euch mal an was {surname} da gestern getwittert hat 🤡
@{org} wann bekomme ich endlich meine Gutschrift? Kundennummer {number}
mit {given} und {given} am baggersee, handy aus, tschüss
{surname} for president, ich mein das nur halb im spaß
bei {org} arbeitet seit corona keiner mehr ans telefon gefühlt
Off-Topic: Wer war eigentlich 2011 beim Treffen in {place} dabei und hat noch Fotos?
kleine umfrage unter ingenieuren: würdet ihr für {org} nach {place} ziehen?
tja {place}, das war dann wohl nix mit dem pokal
Nachtrag: {full} hat sich inzwischen bei mir gemeldet und entschuldigt. Thema erledigt.
frag doch mal {given} aus der werkstatt, der kennt sich mit vergasern aus
die lesung von {given} {surname} war großartig, leider nur zwölf leute da
Falls noch jemand Welpen sucht: Züchter {surname} in {place} hat einen Wurf Langhaardackel.
nö. {org} wähl ich nicht mehr, und {org} schon dreimal nicht
„Da wo ich herkomm, aus {place}, sagt man Semmel und fertig“, schrieb {given} gestern im Nachbarfaden.
ps: grüße an die nachtschicht in {place}, ihr seid die besten
sind das echt die kinder von {full}? wie die zeit vergeht
Bitte die Mods, den Beitrag von {given} nach „Heizung & Sanitär“ zu verschieben.
wart ihr schon in dem neuen museum in {place}? lohnt das mit kleinkind?
also mein schwager {given} schwört auf schmierseife gegen läuse
Verkaufe Nachtschrank, Kiefer massiv, Abholung in {place}, {street}, Preis {amount} VHB
Wer {place} von seiner schönsten Seite erleben will, steigt frühmorgens auf den Glockenturm.
Herzlich willkommen in {org}! Bitte geben Sie Rucksäcke und Schirme an der Garderobe ab.
Das Ölgemälde (Leihgabe von {org}) entstand während eines Sommeraufenthalts in {place}.
Raum 4: {full} und die Freilichtmalerei
Von {place} aus führt ein schmaler Saumpfad durch Lärchenwald zur Alm, wo Sennerin {given} Buttermilch ausschenkt.
Unser Tipp: In der Konditorei {org}, {street}, gibt es die besten Nusshörnchen weit und breit.
Auf halbem Weg zwischen {place} und {place} lohnt ein Abstecher zur Ruine, die über einem verlandeten See thront.
Die Taschenuhr gehörte dem Polarforscher {full}, der sie {date} bei einem Pfandleiher in {place} versetzte.
Anreise: mit der Regionalbahn bis {place}, dann zu Fuß (25 min) oder per Rufbus
Audioguide-Station 17. Sie stehen nun vor dem Arbeitstisch der Botanikerin {full}.
Köstliche Krabbenbrötchen isst man am Hafen von {place} direkt vom Kutter.
Das Heimatmuseum in {place}, untergebracht in einer ehemaligen Zehntscheuer, öffnet sonntags von 14 bis 17 Uhr; Eintritt {amount}.
Im Schatten der Kastanien an der {street} spielen alte Männer Boule, als hätte ihnen niemand vom Weltuntergang erzählt.
Die Schenkung {surname} umfasst 2.216 Münzen, darunter einen Brakteaten aus {place}.
Nehmen Sie den Nachtzug nach {place}: Gegen fünf Uhr glitzert rechter Hand das Meer.
Auf Einladung von {org} zeigt der Fotograf {full} im Kreuzgang großformatige Aufnahmen verlassener Sanatorien.
Während {place} im August aus allen Nähten platzt, bleibt es im Hinterland rund um {place} angenehm still.
Übernachten: Pension {org}, {address}, Telefon {phone}
Familien mit Kindern zieht es in den Kletterwald bei {place}, Wagemutige an die Steilwand nebenan.
Hinter der unscheinbaren Fassade der {street} verbirgt sich das Wohnhaus, in dem der Komponist {full} seine letzten Lebensjahre verbrachte.
Bildunterschrift: {full} (links) überreicht dem Kustos {surname} den Schlüssel zum Depot.
Am dritten Tag erreichten wir {place}, klatschnass und glücklich. Wirtin {given} hängte unsere Socken über den Kachelofen.
Inseln, Inseln, Inseln – von {place} legt im Halbstundentakt eine Fähre ab.
Der Rundweg beginnt am Parkplatz {place}, folgt der blauen Raute und verlangt auf den letzten Metern Trittsicherheit.
Seit {date} ist das Gestüt von {org} für Besucher zugänglich.
Wegen Bauarbeiten halten die Busse der Linie 14 bis auf Weiteres nicht an der Station {place}.
Zwischen {place} und {place} verkehren von {date} bis {date} Busse statt Bahnen.
Schienenersatzverkehr: Abfahrt Richtung {place} ab Bussteig C, Ausstieg in {place} vor dem Rathaus
Die {street} wird am Donnerstag ab 7 Uhr für den Schwerverkehr gesperrt. Eine Umleitung über {place} ist ausgeschildert.
Information zu Zug {number} nach {place}: heute etwa 20 Minuten später. Grund ist eine Weichenstörung.
Sehr geehrte Fahrgäste, wegen eines Notarzteinsatzes in {place} endet dieser Zug heute bereits in {place}.
{org} passt zum Fahrplanwechsel die Abfahrtszeiten auf dem Ast nach {place} um drei Minuten an.
Aufgrund eines Streikaufrufs bei {org} kommt es am {date} im gesamten Netz zu Ausfällen; Auskunft unter {phone} oder {url}.
Nächster Halt: {place}. Ausstieg in Fahrtrichtung rechts.
Der Aufzug am Bahnsteig 2 in {place} ist defekt. Mobilitätseingeschränkte Reisende fahren bitte weiter bis {place} und dort zurück.
Radweg entlang der Gleise nach {place} bis Monatsende wegen Böschungsrutsch unpassierbar
Anwohner der {street} werden gebeten, ihre Fahrzeuge bis {date} umzuparken, da {org} neue Fernwärmeleitungen verlegt.
Zusätzliche Nachtbusse zum Stadtfest: ab {place} um 1:15, 2:15 und 3:15 Uhr
Schulbus 7 fährt bis zu den Ferien über {place}, weil die Brücke nur noch für Fahrräder zugelassen ist.
Baustellenleiter {surname} rechnet damit, dass der Kreisel in {place} Mitte des Monats freigegeben werden kann.
Kostenlose Parkplätze während der Messe stehen auf dem Gelände von {org} zur Verfügung, Zufahrt nur über {street}.
Am Flughafen {place} mussten wegen dichten Nebels 29 Maschinen umgeleitet werden, die meisten nach {place}.
Ab sofort entfällt sonntags die Fahrt um 5:42 Uhr von {place} über {place} nach {place}.
Fundsache: Kontrabass im Regionalexpress nach {place} liegen geblieben – abzuholen bei {org}
Warum die Straßenbahn nach {place} trotz Förderzusage frühestens in acht Jahren rollt
Einen ganzen Nachmittag lang steckten 51 Urlauber in der Seilbahn oberhalb von {place} fest.
Busfahrer {full} wurde nach vierzig unfallfreien Jahren mit Blaskapelle verabschiedet.
„Einmal {place} einfach, bitte“, sagte die alte Dame, obwohl der Schalter seit {date} geschlossen ist.
Carsharing-Station {street} vorübergehend ohne Fahrzeuge
Kleingärtner gegen Autobahn: In {place} wächst der Widerstand
Der Ortschaftsrat von {place} tagt am {date} um 19 Uhr im Feuerwehrhaus.
Stolz präsentierte Kaninchenzüchterin {full} ihren Deutschen Riesen, der in {place} den ersten Preis holte.
Pfarrerin {surname} segnete am Sonntag in {place} erstmals auch Motorräder.
Ein entlaufener Emu hielt am Wochenende die Feuerwehr von {place} auf Trab.
Weil der Bäcker schließt, eröffnet {given} {surname} im alten Spritzenhaus von {place} einen Dorfladen auf Vereinsbasis.
Die Grundschule an der {street} bekommt eine Mensa, die Bauaufsicht hat zugestimmt.
Rektor {full} ging mit einem weinenden Auge: „Ich werde den Lärm vermissen.“
Wohin mit dem Klärschlamm? {place} und {place} wollen gemeinsam eine Trocknungsanlage bauen.
In Abwesenheit von Stadtkämmerin {surname} verlas Hauptamtsleiter {surname} den Prüfbericht.
Das Blasorchester {org} sucht Nachwuchs an Tuba und Fagott; Anmeldung bei {full}, {email}.
Schützenkönig wurde mit dem 217. Schuss {full}, zur Königin erkor er {given}.
Gefeiert wird in {place} drei Tage lang, und zwar bei jedem Wetter.
Landrätin {full} unterzeichnete gestern mit {org} einen Vertrag über den Breitbandausbau in {place}, {place} und vier weiteren Gemeinden.
Der umstrittene Funkmast an der {street} darf vorerst nicht ans Netz.
Abschied von einer Institution: {org} schließt
Kein Wasser seit dem Morgen – in {place} brach eine Hauptleitung.
Das Storchenpaar auf dem Kamin der alten Molkerei in {place} hat drei Junge, freut sich Naturschützer {surname}.
Spender gesucht: Die neunjährige {given} aus {place} braucht dringend Stammzellen.
Ministerpräsident {surname} hält die Klage von {place} gegen den Länderfinanzausgleich für aussichtslos.
Noch in der Nacht telefonierte {surname} mit seinem Amtskollegen in {place}; beide vereinbarten Stillschweigen.
Truppen aus {place} haben nach eigenen Angaben die Hafenstadt {place} eingenommen.
Tausende zogen am Abend durch die Innenstadt von {place} und forderten den Rücktritt von Präsident {full}.
Die Vereinbarung, die Unterhändler von {org} und {org} in {place} ausgehandelt hatten, hielt keine 48 Stunden.
Beobachter werten die Verhaftung der Journalistin {full} als Warnung an {org}.
Erstmals seit dem Putsch dürfen Reporter von {org} wieder aus {place} berichten.
Das Erdbeben vor {place} hatte nach Angaben der Warte die Stärke 6,3.
Flüchtlingshelferin {given} {surname} harrt seit Wochen im Lager bei {place} aus. „Es fehlt an allem“, sagt sie, „sogar an Schnürsenkeln.“
Thronfolger {given} absolviert Wehrdienst
Sanktionen treffen Reeder {surname} und drei Tarnfirmen in {place}.
Der Waffenstillstand, so Unterhändler {full}, sei „ein zartes Pflänzchen auf Beton“.
In {place} sind bei einem Fährunglück mindestens 73 Menschen ums Leben gekommen.
Während {surname} auf Zeit spielt, sammelt ihre Rivalin {surname} Unterschriften in den Provinzen.
Aus Protest gegen {org} ließen Fischer vor {place} ihre Netze im Hafen.
Gastbeitrag von {full}, Professorin für Verfassungsrecht in {place}
Der Leserbriefschreiberin {full} aus {place} stoßen die vielen Schottergärten sauer auf.
Zur Person: {full}, 52, ist promovierte Tierärztin und leitet seit {date} den Zoo in {place}.
{org} warnt vor gefälschten Rechnungen, auf denen eine Kontonummer aus {place} angegeben ist.
Im Gespräch mit {org} gibt sich {surname} ungewohnt nachdenklich.
Protokoll einer Pleite: Wie {org} das Vertrauen der Sparer verspielte
An einem Dienstag im Februar betritt {given} {surname}, Wollmütze, Thermoskanne, Hund, zum ersten Mal die Kanzlei in der {street}.
Rückblende: {place}, Sommer 1989. {full} sitzt auf gepackten Koffern.
Manchmal, erzählt {given}, wache sie nachts auf und höre wieder die Sirenen von {place}.
Der Zoll stellte auf der Autobahn bei {place} 190.000 unversteuerte Zigaretten sicher. Fahrer {surname} (29) wollte von der Ladung nichts gewusst haben.
Wegen Salmonellenverdachts ruft {org} eine Charge Mettwurst zurück, die in {place} und {place} verkauft wurde.
Das Verfahren gegen {surname} wurde gegen Zahlung von {amount} an {org} eingestellt.
Bergretter bargen am Nachmittag zwei Wanderer, die sich im Nebel oberhalb von {place} verstiegen hatten.
Geisterfahrerin stoppt erst in {place}
Bei der Explosion in der Kaffeerösterei {org} wurde der Nachtwächter {full} leicht verletzt.
Mit gefälschten Attesten soll der Allgemeinmediziner {surname} Patienten in {place} den Schulsport erspart haben.
Kronzeugin {given} K. erschien nicht zum Termin, ihr Anwalt {surname} entschuldigte sie mit Migräne.
Ob der Hausmeister den Tresor in der {street} selbst öffnete, muss nun ein Gutachter klären.
Vermisst wird seit Montag der zwölfjährige {given} aus {place}; er trägt eine gelbe Regenjacke.
Unter {surname}s Führung stieg das Institut zu einer der ersten Adressen der Hirnforschung auf.
{place}s Altstadt gehört zu den am besten erhaltenen Fachwerkensembles im ganzen Süden.
Seit {given}s Auszug steht das Zimmer leer, nur der Wellensittich zetert noch.
{surname}s Elfmeter landete auf der Tribüne.
In den Fußnoten bei {surname} (S. 214 ff.) findet sich ein Hinweis auf eine ältere Handschrift aus {place}.
Vgl. dazu {full}, Das Zunftwesen am Oberlauf, {place} 1987, S. 33–51.
¹ Brief an {full} vom {date}, aufbewahrt in {place}
Im Oktober 1812 begegnete sie in {place} dem Freiherrn von {surname}, der ihr den Hof machte.
Königin {given} starb kinderlos, woraufhin ein Erbfolgekrieg ausbrach.
Der Astronomiehistoriker {surname} hält die Datierung für einen Abschreibfehler der Mönche von {place}.
Nach Plänen von {full} wurde das Empfangsgebäude aus rotem Backstein errichtet; {org} nutzt es heute als Kletterhalle.
Die Talsperre oberhalb von {place} wurde in den Dreißigerjahren angelegt und versorgt rund 40.000 Haushalte mit Trinkwasser.
Botanisch bemerkenswert sind die Trockenrasen bei {place}, auf denen zwölf Orchideenarten gedeihen.
Das Autobahndreieck {place} liegt im Süden von {place} und verbindet zwei Fernstraßen.
Als Meeresarm trennt der Sund {place} vom Festland.
Auf der Flucht vor den Häschern versteckte sich {full} monatelang in einer Mühle bei {place}.
Der Vertrag von {place} beendete {date} den siebenjährigen Zollstreit zwischen {place} und {place}.
Das Spiel wurde von {full} entworfen und erschien bei {org}; die Illustrationen stammen von {full}.
{org} betreibt ein Netz von 128 Tankstellen, vorwiegend in {place} und {place}.
Trainiert wird die Stute von {full} im Rennstall von {surname} in {place}.
Die Jazzformation um Trompeter {full} trat erstmals im Keller des Hauses {street} auf.
Aus dem Nichts schaffte es {given} mit einem selbst produzierten Album auf Platz eins in {place}.
Sängerin {given} und Keyboarder {given} gehen nach elf gemeinsamen Jahren getrennte Wege.
Nach einem Gastspiel bei {org} kehrte {surname} in die alte Heimat zurück und eröffnete in {place} ein Sportgeschäft.
Für {org} bestritt der Mittelfeldspieler 156 Pflichtspiele, in denen ihm 19 Tore gelangen.
{full} beendete ihre Karriere mit einem achten Platz in {place}.
Bei den Meisterschaften in {place} gewann sie Bronze über 200 Meter Schmetterling hinter {full} und {full}.
Startliste: 1. {full} ({place}), 2. {full} ({place}), 3. {full} ({place})
Im Kader fehlen {surname} (Muskelfaserriss), {surname} (Sprunggelenk) und {surname} (Aufbautraining).
{org} verpflichtet norwegischen Spielmacher
Die Volleyballerinnen von {org} bezwangen {org} nach Satzrückstand noch mit 3:2 (19:25, 25:22, 18:25, 25:20, 15:13).
Doppelpass mit {surname}, Flanke, Kopfball {surname} – drin!
Aus dem Lazarett kehrt {surname} zurück, hinter {given} {surname} steht noch ein Fragezeichen.
Eine Zweiminutenstrafe gegen {surname} brachte die Gäste aus {place} endgültig aus dem Tritt.
Die Wasserballer aus {place} tauchten ab: 4:17 beim Tabellenletzten.
Mit 14 Assists war {full} wieder einmal Herz und Hirn im Spiel von {org}.
Nationalspielerin {surname} laboriert an einer Kreuzbandzerrung und verpasst das Turnier in {place}.
Das Rückspiel steigt am {date} in {place}; {org} genügt ein Unentschieden.
Vereinspräsident {full} schloss einen Stadionneubau an der {street} kategorisch aus.
Die Segelyacht unter Skipper {surname} passierte als Erste die Tonne vor {place}.
Beim Bowling unterlag {org} dem Nachbarn aus {place} denkbar knapp.
Zeugwart {given} bügelt die Trikots seit 212 Spieltagen eigenhändig.
„{surname}, raus!“, hallte es von den Rängen in {place}.
Ihm folgten {full} mit vier und {full} mit sieben Sekunden Rückstand.
Auf Bahn 3 schwamm {given} {surname} die schnellste Zwischenzeit.
Der Linienrichter aus {place} hob zu spät die Fahne.
Den Pokal überreichte {full}, Geschäftsführerin des Sponsors {org}.
Gläubiger der insolventen Fluggesellschaft {org} treffen sich am {date} in einer Messehalle in {place}.
Ihr Handwerk lernte Geigenbauerin {full} in {place}, heute stimmen bei ihr Solisten aus aller Welt nach.
Der Wissenschaftsjournalist {full} rechnet in seinem Podcast vor, wie viel Strom {org} allein für die Kühlung verbraucht.
Beim Thema Rente bleibt {surname} vage, beim Thema Zuwanderung wird sie laut.
Gefragt nach seinem Vorbild, nennt der Koch aus {place} ohne Zögern seine Großmutter {given}.
Statt einer Rede hielt {given} ein leeres Blatt hoch.
Drei Fragen an … {full}, Leiterin der Sternwarte in {place}
Sowohl {org} als auch {org} ließen eine Anfrage bis Redaktionsschluss unbeantwortet.
„In {place}“, pflegte mein Vater zu sagen, „geht selbst der Regen langsamer.“
Am Tresen saßen {given}, der Lkw fuhr, {given}, die Lottoscheine ausfüllte, und ein Fremder.
Die Eheleute {full} und {full} feiern heute in {place} Diamantene Hochzeit.
Anlässlich des hundertsten Geburtstags von {full} enthüllt {place} eine Gedenktafel am Haus {street}.
Nominiert sind {full}, {full} sowie das Kollektiv {org}.
Hochschulrektorin {surname} verteidigte die Schließung des Studiengangs Keltologie.
Wo heute {org} Turnschuhe verkauft, stand bis zum Krieg die größte Buchhandlung von {place}.
Auf Anraten seines Arztes zog {surname} ins mildere {place}, wo er die Bienenzucht für sich entdeckte.
Lässt sich Plastik verdauen? Bakterien aus einem Kompost bei {place} machen es vor.
Das Observatorium auf dem Hochplateau bei {place} ging nach zehnjähriger Bauzeit in Betrieb.
Klimaforscherin {full} hält die Vorhersagen von {org} für zu optimistisch: „Das Eis rechnet nicht mit.“
Gentechnisch veränderte Mücken, freigesetzt von {org}, sollen in {place} das Denguefieber eindämmen.
Ausgräber {surname} deutet die Pfostenlöcher als Reste einer Palisade, sein Kollege {surname} als Webstuhl.
Literaturpreisträger {surname} las in {place} vor Schülern aus seinem Tagebuch.
Schon {surname} (1934) beschrieb die Art aus den Hochmooren von {place}, allerdings unter anderem Namen.
Der Algorithmus geht auf {surname} und {surname} zurück und läuft in quadratischer Zeit.
Für ihre Messreihe pendelte Doktorandin {given} {surname} zwei Winter lang zwischen {place} und einer Forschungsstation.
Das Patent meldete {full} gemeinsam mit {org} an.
Die Handelskette {org} nimmt Feuerwerk aus dem Sortiment.
Einigung in letzter Minute: {org} und Betriebsrat verhindern Aus für das Werk in {place}
Wohnungskonzern {org} erhöht in {place} die Mieten um bis zu 15 Prozent, in Einzelfällen sogar darüber.
Die Ökonomin {full} sieht keine Immobilienblase, wohl aber „sehr viel heiße Luft“ in {place}.
Aufsichtsratschef {surname} räumt zum {date} seinen Sessel, als Favoritin gilt {full}.
Olivenöl aus {place} wird nach zwei Missernten knapp.
Wachstumssorgen in {place} drücken auf die Stimmung; {org}, {org} und {org} zählten zu den größten Verlierern.
Eigentümerfamilie {surname} pumpt frisches Geld in {org}
Das Modehaus {org} in {place} räumt nach 112 Jahren die Schaufenster.
„Ein Roboter schält keinen Spargel“, sagt Bauer {surname} und blickt über seine Felder bei {place}.
Tarifrunde: {org} lehnt Schlichterspruch ab
Hinter der Übernahme steckt nach Recherchen von {org} der Fonds {org} mit Sitz in {place}.
Die Werft {org} legte am {date} das erste Kreuzfahrtschiff mit Segelantrieb auf Kiel.
Mit seiner Frau {given} bewirtschaftet {surname} sechs Hektar Steillage über {place}.
Großer Bahnhof für {full}: Zur Vernissage in {place} kamen 400 Gäste.
{full} liest am {date} um 20 Uhr bei {org}, {street}. Eintritt frei, Hut geht um.
Das Quartett {org} hat für {full} Ersatz an der Bratsche gefunden.
So leise hat man {surname} noch nie singen hören.
Als Vorband heizte {org} dem Saal ein, ehe {given} im Nebel erschien.
Den Titelhelden gibt {full} mit Schnauzbart und Schwermut, {full} glänzt als Zofe.
Die Serie spielt in einem Internat in {place}; ausgestrahlt wird sie von {org} jeweils donnerstags.
Die Verlegerin {full} erzählte dem Publikum in {place}, wie {surname} ihr einst das Manuskript in einem Kartoffelsack zuschickte.
Obwohl die Wetterwarte seit Tagen vor Starkregen gewarnt hatte, ließ der Landkreis die Rückhaltebecken oberhalb von {place} nicht rechtzeitig leeren, wie aus einem internen Vermerk hervorgeht, den {org} einsehen konnte.
Der langjährige Direktor von {org}, {full}, der zuletzt wegen seines Führungsstils in der Kritik gestanden hatte, bat den Stiftungsrat am {date} um vorzeitige Auflösung seines Vertrages. Über die Nachfolge wird im Herbst entschieden.
Nach einem Bericht von {org} soll der frühere Schatzmeister {full} über Jahre hinweg Spendengelder auf ein Konto in {place} umgeleitet haben, ohne dass die Kassenprüferin {surname} oder der übrige Vorstand Verdacht geschöpft hätten.
Es war der letzte Angriff der Verlängerung, und die meisten Zuschauer hatten sich schon mit dem Elfmeterschießen abgefunden, als {surname} den Ball von der Mittellinie in den Winkel jagte und {org} ins Finale von {place} schoss.
„Wir haben in der ersten Hälfte wie eine Schülermannschaft verteidigt“, bekannte Trainer {full} nach der Niederlage gegen {org}. „Da brauchen wir uns nicht wundern, wenn {surname} drei Dinger macht.“
Auf dem Höhepunkt ihres Ruhms zog sich {full} überraschend aus der Öffentlichkeit zurück, verkaufte ihr Haus in {place} und lebte fortan mit ihrer Schwester {given} auf einem Bauernhof, den die beiden nur zum Einkaufen verließen.
{full} besuchte das humanistische Gymnasium in {place}, legte dort {date} die Reifeprüfung ab und begann anschließend eine Lehre bei {org}, die er wegen eines Lungenleidens nach wenigen Monaten aufgeben musste.
Die älteste erhaltene Ansicht von {place}, ein kolorierter Kupferstich, zeigt neben der Stadtmauer mit ihren elf Türmen auch jene hölzerne Zugbrücke, die bei der Belagerung durch die Truppen des Grafen von {surname} in Flammen aufging.
Wer von {place} kommend die Passhöhe überquert, blickt zunächst auf eine graue Schotterhalde, hinter der sich bei klarem Wetter der Gletscher und, weit im Osten, die Türme von {place} abzeichnen. Ein Fernglas lohnt sich.
hab jetzt drei wochen mit {org} hin und her geschrieben, jedes mal ein anderer sachbearbeiter, erst hieß es techniker kommt nach {place}, dann wieder nicht, und heute krieg ich eine rechnung über {amount}. ich kann nicht mehr
Kurze Rückmeldung zum Thema Dachfenster: Ich habe auf Empfehlung von {given} den Betrieb {org} aus {place} beauftragt, die waren nach zwei Tagen fertig, haben sauber gearbeitet und sogar den alten Rahmen mitgenommen. Klare Empfehlung!
Wegen Sanierung der Fahrbahndecke ist die Ortsdurchfahrt {place} vom {date} bis voraussichtlich {date} voll gesperrt; der überörtliche Verkehr wird über {place} und {place} umgeleitet, die Linienbusse von {org} halten ersatzweise in der {street}.
Am frühen Sonntagmorgen kam eine 23-jährige Autofahrerin zwischen {place} und {place} von der Fahrbahn ab, überschlug sich mehrfach und blieb auf einem Acker liegen. Ersthelfer {full} zog sie aus dem brennenden Wrack.
Der Mann, der sich gegenüber den Opfern als Zahnarzt {full} ausgegeben hatte, mietete unter falschem Namen eine Praxis in der {street}, bestellte Geräte im Wert von {amount} und verschwand, bevor der erste Patient den Bohrer hörte.
In erster Ehe war {surname} mit der Malerin {full} verheiratet, mit der er drei Kinder hatte, darunter den späteren Diplomaten {full}; nach der Scheidung zog er nach {place} und heiratete dort die Witwe eines Weinhändlers.
Zwar wies die Geschäftsleitung von {org} in {place} sämtliche Vorwürfe zurück, doch schon am nächsten Tag räumte Konzernsprecherin {surname} ein, dass die Abwässer des Werks über Monate ungeklärt in den Fluss gelangt waren.
Dass ausgerechnet {place}, ein verschlafenes Nest mit drei Kneipen und einer Ampel, zum Treffpunkt der europäischen Puppenspieler wurde, ist der Hartnäckigkeit einer einzigen Frau zu verdanken: {full}, pensionierte Postbeamtin.
Vor 5.320 Zuschauern in {place} gingen die Gäste durch {surname} früh in Führung, verpassten es aber, gegen fahrige Hausherren nachzulegen. In der 78. Minute rächte sich das: {surname} staubte nach einer Ecke ab.
Die Kuratorinnen {full} und {full} haben für die Ausstellung 88 Briefe ausgewertet, die der Geiger {surname} zwischen zwei Kriegen aus {place} an seinen Lehrer schrieb und in denen er vor allem über das Essen klagt.
Der Physiker {full} von {org} und seine Kollegin {full} konnten zeigen, dass sich der Wärmetransport in dünnen Schichten nicht durch die klassischen Gleichungen beschreiben lässt. Ihre Ergebnisse stießen in {place} zunächst auf Unglauben.
Als im Frühjahr die ersten Verwundeten aus {place} eintrafen, räumte Schulleiterin {full} kurzerhand die Turnhalle, ließ 70 Feldbetten aufstellen und schickte die oberen Klassen zum Verbandwickeln.
{org} ging {date} aus dem Zusammenschluss zweier Turnvereine hervor, spielte nach dem Krieg kurzzeitig in der höchsten Spielklasse und musste später wegen einer nicht gezahlten Stromrechnung für das Stadion in {place} Insolvenz anmelden.
Erst als der Regisseur {full} seine Hauptdarstellerin {full} in einem Friseursalon in {place} entdeckte, nahm das Projekt Fahrt auf, das die Produzenten von {org} eigentlich längst beerdigt hatten.
Aus gegebenem Anlass weist {org} darauf hin, dass auf dem Bahnhofsvorplatz von {place} weder Drohnen noch Feuerschalen erlaubt sind. Zuwiderhandlungen werden mit {amount} geahndet, Auskünfte erteilt Frau {surname} unter {phone}.
Die Orgel, {date} von dem aus {place} stammenden Meister {full} begonnen und nach dessen Tod von seinem Gesellen {surname} vollendet, verfügt über 27 Register auf drei Manualen und Pedal.
Nachdem Verhandlungen mit {org} gescheitert waren, übernahm der Kaufmann {full} im Alleingang die Rettung der Spinnerei, stellte auf Dochtgarn um und belieferte bald Kerzenzieher in ganz {place}.
Bei uns in {place} gab es früher drei Bäcker, zwei Metzger und einen Schuster. Heute gibt es einen Automaten, und der nimmt, wie Ortschronist {surname} bitter anmerkt, nur Karte.
Im Prozess um die gefälschten Tagebücher sagte gestern der Papierhistoriker {full} aus, der die Seiten im Auftrag von {org} unter ultraviolettem Licht untersucht und dabei Aufheller entdeckt hatte, die es zur fraglichen Zeit nicht gab.
Zum Kreis der Bewerber zählen neben der Favoritin {full}, die derzeit in {place} lehrt, auch zwei Außenseiter: {full}, Quereinsteiger aus der Industrie, und {full}, bislang Referent bei {org}.
Wie schon im Vorjahr richten {org} und die Gemeinde {place} gemeinsam den Herbstlauf aus; Start für die Bambini ist um 10 Uhr, der Hauptlauf über zehn Kilometer folgt um 11 Uhr am Rathaus, {street}.
Bereits als Kind, so erzählte {given} {surname} einmal in einem Interview mit {org}, habe sie auf dem Speicher der Großeltern in {place} Theaterstücke für ihre sechs Katzen aufgeführt.
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
Betreff: Rechnung {number} / Mahnstufe 1\n\nSehr geehrte Frau {surname},\n\nfür die Lieferung an {org} konnten wir bislang keinen Zahlungseingang feststellen. Bitte überweisen Sie {amount} bis {date} auf {iban}.\n\nMit freundlichen Grüßen\n{full}\nDebitorenbuchhaltung
Hallo {given},\nanbei der Entwurf für {surname}. Bitte Seite 3 gegenlesen, da stimmt die Summe nicht.\nGruß, {given}
Von: {full} <{email}>\nAn: {full} <{email}>\nDatum: {date}\nBetreff: AW: AW: Besichtigung {street}
Ticket #{number}\nMelder: {surname}, {given}\nStandort: {place}, Gebäude C\nPriorität: hoch\nBeschreibung: Bildschirm bleibt nach Anmeldung schwarz.
Formuliere mir bitte eine höfliche Absage an {full} von {org}, ohne die internen Gründe zu nennen.
Anwesend: {surname}, {surname}, {surname} (ab 10.30 Uhr), Fr. {surname} (Protokoll)\nEntschuldigt: {surname}
| Name | Ort | Telefon |\n| {full} | {place} | {phone} |\n| {full} | {place} | {phone} |
Bin heute von 13 bis 15 Uhr beim Zahnarzt, in dringenden Fällen übernimmt {given} ({phone}).
{org}\n{address}\n\nKd.-Nr.: {number}\nRechnungsdatum: {date}\nZahlbar ohne Abzug binnen 14 Tagen.
To-do: Schlüssel an Hausmeister {surname}, Vertrag an {org}, Blumen für {given}, Fahrkarten {place}
Vollmacht\n\nHiermit bevollmächtige ich, {full}, wohnhaft {address}, Frau {full}, mich gegenüber {org} in allen Angelegenheiten des Mietverhältnisses zu vertreten.\n\n{place}, {date}
Kannst du aus der Liste alle Teilnehmenden aus {place} herausfiltern und {surname} rausnehmen? Der hat abgesagt.
TOP 5: Umzug nach {place}\n{surname} berichtet über den Stand. Mietvertrag mit {org} unterschrieben, Einzug verschiebt sich.\nVerantwortlich: {surname}. Frist: {date}.
Lieferadresse weicht ab! Bitte nach {address}, z. Hd. {surname}, Rampe 2.
Liebe Kolleginnen und Kollegen, zum Monatsende verlässt uns {full}. Wer sich am Geschenk beteiligen möchte, melde sich bei {given} am Empfang.
Gesprächsnotiz, {date}, 14:05: Hr. {surname} ({org}) bittet um Rückruf wg. Gewährleistung, mobil {phone}
Wir bestätigen Ihre Reservierung: drei Nächte, Doppelzimmer, Gast: {full}, Anreise aus {place}.
Guten Tag Herr {surname},\nmein Name ist {full}, ich habe Ihre Anzeige in {org} gelesen und möchte mich als Köchin bewerben.\nIch lebe seit kurzem in {place}.
Fasse den Schriftwechsel zwischen {surname} und {org} in fünf Stichpunkten zusammen, Datum jeweils voran.
Kündigung Mitgliedsnummer {number}\n\nHiermit kündige ich meine Mitgliedschaft bei {org} zum nächstmöglichen Zeitpunkt.\n{full}\n{street}\n{zip} {place}
re: schlüsseldienst\nhi {given}, der mann von {org} war da, schloss ist getauscht, rechnung kommt an {surname}
CC: {given} {surname}; {given} {surname}; {email}
Schadenmeldung\nVersicherungsnehmer: {full}\nSchadenort: {street}, {place}\nHergang: Beim Rangieren Zaun der Familie {surname} beschädigt.
Bitte ändere in der Signatur „{surname}“ in „{surname}“, ich habe am {date} geheiratet.
Dienstplan KW 14\nMo: {given} / {given}\nDi: {given} / {given}\nMi: geschlossen
Herzlichen Dank für Ihre Anfrage, Frau Dr. {surname}! Ein Angebot für die Praxisräume in {place} geht Ihnen bis Freitag zu.
Unterschriften:\n\n______________________\n{full}, für {org}\n\n______________________\n{full}, Mieter
Wareneingang {date}: 14 Paletten von {org}, Fahrer {surname}, Plombe unbeschädigt, Annahme {given}
@{given} hast du die Zugangsdaten für {org}? Bei mir steht nur der alte Account von {surname}.
Übersetze den folgenden Brief ins Spanische, aber lass die Anschrift von {full} in {place} stehen.
Empfänger: {org}\nVerwendungszweck: Kaution {surname}, {street}\nBetrag: {amount}\nIBAN: {iban}
Einladung zur Eigentümerversammlung\nOrt: Gasthaus in der {street}, {place}\nVersammlungsleitung: {surname}, Hausverwaltung {org}
Sehr geehrter Herr Professor {surname}, leider muss ich den Vortrag in {place} aus familiären Gründen absagen.
Vermerk: Akte {surname} liegt bei Frau {surname}, bitte nicht mehr im Archiv suchen!
{given} {surname}\nLeitung Einkauf\n{org}\nT {phone}\n{email} | {url}
Elternbrief: Der Ausflug der 3b nach {place} findet statt. Begleitung: Frau {surname}, Herr {surname} und {given}s Mutter.
Stell dir vor, du bist Pressesprecherin von {org}: Schreib eine kurze Mitteilung zum Rücktritt von {full}.
Lfd. Nr.;Name;Vorname;Wohnort;Beitrag\n1;{surname};{given};{place};{amount}\n2;{surname};{given};;{amount}
Protokollkorrektur: Den Antrag stellte nicht {surname}, sondern {surname}. Bitte berichtigen, danke.
Bestellung über {url}: Kundin {full}, Abholung in der Filiale {place}, Artikel reserviert bis {date}.
Hallo Frau {surname}, hier ist die Schreinerei. Die Treppe für {street} wäre fertig, passt Ihnen Donnerstag? Viele Grüße, {given} {surname}
Interne Umlaufmappe\n1. {surname} z. K.\n2. {surname} z. Mz.\n3. Frau {surname} z. U.
Mietinteressent: {full}, derzeit {address}, Arbeitgeber: {org}, Haustiere: Katze, Einzug ab {date}
Frage an die IT: Warum bekommt {given} keine Mails von {org}, ich aber schon?
Kassenbuch\n{date} Porto {amount}\n{date} Blumen für {surname} {amount}\n{date} Bewirtung {org} {amount}
Übernahmeprotokoll Wohnung {street}, 3. OG rechts: Übergeben von {full}, übernommen von {full}, Zählerstand {number}.
Wer von euch begleitet {surname} zum Notar? Termin {date}, 9 Uhr, {street} in {place}.
Erinnerung: Impftermin für {given} am {date} bei Dr. {surname}, bitte Impfpass mitbringen.
Projekt: Umbau {place}\nBauherr: {org}\nBauleitung: {full}\nStatus: Estrich trocknet, Maler verschoben
Zu Händen Frau {surname}\nPersönlich / Vertraulich
Danke für die schnelle Antwort! Dann machen wir es so, wie {given} vorschlägt, und {org} bekommt nur die Kurzfassung.\nBeste Grüße aus {place}\n{given}
Such bitte raus, wann {full} zuletzt bei uns bestellt hat und ob die Lieferung nach {place} ankam.
Rechnungsempfänger:\n{full}\n{street}\n{zip} {place}\n\nPos. 1 Fenster putzen {amount}\nPos. 2 Anfahrt {amount}\nSumme {amount}
Moin {given}, {surname} hat eben angerufen, die Fähre fällt aus, er bleibt noch eine Nacht in {place}.
Notfallkontakt: {full} (Schwester), {phone}, wohnhaft in {place}
Antrag auf Sonderurlaub\nAntragsteller: {surname}, {given}\nGrund: Umzug von {place} nach {place}\nVertretung: {surname}\nGenehmigt: ja
Werte Frau {surname}, Ihr Schreiben an {org} wurde zuständigkeitshalber an uns weitergeleitet.
Spesenabrechnung März: Hotel {place} {amount}, Taxi {amount}, Abendessen mit {surname} und {surname} von {org} {amount}
Nur zur Info: {given} sitzt ab Montag bei uns im Zimmer, Tisch am Fenster, Nebenstelle {number}.
Ändere in Zeile 12 den Ort auf {place} und setz {given} {surname} als Ansprechpartnerin ein.
Telefonliste Nachtdienst: {surname} {phone}, {surname} {phone}, Pforte {phone}
Beschwerde vom {date}, eingegangen per Mail, Absender {email}: Fahrer der Linie nach {place} sei unfreundlich gewesen. Bearbeitet: {surname}
Sehr geehrte Familie {surname},\nam {date} stellen wir in der {street} zwischen 8 und 12 Uhr das Wasser ab.\nIhre Hausverwaltung {org}
Kurzprotokoll Jour fixe\n- {given}: Angebot an {org} raus\n- {given}: Messe {place} gebucht\n- {given}: krank
Auftragsbestätigung {number} für {org}, {place}: Lieferung frei Haus, Ansprechpartner auf der Baustelle ist Polier {surname}.
Könnten Sie mir, Herr {surname}, die unterschriebene Schweigepflichtentbindung bitte noch zufaxen?
Spendenquittung: Wir bestätigen, von {full}, {address}, am {date} den Betrag von {amount} erhalten zu haben. {org}, Der Kassenwart
Teilnehmerliste Ersthelferkurs: {full}; {full}; {full}; Ort: {org}, Schulungsraum 2
FYI – {surname} ist raus aus dem Projekt, {surname} übernimmt kommissarisch. Bitte noch nicht an {org} kommunizieren.
Paketschein\nAbs.: {full}, {address}\nEmpf.: {full}, {address}\nGewicht: 4,2 kg
Na {given}, Lust auf Mittag? {given} und ich wären um zwölf vor dem Eingang in der {street}.
Ist {full} bei uns überhaupt als Lieferant angelegt? Ich finde nur eine {full} aus {place}.
Gutschrift zu Rechnung {number}\nGrund: Falschlieferung an Filiale {place}\nErfasst durch: {surname}
Erstelle eine Tabelle mit den Spalten Name, Verein und Startnummer: {full}, {org}, {number}; {full}, {org}, {number}
Verehrte Frau Notarin {surname}, in der Sache {surname} ./. {surname} übersende ich die Negativbescheinigung der Gemeinde {place}.
Reklamation: Kunde {surname} ({place}) hat statt Eiche Buche bekommen; {given} klärt mit {org}, wer zahlt.
Sitzordnung Tisch 4: Frau {surname}, Herr {surname}, {given}, {given}, Kinderstuhl
Mein neuer Kalender spinnt. Trag mich bitte für {date} mit {surname} in {place} ein und schick {given} eine Kopie.
Fundsache Nr. {number}: Geldbörse mit Ausweis auf den Namen {full}, gefunden Haltestelle {place}, abgegeben von {surname}
Bankverbindung geändert!\nKontoinhaber: {full}\nInstitut: {org}\nIBAN: {iban}\nGültig ab: {date}
Wartungsvertrag zwischen {org} (Auftraggeber) und {org} (Auftragnehmer), Laufzeit 24 Monate, Objekt {street}, {place}
Sprachnachricht von {given} (0:48): Schlüssel liegt bei Nachbarin {surname}, Katze bitte nur abends füttern.
Besucheranmeldung: {full}, {org}, Kfz-Stellplatz 7, abzuholen durch {surname} am Tor
Lieber Herr {surname}, auf diesem Wege wünschen {given} und ich Ihnen alles Gute zum Ruhestand. Grüßen Sie uns {place}!
P.S.: {given} hat den Vertrag mit {org} schon gesehen und findet ihn „sportlich“.
Offene Posten {org}\n{date} | {number} | {amount} | Sachbearb. {surname}\n{date} | {number} | {amount} | Sachbearb. {surname}
Welche Unterlagen von Mandantin {surname} fehlen uns noch für die Erklärung? Liste bitte an {email}.
Taufanmeldung\nKind: {given}\nEltern: {full} und {full}\nPaten: {full}, {place}
Weiterleitung an {given}: Kunde in {place} wartet seit Tagen, Techniker {surname} war bisher nicht dort. Was soll ich ihm sagen?
Stundenzettel {given} {surname}, Einsatzort {place}: Mo 8,0 / Di 8,0 / Mi 6,5 / Do U / Fr K
Chat-Verlauf\n[09:12] {given}: hast du die datei\n[09:13] {given}: welche\n[09:13] {given}: na die von {org}
Das Angebot von {org} ist {amount} günstiger, aber {surname} traut denen nicht. Entscheidung bis {date}.
Rezept abholen für Frau {surname}, Apotheke in der {street}, danach Blutprobe zu {org} bringen
Mitgliederversammlung vom {date}: Zur Kassenprüferin wurde einstimmig {full} gewählt, {given} {surname} dankte seinem Vorgänger {surname}.
Gib mir drei Varianten für einen Glückwunsch an {given} zum Abschluss bei {org}, eine davon mit Augenzwinkern.
Übergabezettel: Brief an {surname} raus, Paket für {given} unterm Tresen, Alarmanlage laut {org} repariert
Hallo {given},\n\nkannst du mir bitte bis Mittag die Unterlagen für {org} rüberschicken?\n\nDanke und Gruß\n{given}
Sehr geehrter Herr {surname},\n\nvielen Dank für Ihr Interesse an unserer Ferienwohnung in {place}. Leider sind wir vom {date} bis {date} ausgebucht.\n\nMit freundlichen Grüßen\n{full}
{org}\n{address}\n\nRechnung Nr. {number}\nRechnungsdatum: {date}\n\nFür unsere Leistungen berechnen wir Ihnen {amount} zzgl. MwSt.
Bitte schreib {surname} eine kurze Absage, er soll sich im Frühjahr nochmal melden.
Ticket #{number}: Im Büro von {full} flackert seit dem Umzug das Deckenlicht. Zuständig: {given}
{given}: bist du schon in {place}?\n{given}: nein, stau 🙄\n{given}: ok dann fang ich ohne dich an
Name: {full}\nStraße: {street}\nPLZ/Ort: {zip} {place}\nTelefon: {phone}\nE-Mail: {email}
Von: {full} <{email}>\nAn: {full} <{email}>\nBetreff: Liefertermin {place}\n\nGuten Morgen, die Spedition kommt erst Donnerstag.
Fasse mir die Mail von {given} {surname} in drei Sätzen zusammen und lass die Zahlen weg.
Kunde;Ansprechpartner;Ort;Umsatz\n{org};{full};{place};{amount}\n{org};{full};{place};{amount}
Liebe Frau {surname}, anbei wie besprochen der Mietvertrag für die {street}. Bitte beide Exemplare unterschreiben und eines zurücksenden.
Notiz: {surname} angerufen, Rückruf erbeten unter {phone}, es geht um die Erbschaft der Tante in {place}
Kündigung des Arbeitsverhältnisses\n\nSehr geehrte Frau {surname},\nhiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis ordentlich zum {date}.\n\n{place}, den {date}\n{org}
- [ ] Angebot {org} nachfassen\n- [ ] {given} wegen Urlaubsvertretung fragen\n- [x] Hotel in {place} buchen
Im Auftrag\n\n{surname}\nSachbearbeiterin
Wer von euch holt {full} am Bahnhof {place} ab? Ankunft 16:40.
Arztbrief\nPatient: {full}, geb. {date}, wohnhaft {address}\nSehr geehrter Herr Kollege {surname},\nwir berichten über den o. g. Patienten, der sich am {date} in unserer Ambulanz vorstellte.
Erstelle aus den Stichpunkten ein Empfehlungsschreiben für {full}, die sich bei {org} in {place} bewirbt.
Moin {given}, {surname} hat gerade abgesagt. Verschieben wir auf {date} oder macht ihr das zu zweit?
Lieferanschrift abweichend: {full}, c/o {org}, {address}
Team-Chat: @{given} hast du den Zugang von {surname} schon gesperrt?
Hausverwaltung {org}\nAushang für {street}\n\nAm {date} liest Herr {surname} die Wasserzähler ab. Bitte gewähren Sie Zutritt.
Übersetze bitte ins Englische: „{full} leitet seit {date} unsere Niederlassung in {place}.“
TOP 4 Verschiedenes\n{surname} regt an, die Weihnachtsfeier nach {place} zu verlegen. {surname} holt Angebote ein.
Einladung\n\nLiebe Mitglieder von {org},\nzur Jahreshauptversammlung am {date} im Vereinsheim, {street}, laden wir herzlich ein.\n\n{full}, 1. Vorsitzender
Mandant {surname} ./. {org}: Frist läuft am {date} ab, Fristverlängerung beantragen!
Kd-Nr. {number} | {full} | {street}, {zip} {place} | {phone} | Reklamation Kühlgerät
Welche Termine habe ich nächste Woche mit {org}, und ist {given} bei einem davon dabei?
Sehr geehrte Damen und Herren,\nmein Sohn {given} kann wegen einer Magen-Darm-Erkrankung heute nicht am Unterricht teilnehmen.\nMit freundlichen Grüßen\n{full}
{given}, ruf bitte {full} von {org} zurück ({phone}). Er klang sauer.
Gesprächsnotiz {date}: Frau {surname} ({org}) möchte das Angebot um zwei Wochen verlängert haben. Freigabe durch {surname} steht aus.
Bestellung {number}\nBesteller: {org}, Abt. Einkauf, {full}\nLieferung frei Haus {place} bis {date}
Frau {full} hat vom {date} bis zum {date} in unserem Hause die Lohnbuchhaltung geführt. Wir bedauern ihr Ausscheiden und wünschen ihr alles Gute.\n\n{place}, {date}\n{org}
Re: Re: Umzug {place}\n\nhi {given}, der lkw ist reserviert, schlüssel liegt bei {given}. lg
Widerspruch gegen den Bescheid vom {date}, Aktenzeichen {number}\n\nIch, {full}, {address}, lege fristgerecht Widerspruch ein.
Bewerbung als Bauzeichnerin\n\nSehr geehrter Herr {surname},\nüber {org} habe ich erfahren, dass Sie für Ihr Büro in {place} Verstärkung suchen.
| Nachname | Vorname | Ort | Eintritt |\n| {surname} | {given} | {place} | {date} |\n| {surname} | {given} | {place} | {date} |
Habe ich {full} eigentlich schon auf die Rechnung vom {date} geantwortet? Such das bitte raus.
Mahnung: Trotz unserer Zahlungserinnerung vom {date} ist der Betrag von {amount} noch offen. Schuldner: {full}, {address}
Guten Tag Herr Dr. {surname}, die Laborwerte von {full} liegen vor; bitte um Rücksprache unter {phone}.
Betrifft: Grundstück {street}, Gemarkung {place}\nEigentümer: {full} und {full} zu je 1/2
Sprachnachricht (Transkript): Ja hallo, hier ist {given}, ich steh vor der {street} und keiner macht auf, meld dich mal.
Besucherliste Empfang\n09:15 {full}, {org}, zu {surname}\n10:40 {full}, {org}, zu {surname}
Formuliere das freundlicher: „{surname} soll endlich liefern, sonst gehen wir zu {org}.“
Absender: {full}, {street}, {zip} {place}\n\nAn\n{org}\n{address}
Projektstatus\nKunde: {org}\nLeitung: {full}\nRisiko: Zulieferer aus {place} kann nicht vor {date} liefern.
Übergabeprotokoll Wohnung {street}\nMieterin: {full}\nVermieter: {org}\nMängel: Kratzer im Parkett, Fenstergriff lose
hey {given} kannst du {surname} ausrichten dass ich erst um 10 in {place} bin? akku gleich leer
Frau {full} wird hiermit Einzelprokura erteilt. Eingetragen beim Registergericht in {place} am {date}.
Incident {number}, gemeldet von {full} (Standort {place}): VPN bricht alle zehn Minuten ab. Update {given}: Router getauscht, beobachten.
Zu Händen Frau {surname}\n{org}\n\nAnbei die angeforderten Lieferscheine in Kopie.
Erinnere mich morgen um neun daran, {given} zum Geburtstag zu gratulieren und Blumen nach {place} zu schicken.
Anamnesebogen\nName, Vorname: {surname}, {given}\nHausarzt: Dr. {surname}, {place}\nAllergien: Penicillin
Für das Protokoll: {surname} enthält sich, {surname} stimmt dagegen, {org} ist nicht vertreten.
Datum;Empfänger;Betrag\n{date};{org};{amount}\n{date};{full};{amount}
Wir treffen uns um 18 Uhr bei {given}, {street}, zweiter Stock, Klingel {surname}.
Zweitschrift des Kaufvertrags zwischen {full}, {place} (Verkäufer), und {full}, {place} (Käuferin), über ein gebrauchtes Wohnmobil
Liebe Eltern der 3a,\nam {date} besuchen wir mit Frau {surname} die Molkerei in {place}. Bitte geben Sie Ihrem Kind {amount} mit.
Empfehlung von {given}: den Kostenvoranschlag von {org} ablehnen und bei {org} anfragen.
Kannst du prüfen, ob {org} in der {street} noch eine Betriebsstätte hat und wer dort Geschäftsführer ist?
Sehr geehrte Familie {surname}, die Handwerker von {org} kommen am {date} zwischen 8 und 12 Uhr. Bitte den Keller freiräumen.
Paketbenachrichtigung: Ihre Sendung wurde bei Nachbar {surname}, {street}, abgegeben.
Anfrage über das Kontaktformular\nName: {full}\nFirma: {org}\nNachricht: Führen Sie auch Sonderanfertigungen aus Messing?
Lebenslauf\n{full}\n{address}\n\n{date} – heute: Kontrolleurin bei {org}, {place}\n{date} – {date}: Ausbildung in {place}
Untervollmacht für RA {surname} im Termin vor dem Arbeitsgericht in {place} am {date}, {full} ./. {org}
Neuer Eintrag im Logbuch: {given} hat die Pumpe um 04:12 Uhr abgestellt, {surname} um 06:00 Uhr quittiert.
Antwort auf Bewertung: Hallo {given}, es tut uns leid, dass die Pizza kalt war. Melden Sie sich gern unter {email}. Ihr Team von {org}
Warteliste Schwimmkurs\n1. {surname}, {given}\n2. {surname}, {given}\n3. {surname}, {given}\n4. Nachrücker: {surname}
Schreib an {full}, dass die Hochzeit in {place} wegen des Sturms auf {date} verlegt ist, herzlich, aber knapp.
Stornierung bestätigt: {full}, Flug {place} – {place}, Erstattung {amount} auf {iban}
Fwd: Frage zur Gehaltsabrechnung\n\nHi {given}, leitest du das bitte an die Lohnbuchhaltung in {place} weiter? Herr {surname} wartet seit einer Woche.
Einsatzbericht: Objekt {street}, Alarm 02:33 Uhr, Wachmann {surname} vor Ort 02:41 Uhr, Fehlalarm, Schlüssel an {full} übergeben.
Ich wohne seit {date} nicht mehr in der {street}, sondern in {place}. Bitte ändern Sie meine Daten. {full}
Todo {given}: Messestand {place} abbauen, Leihmöbel an {org}, Restflyer ins Altpapier
Gutachten im Auftrag von {org}\nSachverständiger: {full}\nOrtstermin: {date}, {street}, {place}\nErgebnis: Schimmelbefall durch Wärmebrücke
Wie lautete nochmal die Durchwahl von {surname} bei {org}? Ich find die alte Mail nicht.
Liebe {given}, lieber {given},\n\nhabt Dank für die schönen Tage in {place}! Die Fotos schicke ich per Post.\n\nEure {given}
Freigabe erteilt: {full}, {date}
Elternzeit\n\nSehr geehrte Frau {surname},\nich beantrage für meine am {date} geborene Tochter {given} Elternzeit für die Dauer von zwölf Monaten.\n\n{full}
Lieferschein {number}\nAbholer: {surname}\nMenge: 18 Paletten\nZiel: Lager {place}
{date} 14:02 – Chat mit {given} ({org})\nKunde: Meine Karte geht nicht.\n{given}: Darf ich Ihren vollen Namen haben?\nKunde: {full}
Gruppe „Fußballeltern“: {given} fährt mit vier Kindern nach {place}, {given} mit drei, wer nimmt noch zwei?
Unfallmeldung: Die Auszubildende {full} rutschte im Treppenhaus des Gebäudes {street} aus und verstauchte sich das Handgelenk.
Bitte die Adresse im Verteiler ändern: statt {address} jetzt {address}.
Aktenvermerk\nFrau {surname} sprach heute in Begleitung ihres Betreuers {full} vor. Sie gibt an, von {org} keine Leistungen zu beziehen.
Entwirf eine Einladung zum Richtfest in {place}; Bauherren sind {given} und {full}, Architektur {org}.
Reservierung: {surname}, 6 Personen, {date}, 19:30 Uhr, Fensterplatz, eine Person Nussallergie
Rundmail an alle Kursleiter: Raum 12 ist wegen Wasserschadens gesperrt, {surname} weicht in die Turnhalle an der {street} aus.
Testament\n\nIch, {full}, geboren am {date} in {place}, setze meine Nichte {full} zu meiner Alleinerbin ein. {org} erhält {amount}.
Nachsendeauftrag\nAlte Anschrift: {address}\nNeue Anschrift: {address}\nPersonen: {given} {surname}, {given} {surname}
Kassenbuch: {date} Einnahme Flohmarktstand {given} {amount}; {date} Ausgabe Getränke {org} {amount}
Guten Abend Frau {surname}, {given} hat seine Brotdose im Hort vergessen, können Sie sie morgen mitgeben?
Einspruch\nAktenzeichen {number}\n\nIch bin am {date} nicht selbst gefahren. Fahrer war mein Schwager {full}, {address}.
Angebot gültig bis {date}\nPos. 1: Fenstertausch {street}, {amount}\nAnsprechpartner: {full}, {phone}\n{org}, {place}
Vergleiche die Angebote von {org}, {org} und {org} und sag mir, welches für unser Lager in {place} am günstigsten ist.
Geburtstagsliste\n{given} {surname}: {date}\n{given} {surname}: {date}\n{given} (Empfang): {date}
Wir danken Herrn {surname} für das Gespräch. Nächster Jour fixe: {date}, bei {org} in {place}.
Melde mich ab bis {date}. In dringenden Fällen hilft {full} weiter: {email}, {phone}.
Zustellungsurkunde\nEmpfänger: {full}, {address}\nZusteller: {surname}\nEingelegt in den Briefkasten am {date}
Taxi für {surname} auf 5:15 Uhr, {street}, zum Flughafen {place}, bitte großer Kofferraum!
Betreff: AW: Dienstplan\n\nmoin, {given} und ich tauschen samstag. {surname} weiß bescheid. gruß aus {place}
Antrag auf Fördermittel\nAntragsteller: {org}\nVertreten durch: {full}\nVorhaben: Sanierung Bootshaus, {place}\nGesamtkosten: {amount}
Kontaktdaten für den Notfall: {full} (Mutter), {phone}; {full} (Opa), {phone}; Kinderarzt {surname}, {place}
Sag {given} Bescheid, dass {org} den Termin in {place} bestätigt hat.
Leserzuschrift an {org}: Ihr Bericht über {place} enthält drei Fehler. {full}, {zip} {place}
Abholung nur durch berechtigte Personen: {full}, {full}, nicht durch Herrn {surname}
Skizze für das Organigramm: Geschäftsführung {full} → Vertrieb {surname} → Außendienst {place}: {given}, {given}
Sehr geehrter Herr Professor {surname}, {org} möchte Sie als Festredner für den {date} gewinnen. Die Fahrtkosten ab {place} übernehmen wir selbstverständlich.
Feedback Probezeit {given} {surname}: pünktlich, sorgfältig, Schwächen im Umgang mit Lieferanten. Gesprächsführung: {full}
PS: Den Schlüssel für die {street} habe ich bei {org} an der Pforte hinterlegt. {given}
kannst du {given} antworten dass wir erst ab montag liefern können, bitte freundlich
schreib mir ne absage an {full}, hat sich als lagerist beworben, war leider zu spät
Formuliere das höflicher:\n\nHallo {given}, ich habe dir das jetzt dreimal gesagt. Die Palette steht immer noch im Weg. Gruß {given}
anruf von {surname}, fa. {org}, will rabatt sonst wechselt er zu {org}, was antworten??
vorname;nachname;ort;tel\n{given};{surname};{place};{phone}\n{given};{surname};{place};{phone}\nmach da bitte ne tabelle draus
Guten Tag Herr {surname},\n\nanbei die korrigierte Abrechnung für das Objekt {street}.\n\nMit freundlichen Grüßen\n{full}\nHausverwaltung\n{org}\n{address}\n\n-> bitte kürzer und ohne Floskeln
wer ist bei {org} zuständig für reklamationen, {given} meint die {surname} aber die geht nie ran
[14:02] {given}: hast du das angebot von {org}\n[14:03] {given}: nee lag nur die AB drin\n[14:03] {given}: ok frag {given}\nbitte zusammenfassen
Telefonnotiz {date}: Frau {surname} aus {place} möchte den Termin verschieben, Rückruf nach 16 Uhr unter {phone}. Bitte als Mail an {given}.
was heisst "mfG i.A." und muss ich der {surname} dann auch antworten oder dem chef
sortier nach plz\n{full}, {address}\n{full}, {address}\n{full}, {address}
Entwirf eine Mahnung an {org}, zweite Stufe, Betrag {amount}, fällig seit {date}; bestimmt, aber ohne Drohung mit dem Anwalt.
mein kollege {given} is dauernd krank und ich mach alles mit, wie sag ich das {surname} ohne zu petzen
Ticket 90331\nMelder: {full}, Standort {place}\nDrucker zieht Papier schief ein, {given} hat die Walze schon getauscht.\nNächste Schritte?
übersetz ins englische: liebe {given}, die muster sind gestern in {place} raus, tracking folgt morgen
Bitte Seitenzahlen und Tippfehler prüfen: Der Vertrag zwischen {org} (Auftraggeberin) und Herrn {full}, wohnhaft {address}, begint am {date}.
geburtstagskarte für {given}, wird 60, mag angeln und schlechte witze
protokoll: anwesend {surname}, {surname}, {given} (verspätet), entschuldigt {surname}. top 1 kantine top 2 parkplätze {street} - mach daraus was ordentliches
ist das betrug? "sehr geehrter mitarbeiter von {org} ihr konto in {place} wurde gespert bitte {iban} bestätigen"
Zeugnis bitte: {full}, Augenoptikerin, vier Jahre in der Filiale {place}, Note gut, scheidet auf eigenen Wunsch aus, wir bedauern das sehr.
hab mit {given} tel., die {surname} unterschreibt nich, solange {org} die pläne nich rausrückt. mail an alle, kurz
Kunde: {full}\nKd.-Nr.: {number}\nAnschrift: {address}\nBeschwerde: Waschmaschine zweimal geliefert, einmal berechnet\nBitte Antwort, zwei Absätze.
schichtplan kw 23, früh {given} + {given}, spät {given}, nacht {given} u. {given}. wer hat zu wenig ruhezeit
Wie schreibe ich {full} an, wenn ich nicht weiß, ob Mann oder Frau?
tour morgen: {street}, {street}, {place}, dann {org} in {place}. beste reihenfolge?
Von: {full}\nAn: Vertrieb\nBetreff: AW: AW: Kurbelwelle\n\nBitte stornieren, wir kaufen bei {org}.\n\nWas hat der Kunde vorher eigentlich bestellt? Verlauf unten.
mach die mail an die {given} bissl netter sonst is sie wieder beleidigt: nein.
Besucherliste {date}: {full} ({org}), {full} ({org}), {full} (Begleitung: {given}). Bitte als Aushang für den Empfang, große Schrift.
bei {org} im intranet steht, dass resturlaub verfällt, stimmt das wenn ich in elternzeit war? {given} aus hr weiß es auch nich
"nr","firma","ort","offen"\n"1","{org}","{place}","{amount}"\n"2","{org}","{place}","{amount}"\nSumme und ältester Posten?
Verbessere meinen Entwurf: Sehr geehrte Frau Dr. {surname}, wir nehmen Bezug auf das Telefonat mit unserem Herrn {surname} und bitten um Übersendung der Röntgenbilder nach {place}.
hey kurze frage, kommt man von {place} nach {place} noch am selben abend, {given} hat bis 17h meeting
abwesenheitsnotiz bis {date}, vertretung {given}, in dringenden fällen {full} {phone}
Pflegebericht glätten: Hr. {surname} heute unruhig, verlangt nach Ehefrau {given}, Mittagessen abgelehnt, Hausarzt in {place} verständigt.
{given} sagt freitag, {given} sagt montag, im vertrag mit {org} steht nix. wie frag ich das diplomatisch
Rechnungsempfänger: {org}, {street}, {zip} {place}\nLeistung: 3 Tage Beratung à {amount}\nFahrtkosten {place} und zurück\nBitte Rechnungstext mit Umsatzsteuer.
was meint {given} mit "schaun mer mal", is das ein nein\n\nich: kann ich freitag frei\n{given}: schaun mer mal
Fünf Fragen fürs Vorstellungsgespräch mit {full}; laut Lebenslauf erst {org}, dann zwei Jahre Schafe hüten bei {place}.
kd {surname} rastet aus wg fliesen, droht mit presse, bitte text zum beruhigen, max 5 sätze, lg {given}
06:58 tor 2 geöffnet {surname}\n07:01 tor 2 geöffnet {surname}\n07:01 alarm halle b\n07:06 quittiert {given}\nwer wars wohl
Darf {org} eine Kopie von {given}s Ausweis verlangen, nur weil sie das Werk besichtigt?
zimmer in {place} buchen für {given}, {given} und {surname}, 2 nächte, nähe {street}, frühstück egal
Elternbrief bitte: Klassenfahrt nach {place}, Abfahrt 7.30 Uhr an der {street}, Begleitung Frau {surname} und Herr {surname}, Kosten {amount}.
vllt kannste das in tabelle packen: {full} {place} 38h, {full} {place} 20h, {full} homeoffice 32h
In Sachen {surname} ./. {surname} wurde der Termin auf {date} verlegt. Erkläre das dem Mandanten in einfachen Worten.
{{"kunde": "{full}", "stadt": "{place}", "arbeitgeber": "{org}", "status": "abgelehnt"}}\nWarum wirft der Import hier einen Fehler?
{surname} hat geschrieben er zahlt nich weil {org} die wärmepumpe falsch eingestellt hat, was sag ich dem
bewertung von {full} aus {place}: "sofa stinkt, fahrer frech, nie wieder {org}". öffentliche antwort bitte, sachlich
Signatur auslesen und als CSV ausgeben:\n\n{full}\nLeiterin Einkauf\n{org}\n{street}\n{zip} {place}\nTel. {phone}\n{email}
muss ich {given} siezen wenn er mir das du nich angeboten hat aber alle andern duzen ihn
Liebe Kolleginnen und Kollegen,\n\nab {date} verstärkt uns {full}, bisher {org}. Sie übernimmt das Gebiet {place}.\n\nHerzlich\n{given}\n\nBitte etwas wärmer formulieren.
einladung sommerfest, ort {street}, grill macht {given}, salate {given}, musik die band {org}. reim wär cool
vergleich mal: {org} {amount} frei haus, {org} {amount} ab werk {place}. was is günstiger
Widerspruch gegen den Bescheid vom {date}: Mein Mandant, Herr {full}, war zu dieser Zeit in {place} gemeldet. Bitte ausformulieren.
die {surname} will wissen obs die jacke auch in {place} im laden gibt, schreib ihr wir schicken sie zu
wann is feiertag in {place}, {place}, {place}? will call mit den leuten von {org} planen
Fehlerprotokoll 11.03.\nWARN login u4471 ({full}) fehlgeschlagen\nWARN login u4471 ({full}) fehlgeschlagen\nINFO sperre gesetzt durch {given}\nWas ist zu tun?
abschiedsrede für {given}, 11 jahre, drei chefs überlebt, geht nach {place} zurück. lustig aber nich peinlich
Teilnehmerliste alphabetisch, Nachname zuerst:\n{full}\n{full}\n{full}\n{full}
kündigungsfrist bei {org}? vertrag v. {date}, 3 mon zum quartalsende, check mal bitte
Hausmitteilung: Wegen des Rohrbruchs im Gebäude {street} arbeiten {given} und {given} heute von zu Hause. In Amtsdeutsch bitte!
sprachnachricht abgetippt: ja hallo hier is {given} von {org} ähm rufens mich zurück {phone} gehts um die lieferung {place}. als notiz bitte
lg {given}\nps frag noch {given} wg schlüssel {street}\n\n^ das soll unter die mail, aber seriöser
Ich soll {full}, unseren Prüfer aus {place}, am Bahnhof abholen. Worüber redet man mit so jemandem vierzig Minuten im Auto?
angebot von {org} is da, {given} findet zu teuer, {given} findet ok, mach mir pro contra liste
Lieferadresse geändert!!\nalt: {address}\nneu: {address}\nAnsprechpartner {full}\nbitte als kurze mail an spedition
Beurteilung Azubi: {given} dreht sauber, räumt aber nie auf und streitet mit {given} ums Radio. Wohlwollend formulieren.
termin {given} {surname} verschoben 14h raum 3 allen bescheid + beamer
Gibt es einen Unterschied zwischen der Adresse im Grundbuch ({street}, {place}) und der, die uns Notarin {surname} geschickt hat ({street}, {place})?
sag {given} ab. aber nett
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
Gemäß § 823 Abs. 1 BGB haftet, wer vorsätzlich oder fahrlässig das Eigentum eines anderen widerrechtlich verletzt.
Entscheidungsgründe (abgekürzt nach § 313a ZPO)
Ein Verstoß gegen Treu und Glauben (§ 242 BGB) scheidet aus, weil die Klägerin über ein Jahr lang untätig blieb.
Nach ständiger Rechtsprechung des Senats trifft den Reiseveranstalter insoweit eine sekundäre Darlegungslast.
Ob die Klausel in Nr. 7 Satz 2 der AGB den Verbraucher unangemessen benachteiligt, kann dahinstehen.
Art. 3 Abs. 1 GG gebietet, wesentlich Gleiches gleich zu behandeln; Typisierungen bleiben dem Gesetzgeber unbenommen.
Vgl. OLG, Urt. v. {date}, Az. {number}, Rn. 23 m. w. N.; a. A. die wohl herrschende Lehre.
Den Beklagten zu 1) und 2) wird nachgelassen, die Vollstreckung durch Sicherheitsleistung abzuwenden.
Unstreitig war das Fahrrad weder abgeschlossen noch mit einem Licht versehen.
Der Anspruch folgt auch nicht aus c.i.c. oder aus Geschäftsführung ohne Auftrag.
Schriftsätzlich trug die Gegenseite vor, der Hund habe zuerst gebellt.
Tenor: Die Klage wird abgewiesen. Die Kosten des Rechtsstreits trägt der Kläger. Das Urteil ist vorläufig vollstreckbar.
Zwar ist der Wortlaut der Norm offen, doch sprechen Systematik, Entstehungsgeschichte und Telos für eine enge Auslegung.
Hilfsweise Widerklage, höchst hilfsweise Aufrechnung – mehr Konjunktiv war selten.
Prüfungsschema Anfechtungsklage: I. Verwaltungsrechtsweg, II. Statthaftigkeit, III. Klagebefugnis, IV. Vorverfahren, V. Frist
Strafmildernd berücksichtigte die Kammer das Geständnis, die Haftempfindlichkeit und den langen Zeitablauf.
Irrtum, Täuschung, Drohung: Wann ein Vertrag anfechtbar ist
Das Amtsgericht hat den Zeugen geladen, das Landgericht hat ihn vereidigt, und das Oberlandesgericht glaubt ihm nicht.
In dubio pro reo gilt nicht für die Auslegung von Gesetzen.
Rechtsmittelbelehrung: Gegen diesen Beschluss ist die sofortige Beschwerde statthaft, einzulegen binnen einer Notfrist von zwei Wochen.
Zu prüfen war ferner, ob der Erbe die Dürftigkeitseinrede (§ 1990 BGB) rechtzeitig erhoben hatte.
Einer Beweisaufnahme bedurfte es nicht.
Die Parteien wurden auf die Möglichkeit einer Mediation hingewiesen; Protokoll: lfd. Nr. 14, Bl. 203 d. A.
Mord, Totschlag oder Körperverletzung mit Todesfolge – die Abgrenzung gelingt nur über den Vorsatz.
Das StGB kennt, anders als das englische Recht, keine Unterscheidung zwischen Felony und Misdemeanor.
Eröffnungsgrund ist die Zahlungsunfähigkeit, § 17 InsO, daneben die Überschuldung.
Insolvenzgläubiger im Rang des § 39 InsO sind zur Anmeldung nur auf besondere Aufforderung berechtigt.
Verfügungen des Schuldners sind ab sofort nur noch mit Zustimmung des vorläufigen Verwalters wirksam.
Prüfungstermin: {date}, 9.00 Uhr, Sitzungssaal 117, Erdgeschoss links
Grundbuch, Abt. II: Leitungsrecht, Reallast, Nießbrauch, Vorkaufsrecht, Erbbaurecht
Flst. {number}, Landwirtschaftsfläche, Waldfläche, Wasserfläche; Größe 2 ha 14 a 07 m²
Die Briefgrundschuld wurde in eine Buchgrundschuld umgewandelt, Zinsen 15 v. H. jährlich, vollstreckbar gemäß § 800 ZPO.
Quote für ungesicherte Gläubiger: voraussichtlich drei Prozent.
Terminsaufhebung! Der Versteigerungstermin am {date} entfällt.
Die Löschungsbewilligung muss in öffentlich beglaubigter Form vorgelegt werden (§ 29 GBO).
Ihr Antrag vom {date} ist unvollständig; es fehlen Anlage KAP, Anlage N sowie der Nachweis über Werbungskosten.
Das Finanzamt setzt Säumniszuschläge fest, sobald die Schonfrist verstrichen ist.
Bitte bringen Sie zum Termin Personalausweis, Meldebescheinigung und ein biometrisches Passbild mit.
RECHTSBEHELFSBELEHRUNG – BITTE SORGFÄLTIG LESEN
Sehr geehrte Damen und Herren, hiermit lege ich fristgerecht Widerspruch gegen den Bescheid mit dem Kassenzeichen {number} ein.
Amtliche Bekanntmachung über die Auslegung des Wählerverzeichnisses
Anlagen: Lageplan M 1:500, Baubeschreibung, Statik, Entwässerungsgesuch, Stellplatznachweis
Das Standesamt bleibt am Rosenmontag geschlossen, das Bürgerbüro öffnet ab 14 Uhr.
Werden Hunde im Stadtgebiet ohne Steuermarke angetroffen, so kann das Ordnungsamt ein Bußgeld verhängen.
Bearbeitungsvermerk: Wv. in 4 Wo., z. d. A., gez. Unterschrift
Der Herr Oberamtmann lässt bitten, die Frau Referendarin möge die Akte wiederbringen.
Nach Ablauf der Widerspruchsfrist wird der Bescheid bestandskräftig.
Hundesteuer, Grundsteuer B, Straßenreinigung, Abfall: Fälligkeiten im dritten Quartal
Der Betriebsrat hat nach § 87 Abs. 1 Nr. 6 BetrVG mitzubestimmen, wenn Kameras eingeführt werden.
Kolleginnen! Kollegen! Jetzt gilt es!
Warnstreik am Mittwoch, Treffpunkt Tor 3, Trillerpfeifen nicht vergessen.
Entgeltgruppe EG 9b, Stufe 4, Schichtzulage, Jahressonderzahlung: So liest du deine Abrechnung
Die Friedenspflicht endet am 31. Dezember um Mitternacht.
Was der Arbeitgeber „Flexibilität“ nennt, nennen wir Kapovaz.
Gefährdungsbeurteilung psychischer Belastungen – ein Leitfaden für Gremien
Tagesordnung: TOP 1 Begrüßung, TOP 2 Kassenbericht, TOP 3 Aussprache, TOP 4 Entlastung des Vorstands, TOP 5 Verschiedenes
Mehr Lohn! Mehr Freizeit! Mehr Respekt!
Die Vertrauensleute fordern, Leiharbeit auf zehn Prozent zu begrenzen und Werkverträge offenzulegen.
Jugendvertretung fordert: Azubi-Ticket sofort.
Wer krank ist, ist krank. Punkt. Eine Attestpflicht ab dem ersten Tag lehnen wir ab.
Für Beschäftigte in Altersteilzeit gilt Ziffer 4 der Betriebsvereinbarung „Gleitzeit“ sinngemäß.
Super Qualität, schnelle Lieferung, gerne wieder!
Leider ist der Reißverschluss beim ersten Anziehen gerissen, Größe L fällt aus wie S.
Vorteile: Leicht, Leise, Langlebig. Nachteil: Ladekabel zu kurz.
Das Hemd knittert nicht, kratzt nicht, und selbst Rotwein geht bei 40 Grad raus.
Drei Sterne, weil die Bedienungsanleitung nur auf Chinesisch und Finnisch beilag.
FINGER WEG! Billigster Plastikmüll, nach Chemie stinkend.
Mixer, Toaster, Entsafter – alles aus der gleichen Serie, alles kaputt.
Habe lange gesucht und endlich den perfekten Koffer gefunden: vier Rollen, Zahlenschloss, Dehnfalte.
Angeblich „Handmade“ und „Vintage“, aber wer’s glaubt, wird selig.
Preis-Leistung stimmt, mehr kann man von einem Klappstuhl nicht verlangen.
Kundenrezension vom {date}, verifizierter Kauf, Farbe: Anthrazit, Größe: XXL
Für Anfänger ideal, Profis werden die fehlende Drehmomentstufe vermissen.
Das Schnitzel hing links und rechts über den Teller, die Pommes kamen kalt.
Als Vorspeise Carpaccio, danach Ossobuco, zum Schluss Panna cotta und ein Grappa aufs Haus.
Ambiente top, Bedienung Flop!
Unser Kellner war aufmerksam, die Chefin grantig, das Bier ein Gedicht.
Tagesgericht: Gefüllte Kohlrouladen mit Specksoße, Salzkartoffeln und Rote Bete
Warum nur kostet Leitungswasser hier mehr als ein kleines Pils?
Parkplätze Fehlanzeige, Hunde willkommen, Kartenzahlung ab zehn Euro.
Wir hatten einmal Ramen mit Ei und einmal Udon vegan, beides würzig, beides lauwarm.
Mittagstisch Montag: Linseneintopf. Dienstag: Gulasch. Mittwoch: Ruhetag!
Sushi, Sashimi, Maki und Nigiri vom Band, dazu lauwarmer Sake.
Für den Preis hätte ich wenigstens eine Serviette aus Stoff erwartet.
Welches Öl nehmt ihr für den Zweitakter, teil- oder vollsynthetisch?
Hilfe, Waschmaschine zeigt E18 und pumpt nicht ab!!!
Danke, Fusselsieb gereinigt, läuft. Thema erledigt, bitte schließen.
Der Themenersteller ist offenbar ein Troll, also bitte nicht füttern.
SuFu benutzen, das Thema hatten wir hier schon fünfmal.
IMHO liegt das am Steuergerät, tippe auf kalte Lötstelle, Pin 4 gegen Masse messen.
Neuling hier, lieb sein: Wie oft gieße ich eine Monstera im Winter?
Verschoben nach „Plauderecke“ – Moderation
Tomaten ausgeizen oder nicht, darüber streiten Generationen von Kleingärtnern.
Kann man Raufaser zweimal überstreichen oder muss die Tapete runter?
Edit: Rechtschreibung. Edit 2: Link korrigiert. Edit 3: Ihr habt ja recht.
moin jemand schon wach hier
kann einer von euch den beamer mit runter bringen danke
hat wer noch ne rolle klebeband übrig bei uns ist alles leer
jo passt dann halt später
chef ist heute nicht da also entspannt euch
meeting fällt aus kuchen gibts trotzdem im pausenraum
ich versteh die formel in der tabelle nicht wieso steht da immer nv
ok dann mach ich das morgen früh vor der frühschicht
is mir egal ich mach jetzt feierabend
wer hat den milchschäumer nicht sauber gemacht schon wieder
ach so ja klar sorry hab ich überlesen
server down again wer hat ticket aufgemacht
alter war das gestern kalt auf der baustelle
ne brauchst nicht ich fahr eh dran vorbei
Läuft bei uns. Rückwärts und bergab, aber läuft.
Montag. Schon wieder. Wer hat das genehmigt?
Fun Fact: Der Plural von Kaktus sorgt zuverlässig für Familienstreit.
Kein Empfang, kein Kaffee, kein Mitleid. #pendeln #homeofficewasntsobad
Wenn Influencerin ein Lehrberuf wäre, gäbe es dann eine Meisterprüfung?
Dieses Internet wird sich nie durchsetzen, sagte mein Faxgerät.
Spoiler: Der Gärtner war es diesmal wirklich nicht.
Team Mülltrennung, wo seid ihr?
Diagnosen: Arterielle Hypertonie, Diabetes mellitus Typ 2, Z. n. Appendektomie, Adipositas Grad I
Labor bei Aufnahme: Hb 11,2 g/dl, Leukozyten 14.300/µl, CRP 87 mg/l, Kreatinin 1,4 mg/dl, TSH basal im Normbereich.
Cor: Herztöne rein, rhythmisch, keine pathologischen Geräusche. Pulmo: VAG bds., keine RG.
Abdomen weich, kein Druckschmerz, Darmgeräusche lebhaft über allen vier Quadranten.
Medikation bei Entlassung: Ramipril 5 mg 1-0-0, Metoprolol 47,5 mg 1-0-1, Pantoprazol 20 mg 1-0-0
Die Patientin wurde über Alternativen, Risiken und Komplikationen aufgeklärt und willigte schriftlich ein.
Procedere: Fadenzug am 10. postoperativen Tag, Thromboseprophylaxe bis zur Vollbelastung.
Beurteilung: Bandscheibenprotrusion L4/L5 mit Kontakt zur Nervenwurzel, keine Spinalkanalstenose.
EKG: Sinusrhythmus, Frequenz 72/min, Linkstyp, keine ERBST
Allergien: Pollen, Nickel, Penicillin (Exanthem als Kind)
Wir empfehlen eine Koloskopie im Intervall sowie Gewichtsreduktion.
Die Nachtwache meldet Unruhe, Halluzinationen und Abwehr beim Lagern.
Gynäkologischer Status: Portio glatt, Uterus anteflektiert, Adnexe beidseits frei.
Impfstatus: Tetanus 2016, Masern komplett, FSME fehlt.
Therapie: Cefuroxim i. v. über fünf Tage, Inhalation mit Salbutamol, Atemgymnastik
Hausarzt bitte Kontrolle von Kalium und INR.
Patient wach, orientiert zu Ort, Zeit und Person; Pupillen isokor, prompte Lichtreaktion.
Bei Fieber, Schüttelfrost oder Rötung der Wunde stellen Sie sich bitte umgehend wieder vor.
Soz.: Rentner, früher Maurer, Nichtraucher seit 2009, Alkohol gelegentlich.
Abkürzungen im Kirchenbuch: get. = getauft, cop. = getraut, sep. = begraben, ux. = Ehefrau
Anno Domini 1634 wüthete allhier die Pest dermaßen, daß kaum der zehnte Theil der Bürgerschaft übrig blieb.
Der Schultheiß, die Schöffen und der Pfarrherr siegelten die Urkunde am Tage nach Pfingsten.
Hufner, Kossäten, Büdner und Einlieger: die Schichten des Dorfes um 1750
Das Mittelalter kannte weder Kartoffel noch Tomate, wohl aber Pastinake, Dinkel und Safran.
Zehntscheune, Backhaus, Badstube – dreimal abgebrannt, dreimal aufgebaut.
Wer aus der Leibeigenschaft entlassen werden wollte, zahlte Manumissionsgeld.
Im Biedermeier zog sich das Bürgertum ins Wohnzimmer zurück.
Der Graf tobte, die Gräfin schwieg, der Kaplan betete.
Auswanderung in Wellen: erst die Weber, dann die Winzer, zuletzt die Handwerksgesellen.
Geboren als uneheliches Kind einer Magd; Hütejunge; Soldat; Invalide; Nachtwächter.
Todesursache laut Sterberegister: Auszehrung, Wassersucht, hitziges Fieber oder schlicht „Schwachheit“
Nach der Reformation wurde aus dem Kloster ein Spital, aus dem Spital eine Kaserne, aus der Kaserne ein Finanzamt.
Jugend in Armut, Lehre abgebrochen, Heirat, Scheidung, zweite Heirat, Bankrott, später Ruhm.
Die Inquisition, der Ablasshandel und das Konzil gehören in jedes Kapitel über die Kirche des Spätmittelalters.
Erster Bürgermeister, Ratsherren, Stadtschreiber, Türmer und Henker standen im Sold der Stadt.
Frage: Hatten Sie damals Angst?\nAntwort: Angst? Hunger hatten wir.
I: Mhm. Und dann?\nB: Ja, dann kam die Währungsreform.
Moderatorin: Wir müssen leider zum Wetter. Experte: Einen Satz noch! Moderatorin: Nein.
Das war halt so, man hat nicht gefragt, man hat geschafft. (Pause, 4 Sek.)
Transkriptionsregeln: Pausen in Klammern, Betonung in GROSSBUCHSTABEN, Dialekt wird geglättet
Können Sie das bitte wiederholen, die Leitung war gerade weg?
„Ich bin Bäuerin geworden, weil ich Kühe mag, nicht Formulare.“
B1: Naja, Heimat, was heißt schon Heimat. B2: Eben.
Anonym bleiben wollte der ehemalige Geheimdienstler auch bei der zweiten Begegnung.
§ 1 Geltungsbereich: Diese Allgemeinen Geschäftsbedingungen gelten für sämtliche Verträge zwischen dem Anbieter und dem Kunden.
Der Nutzer räumt dem Betreiber ein einfaches, zeitlich unbegrenztes, übertragbares Nutzungsrecht an hochgeladenen Inhalten ein.
§ 17 Salvatorische Klausel, Schriftform, Abtretungsverbot
Widerrufsrecht: Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.
Mit der Verlängerung der Mitgliedschaft erneuert sich die Laufzeit um jeweils zwölf Monate, sofern nicht in Textform gekündigt wird.
Mündliche Nebenabreden bestehen nicht.
Eigentumsvorbehalt: Bis zur vollständigen Bezahlung bleibt die Ware unser Eigentum.
Für Höhere Gewalt, Streik, Pandemie, Krieg und Naturkatastrophen haftet der Veranstalter nicht.
Gutscheine sind nicht mit anderen Rabattaktionen kombinierbar; Barauszahlung ausgeschlossen.
Als Verbraucher gilt, wer überwiegend zu privaten Zwecken handelt (§ 13 BGB).
Cookies, Tracking, Profiling: Ihre Auswahl können Sie jederzeit im Footer ändern.
Stornierung bis 30 Tage vor Anreise kostenfrei, danach 80 v. H. des Reisepreises.
ACHTUNG! Vor dem Öffnen des Gehäuses Netzstecker ziehen.
Drücken Sie gleichzeitig FN und SHIFT, bis die Status-LED grün blinkt.
Schritt 3: Seitenwand B mit vier Dübeln (C) und Exzentern (F) an Boden A befestigen.
Fehler F07: Sensor NTC defekt, Kundendienst rufen.
Das Gerät entspricht der Schutzklasse II und darf nur in trockenen Innenräumen betrieben werden.
Ersetzen Sie die Knopfzelle CR2032 stets durch eine gleichwertige Batterie!
Entkalken: Tank bis zur Markierung MAX füllen, Programm CALC wählen, Taste Start drei Sekunden gedrückt halten.
Inbetriebnahme – Wartung – Störungen – Entsorgung
Reinigen Sie den Filter monatlich unter fließendem Wasser; verwenden Sie weder Scheuermilch noch Alkohol.
Hinweis: Die Abbildung kann vom tatsächlichen Lieferumfang abweichen.
Lieferumfang: 1 x Haupteinheit, 1 x Netzteil, 2 x Halteklammer, 1 x Kurzanleitung
Das Menü „Einstellungen“ erreichen Sie über das Zahnrad-Symbol oben rechts.
Reifendruck kalt: vorn 2,4 bar, hinten 2,6 bar; bei voller Zuladung plus 0,3.
Ziehen Sie die Schrauben über Kreuz mit 110 Nm an.
Die App benötigt Mikrofon, Standort und Zugriff auf die Kamera.
Nach dem Update auf Version 4.2.1 startet das System zweimal neu, das ist normal.
Für Kinder unter drei Jahren nicht geeignet, Erstickungsgefahr!
Zutaten für vier Personen: 500 g Mehl, 1 Würfel Hefe, 250 ml Milch, 80 g Butter, 1 Prise Salz
Butter schaumig rühren, Eier einzeln unterziehen, zum Schluss die Schokolade grob hacken und unterheben.
Den Braten mit Majoran, Kümmel und Knoblauch einreiben und über Nacht ziehen lassen.
Tante-Trick: ein Schuss Mineralwasser in den Teig, dann werden die Pfannkuchen fluffig.
Crème fraîche, Estragon und Senf glatt rühren.
Ofen auf 180 °C Ober-/Unterhitze vorheizen, Blech mit Backpapier auslegen.
Dazu passen Bratkartoffeln, Gurkensalat oder – ganz klassisch – ein Stück Bauernbrot.
Grundrezept Mürbeteig: eins, zwei, drei
Tipp: Wer keinen Rosmarin mag, nimmt Thymian oder Salbei.
Marmelade heiß in Gläser füllen, Deckel drauf, umdrehen, fertig.
Kichererbsen abgießen, mit Tahin, Zitrone, Kreuzkümmel und Eiswasser im Mixer cremig pürieren: Hummus à la Minute!
Waldmeisterbowle: Kraut anwelken lassen, kopfüber in den Weißwein hängen, nach einer Stunde herausnehmen.
Inhaltsverzeichnis: Vorwort, Einleitung, Methodik, Ergebnisse, Diskussion, Ausblick, Literatur, Anhang
Teil B – Besondere Bestimmungen
Abbildung 12: Querschnitt durch die Wetterschutzfassade, Maße in mm
Kapitel IV. Von der Schuld und der Sühne
Häufig gestellte Fragen und Antworten
Abs., Art., Aufl., Az., Bd., ebd., f., ff., Hrsg., i. V. m., Rn., S., Ziff.
Stichworte von A bis Z: Abmahnung, Befristung, Compliance, Direktionsrecht, Elternzeit, Freistellung
Wichtig! Wichtig! Wichtig! Unbedingt aufheben!
Liste der offenen Punkte (Stand {date})
Soll und Haben, Plan und Ist
Die Gewährung von Akteneinsicht steht im pflichtgemäßen Ermessen der Behörde.
Ein Mitverschulden des Radfahrers ergibt sich nicht schon daraus, dass er keinen Helm trug.
Wegerecht hin, Wegerecht her: Der Nachbar darf durch den Hof fahren, parken darf er dort nicht.
Leasing ist keine Miete und auch kein Kauf, sondern ein Vertrag eigener Art.
Der Gutachter hält einen Minderwert von {amount} für angemessen, die Versicherung will höchstens die Hälfte zahlen.
Ultima Ratio bleibt die Kündigung; vorher sind Abmahnung, Versetzung und Umschulung zu erwägen.
Nichtig ist ein Rechtsgeschäft, das gegen die guten Sitten verstößt, insbesondere beim Wucher.
Staatsanwaltschaft und Verteidigung verzichteten noch im Saal auf Rechtsmittel.
Kurz gesagt: Anspruch entstanden, nicht erloschen, aber nicht durchsetzbar.
Für Beamte gilt das LBG, für Richter das DRiG, für Tarifbeschäftigte der TVöD.
Die Präsidentin des Gerichts teilt mit, dass Handys am Eingang abzugeben sind.
Besorgnis der Befangenheit? Nicht wegen eines Augenrollens.
Das JGG stellt den Erziehungsgedanken in den Vordergrund, § 2 Abs. 1 S. 2.
Rubrum, Tenor, Tatbestand, Gründe: Aufbau eines Urteils für Referendare
Eine Pflicht zur Verlinkung des Impressums auf jeder Unterseite besteht nicht, so die überwiegende Ansicht in der Literatur.
Soweit § 315 BGB ein billiges Ermessen verlangt, genügt die bloße Mitteilung des neuen Preises nicht.
Gesamtgläubigerschaft, Bruchteilsgemeinschaft, Gesamthand – drei Begriffe, ein Klausurklassiker.
Die Vermieterin muss Schimmel beseitigen, der Mieter muss lüften, und beide müssen miteinander reden.
Letztwillige Verfügungen sind eigenhändig zu schreiben, nicht zu tippen!
Hat der Notar die Belehrung vergessen, droht Amtshaftung.
Das Grundbuchamt beanstandet mit Zwischenverfügung vom {date} das Fehlen der Unbedenklichkeitsbescheinigung.
Schlussverteilung: Verfügbare Masse {amount}, zu berücksichtigende Forderungen {amount}
Der Sachwalter überwacht, der Schuldner wirtschaftet weiter: So funktioniert Eigenverwaltung.
Beschränkte persönliche Dienstbarkeit (Hochspannungsleitung), bewilligt am {date}, Gleichrang mit Nr. 5
Zustellungen erfolgen ausschließlich über das besondere elektronische Anwaltspostfach (beA).
Der Sachbearbeiter ist im Urlaub, seine Vertretung krank, die Leiterin in einer Besprechung.
Sollte das Schreiben Sie irrtümlich erreicht haben, vernichten Sie es bitte.
Unsere Öffnungszeiten: Mo, Di, Do 8–12 und 14–16 Uhr, Mi und Fr nach Vereinbarung
Betreff: Erinnerung an die Abgabe der Feststellungserklärung
Mit freundlichen Grüßen\nIm Auftrag\n(Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.)
Das Jugendamt prüft, das Schulamt wartet, die Eltern verzweifeln.
Vorsorglich weise ich darauf hin, dass ein Zwangsgeld bis zu {amount} angedroht werden kann.
Die Gleichstellungsbeauftragte, der Datenschutzbeauftragte und die Schwerbehindertenvertretung sind zu beteiligen.
Neue Friedhofssatzung: Urnen, Bäume, Fristen
Streikgeld gibt es ab dem ersten Tag, wenn der Beitrag bezahlt ist.
Einigungsstelle gescheitert – wie weiter?
Unser Tarifvertrag ist kein Wunschzettel, sondern geltendes Recht.
Für das Wahlausschreiben gilt: Aushang am Schwarzen Brett, spätestens sechs Wochen vor der Stimmabgabe.
Der Vorstandsvorsitzende verdient das Hundertfache einer Reinigungskraft, und das nennt sich dann Leistung.
Freistellung nach § 38 BetrVG, Schulung nach § 37 Abs. 6, Beschluss erforderlich!
Heraus zum Ersten Mai!
Resolution: Keine Privatisierung der Kantine, keine Auslagerung der Wäscherei
Die Matratze ist H3, fühlt sich aber an wie ein Bügelbrett.
Kopfhörer sitzen bombenfest, Bass wummert, Mikro rauscht.
Gewollt und nicht gekonnt, wie meine Omi sagen würde.
Rückversand kostenlos? Pustekuchen, sechs Euro neunzig.
Mein Fazit: Kaufen, Freuen, Weiterempfehlen.
Angekommen ist statt einer Lampe ein Karton voller Luft und ein Lieferschein auf Polnisch.
Die Soße aus der Tüte, der Salat aus dem Eimer, das Lächeln vom Band.
Kaffee: Hui. Kuchen: Pfui. Klo: na ja.
Brunch am Sonntag mit Lachs, Rührei, Croissants und Prosecco satt für {amount} pro Nase.
Reserviert hatten wir für sieben, gesessen haben wir um acht, gegessen um halb zehn!
Ein Geheimtipp ist der Biergarten längst nicht mehr, schön ist er trotzdem.
Hat jemand den Schaltplan für das alte Röhrenradio, notfalls als Scan?
Kurze Rückmeldung: Relais getauscht, Wischer wischt, Frau glücklich.
Full ack, das Gewinde ist metrisch, M8, nicht Zoll.
Dachdecker sagt A, Statiker sagt B, Energieberater sagt Wärmebrücke.
Off Topic, aber: Woher kommt eigentlich der Ausdruck „Fisimatenten“?
Schädlinge an der Paprika, vermutlich Thripse oder Spinnmilben, Foto anbei.
hab den scheiß jetzt dreimal neu gestartet und es geht immer noch nicht
wann war nochmal abgabe mittwoch oder donnerstag
lol nein das war der praktikant
jemand lust auf döner ich geh gleich los
könnt ihr bitte das fenster zumachen hier zieht es wie hechtsuppe
gute besserung dir und bleib bloß daheim
warum ist im kalender schon wieder alles doppelt
hm weiß nich frag mal oben im personalbüro
Petition, dass der Sommer im April anfängt.
Ich, 38, habe soeben einem Saugroboter „Danke“ gesagt.
Freitag, 17 Uhr, „nur eine kleine Änderung“. Klar.
Eilmeldung: Kater hat Router umgeworfen, Homeoffice beendet.
HEUL DOCH LEISER, BITTE!!!
Früher alles besser? Vor allem war mehr Feinstaub in der Luft, Leute.
MRT Knie rechts: Innenmeniskushinterhornriss, Gelenkerguss, VKB intakt
Kein Anhalt für Pneumothorax, Infiltrat oder Stauung; Zwerchfellkuppen glatt begrenzt.
Frau Kollegin, Herr Kollege, wir danken für die freundliche Überweisung.
Vor der OP: nüchtern ab Mitternacht, Schmuck ablegen, Nagellack entfernen.
Der Knabe verstarb, kaum getauft, an den Blattern.
Von der Steinzeit bis zum Kalten Krieg: eine kleine Geschichte des Lauschens
Freiherren, Ministeriale und freie Bauern leisteten dem Abt den Treueid.
Knecht auf fremdem Hof, später Pächter, zuletzt Eigenbauer; zweimal verwitwet, vierzehn Kinder, Analphabet.
Kaufmannsgilde, Ritterorden, Zünfte – wer hatte in der Stadt das Sagen?
Original verschollen, Abschrift 17. Jh., Papier, Siegel abgefallen, Mäusefraß.
Das Crescendo der Blechbläser, vom Dirigenten mit beinahe unmerklichem Heben der linken Hand eingeleitet, mündete in eine Generalpause, nach der das Publikum sekundenlang den Atem anhielt.
Ohne das Know-how der Zulieferer, so die Branchenkenner, bleibe der Umstieg auf Festkörperakkumulatoren ein Wunschtraum, den sich allenfalls Konzerne mit prall gefüllter Kriegskasse leisten könnten.
Feng-Shui, Ayurveda und Klangschalentherapie füllen inzwischen ganze Regalmeter in den Buchhandlungen, während Lyrikbände in der hintersten Ecke neben Briefpapier und Restposten verstauben.
Im Unterschied zum Ostinato, das eine melodische oder rhythmische Figur hartnäckig wiederholt, bezeichnet der Orgelpunkt einen lang ausgehaltenen Ton, über dem sich die Harmonien frei bewegen.
Französischer Rotwein, spanisches Olivenöl und griechischer Schafskäse verteuerten sich nach Angaben der Statistiker im Vorjahresvergleich um durchschnittlich 11,4 Prozent, Butter sogar um ein Viertel.
Unter Sfumato versteht die Kunstgeschichte jene hauchzarte, gleichsam rauchige Abstufung der Konturen, die in der Hochrenaissance zur Meisterschaft gelangte und später von Manieristen übersteigert wurde.
Beim Anflug auf die Landebahn 27 setzte das Fahrwerk der zweimotorigen Propellermaschine so hart auf, dass ein Reifen platzte und drei Passagiere mit Prellungen ins Krankenhaus gebracht werden mussten.
Nominalisierte Infinitive wie Zögern, Schweigen oder Verharren prägen den Stil des späten Realismus ebenso wie die Vorliebe für Partizipien, Parenthesen und umständliche Nebensatzgefüge.
Die Larven des Schwammspinners, eines Nachtfalters aus der Familie der Eulenfalter, fressen bei Massenvermehrungen ganze Eichenbestände kahl, ohne dass Vögel oder Parasitoide nennenswert gegensteuern könnten.
„Wer jetzt noch von Übergangslösungen spricht, hat den Ernst der Lage nicht begriffen“, wetterte der Fraktionschef der Liberalen und kündigte für die Haushaltsdebatte erbitterten Widerstand an.
Brutto, Netto, Tara, Skonto, Agio und Disagio gehören zu jenen Lehnwörtern, die der italienische Fernhandel des Spätmittelalters den Kontoren nördlich des Gebirges vermachte.
Aus Protest gegen die Gebührenordnung traten am Donnerstag Zahnärzte, Kieferorthopäden und Dentalhygienikerinnen in einen Warnstreik, den die Kassenärzte als „Eigentor mit Ansage“ bezeichneten.
Ihr Faible für Aperçus, Bonmots und kleine Boshaftigkeiten machte die Kolumnistin, eine studierte Archäologin mit abgebrochener Tanzausbildung, zum Liebling der Feuilletons und zum Schreckgespenst der Ministerien.
Der Zackenbarsch, ein protogyner Zwitter, wechselt mit etwa acht Jahren das Geschlecht, weshalb die Entnahme großer Exemplare den Fortpflanzungserfolg ganzer Populationen gefährden kann.
Quer über den Marktplatz spannte sich ein Transparent mit der Aufschrift „Hände weg vom Hallenbad“, unter dem sich Rentner, Schwimmlehrerinnen und ein Seehund aus Pappmaschee versammelt hatten.
In der Heraldik heißt Tinktur sowohl die Farbe als auch das Metall oder Pelzwerk eines Schildes; Purpur, Hermelin und Feh kommen vergleichsweise selten vor.
Das Amtsgericht verurteilte den vorbestraften Gerüstbauer wegen gewerbsmäßiger Hehlerei, Urkundenfälschung und Fahrens ohne Fahrerlaubnis zu einer Gesamtfreiheitsstrafe von zwei Jahren und sieben Monaten.
Seit der Jungsteinzeit nutzten Ackerbauern Feuerstein, Obsidian und Knochen für Sicheln, Pfrieme und Schaber, ehe Kupfer und schließlich Bronze die Werkzeugherstellung von Grund auf veränderten.
Mangels Quorum vertagte sich die Delegiertenversammlung auf den {date}, nachdem eine Handvoll Hinterbänkler, offenbar aus Ärger über die Sitzordnung, den Saal demonstrativ verlassen hatte.
Weder Tiebreak noch Matchball brachten die Schwedin aus der Ruhe, die nach zwei Stunden und 51 Minuten mit einem krachenden Ass ins Halbfinale einzog.
Doping, Schiebung, Schwarzgeld: Der Untersuchungsbericht zeichnet auf 380 Seiten das Sittengemälde einer Sportart, in der Funktionäre jahrzehntelang wie Feudalherren schalteten und walteten.
Schachtelhalme, Bärlappgewächse und Baumfarne bildeten im Karbon ausgedehnte Sumpfwälder, aus deren abgestorbener Biomasse unter Druck und Luftabschluss jene Steinkohle entstand, die die Industrialisierung befeuerte.
Als Ombudsfrau nimmt die ehemalige Verwaltungsrichterin Beschwerden von Pflegebedürftigen entgegen, vermittelt zwischen Angehörigen und Heimleitungen und legt dem Sozialausschuss jährlich einen Bericht vor.
Perlmutt, Schildpatt und Elfenbein waren die bevorzugten Materialien der Intarsienkunst, bis Artenschutzabkommen den Handel unterbanden und Restauratoren auf Kunstharz und Büffelhorn auswichen.
Weltweit leben nach Schätzungen der Zoologen noch etwa 4500 Schneeleoparden in freier Wildbahn, bedroht durch Wilderei, Überweidung und das Schwinden ihrer wichtigsten Beute, der Blauschafe.
Gegen Mitternacht meldete die Leitstelle ein Großfeuer in einem Sägewerk, zu dem binnen zwanzig Minuten vierzehn Löschzüge, zwei Drehleitern und eine Drohnenstaffel ausrückten.
Laissez-faire in der Erziehung, das haben Längsschnittstudien hinlänglich gezeigt, führt keineswegs zu mehr Selbstständigkeit, sondern häufiger zu Überforderung, Trotz und schwachen Schulleistungen.
Das Höchstgericht erklärte das Gesetz, mit dem die Regierung die Amtszeit des Staatspräsidenten verlängern wollte, mit fünf zu vier Stimmen für nichtig.
Während die Bratsche lange als Aschenputtel unter den Streichinstrumenten galt, entdeckten Komponisten der Moderne ihr herbes, leicht näselndes Timbre als ideale Klangfarbe für Elegien und Nachtstücke.
Sauerteig, Hefewasser, Poolish und Autolyse: Das Vokabular der Hobbybäcker, die sich in Foren über Krume und Kruste ereifern, erinnert bisweilen an Alchemie.
Rund zwei Drittel der Befragten sprachen sich für ein Tempolimit aus, wobei Fahrer von Oberklassewagen erwartungsgemäß stärker dagegenhielten als Besitzer von Kleinwagen, Lastenrädern oder Monatskarten.
Zur Gattung der Steinbrechgewächse zählen Zierpflanzen wie Bergenie, Purpurglöckchen und Prachtspiere, die halbschattige Lagen, humosen Boden und gleichmäßige Feuchtigkeit bevorzugen.
Die Schwurgerichtskammer sah es als erwiesen an, dass der Angeklagte, ein bis dahin unbescholtener Klavierstimmer, seine Schwiegermutter heimtückisch und aus Habgier mit Eibennadeln vergiftet hatte.
Auf dem Höhepunkt der Hyperinflation im November 1923 kostete ein Laib Brot mehrere hundert Milliarden Mark, Löhne wurden in Wäschekörben ausgezahlt, und Bauern verlangten Pelzmäntel für Kartoffeln.
„Kein Kommentar“, knurrte der Sportdirektor, schob die Sonnenbrille zurecht und verschwand durch den Hinterausgang, vor dem schon ein Kombi mit laufendem Motor wartete.
Flamenco, Fado und Tango verbindet, bei aller Verschiedenheit von Rhythmus und Herkunft, das Motiv der Sehnsucht, das Kulturwissenschaftler aus der Erfahrung von Migration und Armut herleiten.
Je nach Korngröße unterscheidet die Bodenkunde zwischen Ton, Schluff, Sand und Kies, wobei Mischformen wie Lehm oder Mergel in der Landwirtschaft eine herausragende Rolle spielen.
Hochwasser, Erdrutsche und Stromausfälle legten am Wochenende weite Teile des Südens lahm; Meteorologen sprechen von einem Jahrhundertereignis, Klimaforscher von einem Vorgeschmack.
Der Samowar, in der russischen Teekultur Mittelpunkt jeder Tafel, bestand gewöhnlich aus Kupfer oder Messing und wurde mit Kienspänen, Holzkohle oder Tannenzapfen beheizt.
Knapp, präzise und ohne jedes Pathos schildert die Debütantin das Verschwinden eines Dorfes im Braunkohletagebau, vom ersten Gutachten bis zum letzten Glockenschlag.
Via Videokonferenz zugeschaltet, präsentierte die Finanzvorständin Kennzahlen, die sich auf den ersten Blick glänzend lasen: Umsatzplus 14 Prozent, Rendite zweistellig, Verschuldungsgrad halbiert.
Synkopen, Offbeats und Blue Notes, ursprünglich Merkmale afroamerikanischer Volksmusik, fanden über Ragtime und Swing Eingang in die europäische Kunstmusik der Zwischenkriegszeit.
Trotz Gegenwind aus der eigenen Partei hält der Kultusminister an der Abschaffung des Sitzenbleibens fest, für die er sich auf finnische und kanadische Vorbilder beruft.
Nephrologie, Urologie und Dialysezentrum ziehen im Frühjahr in den Neubau um, dessen Fertigstellung sich wegen mangelhafter Brandschutzklappen um neunzehn Monate verzögert hat.
Einem Moratorium für Tiefseebergbau, wie es Umweltverbände, Fischereiwirtschaft und pazifische Inselstaaten fordern, verweigern sich bislang ausgerechnet jene Länder, die am lautesten vom Artensterben reden.
Das Pferd, ein elfjähriger Schimmelhengst mit auffälliger Blesse, verweigerte am Wassergraben zweimal, worauf die Reiterin den Zylinder zog und resigniert den Parcours verließ.
Schleusen, Wehre und Fischtreppen müssen laut Wasserhaushaltsgesetz so bemessen sein, dass auch schwimmschwache Arten wie Groppe, Bachneunauge oder Elritze ungehindert aufsteigen können.
Kurz vor Redaktionsschluss erreichte uns die Meldung, wonach Gewerkschaften und Arbeitgeber sich auf eine Lohnerhöhung in zwei Stufen verständigt haben.
Pianissimo, fast schon gehaucht, setzte der Kinderchor ein, bevor Pauken, Röhrenglocken und ein Arsenal aus Amboss, Peitsche und Sirene die Idylle brachial zertrümmerten.
Im Gegensatz zum Menhir, einem einzeln aufgerichteten Stein, besteht der Dolmen aus mehreren Tragsteinen mit aufliegender Deckplatte und diente vermutlich als Kollektivgrab.
Juckreiz, Quaddeln und Atemnot nach dem Verzehr von Schalentieren deuten auf eine Allergie vom Soforttyp hin, die im schlimmsten Fall in einen anaphylaktischen Schock übergeht.
Zehn Jahre nach dem Mauerfall, so das Fazit der Soziologen, waren Ost und West in puncto Heiratsalter, Wohnfläche und Fernsehgewohnheiten einander deutlich näher als in Vermögensfragen.
Der Stellmacher fertigte Räder, Deichseln und Leiterwagen, der Böttcher Fässer und Zuber, der Kammmacher Kämme aus Horn, und keiner von ihnen überlebte das Zeitalter des Kunststoffs.
Bürgergeld, Kinderzuschlag, Wohngeld: Wer Anspruch auf welche Leistung hat, durchschauen selbst Sachbearbeiterinnen im Jobcenter oft nur mithilfe dickleibiger Kommentare und kollegialer Zurufe.
Vorsichtig optimistisch äußerte sich der Einkaufsmanagerindex, der im Oktober den dritten Monat in Folge über die Wachstumsschwelle von 50 Punkten kletterte.
Den Reiz des Haiku macht seine Kargheit aus: Siebzehn Silben, ein Jahreszeitenwort, ein Schnitt, und schon öffnet sich hinter Frosch und Teich ein ganzer Kosmos.
Angetrieben von zwei Dampfmaschinen zu je 320 Pferdestärken, erreichte der Raddampfer bei voller Beladung eine Reisegeschwindigkeit von neun Knoten und verbrauchte dabei stündlich eine halbe Tonne Kohle.
Ein Geständnis legte der mutmaßliche Brandstifter, ein Mitglied der Freiwilligen Feuerwehr, erst ab, als Kriminaltechniker seine DNA an einer Grillanzünderverpackung nachwiesen.
Obwohl Storytelling, Branding und Community-Management auf jedem Kongress beschworen werden, fließt der Löwenanteil der Werbebudgets mittelständischer Betriebe unverdrossen in Kugelschreiber, Kalender und Bandenwerbung.
Heidekraut, Wollgras und Sonnentau besiedelten binnen weniger Jahre die wiedervernässten Flächen, auf denen zuvor Maschinen, Feldbahnen und Saisonarbeiter den Torf metertief abgetragen hatten.
Glasnost und Perestroika, zunächst als behutsame Kurskorrektur gedacht, entfesselten Fliehkräfte, denen der schwerfällige Apparat aus Planwirtschaft, Zensur und Einparteienherrschaft nicht gewachsen war.
Tête-à-Tête mit dem Hai: Ein australischer Perlentaucher hat den Angriff eines vier Meter langen Tigerhais überlebt, weil er ihm beherzt in die Kiemen griff.
Die Notenbanker beließen den Einlagenzins bei 3,75 Prozent, stellten jedoch angesichts sinkender Teuerung und schwächelnder Industrie eine Lockerung für das zweite Halbjahr in Aussicht.
Nach Lesart der Strukturalisten ist das Zeichen eine Verbindung aus Lautbild und Vorstellung, deren Verhältnis zueinander weder notwendig noch naturgegeben, sondern reine Konvention ist.
Burn-out, Bore-out, Brown-out: Im Wochentakt erfindet die Ratgeberliteratur neue Leiden der Büromenschen, für die praktischerweise gleich Kurse, Tees und Kalender mitgeliefert werden.
Typisch für den Backsteinbau der Gotik sind Blendarkaden, Formsteine, glasierte Ziegelbänder und gestaffelte Giebel, während Skulpturenschmuck aus Mangel an Werkstein meist spärlich ausfällt.
Für den Bundestrainer, der nach der blamablen Vorrunde angezählt ist, kommt das Testspiel gegen die Chilenen womöglich zu früh, zumal drei Innenverteidiger und beide Sechser ausfallen.
Der Rechnungshof moniert Mehrkosten in Höhe von {amount}, entstanden durch doppelte Auftragsvergaben, vergessene Skontofristen und einen Springbrunnen, der laut Gutachten „hydraulisch nicht vorgesehen“ war.
Origami, Ikebana und Kalligrafie lehrt die Volkshochschule schon lange; neu im Programm sind Kintsugi, das Kitten von Scherben mit Goldlack, sowie ein Abendkurs im Bogenschießen.
Anhand von Pollenanalysen, Jahrringen und Warvenchronologien rekonstruierten Paläoklimatologen eine Kältephase, die rund zwei Jahrhunderte währte und mit Missernten, Seuchen und Völkerwanderungen einherging.
Er sei „kein Freund von Schnellschüssen“, ließ der Verteidigungsminister die Korrespondenten wissen, ehe er die Anschaffung von 120 Kampfdrohnen ohne Aussprache durch den Ausschuss brachte.
Das Stachelschwein wirft entgegen der Legende seine Stacheln nicht ab, sondern rammt sie, rückwärts laufend, dem Angreifer ins Fleisch, wo sie sich dank Widerhaken festsetzen.
Bei der Pressekonferenz am Dienstagnachmittag wirkte die Polizeipräsidentin, die sich sonst gern hinter Floskeln verschanzt, ungewohnt dünnhäutig, gereizt und am Ende sogar ratlos.
Guerillakämpfer, Drogenbarone und Paramilitärs teilten sich das Hochland untereinander auf, während die Zentralregierung, korrupt bis in die Provinzverwaltungen, kaum mehr als Hauptstadt und Flughafen kontrollierte.
Schon im Barock gehörten Grotten, Orangerien, Irrgärten und Wasserscherze zum unverzichtbaren Inventar fürstlicher Parks, in denen sich Hofgesellschaften bei Fackelschein und Feuerwerk die Langeweile vertrieben.
Seinen Namen verdankt der Hirschkäfer den geweihartig vergrößerten Oberkiefern der Männchen, die damit um Weibchen und Saftstellen ringen, zum Fressen aber völlig untauglich sind.
Geplant war ein Soufflé, serviert wurde ein Omelett: Der Restaurantkritiker, inkognito mit Perücke angereist, vergab für Küche, Keller und Service insgesamt vier von zwanzig Punkten.
Im Vorfeld des Gipfeltreffens hatten Sherpas, so heißen im Diplomatenjargon die Unterhändler der Staats- und Regierungschefs, wochenlang um Kommas, Fußnoten und Konjunktive gerungen.
Aufgrund eines Softwarefehlers, der sich beim Update der Triebwerkssteuerung eingeschlichen hatte, schalteten sich die Düsen der Landekapsel 1,3 Sekunden zu früh ab.
Die Sonate, 1821 vollendet und vom Verleger zunächst als unspielbar zurückgewiesen, schließt mit einer Fuge, deren Thema in der Umkehrung, im Krebs und in der Vergrößerung erscheint.
Trüffel, Morcheln und Kaiserlinge erzielten auf der Auktion Rekordpreise, wohingegen Pfifferlinge, im Vorjahr wegen der Dürre noch Mangelware, zu Spottpreisen über den Tresen gingen.
„Es war Foul, es gibt Elfmeter, fertig“, meinte der Unparteiische im Kabinengang, nachdem der Videoassistent die Szene fünf Minuten lang aus acht Kameraperspektiven begutachtet hatte.
Ad acta gelegt ist damit ein Verfahren, das Kläger, Beklagte, Sachverständige und drei Instanzen beinahe neun Jahre lang beschäftigt und einen Aktenberg von 41 Umzugskartons hinterlassen hat.
Hauptvorkommen der Gelbbauchunke sind heute Steinbrüche, Kiesgruben und Truppenübungsplätze, deren Fahrspuren nach Regen jene flachen, besonnten Tümpel bilden, die sie zum Laichen braucht.
Sämtliche Erstsemester der Zahnmedizin, der Pharmazie und der Tiermedizin haben sich bis spätestens {date} für das Praktikum in Anorganischer Chemie einzuschreiben.
Einst Inbegriff von Luxus, sind Ananas, Kakao und Zimt zu Alltagsware herabgesunken, deren Herkunft, Anbau und Ernte kaum einen Verbraucher mehr kümmert.
Mit dem Ende des Ancien Régime verschwanden Zehnt, Frondienst und Grundherrschaft, nicht aber die Ungleichheit der Besitzverhältnisse, welche bald neue Revolten heraufbeschwor.
Der Chiasmus, die Überkreuzstellung einander entsprechender Satzglieder, dient der Rhetorik vorrangig dazu, Gegensätze zuzuspitzen, Pointen zu setzen und dem Hörer das Mitschreiben zu verleiden.
Shutdown abgewendet, Schuldenobergrenze ausgesetzt, Sommerpause gerettet: In buchstäblich letzter Minute einigten sich Konservative und Liberale auf einen Kompromiss, den keiner so nennen mag.
Die Rosskastanienminiermotte, ein kaum fünf Millimeter großer Kleinschmetterling, breitet sich seit den Achtzigerjahren mit Fahrtwind, Laubtransporten und Eisenbahnwaggons in atemberaubendem Tempo aus.
Bewährungshelferinnen, Streetworker und Schulpsychologen warnen seit Langem vor dem Zusammenstreichen der Jugendarbeit, stoßen jedoch im Kämmereiamt, wo man auf die Schuldenbremse verweist, auf taube Ohren.
Belcanto verlangt Atemstütze, Registerausgleich und Geschmeidigkeit, nicht Lautstärke, mahnt die rumänische Kammersängerin ihre Meisterschüler, denen sie das Forcieren der Höhe gnadenlos austreibt.
Unter dem Begriff Mimikry fasst die Verhaltensbiologie Formen der Nachahmung zusammen, bei denen wehrlose Arten Gestalt, Färbung oder Duft wehrhafter Vorbilder annehmen.
Kinderarmut, Altersarmut, Energiearmut: Der dritte Sozialbericht der Landesregierung liest sich wie eine Inventur des Versagens, auch wenn Staatssekretär und Abteilungsleiter von „Herausforderungen“ sprechen.
Wegen Schneebruchs und umgestürzter Fichten bleibt die Hauptstrecke voraussichtlich bis Mittwoch gesperrt; ein Schienenersatzverkehr mit Bussen, Sammeltaxis und Schneekatzen ist eingerichtet.
Mikroplastik findet sich in Muscheln, Honig, Muttermilch und sogar im Schnee der Hochgebirge, doch wie viel davon den menschlichen Organismus schädigt, ist toxikologisch noch weitgehend ungeklärt.
Schiedsrichter, Linienrichter und Zeitnehmer einigten sich nach kurzer Beratung auf Wiederholung des Siebenmeters, den die Montenegrinerin, unbeeindruckt vom Pfeifkonzert, in den linken Winkel hämmerte.
Sola scriptura, sola fide, sola gratia: Auf diese Formeln brachte die Reformation ihren Widerspruch gegen Ablasshandel, Werkgerechtigkeit und die Vorrechte des geweihten Standes.
Laut Obduktionsbericht starb der Matrose nicht durch Ertrinken, sondern an den Folgen eines Schädelbasisbruchs, den ihm ein stumpfer Gegenstand, wahrscheinlich ein Belegnagel, zugefügt hatte.
Das Unternehmen, ein Spin-off einer Technischen Hochschule, entwickelt Sensoren zur Früherkennung von Lagerschäden und sammelte in der jüngsten Finanzierungsrunde {amount} von Risikokapitalgebern ein.
Chutzpah muss man der Hochstaplerin lassen, die sich als Erbin eines Ölimperiums ausgab, Galeristen, Hoteliers und Privatbankiers prellte und aus der Zelle heraus ihre Memoiren verkaufte.
Karst, Doline, Ponor und Polje lauten die slawisch geprägten Fachausdrücke für Landschaftsformen, die durch Lösungsverwitterung in Kalk, Gips und Dolomit entstehen.
Dem Anbaugebiet setzen Spätfröste, Hagelschlag und der Falsche Mehltau derart zu, dass manche Weingüter gegenüber dem langjährigen Mittel Ernteausfälle von bis zu 70 Prozent melden.
Aktivisten ketteten sich an Bagger, Anwohner hupten, Anwälte telefonierten, und irgendwo zwischen Absperrband und Bauzaun versuchte ein Bauleiter, Ruhe zu bewahren.
Als Joint Venture zweier Stahlkocher ins Leben gerufen, produziert das Hüttenwerk, dessen Hochofen demnächst durch eine Direktreduktionsanlage ersetzt wird, vorwiegend Grobbleche für Windradtürme.
Prunkstück der Ausstellung ist ein Astrolabium aus vergoldetem Messing, mit dem Navigatoren des 15. Jahrhunderts die Höhe der Gestirne und daraus den Breitengrad ermittelten.
Wachtmeister, Gefreiter, Rekrut und Koch: Der Schwank aus dem Manöver, als Sommertheater auf dem Burghof inszeniert, geizt weder mit Klamauk noch mit Mehlwolken.
Hypotheken, Pfandbriefe, Genussscheine und Wandelanleihen zählen zu den festverzinslichen Papieren, deren Kurse bei steigendem Marktzins naturgemäß nachgeben.
Zu Recht preist der Guide die Tapas, wenngleich Gambas, Chorizo und Tortilla nirgends so schnell vom Tablett verschwinden wie die in Sherry geschmorten Kalbsnieren.
Das Nashorn sei, teilte die Zoodirektorin mit, in der Nacht zum Sonntag friedlich eingeschlafen; der Bulle habe das für Breitmaulnashörner biblische Alter von 52 Jahren erreicht.
Luftwaffe, Marine und Heer streiten traditionell um Etat, Personal und Prestige, doch nie zuvor wurde der Verteilungskampf so ungeniert über Interviews, Indiskretionen und Gastbeiträge ausgetragen.
Geysire entstehen dort, wo Grundwasser durch heißes Gestein überhitzt wird und sich in einem engen Schlot so lange staut, bis der Dampfdruck die Säule explosionsartig emporschleudert.
Bekenntnisse zum Subsidiaritätsprinzip, wonach übergeordnete Ebenen nur eingreifen sollen, wo untere überfordert sind, finden sich in beinahe jedem Koalitionsvertrag, gelebt werden sie selten.
Zeitzeugen beschreiben den Monarchen als jähzornig, wasserscheu und musikalisch hochbegabt; an Regentschaft, Rüstung und Repräsentation habe er dagegen nie das leiseste Interesse bekundet.
Dutzende Kleinanleger, angelockt von Hochglanzbroschüren über Containerfonds, Teakplantagen und Seltene Erden, verloren ihre Altersvorsorge und prozessieren nun gegen Vermittler, Treuhänder und Wirtschaftsprüfer.
Rodeln, Skeleton und Bob tragen ihre Wettbewerbe erneut auf der Kunsteisbahn aus, deren Kühlung mit Ammoniak laut Umweltgutachten so viel Strom verschlingt wie eine Kleinstadt.
Epigramme, Distichen und Satiren der Spätantike belegen, dass Klagen über Straßenlärm, Wuchermieten und verzogene Jugend keineswegs Erfindungen der Gegenwart sind.
Der Gipskarton war feucht, der Estrich rissig, die Elektrik lebensgefährlich: Was als Schnäppchen begonnen hatte, endete für die junge Familie vor dem Landgericht.
Statt Applaus gab es Buhrufe, statt Blumen Programmhefte, als Regisseur und Bühnenbildnerin nach fünfeinhalb Stunden Trockeneis, Sprechchören und Nacktheit vor den Vorhang traten.
Das Kabinett billigte am Mittwoch einen Gesetzentwurf, demzufolge Hinterbliebene von Verkehrsopfern künftig auch dann Schmerzensgeld erhalten, wenn sie mit dem Verstorbenen nicht verwandt waren.
Ciabatta, Focaccia und Grissini, einst Exoten im Sortiment der Bäckereien, haben Graubrot, Zwieback und Kümmelstange vielerorts auf jene unteren Bretter verdrängt, vor denen nur noch Rentnerinnen in die Knie gehen.
In der Leichenschauhalle, einem fensterlosen Klinkerbau hinter dem rechtsmedizinischen Institut, brannte noch Licht, als die Kommissarin kurz nach drei Uhr früh mit Thermoskanne und Diktiergerät eintraf.
Der Haushaltsausschuss bewilligte außerplanmäßig {amount} für Dachsanierung, Schwammbekämpfung und Blitzschutz des Kreismuseums, dessen Depot seit dem Wolkenbruch im Juli unter Wasser gestanden hatte.
Pizzicato, Flageolett, Doppelgriffe, Sprünge über drei Oktaven: Was der zwölfjährige Koreaner an technischen Finessen auf der Geige vollführt, raubt gestandenen Virtuosen den Schlaf.
Nach dem Aussterben der Dinosaurier besetzten Säugetiere, bis dahin kaum größer als Spitzmäuse, binnen weniger Millionen Jahre nahezu sämtliche ökologischen Nischen zu Lande, im Wasser und in der Luft.
Das Wort Kiosk, über das Französische aus dem Türkischen entlehnt, meinte anfangs einen offenen Gartenpavillon, erst im 19. Jahrhundert ein Verkaufshäuschen für Zeitungen, Tabak und Erfrischungen.
Zoff gab es im Koalitionsausschuss nicht nur um Rente, Rüstung und Rundfunkbeitrag, sondern, so erzählen es Teilnehmer hinter vorgehaltener Hand, auch um die letzte Portion Tiramisu.
Angeklagt wegen Insolvenzverschleppung, Subventionsbetrugs und Bankrotts in 34 Fällen, erschien der Baulöwe mit Gehstock, Sauerstoffgerät und einem Attest seines Kardiologen.
Zu den Symptomen des Burnout-Syndroms rechnet die Fachliteratur Erschöpfung, Zynismus und Leistungsabfall, gelegentlich auch Tinnitus, Schlaflosigkeit und diffuse Rückenbeschwerden ohne organischen Befund.
Beifahrerin, Beifahrer und Hund blieben unverletzt, der Lenker hingegen, ein 82-jähriger Pensionist mit Hut, wurde aus dem Cabrio geschleudert und landete in einem Holunderstrauch.
Die Weltcupführende im Buckelpistenfahren, eine gelernte Floristin mit Höhenangst, patzte im Superfinale beim Rückwärtssalto und rutschte hinter Kasachin, Japanerin und Französin auf Platz vier ab.
Ausgehend von der Beobachtung, dass Kohlmeisen in Städten höher singen als auf dem Land, untersuchten Ornithologen den Einfluss von Verkehrslärm auf Balz, Brut und Revierverteidigung.
Ein Aufatmen ging durch die Menge, als der Pontifex, vom Fieber genesen, zum Angelusgebet wieder am Fenster erschien und mit brüchiger Stimme den Segen spendete.
Konterrevolution, Klassenfeind, Kosmopolitismus: Die Vokabeln, mit denen Staatsanwälte in den Schauprozessen um sich warfen, entstammten einem Handbuch für Agitatoren, das jeder Propagandist auswendig zu kennen hatte.
„Kaizen heißt nicht, alle paar Jahre das Rad neu zu erfinden, sondern jeden Tag eine Schraube nachzuziehen“, erläuterte der Werksleiter den Betriebsräten beim Rundgang durch die Lackiererei.
Mit Ausnahme der Stechpalme, des Efeus und der Eibe werfen die Gehölze des mitteleuropäischen Tieflandwaldes im Spätherbst ihr Laub oder, wie die Lärche, ihre Nadeln ab.
Den Tarifparteien bleibt bis zum Ablauf der Friedenspflicht am {date} Zeit, um über Zulagen, Arbeitszeitkonten und die Übernahme von Auszubildenden Einigkeit zu erzielen.
Brokat, Samt, Taft und Musselin füllten die Truhen der Patrizierinnen, denen die Kleiderordnung des Rates vorschrieb, wie viele Ellen Schleppe, wie viele Lot Silber ihnen zustanden.
Public Viewing, Fanmeile und Autokorso gehören mittlerweile so selbstverständlich zu einem Turnier wie Maskottchen, Sammelbildchen und das kollektive Lamento über die Handspielregel.
Lateinisch Lutra lutra genannt, galt der Fischotter dank Pelzjagd, Gewässerverschmutzung und Straßenbau hierzulande beinahe als ausgerottet, bis ihm Verbotszonen, Kläranlagen und Querungshilfen zur Rückkehr verhalfen.
Wo früher Weber im Akkord schufteten, tüfteln heute Informatikerinnen an Algorithmen, die Textilfehler per Bildverarbeitung erkennen, und in der Färberei serviert ein Barista Flat White mit Hafermilch.
Gleichwohl hält der Senatspräsident an der Auffassung fest, Unschuldsvermutung und Pressefreiheit ließen sich durchaus versöhnen, sofern Redaktionen auf Namensnennung, Wohnortangaben und Archivfotos verzichteten.
Der Bodenturner vergab beim Abgang, einem Doppelsalto mit zweifacher Schraube, die Goldmedaille, weil er den Landeteppich um Fußbreite verließ, was das Kampfgericht mit drei Zehnteln Abzug ahndete.
Asyndeton, Anapher, Klimax, Hyperbel: Was im Leistungskurs als trockenes Pauken von Stilmitteln verschrien ist, feiert in Werbeslogans, Rapsongs und Wahlkampfreden fröhliche Urständ.
Oberhalb der Baumgrenze bestimmen Zwergsträucher, Polsterpflanzen und Flechten das Bild, dazwischen balzen Schneehühner, pfeifen Murmeltiere und kreisen an warmen Tagen Steinadler.
Ex cathedra verkündete Dogmen gelten nach katholischer Lehre als unfehlbar; Enzykliken, Hirtenbriefe und Motuproprios beanspruchen zwar Autorität, lassen jedoch Raum für theologischen Disput.
Nachdem der Spekulant seine Leerverkäufe glattgestellt hatte, schoss der Kurs binnen Minuten um 38 Prozent nach oben, ein Lehrbuchbeispiel für jenen Effekt, den Händler als Short Squeeze fürchten.
Laufställe, Melkroboter und Futtermischwagen ersparen der Bäuerin das Aufstehen um vier, nicht aber das Ausfüllen von Formularen, das Zittern vor dem Milchpreis und das Warten auf den Tierarzt.
Vergewaltigung, Plünderung, Brandschatzung: In Ego-Dokumenten aus dem Dreißigjährigen Krieg, von Pfarrern, Söldnern und Äbtissinnen verfasst, erscheint Gewalt als Witterung, der man schutzlos ausgeliefert war.
Der Ministrant mit dem Weihrauchfass, von Hustenreiz geschüttelt, verpasste beim Pontifikalamt den Einsatz, woraufhin Kantor, Kirchenchor und Organist je ein anderes Amen anstimmten.
Anthropologen werten die durchbohrten Schneckengehäuse, deren Alter Thermolumineszenzmessungen zufolge 82.000 Jahre beträgt, als frühesten Beleg für Körperschmuck und damit für symbolisches Denken.
Downsizing, Outsourcing, Rightsizing: Hinter den Anglizismen, mit denen Unternehmensberater ihre Präsentationen würzen, verbergen sich in aller Regel Kündigungen, Aufhebungsverträge und Sozialpläne.
Das Duell zwischen Amtsinhaber und Herausforderin, 90 Minuten lang zur besten Sendezeit ausgestrahlt, verfolgten 11,3 Millionen Zuschauer, ohne dass sich laut Blitzumfrage eine klare Siegerin herausschälte.
Schimmelkäse, Trockenfleisch und Birnenbrot kommen ebenso vom Hof wie der Absinth, den der Altbauer, ein Hüne mit Bart bis zum Gürtel, nachts im Schuppen destilliert.
Bereits vier Tage nach der Eröffnung musste die Erlebnistherme wieder schließen, da Legionellen in den Duschen, Haarrisse im Wellenbecken und ein Kurzschluss in der Salzgrotte den Betrieb unmöglich machten.
Die Zellatmung gliedert sich in Glykolyse, oxidative Decarboxylierung, Citratzyklus und Atmungskette, deren Enzymkomplexe in der inneren Membran der Mitochondrien verankert sind.
Wenn Schneekanonen grüne Hänge weiß färben, Pistenraupen nachts um Zentimeter ringen und Liftkarten mehr kosten als ein Abendessen zu viert, gerät das Geschäftsmodell Wintersport an seine Grenzen.
Erzählt wird aus der Perspektive einer alternden Souffleuse, die, halb taub und kurz vor der Pensionierung, im Souffleurkasten zur Zeugin eines Mordkomplotts gegen den Tenor wird.
Per Eilantrag wollte die Mieterin den Fällarbeiten Einhalt gebieten, doch als der Beschluss der Kammer eintraf, lagen Blutbuche, Robinie und Ginkgo bereits zerlegt am Straßenrand.
Um Kavitation zu vermeiden, jene Bildung von Dampfblasen, die Propellerflügel regelrecht zerfrisst, drosselte der Leitende Ingenieur die Wellendrehzahl auf 84 Umdrehungen in der Minute.
Viertelgeviert, Kapitälchen, Hurenkind und Schusterjunge gehören zum Wortschatz der Schriftsetzer, einer Zunft, der mit Fotosatz und Desktop-Publishing die Existenzgrundlage entzogen wurde.
Dank einer Sperrminorität von 25 Prozent plus einer Aktie vermag der Familienzweig, der sich mit Aufsichtsrat und Vorstand überworfen hat, jede Kapitalerhöhung zu blockieren.
Hyäne, Schakal und Geier besorgen in der Savanne das Aufräumen, und wo Wilderer Kadaver vergiften, breiten sich Tollwut, Milzbrand und verwilderte Hunde in beängstigendem Tempo aus.
Zum Vorwurf, Laborproben vertauscht zu haben, schwieg die Dopingkontrolleurin, eine promovierte Pharmazeutin mit makellosem Leumund, auch vor dem Sportgericht beharrlich.
Rekordhitze im April, Nachtfrost im Mai, Starkregen im Juni: Für Imker, Spargelbauern und Freibadpächter war es ein Frühjahr zum Vergessen.
Der Korso aus Pferdekutschen, Oldtimern und blumengeschmückten Treckern setzte sich mit Verspätung in Bewegung, weil der Festwirt den Fanfarenzug noch mit Freibier versorgte.
Auf Schiefer, Grauwacke und Quarzit entwickelten sich saure, nährstoffarme Braunerden, die seit dem Hochmittelalter vornehmlich als Niederwald, Schafweide und Lohhecke genutzt wurden.
Chili con Carne, Gulasch und Erbseneintopf dampften in Gulaschkanonen, Clowns verteilten Luftballons, und Katastrophenschützer führten Kindern vor, wie man Verschüttete aus Trümmern birgt.
Sein Opus magnum, auf fünf Bände angelegt und nach dem Tod des Verfassers von Schülern zu Ende geführt, handelt von Maß, Gewicht und Münze im vorindustriellen Fernhandel.
Drehbuchautorinnen, Maskenbildner, Stuntleute und Synchronsprecher fordern Mindestgagen, Ruhezeiten und ein Mitspracherecht, falls Produzenten ihre Gesichter oder Stimmen durch künstliche Intelligenz nachbilden lassen.
Infolge eines Lesefehlers deutete der Kopist das Kürzel am Zeilenrand als Jahreszahl, weswegen Generationen von Mediävisten den Bau des Kreuzgangs um ein volles Säkulum zu früh ansetzten.
Das Remis durch Stellungswiederholung, schon im 31. Zug vereinbart, verärgerte Zuschauer wie Kommentatoren, die sich vom Aufeinandertreffen der beiden Großmeister ein Feuerwerk erhofft hatten.
Bei Lichte besehen handelt es sich beim Smörgåsbord, dem üppigen schwedischen Büfett, um eine Choreografie: erst Hering, dann Lachs, danach Aufschnitt, schließlich Köttbullar und zum Schluss Süßes.
Siebzehn Jahre war die Lokführerin im Güterverkehr unterwegs, bevor ihr ein Hörsturz das Pfeifen der Signale nahm; heute schult sie, via Gebärdensprache, Fahrdienstleiter und Rangierer.
Palimpseste nennt man Pergamente, deren ursprünglicher Text abgeschabt, abgewaschen und überschrieben wurde, unter Ultraviolettlicht oder im Synchrotron aber wieder zutage tritt.
Gewerbesteuer, Hebesatz, Umlagekraftmesszahl: Spätestens beim Kommunalen Finanzausgleich verlieren selbst gutwillige Lokalreporter den Faden und flüchten sich in die Formulierung „klamme Kassen“.
Wie Treibjagd, Drückjagd und Ansitz sich unterscheiden, wozu Bracken, Terrier und Dackel taugen und weshalb man dem erlegten Bock einen Bruch ins Maul steckt, erläutert das Kapitel Brauchtum.
Eine Woche vor dem Referendum über die Abschaffung der Wehrpflicht liegen Befürworter und Gegner laut Demoskopen gleichauf, wobei der Anteil der Unentschlossenen bei 19 Prozent verharrt.
Opal, Türkis, Jade und Lapislazuli schmückten die Totenmaske, die Grabräuber vor Jahrzehnten aus einer Schachtkammer entwendet und über Mittelsmänner an einen Privatsammler veräußert hatten.
Im Ernstfall sollen Sirenen, Lautsprecherwagen, Warn-Apps und Cell Broadcast die Bevölkerung alarmieren, doch beim landesweiten Probealarm blieb in jeder dritten Gemeinde alles stumm.
Vanilleschoten, Safran und Kardamom zählen, gemessen am Kilopreis, zu den teuersten Gewürzen überhaupt, weil Bestäubung, Ernte und Trocknung noch immer vorwiegend in mühsamer Handarbeit erfolgen.
Sieht man vom Remake eines Stummfilmklassikers und zwei Musicals ab, drehte der Regisseur ausnahmslos Western, in denen Saloon, Sheriff und Schießerei freilich bloß die Kulisse für Kammerspiele abgaben.
Der Pietismus, eine Frömmigkeitsbewegung innerhalb des Protestantismus, rückte Bibelstudium, Hausandacht und Laienpriestertum in den Mittelpunkt und geriet darüber in Konflikt mit der lutherischen Orthodoxie.
Knöllchen, Abschleppkosten, Punkte: Das Parken auf dem Gehweg wird nach dem neuen Bußgeldkatalog, der zum {date} in Kraft tritt, deutlich teurer als das Schwarzfahren.
Fast schon schwerelos glitt die Eiskunstläuferin durch Schrittfolgen, Spiralen und Pirouetten, ehe ein verpatzter Dreifachsprung am Ende der Kür alle Träume von Edelmetall zerstieben ließ.
Metamorphose, Häutung und Diapause der Heuschrecken werden hormonell gesteuert, wobei Temperatur, Tageslänge und Populationsdichte als auslösende Faktoren zusammenwirken.
„Die Schallmauer von 300 Euro ist durchbrochen“, klagte der Sprecher der Winzer mit Blick auf die Preise für Leichtglasflaschen, Korken und Kartonagen.
Rathaus, Ratskeller und Ratsapotheke, drei schmucke Renaissancebauten mit Volutengiebeln und Sonnenuhr, wurden beim Luftangriff im März 1945 bis auf die Grundmauern zerstört und historisierend wiederaufgebaut.
Seitdem Streaming, Podcast und Hörbuch boomen, verzeichnen Sprecherkabinen eine Auslastung, von der Tonmeister zu Zeiten des Hörspiels im Dampfradio nur träumen konnten.
In Ermangelung belastbarer Quellen behilft sich die Forschung mit Analogien, Zirkelschlüssen und dem Verweis auf mündliche Überlieferung, was Skeptiker als „Kaffeesatzleserei im Talar“ verspotten.
Gemäß dem Verursacherprinzip hätte die Chemiefabrik für Bodenaustausch, Grundwassersanierung und Gesundheitsmonitoring aufkommen müssen; da sie erloschen ist, zahlt nun die öffentliche Hand.
Den Pokalschreck gab diesmal ein Sechstligist, dessen Torhüter, im Hauptberuf Fliesenleger, binnen 120 Minuten und eines Elfmeterschießens zum Volkshelden aufstieg.
Papyrus, Pergament, Papier: Jeder Wechsel des Beschreibstoffs veränderte nicht allein Archive und Kanzleien, sondern auch das Denken in Rollen, Blättern und Registern.
Manche Trilobiten verfügten über Facettenaugen aus Calcit, mit denen sie am Boden paläozoischer Schelfmeere Beute, Artgenossen und nahende Kopffüßer wahrzunehmen vermochten.
Zwei Drittel Gin, ein Drittel Wermut, dazu Zitronenzeste und Olive: Über das richtige Verhältnis streiten Barkeeper seit der Prohibition mit dem Ernst von Kirchenvätern.
Die Präsidentschaftskandidatin der Konservativen, eine ehemalige Fallschirmjägerin, zog mit Bulldozer, Megafon und dem Versprechen durchs Land, Behörden zu schleifen und Steuern zu halbieren.
Bezirksrevisor, Kostenbeamtin, Urkundsbeamter der Geschäftsstelle: Die Gerichtsbarkeit kennt Dienstposten, deren Bezeichnung selbst Referendaren erst im Vorbereitungsdienst unterkommt.
Durch Selektion, Mutation und Gendrift verändert sich die Häufigkeit von Allelen in einer Population, bis räumliche Isolation schließlich zur Entstehung neuer Arten führen kann.
Kurios: Weil der Pfarrer verschlafen hatte, übernahm die Küsterin kurzerhand Begrüßung, Lesung und Predigt und erntete dafür Beifall, Handküsse und eine Rüge des Dekanats.
Als Shootingstar gehypt, vom Boulevard zerrissen, von der Plattenfirma fallen gelassen: Die Biografie der Soulsängerin liest sich wie ein Lehrstück über das Musikgeschäft.
Das Wrack, ein Zweimaster mit Kupferbeschlag, ruht in 43 Metern Tiefe kieloben auf dem Meeresgrund; geborgen wurden Amphoren, Zinnteller und eine Schiffsglocke ohne Inschrift.
Verwaltungsgebühren, Tierseuchenkasse, Cross-Compliance: Schäfer, deren Einkommen vielfach unterhalb des Mindestlohns liegt, verbringen laut einer Erhebung elf Stunden pro Woche mit Papierkram.
Höchst selten kreuzen Pottwale die Fährrouten, doch am Pfingstmontag trieb ein junger Bulle, von Schiffsschrauben schwer verletzt, vor den Augen entsetzter Urlauber in die Hafenbucht.
Minnesang, Spruchdichtung und Heldenepos wurden im Hochmittelalter nicht gelesen, sondern vorgetragen, zumeist begleitet von Fidel, Harfe oder Drehleier und gegen Kost, Logis und abgelegte Kleider.
Heute Vormittag, Punkt elf, hob im Plenum das große Stühlerücken an, denn nach dem Austritt zweier Abgeordneter verliert die Rechtsfraktion Ausschusssitze, Redezeit und Fraktionszuschüsse.
Polynome, Vektorräume und Differenzialgleichungen bilden das Rüstzeug, ohne das weder Statikerinnen noch Quantenphysiker auskommen, mag das Gros der Abiturienten auch darüber stöhnen.
Mächtige Staubstürme, von Satelliten als ockerfarbene Schlieren erfasst, trugen Wüstensand bis in nördliche Breiten, wo er Windschutzscheiben, Solarpaneele und Wäscheleinen überzog.
Erneut hat ein Whistleblower interne Chatprotokolle, Gesprächsnotizen und Tabellen veröffentlicht, aus denen hervorgeht, dass Rückrufe defekter Herzschrittmacher absichtlich verschleppt wurden.
Ihr Solo, eine Mischung aus Butoh, Breakdance und Schuhplattler, brachte der Choreografin sowohl den Kritikerpreis als auch eine Strafanzeige wegen Verunglimpfung des Brauchtums ein.
Grundwasserspiegel, Bodenfeuchte und Pegelstände verharren nach vier Trockenjahren auf einem Niveau, das Hydrologen, Forstleute und Binnenschiffer gleichermaßen in Alarmstimmung versetzt.
Ad libitum vorzutragende Kadenzen, in denen Solisten ehedem improvisierten, sind im Druck meist ausgeschrieben, was Puristen bedauern und Wettbewerbsjurys insgeheim begrüßen.
Spargel stechen, Erdbeeren pflücken, Reben schneiden: Mehr als 240.000 Saisonkräfte, vorwiegend Rumänen, Bulgaren und Georgier, verdingen sich Jahr für Jahr auf den Feldern.
Das Barometer fiel auf 962 Hektopascal, der Wind drehte auf Nordwest, und noch vor Sonnenaufgang meldeten Leuchtturmwärter, Lotsen und Küstenwache Orkanböen der Stärke zwölf.
Rechts des Hauptportals befindet sich ein Epitaph aus rotem Marmor, das einen Ritter im Harnisch, flankiert von Memento mori, Sanduhr und umgestürzter Fackel, zeigt.
Tatsächlich ergab die Autopsie des Kolosskalmars, der einem neuseeländischen Langleiner ins Netz gegangen war, einen Augendurchmesser von 27 Zentimetern.
Nein, kein Wort über Ideologie, bat die Moderatorin und lenkte das Gespräch zwischen Gewerkschafter und Unternehmerin wieder auf Schichtpläne, Zulagen und Kantinenpreise.
Ursächlich für den Zusammenbruch der Konsolenserver war nach Darstellung der Technikabteilung ein fehlerhaftes Zertifikat, in der Community kursieren dagegen Theorien über Ransomware und Racheakte.
Quecksilber, Cadmium und Blei reichern sich in Raubfischen derart an, dass Schwangeren vom Verzehr größerer Mengen Schwertfisch, Heilbutt oder Thunfisch abgeraten wird.
Besucherrekord im Planetarium, Flaute im Kino, Leere im Kegelzentrum: Das Freizeitverhalten der Kleinstädter hat sich seit der Pandemie spürbar verschoben.
Schluss mit Tabakwerbung, Alkopops und Energydrinks an Schulen, verlangt die Kinderärztekammer, deren Vorsitzender das Nikotinverbot für Jahrgänge ab 2010 als „überfällig“ bezeichnet.
Am Morgen danach kehrten Straßenfeger Konfetti, Glasscherben und einen herrenlosen Dudelsack zusammen, indes das Prinzenpaar, blass und verkatert, den Rathausschlüssel zurückgab.
Infanterie, Kavallerie und Artillerie agierten bis dahin weitgehend unabhängig voneinander; erst die Gliederung in Divisionen und Korps ermöglichte das Zusammenwirken verbundener Waffen.
Baguette, Béchamel, Bouillabaisse: Die Küchensprache strotzt vor Gallizismen, deren korrekte Aussprache Lehrlingen mehr Mühe bereitet als das Tournieren von Kartoffeln.
Nachts, wenn Fledermäuse, Marder und Waldkauz den Dachstuhl der Abteikirche für sich haben, zeichnen Infrarotkameras jede Bewegung für ein Forschungsprojekt der Biologen auf.
Jugendstil, Art déco und Neue Sachlichkeit existierten eine Weile nebeneinander, mitunter sogar an ein und demselben Bau, dessen Foyer noch florale Ornamente, dessen Treppenhaus schon kühle Kuben zeigt.
Für Furore sorgte der Außenseiter, ein 46-jähriger Quereinsteiger aus der Versicherungsbranche, als er im Halbfinale der Snooker-Meisterschaft zwei Century Breaks in Folge spielte.
Der Terminus Thesaurus, ursprünglich Schatzhaus, steht in der Dokumentationswissenschaft für ein kontrolliertes Vokabular, dessen Deskriptoren durch Ober-, Unter- und Verwandtschaftsbeziehungen verknüpft sind.
Zeugin, Zeuge und Sachverständiger warteten vergeblich: Weil ein Schöffe die Maskenpflicht missachtete und Hausverbot erhielt, platzte der Auftakt im Prozess um die gepanschten Krebsmedikamente.
Jahrzehntelang hatte die Eigentümerin des Antiquariats, eine zierliche Person mit Zigarettenspitze, Inkunabeln, Kupferstiche und Erstausgaben gehortet, ohne je einen Katalog zu drucken.
Zwergplaneten, Kometenkerne und Asteroiden gelten als Überbleibsel der Urwolke, aus welcher vor etwa 4,6 Milliarden Jahren die Sonne samt ihrer Begleiter hervorging.
Apropos Rente: Das Umlageverfahren, einst Generationenvertrag genannt, gerät durch Geburtenrückgang, Frühverrentung und steigende Lebenserwartung in eine Schieflage, die sich mit Appellen kaum beheben lässt.
Der Landarzt, der Dorfschullehrer und der Apotheker, Honoratioren alten Schlags, trafen sich donnerstags zum Skat, dienstags zur Chorprobe und am Sonntag, wenn auch schweigend, beim Frühschoppen.
Gänzlich ohne Dialog, getragen allein von Geräuschen, Gesten und Gesichtern, erzählt das 140-minütige Epos vom Überwintern einer Walfängermannschaft im Packeis.
Kiefernspinner, Nonne und Forleule haben die Reinbestände derart geschwächt, dass Borkenkäfer, Hallimasch und Herbststürme leichtes Spiel hatten.
Auch in puncto Ladeinfrastruktur hinkt der Fernverkehr hinterher, klagen Spediteure, denn Megawattladesäulen für Sattelschlepper existieren bislang vornehmlich auf Förderbescheiden und in Sonntagsreden.
Überschattet wurde das Radrennen von einem Massensturz auf regennasser Fahrbahn, bei dem sich ein Kolumbianer das Schlüsselbein, ein Slowene das Becken und ein Belgier zwei Wirbel brach.
Der Sopran jubilierte, der Alt säuselte, der Bass brummte, bloß die Tenöre, zu dritt und allesamt erkältet, blieben im Halleluja unhörbar.
Stromtrasse, Umspannwerk, Konverter: Seit Bekanntwerden der Pläne vergeht kein Wochenende, an dem nicht Landwirte, Hoteliers und Burgbesitzer zu Mahnfeuern oder Menschenketten aufrufen.
Unbestritten ist hingegen, dass Runen keineswegs ausschließlich magischen Zwecken dienten, sondern Besitzvermerke, Grabinschriften und, wie jüngste Funde zeigen, auch derbe Scherze überliefern.
Kaum war die Tinte unter dem Waffenstillstandsabkommen trocken, beschuldigten sich Rebellen und Regierungstruppen gegenseitig, Konvois, Krankenhäuser und Getreidesilos beschossen zu haben.
Chiaroscuro, die Modellierung von Körpern durch schroffe Gegensätze von Hell und Dunkel, verlieh den Märtyrerszenen des Frühbarock eine Drastik, die Beichtväter entzückte und Auftraggeber mitunter verschreckte.
Das Gremium, paritätisch aus Ärztinnen, Juristen, Theologen und Patientenvertreterinnen zusammengesetzt, empfiehlt in seiner Stellungnahme vom {date} eine Neufassung des Embryonenschutzgesetzes.
Hummer, Languste und Kaisergranat dürfen einem Urteil des Verwaltungsgerichts zufolge nicht länger lebend auf Eis gelagert werden, was Fischhändler als Gängelung, Tierrechtler als Meilenstein werten.
Cinéma vérité und Direct Cinema, zwei Spielarten des Dokumentarfilms, profitierten von leichten Handkameras, lichtstarken Objektiven und tragbaren Tonbandgeräten, die zu Beginn der Sechziger auf den Markt kamen.
Vom Aussatz Befallene lebten in Leprosorien vor den Stadttoren, trugen Klapper, Handschuhe und Siechenmantel und galten dem Recht nach als bürgerlich Tote.
Stunden später, das Stadion war längst leer, saß der Zeugwart noch immer in der Kabine, sortierte Stutzen, Stollenschuhe und Schienbeinschoner und weinte.
Sesam, Hirse, Sorghum: Kulturpflanzen der Trockengebiete rücken angesichts ausbleibender Niederschläge auch hierzulande in den Fokus von Pflanzenzüchtern, Saatgutbanken und Agrarökonomen.
Mehrere Hundert Kubikmeter Gülle ergossen sich nach dem Bersten eines Fermenters in Bach, Fischteich und Freibad; Feuerwehrleute in Schutzanzügen errichteten Dämme aus Sandsäcken und Strohballen.
Die Promenadenmischung, halb Spitz, halb Schnauzer, hatte der Tierheimleiterin zufolge wochenlang am Kreisverkehr ausgeharrt, an dem ihr Herrchen von einem Betonmischer erfasst worden war.
Laut Grundbuch lasten auf dem Anwesen eine Sicherungshypothek, ein Wegerecht, ein lebenslanges Wohnrecht und, Kuriosum am Rande, die Pflicht zur jährlichen Lieferung zweier Kapaune.
Krypto-Miner, Serverfarmen und Kühlhäuser treiben den Strombedarf der Region derart in die Höhe, dass Netzbetreiber vor Brown-outs warnen und Bäckermeister nachts backen.
Samisdat und Tamisdat, Flugblatt und Flüsterwitz: Ohne Untergrunddruckereien, Wohnzimmerlesungen und das Weiterreichen abgetippter Manuskripte wäre die Opposition im Staatssozialismus stumm geblieben.
Der Generalstab hatte, wie Mobilmachungsakten belegen, mit einem Feldzug von höchstens sechs Wochen gerechnet und folglich weder Winterstiefel noch Frostschutzmittel bevorratet.
Palmfett, Zucker, Emulgatoren, dazu ein Hauch Haselnuss: Im Labor der Verbraucherschützer fiel das Gros der Brotaufstriche, darunter auch zwei mit Biosiegel, mit Pauken und Trompeten durch.
Durchs Ziel kam als Erste die Äthiopierin, deren Schrittfrequenz selbst auf den letzten 400 Metern kaum nachließ, gefolgt von Bahrainerin, Uganderin und, völlig entkräftet, der Titelverteidigerin.
Zisterne, Brunnen und Eselsmühle innerhalb der Kernburg erlaubten es den Verteidigern, Belagerungen von mehreren Monaten Dauer unbeschadet zu überstehen.
„Nirgendwo sonst liegen Komik und Katastrophe so dicht beieinander wie im Stegreiftheater“, sagt die Prinzipalin, während Ledermaske, Narrenkappe und Pritsche im Schrankkoffer verschwinden.
Ein Novum in der Geschichte des Hauses: Kaiserschnittgeburten dürfen fortan von Doulas, Partnern und, falls gewünscht, sogar von einem Streichtrio begleitet werden.
Bestechung, Vorteilsannahme, Geheimnisverrat: Der Haftbefehl gegen den Baudezernenten umfasst elf Seiten und erwähnt Schwimmbadfliesen, Rennpferde sowie eine Kreuzfahrt für sechs Personen.
Über Jahrmillionen hinweg lagerten sich Schalen von Foraminiferen, Kieselalgen und Radiolarien am Ozeanboden ab und verfestigten sich zu Kreide, Kieselschiefer und Feuerstein.
Das zuständige Fachreferat plädiert für Vergrämung statt Abschuss, rät zu Herdenschutzhunden, Elektrozäunen und Lappen, kann Schafhalter damit jedoch bislang nicht überzeugen.
Poltergeister, Wiedergänger und Werwölfe bevölkern die Sagenwelt der Mittelgebirge, deren Bewohner bis ins vorige Jahrhundert Türschwellen mit Hufeisen, Kreide und Salz sicherten.
Mangas, Graphic Novels und Comicstrips machen mittlerweile ein Fünftel des Buchmarktumsatzes aus, klassische Belletristik stagniert, und Reiseführer haben sich vom Einbruch während der Pandemie nie erholt.
Hämoglobin, Ferritin, Transferrinsättigung: Bleierne Müdigkeit kann viele Ursachen haben, doch bei Vegetarierinnen und Leistungssportlern lohnt, so Internisten, zuallererst ein Blick auf den Eisenstoffwechsel.
Obgleich der Notarvertrag beurkundet, die Auflassung erklärt und der Kaufpreis hinterlegt war, verweigerte das Grundbuchamt wegen eines fehlenden Negativattests die Eintragung.
Die Königin der Instrumente verstummt: Holzwurm, Schimmel und Bleifraß haben Windladen, Bälge und Prospektpfeifen so zugesetzt, dass Sachverständige von einer Restaurierung abraten.
Im Morgengrauen rückten Spezialkräfte mit Rammbock, Blendgranaten und Spürhunden an, fanden aber statt des erwarteten Waffenlagers lediglich eine Modelleisenbahn im Maßstab 1:87.
Tsunamis, hervorgerufen durch Seebeben, Hangrutschungen oder Vulkanausbrüche, durchqueren Ozeane mit der Geschwindigkeit eines Verkehrsflugzeugs und türmen sich erst im Flachwasser zu vernichtender Höhe auf.
Trainerin, Torwarttrainer, Mentalcoach und Videoanalyst sitzen neuerdings allesamt auf der Bank, sodass für Ersatzspielerinnen, wie eine von ihnen spottete, bald nur noch Klappstühle bleiben.
Zum Prämienjäger wurde der einstige Wilddieb aus Not: Für jeden Sperling, dessen Kopf er im Amtshaus ablieferte, zahlte die Obrigkeit einen Kreuzer.
Gefragt nach seinem Erfolgsrezept, nennt der Hotelier, ein Autodidakt mit Volksschulabschluss, drei Dinge: Frühaufstehen, Zuhören und das eigenhändige Polieren der Messingklinken.
Nicht jedes Crescendo braucht Lautstärke, nicht jedes Drama Tote, lautet das Credo der Theatermacherin, deren Inszenierungen oft nur aus Flüstern, Licht und Langsamkeit bestehen.
Das Patent auf den Reißverschluss, mehrfach angefochten und wieder bestätigt, brachte seinem Inhaber Tantiemen in Millionenhöhe, schützte ihn indes nicht vor Schwermut, Spielsucht und Ruin.
Adverbiale Bestimmungen, Appositionen und Attributsätze lassen den Nachrichtensatz anschwellen, bis Subjekt und Prädikat, durch dreißig Wörter getrennt, einander aus den Augen verlieren.
Erbrechen, Durchfall, Kreislaufkollaps: Nach dem Verzehr von Tiramisu mussten am Samstag 37 Hochzeitsgäste, darunter Bräutigam, Trauzeuge und Standesbeamter, notärztlich versorgt werden.
Kupferkessel, Mottenkugeln, Grammofone und ein ausgestopfter Alligator kamen beim Entrümpeln des Speichers zum Vorschein, außerdem, in Wachstuch gewickelt, das verschollene Zunftbuch der Seifensieder.
Als Faustregel gilt unter Seglern, dass Reffen nie zu früh, aber schnell zu spät kommt, weshalb umsichtige Skipper bereits bei fünf Windstärken Großsegel und Vorsegel verkleinern.
Wohlwollend prüfen wolle man den Antrag, beschied das Ordnungsamt die Veranstalter des Krampuslaufs, sofern Ruten, Ketten und Kuhglocken außerhalb der Nachtruhe zum Einsatz kämen.
Pinguine, Seeleoparden und Sturmvögel teilen sich den antarktischen Sommer, der den Biologinnen in der Forschungsstation kaum mehr als zehn Wochen für Zählung, Beringung und Blutproben lässt.
Scheffel, Metze, Simmer und Malter schwankten von Landstrich zu Landstrich so beträchtlich, dass Getreidehändler eigene Umrechnungstabellen führten und Betrügereien an der Tagesordnung waren.
Rücktritt vom Rücktritt: Die Umweltdezernentin, die am Montag ihr Amt zur Verfügung gestellt hatte, will nach einem Vieraugengespräch mit dem Stadtoberhaupt nun doch weitermachen.
Mit Axt, Ziehmesser und Dechsel fertigen Bootsbauer im Freilichtmuseum einen Einbaum, wie ihn Fischer der Bronzezeit verwendeten; als Vorlage dient ein Fund aus Eichenholz.
Dass Placebos auch dann wirken, wenn Patientinnen um die Zuckerpille wissen, gehört zu jenen Befunden, an denen sich Schulmediziner, Heilpraktiker und Philosophen gleichermaßen die Zähne ausbeißen.
Weihbischof, Generalvikar und Domkapitular wiesen jede Mitwisserschaft von sich, doch Personalakten, Aktennotizen und Briefwechsel, die der Kommission vorliegen, sprechen eine andere Sprache.
Am Aktienmarkt hielten sich Gewinner und Verlierer die Waage: Autowerte und Versorger zogen an, Halbleiter, Immobilien und Luxusgüter gaben nach, Rohöl notierte kaum verändert.
Sie stelle „Sachlichkeit vor Schlagzeile, Recherche vor Reichweite“, versprach die neue Chefredakteurin beim Antritt, entließ dann aber Korrektorat, Dokumentation und Auslandsreporter.
Tempera, Gouache, Aquarell: Bis zur Erfindung der Zinntube im Jahr 1841 rührten Maler ihre Pigmente eigenhändig an, verwahrten sie in Schweinsblasen und arbeiteten deshalb meist im Atelier.
Für Kopfschütteln sorgt die Ampel, die mitten im Kreisverkehr steht, niemals Grün zeigt und nach Auskunft des Tiefbauamts „aus förderrechtlichen Gründen“ bis 2033 nicht entfernt werden darf.
Die Brut der Blaumeise, Cyanistes caeruleus, umfasst neun bis dreizehn Eier, die allein vom Weibchen bebrütet werden, während das Männchen Raupen, Spinnen und Blattläuse heranschafft.
Anfang Dezember verwandelt sich die Scheune in ein Labyrinth aus Tannengrün, Strohsternen, Räuchermännchen und Bratapfelduft, in dem sich Großstädter vom Geschenkekaufen erholen.
Rechtskräftig ist das Urteil noch nicht, betonte der Strafverteidiger, denn wegen eines Verfahrensfehlers, der Nichtbescheidung dreier Beweisanträge, habe man Revision eingelegt.
Kartografen, Geodäten und Landvermesserinnen streiten seit Jahrhunderten über die Projektion, die Flächen, Winkel und Entfernungen am wenigsten verfälscht, und werden sich wohl nie einigen.
Ölteppiche, Geisternetze, Munitionsaltlasten: Im Binnenmeer schlummern schätzungsweise 400.000 Tonnen Granaten, Torpedos und Minen, deren Hüllen durchrosten und Sprengstoff in die Nahrungskette entlassen.
Unisono loben Fachpresse und Freizeitgärtner die Sorte, deren Früchte süß, festfleischig und gegen Kraut- und Braunfäule unempfindlich sind, im Supermarkt aber nirgends auftauchen.
Den Ausschlag gab ein Handyvideo, auf dem zu sehen ist, wie der Türsteher, ein ehemaliger Kickboxer, den am Boden liegenden Studenten mit Tritten traktiert.
Drei Könige, sieben Herzöge und ein Gegenpapst beanspruchten im Verlauf des Erbfolgestreits Krone, Schatz und Reichskleinodien, bis die Kurfürsten des Zankens müde wurden und losten.
Orthografie, Interpunktion, Groß- und Kleinschreibung: In den Vergleichsarbeiten der Neuntklässler, deren Resultate am {date} publik wurden, verfehlten 31 Prozent den Mindeststandard.
Bariton, Tuba, Flügelhorn und Schellenbaum: Wenn die Bergmannskapelle durch das Dorf zieht, öffnen sich Fenster, bellen Hunde und vergessen Skatbrüder das Reizen.
Inmitten des Kuppelsaals dreht sich ein Pendel, 67 Meter lang und von einem Elektromagneten in Schwung gehalten, dessen Ausschläge Besuchern die Rotation der Erde vor Augen führen.
Zartbesaitete sollten den Sitz am Gang wählen, rät das Programmblatt augenzwinkernd, denn in der zweiten Hälfte des Monologs spritzen Theaterblut, Rote-Bete-Saft und Rasierschaum bis in Reihe vier.
Schamanismus, Animismus und Ahnenkult verschmolzen mit buddhistischen Elementen zu einer Volksreligion, deren Rituale, Trancetänze und Opfergaben Missionare vergeblich auszurotten suchten.
Ein Elektrolyseur mit einer Leistung von 100 Megawatt, so rechnen Verfahrenstechniker vor, benötigt pro Stunde rund 20.000 Liter vollentsalztes Wasser und liefert knapp zwei Tonnen Wasserstoff.
Raps, Rüben, Roggen: Im Agrarbericht, den der Landwirtschaftsminister in Gummistiefeln vorstellte, ist von Erträgen die Rede, die um 18 Prozent unter dem Fünfjahresmittel liegen.
Den Hattrick binnen elf Minuten, den lupenreinsten der laufenden Saison, widmete der Senegalese seinem Großvater, einem Muezzin, der ihm als Kind das Schießen mit links beigebracht hatte.
Genitivattribute, Konjunktiv und Semikolon sterben, glaubt man den Kulturpessimisten, seit hundert Jahren aus und erfreuen sich doch, wie Korpusanalysen zeigen, leidlicher Gesundheit.
Das Pluvial, ein offener, bis zu den Füßen reichender Chormantel, wird über der Brust von einer Schließe zusammengehalten und bei Prozessionen, Vespern und Begräbnissen getragen.
Vergeblich hatten Denkmalschützer, Heimatpfleger und eine Schülerinitiative für den Erhalt des Lokschuppens gekämpft, den in der Nacht zum Freitag Abrissbagger dem Erdboden gleichmachten.
Lobbyregister, Karenzzeiten, Transparenzklausel: Was Korruptionswächter seit Ewigkeiten anmahnen, steht nun im Entwurf der Justizministerin, freilich mit Ausnahmen, durch die ganze Möbelwagen passen.
Bei Sonnenfinsternissen verstummen Singvögel, suchen Bienen den Stock auf und legen sich Rinder nieder, obgleich das Dunkel selbst in der Totalitätszone selten länger als sieben Minuten anhält.
Vierzehn Silbermedaillen, aber kein einziges Gold: Die Bilanz der Ruderer bei den Titelkämpfen spiegelt, meint der Cheftrainer, den Investitionsstau bei Booten, Trainingslagern und Biomechanik.
Tarantella, Bourrée und Gigue, ländlichen Ursprungs allesamt, gelangten über Wandermusikanten an die Höfe, wo Tanzmeister ihnen das Stampfen abgewöhnten und Verbeugungen hinzufügten.
Kontrovers diskutieren Virologen, Immunologinnen und Gesundheitsökonomen, ob ein Booster für Unterdreißigjährige ohne Vorerkrankungen Nutzen stiftet oder bloß Impfstofflager leert.
Wegen Verstoßes gegen das Kriegswaffenkontrollgesetz muss sich ein Sammler verantworten, in dessen Gartenhaus Ermittler Panzerfäuste, Handgranaten und eine voll funktionsfähige Haubitze fanden.
Zuchtbullen, Mutterkühe, Kälber: 86 Tiere verendeten, als am Pfingstsonntag ein Blitz in den Laufstall einschlug und Stroh, Heu und Photovoltaikanlage in Flammen aufgingen.
Das Paradoxon des Lügners, demzufolge ein Satz, der seine eigene Falschheit behauptet, weder wahr noch falsch sein kann, trieb schon antike Logiker in die Verzweiflung.
„Ich habe keinen Cent veruntreut, sondern Vertrauen investiert“, deklamierte der Ex-Manager in seinem Schlusswort, worauf im Zuschauerraum Gelächter, Husten und ein einzelnes Bravo ertönten.
Marzipan, Nougat und Krokant unterscheiden sich in Rohmasse, Zuckeranteil und Röstgrad, ferner darin, dass die einen zu Ostern, die anderen ganzjährig über die Ladentheke wandern.
Grenzwerte für Stickoxide, Feinstaub und bodennahes Ozon werden laut Umweltministerium fast flächendeckend eingehalten, lediglich an neun verkehrsnahen Messstationen gab es Überschreitungen.
Einerseits Vegetarierin, andererseits Jägerin: Die Revierleiterin, die Wildbret verkauft, selbst aber Linsencurry bevorzugt, sieht darin keinerlei Widerspruch, sondern „angewandte Ökologie“.
Nachdem Taifune die Ernte vernichtet, Heuschrecken das Saatgut gefressen und Beamte die Hilfsgelder unterschlagen hatten, erhoben sich im Herbst Pächter und Tagelöhner gegen die Statthalter.
Apnoetaucher, Freikletterer und Wingsuit-Piloten verbindet, so Sportpsychologen, weniger Todessehnsucht als das Bedürfnis nach Kontrolle, Präzision und Stille.
Auf der Zielgeraden der Legislaturperiode peitschte die Regierungsmehrheit 27 Vorlagen durchs Parlament, darunter Meldegesetz, Wolfsverordnung und eine Novelle zum Schornsteinfegerwesen.
Zünftig ging es zu im Bierzelt, wo Goaßlschnalzer, Jodlerinnen und eine Blaskapelle aus lauter Zahnärztinnen um die Wette lärmten, bis ein Gewitter den Strom kappte.
Der Rotor, aus glasfaserverstärktem Kunststoff gefertigt und 107 Meter lang, brach nach Erkenntnissen der Gutachter infolge mangelhafter Verklebung zwischen Gurt und Steg.
Lästern, Tratschen und Klatschen erfüllen nach Ansicht von Primatologen, die das gegenseitige Lausen als Vorläufer betrachten, eine unverzichtbare Funktion für den Zusammenhalt größerer Gruppen.
Mittels Laserscanning entdeckten Luftbildarchäologen unter dem Blätterdach des Regenwalds ein Netz aus Dämmen, Terrassen, Ballspielplätzen und Pyramiden, dessen Ausdehnung sämtliche Schätzungen übertrifft.
Die Gewissensfrage nach Impfpflicht, Sterbehilfe oder Organspende stellt Parlamentarier regelmäßig vor die Wahl zwischen Fraktionszwang und Überzeugung.
Asbest, Formaldehyd, Teeröl: Weil im Altbau des Gymnasiums Raumluftmessungen alarmierende Werte ergaben, lernen Fünft- und Sechstklässler bis auf Weiteres in Containern, Turnhalle und Gemeindehaus.
Numerus clausus, Wartesemester, Landarztquote: Der Zugang zum Medizinstudium gleicht einem Hindernislauf, bei dem Herzblut, Begabung und Berufserfahrung weniger zählen als die Kommastelle im Zeugnis.
Gut eine Million Krabben, handgepult in nordafrikanischen Fabriken, legen Woche für Woche im Kühllaster Tausende Kilometer zurück, bevor sie als heimische Spezialität auf dem Brötchen landen.
Staatsbankrott, Währungsreform, Lastenausgleich: Wer 1890 geboren wurde und ein hohes Alter erreichte, verlor seine Ersparnisse, statistisch betrachtet, mindestens zweimal im Leben.
Wider Erwarten fand sich im Endlager der Bibliothek, verstellt von Dubletten und Zettelkästen, jenes Missale mit Neumen, das Musikhistoriker seit der Säkularisation verloren glaubten.
Erst Yuzu, dann Kombucha, jetzt Kwas: Die Halbwertszeit von Trendgetränken schrumpft, und mancher Gastronom, der auf Bubble Tea gesetzt hatte, stapelt im Keller noch Tapiokaperlen.
Leguane, Chamäleons und Geckos aus Wilderei, versteckt in Socken, Teedosen und Kuscheltieren, stellte der Zoll in der Nacht auf {date} bei der Durchsuchung zweier Reisekoffer sicher.
Handelsschiffe der Kogge-Klasse, plump, bauchig und mit einem einzigen Rahsegel getakelt, beförderten Hering, Salz, Tuch und Pelze, gelegentlich auch Pilger, Söldner und die Pest.
Im Zeitraffer ähnelt die Plasmodienwanderung des Schleimpilzes, der weder Tier noch Pflanze noch Pilz ist, dem Pulsieren eines Straßennetzes zur Hauptverkehrszeit.
Dem Finanzvorstand, dessen Bonus trotz Gewinnwarnung um ein Fünftel stieg, schlug auf der Hauptversammlung blanker Zorn entgegen; Kleinaktionärinnen verteilten Zitronen, Fondsmanager verweigerten die Entlastung.
Sperrholzplatten vor den Schaufenstern, Hamsterkäufe, Stau auf der Evakuierungsroute: Vor dem Eintreffen des Hurrikans, der Kategorie vier erreichen könnte, herrscht an der Küste Ausnahmezustand.
Enjambement, Zäsur und Kadenz strukturieren den Vers ebenso wie das Metrum, dessen Hebungen und Senkungen beim lauten Lesen freilich nie so regelmäßig klingen wie im Lehrbuch.
Uhren im Wert von {amount}, Barrengold und ein Ölgemälde unklarer Herkunft beschlagnahmten Steuerfahnder am Mittwoch im Penthouse eines Rappers, der Sozialhilfe bezogen haben soll.
Jenseits von Romantik und Rentierschlitten beschreibt die samische Autorin den Kampf ihres Volkes gegen Windparks, Erzgruben und eine Bürokratie, die Weiderechte nach Postleitzahlen vergibt.
Die Thymusdrüse, ein lymphatisches Organ hinter dem Brustbein, bildet sich nach der Pubertät zurück, bis vom aktiven Gewebe kaum mehr als ein Fettkörper verbleibt.
Pfandflaschen, Einkaufswagen, E-Scooter und eine Registrierkasse fischten Freiwillige beim Frühjahrsputz aus dem Kanal; das Einhorn aus Plüsch, so der Initiator, habe man der Kita überlassen.
Solange Lieferketten stocken, Containerraten klettern und Rohstoffbörsen Kapriolen schlagen, verbiete sich jede Prognose, orakelte der Chefvolkswirt und wagte dann doch eine: Stagnation.
Kimono, Obi und Geta trug die Gastgeberin der Teezeremonie, eine pensionierte Bankkauffrau, die das Schlagen des Matcha mit dem Bambusbesen in vierjährigem Studium erlernt hatte.
Spektakulär scheiterte der Versuch, das Plenum per Hammelsprung zu zählen, weil sich zwischen Ja-Tür, Nein-Tür und Enthaltungstür ein Knäuel aus Rollkoffern, Kinderwagen und Kamerateams bildete.
Alter, Geschlecht und Bildungsgrad der Teilnehmenden wurden herausgerechnet, dennoch blieb zwischen Schichtarbeit und Vorhofflimmern eine Korrelation bestehen, deren Mechanismus Kardiologen Rätsel aufgibt.
Fregatten, Korvetten und Schnellboote der Küstenverteidigung liefen am Abend zu einem Manöver aus, das der Marinesprecher als Routine, der Nachbarstaat hingegen als Provokation bezeichnete.
Unter Kuratel gestellt, entmündigt und von Gläubigern umzingelt, verfasste der Graf in der Dachkammer sein Traktat über das Glück, das posthum zum Bestseller avancierte.
Zuckerwatte, Autoscooter, Geisterbahn: Nach zwei Zwangspausen dürfen Schausteller wieder ihre Wagenburgen aufschlagen, doch Personalmangel, Dieselpreise und Auflagen zum Terrorschutz verderben ihnen die Laune.
Ihr Comeback nach Babypause, Bandscheibenvorfall und Verbandswechsel krönte die Kugelstoßerin mit 20,14 Metern, einer Weite, die ihr Experten, Funktionäre und sie selbst nicht mehr zugetraut hatten.
Gletschermühlen, Findlinge und Rundhöcker zeugen von der Eiszeit, in der das Tal unter einem 800 Meter mächtigen Panzer lag, aus dem nur einzelne Nunataks herausragten.
Psychoanalytiker würden von Verdrängung sprechen, Haushälter von Sondervermögen: So oder so tauchen die Milliardenkredite in keiner Tabelle auf, die der Finanzminister der Öffentlichkeit präsentierte.
Mit dem Verschwinden der Telefonzellen, von denen es 1995 noch 160.000 gab, ging auch eine literarische Requisite verloren, in der Liebende flehten, Erpresser drohten und Detektive Münzen suchten.
Bisonherden, Wildpferde und Auerochsen-Rückzüchtungen halten auf dem einstigen Panzerübungsgelände Ginster, Brombeere und Birke kurz und ersparen der Forstverwaltung das Mulchen.
Veloziped, Draisine, Hochrad: Bevor Luftreifen und Kettenantrieb das Zweirad massentauglich machten, war Radfahren ein halsbrecherisches Vergnügen für Offiziere, Artisten und Söhne aus reichem Haus.
Ohne Sanktionen, spottete ein Diplomat am Rande der Konferenz, sei das Abkommen so viel wert wie ein Regenschirm aus Reispapier.
Genossenschaften, Allmenden, Tauschringe: Das Prinzip Selbsthilfe erlebt auf dem Land eine Renaissance, seit Dorfläden, Nahwärmenetze und Mitfahrbänke gemeinschaftlich betrieben werden.
Per Fallrückzieher in den Giebel, per Hacke durch die Beine des Keepers: Was der Nachwuchsstürmer im Abschlusstraining zeigte, ließ Scouts, Balljungen und selbst den Platzwart Beifall klatschen.
Xylofon, Marimba und Vibrafon unterscheiden sich durch Material der Klangstäbe, Resonatoren und Tonumfang; gemeinsam ist ihnen die Anordnung nach dem Vorbild der Klaviatur.
Bei Windstille, das wussten schon die Müller des Mittelalters, half kein Beten, weshalb man aus Vorsicht neben der Bockwindmühle stets eine Rossmühle unterhielt, die von Ochsen, Maultieren oder, in der Not, von Sträflingen gedreht wurde.
Nach Differenzen mit dem Trainer wechselte der Rechtsaußen, an dem zuvor schon mehrere Erstligisten Interesse bekundet hatten, für {amount} zu einem Aufsteiger, bei dem er einen Dreijahresvertrag samt Ausstiegsklausel unterschrieb.
Aus Gusseisen gefertigt, mit Akanthusblättern verziert und im Inneren mit Schamotte ausgekleidet, heizte der Kanonenofen sowohl Wartesaal als auch Gepäckabfertigung, bis ihn 1958 eine Ölheizung ablöste.
Gegen Rheuma, Gicht und Melancholie verordneten Bader Schröpfköpfe, Blutegel und Schwitzkuren, gegen Liebeskummer Baldrian, gegen die Pest hingegen nur dreierlei: schnell fort, weit fort, spät zurück.
Von Ginster, Besenheide und Wacholder geprägte Hochflächen verbuschen, sobald Wanderschäfer mit ihren Heidschnucken ausbleiben, und gehen damit als Lebensraum für Ziegenmelker, Schlingnatter und Warzenbeißer verloren.
Wer bei Vollmond Holz schlägt, so der Volksglaube, erntet Schwund, Risse und Wurmfraß; Holztechnologen, die 600 Fichtenstämme aus verschiedenen Mondphasen verglichen, fanden dafür keinerlei Beleg.
Mit Flughafenaktien, Mautstraßen und Wasserwerken lasse sich, heißt es im Prospekt des Infrastrukturfonds, auch in Rezessionen Rendite erwirtschaften, was Verbraucherschützer für grob irreführend halten.
Zum Dank für die Errettung aus Seenot stifteten Kapitän, Steuermann und Mannschaft des Walfängers ein Votivschiff, das, detailgetreu bis zur letzten Blockrolle, noch heute von der Holzdecke der Seemannskirche hängt.
Im Finale unterlagen die Ungarinnen, obwohl sie bis zur letzten Wende geführt hatten, um sieben Hundertstelsekunden den Australierinnen, deren Schlussschwimmerin eine Zeit hinlegte, die Fachleute als „nicht von dieser Welt“ bezeichneten.
Der Begriff Hinterland, als Lehnwort auch im Englischen gebräuchlich, bezeichnet in der Siedlungsgeografie das Einzugsgebiet eines zentralen Ortes, in der Militärsprache dagegen den Raum hinter der Front, in den Nachschub, Lazarette und Stäbe ausweichen.
Trotz Beteuerungen der Regierungssprecherin, es habe „zu keinem Zeitpunkt eine Gefährdung bestanden“, musste am Abend ein zweiter Stadtteil evakuiert werden, nachdem aus dem havarierten Tankwagen weiterhin Ammoniak entwichen war.
Auf Anraten des Hofmedicus, der sich auf Galle, Phlegma und die Konstellation der Gestirne berief, unterzog sich der Erbprinz im Frühjahr einer Quecksilberkur, an deren Folgen er, erst siebenundzwanzigjährig, verschied.
Als Wahlpflichtfächer stehen Glaziologie, Vulkanologie und Planetologie zur Auswahl; Geländepraktika führen, sofern Visa und Haushaltslage es erlauben, in Wüsten, Moore und Permafrostgebiete.
Seit die Bäckerei, der Metzger und zuletzt auch die Sparkassenfiliale geschlossen haben, fährt dienstags ein Verkaufswagen durch die Weiler, an dessen Theke sich Witwen, Handwerker und Homeoffice-Pendler über Pensionen, Pelletpreise und Politik austauschen.
Die Kontinentalsperre, mit der die Einfuhr britischer Waren unterbunden werden sollte, beflügelte nicht nur Schmuggel, Bestechung und Seeräuberei, sondern auch den Anbau von Zuckerrüben, Zichorien und Färberwaid.
„Eher friert die Hölle zu, als dass ich mich mit diesem Finanzjongleur an einen Tisch setze“, polterte der Gewerkschaftsboss noch im Mai. Im Juni saß er dann doch, mit versteinerter Miene, neben dem Arbeitgeberpräsidenten vor Saftschorle und Schnittchen.
Eine Sonderstellung nimmt die Posaune ein, deren Zug das stufenlose Gleiten zwischen Tonhöhen erlaubt, ein Effekt, den Komponisten des Spätbarock für Jenseitsszenen, Swingorchester später für Klamauk nutzten.
Ob Menschenaffen über eine Theory of Mind verfügen, also Absichten, Wissen und Irrtümer anderer erschließen können, gehört zu den umstrittensten Fragen der vergleichenden Psychologie.
Drei Minuten vor Schluss, beim Stand von 28:28, parierte die Torfrau erst einen Wurf vom Kreis, dann den Nachwurf und schließlich, mit der Fußspitze, sogar den Abpraller.
Wie ein Lauffeuer verbreitete sich im Internat die Kunde, dass Mathematiklehrer und Hausmeisterin, jahrelang in einen Kleinkrieg um Kreide, Kehrwoche und Kopierpapier verstrickt, heimlich geheiratet hatten.
Das Delta, ein Mosaik aus Schilfinseln, Altwassern, Dünenwäldern und schwimmenden Rohrdecken, beherbergt neben Pelikanen, Ibissen und Löfflern auch Störe, deren Rogen Wilderern astronomische Summen einbringt.
Nach übereinstimmenden Berichten von Augenzeugen drang der Vermummte durch das Oberlicht der Toilette in den Juwelierladen ein, zertrümmerte mit einem Vorschlaghammer Vitrinen und entkam auf einem Klapprad.
Tokkata und Fuge, Präludium und Passacaglia: In der Gegenüberstellung von freier und gebundener Form erkannten Organisten jener Epoche ein Gleichnis für Willkür und Gesetz, Natur und Gnade.
Sozialwohnungen, deren Belegungsbindung ausläuft, verwandeln sich über Nacht in Spekulationsobjekte, und wo eben noch Krankenpfleger, Busfahrerinnen und Alleinerziehende wohnten, annonciert der Makler bald Lofts mit Concierge.
Dass Bärenklau bei Sonnenschein Verbrennungen, Herbstzeitlose in Bärlauchpesto Vergiftungen und Eisenhut schon bei bloßer Berührung Taubheitsgefühle hervorruft, sollte jedem Kräutersammler bekannt sein.
Infolge der Bodenreform, bei der Güter von mehr als hundert Hektar entschädigungslos enteignet wurden, entstanden Neubauernhöfe, deren Bewirtschafter, vielfach Vertriebene ohne Vieh und Gerät, binnen weniger Jahre in Produktionsgenossenschaften gedrängt wurden.
Der Sturmlauf der Außenseiterinnen, die als Tabellenletzte ins neue Jahr gegangen waren, ist nach neun Siegen in Serie jäh gestoppt worden, und zwar ausgerechnet von jenem Verein, der als Nächster Insolvenz anmelden dürfte.
Reichlich Pathos, wenig Handlung, dafür Feuerwerk: Mit dem Finale der Fantasy-Saga um Zwergenkönige, Drachenreiterinnen und ein sprechendes Schwert verabschiedet sich der Streamingdienst aus dem Genre.
Es mehren sich die Anzeichen, dass Geldwäscher, Steuerflüchtlinge und Kunsthehler das Zollfreilager, einen fensterlosen Betonquader am Rollfeld, als Tresor für Skulpturen, Weine und Oldtimer missbrauchen.
Kraniche, auf dem Zug in den Süden vom Nebel überrascht, landeten am Dienstagabend zu Hunderten auf Parkplätzen, Fußballfeldern und, zum Schrecken der Belegschaft, auf dem Flachdach einer Geflügelschlachterei.
Strukturell betrachtet handelt es sich bei Kollagen um eine Tripelhelix aus drei Polypeptidketten, in der jede dritte Position von Glycin besetzt ist, während Prolin und Hydroxyprolin für Steifheit sorgen.
Kein anderes Werk der Epoche, weder Kantate noch Kammermusik, stellt an Trompeter vergleichbare Anforderungen, denn ohne Ventile, nur mit Lippenspannung, müssen sie Trillerketten bis zum dreigestrichenen D bewältigen.
Vermittelt durch Jesuiten, Kaufleute und Gesandtschaftsreisende, löste Porzellan aus Fernost eine regelrechte Manie aus, die Fürsten in den Ruin trieb und Alchemisten dazu brachte, statt nach Gold nach Kaolin zu suchen.
Hinsichtlich der Todesursache tappen Wildbiologen im Dunkeln: Weder Schussverletzungen noch Gift, weder Staupe noch Räude ließen sich an den sechs Jungluchsen nachweisen, die Pilzsammler am {date} entdeckt hatten.
Um das Amt des Rektors bewerben sich ein Thermodynamiker, eine Papyrologin und, als Überraschungskandidat, der Leiter des Rechenzentrums, dem man Hausmacht in den Fakultäten nachsagt.
Sonnabends ist Waschtag, montags Brotbacken, mittwochs Holzmachen: In der Lebensgemeinschaft, die ohne Strom, Smartphone und Supermarkt auskommen will, folgt alles einem Rhythmus, den Außenstehende klösterlich nennen.
Die Dividende, im Vorjahr mangels Gewinn gestrichen, soll auf 1,10 Euro je Stammaktie steigen; darüber hinaus kündigte der Konzernlenker Rückkäufe, Zukäufe und einen Sparkurs in der Verwaltung an.
Weitaus älter als Keilschrift und Hieroglyphen sind Zählsteine aus Ton, mit denen Tempelverwalter Schafe, Gerste und Öl verbuchten, sodass am Anfang des Schreibens weniger Dichtung als Buchhaltung stand.
Nieselregen, Tribünen mit Sichtbehinderung, lauwarmer Punsch: All das tat der Stimmung beim Neujahrsspringen keinen Abbruch, zumal Slowenen und Norweger sich Weiten jenseits der Hillsize um die Ohren hauten.
Was als Feldversuch mit zwölf Haushalten begann, hat sich zum Exportschlager gemausert, denn der Komposter, dessen Innenleben an eine hölzerne Kaffeemühle erinnert, verwandelt Küchenabfälle binnen acht Tagen in Humus.
Anstelle des baufälligen Kapitelhauses errichtete man zwischen 1731 und 1734 einen Dreiflügelbau mit Mansarddach, Freitreppe und Ehrenhof, dessen Stuckaturen, Supraporten und Kachelöfen die Zeitläufte nahezu unbeschadet überdauert haben.
Unweigerlich denkt man beim Lesen an Krimis aus der Zwischenkriegszeit, an Nebel, Trenchcoat und Telefonzelle, und merkt erst spät, dass der Ermittler längst tot und das Ganze ein Verhör im Jenseits ist.
Synapsen, die gemeinsam feuern, verstärken sich, so lautet, grob vereinfacht, jene Lernregel, auf der neben der Hirnforschung auch frühe Modelle neuronaler Netze, Perzeptronen und Assoziativspeicher beruhen.
Für die Menschenrechtlerin, die 2016 nach Folter, Scheinhinrichtung und Hungerstreik gegen Kaution freikam, bleibt der Preis, den eine Nichte stellvertretend entgegennahm, „ein Licht unter der Zellentür“.
Holz, Lehm, Schilf und Schafwolle genügten dem Bauherrn, einem abgebrochenen Architekturstudenten, um für weniger als {amount} ein Passivhaus zu errichten, das ohne Dampfsperre, Lüftungsanlage und Bauschaum auskommt.
Zu Beginn der Brutzeit imponiert der Birkhahn auf Balzplätzen, die über Generationen genutzt werden, mit gefächertem Stoß, geschwollenen Rosen und einem Kullern, das bei günstigem Wind kilometerweit trägt.
Obschon Fechten, Reiten und Latein zum Pensum gehörten, verließen die Kadetten das Institut zumeist als leidliche Tänzer, passable Kartenspieler und miserable Strategen.
Selten war ein Parteitag so vorhersehbar: Leitantrag angenommen, Frauenquote verschoben, Rebellen eingebunden, und zum Ausklang intonierte der Shantychor das Lied von den Gedanken, die frei sind.
Das Kürzel SOS steht, anders als der Volksmund meint, für keinerlei Wörter, sondern wurde 1906 allein wegen seines einprägsamen Morsemusters aus drei kurzen, drei langen und drei kurzen Signalen gewählt.
Mithilfe von Maultieren, Flaschenzügen und Dynamit trieben Mineure aus aller Herren Länder den Scheiteltunnel voran, in dem Temperaturen um 50 Grad, Steinstaub und Hakenwürmer 67 Arbeiter das Leben kosteten.
Entdeckt wurde das Mineral, ein wasserhaltiges Kupferphosphat von smaragdgrüner Farbe, auf der Halde eines aufgelassenen Zinnbergwerks von einem Postbeamten, der dort nach Feierabend mit Hammer, Meißel und Lupe unterwegs war.
Am Tresen der Hafenkneipe, zwischen Buddelschiff und Spielautomat, philosophierten Lotse, Zöllner und Schiffskoch bis zum Morgen über Frauen, Fangquoten und das Verschwinden der Stinte.
Rund eine Viertelstunde lang ruhte die Partie, da ein Rauchtopf, geworfen aus dem Block der mitgereisten Ultras, den Strafraum in dichten Qualm gehüllt und zwei Ordner mit Atembeschwerden außer Gefecht gesetzt hatte.
Einem Rhizom gleich, ohne Anfang, Zentrum und Hierarchie, wuchere das Netz der Verweise, schreibt die Literaturwissenschaftlerin in ihrer Habilitation, deren Fußnotenapparat den Haupttext an Umfang übertrifft.
Die Zinnenkrone des Torturms, 1887 im Überschwang des Historismus aufgesetzt, wich bei der jüngsten Instandsetzung einem flachen Zeltdach, wie es alte Kupferstiche überliefern.
Ungeachtet zweier Abmahnungen hielt die Spediteurin an Subunternehmern aus Drittstaaten fest, deren Fahrer monatelang in der Kabine hausten, auf Gaskochern kochten und für Pannen selbst aufkommen mussten.
Jazzpolizei, Blockwart des Swing, Scharfrichter: Den Kritiker, der Synthesizer für Teufelszeug und Applaus nach Soli für eine Unsitte hielt, belegten Musiker mit wenig schmeichelhaften Titeln.
Die Zahl der Kirchenaustritte überstieg im zurückliegenden Jahr erstmals jene der Taufen, Trauungen und Wiedereintritte zusammengenommen, räumte der Pressereferent des Bistums ein.
Ein Quäntchen Glück, das räumte die Siegerin freimütig ein, sei schon im Spiel gewesen, als der Ball von der Netzkante auf die Linie tropfte und die Ukrainerin fassungslos den Schläger fallen ließ.
Zwischen Kambium und Borke legen Borkenkäferweibchen Brutgänge an, deren Muster, ob Stern, Leiter oder Gabel, dem Förster auf einen Blick verrät, mit welcher Art er es zu tun hat.
Unter Berufung auf das Steuergeheimnis verweigerte der Oberfinanzpräsident jede Auskunft darüber, weshalb man dem Fleischbaron Säumniszuschläge erlassen, der Eisverkäuferin aber das Auto gepfändet hatte.
Mezzotinto, auch Schabkunst genannt, arbeitet vom Dunkel ins Licht: Die mit dem Wiegestahl aufgeraute Kupferplatte druckt samtiges Schwarz, aus dem der Stecher Halbtöne und Glanzlichter herausschabt.
Landauf, landab veranstalten Trachtenvereine, Landfrauen und Schützenbrüder Erntedankumzüge, deren Festwagen, mit Kürbissen, Garben und Dahlien überladen, allmählich die zulässige Achslast überschreiten.
Gemeinhin wird die Einführung der Gabel auf byzantinische Prinzessinnen zurückgeführt, deren Zierlichkeit bei Tisch Kirchenmänner als sündhafte Eitelkeit und Beleidigung göttlicher Finger geißelten.
Zugunsten des Klimafonds verzichtet die Gemeinderätin auf Dienstwagen, Sitzungsgeld und Parkausweis, fliegt allerdings, wie Recherchen der Schülerzeitung ergaben, viermal jährlich zum Tauchen.
Schlussakkord in Moll: Das Kurorchester, im Kaiserreich mit 54 Musikern besetzt und zuletzt auf ein Klaviertrio geschrumpft, verabschiedet sich am {date} mit einem Walzerabend von seinem Publikum.
Die Dechiffrierung der Rotormaschine gelang Mathematikerinnen, Linguisten und Schachspielern erst, als ein Funker den immer gleichen Wetterbericht, buchstabengetreu und zur selben Stunde, absetzte.
Ende Februar, wenn Haselkätzchen stäuben, Schneeglöckchen läuten und Erdkröten sich träge in Bewegung setzen, beginnt für Allergiker die Leidenszeit, für Amphibienschützer die Nachtschicht.
Es war kein Coup, kein Putsch, nicht einmal eine Palastrevolte, eher ein leises Verrücken der Stühle, an dessen Ende der Generalsekretär ohne Büro, Fahrer und Sekretariat dastand.
Der Zyklon zog mit Böen von 260 Stundenkilometern über das Atoll hinweg, riss Wellblechdächer, Brotfruchtbäume und die einzige Antenne fort und hinterließ 900 Obdachlose ohne Trinkwasser.
Mürbeteig, Frangipane und Rhabarberkompott, geschichtet in schlichter Tarteform, verhalfen der Konditorin, die wegen einer Mehlstauballergie beinahe umgeschult hätte, zum Titel der Patissière des Jahres.
Während Kontrabass und Besenschlagzeug das Tempo verschleppten, improvisierte die Saxofonistin über ein Wiegenlied, ein Tischgebet und, ja tatsächlich, den Klingelton eines Zuhörers.
Hochverrat, Wehrkraftzersetzung, Rundfunkverbrechen: Das Sondergericht fällte allein zwischen Januar und Oktober 1944 mehr als 1100 Urteile, die nach Kriegsende erst Jahrzehnte später pauschal aufgehoben wurden.
Nektar, Pollen, Propolis und Gelée royale erntet die Imkerin, deren Völker auf Hochhausdächern stehen, in Mengen, von denen Kollegen inmitten blütenloser Maissteppen nur träumen können.
Aufsehen erregte bei der Versteigerung eine unscheinbare Pietà aus Lindenholz, taxiert auf 800 Euro, die nach einem Bietergefecht zwischen Saal, Internet und Telefon bei {amount} zugeschlagen wurde.
Mit Hängen und Würgen, so der Kapitän im Interview, habe man das Unentschieden über die Zeit gerettet, nun gelte es, Wunden zu lecken, Kopf hoch zu nehmen und den Blick auf Mittwoch zu richten.
Lateral versetzte Dübel, überhöhte Biegemomente, korrodierter Spannstahl: Der Prüfbericht zur eingestürzten Fußgängerbrücke belastet Tragwerksplaner, Bauaufsicht und Baulastträger gleichermaßen.
Hypochonder, Querulanten, Kettenbriefschreiber und Erfinder von Perpetua mobilia bilden, statistisch gesehen, einen erklecklichen Teil jener Kundschaft, die dem Petitionsausschuss Zuschriften mit grüner Tinte schickt.
Gezählt, gewogen und für zu leicht befunden: Vier von sieben getesteten Fahrradhelmen, darunter das teuerste Modell, bieten laut Prüfbericht beim schrägen Aufprall keinen hinreichenden Schutz.
Neben Obus und Standseilbahn verkehrte bis 1961 auch eine Pferdetram, deren Kutscher, allesamt in Livree und Backenbart, bei Begegnungen mit Automobilen Vorfahrt beanspruchten und bekamen.
Wenn Eltern klagen, Lehrkräfte kündigen und Schulräte schweigen, dann schlägt die Stunde der Privatschulen, deren Träger mit Segelkursen, Chinesisch und Robotik um Sprösslinge aus der Oberschicht buhlen.
Sub rosa, unter dem Siegel der Verschwiegenheit, soll der Nuntius dem Prälaten anvertraut haben, dass die Ernennung des Erzbischofs, eines erklärten Gegners der Laienpredigt, längst beschlossene Sache sei.
Beginnend mit dem Aufbrechen der Eierschale durch den Eizahn, schildert die Naturdokumentation in Zeitlupe, Infrarot und Makroaufnahmen das erste Lebensjahr eines Riesenwarans.
Ihre Memoiren, diktiert zwischen Dialyse und Damenkränzchen, strotzen vor Indiskretionen über Ballettmeister, Kronprinzen und Waffenschieber, sodass der Verlag vorsorglich zwölf Seiten schwärzen ließ.
Feuerbohne, Mangold und Haferwurzel, von Hobbygärtnern über Tauschbörsen weitergereicht, sind dem Sortenschutzrecht zum Trotz nie gänzlich verschwunden und erleben dank Terra preta und Hochbeet ein Revival.
Den Algorithmus, der über Kreditwürdigkeit, Versicherungsprämie und Handyvertrag befindet, müssen Auskunfteien nach einem Grundsatzurteil zumindest in Grundzügen offenlegen. Verbraucheranwältinnen jubeln, die Branche spricht von Enteignung.
Bis zur Abdankung des Zaren herrschte im Offizierskorps die Überzeugung vor, Disziplin, Peitsche und Popen genügten, um die Muschiks in den Schützengräben zu halten.
Fjorde, Schären und Nehrungen verdanken ihre Gestalt dem Wechselspiel von Vereisung, Landhebung und Meeresströmung, während Atolle auf das Absinken vulkanischer Sockel zurückgehen.
Herzkönig, Pik-Ass und Kreuzbube lagen bereits auf dem Tisch, da stürmten Fahnder das Hinterzimmer, beschlagnahmten Jetons, Roulettekessel und Bargeld und nahmen vierzehn Spieler sowie den Croupier vorläufig fest.
Jede dritte Hebamme erwägt einer Umfrage zufolge, den Beruf an den Nagel zu hängen, wofür Haftpflichtprämien, Rufbereitschaft und das Sterben der Kreißsäle gleichermaßen verantwortlich gemacht werden.
Moosbeere, Rosmarinheide und Scheidiges Wollgras kennzeichnen das intakte Hochmoor, das, allein von Regenwasser gespeist, pro Jahr kaum einen Millimeter in die Höhe wächst.
Pünktlich zur Ferienzeit haben Zöllner, Bodenpersonal und Fluglotsen den Ausstand beschlossen, sodass Airlines mit Annullierungen, Caterer mit Retouren und Psychologen mit Nervenzusammenbrüchen rechnen.
In Kurrentschrift verfasste Feldpostbriefe, die Nachfahren auf Dachböden finden, transkribiert ein Verein von Ruheständlern, dessen ältestes Mitglied, eine frühere Stenotypistin, im Herbst 101 wird.
Woran es liege, dass Lyrik kaum noch Leser, dafür immer mehr Verfasser finde, fragte die Moderatorin der Podiumsdiskussion, ohne von Juror, Verleger oder Stipendiatin eine schlüssige Antwort zu erhalten.
Die Salpetersäure, durch katalytische Oxidation von Ammoniak gewonnen, dient zu vier Fünfteln der Herstellung von Düngern, daneben der Nitrierung von Aromaten und dem Beizen von Edelstahl.
Staffelstab fallen gelassen, Protest abgewiesen, Tränen getrocknet: Knapp 24 Stunden nach dem Fiasko liefen die Jamaikanerinnen über 200 Meter zu einem Dreifachtriumph.
Auf halber Höhe, dort, wo Latschenkiefern in Geröll übergehen und Gämsen in der Mittagshitze dösen, steht ein Biwak aus Aluminium, das Bergretter 1969 per Lastenhubschrauber dorthin verfrachteten.
Ein Trompe-l'œil, das dem Betrachter mittels Schattenwurf und Verkürzung einen Durchblick in nicht vorhandene Räume vorgaukelt, schmückt die fensterlose Stirnwand des Refektoriums.
Gerüchte über einen Börsengang, eine Zerschlagung oder den Einstieg eines Staatsfonds bezeichnete der Aufsichtsratschef auf Anfrage als „Märchen aus der Feder gelangweilter Leerverkäufer“.
Vom Pferdepfleger zum Doppelolympiasieger: Der Werdegang des Iren, der ohne Vater, Führerschein und Schulabschluss aufwuchs, taugt zum Drehbuch, wenngleich er selbst Filme über Reiter unerträglich findet.
Der Tenno, seit Kriegsende bloß noch Symbol des Staates und der Einheit des Volkes, übt ausschließlich zeremonielle Funktionen aus, darunter Ordensverleihungen, Neujahrsempfänge und das rituelle Reispflanzen.
Nach Auskunft von Bestattern steigt die Nachfrage nach Baumbestattungen, Reerdigung und Diamantpressung, während Eichensarg, Leichenschmaus und Trauerflor mehr und mehr außer Gebrauch geraten.
Auf den ersten Blick unterscheidet sich der Seefrosch vom Teichfrosch kaum; Gewissheit verschafft allein der Ruf, ein keckerndes Lachen, das Herpetologen noch aus hundert Metern Entfernung erkennen.
Pressefotografen, Paparazzi und Selfiejäger drängten sich hinter Absperrgittern, als Diva, Regisseur und Produzent der Limousine entstiegen, um über den Teppich ins Lichtspielhaus zu schreiten.
Nur mit Ach und Krach bestand der Novize das Examen in Kirchenrecht, brillierte dagegen in Homiletik, Liturgik und, zum Verdruss des Abtes, in der Kunst des Parodierens.
Unter Tage, 1200 Meter tief im Salzstock, lagern in mehr als 120.000 Fässern schwach- und mittelradioaktive Abfälle, deren Rückholung nach Schätzungen von Bergbauingenieuren frühestens 2033 beginnt.
Zur Avantgarde zählte man das Kollektiv, weil es Leinwand, Signatur und Rahmen verwarf, stattdessen Schaufensterpuppen mit Teer übergoss und die Überreste an Sammler verschickte, unfrankiert.
Bei der Notwasserung, die der Kopilot nach Vogelschlag und Ausfall beider Triebwerke mit ausgefahrenen Klappen und gegen den Wind vollzog, kam wie durch ein Wunder niemand zu Tode.
Als Lucky Loserin, sprich Nachrückerin, startete sie: Die Tschechin, nur dank einer Absage ins Hauptfeld gerutscht, fegte die an Nummer drei gesetzte Kasachin in 49 Minuten vom Platz.
Die Sippe, das Lehen, der Schwur: Auf diesen drei Pfeilern ruhte eine Herrschaftsordnung, die weder Staatsgrenzen noch Beamte kannte und doch vierhundert Jahre Bestand hatte.
Sachte schob der Restaurator das Skalpell unter die Firnisschicht, und zum Vorschein kam, was Röntgenaufnahmen hatten erahnen lassen: ein zweites Gesicht, jünger, weiblich, mit Ohrgehänge.
Als Kollateralschaden der Digitalisierung betrachten Graphologen, Schreibwarenhändler und Ergotherapeuten das Verkümmern der Handschrift, dem manche Kultusbehörde mit Schönschreibstunden begegnen will.
Eritreer, Afghanen und Syrer stellten 2023 zusammen beinahe die Hälfte der Antragsteller, wobei die Anerkennungsquoten, je nach Verfolgungsschicksal und Herkunftsprovinz, weit auseinanderklafften.
Im Gänsemarsch, vorneweg der Zeremonienmeister mit Stab und Dreispitz, zogen Dekane, Professoren und Promovierte in den Festsaal ein, wo statt Weihrauch der Duft von Bohnerwachs hing.
Konstruiert nach dem Prinzip der Hängekette, deren Umkehrung die ideale Stützlinie ergibt, kommt das Gewölbe ohne Strebepfeiler aus und trägt bei nur zwölf Zentimetern Dicke ein Vielfaches seines Eigengewichts.
Totgesagte leben länger: Die Langspielplatte, vor zwei Dekaden Ladenhüter und Flohmarktware, beschert Presswerken volle Auftragsbücher, Wartelisten und einen Engpass bei Granulat.
Mit 61 Gegenstimmen, neun Enthaltungen und einem Ordnungsruf passierte das umstrittene Ladenschlussgesetz die zweite Kammer, in welcher Bauernvertreter und Konservative seit den Zwischenwahlen den Ton angeben.
Gewiss, Kolibris, Fledermäuse und Nachtschwärmer teilen sich das Geschäft der Bestäubung; die Kannenpflanze aber, nährstoffarm gewurzelt, hält es mit den Ameisen, die sie nicht bloß füttert, sondern verdaut.
Den Vorwurf der Vetternwirtschaft, erhoben von Opposition, Presse und dem eigenen Schwager, konterte die Regionalpräsidentin mit dem Hinweis, Verwandtschaft sei „noch kein Berufsverbot“.
Fernab von Hektik, Handyempfang und Halbpension übernachten Wandernde in Heustadeln, Schäferwagen oder Baumzelten, bekocht von Sennern, die ihr Handwerk auf der Hotelfachschule gelernt haben.
Alle Jahre wieder, spätestens im Advent, entflammt der Disput darüber, ob Kartoffelsalat mit Mayonnaise oder mit Brühe, ob die Gans mit Maronen oder mit Beifuß zu füllen sei.
Demgegenüber vertritt die historisch-kritische Exegese die Ansicht, dass der Brief, in Wortschatz wie Eschatologie vom übrigen Korpus abweichend, aus der Feder eines Schülers stammt.
Selbst hartgesottene Ermittler rangen mit der Fassung, als im Keller des Pfandleihers, hinter einer Attrappe aus Weinregalen, das Verlies mit Pritsche, Babyfon und vergittertem Lüftungsschacht zum Vorschein kam.
Stroboskop, Nebelmaschine, Laserharfe: Was die Synthiepopper auf der Bühne auffahren, verschlingt so viel Strom, dass Veranstalter vorsorglich Notstromaggregate anmieten.
Der Kuckuck, dessen Ankunft sich kalendarisch kaum verändert hat, findet die Nester seiner Wirtsvögel immer häufiger voller Jungvögel statt voller Eier vor, eine Folge verfrühter Frühlinge.
Knapp jenseits der Stadtgrenze, hinter Rangierbahnhof, Klärwerk und Autofriedhof, betreiben zwei ehemalige Postbotinnen eine Alpakafarm, auf der Manager für 290 Euro am Tag Demut lernen.
Umgangssprachlich als Wechselfieber bekannt, wird die durch Stechmücken der Gattung Anopheles übertragene Krankheit von einzelligen Parasiten verursacht, die sich zunächst in der Leber, danach in den Erythrozyten vermehren.
Quintessenz des 700-seitigen Abschlussberichts: Nachrichtendienst, Zollfahndung und Staatsschutz hatten den Attentäter einzeln im Visier, tauschten aber weder Akten noch Verdachtsmomente aus.
„À la longue rechnet sich Qualität“, sagt die Schuhmacherin, nimmt die Zwecken aus dem Mund und zeigt auf ein Paar Halbschuhe, das sie zum elften Mal besohlt.
Vier Festmeter Eiche, achtzig Kuhhäute und zwei Zentner Pech veranschlagte der Rechnungsschreiber für den Bau eines einzigen Belagerungsturms, den Verteidiger dann mit Brandpfeilen in einer Nacht zerstörten.
Pflegegrad, Patientenverfügung, Vorsorgevollmacht: Erst am Krankenbett, klagt die Palliativmedizinerin, begännen Familien über Dinge zu sprechen, die sie bei Kaffee und Kuchen beharrlich ausgespart hätten.
Das Votum der Jury, bestehend aus Müllermeisterin, Sommelier und Food-Bloggerin, fiel einstimmig aus: Gold für das Dinkelbaguette, Silber für die Roggenkruste, Häme für den Proteinriegel.
Wie aus heiterem Himmel traf den Spitzenreiter die Nachricht, dass der Verbandsrichter wegen Einsatzes eines nicht spielberechtigten Akteurs neun Punkte aberkannt und die Partie gegen den Stadtrivalen annulliert hatte.
Antike Autoren rühmten den Purpur, gewonnen aus dem Drüsensekret der Stachelschnecke, und verschwiegen den Gestank, den Färbereien verströmten, weshalb sie auf Landzungen in Lee der Siedlungen lagen.
Wochenlang blockierten Fischkutter, Schlepper und Barkassen die Hafeneinfahrt, bis Ministerium und Reeder einlenkten und Quoten, Liegegebühren sowie das Verbot der Grundschleppnetze auf Eis legten.
Logarithmentafel, Rechenschieber und Planimeter ruhten bereits im Magazin, als der Emeritus, ein Meister des Kopfrechnens, in einer Livesendung gegen einen Großrechner antrat und knapp gewann.
Zwieback, Pökelfleisch und Dörrobst bildeten die Kost der Matrosen, denen auf langen Fahrten mangels Vitamin C das Zahnfleisch faulte und alte Narben wieder aufbrachen.
Noch ehe die Tinte trocken, der Sekt entkorkt, das Gruppenbild geknipst war, distanzierte sich der Juniorpartner von Passagen des Koalitionsvertrags, die Wasserstoff, Wehrdienst und Weidetierprämie betreffen.
Gewitterzellen, die sich am Abend zu einer Linie formierten, brachten Hagelkörner bis zu sechs Zentimetern Durchmesser, zerschlugen Gewächshäuser und verwandelten Unterführungen in Schwimmbecken.
Oktett, Nonett, Dezett: Bläserbesetzungen dieser Größe, gefragt vor allem als Tafelmusik in Schlossgärten und bei Feuerwerken, verloren mit dem Untergang des Adels ihren Daseinszweck.
Der Haushaltsausschuss vertagte die Beratung über den Nachtragsetat auf kommende Woche.
Die Frau Ministerin ließ ausrichten, sie habe zu diesem Vorgang nichts Neues mitzuteilen.
Regierungserklärung ohne Überraschungen: Viel Altbekanntes, wenig Konkretes
Im Eilverfahren kippte das Verwaltungsgericht die Ausgangssperre, der Landkreis legte umgehend Beschwerde ein.
„Herr Präsident, meine Damen und Herren Abgeordneten, das ist ein Armutszeugnis!“
Abgelehnt wurde der Antrag der Fraktionslosen auf Einführung einer Katzensteuer nicht, sondern lediglich verschoben.
Das Finanzamt hat die Frist zur Abgabe der Grundsteuererklärung erneut verlängert.
Mehrwertsteuer, Mindestlohn, Mütterrente – die Koalitionäre feilschen um jedes Komma.
Ein Regierungssprecher wollte den Bericht weder bestätigen noch dementieren.
Wahlbeteiligung am Vormittag höher als beim letzten Urnengang
Am Aschermittwoch schlägt die Stunde der Bierzeltredner.
Über das Für und Wider des Losverfahrens stritten Juristinnen, Kirchenvertreter und Gewerkschafter bis Mitternacht.
Linke wie Konservative forderten Nachbesserungen beim Sozialticket, die Liberalen hielten dagegen.
Kompromiss beim Heizungsgesetz: Holz bleibt erlaubt, Öl wird teurer
Nach dem Ältestenrat tritt morgen der Petitionsausschuss zusammen.
Wer als Briefwähler den Stimmzettel falsch faltet, riskiert die Ungültigkeit.
Der Herr Botschafter wurde ins Außenministerium einbestellt.
Zum Auftakt der Klausurtagung gab es Streit um Sitzordnung, Tagesordnung und Geschäftsordnung.
Das Innenministerium rechnet bis Jahresende mit 20.000 Einbürgerungen, ein Plus von acht Prozent.
Die säuerlichen unter den Äpfeln seien ihm die liebsten, scherzte der Obmann der Obstbauern.
Beim Bürgerentscheid im Mai geht es um nichts weniger als die Zukunft des Freibads.
Kürzung der Pendlerpauschale? Opposition spricht von Wortbruch.
Rücktritt! Rücktritt!, skandierten die Demonstranten vor der Staatskanzlei.
Ein Geheimdienstmitarbeiter a. D. packt aus.
Zoll, Steuerfahndung und Wasserschutzpolizei rückten zeitgleich an.
In der Tiefgarage des Ärztehauses haben Diebe in der Nacht zum Montag Katalysatoren abgesägt.
Unbekannter Täter entwendet Bronzefigur aus Klostergarten
Die Täterin, eine gelernte Goldschmiedin, war den Ermittlern längst bekannt.
Zeugen beschreiben den Räuber als Mittdreißiger mit Dreitagebart, Bomberjacke und Sprachfehler.
Bei einer Verkehrskontrolle fiel den Beamten starker Marihuanageruch auf; ein Drogenvortest verlief positiv.
Totschlag oder Notwehr? Das Schwurgericht hat das letzte Wort.
Fahrerflucht nach Parkrempler: Die Polizei sucht einen silbernen Kombi mit Anhängerkupplung.
Der Sachverständige attestierte dem Angeklagten eine verminderte Schuldfähigkeit.
Gestern Abend, kurz nach den Abendnachrichten, brannte auf dem Recyclinghof ein Container mit Altpapier.
Beim Abbiegen übersah die Kleinwagenfahrerin einen Motorradfahrer; der Mann erlitt Prellungen und Schürfwunden.
Vier Jungbullen haben sich in der Silvesternacht selbstständig gemacht.
Der Haftrichter erließ Haftbefehl wegen Verdunkelungsgefahr.
Falschparker blockiert Rettungswagen: Bußgeld über {amount}
Nach Angaben der Feuerwehr löste angebranntes Gulasch den Rauchmelder aus.
Ein Fischotter hat im Schlosspark sämtliche Goldfische vertilgt.
Hauptgewinn bei der Tombola war ein Hochdruckreiniger, der Trostpreis eine Salami.
Seniorennachmittag im Gemeindehaus: Kaffee, Kuchen, Kanonsingen
Wegen Schneebruchs bleibt der Waldkindergarten bis Freitag geschlossen.
Der Maibaum steht wieder, und zwar schief.
Grünschnitt kann ab März samstags auf dem Bauhof abgegeben werden.
Kein Geld für neue Spielgeräte
Am Ersten Advent öffnet der Weihnachtsmarkt; Glühwein gibt es nur noch im Mehrwegbecher.
Rätselhaftes Brummen raubt Anwohnern den Schlaf
Unter dem Motto „Alles muss raus“ leerten die Kirchenältesten den Dachboden des Pfarrhauses.
Der Stadtjugendring vergibt 350 Ferienpässe für Daheimgebliebene.
Gratulation dem Jubelpaar zur Goldenen Hochzeit!
Biber gegen Bauer: In der Aue eskaliert ein alter Streit
Abseits, entschied der Linienrichter, und die Kurve tobte.
Mit einem Lattenkracher aus dem Halbfeld meldete sich der Joker zurück.
Erst Eigentor, dann Platzverweis: ein Nachmittag zum Vergessen für den Libero
Die Gastgeberinnen verteidigten in Unterzahl leidenschaftlich, doch der Siebenmeter saß.
Weitsprung der Frauen: Weltjahresbestleistung knapp verfehlt
Im Viererbob kommt es auf den Anschieber an.
Ein Unentschieden reicht dem Spitzenreiter zum Klassenerhalt nicht, wohl aber dem Vorletzten.
Der Schwede gewann den Massenstart vor zwei Norwegern und einem überraschend starken Italiener.
Aufschlagspiel abgegeben, Break kassiert, Schläger zertrümmert.
Beim Zehnkampf standen noch Stabhochsprung, Speerwurf und der quälende Fünfzehnhunderter aus.
Doping! Ruderverband sperrt Steuermann
Die Slalomfahrerin fädelte am dritten Tor ein und schied aus.
Kaum war der Videobeweis da, wollte ihn keiner mehr.
Vorgabe, Abschlag, Bunker, Grün: ein kleines Glossar für Golfneulinge
Torlinie, Tabellenkeller, Trainerkarussell – der Fußballjournalismus liebt Stabreime.
Welche Rolle spielt der Videoassistent beim Handspiel im Strafraum?
Der Europameister im Schwergewicht siegte durch technischen K. o. in Runde vier.
Winterpause: Kreisliga startet erst im März
Mit Kraulbeinschlag und Delfinkick zur Bestzeit
Turnerin zeigt Doppelsalto gestreckt, Kampfrichter ziehen drei Zehntel ab.
Nur Fliegen ist schöner, meint der Fallschirmspringer und hinkt davon.
Die Zweite Mannschaft trainiert dienstags auf Kunstrasen, die Alten Herren donnerstags auf Asche.
Wegen Unbespielbarkeit des Platzes wurden sämtliche Nachholspiele abgesagt.
Bundestrainer lässt Aufstellung offen
Die Notenbank hob den Leitzins um einen Viertelpunkt an.
Anleger flüchten in Gold, Kupfer und Staatsanleihen.
Leerverkäufer setzen auf fallende Kurse, Kleinanleger halten dagegen.
Das Unternehmen kündigte Kurzarbeit an, der Betriebsrat zeigte sich entsetzt.
Inflationsrate sinkt im April auf 2,1 Prozent
Im Einzelhandel brummt das Weihnachtsgeschäft, nur Spielwaren schwächeln.
Ein Fachkräftemangel ohnegleichen bremst Dachdecker, Elektriker und Fliesenleger.
Der Mittelstand ächzt unter Dokumentationspflichten und Lieferkettengesetz.
Schokohersteller verkleinern Tafeln, nicht aber Preise.
Die Bilanzsumme wuchs um {amount}, das Eigenkapital schrumpfte.
Der Euro notierte am Mittag bei 1,0874 Dollar, der Yen gab nach.
Sparer, aufgepasst: Festgeld lohnt sich wieder!
Vorstandsvergütung, Aufsichtsratsmandate, Abfindung – der Ex-Chef kann nicht klagen.
Handelsbilanzüberschuss schmilzt wie Schnee in der Märzsonne.
Bauzinsen, Baukosten, Bauamt: Häuslebauer im Würgegriff
Ladenhüter des Jahres ist der elektrische Eierkocher.
Die Gewerkschaft ruft zum Warnstreik auf, betroffen sind Frühschicht und Kantine.
Trotz Rekordernte bleiben Kartoffeln teuer, klagt der Verbraucherschutz.
Ein Gutachten der Regulierungsbehörde bemängelt den fehlenden Wettbewerb auf der Schiene.
Der Intendant verzichtet auf Kostüme, das Publikum auf Applaus.
Im Kino: eine Liebeskomödie mit Schafen
Die Ouvertüre geriet zu schleppend, erst im Adagio fand das Orchester zusammen.
Der Debütroman einer Apothekerin eroberte im Herbst die Bestsellerlisten.
Barock trifft Beatbox: Kantatengottesdienst mal anders
Expressionismus, Dadaismus, Surrealismus – wer hat's erfunden?
Das Streichquartett in cis-Moll verlangt den Ausführenden alles ab.
Der Vorhang fiel, das Licht ging aus, die Souffleuse weinte.
Als Bariton ist man selten der Held.
Die Hauptfigur, ein verwitweter Leuchtturmwärter, spricht im ganzen Film nur sieben Sätze.
Abonnenten erhalten auf Generalproben dreißig Prozent Rabatt.
Rezension: Klug gebaut, schlecht gereimt
Der Kritiker der Abendausgabe nannte das Singspiel „gehobenen Mumpitz“.
Quarks, Gluonen, Myonen: Im Teilchenzoo wird es eng
Schwarze Löcher verdampfen, allerdings unvorstellbar langsam.
Das Genom des Grottenolms ist zehnmal so groß wie das des Menschen.
Archäologinnen bergen bronzezeitliches Kinderspielzeug aus einem Torfmoor.
Die Halbwertszeit von Cäsium beträgt rund dreißig Jahre, jene von Jod nur acht Tage.
Künstliche Intelligenz erkennt Hautkrebs, aber keine Ironie.
Warum gähnen Hunde, wenn ihr Herrchen gähnt?
Stammzellforschung: Theologen mahnen zur Vorsicht
Eine Metaanalyse aus 41 Einzelstudien fand keinen Zusammenhang zwischen Vollmond und Schlaflosigkeit.
Der Homo erectus beherrschte bereits das Feuer.
Rabenvögel, Delfine und Elefanten bestehen den Spiegeltest; Ziegen bisher nicht.
Kernfusion: Plasma für acht Minuten stabil gehalten
Pilze sind weder Pflanzen noch Tiere, sondern bilden ein eigenes Reich.
CRISPR, PCR, mRNA – kleines Wörterbuch der Molekularbiologie
Das Gute, das Wahre und das Schöne standen im Idealismus hoch im Kurs.
Stochastik, sagt der Professor, sei die Kunst des gepflegten Irrtums.
Der Steinmetz ist ein Handwerksberuf, dessen Ausbildung in der Regel drei Jahre dauert.
Die Hallenkirche unterscheidet sich von der Basilika durch gleich hohe Schiffe.
Unter einem Lehen verstand das Mittelalter ein auf Treue verliehenes Gut.
Das Wappen: In Rot ein silberner Wellenbalken, begleitet von drei goldenen Ähren.
Die Gemeine Schafgarbe blüht von Juni bis Oktober und besiedelt Trockenwiesen, Wegränder und Böschungen.
Ein Doppelhaushalt ist im Steuerrecht etwas anderes als in der Kommunalpolitik.
Die Kogge war bis ins 15. Jahrhundert das wichtigste Handelsschiff der Kaufleute.
Bei der Gattung Salbei (lat. Salvia) handelt es sich um Lippenblütler.
Siehe auch: Drehstrom, Gleichrichter, Wechselrichter
Die Inquisition verfolgte neben Ketzern auch Hebammen, Heiler und Bigamisten.
Im Absolutismus galt der Hofstaat als Spiegel der Macht.
Vokale, Konsonanten, Umlaute: Die Phonetik des Niederdeutschen birgt Tücken.
Der Schwarzstorch meidet, anders als der Weißstorch, die Nähe des Menschen.
Altgriechisch, Hebräisch und Latein gehörten zum Pflichtprogramm angehender Theologen.
Das Präteritum verdrängt im Norden das Perfekt, im Süden ist es umgekehrt.
Der Dreißigjährige Krieg hinterließ entvölkerte Landstriche.
Flussbett, Schwemmkegel und Auwald stehen seit {date} unter Naturschutz.
Ihre Blütezeit erlebte die Glasmacherei um die Jahrhundertwende.
Nach der Säkularisation diente der Kreuzgang als Getreidespeicher, später als Lazarett.
Das Wort stammt vermutlich aus dem Jiddischen.
Ein Unterseeboot kann bei Schleichfahrt wochenlang getaucht bleiben.
Der Film ist in Schwarz-Weiß gedreht und kommt ohne Dialoge aus.
Vorbild der Uniform war die Tracht der Bergleute.
Als Erfinder des Reißverschlusses gelten gleich mehrere Ingenieure.
Die Liga wurde nach der Reform in zwei Staffeln zu je zwölf Mannschaften geteilt.
Das Album vereint Punk, Polka und Posaunenchor.
Erstbesteigung im Winter: ungeklärt
hat wer nen tipp gegen blattläuse außer schmierseife und beten
Mein Alter fährt seit dreißig Jahren denselben Diesel und schimpft auf jeden Elektroroller.
LEUTE. es gibt wieder spekulatius. im AUGUST.
ich liebe den geruch von frischem asphalt, fight me
Wie krieg ich Rotwein aus nem Leinensofa?
boah diese woche besteht nur aus montagen
Frage an die Juristen hier: Ist Nasenbohren im Vorstellungsgespräch ein Kündigungsgrund?
danke nachbar für techno um halb vier 🙃
Bei mir half ein Neustart im abgesicherten Modus, danach Treiber runter, Cache leeren, fertig.
wer hat eigentlich entschieden dass steuererklärungen kein wahlfach sind
OMG der Endgegner in Level 9 ist ja wohl ein schlechter Scherz
das pferd vom nachbarn steht schon wieder im maisfeld
Guten Morgen ihr Lieben, wer kommt heute mit zum Nordic Walking?
Nie wieder Teppich. Nie wieder Hochflor. Nie wieder Hund auf Hochflor.
Ich M27 suche DICH für Pferde, Pommes und philosophische Gespräche.
frohes neues euch allen, möge der wlan-router mit euch sein
Themenstarter hat seit 2014 nicht geantwortet, Mod bitte schließen.
kann man schimmelkäse einfrieren oder schimmelt der dann kalt weiter
bin kein arzt aber das sieht nach gürtelrose aus, ab zum hautarzt
Bitte beachtet die Forenregeln: Keine Werbung, keine Beleidigungen, kein Doppelposting.
HU neu, Bremsen neu, Fahrer alt
die Deutschen und ihre Liebe zum Stoßlüften, ein Drama in fünf Akten
also rein rechnerisch ist ein halbes hähnchen diät
Ladekabel vergessen. Akku drei Prozent. Zug steht. Großartig.
ihr so: sommer. ich so: pollen
Wtf, ein Brötchen für {amount}?
Ich hab den Lehrer gefragt, der Lehrer hat den Hausmeister gefragt, der Hausmeister wusste es.
montag ist der donnerstag unter den tagen, denkt mal drüber nach
Erfahrungen mit Wärmepumpe im Altbau? Baujahr Siebenundfünfzig, Einrohrheizung, Kellerdecke ungedämmt.
jo der döner war ne glatte eins, knoblauchfahne inklusive
gute nacht liebes internet, morgen schimpfen wir weiter
Habe ich Anspruch auf Sonderurlaub, wenn mein Hamster Junge bekommt?
Kein Netz, kein Strom, kein Käse – Campingurlaub halt.
und dann sagt der chirurg ganz trocken: das war die falsche kniescheibe
Der Eintritt ist für Kinder, Schwerbehinderte und Geburtstagskinder frei.
Blitzlicht und Stative sind in der Schatzkammer untersagt.
Vitrine 12: Schröpfköpfe, Aderlassmesser, Klistierspritze
Steil, aber lohnend: Der Kammweg belohnt Schwindelfreie mit Fernsicht bis zur Küste.
Der Garderobenschrank schluckt eine Zwei-Euro-Münze und gibt sie manchmal zurück.
Dauerausstellung: Vom Faustkeil zum Faxgerät
Ölmühle mit Göpelwerk, frühes neunzehntes Jahrhundert, Eiche und Schmiedeeisen
Die Hütte ist ab Pfingsten bewirtschaftet, Schlafplätze im Matratzenlager auf Anfrage unter {phone}.
Wanderer meiden den Gletscher besser ab Mittag, wenn die Schneebrücken weich werden.
Feste Schuhe, Stirnlampe und eine Prise Abenteuerlust gehören ins Gepäck.
Früher gerbten hier die Rotgerber, heute schlürfen Touristen Latte macchiato.
Die grafische Sammlung öffnet ihre Schubladen nur mittwochs nach Voranmeldung.
Ebbe und Flut bestimmen den Fahrplan der Ausflugsschiffe.
Verspätung aus vorheriger Fahrt
Zurückbleiben, bitte! Die Türen schließen selbsttätig.
Wegen Oberleitungsschadens verkehrt die Linie S4 derzeit nur im Halbstundentakt.
Der Verkehrsverbund erhöht zum Jahreswechsel die Preise für Einzelfahrscheine um durchschnittlich vier Prozent.
Achtung, Autofahrer: Auf der Überholspur liegt ein Auspuff!
Kein Halt an der Messe wegen Gleisbauarbeiten
Fahrradmitnahme ist im Berufsverkehr ausgeschlossen, Klappräder gelten als Handgepäck.
Rufbus bitte spätestens eine Stunde vor Abfahrt bestellen, telefonisch ({phone}) oder über {url}.
Schneeverwehungen, Eisregen, Dachlawinen: Winterdienst im Dauereinsatz
Sperrpause vom {date} bis {date}; Nachtzüge fahren eine abweichende Route.
Stau nach Auffahrunfall, Rettungsgasse bilden
Ab Fahrplanwechsel hält der Regionalexpress auch am Klinikum.
Die Rolltreppe zum Untergeschoss ist außer Betrieb; die Technik ist verständigt.
Ist meine Monatskarte im Fernverkehr gültig? Nein.
Schülerbeförderung: Anträge liegen im Sekretariat aus.
Fährbetrieb bei Sturmwarnung eingestellt
Im Bahnhofsgebäude riecht es nach Bohnerwachs und Brezeln.
Die Fugenmasse muss vor dem Aushärten mit Spülwasser geglättet werden.
Schritt 3: Drehmoment der Zylinderkopfschrauben kreuzweise auf 40 Nm anziehen.
Das Getriebe heult im Vierten, vermutlich ist das Hauptlager hinüber.
Stahlbeton vereint die Zugfestigkeit des Stahls mit der Druckfestigkeit des Betons.
Der Prüfer bemängelte Lunker im Gussteil und fehlende Schweißnahtprotokolle.
Nach Norm und Werksvorschrift sind Gewinde, Passungen und Oberflächen anzugeben.
Lichtmaschine, Anlasser, Zündspule: Was der Laie beim Gebrauchtwagenkauf prüfen sollte
Gegeben ist ein Kragarm mit Einzellast; gesucht ist die Durchbiegung am freien Ende.
Die SPS meldet Überstrom am Frequenzumrichter, anschließend fällt die Förderschnecke aus.
Kaltverformung erhöht die Härte, mindert aber die Zähigkeit.
Zum Entlüften Heizkörperventil öffnen, Lappen bereithalten, Wasserdruck kontrollieren.
Der NullPointerException folgte ein Stacktrace von dreihundert Zeilen.
Im Menü unter Datei → Exportieren → Druckvorlage das Häkchen bei „Beschnitt“ setzen.
Ein Pull Request ohne Tests wird nicht gemergt, sagt der Teamleiter.
UPDATE artikel SET bestand = bestand - 1 WHERE artikelnummer = 20815;
Der Regressionstest schlug fehl, weil die Zeitumstellung vergessen worden war.
Bauteil nicht lieferbar, Ersatztyp siehe Stückliste Blatt 2.
Brückenprüfung: Risse im Überbau, Abplatzungen am Widerlager
Wärmedämmverbundsystem, Estrich, Trittschalldämmung – Begriffe, die Bauherren den Schlaf rauben.
Die Steuerkette, nicht der Zahnriemen, treibt die Nockenwellen an.
Geht beim Bohren der Dübel durch, hilft Zahnpasta nicht weiter.
Hydraulikschlauch geplatzt, Bagger steht, Polier flucht
Beim Abkanten federt das Blech zurück; der Biegewinkel ist entsprechend zu korrigieren.
Kernbohrung Durchmesser 120 in Stahlbetondecke, inkl. Absaugung, {amount} netto
Patientin klagt über Schwindel, Übelkeit und ein Kribbeln im linken Kleinfinger.
Befund: Lungen frei, Herzschatten normal groß, Zwerchfell glatt begrenzt.
Nüchternblutzucker, Leberwerte, Schilddrüse – alles im Normbereich.
Die Stationsärztin verordnete Bettruhe, Zwieback und Kamillentee.
Eine Zöliakie bleibt im Kindesalter häufig unerkannt.
Z. n. Appendektomie 1998, Z. n. Tonsillektomie
Bei Luftnot sofort den Rettungsdienst rufen: 112!
Der Anästhesist klärte über Risiken der Vollnarkose auf, der Patient unterschrieb.
Grauer Star? Grüner Star? Der Augenarzt weiß Rat.
Masern, Mumps, Röteln: Kinderärzte erneuern Empfehlung
Hebammen, Pflegehelfer und Rettungssanitäter fordern einen Systemwechsel.
Das Kniegelenk wurde punktiert, dabei entleerten sich 40 ml seröse Flüssigkeit.
Gegen das Urteil ist die Berufung zulässig, sofern der Beschwerdewert {amount} übersteigt.
Im Namen des Volkes! Das Amtsgericht hat durch den Richter am Amtsgericht für Recht erkannt: Die Klage wird abgewiesen.
Ein Rücktritt vom Vertrag setzt nach § 323 BGB grundsätzlich eine erfolglose Fristsetzung voraus.
Das Oberlandesgericht hob die Entscheidung der Vorinstanz auf und verwies die Sache zurück.
Der Erblasser verfügte handschriftlich, Hund und Haus gehörten zusammen.
Gemäß Grundgesetz ist die Würde des Menschen unantastbar, heißt es in der Begründung.
Schwarzfahrer, Schwarzarbeiter, Schwarzbrenner – das Strafrecht kennt viele Schattierungen.
Die Schöffin schlief während der Beweisaufnahme nachweislich ein.
Unterhaltsvorschuss ist beim Jugendamt zu beantragen.
Der Gerichtsvollzieher klebte seinen Kuckuck auf das Klavier.
Inkrafttreten, Übergangsvorschriften, Salvatorische Klausel
Der Notar las die Urkunde in einem Tempo vor, dem niemand zu folgen vermochte.
Mehl, Zucker und eine Prise Salz mischen, Butter in Flöckchen darübergeben.
Arme Ritter mit Zimtpflaumen
Den Kalbsfond um die Hälfte einkochen, dann mit kalter Butter montieren.
Kürbiskerne rösten, bis sie knacken; Vorsicht, Spritzgefahr!
Falscher Hase, Kalter Hund, Tote Oma: Warum heißen Gerichte, wie sie heißen?
Die Sahne erst steif schlagen, wenn der Vanillepudding vollständig erkaltet ist.
Heute im Angebot: Kohlrouladen mit Salzkartoffeln, {amount}
Rote Bete färbt Finger, Bretter und Schürzen.
Fenchel hobeln, Orange filetieren, Walnüsse hacken – fertig ist der Wintersalat.
Beim Einwecken Gummiringe auskochen und Gläser randvoll füllen.
Maultaschen geschmälzt oder in der Brühe? Darüber zerbrechen Familien.
Der Küchenchef schwört auf Pökelsalz und Geduld.
Karamellisieren heißt nicht verkohlen!
Elternabend der Klasse 7b am Mittwoch im Physiksaal
Das Diktat fiel katastrophal aus, Kommasetzung ungenügend.
Hausaufgabe: Aufgaben 4 bis 9, Rechenweg nicht vergessen, Lineal benutzen.
Frau Lehrerin, mein Füller ist ausgelaufen!
In Erdkunde behandelte die Sechste Gebirge, Gezeiten und Gesteinskreislauf.
Ein Hitzefrei gibt es an dieser Schule erst ab 29 Grad im Schatten.
Vergleiche Ballade und Novelle hinsichtlich Aufbau, Sprache und Erzählhaltung.
Die Referendarin hatte Tafelbild, Arbeitsblatt und Nerven vorbereitet.
Abiturthemen: Vektorrechnung, Zellatmung, Lyrik der Romantik
Der Elternbeirat wünscht sich mehr Obst und weniger Süßkram am Pausenkiosk.
Versetzungsgefährdet ist, wer in zwei Kernfächern die Note Mangelhaft erhält.
Der Genitiv, hieß es, sei dem Dativ zum Opfer gefallen.
Bilde das Partizip II: laufen, denken, backen.
Stipendium für Erstakademiker – Bewerbungsschluss {date}
Die Mensa serviert montags Eintopf, dienstags Auflauf und freitags Ratlosigkeit.
Das Rotkehlchen singt auch im Winter, der Zilpzalp nicht.
Nach dem Sturm lagen Fichten, Kiefern und Lärchen kreuz und quer wie Mikadostäbe.
Wenn im Mai die Eisheiligen kommen, bleiben die Geranien im Keller.
Hirschkäferlarven brauchen Totholz, am liebsten Eiche.
Kaiserschmarrn? Nein, Kaiserling – ein Pilz für Könige.
Der Wels im Dorfteich misst angeblich zwei Meter.
Weidenkätzchen bitte nicht abschneiden, Wildbienen brauchen den Pollen!
Dachs, Iltis und Marder hinterlassen verräterische Losung.
Wolken aus Südwest, gegen Abend einzelne Schauer, Höchstwerte um zwölf Grad
Eine Kröte ist kein Frosch, ein Frosch ist kein Prinz.
Hagelkörner groß wie Tischtennisbälle zerschlugen Gewächshäuser und Frontscheiben.
Beim Schneiden der Obstbäume kommt es auf das Stehenlassen der Fruchttriebe an.
Das Rauschen, Knacken und Pfeifen im Kopfhörer ließ sich keiner Quelle zuordnen.
Nichts Böses ahnend öffnete der Postbote das Gartentor.
Vom Warten wird man nicht satt, vom Hoffen auch nicht.
Zum Lachen ging er in den Keller, zum Weinen ins Kino.
Alles Wesentliche stand im Kleingedruckten.
Für Eilige: das Wichtigste in Kürze
Das Schlimmste sei überstanden, erklärte ein Beteiligter, der ungenannt bleiben wollte.
Jung und Alt, Arm und Reich, Einheimische und Zugezogene saßen an einer langen Tafel.
Der Klügere gibt nach, der Dümmere behält den Parkplatz.
Lautes Hupen ist nach der Straßenverkehrsordnung nur bei Gefahr erlaubt.
Im Großen und Ganzen zeigten sich die Verantwortlichen zufrieden.
Liebe Mitbürgerinnen, liebe Mitbürger, sehr geehrte Ehrengäste!
Opa schnarcht, Oma strickt, der Dackel träumt.
Ein Weiser, ein Narr und ein Steuerberater betreten eine Bar.
Hochwürden bat um Ruhe, die Ministranten kicherten weiter.
Der Alte vom Leuchtturm kam nur zu Ostern ins Dorf.
Majestät belieben zu scherzen?
Der Hauptmann, der Leutnant und der Koch teilten sich die letzte Zigarette.
Franzosen und Italiener streiten seit jeher um den besseren Käse.
Russisch, Polnisch und Tschechisch zählen zu den slawischen Sprachen.
Auf Sächsisch klingt selbst ein Kompliment wie eine Entschuldigung.
Muslime begehen den Ramadan, Juden das Laubhüttenfest, Katholiken Fronleichnam.
Die Japanerin verbeugte sich, der Amerikaner schüttelte Hände.
Ein türkischer Kaffee, ein irischer Whiskey, ein spanischer Brandy – wer soll da noch fahren?
Laut Koran, Bibel und Thora ist Nächstenliebe geboten.
Reformation und Bauernkrieg veränderten das Gefüge der Stände von Grund auf.
Die Römer kannten Fußbodenheizung, die Germanen nicht.
Aufklärung, Romantik, Biedermeier: drei Epochen in neunzig Minuten
Perücken waren im Rokoko Brutstätten für Ungeziefer.
In der Antike galt der Schlaf als Bruder des Todes.
Teilnahmebedingungen: Rechtsweg ausgeschlossen, Barauszahlung nicht möglich
Ihr Ansprechpartner ist unser Kundendienst, werktags von 8 bis 18 Uhr unter {phone}.
Sehr geehrte Damen und Herren, anbei erhalten Sie den unterschriebenen Leihvertrag.
Betreff: Mahnung Nr. {number}
Der Restbetrag von {amount} ist bis {date} auf das Konto {iban} zu überweisen.
Widerrufsbelehrung gelesen? Häkchen setzen!
Herr Vorsitzender, ich beantrage Schluss der Debatte.
Die Assistenz der Geschäftsführung bittet um Rückmeldung bis Donnerstagmittag.
Die Personalabteilung sucht eine Sachbearbeiterin (m/w/d) in Teilzeit.
Bitte Zählerstand ablesen und per Mail an {email} schicken.
Zwei Zimmer, Küche, Diele, Bad, Kaltmiete {amount}, Kaution drei Monatsmieten
Der Hausmeister weist darauf hin, dass Sperrmüll im Treppenhaus nichts verloren hat.
Zu verkaufen: Standuhr, Nussbaum, geht vor
Junger Mann zum Mitreisen gesucht
Alleinstehende Dame, Ende sechzig, sucht Begleitung für Theater und Tanztee.
Traueranzeigen nimmt die Anzeigenabteilung bis 15 Uhr entgegen.
Schlicht und Ergreifend: Die Grabrede dauerte zwei Minuten.
Der Verstorbene war gelernter Hufschmied, leidenschaftlicher Angler und Vater von sechs Kindern.
Von Beileidsbekundungen am Grab bitten wir abzusehen.
Ein erfülltes Leben ging friedlich zu Ende.
Die Witwe dankt allen, die Blumen, Briefe und Zeit geschenkt haben.
Hinterbliebene, Weggefährten und ehemalige Schüler nahmen Abschied.
Glasfaser bis ans Haus: Telekommunikationsanbieter buddeln um die Wette
Vor dem Gasthaus parkten Traktoren, hinter dem Gasthaus Limousinen.
Mit Kind und Kegel, Sack und Pack zog die Schaustellerfamilie weiter.
Wintersonnenwende: Der kürzeste Tag ist geschafft.
Die Volkszählung ergab mehr Hühner als Einwohner.
Der Oberbürgermeister eröffnete das Weinfest mit drei Schlägen und einer Schramme.
Pressekonferenz verschoben, Pressesprecher krank, Presse verärgert
Geschätzte Kolleginnen und Kollegen, der Drucker im zweiten Stock ist tot. Er ruhe in Frieden.
Deutsche Mannschaften enttäuschen auf internationalem Parkett.
Der österreichische Vizekanzler sagte seine Teilnahme ab.
Streit in der Chefredaktion: Ressortleiter geht im Zorn.
Das Kultusministerium, die Schulaufsicht und der Lehrerverband schieben einander die Verantwortung zu.
Das Heer half beim Füllen der Sandsäcke.
Parteitag, Parteispitze, Parteienfinanzierung – ein Glossar für Erstwähler
Neuer Anstrich für alten Wasserturm
Der Verein sucht dringend Torhüter, Platzwart und Kassenprüfer.
Über Pfingsten verwandelte sich die Aula in ein Feldlager voller Isomatten.
Beide Kammern des Parlaments stimmten für die Abschaffung der Sommerzeit.
Engel aus Salzteig, Hirten aus Filz: Krippenschau im Kreuzgang
Die Bäckerinnung prämierte 62 Stollen, davon elf mit Gold.
Am Steuer saß ein Rentner, am Beifahrersitz eine Gans.
Schiff ahoi! Der Kapitän lädt zur Rundfahrt bei Fisch und Akkordeon.
Bürokratieabbau scheitert an fehlendem Formular
Wem gehört das Mondgestein, wenn keiner hinschaut?
Frachter läuft auf Sandbank, Schlepper eilen herbei.
Der Papst betet, die Kardinäle beraten, die Raben kreisen.
Militärputsch, Ausnahmezustand, Nachrichtensperre: Was bisher bekannt ist
Rebellen beschießen Getreidesilos, Vermittler reisen ab.
Blauhelme sollen die Pufferzone überwachen.
Laut Umweltministerium kehrt der Luchs zurück, laut Jägerschaft war er nie weg.
Meinung: Tempolimit? Ja, bitte!
Redaktionsschluss war um 17 Uhr, die Meldung kam um 17.03 Uhr.
Leserbrief zum Artikel „Radweg ins Nichts“ vom {date}
Inhalt: Vorwort, Danksagung, Register
Zimmermann und Müller, Schmied und Wagner waren früher vor allem eines: Berufe.
Der Richter, der Vogt, der Schultheiß und der Amtmann teilten sich die Macht im Flecken.
Weber protestierten gegen niedrige Löhne und zertrümmerten Webstühle.
Wolf gesichtet, Schafe gerissen, Jäger ratlos
Rose, Iris, Jasmin und Erika stehen im Halbschatten besser als in praller Sonne.
Der Graue Wolf und der Braune Bär teilen sich dort das Revier.
Frank und frei gestand der Lehrling, den Pinsel nie ausgewaschen zu haben.
Lange, Kurze, Dicke, Dünne: Bei der Kostümprobe passte keinem etwas.
Sommer, Winter, Herbst – der Frühling fiel dieses Jahr aus.
Hartes Brot, weicher Käse, lange Wanderung: Tag zwei im Gebirge
Mehrere Schwerverletzte nach Massenkarambolage im Morgennebel
Zum Thema Gehwegschäden meldete sich im Plenum niemand zu Wort.
Sämtliche Angaben ohne Gewähr
Die Heizölpreise ziehen an, die Holzpellets bleiben stabil, der Kaminkehrer lächelt.
Unsere Praxis bleibt vom {date} bis {date} geschlossen, Vertretung übernimmt der Bereitschaftsdienst.
Vielen herzlichen Dank für die zahlreichen Zuschriften zur Sommerzeit.
Der Datenschutzbeauftragte rügte Kameras in der Umkleide.
Beim Kegeln zählt der König doppelt.
Man nehme einen Hefewürfel, lauwarme Milch und Zuversicht.
Die Bratsche ist der Klassenclown des Orchesters.
Gründonnerstag, Karfreitag, Karsamstag: stille Tage, laute Küchen
Der Bischof weihte Glocke, Glockenstuhl und Glöckner.
Auf dem Index stand das Buch bis zur Wende.
Der Förster, die Jägerin und der Waldbesitzer trafen sich am Hochsitz zum Ortstermin.
Innenverteidiger fällt mit Syndesmoseriss bis Saisonende aus
Weil der Estrich nach dem Wasserschaden nicht rechtzeitig trocknete, verschiebt sich die Wiedereröffnung der Stadtbücherei voraussichtlich bis nach den Sommerferien; entliehene Medien dürfen so lange behalten werden, Säumnisgebühren fallen nicht an.
Der Angeklagte, ein gelernter Konditor mit abgebrochenem Theologiestudium, gestand am zweiten Verhandlungstag, die Hochzeitstorte des Nebenbuhlers mit Abführmittel versetzt zu haben. Die Geschädigten verzichteten auf Schmerzensgeld, nicht aber auf Gelächter.
Unter Verwerfung versteht die Geologie eine Bruchfläche im Gestein, an der zwei Schollen gegeneinander versetzt wurden; je nach Richtung der Bewegung unterscheidet man Abschiebung, Aufschiebung und Blattverschiebung.
In der Nachspielzeit parierte der Ersatzkeeper zunächst einen Freistoß aus zwanzig Metern, dann den Nachschuss und schließlich den Kopfball des aufgerückten Innenverteidigers, ehe der Schiedsrichter ein Einsehen hatte und abpfiff.
Nach Auffassung der Kammer ist die Klausel in den Allgemeinen Geschäftsbedingungen überraschend und damit unwirksam, weil ein verständiger Verbraucher in einem Vertrag über Gartenmöbel nicht mit einer Pflegeverpflichtung rechnen muss.
Den Blätterteig auf bemehlter Fläche ausrollen, mit der Spinat-Schafskäse-Masse bestreichen, von der Längsseite her aufrollen und in fingerdicke Scheiben schneiden. Mit Eigelb bepinseln, Sesam darüber, ab in den Ofen.
Wer beim Wechsel von Sommer- auf Winterreifen Geld sparen will, sollte nicht nur Preise vergleichen, sondern auch Profiltiefe, Produktionsdatum und Lärmklasse im Blick behalten, rät der Kraftfahrzeugmeister.
ich weiß nicht wer das hören muss aber man darf den schreibtisch auch am freitag aufräumen, man muss nicht erst kündigen, und nein, der dritte kaffeebecher hinter dem monitor ist keine zimmerpflanze
Bei der Obduktion fanden die Rechtsmediziner weder Einstichstellen noch Spuren von Gift, sodass Fremdverschulden nach derzeitigem Stand ausgeschlossen werden kann. Offen bleibt, weshalb der Tote einen Taucheranzug trug.
Im Untergeschoss erwarten Sie Werkzeuge, Öllampen und Gezähe aus fünf Jahrhunderten Bergbau, darunter eine vollständig erhaltene Fahrkunst, mit der sich die Knappen Stufe um Stufe in den Schacht hinabließen.
Die Landesregierung will den Ausbau der Ganztagsbetreuung beschleunigen, doch Bürgermeister und Lehrergewerkschaft warnen: Ohne zusätzliche Erzieherinnen, Räume und Küchen bleibe der Rechtsanspruch ein leeres Versprechen.
Am Abend des Dritten Advents, die Glocken hatten eben ausgeläutet, stand plötzlich ein Rehbock im Mittelschiff, betrachtete Altar, Küster und Krippe und verließ das Gotteshaus durch die Sakristei.
Beim Ausfall der Primärpumpe schaltet die Steuerung selbsttätig auf die Reservepumpe um, gibt eine Störmeldung an die Leitwarte aus und drosselt die Brennerleistung auf Mindestlast, bis ein Bediener quittiert.
Lohnt sich die Anschaffung einer Zisterne? Ja, sagen Gartenbesitzer, die im Juli ihre Tomaten retten konnten; nein, sagt der Buchhalter, denn bei heutigen Wasserpreisen amortisiert sich das Loch im Rasen erst nach dreißig Jahren.
Die Haselmaus, entgegen ihrem Namen keine Maus, sondern eine Verwandte des Siebenschläfers, verbringt gut die Hälfte des Jahres schlafend in einem kugeligen Nest aus Gras, Moos und Rindenbast.
Das Ministerium prüft, die Behörde wartet, der Antragsteller verzweifelt. So oder ähnlich lässt sich der Bericht des Rechnungshofs über die Förderung von Lastenfahrrädern zusammenfassen.
Steigende Zinsen, schwache Nachfrage, volle Lager: Gleich drei Entwicklungen setzen Küchenhersteller unter Druck, weshalb Branchenkenner für das kommende Quartal mit Werksschließungen und einer Welle von Übernahmen rechnen.
Aufgrund der anhaltenden Trockenheit ist das Entnehmen von Wasser aus Bächen, Flüssen und Teichen ab sofort untersagt; Verstöße können mit einem Bußgeld von bis zu {amount} geahndet werden.
Das Frühwerk der Dichterin steht noch ganz im Zeichen des Naturalismus, während die späten Sonette, entstanden in der Abgeschiedenheit eines Damenstifts, jede Handlung verweigern und nur noch Licht beschreiben.
Nach dem Eingriff dürfen Patienten sechs Stunden weder essen noch trinken, zwei Wochen nicht schwer heben und erst nach Rücksprache mit dem Operateur wieder Auto fahren. Fäden zieht der Hausarzt.
Leute, ernst gemeinte Frage: Wenn der Vermieter die Heizung erst ab Oktober anstellt, es im September aber nachts vier Grad hat, darf ich dann einen Heizlüfter kaufen und ihm die Stromrechnung schicken?
Der Gletscherschwund legt nicht nur Geröll frei, sondern auch Pfeilspitzen, Lederschuhe und Schneereifen, die Jäger und Säumer vor Jahrtausenden verloren und die nun binnen weniger Tage zu Staub zerfallen.
Die Fahrgäste der Ringlinie müssen sich auf Umwege einstellen: Vom {date} an werden Schienen, Weichen und Schwellen erneuert, Ersatzbusse fahren alle zehn Minuten, halten jedoch nicht am Krankenhaus.
Im Lehrplan steht Bruchrechnen, auf dem Stundenplan Vertretung, an der Tafel ein Galgenmännchen. Die Schülervertretung hat deshalb einen offenen Brief an die Schulleitung verfasst.
Trotz Blessuren an Knie und Ellenbogen kämpfte sich die Polin nach ihrem Sturz in der Abfahrt wieder an die Spitzengruppe heran und wurde im Zielsprint nur von zwei Belgierinnen überholt.
Als Ersatz für die gefällte Blutbuche pflanzte der Bauhof eine Esskastanie, deren Früchte, so die Hoffnung des Gartenamts, in zwanzig Jahren Spaziergänger, Eichhörnchen und Maronenröster gleichermaßen erfreuen werden.
Der Begriff Hagestolz bezeichnete ursprünglich den Besitzer eines umfriedeten Nebenguts, das zum Unterhalt einer Familie nicht ausreichte, und wurde erst später zum Spottwort für eingefleischte Junggesellen.
Sollten Sie den Betrag zwischenzeitlich bereits angewiesen haben, betrachten Sie dieses Schreiben als gegenstandslos. Andernfalls bitten wir um Überweisung von {amount} unter Angabe der Rechnungsnummer {number}.
Ein Bündnis aus Imkern, Winzern und Naturschützern hat 9.400 Unterschriften gegen die geplante Teststrecke gesammelt und will sie, verpackt in Bienenkästen, der Umweltministerin vor die Tür stellen.
Schwer verletzt überlebte ein Dachdecker den Sturz vom Gerüst, weil er in einen Haufen Dämmwolle fiel; die Berufsgenossenschaft ermittelt, die Baustelle ruht.
"""
