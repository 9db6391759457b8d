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
Bij een aanrijding op de N-weg tussen {place} en {place} is woensdagavond een bromfietser zwaargewond geraakt.
Vanaf januari verdubbelen de parkeertarieven in het centrum van {place}, als het aan wethouder {full} ligt.
Opnieuw staking bij {org}: treinverkeer rond {place} ligt stil
"We hebben de waarschuwingen gewoon niet serieus genomen", geeft bestuursvoorzitter {full} van {org} ruiterlijk toe.
Na vier maanden onderhandelen presenteerden {surname} en {surname} maandag hun coalitieakkoord, met een krappe meerderheid in de raad.
Vanwaar die plotselinge ommezwaai van minister {surname}?
Volgens {org} steeg de inflatie in april naar het hoogste peil in elf jaar, vooral door duurdere energie en zuivel.
Een woordvoerder van {org} spreekt van een betreurenswaardig misverstand; de gedupeerde klanten krijgen {amount} terug.
Burgemeester {surname} sluit drugspand aan {street} voor zes maanden
In {place} zijn in de nacht van vrijdag op zaterdag drie auto's uitgebrand. De politie sluit brandstichting niet uit. Getuigen kunnen bellen met {phone}.
Het bestuur van {org} stapt per direct op, melden drie bronnen aan {org}.
Dat {given} haar diploma ooit zou halen, daar geloofde op de basisschool in {place} niemand in.
Foto: {full} / {org}
Schepen van Openbare Werken {full} ({org}) noemt de vertraging aan de brug over de {place} "onaanvaardbaar".
Boeren uit {place}, {place} en omstreken trokken dinsdag met tientallen tractoren naar het hoofdkantoor van {org}.
Aan de oever van de {place} staat sinds deze week een kunstwerk van {full}, gemaakt van gerecycleerde fietswielen en scheepstouw.
Omwonenden van {org} klagen steen en been over stank, geluidsoverlast en roetdeeltjes op hun vensterbanken.
De productie verhuist van {place} naar {place}, waardoor bij {org} ruim vierhonderd banen verdwijnen.
Over de visquota wil staatssecretaris {surname} pas na het zomerreces met {place} praten.
Forensisch onderzoek bevestigt dat de schedel uit de bouwput in {place} toebehoort aan de sinds {date} vermiste {full}.
Ondertussen probeert {surname} de gemoederen te sussen, al lijkt dat binnen {org} vooral olie op het vuur te gooien.
Voor het eerst in twintig jaar nestelen er weer ooievaars in {place}.
"Mijn oma zou trots zijn geweest", lacht {given}, terwijl ze de oude deegroller van de muur haalt.
De 61-jarige {full} uit {place} won met zijn reuzenpompoen van 612 kilo de jaarlijkse wedstrijd van {org}.
Brand verwoest stal in {place}: veertig kalveren dood
Winkeliers rond {street} zijn de aanhoudende wegwerkzaamheden spuugzat.
Met {org} als grootste partij wordt het in {place} lastig om zonder de liberalen een meerderheid te vormen.
Bij {org} noch bij {org} wil iemand reageren op de uitgelekte mails waarin sprake is van prijsafspraken.
Een storing bij {org} legde vanochtend het betalingsverkeer in half {place} plat.
Gewapende overval op juwelier in {place}, daders voortvluchtig
Op de vraag of hij zelf kandidaat is, antwoordde {surname} met een veelzeggende glimlach en een slok van zijn koffie.
Drie wandelaars uit {place} zijn in de bergen bij {place} door een lawine verrast; één van hen, de 27-jarige {given}, wordt nog vermist.
Het faillissement van {org} treft ook toeleveranciers in {place} en {place}, waar zeker vijf familiebedrijven nog geld tegoed hebben.
Premier {surname} houdt vast aan vertrekdatum
Niet {full}, maar zijn broer {given} bleek de eigenaar van het zeiljacht waarop de douane negentig kilo cocaïne aantrof.
Sinds {org} de kaasfabriek in {place} overnam, is het ziekteverzuim gehalveerd.
Sneeuwval in {place}: scholen blijven dicht, bussen rijden niet uit
De huizenprijzen in {place} stijgen het komende kwartaal nauwelijks nog, denkt taxateur {full}.
Wat {surname} precies met zijn uitspraak bedoelde, bleef ook na afloop van het debat onduidelijk.
Directeur {given} {surname} van {org}: "Wij willen geen museum zijn waar je moet fluisteren."
De oppositie, aangevoerd door {full}, wil weten wie de factuur van {amount} van {org} heeft goedgekeurd.
Bij {org} in {place} kunnen bezorgde ouders vanaf maandag terecht voor een gratis gehoortest.
Twee mannen uit {place} die vorige maand een buschauffeur mishandelden, hebben zich gemeld op het bureau.
Hoe een dorp als {place} in drie jaar tijd zijn bakker, slager en pinautomaat verloor
Correctie: in het artikel over {org} (gisteren, pagina 7) stond dat {full} accountant is. Hij is actuaris.
Vakbondsvrouw {full} verwijt de directie van {org} "een gebrek aan fatsoen dat ik in dertig jaar niet heb meegemaakt".
Langs de spoorlijn {place}–{place} worden dit najaar vierduizend populieren gekapt.
Rond het middaguur landde het toestel van {org} met een klapband op de luchthaven van {place}; niemand raakte gewond.
Het is vooral dankzij {full} dat de orgelpijpen niet in de schroothoop belandden.
Grootste verliezer op de beurs was {org}, dat ruim acht procent inleverde na een winstwaarschuwing.
Huisarts {surname} stopt ermee: tweeduizend patiënten in {place} zoeken nieuwe praktijk
Gedeputeerde {full} legde vrijdag de eerste steen van het nieuwe bezoekerscentrum in {place}. Aannemer {org} hoopt het gebouw voor de zomer op te leveren.
Met een knipoog naar zijn voorganger {surname} begon de nieuwe rector zijn rede in het Latijn.
Jaarlijks spoelen er tonnen plastic aan op de stranden van {place}, blijkt uit tellingen van {org}.
Uit een rondgang van {org} langs veertig gemeenten blijkt dat vooral {place} slecht scoort op toegankelijkheid.
Vader en zoon {surname} runnen al jaren samen de enige overgebleven klompenmakerij van {place}.
's Avonds laat werd {full} alsnog op vrije voeten gesteld.
Of {org} de zuiveltak van {org} mag overnemen, hangt af van de mededingingsautoriteit.
De rechtbank veroordeelt verdachte {full}, geboren te {place} op {date}, tot een gevangenisstraf van 18 maanden, waarvan zes voorwaardelijk.
{org}, gevestigd te {place}, maakt aanspraak op {amount}, te vermeerderen met de wettelijke rente vanaf de dag van dagvaarding.
Gelet op de verklaring van getuige {surname}, die het voertuig ter hoogte van {street} zag keren, acht de rechtbank het ten laste gelegde wettig en overtuigend bewezen.
In de zaak tussen {full}, appellant, wonende te {address}, en {org}, geïntimeerde, advocaat: mr. {full}.
Mr. {surname} heeft namens verweerder aangevoerd dat de koopovereenkomst nooit rechtsgeldig tot stand is gekomen.
Aldus gewezen door mr. {full}, voorzitter, mr. {full} en mr. {full}, rechters, in tegenwoordigheid van griffier {surname}, en uitgesproken ter openbare terechtzitting van {date}.
Het hof stelt vast dat {org} haar zorgplicht jegens {surname} heeft geschonden door niet tijdig voor de risico's van het beleggingsproduct te waarschuwen.
Beklaagde werd op heterdaad betrapt in de woning van mevrouw {surname}, gelegen te {address}.
Daartegenover stelt {org} dat zij reeds op {date} aan al haar verplichtingen uit de huurovereenkomst had voldaan.
De vrederechter van het kanton {place} verklaart de vordering van {surname} ontvankelijk doch ongegrond.
Ter zitting is gebleken dat {surname} en diens echtgenote sinds de zomer gescheiden leven en dat de minderjarige {given} bij de moeder verblijft.
Partijen twisten over de vraag of de steiger die {org} in de {place} heeft aangelegd, vergunningplichtig is.
Verdachte heeft, tezamen en in vereniging met medeverdachte {surname}, een hoeveelheid koperdraad toebehorende aan {org} weggenomen.
Ten aanzien van benadeelde partij {full} bepaalt de kamer dat deze niet-ontvankelijk is in de vordering en die slechts bij de burgerlijke rechter kan aanbrengen.
Bij exploot van {date} heeft gerechtsdeurwaarder {surname}, met standplaats te {place}, aan {org} bevel tot betalen gedaan.
Heeft {surname} de schade zelf veroorzaakt?
Het college van {place} heeft de omgevingsvergunning volgens de rechtbank in redelijkheid kunnen weigeren.
Niet in geschil is dat {org} de partij tulpenbollen op {date} aan het adres {address} heeft afgeleverd.
De substituut-procureur vorderde drie jaar effectief; meester {surname} pleitte de vrijspraak wegens gebrek aan bewijs.
Dat {surname} zich onder invloed van alcohol in het verkeer bevond, volgt uit het ademonderzoek dat op het bureau te {place} is verricht.
Voor zover {surname} heeft betoogd dat {org} het opzegverbod heeft overtreden, kan de kantonrechter hem daarin niet volgen.
Hij bekende, aldus het proces-verbaal, dat hij de sleutels van {given} had gekregen.
Curator mr. {full} heeft de activa van {org} onderhands verkocht aan een investeerder uit {place}.
Van het horen van de door de verdediging verzochte getuigen {surname} en {surname} ziet de rechter-commissaris af.
Verzoekster is van Syrische afkomst, verblijft sinds {date} in {place} en wordt bijgestaan door raadsvrouw {full}.
Aan de bewindvoerder, {full}, wordt machtiging verleend om de woning aan {street} te {place} te verkopen voor ten minste {amount}.
Deskundige ir. {surname} concludeert in zijn rapport dat de fundering van het pand ondeugdelijk was.
De erfgenamen van wijlen {full} zijn ieder voor een derde gerechtigd tot de nalatenschap.
Rechter geeft {org} gelijk in merkenruzie met concurrent uit {place}
Blijkens het uittreksel uit het handelsregister is {full} sinds {date} enig bestuurder van {org}.
Patiënt, dhr. {surname}, 67 jaar, werd door huisarts {surname} uit {place} verwezen wegens progressieve kortademigheid bij inspanning.
Anamnese: mevrouw {surname} klaagt sinds drie weken over misselijkheid, zuurbranden en onverklaard gewichtsverlies.
Overplaatsing naar de revalidatieafdeling van {org} te {place} is aangevraagd; transport geregeld voor {date}.
Mw. {surname} is na een val van de trap door de ambulance binnengebracht op de spoedeisende hulp van {org}.
Conclusie: geen aanwijzingen voor recidief. Controle over zes maanden bij dr. {surname}.
Met collega {surname} besproken: starten met laagmoleculair heparine en morgen opnieuw het hemoglobine bepalen.
Moeder van {given} vertelt dat het kind sinds de vakantie in {place} diarree heeft en slecht drinkt.
Geopereerd door prof. dr. {full}, assistent: {surname}, anesthesie: {surname}.
Sociale anamnese: weduwnaar, woont zelfstandig in {place}, dochter {given} doet de boodschappen, thuiszorg via {org} tweemaal daags.
Dr. {full}, cardioloog in {org}, adviseert de bètablokker af te bouwen.
Bij lichamelijk onderzoek maakt {given} een vermoeide indruk; temperatuur 38,6, keel rood, klieren in de hals gezwollen.
Psychiater {surname} stelde tijdens het consult een matige depressieve episode vast zonder psychotische kenmerken.
Kan {org} de uitslag van de biopsie rechtstreeks doorsturen naar dokter {surname}?
Familieanamnese: vader van {given} overleden aan darmkanker, grootmoeder in {place} had diabetes type 2.
Reisgeschiedenis: keerde op {date} terug uit {place}, geen malariaprofylaxe gebruikt.
De heer {full} (geb. {date}) is vandaag in goede conditie ontslagen; hechtingen te verwijderen bij de huisarts in {place}.
MRI knie rechts, verricht in {org}: scheur van de mediale meniscus, intacte kruisbanden.
Wijkverpleegkundige {given} meldt dat de wond aan de hiel van mevrouw {surname} opnieuw etter produceert.
Casus: een 34-jarige bakker uit {place} met beroepsastma, aangemeld door bedrijfsarts {full} van {org}.
Tijdens de visite vroeg {given} zelf of ze het weekend bij haar ouders in {place} mocht doorbrengen.
{surname} verdraagt de chemokuur redelijk, afgezien van tintelende vingertoppen.
Logopedist {full} signaleert bij {given} een vertraagde spraakontwikkeling en adviseert onderzoek in het audiologisch centrum van {org}.
Met vriendelijke dank voor de verwijzing van bovengenoemde patiënte {full}, wonende te {zip} {place}.
Familie {surname} is uitvoerig geïnformeerd over de infauste prognose en stemt in met comfortzorg.
{full} ({place}, {date} – {place}, {date}) was een Nederlands kunstschilder en tekenaar.
{place} is een dorp in de gemeente {place}, gelegen aan een oude meander van de {place}.
{org} is een Belgische voetbalclub uit {place}, opgericht in de jaren twintig door arbeiders van de plaatselijke glasfabriek.
Als dochter van een rijnschipper groeide {given} {surname} op tussen {place} en {place}.
Het bedrijf werd in {place} gesticht door de gebroeders {surname}, die aanvankelijk naaimachines en fietsonderdelen verkochten.
Zie ook: lijst van burgemeesters van {place}
Zijn proefschrift over veenvorming verdedigde {surname} cum laude aan {org}.
De kerktoren van {place}, in baksteen opgetrokken, stortte tijdens een storm gedeeltelijk in en werd nooit meer tot de oorspronkelijke hoogte herbouwd.
Na haar huwelijk met de bankier {full} trok zij zich terug op het landgoed bij {place}.
In {place} bevinden zich een romaanse dorpskerk, een watermolen en het hoofdkantoor van verzekeraar {org}.
{org} fuseerde later met {org} tot de huidige omroepvereniging.
Tot de bekendste leerlingen van {surname} behoren de beeldhouwers {full} en {full}.
Geboren in {place} als jongste van negen kinderen, werkte {surname} al op zijn twaalfde in de steenbakkerij.
De wijk telt zo'n 3.400 inwoners en wordt door een goederenspoor van {place} gescheiden.
Een straat in {place} draagt sinds {date} de naam van verzetsvrouw {full}.
Onder leiding van trainer {full} promoveerde {org} voor het eerst in zijn bestaan naar de hoogste afdeling.
Het wapen van {place} toont drie zilveren vissen op een blauw veld.
Over de jeugd van {given} {surname} is vrijwel niets bekend.
In droge zomers valt de beek tussen {place} en {place} helemaal stil en komen de stapstenen weer boven.
Haar derde roman werd door {org} bekroond en in zeven talen vertaald, waaronder het Fins en het Koreaans.
Samen met {full} richtte hij de punkband {org} op, die vooral in kraakpanden optrad.
{place} (Fries: {place}) is een buurtschap met een handvol boerderijen en een begraafplaats.
In de middeleeuwen was {place} een welvarende handelsstad met stapelrecht op wijn en laken.
Het hoofdkwartier van {org} verhuisde in de naoorlogse jaren van {place} naar een kantoortoren aan {street}.
Omdat de Duitse bezetter hem zocht, dook de predikant onder bij de familie {surname} in {place}.
Door de aanleg van de spoorlijn naar {place} bloeide de textielnijverheid op.
De slagzin van {org} werd bedacht door reclamemaker {full}.
Tussen de beide wereldoorlogen woonde de componiste {full} afwisselend in {place} en {place}, waar ze pianoles gaf aan kinderen van diplomaten.
Geboren: {full}, Belgisch wielrenner
Overleden: {full} (88), Nederlands bioloog en hoogleraar
Station {place} is een voormalige halte; het gebouw, naar ontwerp van architect {surname}, is thans een restaurant.
Kasteel {place} werd in de Tachtigjarige Oorlog door Spaanse troepen in brand gestoken.
In zijn memoires beschrijft {surname} hoe hij als correspondent van {org} de val van {place} meemaakte.
Het dialect van {place} behoort tot de Oost-Vlaamse tongvallen, maar vertoont opvallend veel Franse leenwoorden.
De familie {surname} bezat rond 1800 vrijwel alle molens langs de {place}.
{surname} gold als een van de felste tegenstanders van de drooglegging.
Naast het muziekconservatorium in {place} volgde zij zanglessen bij de Italiaanse sopraan {full}.
Sinds de herindeling maakt {place} deel uit van de gemeente {place}; daarvoor hoorde het bij {place}.
Oprichter {given} {surname} verkocht zijn aandelen in {org} aan een Zweedse investeringsmaatschappij voor naar verluidt {amount}.
De club speelt haar thuiswedstrijden op een sportpark aan {street} in {place}.
Tot haar bekendste bruggen behoort die over de {place}, een tuibrug met een hoofdoverspanning van ruim driehonderd meter.
De luchtlijn {place}–{place} wordt sinds {date} gevlogen door {org}.
Volgens een overlevering zou ridder {given} in {place} een draak hebben verslagen met niets meer dan een hooivork.
Het dagblad {org} verscheen tot aan de bezetting driemaal per week in {place}.
Kanunnik {full} liet in de zeventiende eeuw een godshuis bouwen voor twaalf behoeftige vrouwen.
In {org} bleef zij bijna dertig jaar actief, eerst als penningmeester, nadien als erevoorzitter.
Externe link: officiële website van {org}, {url}
De plaatsnaam {place} gaat vermoedelijk terug op een Germaans woord voor "moerassig bos".
iemand ervaring met {org}? wacht al drie weken op mn retour en de chat reageert niet
ben nu in {place} en het regent pijpenstelen haha
heb jij t nummer van {given} nog?? ze neemt niet op
@{given} echt hoor hou op
zit in de trein naar {place}, naast me een gast die al een uur hardop belt over zijn ex
wat een heerlijke goal van {surname} zeg
Die {surname} van {org} kan er echt geen bal van, sorry maar zo zie ik het.
lol {given} en {given} waren weer eens te laat
Beste forumleden, ik wil mijn cv-ketel laten vervangen door {org} uit {place}. Offerte: {amount}. Is dat marktconform?
waarom rijdt er op zondag geen bus meer van {place} naar {place}, weet iemand dat
Mijn schoonmoeder woont in {place} en daar is de hele straat zonder stroom, bij jullie ook?
ga nooit bij {org} een tweedehands auto kopen, ben er {amount} ingeluisd
ok ik vraag t wel aan {given}, die werkt bij {org}
Gefeliciteerd lieve {given}! Dikke kus uit een zonnig {place}
Iemand in de buurt van {place} die morgen een wasmachine kan helpen tillen? Pizza en bier gegarandeerd.
volgens mij is {full} gewoon weg bij {org}, stond in een of andere krant
en toen zei {given} doodleuk dat ie nog nooit van {place} gehoord had
LET OP: nepmails in naam van {org} in omloop, niet klikken!!!
Heeft er iemand een goede loodgieter in {place}? De onze, {surname}, is met pensioen.
jawel maar {surname} zat toch allang op het vliegveld van {place}
pff weer file bij {place} #moe
Topicstarter woont blijkbaar vlak bij {org}, dan snap ik die klacht over geluid wel.
t is hier in {place} gewoon 34 graden en {given} wil gaan hardlopen, gek mens
Re: beste frietkot van {place}? Zonder discussie bij {given} op de hoek van de markt.
kheb {given} gisteren gezien in {place}, ze heeft nu kort haar
Stem a.u.b. niet op {org}, hun klimaatparagraaf is een lachertje en {surname} liegt over de cijfers.
Wie kent een betrouwbare notaris tussen {place} en {place}? Liefst eentje die gewoon Nederlands praat in plaats van juristentaal.
nee joh {given} is allergisch voor noten
Hallo allemaal, ik ben {given}, 52, sinds kort gescheiden en nieuw in {place}. Zijn hier nog wandelclubs?
heeft {org} nu echt de prijs van een abo verhoogd naar {amount} of ligt dat aan mij
Als ge naar {place} gaat moet ge zeker bij {org} gaan eten, de stoofvlees is er om uw vingers af te likken.
dokter {surname} had me doorgestuurd, maar in {org} is de wachttijd vier maanden. wat zouden jullie doen?
Compleet mee eens {surname}! Eindelijk iemand die het durft te zeggen.
Rectificatie van mijn post hierboven: het was niet {org} maar {org} dat de kabels verkeerd had aangelegd.
morgen 9u station {place}, {given} brengt de tent mee en ik de gasfles
mss kan {given} u helpen met die formules, die kent spreadsheets vanbuiten
{place} is echt onderschat qua eten
kzweer {given} heeft weer de laatste wafel gepakt
Update: {given} is terecht! Ze zat gewoon in de schuur van de buren op {street}. Iedereen bedankt voor het delen.
mij kreeg je met geen stok naar een concert van {org}, maar ieder zijn meug
welke trein moet ik hebben vanaf {place}?? app doet t niet
In antwoord op {full}: nee, de subsidie geldt niet voor huurders.
Ik zeg u, binnen twee jaar zit {surname} in {place} op een dik betaalde post bij {org}.
wie gaat er mee naar {place} zaterdag
we zitten al binnen hoor {given}, tafel achteraan bij het raam
RT als je ook vindt dat {org} de dierproeven moet stoppen
hoorde van {given} {surname} dat de tandarts in {place} nog patienten aanneemt
Nog steeds geen reactie van {org} op mijn mail van {date}, ondertussen zit ik hier zonder internet met drie pubers.
{given} stuur me ff je adres, is het nou {street} of iets anders
Voorzitter {full} opent de vergadering om 20.03 uur en heet in het bijzonder wethouder {surname} welkom.
Afwezig met kennisgeving: {surname}, {surname}.
De heer {surname} ({org}) vraagt of de hondenbelasting niet beter geheel kan worden afgeschaft.
Mevrouw {surname} merkt op dat de verlichting langs het fietspad naar {place} al sinds november defect is.
Naar aanleiding van de notulen wijst {given} erop dat niet zij, maar {given} het actiepunt over de kantine zou oppakken.
Besluit: de offerte van {org} wordt met algemene stemmen aanvaard.
Penningmeester {surname} licht de jaarrekening toe; er resteert een batig saldo van {amount}.
Rondvraag – {given}: wie bestelt de medailles? {given}: dat loopt via {org}.
Raadslid {full} vraagt een hoofdelijke stemming.
De interpellatie van {surname} over de gevaarlijke oversteek bij {street} wordt verdaagd naar de zitting van {date}.
Schepen {surname} antwoordt dat {org} nog geen advies heeft uitgebracht over het bermplan.
Motie ingediend door {org} en {org}, verworpen met 12 tegen 15 stemmen.
Voor de kascommissie stellen {full} en {full} zich beschikbaar.
Te doen: {given} belt de eigenaar van de zaal in {place}, {given} maakt de poster.
Namens de ouderraad bedankt {full} de scheidende conciërge, die 31 jaar aan {org} verbonden was.
Secretaris {surname} meldt dat de gemeente {place} de huur van het clubgebouw met vier procent indexeert.
Volgende bijeenkomst: {date}, ten huize van {given} {surname}, {address}.
Wegens ziekte van {surname} neemt {surname} het voorzitterschap waar.
Het agendapunt over de fusie met {org} gaf aanleiding tot een stevige gedachtewisseling tussen {surname} en de achterban.
Met grote verslagenheid delen wij mee dat onze collega {full} op {date} onverwacht is overleden.
Hij was de steun en toeverlaat van {given}, vader van {given} en {given}, en opa van een hele rij kleine deugnieten.
In herinnering: {full}, de schoolmeester die heel {place} leerde schaatsen
Tot onze grote droefheid is van ons heengegaan mevrouw {full}, weduwe van {full}, geboren te {place} op {date}.
De afscheidsdienst vindt plaats in de aula van {org}, {address}, op {date} om 11 uur.
Lieve {given}, dank voor je humor, je eigenwijsheid en al die potten pruimenjam.
{given} wilde geen bloemen; wie iets wil doen, kan een gift overmaken aan {org} op rekening {iban}.
Wie {surname} gekend heeft, herinnert zich zijn bulderende lach in de gangen van {org}.
Correspondentieadres: familie {surname}, {address}
Na een moedig gedragen ziekte overleed in {place} onze erevoorzitter {full}, drager van het zilveren ereteken.
De familie dankt dokter {surname}, de verpleging van {org} en thuisverpleegster {given} voor de liefdevolle zorgen.
Als jonge verpleegster vertrok ze naar {place}, waar ze in een missieziekenhuis haar latere man {given} ontmoette.
Nooit sprak {surname} over de kampjaren, zelfs niet met zijn dochter.
Veertig jaar lang stond hij met zijn viskraam op de markt van {place}, in weer en wind, altijd met die blauwe pet.
Met {full} verliest {place} een bevlogen dirigent en {org} haar laatste medeoprichter.
Dominee {surname} ging voor in de uitvaartdienst; burgemeester {surname} sprak namens de stad.
Zijn vader, {full}, dreef een kruidenierswinkel in {place}; zijn moeder kwam uit een geslacht van beurtschippers.
Op aandringen van haar oom {given} meldde {surname} zich bij de toneelschool, waar ze prompt werd afgewezen.
In het voorjaar vertrok {given} met niets dan een rugzak en een geleende camera naar {place}.
Jaren later zou {surname} toegeven dat het idee voor de machine eigenlijk van zijn vrouw {given} kwam.
Het gezin verhuisde van {place} naar {place} en weer terug, telkens in het kielzog van vaders benoemingen.
Ze trouwde met {given}, scheidde, hertrouwde met diens neef {given} en stierf als gelukkige weduwe in {place}.
Aan {org} raakte {surname} bevriend met de latere minister {full}.
De brieven die {given} vanuit {place} aan zijn zuster schreef, zijn bewaard gebleven in het archief van {org}.
Twee keer weigerde ze een ridderorde. Bij de derde keer, fluistert haar zoon {given}, heeft ze maar ja gezegd.
{full} begon haar loopbaan als typiste bij {org} en eindigde er als directeur.
Toen de oorlog uitbrak, studeerde {surname} wiskunde in {place}.
Vanaf het busstation van {place} vertrekt elk uur een pendelbus naar de grotten van {place}.
Ten westen van {place} slingert een grindpad langs wijngaarden en vervallen herdershutten omhoog.
Tip: overnacht niet in {place} zelf, maar in het stillere {place}, een kwartier verderop.
Wie {place} zegt, zegt mosselen.
Onze gids {given} spreekt vloeiend Nederlands, omdat ze jarenlang in {place} in een bloemenzaak werkte.
De veerboot van {org} doet over de oversteek naar {place} ongeveer veertig minuten, mits de zee meewerkt.
's Zomers stroomt {place} vol met dagjesmensen uit {place} en {place}; in maart heb je het strand voor je alleen.
Na een steile klim van drie uur, met uitzicht op de {place}, wacht boven een hut met linzensoep.
Voor een goede koffie loop je bij {org} naar binnen en vraag je naar {given}.
Vlieg je met {org} op {place}, hou er dan rekening mee dat handbagage streng wordt gewogen.
Een dag in {place} met kinderen? Begin bij de kinderboerderij, huur een waterfiets en eindig met pannenkoeken.
Dwars door {place} loopt de oude grens tussen twee hertogdommen, herkenbaar aan hardstenen palen.
Uitstapje: met de stoomtrein van {place} via {place} naar {place}
Bakker {surname} bakt er nog elke ochtend krentenbollen volgens het recept van zijn overgrootmoeder.
Het meer van {place} is kraakhelder maar ijskoud, ook in augustus.
Taxichauffeur {given} weigerde een fooi, maar wilde wel weten of wij {full} kenden, de wielrenner.
Bij aankomst op {place} bleek onze huurauto van {org} een gammel busje zonder achterbank.
Avondzon boven de daken van {place}. Foto: {full}
{place}, {place} en {place}: drie eilanden, één ticket
De camping ligt aan {street}, op fietsafstand van {place}, en heeft tachtig kampeerplaatsen onder de pijnbomen.
Vooral de Russische toeristen hebben {place} ontdekt, merkt hotelier {full}.
{surname} schoot vlak voor rust de 2-1 binnen, op aangeven van de weergaloze {surname}.
Spits {full} verlengt zijn contract bij {org} tot de zomer van volgend jaar.
Doelman {surname} (knie) en middenvelder {surname} (schorsing) ontbreken zaterdag in het uitduel met {org}.
{org} – {org} 3-0
In de slotkilometer van de etappe naar {place} reed {full} weg uit een kopgroep van zeven.
Een rode kaart voor aanvoerder {surname} brak {org} zuur op.
"Ik had nog een sprint in de benen", aldus {surname} in het dialect van {place}.
Scheidsrechter {full} legde de bal zonder aarzelen op de stip. De thuisploeg was furieus.
Opstelling {org}: {surname}; {surname}, {surname}; {surname}
Veldrijdster {full} houdt aan haar val in {place} een gebroken sleutelbeen over.
Na dertien jaar trouwe dienst neemt keeper {given} {surname} afscheid van het publiek in {place}.
Tennisster {full} bereikte in {place} de halve finale door in drie sets te winnen van de als derde geplaatste {surname}.
Wisselspeler {given} had nog geen bal geraakt toen hij al geel kreeg.
Uitslagen korfbal: {org}–{org} 17-21, {org}–{org} afgelast
De transfersom die {org} voor de Braziliaan {surname} neertelt, zou rond de {amount} liggen.
Kan {org} zonder {surname} nog kampioen worden?
Op het ijs van {place} reed {full} een persoonlijk record op de vijf kilometer.
Coach {surname} baalde zichtbaar: "Zo naïef mag je op dit niveau niet verdedigen."
Supporters van {org} gooiden vuurwerk op het veld, waarna de wedstrijd in {place} een halfuur stillag.
Turnster {given} {surname} traint twintig uur per week in een zaaltje achter {org}.
Goud, zilver én brons voor de roeiers van {org} op de regatta van {place}.
De ploegleider van {org} wijst met de vinger naar {surname}, die in volle finale lek reed en geen wiel kreeg.
Darter {full} verslaat titelverdediger {surname} na een zinderende beslissende leg.
Ereklasse: {org} lijdt pijnlijke thuisnederlaag tegen hekkensluiter uit {place}
De loting koppelt {org} aan de winnaar van het duel tussen {org} en {org}.
Wielerwedstrijd {place}-{place}: omleidingen en parkeerverbod op zondag
Burgemeester en wethouders van {place} maken bekend dat zij een aanvraag hebben ontvangen voor het kappen van een beuk aan {street}.
Van {date} tot {date} is de rijbaan ter hoogte van {street} afgesloten voor alle doorgaand verkeer wegens rioleringswerken door {org}.
Het gemeentehuis van {place} is op Hemelvaartsdag gesloten.
Bezwaarschriften kunt u binnen zes weken richten aan het college van {place}, postbus {number}, {zip} {place}.
Inwoners van {place} kunnen hun oude verf en frituurvet op {date} inleveren bij de milieustraat aan {street}.
Openbaar onderzoek: aanvraag door {org} voor de exploitatie van een pluimveebedrijf, gelegen {address}.
Op {date} huwen in het stadhuis van {place}: {full} en {full}.
Ondertrouwd: {full} met {full}, beiden wonende te {place}
De wekelijkse markt verhuist tijdelijk naar de parking van {org}.
Vragen? Bel de dienst Burgerzaken van {place} op {phone} of mail naar {email}.
Namens het schepencollege: algemeen directeur {full}, burgemeester {full}
Jubilarissen: het echtpaar {surname}-{surname} viert op {date} in {place} zijn diamanten bruiloft.
Voor de afkoppeling van regenwater in {place} kunt u tot {amount} subsidie krijgen.
Zitdag van de pensioendienst: elke eerste dinsdag in de raadzaal van {place}, na afspraak bij {given} {surname}.
Verkeersbesluit: aanleg gehandicaptenparkeerplaats voor het pand {street} te {place}
In het kader van de Wmo organiseert {org} een koffieochtend voor mantelzorgers uit {place} en omgeving.
Kandidatenlijst {org}: 1. {full} ({place}), 2. {full} ({place})
Stratenloop {place}: inschrijven kan tot {date} via {url}
Gevonden voorwerpen zijn af te halen bij wijkagent {surname}.
De heraanleg van het kruispunt met de weg naar {place} kost de gemeente {amount}; {org} betaalt de helft mee.
Drinkwater in {place} drie dagen eerst koken, adviseert {org}
Bekendmaking van de ambtenaar van de burgerlijke stand te {place}: geboren {given}, dochter van {full} en {full}.
Terinzagelegging bestemmingsplan buitengebied {place}, vanaf {date} in de bibliotheek
Gezocht: vrijwilligers voor de buurtbus {place}–{place}. Rijbewijs B volstaat.
Volgens hoogleraar {full} van {org} is het verband tussen slaapgebrek en suikerziekte sterker dan gedacht.
Archeologen van {org} hebben bij {place} een Romeinse waterput blootgelegd.
Het nieuwe album van {org} klinkt alsof een fanfare van de trap valt, en dat is als compliment bedoeld.
In haar column in {org} fileert {full} de vergadercultuur.
{given} {surname} speelt de titelrol; {full} tekent voor de regie en het sobere decor.
Recensie – de debuutroman van {full} blinkt uit in dialogen, maar zakt halverwege in
Onderzoekers uit {place} lieten zestig proefpersonen een nacht lang naar walvisgezang luisteren.
Met {full} in de hoofdrol kon de musical eigenlijk niet mislukken, en toch liep de zaal in {place} leeg.
Acteur {surname} sluit een rentree bij {org} niet uit.
Het schilderij, vermoedelijk van een leerling van {surname}, dook op tijdens een boedelveiling in {place}.
Kijktip: {full} gaat in {place} op zoek naar de laatste mijnwerkers.
De expositie in {org} loopt tot {date}; toegang {amount}, kinderen gratis.
Popfestival in {place} pakt uit met {org}, {full} en {org}
Bronnen: {org}, {org}, eigen berekeningen
Ingezonden brief van {full} uit {place}: "Laat de iepen bij {street} met rust!"
Astronome {given} {surname} ontdekte vanuit haar achtertuin in {place} een nog onbekende komeet.
Wie vandaag bij {org} aanklopt voor een hypotheek, moet rekenen op een rente van bijna vijf procent.
Met een vertrekpremie van {amount} op zak zwaait {full} af als bestuurder van {org}.
Chipmaker {org} bouwt nieuwe fabriek in {place}, omwonenden vrezen watertekort
De winst van {org} kelderde, maar beleggers reageerden laconiek.
Ambassadeur {surname} werd door de regering in {place} op het matje geroepen.
Bij beschietingen in de regio {place} kwamen volgens {org} zeker dertig burgers om het leven.
President {surname} kondigt noodtoestand af na aardbeving bij {place}
Duizenden vluchtelingen trokken vannacht de {place} over, richting {place}.
De buitenlandchef van {org}, {full}, noemt het bestand "flinterdun".
Rebellen hebben {place} ingenomen, meldt persbureau {org}
Sancties tegen {org} blijven van kracht tot {date}.
In {place} gingen gisteren, ondanks het verbod, meer dan tienduizend betogers de straat op tegen president {surname}.
Verslaggeefster {full} sprak in {place} met ouderen die weigeren hun huis te verlaten.
Als het aan {org} ligt, rijden er vanaf volgend jaar nachttreinen van {place} naar {place}.
Bestuurder (19) uit {place} rijdt zonder rijbewijs tegen gevel van {org}
Het openbaar ministerie eist twaalf jaar cel tegen {full} voor de dood van zijn zakenpartner {surname}.
Volgens de buren was {given} een stille jongen die zelden bezoek kreeg.
Agenten troffen bij de huiszoeking aan {street} een wapen, vals geld en een paspoort op naam van {full} aan.
Vermist: {full}, 15 jaar, laatst gezien bij het station van {place}, droeg een grijze hoody
Slachtofferadvocaat {full} reageert opgelucht: "Voor de ouders van {given} begint nu pas het rouwen."
De oplichter deed zich voor als medewerker van {org} en maakte zo {amount} buit.
Kettingbotsing bij {place}: vier gewonden, snelweg richting {place} urenlang dicht
Naast {surname} zitten ook oud-penningmeester {surname} en boekhouder {surname} in de beklaagdenbank.
Ex-topman {surname} van {org} zwijgt bij verhoor
Bijna was {given} onderweg naar {place} tegen een everzwijn gereden.
De Poolse seizoenarbeiders van {org} slapen met zes man op een kamer in een loods buiten {place}.
Waarom {place} zijn zwembad niet meer kan betalen
Leraar {given} {surname} geeft op {org} les in drie vakken tegelijk, simpelweg omdat er niemand anders is.
"Juf {given} is streng, maar ze kan supergoed voorlezen", vindt een meisje met beugel.
Leerlingen van {org} plantten samen met bosbouwer {full} vierhonderd hazelaars.
Op verzoek van {surname} is de voornaam van zijn zoon in dit artikel gewijzigd.
Met medewerking van {full} en {full}
Door onze redacteur {full}
{place}, {date} – Het was nog donker toen de eerste vissers hun netten binnenhaalden.
Zorgverzekeraar {org} verhoogt premie met {amount} per maand
Van {place} tot {place} sneuvelden gisteren warmterecords; in {place} werd het zelfs 39,4 graden.
Vanavond trekt een storing van {place} naar het noordoosten, met kans op hagel en windstoten.
Weerman {full} verwacht pas na het weekend een omslag.
Windpark voor de kust van {place} loopt anderhalf jaar vertraging op doordat {org} geen kabels kan leveren.
Boswachter {given} telde op één ochtend elf boommarters, een ongekend aantal voor de bossen rond {place}.
Een wolf doodde in {place} vier schapen van hobbyboer {surname}.
Het recept komt van mijn buurvrouw {given}, die het weer van een Indonesische tante heeft.
Kok {full} van {org} in {place} serveert zijn zeebaars met venkel, sinaasappel en een schuimige saus van sjalot.
Voor een rondje kroegen in {place} moet je volgens barman {given} minstens drie avonden uittrekken.
Modeontwerper {surname} liet zich voor zijn collectie inspireren door de werkkleding van dokwerkers uit {place}.
Prinses {given} opent tentoonstelling in {place}
Koning {given} en koningin {given} brachten een bliksembezoek aan het rampgebied rond {place}.
Paus {given} riep vanuit {place} op tot een staakt-het-vuren.
Bisschop {surname} van {place} weigert zich uit te laten over de klachten.
Imam {full} en rabbijn {full} plantten samen een olijfboom voor het stadhuis.
Pastoor {given} viert zijn gouden priesterjubileum met een pannenkoekenbak voor het hele dorp.
Generaal {surname} leidde de troepen bij {place}, kolonel {surname} voerde het bevel over de artillerie.
Toen Britse tanks {place} binnenreden, stond de jonge {given} met een bosje tulpen langs de kant.
Het dagboek van {given} {surname}, onderduiker te {place}, werd in een spouwmuur gevonden.
Op de foto v.l.n.r.: {full}, {full}, {given} {surname} en een onbekende
Staand: {surname}, {surname}. Zittend, met hoed: {given}.
Voetnoot 14: interview met {full}, {place}, {date}
Vgl. {surname} (1998), p. 112; anders: {surname} & {surname} (2004)
In navolging van {surname} maken wij onderscheid tussen harde en zachte sancties.
Het kaderstuk hiernaast is geschreven door {full}, docent staatsrecht aan {org}.
Dit rapport kwam tot stand in opdracht van de provincie {place} en met steun van {org}.
O ja, {given} belde nog.
Hé {given}, lang niet gezien!
Ach {place}, stad van mijn jeugd, wat hebben ze met je singels gedaan?
Over {org} wordt veel geroddeld, maar een bewijs voor de beschuldigingen heeft niemand ooit op tafel gelegd.
Tegen {place} verloor de selectie van bondscoach {full} met duidelijke cijfers.
Namens {org} overhandigde {full} een cheque van {amount} aan het jeugdhuis van {place}.
Alleen al in {place} staan volgens {org} ruim 1.900 woningen leeg.
Ik ontmoette {given} op een natte dinsdag in {place}, in de wachtkamer van een schoenmaker.
Wie bij {org} solliciteert, krijgt eerst een gesprek met {given} van personeelszaken en daarna een rekentest.
Dezelfde {surname} die vorig jaar nog pleitte voor loonmatiging, eist nu acht procent erbij.
Ten slotte nog iets over {place}: ga er niet heen met hoge hakken.
Anders dan {place} heeft {place} geen eigen ziekenhuis, geen zwembad en zelfs geen middelbare school.
"Nee", zegt {given}. "Ja", zegt {given} tegelijkertijd.
Met steun van onder meer {org}, {org} en een Deens fonds kon de molen worden gered.
Eén naam viel de hele avond niet: {surname}.
Misschien heeft {given} gelijk en moeten we gewoon verhuizen naar {place}, kippen nemen en nooit meer een krant lezen.
Via {org} kwam {full} in contact met een donor uit {place}.
De trein uit {place} heeft een vertraging van ongeveer 25 minuten.
Rechercheur {surname} vertrouwde het niet en reed nog diezelfde nacht terug naar {place}.
De aandeelhouders van {org}, onder wie {full}, stemden in met de overname door {org}.
Dankwoord: zonder {given}, mijn geduldige redacteur, had dit boek nog altijd in de la gelegen.
Opgedragen aan {given} en aan mijn grootouders in {place}
Op de vlooienmarkt van {place} kocht ik voor {amount} een accordeon waar nog een visitekaartje van ene {full} in zat.
De naam {org} mag vanaf nu alleen nog met schriftelijke toestemming worden gebruikt.
Intussen telt {org} alweer 12.500 leden, verspreid over afdelingen in {place}, {place} en {place}.
Zou {surname} echt geloven dat de kiezers in {place} dat vergeten zijn?
Halverwege de rit naar {place} kreeg {given} een appje: de baby was er.
Hoofdredacteur {full} van {org} biedt lezers excuses aan voor het verzonnen interview.
Het echtpaar {surname} kreeg {amount} schadevergoeding van {org} na een mislukte cruise.
Oud-leerlingen van {org} gezocht voor reünie in {place}
Eerst kwam {given}, toen {given}, en tegen middernacht stond de halve klas in onze keuken.
Als kind wilde {given} {surname} vuurtorenwachter worden. Nu bewaakt ze de servers van {org}.
Dierenarts {surname} uit {place} opereerde gratis de driepotige kater.
De collectie van wijlen {full} gaat op {date} onder de hamer bij {org}.
Hypotheekadviseur {full} raadt starters in {place} aan om ouders te laten meetekenen.
Achter de schermen trekt vooral {surname}, ooit adviseur van {org}, aan de touwtjes.
In dit nummer: {full} over rouw, {full} over roeien en een reportage uit {place}
Toch koos {org} op het laatste moment voor een kandidaat van buiten: {full}, huisarts te {place}.
Gouverneur {full} riep het crisiscentrum bijeen nadat de {place} bij {place} buiten haar oevers was getreden.
Herinner je je {given} nog, van die garage in {place}?
De zussen {given} en {given} {surname} nemen de kapsalon van hun moeder over.
Ontbinding van {org} uitgesproken door ondernemingsrechtbank te {place}
De opnames in {place} moesten worden stilgelegd nadat hoofdrolspeler {full} door zijn rug was gegaan.
Stagiaire {given} schreef haar eerste artikel voor {org}, over eenzaamheid onder studenten in {place}.
Minister van Landbouw {surname} ontkent dat {org} inzage kreeg in het conceptbesluit.
Liefst had {surname} zijn laatste jaren in {place} doorgebracht, bij zijn bijen.
De werkgroep onder voorzitterschap van prof. {surname} bezocht instellingen in {place} en {place} en sprak met honderdtwintig cliënten.
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
Beste {given},\n\nDank voor je snelle reactie. Ik heb de offerte van {org} doorgestuurd naar {given} van inkoop.\n\nGroet,\n{given}
Geachte heer {surname},\n\nHierbij bevestigen wij de ontvangst van uw brief van {date}. Uw dossier is in behandeling bij mevrouw {surname}.\n\nHoogachtend,\n{full}\n{org}
{org}\n{address}\n\nFactuur {number}\nFactuurdatum: {date}\nTotaal incl. btw: {amount}\nGelieve te betalen op {iban}
Hi {given}, kun jij morgen om 9 uur inspringen? {given} is ziek.
Van: {full} <{email}>\nAan: {full}\nOnderwerp: verhuizing kantoor {place}\n\nDe verhuisdozen komen donderdag.
Naam: {full}\nGeboortedatum: {date}\nAdres: {address}\nTelefoon: {phone}
Ticket #{number}: printer op de derde verdieping doet het niet\nMelder: {full}\nToegewezen aan: {given}
Vat deze mail van {full} samen in drie punten en stel een beleefd antwoord op.
Aanwezig: {full} (voorzitter), {full}, {full}\nAfwezig: {surname}\nNotulist: {given}
Met vriendelijke groet,\n\n{full}\nAccountmanager\n{org}\nT {phone}\nE {email}
Kan je de contactgegevens van {org} in {place} even opzoeken en in de lijst zetten?
Leverancier\tPlaats\tBedrag\n{org}\t{place}\t{amount}\n{org}\t{place}\t{amount}
Dag mevrouw {surname}, u had gebeld over een dubbele afschrijving. Ik heb {amount} teruggeboekt op rekening {iban}.
Werkoverleg {date}\n1. Mededelingen ({given})\n2. Roosters najaar\n3. Klacht van {org}
Afleveradres: {full}, {address}\nBel aan bij de buren als er niemand thuis is.
@{given} staat de presentatie voor {org} al op de schijf?
Betreft: opzegging lidmaatschap {org}\n\nGeachte ledenadministratie,\n\nHierbij zeg ik, {full}, mijn lidmaatschap op met ingang van {date}.
Ondergetekende, {full}, wonende te {address}, verklaart hierbij volmacht te geven aan {full}.
Verlofaanvraag\nMedewerker: {full}\nVan {date} tot {date}\nReden: huwelijk in {place}
Schrijf een sollicitatiebrief voor een functie als verpleegkundige bij {org} in {place}; mijn naam is {full}.
Hoi team,\nVanaf maandag komt {given} {surname} ons versterken. Ze werkte hiervoor bij {org}.\nMaak het haar gezellig!
Klantnr.;Naam;Plaats\n{number};{surname};{place}\n{number};{surname};{place}
Cc: {full}; {full}
Notitie telefoongesprek {date}: dhr. {surname} ({org}) wil de levertermijn inkorten, belt vrijdag terug.
Geachte mevrouw {surname},\nHelaas moeten wij u meedelen dat uw aanvraag voor een parkeervergunning in {place} is afgewezen.
Tussen de ondergetekenden:\n1. {org}, gevestigd te {place}, vertegenwoordigd door {full}, hierna "opdrachtgever";\n2. {full}, hierna "opdrachtnemer"
Goedemiddag, ik zoek het rapport dat {surname} vorige maand aan {org} heeft gestuurd.
Plan een vergadering met {given}, {given} en iemand van {org}, liefst volgende week dinsdag.
[10:42] {given}: is de server terug?\n[10:43] {given}: bijna\n[10:51] {given}: ja, bedankt!
Retourformulier\nOrdernummer: {number}\nNaam koper: {full}\nReden retour: verkeerde maat\nIngeleverd in filiaal: {place}
Vriendelijke groeten vanuit {place},\n{given}
De sleutel ligt bij {given} op de receptie, parkeren kan aan {street}.
Beste collega's, wegens het afscheid van {full} is er vrijdag taart in de kantine.
Declaratie reiskosten {full}\n{place} – {place} v.v.: {amount}\nLunch met {org}: {amount}
Vertaal onderstaande brief van {org} naar eenvoudig Nederlands zodat mijn vader hem begrijpt.
URGENT: levering {org} niet aangekomen in {place}, chauffeur onbereikbaar
Beste buren,\nOp {date} verbouwen wij onze keuken. Overlast? Bel gerust.\nFamilie {surname}, {street}
Te betalen aan: {org}\nMededeling: {number} / {surname}
Ik heb de contracten met {org} en {org} nagekeken; alleen de handtekening van {surname} ontbreekt nog.
Geachte redactie,\n\nIn uw artikel over {place} staat een fout: {full} was geen burgemeester maar wethouder.\n\n{full}, {place}
Doorgestuurd bericht\nVan: {given} {surname}\nVerzonden: {date}\nAan: {email}
Agenda ALV {org}\n- Opening door {full}\n- Verslag kascommissie ({surname} en {surname})\n- Verkiezing bestuur
Projectleider: {full}\nOpdrachtgever: {org}\nLocatie: {address}\nStatus: loopt achter
Dag {given}, wil je de huurders van {street} laten weten dat de monteur woensdag langskomt?
Patiëntgegevens\nAchternaam: {surname}\nVoornaam: {given}\nWoonplaats: {place}\nHuisarts: {surname}
Top, dan zie ik je om twaalf uur bij {org}. Neem jij {given} mee?
Zet de adressen in deze tabel om naar het formaat straat, postcode, plaats: {address}; {address}
Herinnering\n\nGeachte heer/mevrouw {surname},\nWij hebben uw betaling van {amount} nog niet ontvangen.\n\n{org}, afdeling debiteuren
Inschrijfformulier zwemles\nNaam kind: {given} {surname}\nSchool: {org}\nAllergieën: geen
Kun je {org} bellen over de liftstoring? Contactpersoon is {given}, {phone}.
Dienstrooster week 12\nMa: {given}, {given}\nDi: {given}\nWo: gesloten
Opmerking van {surname} bij pagina 4: deze paragraaf mag weg.
AFSPRAAKBEVESTIGING\nU wordt verwacht op {date} bij dr. {surname}, poli neurologie, {org}.
Wij, {full} en {full}, nodigen u van harte uit voor ons huwelijk op {date} in {place}.
Onderwerp: RE: RE: sponsoring {org}
Lieve {given}, sorry dat ik niet kon komen naar {place}. De trein viel uit en mijn telefoon was leeg. Haal je het in bij een etentje?
Bestelbon\nBesteld door: {full}\nKostenplaats: {number}\nLeverancier: {org}\n12 x ordner, 3 x perforator
Wie is er volgens dit verslag verantwoordelijk voor de begroting: {surname} of {surname}?
Verzender: {org}, {address}\nOntvanger: {full}, {address}\nGewicht: 2,4 kg
Hallo meneer {surname}, uw auto staat klaar in de werkplaats aan {street}.
Excuses, ik had {given} in de cc gezet i.p.v. {given} {surname} van {org}.
Gespreksverslag functioneringsgesprek\nMedewerker: {full}\nLeidinggevende: {full}\nDatum: {date}
Bijgaand treft u de getekende overeenkomst met {org} aan. Het origineel volgt per post.
IBAN {iban} t.n.v. {full}
Maak een lijst van alle personen in dit document en vermeld bij {full} ook de functie.
Goedenavond,\nMijn zoon {given} (groep 6) is morgen afwezig wegens tandartsbezoek.\nMvg, {full}
Uitnodiging: kick-off project {place}\nWaar: vergaderzaal 2, {org}\nOrganisator: {full}
Referentie: uw gesprek met {given} van onze klantendienst
Bedrijf: {org}\nOndernemingsnr.: {number}\nVestigingsplaats: {place}\nContactpersoon: {full}\nE-mail: {email}
Geachte heer en mevrouw {surname},\n\nGraag nodigen wij u uit op ons kantoor te {place} voor het passeren van de akte.\n\nMr. {full}, notaris
hee {given} heb jij de laptop van {given} gezien? hij moet terug naar ict
Wat is het verschil tussen de offerte van {org} en die van {org}?
Kopie aan: {surname}, {surname}, archief
Voor akkoord,\n\n................\n{full}\n{place}, {date}
Geachte mr. {surname},\n\nNamens cliënte {org} verzoek ik u om uitstel tot {date}.\n\nHoogachtend,\nmr. {full}
De nieuwe badge voor {full} ligt klaar. Ophalen bij de portier in {place} s.v.p.
Actielijst\n☐ {given}: zaal reserveren\n☐ {given}: drukwerk {org}\n☑ {given}: mailing
Ontvangen van {full} de som van {amount} voor huur van de garage, {street}.
Beste meester {given},\n{given} heeft zijn gymtas thuis laten liggen, kan hij vandaag aan de kant zitten?\nGr. moeder van {given}
Vraag aan de helpdesk: sinds de update van {org} kan ik niet meer inloggen met {email}.
Reservering op naam van {surname}, vier personen, vrijdag half acht
Aanhef wijzigen: niet "Beste {given}" maar "Geachte mevrouw {surname}".
Op verzoek van {given} stuur ik je de presentielijst: {full}, {full}, {full} en {full}.
Getuigschrift\n\nHierbij verklaart {org} dat {full} van {date} tot {date} stage heeft gelopen in {place}.
Let op: vergadering van 14 uur verplaatst naar kantoor {place}. {given} belt in.
Nieuwe klant ingevoerd door {given}\nFirma: {org}\nFactuuradres: {address}\nBtw-nr.: {number}
Mijn excuses voor het ongemak. Ik heb uw klacht doorgezet naar filiaalmanager {full} in {place}.
Verslag teamdag {place}: {given} won de quiz, {given} viel in het water.
Stel een rooster op voor {given}, {given} en {given} waarbij niemand twee weekends na elkaar werkt.
Hr. {surname} komt om 15.30 u. voor de jaarlijkse ketelcontrole.
P.S. De groeten van {given} en {given}!
Offerteaanvraag\nAan: {org}\nVan: {org}, t.a.v. {surname}\nBetreft: 40 bureaustoelen, levering {place}
Rijbewijs gevonden op naam van {full}. Eigenaar gelieve zich te melden bij de receptie.
Akte van overlijden\nOverledene: {full}\nLaatste woonplaats: {place}\nAangever: {full}
Jij zit tussen {given} en die vrouw van {org}, ik heb de tafelschikking net gemaild.
Beste {given} en {given},\nVan harte proficiat met jullie dochtertje {given}!\nAlle collega's van {org}
Toelichting: de kosten voor {place} zijn hoger door het inhuren van {org}.
Nota bene: {surname} mag alleen op {phone} gebeld worden, niet op het werk.
Zoek in mijn mailbox het laatste bericht van {full} over de subsidie van {org}.
Intakeformulier\nCliënt: {full}\nVerwijzer: {org}\nBehandelaar: {given}\nHulpvraag: slaapproblemen
Verzoek om inzage\n\nOp grond van de AVG verzoek ik {org} mij een kopie van mijn gegevens te sturen.\n{full}, {address}
morgen heb ik om 10u call met {org}, kan {given} het stuk over {place} presenteren?
Geachte ouders,\nOp {date} gaan wij met groep 8 naar {place}. Juf {given} en meester {given} gaan mee.
Pakbon {number}\nGeleverd door {org}\nGetekend: {surname}
Ref.: sollicitatie {full}\nVoorkeur gaat uit naar kandidaat {surname}; tweede keus: {surname}.
Lid geworden via: {full}
Afz.: {full}, {address}
Telefoonnotitie voor {given}: je moeder belde, trein uit {place} is gemist, ze komt een uur later.
Functie\tNaam\tSinds\nVoorzitter\t{full}\t{date}\nSecretaris\t{full}\t{date}\nLid\t{full}\t{date}
Heeft {org} de creditnota al gestuurd?? Ik kan de maand anders niet afsluiten.
Melding openbare ruimte\nLocatie: {street}, {place}\nOmschrijving: losliggende stoeptegel\nMelder: {surname}
Mvg\n{given}\n\nVerstuurd vanaf mijn telefoon
Beslissing: {given} neemt het dossier {org} over van {given}. Overdracht vóór {date}.
Bewijs van ontvangst – pakket voor {surname}, afgegeven bij buren op {street}
Inventaris nalatenschap {full}\n- staande klok: naar {given}\n- naaimachine: naar {given}\n- rest: naar {org}
Vacaturetekst voor {org}: zorg dat {place} in de eerste zin staat en noem {full} als contactpersoon.
Geacht bestuur van {org},\nGraag stel ik mij kandidaat als penningmeester. {full} kent mij van het koor.\nHartelijke groet,\n{full}
Ik lees nu pas dat {given} {surname} volgende maand naar het filiaal in {place} verhuist. Wie doet dan de kassa?
Reis\nVertrek: {place}, 07:15\nAankomst: {place}, 10:40\nReiziger: {full}
Kredietaanvraag {number}\nAanvrager: {full}\nWerkgever: {org}\nNetto-inkomen: {amount}
Sorry {given}, verkeerde chat!
Uw kenmerk: {number}\nOns kenmerk: {surname}/{number}\nPlaats: {place}
Herschrijf deze zin formeler: "{given} van {org} snapt er niks van."
Klokkenluidersmelding\nBetrokkene(n): {full}, {full}\nAfdeling: inkoop, vestiging {place}
Leuk je gesproken te hebben op de beurs in {place}! Mijn collega {given} stuurt je de brochure van {org}.
{surname}, {given}\t{place}\taanwezig\n{surname}, {given}\tafgemeld
Bij brand: waarschuw BHV'er {given} ({phone}) en verzamel bij {street}.
Proces-verbaal van oplevering\nWerk: dakrenovatie {address}\nAannemer: {org}\nGebrek: lekkende goot\nVoor gezien: {surname}
Ben jij vrijdag in {place}? {org} trakteert op haring.
Goeiedag,\nwij huurden vorige zomer uw huisje in {place} en vergaten er een blauwe kinderjas.\nBeste groeten,\n{full}
RE: storing wifi\n{given}, het ligt niet aan {org}, de kabel in de meterkast zat los. Opgelost!
Beschikking\nAan: {full}\n{address}\n\nU ontvangt een bijdrage van {amount}.
Voor de nieuwsbrief: interview met {full} (pag. 2), column {given}, uitslag fotowedstrijd {place}.
Verzenden via {org}, verzekerd, t.a.v. {full}.
Controleer of {full}, {full} en {full} allemaal de geheimhoudingsverklaring hebben ondertekend.
Geachte heer {surname}, beste {given},
Dossiernummer: {number}\nEiser: {org}\nVerweerder: {surname}\nZitting: {date}, zaal 3, {place}
yes {given}, staat klaar. pw stuur ik zo via sms naar {phone}
Stagebegeleider: {full} ({org})\nStudent: {full}\nOpleiding: orthopedagogie
Overboeken: {amount} naar {full}, {iban}, omschrijving "bijdrage cadeau {given}"
Ziekmelding ontvangen: {full}, locatie {place}, verwachte duur onbekend
Wij betreuren dat u niet tevreden bent over het bezoek van onze monteur, de heer {surname}. Als tegemoetkoming ontvangt u een waardebon van {amount}. Kunt u ons uw rekeningnummer mailen?
To do: {given} bellen, cadeau {given} kopen, belastingaangifte, bloemen {org} bestellen
Namens {full} kan ik u melden dat de vergadering in {place} niet doorgaat.
Gelieve dit formulier te bezorgen aan:\n{org}\nt.a.v. {full}\n{address}
Aantekening: cliënt {surname} weigert gesprek met {surname}, wil alleen {given} zien.
Geef me de route van {address} naar {org} met het openbaar vervoer.
Beoordeling scriptie\nKandidaat: {full}\nPromotor: prof. dr. {surname}\nCijfer: 7,5
Onze bank ({org}) heeft de incasso gestorneerd; graag opnieuw aanbieden op {date}.
Hoi {given},\nIk ben met verlof tot {date}. Bij dringende zaken: {full}, {email}.\nGroetjes
Gastenlijst\n{full} + 1\n{full}\n{full} (vegetarisch)\nfam. {surname}
Huisregels {org}: fietsen niet in de gang, sleutels bij {given}, afval op dinsdag.
Offerte nr. {number} is goedgekeurd door {surname} en gaat vandaag naar {place}.
Geplaatst door {given} op {date}: "Topservice van {org}, snel geleverd in {place}."
Beroepschrift\nAppellant: {full}, {address}\nTegen: het besluit van {org} d.d. {date}
Team,\nmet spijt laat ik weten dat {given} ons verlaat. Zij start in september bij {org} te {place}.
Wijziging tenaamstelling\nOud: {full}\nNieuw: {full}\nAdres blijft: {address}
Ik ondergetekende, dokter {full}, verklaar dat {full} arbeidsongeschikt is van {date} tot en met {date}.
Vergeet {org} niet te factureren, {given}!
Dankjewel voor de bloemen. Ik lig nog in {org}, kamer {number}, en {given} mag alweer op bezoek komen.
Stemlijst: voor – {surname}, {surname}, {surname}; tegen – {surname}; blanco – geen
Zou u mij, via {org} of rechtstreeks, in contact kunnen brengen met de heer {full}?
Incidentrapport\nTijd: 03.20 uur\nPlaats: magazijn {place}\nBetrokken: {surname} (heftruck), {surname} (voetganger)
Cadeau voor {given}: graag {amount} in de pot, tikken mag naar {given}.
Toegangscode gedeeld met {full} en de schoonmaakploeg van {org}.
Herplan de afspraak met mevrouw {surname} van {date} naar {date} en verwittig {given}.
Garantiebewijs\nKoper: {surname}\nVerkooppunt: {org}, {street}, {zip} {place}
Eerste betaler: {full}\nTweede betaler: {full}\nBegunstigde: {org}
Let bij het vertalen op: {surname} is een achternaam, {place} een gemeente en {org} een vereniging.
Concept – niet verspreiden\nPersbericht {org}\n{full} nieuwe directeur in {place}
ik zit al in de wachtkamer, {given} ook, waar blijf je {given}
Donatie\nGever: {full}\nDoel: {org}\nBedrag: {amount}
Route vrachtwagen 3: {place} (lossen {org}), {place} (laden), {place} (overnachting)
Mevrouw {surname} heeft de sleutelbos van lokaal 12 nog; {given} haalt hem maandag op.
Klacht ontvangen\nKlant: {surname}, {place}\nProduct: koelkast\nAfgehandeld door: {given}
Samenvatting: {org} levert, {surname} controleert, {given} betaalt. Nog vragen?
Uitslag stemming OR: {full} 41, {full} 38, {full} 12
Betaalverzoek van {given} {surname}: {amount} voor "etentje {place}"
Adreswijziging per {date}: {org} verhuist naar {address}.
Kort verslagje van het bezoek aan {org}: vriendelijke ontvangst door {given}, matige koffie, geen toezegging.
Volmacht vergadering VvE {street}\nIk, {full}, machtig {surname} om namens mij te stemmen.
Curriculum vitae\n\n{full}\n{address}\n{phone}\n\nWerkervaring\n{date} – heden: teamleider bij {org}, {place}
Haal uit de bijgevoegde e-mails alle bedrijven en plaatsen, bijvoorbeeld {org} en {place}.
Dag iedereen, de brandoefening in {place} gaat door, ook al vindt {surname} van niet.
Creditnota\n{org}\nBetreft factuur {number}\nReden: dubbel geleverd aan {place}
"Ik teken pas als {given} het gelezen heeft", mailde {surname} gisteravond nog.
Oproepbrief\nGetuige {full} wordt verzocht te verschijnen op {date} te {place}, {street}.
Donderdag bezoek van de inspectie. {given} vangt ze op, {given} heeft de map met certificaten van {org}.
Personeelsnr.\tAchternaam\tVoornaam\tStandplaats\n{number}\t{surname}\t{given}\t{place}
Mocht {full} bellen: ik ben in bespreking.
Lidmaatschapskaart {org}\nLid: {full}\nGeldig tot: {date}
Geachte {full},\n\nU heeft op {date} gereageerd op onze woning aan {address}. Er zijn 41 kandidaten vóór u.
Wachtlijst judo {place}: {given} (7), {given} (8), {given} (7)
Hoe schrijf ik een condoleance aan de familie {surname} nu {given} overleden is?
Testament, concept 2: ik benoem mijn nicht {full} tot executeur en legateer {amount} aan {org}.
In de bijlage de foto's van {place}. Die met {given} op de ezel mag níét op de site van {org}!
Technicus ter plaatse: {given}\nKlant: {org}\nGewerkte uren: 3,5\nOnderdelen: {amount}
kun je {given} ff terugmailen dat de steiger pas maandag weg kan, wel netjes
moet {org} laten weten dat we niet akkoord gaan met de meerkosten, kort en zakelijk aub
Maak dit vriendelijker:\n\n{given}, jouw fiets staat alweer voor de nooduitgang. Dit is de laatste waarschuwing.\n\n{given}, BHV
{given} {given} ik en misschien {surname} naar de beurs {place}, maak n standrooster
achternaam;voornaam;plaats;mob\n{surname};{given};{place};{phone}\n{surname};{given};{place};{phone}\nmaak er een tabel van
Geachte heer {surname},\n\nBijgaand ontvangt u de herziene begroting voor de dakkapel aan {street}.\n\nMet vriendelijke groet,\n{full}\nCalculator\n{org}\n{address}\n\nKan dit in drie zinnen?
[08:50] {given}: is de tulpenvracht al weg uit {place}\n[08:51] {given}: nee chauffeur ziek\n[08:55] {given}: ok dan vraag ik {org}\nsamenvatten voor de baas
Beste meester {surname},\nmijn buurvrouw, {full}, heeft een conifeer pal op de erfgrens gezet. Kan ik eisen dat die verdwijnt?
Telefoonnotitie: mevrouw {full}, huurster {street}, klaagt over duivenpoep op het balkon. Buurman {surname} voert ze. Schrijf een brief waar beiden mee kunnen leven.
kaartje voor {given}, wordt oma, iets liefs maar niet klef
straat huisnr postcode plaats in kolommen\n{address}\n{address}\n{address}\nde derde is van {given} btw
pushen bij {org} over die inkooporder, al 3x gevraagd, {given} is t zat
{given} parkeert altijd op mn plek en {surname} lacht erom, hoe kaart ik dat aan
Melding 66204\nDoor: {full}, vestiging {place}\nPinautomaat weigert passen na update, {given} heeft hem al twee keer herstart.\nWat nu?
vertaal nr engels: beste {given}, de bollen zijn gister uit {place} vertrokken, papieren volgen via {org}
Kijk de menukaart na: asperges uit {place}, lam van boer {surname}, kaas gerijpt door {full}, koffie van {org}.
Hoeveel vrije dagen krijgt {given} als ze in {place} op zaterdag trouwt en {org} de cao metaal volgt?
notulen: aanwezig {given}, {given}, {surname}, afwezig {given}. besloten: fietsenhok verven, offerte bij {org}, volgende x {date}. maak netjes
Gast: {full}\nKamer: 21\nUit: {place}\nKlacht: koeien loeien om vijf uur\nAntwoord graag met een knipoog.
hoorde van {given} in de kantine dat {org} stopt in {place}, is dat echt of roddel
aardappelen {org} {amount} franko {place}, of {org} {amount} af boer, wat is slim bij 30 ton
Verbeter de leestekens: Wethouder {full} gekozen in {place} zei dat de brug bij {street} anders dan {org} schrijft voorlopig dicht blijft.
ben weg tot {date}, bestellingen naar {given}, gezeur naar {full}. autoreply pls
Schadeformulier\nVerzekerde: {full}\nPlaats: {street}, {place}\nTegenpartij: busje van {org}\nToedracht: achteruitgereden, poort ontzet\nSchrijf dit uit.
Van: {full} <{email}>\nAan: Inkoop\nOnderwerp: FW: FW: bouten\n\nHierbij de prijs van {org}, zeven dagen geldig, afhalen in {place}.\n\nHaal leverancier, plaats en termijn eruit.
rit morgen {street}, {street}, dan {place} en als laatste {org}, terug voor 4 uur. welke volgorde
Stel een verklaring op dat {full}, wonende {address}, van {date} tot {date} stage liep als doktersassistente bij {org}.
wie bezorgt zaterdag {place}? {org} niet, {org} wel maar toeslag {amount}
kenteken;chauffeur;van;naar\n001;{full};{place};{place}\n002;{surname};{place};{place}\nwelk traject komt dubbel voor?
als {given} zegt "we gaan het zien" is dat dan nee\n\nik: en mn opslag?\n{given}: we gaan het zien
Ouderavond {date}: aanwezig waren {full} (vader van {given}), {full} (oma van {given}) en juf {given}. Maak er een verslagje van voor de nieuwsbrief.
'Kleine {given} beet {given} tijdens het slaapje.' Zeg dit anders voor het heen-en-weerschriftje van de opvang.
Onze verhuurder, {full}, weigert de ketel aan {street} te repareren en schuift alles door naar verzekeraar {org}. Welke termijn stel ik?
voicemail: "ja hoi {given} met {given} van de bandenboer, auto is klaar, t regent hier in {place} pijpenstelen" zet in agenda
{{"patient": "{full}", "gemeente": "{place}", "verzekeraar": "{org}", "ontslag": null}}\nschrijf query voor alles met null
pasje {given} {surname} doet t niet op 2e, al sinds vanochtend, maak ticket aan
Overdracht, neutraal graag: mw. {surname}, kamer 7, sliep slecht en vroeg naar haar kleindochter {given}; overplaatsing naar {place} uitgesteld.
zoek hotel {place} voor {given} en {given}, vlakbij {org}, max {amount}, fietsverhuur is plus
Welke vakvragen stel ik {full}, lasser, zes jaar op de werf in {place} en daarna bij een smederij met de naam {org}?
Weeg deze twee af: {full}, bakker te {place} en later docent bij {org}, of {full}, autodidact. Wie past er in de nachtdienst?
02:11 koelcel 9 graden\n02:14 deur open pas {surname}\n02:20 {given} gebeld geen gehoor\n02:31 storingsdienst {org} onderweg\ntijdlijn graag
Neem de contactgegevens over:\n\n{full}\nExport | {org}\n{street}, {zip} {place}\nT {phone} / {url}
mag {org} mij ontslaan als ik in de ziektewet zit? vraagt een vriend (oke, {given})
verlof {given} 3 tm 9, {given} 8 tm 15, ik 9 tm 20, knelt dat ergens
wie vd lijst komt uit {place}\n{full} - {place}\n{full} - {place}\n{full} - onbekend\n{full} - {place}
Leg een weduwe voorzichtig uit waarom {org} de overlijdensakte van {full} wil zien, afgegeven in {place}.
hoi ben nieuw, {given} zei vraag {given} om een pasje maar die zit tot do in {place}, wat nu
12/03 {place} 8 dozen\n12/03 {place} 3 dozen\n13/03 {place} retour geweigerd door {full}\ntotaal per stad
factuurtje voor {org}, {address}, 12 uur ondertitelen {amount} ex btw, omschrijving pls
loterij kantoor\n{given} 20 loten\n{given} 3\n{surname} 0 schande\n{given} 17\n{amount} per lot hoeveel is dat
Lieve mensen,\n\nop {date} vertrekt {given} om in {place} een boekwinkel te beginnen. Taart om vier uur.\n\n{given}\n\nMag gevoeliger, geen tranen.
De burgemeester van {place} vraagt mijn compagnon {full} en mij de eerste steen te leggen; bedenk een bescheiden aanvaarding.
Stagebeoordeling: {given} heeft een fijn gehoor, stemt de vleugel zuiverder dan {surname}, maar vergeet elke deadline van {org}. Tactvol alsjeblieft.
speech zilveren bruiloft {given} en {given}, hij werkt al eeuwen bij ons op {org}, grappig maar netjes
opzeggen contract {org}, getekend {date}, boete {amount}, ben ik nog op tijd denk je
{surname} belde weer 2x, ken jij die? iets met {org} vroeger, zware stem, beetje bot
feestlocatie gewijzigd!!\nwas {street}\nwordt {street}, {place}\nlaat {given}, {given} en de cateraar weten
Bellijst\n10:02 {full} – dubbele nota\n10:09 {full} – geen water in {place}\n10:15 {full} – verkeerd verbonden\nOrden per onderwerp.
wanneer is t carnaval in {place}, {given} heeft precies dan bezoek v {org} gepland volgens mij
Toost op {full}, veertig jaar visafslag, begonnen als knecht in {place}, geliefd bij {given} en bij de meeuwen.
Portretje voor het personeelsblad: {full}, banketbakker, geboren te {place}, leerde het vak van tante {given} en bakte jaren voor {org}. Honderd woorden.
lunch morgen {full} v {org} in {place}, geen gluten geen alcohol, waar neem ik m mee naartoe
Verdeel de kamers: {full} snurkt; {given} en {given} zijn broers; meester {surname} bij de trap; twee meiden uit {place} willen samen.
haal {org} uit de tabel zet {org} erin, zelfde adres {street}
Maak hier een uitnodiging van: {org} opent op {date} de tentoonstelling met keramiek van {full} in de oude steenfabriek van {place}.
overleg {given} {given} {surname} wordt 15u, blauwe zaal, iedereen inlichten en koffie regelen
3 printers besteld bij {org}, 2 gekregen, {given} vd balie tekende voor 3. en nu
Gevoelig onderwerp: {given} ruikt naar zweet en {given} van het bureau ernaast dreigt op te stappen. Hoe begin ik het gesprek?
Wat antwoord ik {full}? Ze liet oma's paraplu liggen in lijn 28 en volgens haar lachte de bestuurder, ene {surname}, haar uit.
pimp mn bio: ik ben {given}, verkoop veevoer voor {org}, rij van {place} nr {place}, dol op honden, hekel aan spreadsheets
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
De Minister van Financiën liet weten dat de begroting pas na het zomerreces wordt verstuurd.
Echt waar? Dan bel ik morgen meteen de tandarts.
Bakkers, slagers en kappers klagen over de stijgende energierekening.
TE KOOP: eikenhouten kast, zo goed als nieuw
Volgens de rechtbank heeft de werkgever onvoldoende zorg betracht.
Duitse toeristen laten de kust links liggen, Franse juist niet.
Artikel 6:162 van het Burgerlijk Wetboek is hier van overeenkomstige toepassing.
De Algemene wet bestuursrecht verplicht het bestuursorgaan tot een deugdelijke motivering.
Storm op komst, ijsbanen blijven dicht
Mevrouw de Voorzitter, ik wil daar graag kort op reageren.
Op Goede Vrijdag en Tweede Pinksterdag rijden de bussen volgens de zondagsdienst.
HELP mn laptop start niet meer op, zwart scherm en een piep
De beklaagde, een Roemeense vrachtwagenchauffeur van 38, ontkende alle feiten.
Het Hof verklaart het hoger beroep ontvankelijk en doet opnieuw recht.
Diagnose: acute otitis media links, behandeling met amoxicilline 500 mg 3dd gedurende zeven dagen
Omdat de Raad van Commissarissen verdeeld was, bleef een besluit uit.
Zondag 3 mei: Open Dag van de Brandweer
Jongens, wie heeft er een adapter voor USB-C?
ECG: sinusritme, linkeras, geen ST-afwijkingen
De Hogeschool vraagt collegegeld terug van internationale studenten.
"Meester, meester, mag ik naar de wc?"
In het Latijn betekent dat woord zoiets als 'ter attentie van'.
Heel de straat rook naar verbrande wafels.
BTW-verhoging op cultuur en sport van de baan
Het Parlement stemde met een nipte meerderheid tegen het voorstel.
Agent gewond, dader spoorloos, buurt in shock
Nederlandse en Belgische artsen pleiten voor een gezamenlijk register van implantaten.
Grootste pompoen van de provincie weegt evenveel als een koe
Onze Kerstkaart: rood, glitter, en een eland met een muts
De Ondernemingsraad adviseert negatief over de voorgenomen reorganisatie.
zin in koffie?
Bij twijfel: niet inhalen. Rechts heeft voorrang, ook op de rotonde zonder haaientanden.
Eerste Hulp bij Ongelukken, cursus voor beginners
De Spaanse griep eiste wereldwijd tientallen miljoenen levens.
Vrijdagmiddag: borrel, vrijdagavond: spijt
Als leek begrijp ik niets van die kleine lettertjes.
Goed nieuws!! de operatie is geslaagd en ik mag overmorgen naar huis
Waarom de Bank rente vraagt op spaargeld, snapt geen mens.
Het College besluit de aanvraag buiten behandeling te stellen.
Niet schudden. Koel en donker bewaren. Na opening beperkt houdbaar.
Beste klant, uw pakket is onderweg.
Lente in de kop, winter in de benen
In de Gouden Eeuw kostte één tulpenbol soms evenveel als een grachtenpand.
De zaak wordt in juni voortgezet voor de meervoudige strafkamer.
ALLES MOET WEG!!! OPHEFFINGSUITVERKOOP TOT 70% KORTING
Geachte Voorzitter, waarde collega's, dames en heren op de publieke tribune,
Hoofdstuk 3. Rechten en Plichten van de Huurder
Advent, Kerstmis, Driekoningen: de kerk zat drie keer vol.
Zijne Koninklijke Hoogheid droeg een donkergrijs kostuum en een oranje das.
Het kabinet valt. En nu?
De Engelsen noemen het 'small talk', wij noemen het zeuren over het weer.
Inspecteur: "Zo'n bende heb ik nog nooit gezien."
Vader, moeder en drie kinderen ontsnapten via het dakraam.
Code Geel: kans op gladheid door ijzel
Verlof wordt schriftelijk aangevraagd bij de Directie, uiterlijk twee maanden vooraf.
Vlinders in de buik, Zweet in de handen: eerste hulp bij verliefdheid
De Stichting stelt zich ten doel het behoud van oude fruitrassen.
Punt 7. Vaststelling Jaarrekening en Begroting
Kamerleden van links tot rechts reageerden woedend op de uitgelekte stukken.
UITSLAG LOTERIJ: hoofdprijs gevallen op lot {number}
De Griekse keuken is meer dan tzatziki, vindt onze recensent.
Echografie Abdomen: lever homogeen, galblaas zonder stenen, milt niet vergroot
Maandag wasdag, dinsdag strijkdag, woensdag gehaktdag
Voor de Politierechter verscheen een vrouw die negentien keer dezelfde winkel had bestolen.
Beste allemaal, Wie Heeft Mijn Fietspomp?
Commissaris, korpschef en hoofdofficier gaven samen tekst en uitleg.
RSI, burn-out, hernia: de kantoorziekten van deze tijd
Het Evangelie werd in het Twents voorgelezen.
Jazeker, Edelachtbare.
Wethouder, waar blijft ons geld?
Zuster, er zit bloed in het infuus.
De Portugees kwam als eerste boven, de Sloveen volgde op elf tellen.
Bij de Keuken van de Maand betaalt u nu geen montagekosten.
{date} – Algemene Ledenvergadering, aanvang 20.00 uur, inloop vanaf half acht
Middeleeuwse Schat Gevonden Bij Aanleg Riool
Neen, de Gemeente is niet aansprakelijk.
Een pint, twee pinten, drie pinten, en toen was 't licht uit.
Mama! Kijk! Zonder zijwieltjes!
De dader is een blanke man van rond de dertig met een Limburgs accent.
Nieuwjaarsdag: Sportcentrum gesloten
Werkgevers en vakbonden sloten vannacht een akkoord over de pensioenleeftijd.
Sultan, tsaar of keizer: alle alleenheersers vielen vroeg of laat.
Geboortekaartjes vanaf {amount} per 25 stuks, inclusief enveloppen
WARME BAKKER – elke zaterdag verse croissants en pistolets
Vroeger noemden we dat gewoon spieken, nu heet het Plagiaat.
Het Rijk betaalt, de provincie beslist, de gemeente voert uit. Zo gaat dat hier.
Advocaat-generaal concludeert tot verwerping van het cassatieberoep.
Kinderen tot twaalf jaar gratis, Studenten halve prijs, Senioren op vertoon van pas
Chirurg snijdt in verkeerd been
Pasen valt dit jaar laat.
De Joodse begraafplaats is op sabbat niet toegankelijk.
hou je haaks
Een Tsjechische bierbrouwer, een Ierse pubbaas en een Belgische monnik vormen de jury.
Meer regen, minder zon en een straffe noordwester: oktober toont zijn ware gezicht.
Dames 1 wint, Heren 2 verliest, Jeugd D speelt gelijk.
Verdachte heeft zich beroepen op zijn Zwijgrecht.
Beklaagde werd bij Verstek veroordeeld.
Sollicitatiebrief schrijven? Vijf fouten die iedere recruiter herkent.
De heer Officier van Justitie kan zich daarin vinden.
MENU VAN DE DAG: Waterzooi van kip, Crème brûlée, Koffie
Mijnheer de burgemeester, geachte raadsleden, beste buren!
Rustig aan, Maestro.
Huurtoeslag en Zorgtoeslag worden voortaan in één keer uitbetaald.
Waarschuwing! Stroomdraad.
Hindoes vieren Divali, moslims het Suikerfeest, en wij eten gewoon van alles mee.
De Amerikaanse dollar verloor terrein op de Japanse yen.
Scheepsjournaal: wind ZW 6, zicht matig, bemanning zeeziek
Donderdag blijft het Loket gesloten wegens een personeelsuitstap.
De Vergadering, gehoord de beraadslaging, gaat over tot de orde van de dag.
Generatie Z wil geen auto, geen baas en geen vast contract.
Grijze wolf, zwarte kat, witte raaf
Labo: CRP 48, leuco's 13,2, Hb 8,1, natrium 139, kalium 4,2
R/ paracetamol 1 g zo nodig tot 4dd, ibuprofen vermijden i.v.m. maagklachten
Chinees afhalen of zelf pannenkoeken bakken?
Het Volkslied werd gefloten, Hand op het Hart, Pet af.
Zilver op de 1500 meter, Brons op de estafette
Hoofdredactioneel commentaar: Rust in de tent
Toen kwam de Oorlog, en alles werd anders.
Na de Bevrijding trouwden veel meisjes met een Canadese soldaat.
Smid, kuiper en wagenmaker waren ooit onmisbaar in elk dorp.
Vissers varen niet uit: te weinig wind, te veel kwal
Gezocht: Poetshulp, 4 uur/week, goede verloning
Kijk, een ijsvogel!
De Zwitserse ploeg vertrok zonder iets te zeggen naar het hotel.
SOS – batterij leeg – bel later
Dokter, ik heb een beer in mijn bil, zei de kleuter.
Geen Paniek: Wat te doen bij een datalek
Tip: bestel de mosselen natuur en doop je friet in het kookvocht.
Januari, februari, maart: drie maanden griep, drie maanden geen carnaval
Moeder Overste kneep een oogje dicht.
Toeslagpartners vullen samen één formulier in.
Winterbanden vóór november, anders volgt in Duitstalige landen een boete.
Frisse Start: Dertig Dagen Zonder Suiker
Krijgt de verdachte gelijk, dan moet de staat hem voor elke dag voorarrest {amount} betalen.
Zeg nooit nooit.
Hofleverancier wordt men niet zomaar; het bedrijf moet minstens honderd jaar bestaan.
Eiser tot cassatie klaagt over schending van het recht op een eerlijk proces.
Gelet op de Grondwet, inzonderheid op de artikelen 10 en 11;
Handelende in rechte, vertegenwoordigd door haar raadsman, stelt de Verzekeraar dat de polis was vervallen.
Toetsen, Lijstjes, Rapporten: het onderwijs meet zich suf.
De Marathon was nog niet begonnen of de eerste loper had al kramp.
Buitenspel! Vlag omhoog, protest, gele kaart, gemor.
Spits blesseert zich bij warming-up
Scheidsrechter, heb je geen bril?
Trainer en keeper gaan al weken niet meer samen door één deur.
Een Fransman, een Noor en twee Kenianen stonden op het podium.
De Koers kreeg pas kleur toen de kasseien glad werden.
Thuisploeg wint derby, Bezoekers druipen af
Bal op de paal, bal op de lat, bal in het doel – maar afgekeurd.
Olympisch goud glipte haar door de vingers op een honderdste van een seconde.
Hockeysticks, bitjes en scheenbeschermers graag voorzien van naamlabel.
Reizigers dienen Paspoort, Visum en Vaccinatiebewijs bij zich te dragen.
Perron 4b – Intercity – Rijdt niet
Bagageband 7, Uitgang C, Douane rechtdoor
Zon, Zee, Strand: last minutes vanaf {amount} p.p.
De Ardense ham smaakte naar meer, de Luikse siroop wat minder.
Ontbijt van zeven tot tien, Sauna op afspraak, Honden toegestaan.
Noordwaarts voert het pad langs een kapel, een galg en een geitenboer.
Arabische koffie drink je zonder melk, in minikopjes.
Geen wifi, geen stroom, wel een Haan die om vier uur kraait.
Een Kathedraal is de bisschopskerk van een bisdom; een basiliek hoeft dat niet te zijn.
Fotosynthese is het proces waarbij planten met zonlicht koolstofdioxide omzetten in suikers.
Onder Laagveen verstaat men veen dat in contact met grondwater is ontstaan.
De Blauwe Vinvis is het zwaarste dier dat ooit heeft geleefd.
Barok, rococo, classicisme: drie stijlen op één gevel
Leenheer en Leenman waren aan elkaar verbonden door een eed van trouw.
Het Mesolithicum volgt op de oude steentijd en gaat vooraf aan de landbouw.
Zie ook: Kwantummechanica, Relativiteit, Golf-deeltjedualiteit
Homo erectus liep rechtop en maakte vuur.
Madeliefje (Bellis perennis): vaste plant, bloeit van maart tot november
De Reformatie verdeelde het land in katholieken, lutheranen en calvinisten.
Bronstijd, IJzertijd, Romeinse tijd – vitrines 4 tot en met 9
Een Naamloze Vennootschap heeft ten minste één aandeelhouder.
Ringen van Stof en IJs komen vaker voor dan gedacht.
Synoniemen: Boterbloem, hanenpoot, ranonkel
iemand wakker? kan niet slapen door die rotmuggen
Mods, kan deze thread dicht?
HAHAHAHA ik ga stuk
jaaaa vrij vandaag!!! geen school geen wekker geen niks
Topic verplaatst naar Tuin & Balkon
Wel, dat was me het weekje wel weer.
Wie o wie heeft er nog een Verhuisdoos over?
Vraagje: kan een Thermostaat zonder C-draad op 24 volt?
Oké, even serieus nu.
kben ziek, kom ni vandaag
Hear hear, goed gesproken!
Off-topic: hoe spel je 'gedeletet' eigenlijk? Ge-de-le-tet? Gedeleted?
mss best eens langs den doktoor gaan
ECHT NIET. Nooit. Over mijn lijk.
En? Al een Jongen of wordt het een Meisje?
DM me ff voor de prijs, bieden vanaf {amount}
#throwback #zomer #vriendinnen #rosé
TL;DR: koop geen tweedehands Matras
amai, da's straf
Kus, Knuffel en tot Later
{date}: Vergunning Geweigerd, Bezwaar Ongegrond
Rondvraag: geen. Sluiting: 22.17 uur. Iedereen wel thuis!
Actiepunt 4: Penningmeester vraagt offertes op voor nieuwe doelnetten.
De Secretaris leest de notulen voor; niemand luistert.
Met algemene stemmen aangenomen, onder luid Applaus.
Ingekomen Stukken: bedankbrief, twee klachten, een uitnodiging voor de Nieuwjaarsborrel
Kascommissie: Boeken in orde, décharge verleend.
Toehoorders: drie. Pers: één. Koekjes: op.
De schepen bevoegd voor Jeugd licht het Speelpleinplan toe.
Gemeenteraad, zitting van {date}, Openbaar gedeelte
Bestemmingsplan Buitengebied ter inzage, Zienswijzen binnen zes weken
Snoeihout, Grofvuil en Chemisch Afval: de nieuwe Afvalwijzer is uit!
Wegens Rioolwerken geen doorgang voor fietsers.
Rijbewijs verlopen? Maak online een afspraak bij Burgerzaken.
Hondenpoep is geen versiering. Ruim op!
Maaibeheer: berm blijft tot september ongemoeid, Orchideeën in bloei.
Strooidienst rukt uit, Zoutvoorraad op peil
Belanghebbenden kunnen Beroep instellen bij de Bestuursrechter; daarvoor is Griffierecht verschuldigd.
Eis: Levenslang. Vonnis: vrijspraak.
In conventie en in reconventie: compenseert de proceskosten, des dat iedere partij de eigen kosten draagt.
Onder Bewindvoerder wordt in dit besluit verstaan: hij die door de kantonrechter als zodanig is benoemd.
Het Gerecht acht de verklaring van de Buurvrouw ongeloofwaardig.
De Raadkamer beveelt de onmiddellijke invrijheidstelling.
Recht doende: wijst de vorderingen af.
Om Deze Redenen, De Rechtbank, rechtsprekend op tegenspraak,
Hoger Beroep Ingetrokken
De Staat der Zaken: vijf Vragen over de Formatie
Informateur geeft opdracht terug, Kiezer haalt schouders op
Linkse partijen willen Vermogensbelasting, rechtse een Vlaktaks.
Poolse premier dreigt met veto, Hongaarse collega zwijgt.
"Geen commentaar", bromde de Minister, en hij stapte in zijn dienstauto.
Asielwet op losse schroeven
Het Leger stuurt extra manschappen, de Marine een mijnenjager, de Luchtmacht niets.
Kiesdrempel, lijststem, panachage: een Klein Woordenboek voor de Stembus
Aandelen stijgen, Obligaties dalen, Goud doet het weer beter.
De Beurs opende lager na tegenvallende Duitse orders.
Krediet te duur? Lenen kost geld, ook bij de Bank.
CEO vertrekt, CFO blijft, COO twijfelt.
Start-up stopt ermee: 'We waren te vroeg, of te laat, dat weten we niet'
Gasprijs, Olieprijs, Broodprijs: alles stijgt behalve het loon.
Groene Stroom zonder Kleine Lettertjes, dat klinkt te mooi.
Blauwtong rukt op, Schapenhouders wanhopig
Voorgeschiedenis: Hypertensie, Astma, Appendectomie in de kinderjaren, geen Allergieën bekend
Beleid: Bloeddruk meten, Zoutarm dieet, Retour bij koorts
Röntgenfoto thorax: geen Infiltraten, Hart niet vergroot
Patiënte oogt bleek, Pols 112 regulair, Tensie 95/60.
Pijn op de Borst: angina of paniek?
Huisartsenpost belt niet terug, wachtrij {number}
Een Amerikaans vaccin, een Chinees mondkapje en een Zweedse aanpak: de pandemie in drie woorden
Bof, mazelen en rodehond: het BMR-prikje nog eens uitgelegd
Ziekenhuisbacterie duikt op, Afdeling op slot
Bedankt, Zuster!
Geen Bloemen, Geen Toespraken, wel Koffie met Cake
Na een welbesteed leven, gesterkt door de Heilige Sacramenten, ging zij heen.
Onze Lieve Papa, Opa, Overgrootopa en Schoonbroer is niet meer.
Met Dank aan de Thuiszorg en het Palliatief Team
Hij was Loods, Schipper, Grappenmaker, alles behalve stil.
Als Weesjongen begon hij in de mijn, als Directeur ging hij met pensioen.
Tante las de kaarten, Oom de krant, en Grootmoeder las iedereen de les.
De Filmkeuring vond het te bloot, het publiek te saai.
Toneel – Tragedie in vijf bedrijven, met pauze en plaspauze
Cello, Altviool, Fagot: drie stoelen leeg
Beste Film, Beste Regie, Beste Bijrol: alle prijzen naar een documentaire over mos
De Roman leest als een trein met vertraging.
Weer: Mist, later Opklaringen, Maxima rond 12 graden
Noord-noordoostenwind, kracht 7, aan zee 8. Schippers, blijf binnen!
Reiger eet karper, Vijverbezitter eet hart op
Bever? Nee, Muskusrat.
Witlof met Ham en Kaas uit de Oven
Snipper de Ui, plet de Knoflook, rasp de Gember en zet het Vuur laag.
Verse Munt, Tijm, Dille en een blaadje Salie
Amerikaans Gebakken Spek met Italiaanse tomaten, op z'n Hollands
function getUser(id) {{ return null; }} // Rechten nog nakijken
ERROR 404: Pagina Niet Gevonden
Foutcode E-17: Pomp geblokkeerd, Filter reinigen
SELECT * FROM klanten WHERE saldo < 0;
Wachtwoord vergeten? Gebruiker geblokkeerd? Bel de Helpdesk op {phone}.
Build mislukt, Branch verwijderd, Koffie gezet
Model: XR-200, Kleur: Antraciet, Garantie: 24 maanden
Inhoud: Voorwoord – Dankwoord – Deel I: De Belofte – Deel II: De Prijs
Figuur 3. Gemiddelde Neerslag per Maand (mm)
Tabel 2: Respondenten naar Leeftijd, Geslacht en Opleiding
Bijlage C – Lijst van Gebruikte Afkortingen
Zie noot 12; idem, blz. 44 e.v.
NB: De bedragen zijn exclusief BTW, Statiegeld en Verzendkosten.
Let wel: Overmacht ontslaat de Koper niet van zijn betalingsverplichting.
(foto onder: Maquette van het nieuwe Zwembad)
Van onze Verslaggever
Lezersbrieven – Waarheen met die Wolf?
Puzzel: horizontaal 1. Roofvogel, 6. Muzieknoot, 8. Deel van de Bijbel
Horoscoop: Stier en Maagd vinden elkaar, Ram loopt met zijn kop tegen de muur.
Meer weten? Bel, mail of schrijf naar de Redactie via {email}.
Dames en Heren, wij naderen het eindpunt van deze trein.
Goeiemorgen Buurman, lekker weertje!
De Turk op de hoek bakt betere broden dan de Bakker.
Zeg, Kapper, niet te kort hè?
Fries, Nedersaksisch en Papiaments genieten een zekere wettelijke bescherming.
Een Surinaamse roti, een Turkse pizza, een Javaanse saté: wij eten de wereld rond.
Europese regels, Vlaamse decreten en gemeentelijke reglementen spreken elkaar tegen.
Marokkaanse Nederlanders stemmen vaker dan hun ouders.
'k Zou zo zeggen, Meneer, dat Gij geen gelijk hebt.
Brand! Brand! Iedereen eruit!
Dennen, sparren en een enkele Cipres
Het Moederbedrijf geeft garanties af, de Dochter betaalt de rente.
Vacature: Teamleider Logistiek, Nachtploeg, Bruto {amount} per maand
KORTE METTEN – drie gezakt, een geslaagd, de rest met vakantie
Dag van de Arbeid: geen postbedeling
Hemelsblauw, Mosgroen of Zandgeel? Verf nu {amount} per blik
Ramadan begint dit jaar bij de nieuwe maan van maart.
De Romeinen bouwden wegen, de Vikingen schepen en de monniken dijken.
Vrede, Veiligheid, Vrijheid: mooie woorden op een regenachtige dag
Fantastisch! Wat een ontknoping hier in het Stadion!
In het Zuiden schijnt de zon, in het Noorden de lamp.
Twee Witte Wijn, Eén Tripel en iets met prik, graag
"""
