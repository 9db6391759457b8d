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
"""
