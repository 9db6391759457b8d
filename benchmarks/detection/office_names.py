"""People, places and companies of the generated office text, by language. Made up or rare; none is in training's own lists."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What one language draws from."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    streets: tuple[str, ...]
    street_form: str
    """`{n}` is the house number, `{s}` the street."""
    towns: tuple[tuple[str, str], ...]
    """A town and a postcode of it."""
    address_forms: tuple[str, ...]
    companies: tuple[str, ...]
    domains: tuple[str, ...]
    months: tuple[str, ...]
    date_forms: tuple[str, ...]
    """`{d}`, `{m}`, `{y}` are numbers, `{dd}` and `{mm}` with two digits, `{name}` the month's name."""


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split("|"))


def _towns(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((town, code) for town, _, code in (part.partition(":") for part in _list(text)))


ENGLISH = Words(
    _list("""Tabitha|Rufus|Winifred|Desmond|Alistair|Philippa|Clement|Rosalind|Barnaby|Imelda|Thaddeus|Henrietta|Lachlan|
    Cordelia|Ottilie|Percival|Fenella|Jocasta|Ikaika|Sunniva|Ruaridh|Prudence|Cuthbert|Ngaire|Odalys|Zebulon"""),
    _list("""Thistlethwaite|Garside|Oakeshott|Pettigrew|Ravenscroft|Hollingworth|Umpleby|Fairclough|Braithwaite|Tattersall|
    Entwistle|Osgood|Sedgwick|Winterbourne|Applegarth|Dunwoody|Kirkbride|Postlethwaite|Kealoha|Halvorsrud|Obiora-Lunn|
    Colquhoun|Featherstonehaugh|Maclennan-Voss|Yarborough|Ilesanmi|Venkataraghavan|Delacroix-Hume"""),
    _list("""Tanner's Row|Gallowgate Street|Copperfield Drive|Wharfedale Avenue|Juniper Hollow Road|Millrace Lane|
    Old Foundry Way|Saltmarsh Close|Beechcroft Terrace|Quarry Bank Road|Larkhill Crescent|Pennyroyal Court"""),
    "{n} {s}",
    _towns("""Hebden Bridge:HX7 8AD|Kirkby Lonsdale:LA6 2BJ|Saffron Walden:CB10 1EU|Biggleswade:SG18 0NA|
    Tadcaster:LS24 9AP|Leominster:HR6 8JL|Haverfordwest:SA61 2NP|Wigtown:DG8 9HL|Ballymena:BT43 5EJ|Penicuik:EH26 8HA"""),
    ("{street}, {town} {code}", "{street}, {town}, {code}", "{street}\n{town}\n{code}"),
    _list("""Harrowgate Looms Ltd|Pikestaff Analytics|Brackenbury & Nunn LLP|Tidewrack Seafoods|Copperkettle Brewing Co.|
    Umberfield Dairies plc|Wrenfield Instruments|Staplehurst Freight|Marlowe Kiln Ceramics|Ferrybank Credit Union|
    Quillon Robotics Inc.|Saltaire Optics|Oystermouth Marine Services|Dovecote Primary School|Vellum & Thread"""),
    _list("harrowgate-looms.co.uk|pikestaff.io|brackenburynunn.com|tidewrack.co.uk|wrenfield.org|quillonrobotics.com"),
    _list("January|February|March|April|May|June|July|August|September|October|November|December"),
    ("{d} {name} {y}", "{dd}/{mm}/{y}", "{name} {d}, {y}", "{y}-{mm}-{dd}", "{dd}.{mm}.{y}"),
)
GERMAN = Words(
    _list("""Gottfried|Roswitha|Eckehard|Annegret|Hartmut|Swantje|Wendelin|Friederike|Isolde|Kunibert|Theda|Burghard|
    Gesine|Ortrud|Volkmar|Adelheid|Hilmar|Wiebke"""),
    _list("""Achterberg|Buchwieser|Dingelstedt|Eichenlaub|Fuhrländer|Gschwandtner|Hasenclever|Ilgenstein|Jauernig|
    Kesselring|Lindenschmidt|Morgenroth|Nottebohm|Oberhuber|Quandt-Vey|Rübenkamp|Sonnabend|Trautwein|Überreiter|Wüstenhagen"""),
    _list("""Gerbergasse|Lindenwurther Weg|Am Alten Kelterplatz|Sägemühlenstraße|Heidekrautring|Töpferstraße|
    Brunnenwiesenweg|Zollhausallee|Schafgasse|Kornspeicherstr."""),
    "{s} {n}",
    _towns("""Bad Wimpfen:74206|Quakenbrück:49610|Annaberg-Buchholz:09456|Meisenheim:55590|Buxtehude:21614|
    Zwiesel:94227|Eltville:65343|Xanten:46509|Ueckermünde:17373|Wittstock:16909"""),
    ("{street}, {code} {town}", "{street}\n{code} {town}", "{street} in {code} {town}"),
    _list("""Kaltenbrunner Maschinenbau GmbH|Spedition Rohlfing|Sternwarte Optik AG|Bergmann & Tölle KG|Gutshof Ahlbeck|
    Rechtsanwälte Voßkuhle und Partner|Lebkuchenmanufaktur Ott|Nordlicht Windkraft GmbH|Pflegedienst Abendruh"""),
    _list(
        "kaltenbrunner-maschinen.de|spedition-rohlfing.de|sternwarte-optik.com|bergmann-toelle.de|pflegedienst-abendruh.de"
    ),
    _list("Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"),
    ("{dd}.{mm}.{y}", "{d}. {name} {y}", "{d}.{m}.{y}"),
)
SPANISH = Words(
    _list("""Leocadia|Fermín|Saturnino|Maravillas|Eutimio|Candela|Isidro|Baldomero|Casimiro|Visitación|Gumersindo|
    Edelmira|Hermenegildo|Purificación|Anacleto|Obdulia|Telesforo|Nieves"""),
    _list("""Arrizabalaga|Echevarrieta|Fuentealba|Goicoechea|Hinojosa|Larrañaga|Madrigal|Ojanguren|Zubizarreta|Capdevila|
    Urdangarín|Belmonte|Carrascosa|Izaguirre Paz|Tordesillas|Vallehermoso|Quiñónez|Barrionuevo"""),
    _list("""calle del Aljibe|calle de los Curtidores|avenida de la Vendimia|plaza del Trigo|camino de las Salinas|
    ronda de Poniente|calle Cantarranas|paseo de los Almendros"""),
    "{s}, {n}",
    _towns("""Sigüenza:19250|Almagro:13270|Ribadeo:27700|Jaca:22700|Aracena:21200|Peñíscola:12598|Medina de Rioseco:47800|
    Sangüesa:31400|Baeza:23440"""),
    ("{street}, {code} {town}", "{street}\n{code} {town}", "{street}, {town} ({code})"),
    _list("""Conservas Peñabranca S.L.|Talleres Ibarlucea|Almazara Los Olmos S.A.|Gestoría Villafranca|Bodegas Torrequemada|
    Clínica Santa Orosia|Transportes Ojos Negros|Editorial Veleta"""),
    _list("conservaspenabranca.es|talleresibarlucea.com|almazaralosolmos.es|gestoriavillafranca.es"),
    _list("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"),
    ("{d} de {name} de {y}", "{dd}/{mm}/{y}", "{dd}-{mm}-{y}"),
)
FRENCH = Words(
    _list("""Apolline|Gaspard|Clotilde|Fulbert|Sidonie|Anatole|Hermine|Capucine|Barthélemy|Eulalie|Octave|Philomène|
    Melchior|Radegonde|Théophane|Ludivine|Cyprien|Ombeline"""),
    _list("""Abgrall|Bourdelas|Chanteloube|Desrousseaux|Escoffier|Fontanille|Grandclément|Haudebourg|Kervella|Larribau|
    Quéméneur|Rocheteau|Vaugrenard|Thibaudier|d'Estourmel|Le Bihannic|Poncelet-Rey|Sauvebois"""),
    _list("""rue des Tisserands|impasse du Pressoir|quai de la Corderie|chemin des Ardoises|rue du Four-à-Chaux|
    boulevard des Remparts|allée des Mésanges|place du Vieux-Lavoir"""),
    "{n} {s}",
    _towns("""Quimperlé:29300|Sarlat-la-Canéda:24200|Pontarlier:25300|Guérande:44350|Honfleur:14600|Uzès:30700|
    Aubusson:23200|Loches:37600|Bar-sur-Aube:10200"""),
    ("{street}, {code} {town}", "{street}\n{code} {town}", "{street} {code} {town}"),
    _list("""Menuiserie Kerloc'h SARL|Les Ateliers Vauquelin|Fromagerie du Causse|Cabinet Hautefeuille & Associés|
    Imprimerie Delbosc SA|Pharmacie des Remparts|Transports Maugendre|Librairie La Sirandane"""),
    _list("menuiserie-kerloch.fr|ateliers-vauquelin.fr|fromagerieducausse.fr|cabinet-hautefeuille.com"),
    _list("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
    ("{d} {name} {y}", "{dd}/{mm}/{y}", "{dd}.{mm}.{y}"),
)
PORTUGUESE = Words(
    _list("""Filomena|Belarmino|Deolinda|Anselmo|Graciete|Evaristo|Hermínia|Custódio|Etelvina|Valdemar|Eufrásia|Zeferino|
    Ermelinda|Leopoldino|Iracema|Ubirajara"""),
    _list("""Alpoim|Caldeirinha|Lacerda|Mascarenhas|Noronha|Penaforte|Quintanilha|Sepúlveda|Vasconcelos|Bragançano|
    Cavadas|Espadinha|Falcato|Roboredo|Trigueiros|do Espírito Santo|Uchoa|Zagalo"""),
    _list("""Rua dos Tanoeiros|Travessa da Eira|Largo do Chafariz|Avenida dos Moinhos|Rua do Lagar Velho|
    Rua das Camélias|Alameda dos Ipês|Beco do Alecrim"""),
    "{s}, {n}",
    _towns("""Vila Nova de Cerveira:4920-284|Sertã:6100-738|Estremoz:7100-513|Caminha:4910-155|Tavira:8800-329|
    Ouro Preto:35400-000|Paraty:23970-000|Lençóis:46960-000"""),
    ("{street}, {code} {town}", "{street}\n{code} {town}", "{street} - {town}, {code}"),
    _list("""Olaria do Sado Lda.|Moagem Três Rios S.A.|Transportes Alvoeira|Cerâmica Ribeirinha Ltda.|Clínica Boa Ventura|
    Advogados Sampaio e Couto|Cooperativa Vale do Minho|Papelaria Andorinha"""),
    _list("olariadosado.pt|moagemtresrios.pt|ceramicaribeirinha.com.br|sampaioecouto.pt"),
    _list("janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"),
    ("{d} de {name} de {y}", "{dd}/{mm}/{y}", "{dd}-{mm}-{y}"),
)
