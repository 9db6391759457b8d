"""Dutch sentences: news, lives, judgments, sport, travel, office, forum and chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""Minister {full} stapt per direct op na de kritiek van de oppositie.
In {place} zijn vannacht drie woningen ontruimd vanwege een gaslek.
{org} schrapt volgend jaar honderden banen, zo meldde het bedrijf op {date}.
Volgens {full}, hoogleraar staatsrecht, staat de uitspraak haaks op de wet.
De regering van {place} heeft het akkoord met {place} opgezegd.
„Niemand heeft ons gewaarschuwd”, zegt {given} {surname}, die al dertig jaar aan de dijk woont.
{surname} noemde het voorstel van {org} ‘een gemiste kans’.
Het treinverkeer tussen {place} en {place} ligt tot maandagochtend stil.
Zowel {org} als {org} weigert de boete van {amount} te betalen.
Burgemeester {surname} kreeg donderdag bezoek van een delegatie uit {place}.
De winst van {org} kwam uit op {amount}, fors lager dan analisten hadden voorspeld.
Topvrouw {full} vertrekt bij {org} en wordt opgevolgd door {full}.
Als het aan {full} ligt, komt er een referendum over de windmolens bij {place}.
Tientallen vluchtelingen zijn vanuit {place} overgebracht naar een sporthal in {place}.
Toen {surname} het woord nam, werd het doodstil in de raadszaal.
Uit onderzoek van {org} blijkt dat een op de vijf kinderen slecht slaapt.
Onder de genodigden bevonden zich {full}, {full} en de cabaretier {full}.
{full} werd geboren in {place} als zoon van een schipper en een naaister.
De dichteres {full} bracht haar jeugd door in {place}, waar haar vader dominee was.
{place} telt zo'n vierduizend inwoners en hoort bestuurlijk bij {place}.
Samen met zijn broer {given} begon {surname} een rijwielfabriek in {place}.
Na haar studie aan {org} vertrok {surname} naar {place} om er les te geven.
Het stadhuis is ontworpen door architect {full}; de ramen zijn van {full}.
{full} ({place}, {date}) is een voormalig schaatsster.
Hij trouwde met {full}, bij wie hij drie kinderen kreeg: {given}, {given} en {given}.
De molen bleef tot 1954 eigendom van de familie {surname}.
Eiseres {org} vordert betaling van {amount} door gedaagde {full}.
De rechtbank acht bewezen dat verdachte {surname} op {date} te {place} een fiets heeft weggenomen.
Getuige {full} verklaarde dat zij {surname} die avond niet had gezien.
Namens {org} is verschenen mr. {full}, advocaat te {place}.
Het hoger beroep van {org} slaagt niet, dat van {full} wel.
{surname} betwist dat hij de koopovereenkomst met {org} heeft ondertekend.
Mr. {full}, voorzitter, en mrs. {full} en {full}, raadsheren, hebben dit arrest gewezen.
{org} won met 2-1 van {org} door een late treffer van {surname}.
Spits {full} mist de uitwedstrijd in {place} door een enkelblessure.
Op de slotklim moest {surname} lossen, waarna {full} solo naar de zege reed.
Coach {full} liet {surname} en {surname} op de bank beginnen.
Bij het WK in {place} pakte {full} brons op de vrije slag.
Wij vonden {place} leuker dan {place}, vooral vanwege de markt op zaterdag.
Vanaf {place} ben je in een uurtje met de veerboot in {place}.
Gastvrouw {given} zette elke ochtend verse broodjes voor de deur, heerlijk!
Nooit meer boeken bij {org}: de kamer stonk en niemand nam de telefoon op.
Het mooiste uitzicht over {place} heb je vanaf de oude watertoren.
Vorige zomer fietsten {given} en ik in elf dagen naar {place}.
Heeft iemand hier ervaring met een hypotheek van {org}?
@{given} bedankt voor je tip, de printer doet het weer.
Zoals {surname} hierboven al schreef, moet je eerst de stekker eruit halen.
he {given} ben je vanavond thuis
weet iemand of {given} nog ziek is
ik zit nu in de trein naar {place}, bel je zo
{given} zei dat {given} niet komt omdat ze moet werken
werk nu drie maanden bij {org} en vind het top
haha ja {surname} weer hoor
Gefeliciteerd {given}, geniet van je dag en doe de groeten aan {given}!
Mijn buurvrouw {given} verhuist in mei van {place} naar {place}.
Oma wil weten of {given} zondag ook mee-eet.
Actrice {full} speelt de hoofdrol in de nieuwe serie van regisseur {full}.
Dat {surname} ontkent, verbaast in {place} niemand.
{org} sleept {org} voor de rechter om een gelekt ontwerp.
Curator {full} zoekt een koper voor het failliete filiaal van {org} in {place}.
Wethouder {full} wil het oude zwembad in {place} alsnog openhouden.
Volgens een woordvoerder van {org} is er geen gevaar voor omwonenden.
Bij een brand in {place} zijn gisteravond twee bewoners gewond geraakt.
Premier {surname} reist volgende week naar {place} voor overleg met president {surname}.
„Dit had nooit mogen gebeuren”, aldus {full} van {org}.
{org} investeert {amount} in een fabriek bij {place}.
De fusie tussen {org} en {org} gaat voorlopig niet door.
Een inwoner van {place} vond een gouden munt in zijn moestuin.
Kamerlid {full} eist opheldering over de contracten met {org}.
Vanuit {place} en {place} trekken duizenden mensen naar de grens met {place}.
Staatssecretaris {surname} kondigde in {place} strengere regels aan.
De raad van commissarissen van {org} heeft {full} voorgedragen als bestuurder.
Niet {surname}, maar {full} wordt de nieuwe lijsttrekker.
De rechter in {place} heeft {org} failliet verklaard.
Boeren uit {place} blokkeren de weg naar {place}.
Uit stukken van {org} blijkt dat {surname} al in mei op de hoogte was.
Naast {surname} worden ook {full} en {full} verdacht van fraude.
De uitspraken van {surname} leiden tot ophef in {place}.
Ook in {place}, {place} en {place} bleven de scholen dicht.
Het lichaam van de vermiste {full} is gevonden in een kanaal bij {place}.
Gisteren maakte {full} bekend dat zij niet terugkeert als voorzitter.
Volgens de aanklager betaalde {surname} {amount} aan een ambtenaar in {place}.
Bisschop {full} ging voor in de herdenkingsdienst.
Het rapport van {org} noemt de situatie in {place} zorgwekkend.
De top in {place} eindigde zonder slotverklaring.
Schrijfster {full} is op 84-jarige leeftijd overleden in {place}.
{full} was een schilder en etser die vooral in {place} werkte.
Haar zus {given} werd later burgemeester van {place}.
In 1893 verruilde {surname} {place} voor {place}, waar hij een drukkerij opende.
Van {full} leerde hij orgel spelen.
De eerste vrouw van {surname}, {full}, stierf in het kraambed.
Tijdens de bezetting dook {given} {surname} onder in {place}.
Terug in {place} richtte hij met {full} een tijdschrift op.
De roman is opgedragen aan {given}, de jongste dochter van {surname}.
Van 1996 tot 2008 gaf {full} leiding aan {org}.
In de kerk van {place} hangt een schilderij dat aan {full} wordt toegeschreven.
De rivier ontspringt bij {place} en stroomt langs {place} naar zee.
{place} grenst in het noorden aan {place} en in het westen aan {place}.
De slag bij {place} duurde twee dagen.
Het kasteel kwam door vererving aan het geslacht {surname}.
{org} bouwde tussen 1955 en 1970 zo'n tweeduizend tractoren.
De inwoners van {place} vieren elk jaar een kaasfeest.
Appellante {full} is in hoger beroep gekomen van het vonnis van de rechtbank te {place}.
Bij dagvaarding van {date} heeft {org} gevorderd dat {full} het pand ontruimt.
De kantonrechter veroordeelt {org} om aan {full} {amount} te betalen.
Nu {surname} niet is verschenen, wordt tegen haar verstek verleend.
Deskundige {full} heeft op {date} haar rapport uitgebracht.
De gemachtigde van {surname} is werkzaam bij {org} te {place}.
Verdachte, geboren te {place} op {date}, heeft {full} met een mes bedreigd.
Tussen {surname} en {org} staat vast dat de levering te laat was.
De erven van {full} hebben het perceel te {place} aan {org} verkocht.
Verweerder heeft het bezwaar van {full} bij besluit van {date} ongegrond verklaard.
{surname} kwam na rust in het veld voor {surname} en scoorde meteen.
{org} en {org} hielden elkaar in evenwicht: 0-0.
{full} tekent tot medio 2028 bij {org}.
In de finale in {place} moest {full} genoegen nemen met zilver.
Trainer {surname} is ontslagen, {full} neemt voorlopig waar.
Doelman {surname} keerde de inzet van {surname} met zijn voet.
Tennisster {full} verloor in {place} in twee sets van {full}.
{org} zoekt een verdediger en heeft {full} op het oog.
Aandelen {org} verloren maandag ruim zes procent.
{org} verkoopt zijn textieltak aan {org} voor {amount}.
Econoom {full} van {org} verwacht dat de rente verder daalt.
Oprichter {full} houdt een belang van tien procent in {org}.
Winkelketen {org} opent een filiaal in {place}.
In {place} regende het, dus zijn we doorgereden naar {place}.
De boot naar {place} vertrekt elk uur vanaf de kade.
Vlak bij {place} ligt een prachtige waterval, neem wel goede schoenen mee.
Met de auto doe je er vanuit {place} ongeveer vier uur over.
Wat een verrassing was {place} bij zonsondergang!
Geboekt via {org} en de kamer leek in niets op de foto's.
{given} en {given} zijn fantastische gastheren.
De klantenservice van {org} reageert al weken niet op mijn mail.
De film van {full} begint sterk, maar {surname} is miscast als schurk.
Mijn bank van {org} kraakt al na twee maanden.
Het nieuwe album van {full} draait hier de hele dag.
Hallo allemaal, ik ben {given} en ik kom uit {place}.
Eens met {given}, het ligt aan de kabel.
Sorry {given}, maar heb je de regels wel gelezen?
Bij {org} is hij de helft goedkoper.
heeft {given} zijn examen nou gehaald?
schiet op {given}, {given} staat al te wachten
gaan jullie zondag mee naar {place}?
vraag het maar aan {surname}, die weet dat wel
zag {given} gisteren bij {org}
{given} is haar sleutels kwijt, heb jij ze?
{full} belde net over de borg
hier in {place} sneeuwt het, bij jullie ook?
Volgens de juf hadden {given} en {given} ruzie om een step.
Opa {given} verkocht vroeger vis in {place}.
"""

