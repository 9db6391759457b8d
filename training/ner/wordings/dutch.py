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
"""
