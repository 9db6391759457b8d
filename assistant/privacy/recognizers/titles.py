"""Names that a title, a greeting or a closing announces, where the pipeline of `NameRecognizer` may miss them.

The name is found without its title, so that a value is the same with and without one; the title before a name, whoever found
that, is a finding of its own. A title before an office (`Mr President`) or nobody (`Dear all`) announces no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.facts import Finding
from assistant.privacy.recognizers.nearby import lowered
from assistant.privacy.recognizers.street_words import listed, one_of

SURE, CHAT = 0.9, 0.6
"""Scores: a capitalised name; one in lower case."""
LONGEST = 3
"""Words of a name that count, particles (`van der`) aside."""

_DOTTED = listed(
    "capt lt sgt sig dott avv rag mgr bc mudr judr phdr rndr mvdr paeddr ing m dipl.-ing arch rev hon sr sra srta"
)
"""Abbreviations that are titles only with their dot: `Arch Linux`, `rev B`, `sr developer`."""
_CHAT_TITLES = listed("mr mrs ms dr prof mme mlle herr herrn frau señor señora sra pani paní mevrouw mevr dhr signora")
"""Titles that are one also before a name in lower case."""
_TITLES = _CHAT_TITLES | _DOTTED | listed(
    "miss mx sir lady lord dame professor doctor president senator judge mister missus uncle aunt reverend rabbi "
    "doktor professorin onkel tante familie monsieur madame mademoiselle docteur maître professeur tonton tata "
    "señorita don doña dña profesor profesora doctora dra srta senhor senhora doutor doutora dona professora signor "
    "signore signorina dottore dottoressa dott.ssa sig.ra sig.na prof.ssa professore zio zia meneer heer drs juffrouw "
    "pan pán pane pana panu slečna sl panie panią profesorze kolega"
)  # fmt: skip
_S = "[ \u00a0]"
_TITLED = re.compile(rf"(?<![\w.@/'’-])(?P<titles>(?:{one_of(_TITLES)}(?:\.{_S}?|{_S})){{1,4}}+)(?=[^\W\d_])")
_LAST_TITLE = re.compile(r"([^\s]+?)(\.?)[ \u00a0]?$")
_ONLY_BEFORE_NAMES = listed("messrs mm mmes mlles sres sras srs dres justice d mag dipl.-kfm")
"""Titles that announce no name by themselves, since they stand for other things as often."""
_WITH_DOT = _DOTTED | {"d"}
_WITHOUT = (_TITLES | _ONLY_BEFORE_NAMES) - _WITH_DOT
_ONE_TITLE = rf"(?:{one_of(_WITHOUT)}(?:\.{_S}?|{_S})|{one_of(_WITH_DOT)}\.{_S}?)"
_BEFORE_NAME = re.compile(rf"(?<![\w.@/'’-])(?:{_ONE_TITLE}(?:(?:and|und|et|y|e|en|&){_S})?){{0,3}}{_ONE_TITLE}\s?$")
_TAKEN_ALONG = _CHAT_TITLES | listed("miss mx sir monsieur madame sr senhor senhora pan pane signor")
_GREETS = listed(
    "dear hi hello hey thanks hallo liebe lieber bonjour cher chère hola estimado estimada prezado prezada"
)
_PART_OF_NAME = re.compile(
    rf"(?:{one_of(_TAKEN_ALONG)}(?:\.\s*|,?\s+)|{one_of(_DOTTED - {'m'})}\.\s*|{one_of(_GREETS)},?\s+)+(?=\w)"
)
"""What the sets that the tagger learned from count as part of a name here and there. Not `Don`, which is a name as well."""
LONGEST_TITLES = 48
"""Characters before a name in which its titles are looked for."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])(?!s(?!\w))){1,40}+(?![\w@/(=\[]|\.\w)")
_INITIAL = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.){0,2}")
_STREET_BEFORE = re.compile(r"\d[a-z]?,? [^\W\d_][\w'’.-]{0,20}+(?: [^\W\d_][\w'’.-]{0,20}+)?,? $")

