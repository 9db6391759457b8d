"""Words and numbers of postal addresses, a language at a time, in lower case. Data for `addresses.py`, and nothing else.

Street types are those of the postal operators' addressing guides (USPS Publication 28 appendix C1, Royal Mail, Deutsche
Post, La Poste, Correos, CTT, Poste Italiane, PostNL, bpost, Česká pošta, Poczta Polska).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first, grouped by first letter so that most are never looked at."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words), key=len, reverse=True):
        groups[word[0]].append(re.escape(word[1:]))
    return "(?:" + "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(groups.items())) + ")"


def listed(text: str) -> frozenset[str]:
    """The entries of a list written as one text: words, or phrases with `_` for a space."""
    return frozenset(entry.replace("_", " ") for entry in text.split())


EN_STRONG = listed("street avenue road lane boulevard highway parkway crescent mews")
"""Types that are one also in lower case; the others need a capital or a word such as `address` before."""
EN_KINDS = EN_STRONG | listed(
    "st str ave av rd ln blvd hwy pkwy cres drive dr court ct place pl square sq terrace ter terr trail trl circle "
    "cir way close gardens gdns grove row walk hill park parade green rise wharf quay plaza plz alley loop turnpike "
    "tpke pike expressway expy crossing xing ridge path yard gate vale drove causeway embankment broadway heights hts"
)
EN_NAMELESS = listed(
    "broadway piccadilly whitehall cheapside kingsway avenue_of_the_americas the_green the_grove the_avenue the_close "
    "the_crescent the_drive the_lane the_mall the_street the_strand the_square the_terrace the_mews the_paddocks "
    "the_orchard"
)
EN_PARTICLES = listed("of the and de la le du des von van & del san st st. mt mt. n s e w n. s. e. w.")
EN_NOT_NAMES = listed(
    "a an my your his her our their its this that these those to in on at by for from with as or but is are was were "
    "be been has have had do does did will would can could not no down up off out over under across along into onto "
    "near then than when where who which it we you he she they i miles mile minutes minute min mins hours hour days "
    "day weeks week months month years year people persons men women children kids cars houses meters metres feet km "
    "kilometers lines items files times pages percent dollars euros pounds gb tb mb kb hz ghz mhz hard flash usb tape "
    "disk thumb ssd hdd zip optical google shared team network external cloud test blood food charity way one-way "
    "two-way best only good better right wrong new easy simple supreme high district federal county crown appeals "
    "superior tennis basketball squash badminton moot kangaroo first second third last 1st 2nd 3rd busy random long "
    "short open public private more less most other extra car theme water national business science technology "
    "amusement whole same top worst main-thread hot cold free few many several every each single january february "
    "march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
    "dec monday tuesday wednesday thursday friday saturday sunday am pm"
) - listed("high first second third 1st 2nd 3rd last long water park")
"""Words that make `10 … road` no address. Names that streets really bear (High Street, Second Avenue) are not among them."""
EN_WEAK_WITH = listed("high first second third 1st 2nd 3rd last long water") | EN_NOT_NAMES
"""Words that count as no name before anything but street, avenue, road and the like: a High Court, the last place."""
NOT_BEFORE = listed(
    "section chapter figure fig table page pages version step part day week month windows route flight iso question "
    "grade type phase top level line lines item art article articles artikel kapitel seite abschnitt abbildung "
    "chapitre capítulo página room raum sala gleis platform track season episode act scene volume vol issue python "
    "java release build ticket invoice order and_over january february march april may june july august september "
    "october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin "
    "juillet août septembre octobre novembre décembre"
)
"""A number after one of these is no house number."""
YEAR_BEFORE = listed(
    "in since by until from of during before after circa im seit en depuis desde nel dal sinds w od od_roku v"
)

FR_STRONG = listed(
    "rue avenue boulevard chemin impasse allée allee quai faubourg venelle ruelle rond-point esplanade chaussée "
    "chaussee"
)
FR_KINDS = FR_STRONG | listed(
    "av ave bd bld boul bvd place pl route cours square passage villa sentier voie cité promenade"
)
FR_PARTICLES = listed("de du des la le les l' d' et à aux au en sur sous saint sainte st ste")

PREFIX_STRONG = listed(
    "calle avenida avda carrer rua travessa praça praca via viale piazza piazzale vicolo lungomare corso rue "
    "boulevard avenue chaussée chaussee ul ulica ulicy aleja aleje ulice ulici náměstí namesti nám třída nábřeží "
    "nabrezi plaça plaza paseo pza straße strasse alameda largo_do largo_da ronda glorieta strada piazzetta rotunda "
    "calçada beco allée place"
)
PREFIX_KINDS = PREFIX_STRONG | listed(
    "pº rúa urb urbanización carretera crta ctra pz plza c/ avd av al pl os tř tr trav lg largo estrada estr viela "
    "p.za p.zza v.le c.so camino travesía travesia cuesta passeig passatge contrada località localita salita borgo "
    "galleria quai chemin route impasse square bd sady nábř osiedle plac rondo"
)
PREFIX_CAPITAL = listed(
    "via corso al pl os plaza place strada ronda rotunda alameda largo galleria route square borgo tr camino av"
)
"""Also ordinary words or abbreviations of others: in lower case they need a word such as `address`, or a postcode."""
OF_STREETS = listed("de del do da dos das du des della delle dello degli dei")
"""After one of these a name makes a street's word a street's also in lower case: `plaza del Trigo 14`."""
PREFIX_PARTICLES = listed(
    "de del de_la la las los el y i e d d' l' dei della delle dello degli di da do das dos du des le les et a à al "
    "als der den dem van von im und św. sw. gen. ks. dr. dr prof. marii na pod u nad v ve za s. san santa santo são"
)
NOT_STREETS = listed(
    "of o port http https email e-mail mail zoom teams route vlan api usb slack sms vpn tcp udp ip ssh ftp bluetooth wifi "
    "proxy phone telefon fax whatsapp gateway web app chat portal python base base64 nature science the version level "
    "section corsi inglese excel provinciale statale nacional comunale and or is was page chapter figure http2 grpc "
    "websocket ist war hat le a las que para con por est sont sind zum bei oder mit für ohne auf nach um bis ab wird"
) - listed("le a las nach um auf")
"""What makes `via Port 10` no street."""

DE_STRONG = (
    "straße",
    "strasse",
    "gasse",
    "allee",
    "chaussee",
    "straat",
    "laan",
    "plein",
    "gracht",
    "steenweg",
    "plantsoen",
)
DE_SUFFIXES = (*DE_STRONG, "str.", "str", "weg", "platz", "damm", "ufer", "steig", "stieg", "graben", "promenade",
               "kade", "hof", "steeg", "singel", "dijk", "dreef", "ring", "kai", "pfad", "twiete", "stiege", "berg",
               "markt")  # fmt: skip
"""Endings of a word that make it a street, if a number follows."""
DE_CLEAR = frozenset({*DE_STRONG, "str."})
"""As a word of their own these follow any name; `Platz` only one that ends in -er: `Brasilien Platz 1` is a rank."""
DE_BARE_ONLY = frozenset({"ring", "berg", "markt", "hof", "kai"})
"""These only as a word of their own (`Kölner Ring 5`) or in one of `DE_COMPOUNDS`: `Engineering 3` is none."""
DE_COMPOUNDS = listed(
    "stadtring altstadtring außenring nordring südring ostring westring hansaring innenring cityring "
    "theodor-heuss-ring fischmarkt heumarkt altmarkt neumarkt rathausmarkt viktualienmarkt gänsemarkt kohlmarkt "
    "hauptmarkt holzmarkt rossmarkt meierhof schlosshof lindenhof kirchhof franz-josefs-kai kirchberg schlossberg "
    "mühlberg weinberg kreuzberg kapellenberg grotemarkt nieuwmarkt oudezijds"
)
DE_NOT_STREETS = listed(
    "of o arbeitsplatz parkplatz sitzplatz stellplatz spielplatz sportplatz campingplatz liegeplatz standplatz listenplatz "
    "platz tabellenplatz speicherplatz studienplatz ausbildungsplatz praktikumsplatz startplatz umweg ausweg rückweg "
    "heimweg arbeitsweg lösungsweg rechenweg dienstweg rechtsweg bremsweg schulhof keinesweg unterweg unterwegs "
    "onderweg snelweg fietsweg hinweg bundesstraße bundesstrasse kreisstraße staatsstraße landesstraße fernstraße "
    "schnellstraße fertigungsstraße fertigungsstrasse sackgasse einbahnstraße waschstraße käufer verkäufer läufer "
    "säufer mitläufer raufer bahnsteig bürgersteig aufstieg abstieg einstieg ausstieg umstieg anstieg dateipfad "
    "suchpfad lernpfad kletterpfad lehrpfad bahnhof friedhof norweg halloweg datenstr instr substr tostr repr constr "
    "lstr rstr wstr vstr bstr estr kopfzeile fußzeile sqlstr getstr zugang paid handelsweg transportweg lieferweg "
    "laufweg kürzeste direktweg meldeweg vertriebsweg beschwerdeweg weg treppensteig verbindungsweg vertragsstraße "
    "hauptbahnhof reichsstraße autobahn produktionsstraße"
)
DE_ADJECTIVES = listed(
    "alte alter altes neue neuer neues lange langer kurze kurzer obere oberer untere unterer große großer grosse "
    "grosser kleine kleiner breite breiter hohe hoher hintere vordere innere äußere linke rechte schöne grüne nieuwe "
    "oude eerste tweede derde korte grote hoge lage 1e 2e 3e"
)
DE_NOT_NAMES = listed(
    "der die das den dem des ein eine einer eines einem einen diese dieser dieses jede jeder jedes auf in an im am "
    "vom zur zum bei mit und oder von aus nach über unter vor hinter de het een deze dit op aan naar van bij met en "
    "of mein meine dein deine unser unsere ihr ihre sein seine keine kein welche welcher nächste nächster letzte "
    "letzter erste erster zweite rue str adresse anschrift wohnhaft wohnt wohne straße street adres lieferadresse "
    "hausnummer zuhause wohnen"
)
DE_PLACES = listed(
    "markt kirche bahnhof schule dorfplatz park see wald berg bach mühle anger hang rain feld garten hof stadtpark "
    "rathaus hafen linden heide brücke tor graben weiher kanal schloss schloß wiese wiesengrund wiesen winkel "
    "sonnenhang sonnenberg steinbruch friedhof brunnen kirchplatz kirchberg marktplatz stadtgraben alster elbe main "
    "rhein neckar isar spree weser donau mühlbach weinberg stein holz dorf ring damm kreuz eichen tannen birken "
    "buchen rosengarten waldrand sandberg hügel ufer zoo stadion schlosspark schlossgarten stadtwall wasserturm burg "
    "burgberg zollhafen kaiserkai moos"
)
DE_PREPOSITIONS = listed(
    "am an_der an_den an_dem auf_der auf_dem auf_den im in_der in_den in_dem zum zur unter_den unter_der hinter_der "
    "hinter_dem vor_dem vor_der bei_der beim ob_der über_der"
)

US_STATES = listed(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or "
    "pa ri sc sd tn tx ut vt va wa wv wi wy dc pr vi gu"
)
UK_AREAS = listed(
    "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy "
    "g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr "
    "nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa "
    "wc wd wf wn wr ws wv yo ze"
)
TOWN_PARTICLES = listed(
    "am an der an_der im in bei ob upon on under le la les de del da do dos das di du sur sous aux en nad pod vor den "
    "den_haag aan by und & et y i e ten ter"
)
COUNTRIES = listed(
    "uk u.k. united_kingdom england scotland wales usa u.s.a. united_states germany deutschland allemagne austria "
    "österreich switzerland schweiz suisse svizzera france frankreich belgium belgien belgique belgië netherlands "
    "the_netherlands nederland niederlande spain españa spanien portugal italy italia italien czech_republic czechia "
    "česko česká_republika poland polska polen"
)
NOT_TOWNS = listed(
    "rn rdnr rz january february march april may june july august september october november december januar februar "
    "märz mai juni juli oktober dezember uhr euro eur usd gbp chf czk pln mal personen jahre tage stunden minuten "
    "users people items years days hours thanks regards please dear hello the and or but if we he she they it you "
    "this that there phone tel telefon fax e-mail email mobile attn i my his her our invoice order rechnung dies das "
    "wir ich er sie und pokud steuer kunden einwohner mitarbeiter teilnehmer besucher arbeitsplätze results rows "
    "points"
)
CONTEXT = listed(
    "address addresses adresse anschrift wohnhaft wohnt wohne wohnen lieferadresse rechnungsadresse postanschrift plz "
    "postleitzahl live lives lived living reside resides residing residence home house deliver delivered delivery "
    "ship shipping mailing located moved move moving zip postcode postal habite habitons habitant demeurant domicilié "
    "domiciliée domicile livraison vivo vive viven dirección direccion domicilio endereço endereco morada moro mora "
    "indirizzo abito abita abitiamo residente residenza adres woon woont wonen woonachtig adresa adresu bydliště "
    "bydliste bydlím bydlim bydlí bytem mieszkam mieszka zamieszkały zamieszkała zameldowany zamieszkania trvale"
)

SPACE = "[ \u00a0\u2009\u202f]"
HOUSE = (
    rf"\d{{1,5}}[a-z]?(?:/\d{{1,5}}[a-z]?)*+(?:{SPACE}?[-–]{SPACE}?\d{{1,5}}[a-z]?(?!\w))?"
    rf"(?:/[a-z](?!\w)|-(?:i{{1,3}}|iv|hs|bis|[a-z])(?!\w))?(?:{SPACE}(?:bis|ter|quater|½|1/2)(?!\w)"
    rf"|{SPACE}[a-h](?=[.,;)|\n]|$))?(?![\w%°€$£])"
).replace("*+", "{0,2}+")
WORD = r"[^\W\d_][\w'’.&-]{0,24}+"
MONTH = (
    r"(?:mai|maja|mayo|abril|aprile|april|março|marzo|novembre|settembre|giugno|maggio|juni|juillet|janeiro"
    r"|května|října|"
    r"listopada)(?!\w)"
)
DAY = rf"\d{{1,2}}\.?{SPACE}(?:de{SPACE})?{MONTH}"
NUMBER_WORD = rf"(?:{SPACE}?(?:n\.?{SPACE}?[º°]|nr\.?|no\.|num\.|número|numero|č\.{SPACE}?p\.|č\.|n\.)(?!\w))?"
MONEY_OR_TIME = re.compile(
    rf"{SPACE}?(?:%|€|\$|£|:\d|[.,]\d|(?:km|m(?!\.)|mm|cm|min|minuten|minutes|uhr|h|hrs|euro|eur|tage|tagen"
    rf"|jahre|jahren|stück|kg|"
    r"personen|mal|gb|mb|tb|ms|prozent|percent|kilometer|meter|stunden|pm|am(?!\s\w{3,}\s*$)|people|times|years"
    r"|hours|minuti|"
    r"minutos|horas|anos|años|ans|heures|euros|lat|let|jaar|uur|zł|kč)(?!\w))"
)

NUMBER_FIRST = re.compile(
    rf"(?<![\w.,/$€£%+*=_-])(?<!\d:)(?=\d[^a-z\n]{{0,16}}+[a-z]"
    rf"|\d{{1,5}}[a-z][^a-z\n])(?P<house>{HOUSE}),?{SPACE}{{1,2}}(?:"
    rf"(?P<nameless>{one_of(EN_NAMELESS)})(?!\w)"
    rf"|(?P<french>{one_of(FR_KINDS)})(?:\.|(?!\w)){SPACE}?(?=\w)"
    rf"|(?P<name>(?:(?:{WORD}|\d{{1,3}}(?:st|nd|rd|th)){SPACE}{{1,2}}){{1,4}}?)(?P<kind>{one_of(EN_KINDS)})(?![\w'’]))"
)
PREFIX = re.compile(
    rf"(?<![\w.'’/@-])(?P<kind>{one_of(PREFIX_KINDS)})(?:\.{SPACE}?|{SPACE}|(?<=/))"
    rf"(?P<name>(?:(?:{WORD}|{DAY}){SPACE}){{0,5}}?(?:{WORD}|{DAY}))"
    rf"(?:,?{NUMBER_WORD}{SPACE}|,)(?!{DAY})(?P<house>{HOUSE}|s/n(?!\w))"
)
SUFFIX = re.compile(
    rf"{SPACE}(?=\d)(?:(?<=[^\W\d_].)|(?<=[^\W\d_][.,].))(?:{'|'.join(f'(?<={re.escape(suffix)}.)' for suffix in DE_SUFFIXES)}"
    rf"|(?<=straße,.))"
)
PLACE = re.compile(
    rf"(?<![\w-]){one_of(DE_PREPOSITIONS)}{SPACE}(?:(?:alten?|neuen?|hohen?|oberen?|unteren?|großen?|kleinen?"
    rf"|langen?){SPACE})?"
    rf"{one_of(DE_PLACES)}{SPACE}(?P<house>{HOUSE})"
)
BOX = re.compile(
    r"(?<!\w)(?:p\.? ?o\.? ?box|post office box|p\.?o\.?b\.|postfach|postbus|apartado (?:de correos|postal)|"
    r"casella postale|caixa postal|skrytka pocztowa|boîte postale|c\.p\.|b\.p\.)"
    rf"(?:{SPACE}(?:n[.º°]|nr\.?|no\.))?{SPACE}?(?P<house>\d{{1,4}}(?:{SPACE}\d{{2,3}}){{0,2}}(?![\w%]))"
)

ZIP = rf"(?:{one_of(US_STATES)}|{one_of({'California', 'texas', 'florida', 'illinois', 'new york'})}){SPACE}{{1,2}}\d{{5}}(?:-\d{{4}})?(?!\w)"  # noqa: E501  fmt: skip
UK = rf"{one_of(UK_AREAS)}\d[a-z\d]?{SPACE}?\d[abd-hjlnp-uw-z]{{2}}(?!\w)"
POSTCODE = (
    rf"(?:(?:d|a|ch|f|b|i|e|cz|pl|nl|p|l)-)?(?:\d{{5}}-\d{{3}}|\d{{5}}|\d{{4}}{SPACE}?(?!s[ads])[a-z]{{2}}|\d{{4}}-\d{{3}}"
    rf"|\d{{3}}{SPACE}\d{{2}}|"
    r"\d{2}-\d{3}|\d{4})(?!\w)"
)
CODE_BEHIND = re.compile(
    rf"(?:{SPACE}?[-–/]{SPACE}?[a-z]{{2}}(?!\w))?(?:,?{SPACE}{{1,2}}(?:\d{{4,5}}-\d{{3}}|\d{{5}})(?!\w)|,?{SPACE}?\({POSTCODE}\))"
)
"""A postcode after its town, and in Brazil after the state too: `Jaca (22700)`, `Ouro Preto - MG, 35400-000`."""
SEPARATOR = rf"{SPACE}{{0,3}}(?:[,;|·•/–-]{SPACE}{{0,3}})?(?:\r?\n[ \t>]{{0,4}})?"
AT = re.compile(SEPARATOR)
DIRECTION = re.compile(rf",?{SPACE}(?:nw|ne|sw|se|n|s|e|w|north|south|east|west)\.?(?!\w)")
ORDINAL = rf"\d{{1,2}}(?:\.?[ºªo°]|st|nd|rd|th|e|er|ème|eme|\.)?{SPACE}?"
_DOOR = (
    rf"\d{{1,2}}(?:mo|no|er|to|o)?(?:,{SPACE}?\d{{1,2}})?(?:,?{SPACE}?[a-k](?:,?{SPACE}?[a-k])?|,{SPACE}\d{{1,2}})"
    r"(?=[ \t]*(?:[.,;)|\n]|$|\d{5}))"
)
"""A Spanish door: floor and letter or number (`3 B`, `3, 1, A`)."""
FLAT = re.compile(
    rf"(?:(?:apt|apartment|flat|unit|suite|ste|floor|fl|room|rm|bldg|building|block|studio|wohnung|whg|top"
    rf"|stiege|appt|appartement|"
    r"apto|appartamento|bât|bâtiment|escalier|esc|escalera|piso|puerta|pta|planta|int|interno|scala|sc|porta"
    r"|bus|boîte|bte|lok|"
    rf"m|mieszkanie|kl|klatka|byt|c/o|lot|tür|#|box|toevoeging|appartement)(?:\.{SPACE}?|{SPACE}|(?<=#)"
    rf"|(?=\d))(?:n[.º°]{SPACE}?)?"
    rf"(?:\d{{1,5}}[a-z]?|[a-z]\d{{0,4}})(?:[-/]\d{{1,4}}[a-z]?|[-/][a-z])?(?![\w'’])"
    rf"|{ORDINAL}(?:floor|og|stock|ug|étage|etage|piso|planta|andar|piano|piętro|patro|patře|verdieping|esq|dto"
    rf"|dta|dcha|drcha|izq|izda|"
    rf"fte|frente|left|right|links|rechts|gauche|droite)\.?(?!\w)(?:{SPACE}(?:links|rechts|mitte|left|right"
    rf"|gauche|droite|esq|dto)\.?(?!\w))?"
    rf"|{_DOOR}|\d{{1,2}}\.?[ºª°](?:{SPACE}?[a-z\d](?!\w))?|(?:bajo{SPACE}[a-k](?!\w)|eg|hinterhaus|hh|vorderhaus|bajo|rés-do-chão|r/c|parter"
    rf"|přízemí|ground{SPACE}floor)(?!\w))"
)
FLAT_LEFT = re.compile(
    rf"(?:^|(?<=[^\w]))(?:apt|apartment|flat|unit|suite|studio|appt|appartement|bât|bâtiment|room|floor"
    rf"|block)\.?{SPACE}\d{{0,4}}[a-z]?,?{SPACE}?\n?$"
)
TOWN_THEN_CODE = re.compile(rf"(?:{WORD}(?:,?{SPACE}{{1,2}}|,?{SPACE}?\r?\n|,)){{1,4}}?(?:{ZIP}|{UK})")
CODE_ALONE = re.compile(rf"(?:{UK}|{ZIP})")
CODE = re.compile(POSTCODE)
TOWN = re.compile(WORD)
COUNTRY = re.compile(rf"{one_of(COUNTRIES)}(?!\w)")
TOWN_ENDS = re.compile(
    r"[ \t]*(?:[.,;)\]\"'!?\n|]|$| (?:please|today|tomorrow|by|before|with|on|where|thanks|since|and (?:i|my|the)))"
)
ANY_CODE = re.compile(rf"(?<![\w.,:/$€£+-])(?=[a-z]{{0,2}}-?\d\d){POSTCODE}{SPACE}{{1,2}}(?=[^\W\d_]{{2}})")
UK_CODE = re.compile(rf"(?<![\w-]){UK}")
US_TOWN = re.compile(rf"(?<=,){SPACE}{ZIP}")
HOUSE_ALONE = re.compile(HOUSE)