OFFICE = r"""Geachte mevrouw {surname},\n\nHierbij ontvangt u factuur {number} ten bedrage van {amount}.\n\nMet vriendelijke groet,\n{full}\n{org}
Beste {given},\n\nZou jij {org} willen bellen over de vertraagde levering?\n\nGroetjes,\n{given}
Geachte heer {surname},\n\nHelaas hebben wij besloten niet met uw sollicitatie verder te gaan.\n\nHoogachtend,\n\n{full}\nHoofd Personeelszaken
{full}\n{street}\n{zip} {place}\n\nAan: {org}\nBetreft: bezwaar tegen besluit {number}
{org}\nt.a.v. {full}\n{street}\n{zip} {place}
Van: {full} <{email}>\nAan: {full} <{email}>\nOnderwerp: planning week 12\n\nHoi {given}, akkoord!
Op {date} schreef {full}:\n> Komt {surname} ook naar het overleg?\n\nJa, met de trein.
Ondergetekende, {full}, geboren te {place} op {date}, machtigt {full} om het pakket op te halen.
Achternaam: {surname}\nVoornaam: {given}\nGeboorteplaats: {place}\nTelefoon: {phone}
Contactpersoon: {full}\nBedrijf: {org}\nE-mailadres: {email}
Rekeninghouder: {full}\nIBAN: {iban}\nOmschrijving: {number}
Bezorgadres: {street}, {zip} {place}\nOntvanger: {full}
Patiënt: {full}\nGeboortedatum: {date}\nHuisarts: dr. {surname}\nApotheek: {org}
Mevrouw {surname} werd op {date} opgenomen met pijn op de borst.
Geachte collega {surname},\n\nGraag uw oordeel over de heer {full}, 61 jaar, met aanhoudende rugklachten.
Contact bij nood: {given} {surname}, dochter, {phone}
Notulen {date}\nAanwezig: {full}, {full}, {full}\nAfwezig met kennisgeving: {full}
Actiepunten: {given} vraagt een offerte aan bij {org}, {surname} regelt de zaal in {place}.
De heer {surname} stelt voor de contributie te verhogen; mevrouw {surname} is tegen.
Melding {number}\nAangemeld door: {full}\nLocatie: {place}\nBehandelaar: {given}
{full} van {org} belde: zij kan sinds vanochtend niet inloggen.
Curriculum vitae\n{full}\n{address}\n{phone}\n\n2016–2020 Verpleegkundige, {org}, {place}
Referentie: {full}, teamleider bij {org}, bereikbaar op {phone}
Arbeidsovereenkomst\n\nWerkgever: {org}, gevestigd te {place}\nWerknemer: {full}, wonende te {place}
Hierbij zeg ik mijn dienstverband met {org} op per {date}.\n\n{full}
Verlofaanvraag van {full}, vervanger {full}, van {date} tot {date}.
Ziekmelding: {given} {surname} (magazijn {place}) is sinds {date} afwezig.
Klacht\n\nUw bezorger, de heer {surname}, gooide het pakket over de schutting aan {street}.
Ik verzoek {org} het bedrag van {amount} binnen veertien dagen terug te storten.
Bestelling {number}\nKlant: {org}\nBesteld door: {full}\n4 bureaustoelen, {amount}
Chauffeur {surname} laadt om zes uur in {place} en lost daarna bij {org}.
Inzake: {full}, eiser, tegen {org}, gedaagde\nZaaknummer: {number}
Heden verscheen voor mij, mr. {full}, notaris te {place}: mevrouw {full}.
Verhuurder: {full}\nHuurder: {full}\nGehuurde: {street}, {place}\nHuurprijs: {amount}
Schadeformulier\nVerzekerde: {full}\nTegenpartij: {full}\nPlaats ongeval: {place}
Tot {date} ben ik afwezig. Neem bij spoed contact op met {full} via {email}.
{full} | Accountmanager | {org} | {street} | {place} | {phone}
[{date} 11:02] {given}: is {surname} er al?\n[{date} 11:03] {given}: zit in de file bij {place}
kun jij {given} even mailen dat {org} morgen pas langskomt
Naam;Woonplaats;Bedrag\n{full};{place};{amount}\n{full};{place};{amount}
Schrijf een formele brief aan {full} van {org} met het verzoek om uitstel.
Maak een herinnering voor {given}: vóór {date} {org} bellen.
Vat het gesprek tussen {full} en {full} samen in drie punten.
Vertaal de mail van {surname} over de bouwplaats in {place} naar het Engels.
Kun je nagaan of {full} de {amount} al aan {org} heeft overgemaakt?
Zet {full} ({place}), {full} ({place}) en {full} ({place}) in een tabel.
Antwoord mevrouw {surname} dat de levering in {place} verschuift naar {date}.
Ik heet {full} en woon aan {street} in {place}, schrijf een motivatiebrief voor mij.
Hoi {given},\n\nvoor {place} heb ik twee kamers geboekt.\n\nGroet,\n{given} {surname}
Beste mevrouw {surname},\n\nHierbij bevestig ik onze afspraak van {date} bij {org}.\n\nVriendelijke groet,\n{full}
Beste {org},\n\nIk wacht nog steeds op de terugbetaling van {amount}.\n\n{full}\n{phone}
{surname}, {given}\n{surname}, {given}\n{surname}, {given}
Deelnemerslijst\n1. {surname}, {given} - {place}\n2. {surname}, {given} - {place}\n3. {surname}, {given} - {place}
achternaam,voornaam,woonplaats\n{surname},{given},{place}\n{surname},{given},{place}\n{surname},{given},{place}
{number};{full};{org};{amount};{date}
{full},{email},{phone},{place}
Factuur {number}\nLeverancier: {org}, {street}, {zip} {place}\nKlant: {full}\nTotaal: {amount}
Ondergetekende: {surname}, {given}\nWoonplaats: {place}\nStraat: {street}\nDatum: {date}
Handelsnaam: {org}\nVestigingsadres: {street}, {place}\nBestuurder: {full}
Leerling: {full}\nGroep: 6\nOuder/verzorger: {full}\nTelefoon: {phone}
Verslag ledenvergadering\nVoorzitter: {full}, notulist: {full}\n{surname} vraagt naar het dak van het clubhuis.
De vergadering gunt het werk aan {org} voor {amount}; {surname} stemt tegen.
Rooster\nMaandag: {given}, {given}\nDinsdag: {given}, {surname}\nWoensdag: {given}
Met vriendelijke groeten,\n\n{full}\nAfdeling Inkoop\n{org}\n{street}\n{zip} {place}\nTel. {phone}
Hoogachtend,\nmr. {full}\n{org}
Ik machtig {full} om mijn medicijnen op te halen bij {org} in {place}.\n\n{full}
PS {given} stuurde me het bestand van {surname}, het staat in de map.
Interne notitie: {surname} (administratie) checkt bij {org} de overboeking van {amount}.
Getekend: {full}\n{place}, {date}
Dienstreis naar {place} op {date}: {full} en {full}, te gast bij {org}.
Bezoek {date}\nMonteur: {full}\nKlant: {org}, {place}\nResultaat: storing verholpen
"""