_SMALL_TITLES = _CHAT_TITLES | listed(
    "pan pána pana pane panu heer meneer monsieur madame señorita don doña dña senhor senhora signor drs ing mgr panie sr "
    "sig uncle aunt miss doctor professor president judge senator"
)
"""Titles that may be written small before a capitalised name."""
_PARTICLES = listed("von van de del della di da do dos das du des der den ten ter zu zur la le al bin ibn el y e")
_NOBODY = listed(
    "judges guards lawyers policemen back ya'll y'all again all team everyone everybody folks there world guys both "
    "sir sirs madam madame customer customers colleague colleagues friend friends support hiring manager ladies "
    "gentlemen damen herren kolleginnen kollegen zusammen alle tous todos todas tutti tutte allemaal iedereen wszyscy "
    "všichni siri alexa chatgpt claude copilot gemini assistant bot mom dad mum mama papa love honey darling babe "
    "baby dude man buddy mate bro kitty recruiter committee editor diary reader readers santa god lord boss chef "
    "leute kunde kundin kunden gemeinde freunde freund freundin monsieur mesdames messieurs mademoiselle cliente "
    "clientes client clients equipo équipe equipe squadra colleghi colega colegas compañeros amigo amigos amiga amis "
    "ami chers señor señores señora senhor senhora senhores signore signora signori herr frau heer mevrouw mevrouwen "
    "collega collegas pan pani paní państwo panie panowie sehr geehrte geehrter geehrten liebe lieber dear hi hello "
    "hey mr mrs ms dr prof you yes no please thanks thank can could would what why how when where who which is are do "
    "does did i we my this that it if the a an and or but just so ok okay sweetie welt mundo monde mondo wereld "
    "świecie světe hallo bonjour hola ciao good morning afternoon evening here help need neighbor january february "
    "march april june july august september october november december januar februar märz juli oktober dezember "
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag "
    "sonntag user users admin administrator staff members member partner partners students student parents teacher "
    "doctor professor neighbour neighbours future self sales marketing department office desk service center centre "
    "company group board council regards best kind sincerely yours cheers wishes greetings warm many your our "
    "attachment attachments enclosure enclosures anlage anlagen anhang ps p.s to from cc bcc sent subject date note "
    "update ihr ihre euer eure dein deine votre uw twój váš su seu sua vostro il lo le la les los las der die das ein "
    "eine geschäftsführung abteilung vertrieb kundendienst kundenservice head ceo cto cfo engineer developer director "
    "page end footer confidential disclaimer grüße gruß saludos cordialement"
)
_OFFICES = listed(
    "president präsident präsidentin chairman chairwoman chairperson chair speaker secretary minister ministerin "
    "ambassador mayor justice judge attorney prime vice right wrong perfect nice know-it-all pepper martens who "
    "strange robot potato sam worldwide universe bundeskanzler bundeskanzlerin kanzler kanzlerin bürgermeister "
    "bürgermeisterin doktor professor professorin pfarrer ministre président présidente directeur directrice maire "
    "juge presidente ministro alcalde director directora juez ministra prezes prezydent prezydencie prezesie profesor "
    "profesorze dyrektor dyrektorze ředitel řediteli prezident prezidente dr mr mrs ms engineer developer manager "
    "software product data analyst consultant designer architect associate advisor staff scientist lead executive "
    "account project program technical solutions sales marketing operations specialist recruiter buyer editor word "
    "excel office access teams sql dos paint outlook exchange windows edge dynamics azure word's visio powerpoint "
    "timeout delay latency plan site test server drive congo watson's in on at to of or und oder et ou y e and the a "
    "an is was are were will when for with from by as if but not that this has have had said says can could would "
    "should may might must der die das hat ist war sagt sagte im am zu zum zur mit ohne auf aus bei nach est le la "
    "les des un une pour dans avec dit ha es el los las una con para por dijo che non il lo per è era met van voor "
    "heeft zei het een je jest na w z i do się ma są nie já jsem si že ve k o za po you your me my it we our they "
    "them please out something anything someone him her us so much call deadline deadlines these those some any all "
    "no more chance opportunity america usa france germany italia christmas january february march april june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday ähm doctor "
    "treatment needs pizza chief respecto once every because ringe fliegen merged"
)
_VERBS = listed(
    "called calls said says wrote writes wants wanted asked asks needs sent sends told will would can could has had "
    "have is was are were about and or but from at in on to for with by of who when where because if as after before "
    "regarding concerning today tomorrow yesterday again please that which the a an my our his her their it this "
    "there not did does do gets got und oder hat ist war sagt sagte wegen von aus im am bei für mit nach vor heute "
    "morgen et est dit pour de avec y es ha dijo para con e è per di en heeft zei over met i jest ma z w o je na už "
    "má works worked lives lived came went goes left takes called, calling asking likes loves tel phone thinks "
    "thought knows knew agreed signed paid owes replied confirmed visited ruft rief möchte kann soll wohnt arbeitet "
    "kommt kam bittet fragt fragte schrieb schreibt here then also still just"
)

_GREETING_WORDS = listed(
    "dear hi hello hey good_morning good_afternoon good_evening morning hiya greetings thanks thank_you hallo liebe "
    "lieber guten_morgen guten_tag guten_abend moin servus grüß_dich bonjour bonsoir salut cher chère chere coucou "
    "hola buenos_días buenas_tardes estimado estimada querido querida olá oi bom_dia boa_tarde caro cara prezado "
    "prezada ciao buongiorno buonasera gentile salve hoi dag beste lieve goedemorgen goedemiddag cześć czesc "
    "dzień_dobry drogi droga witaj hej ahoj dobrý_den milý milá čau vážený vážená"
)
_GREETING = re.compile(
    rf"(?:^|(?<=[.!?>\n\"“„] )|(?<=[\n\"“„>]))[ \t>]{{0,8}}{one_of(_GREETING_WORDS)},?{_S}(?=[^\W\d_])"
)
_AFTER_NAME = re.compile(r"[ \t\u00a0]{0,2}(?:[,!:;.—–]|-\s|\r?\n|$)")
_AND = re.compile(rf"{_S}?(?:,|&|and|und|et|y|e|en|i|a|und){_S}(?=[^\W\d_])")

_CLOSING_WORDS = listed(
    "best_regards kind_regards warm_regards warmest_regards kindest_regards regards sincerely yours_sincerely "
    "sincerely_yours yours_faithfully yours_truly cheers thanks thank_you many_thanks thanks_a_lot thanks_in_advance "
    "thank_you_in_advance best best_wishes all_the_best love take_care respectfully cordially with_kind_regards "
    "with_best_regards talk_soon br rgds xoxo thanks_and_regards viele_grüße viele_gruesse liebe_grüße "
    "mit_freundlichen_grüßen mit_freundlichen_gruessen mit_freundlichem_gruß beste_grüße freundliche_grüße "
    "herzliche_grüße schöne_grüße mit_besten_grüßen gruß grüße lg vg mfg bg danke vielen_dank "
    "mit_freundlichen_grüssen freundliche_grüsse liebe_grüsse beste_grüsse viele_grüsse hochachtungsvoll cordialement "
    "bien_cordialement bien_à_vous bien_à_toi amicalement bises sincèrement à_bientôt merci salutations "
    "meilleures_salutations un_saludo saludos saludos_cordiales atentamente cordialmente un_abrazo abrazos besos "
    "gracias muchas_gracias atenciosamente cumprimentos com_os_melhores_cumprimentos melhores_cumprimentos abraços "
    "abraço um_abraço obrigado obrigada beijos cordiali_saluti distinti_saluti saluti un_saluto un_abbraccio "
    "un_caro_saluto grazie met_vriendelijke_groet met_vriendelijke_groeten groeten groetjes groet mvg "
    "hartelijke_groet hartelijke_groeten bedankt alvast_bedankt pozdrawiam z_poważaniem serdecznie_pozdrawiam "
    "pozdrowienia dziękuję z_wyrazami_szacunku s_pozdravem s_přátelským_pozdravem zdravím díky děkuji s_úctou"
)
_CLOSING = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))[ \t>]{{0,8}}{one_of(_CLOSING_WORDS)}[ \t\u00a0]?"
    r"(?:[,.!:–-]?[ \t]{0,3}(?:\r?\n[ \t>]{0,8}){1,3}|,[ \t])"
    r"(?:i\. ?a\.|i\. ?v\.|ppa\.|[–-])?[ \t]?(?=[^\W\d_])"
)
_LINE_ENDS = re.compile(r"[ \t\u00a0]{0,4}(?:[,.!]?[ \t]{0,4}(?:\r?\n|$)|[|(–-])")