NEGATIVES = r"""Het kabinet wil de accijns op benzine na de zomer weer verhogen.
De storm blies dakpannen van de huizen en ontwortelde tientallen bomen.
Na urenlang overleg gingen de vakbonden akkoord met het loonbod.
De minister van Onderwijs beloofde kleinere klassen en hogere salarissen.
Morgen begint de dag met mist, later breekt de zon door.
De politie zoekt getuigen van de inbraak in het tuincentrum.
Door een wisselstoring reden er de hele ochtend geen treinen.
Boter, kaas en eieren werden in april opnieuw duurder.
De beurs sloot hoger dankzij meevallende werkloosheidscijfers.
Een bever is een knaagdier dat dammen bouwt van takken en modder.
Tijdens de Tweede Wereldoorlog was textiel alleen op de bon verkrijgbaar.
Roest ontstaat wanneer ijzer in aanraking komt met water en zuurstof.
De rechtbank verklaart het beroep ongegrond.
Eiser heeft onvoldoende onderbouwd dat hij schade heeft geleden.
Verdachte wordt veroordeeld tot een taakstraf van zestig uur.
De officier van justitie eist een gevangenisstraf van achttien maanden.
Gedaagde voert aan dat de vordering is verjaard.
Het hof bekrachtigt het vonnis en veroordeelt appellant in de proceskosten.
Ingevolge artikel 6:162 BW is de dader verplicht de schade te vergoeden.
De thuisploeg kwam vlak voor rust op voorsprong uit een strafschop.
De keeper bokste de bal weg, maar de rebound was raak.
Na een valpartij in het peloton bleef een kopgroep van acht renners over.
Het hotel ligt op loopafstand van het strand en heeft een klein zwembad.
De bedden waren hard, het ontbijt was karig en de douche bleef koud.
Neem een regenjas mee, want in de bergen slaat het weer snel om.
Geachte heer, mevrouw,\n\nGraag zeg ik mijn abonnement {number} op.\n\nMet vriendelijke groet
Beste collega's,\n\nDe kantine is vrijdag dicht wegens een verbouwing.\n\nGroet,\nDe directie
Beste klant, je bestelling {number} wordt op {date} bezorgd.
Herinnering: factuur {number} van {amount} is nog niet voldaan.
Naam:\nAdres:\nPostcode en woonplaats:\nHandtekening:
Agenda\n1. Opening\n2. Mededelingen\n3. Begroting\n4. Rondvraag
Algemene Voorwaarden\nArtikel 1 Definities\nArtikel 2 Toepasselijkheid
Vacature: Senior Projectleider, 36 uur per week, standplaats in overleg.
Werknemer heeft recht op vijfentwintig vakantiedagen per kalenderjaar.
Ziek gemeld op {date}, hersteld per maandag.
Patiënt klaagt over duizeligheid en gebruikt geen medicatie.
Lichamelijk onderzoek: bloeddruk 140/85, pols regelmatig, geen koorts.
De hechtingen mogen over tien dagen worden verwijderd door de huisarts.
Printer op de derde verdieping geeft foutcode 49, prioriteit laag.
Wachtwoord verlopen, gebruiker kan niet meer in Outlook.
Status: Open\nCategorie: Software\nUrgentie: Hoog
Klik op Bestand, kies Opslaan als en selecteer PDF.
def totaal(regels):\n    return sum(regel.bedrag for regel in regels)
SELECT nummer, bedrag FROM facturen ORDER BY bedrag DESC;
{{"product": "Potlood", "aantal": 12, "kleur": "Rood"}}
Product;Aantal;Prijs\nSchroef;200;{amount}\nMoer;150;{amount}
| Kwartaal | Omzet |\n|---|---|\n| Eerste | {amount} |
Foutmelding: bestand niet gevonden, controleer het pad.
ben er over tien min
iemand nog koffie of zal ik de pot leegmaken
weet iemand hoe je het geluid van die meldingen uitzet
jaaa eindelijk weekend
super bedankt, het werkt weer na een herstart!
Kun je de lak van een eiken tafel gewoon overschilderen?
Volgens mij is een zuinige wasmachine op termijn goedkoper.
De bakker, de smid en de visser woonden vroeger in dezelfde straat.
Een jonge koning, een boze wolf en een zwijgzame molenaar: meer heeft een sprookje niet nodig.
Mama heeft soep gemaakt en papa dekt de tafel.
Vat deze tekst samen in drie zinnen.
Beste [PERSON_1], de brief van [ORGANIZATION_1] is binnen.
Energierekening stijgt opnieuw, huishoudens bezorgd
Beurzen kelderen, banken verliezen fors
Droogte Bedreigt Oogst, Boeren Luiden Noodklok
Nieuwe Regels Voor Huurders Vanaf Januari
PENSIOENEN: DIT VERANDERT ER VOLGEND JAAR
Over twee weken gaat de nieuwe dienstregeling in.
Volgens deskundigen verloopt het herstel trager dan verwacht.
Ruim tweehonderd mensen moesten hun huis uit vanwege hoogwater.
Van de daders ontbreekt nog ieder spoor.
De Minister-President geeft vrijdag een persconferentie.
Ook de Koning en de Koningin waren bij de plechtigheid aanwezig.
Volgens de Burgemeester is sluiting van de brug onvermijdelijk.
Dankzij snel ingrijpen van de brandweer bleef de schade beperkt.
Toch willen de bonden meer zekerheid voor flexwerkers.
Bijna de helft van de gezinnen gaat dit jaar niet op vakantie.
Sinds september gelden strengere eisen voor nieuwbouw.
Hoewel het aantal besmettingen daalt, blijft de druk op ziekenhuizen groot.
Woensdag sluiten alle loketten om één uur.
Met Kerst en Oud en Nieuw rijden er minder bussen.
Tijdens Pasen en Pinksteren is het museum gewoon open.
Maandag, dinsdag en donderdag: 9.00 - 12.30\nZaterdag en zondag: gesloten
Januari, Februari, Maart, April
Meng de bloem met de eieren en laat het deeg een half uur rusten.
Fruit de ui, voeg de rijst toe en blus af met witte wijn.
Bak de cake veertig minuten op 180 graden en laat hem afkoelen.
Ingrediënten\n200 g boter\n3 eieren\nSnufje zout\nRasp van een citroen
Serveer de stamppot met een klontje boter en een gehaktbal.
Peterselie pas op het laatst toevoegen.
Houd de aan-uitknop drie seconden ingedrukt.
Let op: haal de stekker uit het stopcontact voordat u het apparaat schoonmaakt.
Dompel de motor niet onder in water.\nBewaar deze handleiding.
Draai het deksel los, vervang het filter en plaats de ring terug.
Waarschuwing: buiten bereik van kinderen bewaren.
Knippert het rode lampje, dan is de accu bijna leeg.
Figuur 3. Elektrisch schema van de besturing
Ga naar Instellingen > Netwerk > Geavanceerd en kies Bevestigen.
Druk op Enter om door te gaan of op Esc om te stoppen.
De aanvraag moet binnen dertig dagen bij het loket worden ingediend.
Voor een nieuw paspoort heeft u een recente pasfoto nodig.
Voeg een kopie van uw identiteitsbewijs en uw Burgerservicenummer toe.
Burgemeester en wethouders besluiten binnen acht weken.
De afdeling Burgerzaken werkt uitsluitend op afspraak.
Toeslag is mogelijk bij een inkomen lager dan {amount}.
Gelet op de verordening en overwegende dat de termijn is verstreken, wordt het verzoek afgewezen.
Dit besluit treedt in werking op de dag na bekendmaking.
Onderverhuur is zonder schriftelijke toestemming van Verhuurder verboden.
Huurder levert de woning op in de staat waarin hij deze heeft ontvangen.
Partijen zijn overeengekomen dat geschillen aan de bevoegde rechter worden voorgelegd.
De Verwerkingsverantwoordelijke bewaart de gegevens tien jaar.
De Raadsheer-Commissaris wijst het verzoek af.
De Officier van Justitie heeft de zaak geseponeerd.
Opdrachtgever is in verzuim zodra de betalingstermijn is verstreken.
Naar het oordeel van de Kantonrechter slaagt het betoog.
Gezien de stukken schorst de Voorzieningenrechter de executie.
Appellant stelt dat het besluit onzorgvuldig is voorbereid.
Huiswerk voor vrijdag: hoofdstuk vier lezen en som 1 tot en met 8 maken.
Het schoolreisje van groep zeven is verplaatst naar mei.
Leerlingen nemen gymschoenen en een lunchpakket mee.
De Medezeggenschapsraad vergadert dinsdag in het lerarenlokaal.
Nederlands 7, Wiskunde 6, Biologie 8, Gymnastiek 9
Een bijvoeglijk naamwoord zegt iets over een zelfstandig naamwoord.
Drink voldoende water en mijd de middagzon.
De griepprik wordt aangeraden aan ouderen.
Koorts liep op tot negenendertig, maar de hoest nam af.
Diagnose: gebroken pols. Controle over zes weken.
Bloedbeeld normaal, suiker licht verhoogd.
Zwaluwen keren in het voorjaar terug en nestelen onder dakranden.
Eikels kiemen het best in vochtige grond.
Vulkanen ontstaan waar de aardkorst dun is.
De Zon is een ster van gemiddelde grootte.
Volle Maan vannacht, rustige zee en zwakke zuidenwind.
Atomen bestaan uit protonen, neutronen en elektronen.
Planten zetten licht om in suikers.
In de Gouden Eeuw vervoerden schepen specerijen en zijde.
Middeleeuwse steden lagen vaak aan een rivier.
Deze update verhelpt een fout bij het synchroniseren van bestanden.
Server reageert niet: herstart de dienst en probeer het opnieuw.
Download de app, maak een account aan en kies een sterk wachtwoord.
Het toestel heeft een scherm van zes inch en twee camera's.
Geachte heer, mevrouw,\n\nUw abonnement loopt af op {date}.\n\nMet vriendelijke groet,\nKlantenservice
Geachte klant,\n\nUw verzoek {number} is in behandeling genomen.\n\nHet Serviceteam
Geachte bewoner,\n\nDinsdag is er van 9 tot 12 uur geen water.\n\nDe Beheerder
Geachte heer/mevrouw,\n\nGraag ontvangen wij een offerte voor twintig ramen.\n\nHoogachtend
Beste dokter,\n\nHierbij de uitslagen zoals afgesproken.\n\nDank u wel
Beste ouders,\n\nHet eindfeest is dit jaar op het schoolplein.\n\nDe juffen
Goedemiddag, is dit artikel nog leverbaar? Alvast bedankt
Onderwerp: Vraag Over Reservering\n\nGoedenavond,\n\nheeft u nog een kamer vrij met Pasen?
In de bijlage vind je het verslag, hoor graag of er nog iets in moet.
Met vriendelijke groet,\nAfdeling Financiën
Mocht u vragen hebben, dan horen wij dat graag.
Geboortedatum: ____\nGeboorteplaats: ____\nBSN: ____\nTelefoon: ____
Achternaam en voorletters:\nStraat:\nHuisnummer:\nPostcode:\nPlaats:
Bedrijfsnaam:\nBtw-nummer:\nVestigingsadres:\nContactpersoon:
☐ Ja  ☐ Nee  ☐ Weet niet\nOpmerkingen:\nDatum en handtekening aanvrager:
Code;Omschrijving;Aantal;Prijs\n{number};Tafellamp;2;{amount}\n{number};Vloerkleed;1;{amount}
| Post | Inkomsten | Uitgaven |\n|---|---|---|\n| Huur | 0 | {amount} |
Subtotaal: {amount}\nBtw 21%: {amount}\nTe Betalen: {amount}
Vervaldatum\tBedrag\tStatus\n{date}\t{amount}\tBetaald
Directeur, Hoofd Verkoop en Teamleider zijn om negen uur uitgenodigd.
Gezocht: Medewerker Schoonmaak, parttime, tijdelijk contract.
hoi hoe gaat het? hier alles goed, beetje moe
snapte echt niks van de les vandaag
laat maar weten wanneer je klaar bent
wat is het koud zeg, had m'n handschoenen aan op de fiets
stuur je even een foto van het bonnetje
slaap lekker tot morgen
wie heeft de sommen al af??
Tja, lijkt mij weggegooid geld.
Misschien probeer ik het vanavond, zit nu op mijn werk.
Kom op, het gaat ons lukken!
Jammer, het was best een mooie film.
Saaie wedstrijd, weinig kansen en veel overtredingen op het middenveld.
In de rust gooide de trainer het roer om.
Aanrader: binnen twee dagen in huis en netjes verpakt.
Teleurgesteld, de stof verkleurde al na één wasbeurt.
Noem vijf tips om beter te slapen.
Verbeter de spelfouten in deze zin.
Schrijf een gedicht over de herfst.
Leg het verschil uit tussen schuld en tekort.
"""