class TitledNameRecognizer:
    """Finds the names after titles, greetings and closings."""

    name = "TitledNameRecognizer"
    entity_types = frozenset({"PERSON"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every such name in `text`; two of these reasons may give the same name twice."""
        low = lowered(text)
        for start, end, score, pattern in (*_titled(text, low), *_greeted(text, low), *_closed(text, low)):
            yield Finding(start, end, "PERSON", score, self.name, pattern)


def titles(text: str, found: Sequence[Finding]) -> Iterator[Finding]:
    """The titles before the people in `found`, all that stand before one name together: `Frau Prof. Dr.`, `Mr and Mrs`

    `found` is by start; where anything else was found, there is no title.
    """
    taken = 0
    for name in found:
        if name.entity_type == "PERSON":
            begin = max(taken, name.start - LONGEST_TITLES)
            match = _BEFORE_NAME.search(lowered(text[begin : name.start]))
            if match:
                end = begin + match.start() + len(match.group().rstrip())
                yield Finding(
                    begin + match.start(), end, "TITLE", name.score, TitledNameRecognizer.name, "before a name"
                )
        taken = max(taken, name.end)


def untitled(text: str, start: int, end: int) -> int:
    """Where the name itself begins in a span taken for one: behind titles and greetings, so that a value is always the same."""
    match = _PART_OF_NAME.match(lowered(text[start:end]))
    return start + match.end() if match else start


def _titled(text: str, low: str) -> Iterator[tuple[int, int, float, str]]:
    for match in _TITLED.finditer(low):
        titles = match["titles"]
        last = _LAST_TITLE.search(titles)
        if last is None:
            continue
        word, dot = last[1].rsplit(".", 1)[-1] or last[1], last[2]
        written = text[match.end() - len(last[0]) : match.end()].strip()
        if word in _DOTTED and not dot:
            continue
        if re.search(
            r"nuestra |\d ?$" if word in ("ms", "señora") else r"nuestra $",
            low[max(0, match.start() - 8) : match.start()],
        ):
            continue
        if word == "m" and (
            not written[0].isupper()
            or re.search(r"[\d.]\s?$|[A-Z]\w* $", text[max(0, match.start() - 12) : match.start()])
        ):
            continue
        if word in ("dr", "ct", "st") and _STREET_BEFORE.search(low[max(0, match.start() - 48) : match.start()]):
            continue
        capital = text[match.start()].isupper()
        span = _name(text, low, match.end(), _OFFICES)
        if span is None and (word in _CHAT_TITLES or (dot and word in ("sr", "sra", "sig"))):
            span = _small_name(text, low, match.end())
            if span and (capital and word in ("ms", "dr", "herr", "frau", "pani") and not dot):
                span = None
            if span and written.rstrip(".").isupper():
                span = None
            if (
                span
                and word == "ms"
                and not dot
                and re.search(r"\d ?$", low[max(0, match.start() - 3) : match.start()])
            ):
                span = None
            if span:
                yield *span, CHAT, "title"
        elif span is not None:
            shouted = written.rstrip(".").isupper() and not dot and len(written) > 1
            if shouted and not text[slice(*span)].isupper():
                continue  # `MS Project`, `DR Congo`
            if not capital and word not in _SMALL_TITLES:
                continue
            yield *span, SURE, "title"


def _greeted(text: str, low: str) -> Iterator[tuple[int, int, float, str]]:
    for match in _GREETING.finditer(low):
        at = match.end()
        for _ in range(4):
            span = _name(text, low, at, _NOBODY)
            score = SURE
            if span is None:
                span, score = _small_greeted(text, low, at), CHAT
            if span is None:
                break
            more = _AND.match(low, span[1])
            if not more and not _AFTER_NAME.match(low, span[1]):
                break
            yield *span, score, "greeting"
            if more is None or (score == SURE and not text[more.end()].isupper()):
                break
            at = more.end()


def _closed(text: str, low: str) -> Iterator[tuple[int, int, float, str]]:
    for match in _CLOSING.finditer(low):
        at = match.end()
        title = _TITLED.match(low, at)
        at = title.end() if title else at
        span = _name(text, low, at, _NOBODY)
        if span and _LINE_ENDS.match(low, span[1]):
            yield *span, SURE, "closing"
        elif span is None and "\n" in match.group():
            small = _small_greeted(text, low, at)
            if small and low[small[1] : small[1] + 1] in ("", "\n"):
                yield *small, CHAT, "closing"


def _name(text: str, low: str, at: int, none: frozenset[str]) -> tuple[int, int] | None:
    """The capitalised name that begins at `at`: initials, particles and up to `LONGEST` words."""
    start, end, count = at, 0, 0
    for _ in range(LONGEST + 4):
        initial = _INITIAL.match(text, at)
        if initial and text[at].isupper() and count < LONGEST:
            at = initial.end()
        else:
            word = _WORD.match(text, at)
            if word is None:
                break
            token = low[at : word.end()]
            if (
                token in _PARTICLES
                and not (at == start and token in ("der", "des", "das", "y", "e", "al"))
                and (not text[at].isupper() or not count)
            ):
                at = word.end()
            elif not text[at].isupper() or token in none:
                if not count:
                    return None
                break
            else:
                count += 1
                at = end = word.end()
                if count == LONGEST:
                    break
        if text[at : at + 1] in (" ", "\u00a0"):
            at += 1
        elif not (initial and text[at : at + 1].isalpha()):
            break
    return (start, end) if count else None


def _small_name(text: str, low: str, at: int) -> tuple[int, int] | None:
    """A name in lower case: one word, or two where the second is no verb or the like."""
    word = _WORD.match(low, at)
    if (
        word is None
        or len(word.group()) < 3
        or word.group() in _OFFICES
        or word.group() in _VERBS
        or text[at].isupper()
    ):
        return None
    end = word.end()
    if low[end : end + 1] == " ":
        second = _WORD.match(low, end + 1)
        if (
            second
            and len(second.group()) > 3
            and second.group() not in _VERBS
            and not second.group().endswith(("ed", "ing"))
        ):
            after = low[second.end() : second.end() + 1]
            if after in ("", ",", ".", "\n", "!", "?", ")"):
                end = second.end()
    return at, end


def _small_greeted(text: str, low: str, at: int) -> tuple[int, int] | None:
    """A single word in lower case that the greeting's comma, or the end of the line, sets apart."""
    word = _WORD.match(low, at)
    if word is None or len(word.group()) < 3 or word.group() in _NOBODY or word.group() in _VERBS or text[at].isupper():
        return None
    return (at, word.end()) if low[word.end() : word.end() + 1] in (",", "!", "\n", "") else None
