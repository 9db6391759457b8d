"""Dates of birth and ages: a date beside a word such as `born`, a number beside one such as `years old`.

Other dates and other spans of time are no findings. An age needs a person: a wall is ten years old too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.nearby import lowered
from assistant.privacy.recognizers.street_words import listed, one_of

DATE, YEAR, AGE, LIKELY = 0.95, 0.6, 0.8, 0.6
"""Scores: a whole date; a year alone; an age whose words name a person; one after what looks like a name."""

_S = "[ \u00a0]"
_MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec januar jänner februar märz mai juni juli oktober dezember mär okt dez janvier février "
    "fevrier mars avril juin juillet août aout septembre octobre novembre décembre janv févr juil déc enero febrero "
    "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho "
    "julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
    "januari februari maart mei augustus ledna února března dubna května června července srpna září října listopadu "
    "prosince stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ene "
    "abr ago dic fev set out gen mag giu lug ott mrt i ii iii iv v vi vii viii ix x xi xii"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_FULL_YEAR = r"(?:1[89]\d\d|20\d\d)"
_ANY_YEAR = rf"(?:{_FULL_YEAR}|['’]?\d\d)"
_NAME_OF_MONTH = rf"{one_of(_MONTHS)}(?![^\W\d_])"
_OF = rf"{_S}?(?:of{_S}|de{_S}|d['’]|di{_S})?"
_DATE = (
    rf"(?:{_FULL_YEAR}(?P<sep>[-./]){_S}?{_MONTH}(?P=sep){_S}?{_DAY}(?!\d)"
    rf"|{_DAY}{_S}?(?P<dot>[-./])[ \u00a0]?{_MONTH}{_S}?(?P=dot){_S}?{_ANY_YEAR}(?!\d)"
    rf"|{_MONTH}(?P<slash>[-/]){_DAY}(?P=slash){_ANY_YEAR}(?!\d)"
    rf"|{_DAY}{_S}{_MONTH}{_S}{_FULL_YEAR}(?!\d)"
    rf"|{_DAY}(?:st|nd|rd|th|er|º|°|ª|e|\.)?[ \u00a0-]?{_OF}{_NAME_OF_MONTH}\.?,?[ \u00a0-]?(?:{_S}|de{_S}"
    rf"|del{_S}|of{_S}|di{_S}){{0,2}}{_ANY_YEAR}(?!\d)"
    rf"|{_NAME_OF_MONTH}\.?{_S}?{_DAY}(?:st|nd|rd|th)?,?{_S}{_ANY_YEAR}(?!\d)"
    rf"|{_FULL_YEAR}{_S}{_NAME_OF_MONTH}\.?{_S}{_DAY}(?!\d)"
    rf"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))"
)
_DAY_ONLY = (
    rf"(?:{_DAY}(?:st|nd|rd|th|er|º|\.)?{_S}?{_OF}{_NAME_OF_MONTH}|{_NAME_OF_MONTH}{_S}{_DAY}(?:st|nd|rd|th)?(?!\w)"
    rf"|{_DAY}\.{_S}?{_MONTH}\.)"
)
_LABELS = listed(
    "born dob d.o.b. d.o.b date_of_birth birth_date birthdate birthday date-of-birth date_de_naissance geburtsdatum "
    "geburtstag geboren geb. geb geburtsdaten né née nee nés née_le naissance nacido nacida nací nació "
    "fecha_de_nacimiento nacimiento f._nac. cumpleaños nascido nascida nasci nasceu data_de_nascimento nascimento "
    "aniversário nato nata nascita data_di_nascita compleanno geboortedatum geboortedag verjaardag narozen narozena "
    "narozený narozená nar. datum_narození narozeniny narození urodzony urodzona urodził_się urodziła_się "
    "urodziłem_się urodziłam_się ur. data_urodzenia urodziny anniversaire date_of_birth_(dob)"
) | {"date_of_birth", "birth_date", "data_nascimento", "fecha_nacimiento", "date_naissance"}
_BIRTHDAYS = listed("birthday geburtstag cumpleaños aniversário compleanno verjaardag urodziny narozeniny anniversaire")
_SURE_LABELS = listed("dob d.o.b. d.o.b date_of_birth birth_date birthdate geburtsdatum geb. nar. ur. geboortedatum")
_LINKS = listed(
    "on the is was am le el em il lo op dne dnia dia den at a.d. ist war est: es é è (dd/mm/yyyy) (mm/dd/yyyy) "
    "(yyyy-mm-dd) (dd.mm.yyyy) in en w im v roku r. al l' on_the je (dob) and"
)
_PLACE = (
    rf"(?:{_S}(?:in|at|à|a|en|em|te|w|v|ve|im){_S}"
    rf"(?:[^\W\d_][\w'’.-]{{0,24}}+,?{_S}){{1,3}}?(?=(?:on|am|the|le|el|em|il|op|dnia|dne)(?!\w)))"
)
_AFTER = rf"{_PLACE}?[\s\"'’:=,.*|(\[>-]{{0,6}}+(?:{one_of(_LINKS)}[\s\"'’:=|-]{{1,3}}+){{0,3}}+"
_LABEL = re.compile(rf"(?<![\w@/-]){one_of(_LABELS)}(?![^\W_]|-[^\W\d_])|(?<![^\s(\[|,])\*(?=\s?\d)")
_BIRTH_DATE = re.compile(rf"{_AFTER}(?P<date>{_DATE})(?![\w/])")
_BIRTH_DAY = re.compile(rf"{_AFTER}(?P<date>{_DAY_ONLY})(?!\w)")
_BIRTH_YEAR = re.compile(rf"{_AFTER}(?P<date>{_FULL_YEAR})(?![\w/-]|\.\d)")
_BEFORE = re.compile(
    rf"(?:^|(?<![\w.,/-]))(?P<date>{_DATE})[,)]?{_S}?(?:(?:in|te|v|ve|w){_S}[^\W\d_][\w.-]{{1,24}}{_S})?$"
)
_BEHIND = listed("geboren narozen narozena geb. geb né née")
_PRONOUN = re.compile(
    r"(?<!\w)(?:i|he|she|who|mother|father|son|daughter|wife|husband|patient|client|ich|er|sie|je|il|elle|qui"
    r"|yo|él|ella|eu|ele|ela|io|"
    r"lui|lei|ik|hij|zij|ze|ja|ona|já|jsem|mr|mrs|frau|herr|suis|fui|ben|sono)(?!\w)"
)

_UNITS = (
    r"(?:years?[- ]of[- ]age|years?[- ]old|yrs?[- ]old|yrs?\.?[- ]?old|y/o|y\.o\.|yo|yr[- ]old"
    r"|jahre?[- ]alt(?!\w)|jährige[rnsm]?|jährig|"
    r"ans|años|anos|anni|enne|jaar(?: oud)?|jarige?|latek|lata|lat|letni[aemgo]{0,3}|letniej|let|letý|letá"
    r"|letého|letou|letému|rok[uy]?)(?!\w)"
)
_COUNTED = re.compile(
    rf"(?<![\w.,:/$€£+-])(?=\d{{1,3}}[^\w\n]{{0,3}}[^\W\d_])(?P<age>1[01]\d|[1-9]\d?)(?:{_S}?[-–]?{_S}?)(?P<unit>{_UNITS})"
)
_AGE_LABELS = listed(
    "age aged alter âge âgé âgée agé edad idade età leeftijd wiek věk âgés aet. im_alter_von at_the_age_of à_l'âge_de "
    "w_wieku ve_věku turned turning turns all'età_di a_la_edad_de aos à_idade_de"
)
_LABELLED = re.compile(
    rf"(?<![\w@/.-]){one_of(_AGE_LABELS)}(?:{_S}(?:of|is|von|de|van|di|is|ist|est))?[\"'’]?{_S}?[:="
    rf"|]?{_S}{{0,4}}[\"']?(?P<age>1[01]\d|[1-9]\d?)"
    rf"(?![\w%€$/,.:-]*\d|\w|%|\+|{_S}?(?:[-–]{_S}?\d|to{_S}|bis{_S}|à{_S}\d|or{_S}(?:over|older|above|under"
    rf"|younger|more)|and{_S}(?:over|above|older|under)"
    rf"|months?|days?|weeks?|hours?|minutes?|px|seconds?|years?{_S}in|monate|mois|meses|mesi|hodin|dní|times"
    rf"|[a-z]{{1,2}}(?!\w)))"
)
_NO_PERSON_BEFORE = re.compile(
    r"(?<!\w)(?:min|minimum|maximum|max|average|mean|median|legal|retirement|over|under|above|below|bronze|iron"
    r"|ice|stone|golden|new|dark|"
    r"middle|cache|ab|unter|über|digital|voting|drinking|cheese|whisky|wine|rum|beef|token|file|data"
    r"|key)[\s:]{0,2}(?:the )?(?:age of )?$"
)
_PERSONS = listed(
    "doente utente trabajador trabajadora trabalhador trabalhadora "
    "man woman boy girl male female son daughter brother sister mother father mom dad mum child kid baby toddler "
    "teenager teen adult patient client person student employee driver victim suspect resident lady guy gentleman "
    "wife husband partner colleague boss friend neighbour neighbor uncle aunt cousin nephew niece grandmother "
    "grandfather grandson granddaughter twin twins applicant candidate user defendant plaintiff citizen teacher nurse "
    "engineer pensioner widow widower mother-in-law colleague's m f mann frau junge mädchen sohn tochter bruder "
    "schwester mutter vater kind patientin kunde kundin mitarbeiter mitarbeiterin schüler schülerin studentin oma opa "
    "kollege kollegin freund freundin nachbar nachbarin rentner rentnerin ehemann ehefrau homme femme garçon fille "
    "fils frère soeur sœur mère père enfant patiente cliente personne mari ami amie hombre mujer niño niña hijo hija "
    "hermano hermana madre padre paciente persona chico chica marido esposa varón señor señora homem mulher menino "
    "menina filho filha irmão irmã mãe pai pessoa rapaz senhor senhora uomo donna ragazzo ragazza bambino bambina "
    "figlio figlia fratello sorella paziente marito moglie signore signora vrouw jongen meisje zoon dochter broer zus "
    "moeder vader patiënt persoon mężczyzna kobieta chłopiec dziewczynka syn córka brat siostra matka ojciec pacjent "
    "pacjentka osoba pan pani muž žena chlapec dívka dcera bratr sestra otec pacientka"
)
_SPEAKERS = listed(
    "i i'm im he she he's she's who i’m he’s she’s name named ich er sie bin j'ai il elle suis yo soy él ella tengo "
    "tiene tenía cumplió cumple eu ele ela tenho tem tinha fez io lui lei ho ik hij zij ben mam on ona mi mu jí je "
    "moje můj mému aged him her my mr mrs ms dr frau herr ha aveva compie j’ai"
)
_AGO = re.compile(
    r"(?:y a|depuis|pendant|dans|durante|hace|há|desde|por|per|da|fra|tra|seit|vor|über|sinds|za|przez|od|po"
    r"|před|for|in|cada|tous les|"
    r"après|dopo|après|después de|depois de|nach|over|under|ultimi|últimos|derniers|derniers|los|les|os|gli|ze"
    r"|van de)\s$"
)
_NOT_AGES = re.compile(
    r"[ ](?:d['’e]|di|de|of|in|ans?|erfahrung|ervaring|zkušeností|doświadczenia)[ ]?(?:exp|esp|antig|gara"
    r"|prison|cárcel|prisão|carcere|"
    r"reclus|serv|matri|casa|mariage|stud|estud|vie|vida|vita|prác|prát|contra|lavoro|trab|trav|anci|vig"
    r"|validade|practice)"
)
_THINGS = re.compile(
    r"(?<!\w)(?:the|this|our|that|die|das|der|dieses|diese|unser|unsere|l['’]|la|el|la|o|a|il|de|het|to|ta|ten)[ ]$"
)
_NAMED = re.compile(
    r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:[ ][^\W\d_a-z][^\W\d_]+){0,2})(?:,| is| was| turned| ist| wird| a| tiene"
    r"| tem| ha| is| ma| má| je|'s|’s|"
    r" \(|, de| est)[ ]?$"
)
_COMPANY = listed(
    "python linux java windows company it this that there berlin paris london rome microsoft google apple ibm firma"
)
_NOUN_AFTER = re.compile(r"[ -]([^\W\d_]{1,20})(?:[ ]([^\W\d_]{1,20}))?(?:[ ]([^\W\d_]{1,20}))?")
_NO_NOUN = listed(
    "is was has had said says who whose and or from with in at on to for will can could would should did does went "
    "came lives works needs wants but that than of by are were hat ist war aus und wurde mit von im"
)


class BirthRecognizer:
    """Finds dates of birth and ages of persons. The finding of an age is its number alone."""

    name = "BirthRecognizer"
    entity_types = frozenset({"DATE_OF_BIRTH", "AGE"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every date of birth and every age in `text`."""
        if not any(digit in text for digit in "0123456789"):
            return
        low = lowered(text)
        for match in _LABEL.finditer(low):
            yield from self._born(text, low, match)
        counted: set[int] = set()
        for match in _COUNTED.finditer(low):
            score = _counted(text, low, match)
            if score:
                counted.add(match.start("age"))
                yield Finding(*match.span("age"), "AGE", score, self.name, "years", match["unit"])
        for match in _LABELLED.finditer(low):
            before = low[max(0, match.start() - 24) : match.start()]
            if match.start("age") in counted or _NO_PERSON_BEFORE.search(before):
                continue
            if _is_age(text, low, match):
                yield Finding(*match.span("age"), "AGE", AGE, self.name, "age")

    def _born(self, text: str, low: str, label: re.Match[str]) -> Iterator[Finding]:
        word, at = label.group(), label.end()
        found = _BIRTH_DATE.match(low, at)
        score = DATE
        if found is None and word in _BIRTHDAYS | _SURE_LABELS | {"born"}:
            found = _BIRTH_DAY.match(low, at)
        if found is None and word != "*" and word not in _BIRTHDAYS:
            found = _BIRTH_YEAR.match(low, at)
            score = YEAR
            if (
                found
                and word not in _SURE_LABELS
                and not _PRONOUN.search(low, max(0, label.start() - 30), label.start())
            ):
                found = None
        if found is None and word in _BEHIND:
            begin = max(0, label.start() - 48)
            before = _BEFORE.search(low[begin : label.start()])
            if before:
                yield Finding(
                    begin + before.start("date"),
                    begin + before.end("date"),
                    "DATE_OF_BIRTH",
                    DATE,
                    self.name,
                    "date",
                    word,
                )
        if found and not (word == "*" and score < DATE):
            yield Finding(*found.span("date"), "DATE_OF_BIRTH", score, self.name, "date", word)


def _is_age(text: str, low: str, match: re.Match[str]) -> bool:
    """Whether a label of many meanings (`turned`, `Alter`) stands for an age here."""
    word = match.group()
    if word.startswith(("turn", "aos ")):
        return _person_before(text, low, match.start()) and not re.match(
            r"[ ](?:degrees|pages|down|up|left|right|around)", low[match.end() :][:12]
        )
    return not (word.startswith("age ") and re.match(r"[ ](?:years in|group)", low[match.end() : match.end() + 10]))


def _person_before(text: str, low: str, at: int) -> bool:
    begin = max(low.rfind("\n", max(0, at - 60), at) + 1, at - 60, 0)
    parts = re.split(r"[.!?;]\s", low[begin:at])
    found = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", parts[-1])
    if any(word in _SPEAKERS or word in _PERSONS for word in found):
        return True
    named = _NAMED.search(text, begin, at)
    if named is None or any(word in _COMPANY for word in named["name"].lower().split()):
        return False
    return not _THINGS.search(low, begin, named.start())


def _counted(text: str, low: str, match: re.Match[str]) -> float:
    """The score of a number with a unit of years, 0 where no person's age is meant."""
    unit, at, start = match["unit"], match.end(), match.start()
    before = low[max(0, start - 16) : start]
    glued = (
        "-" in match.group()
        or "–" in match.group()
        or unit.startswith(("y/o", "yo", "y.o", "jähr", "letn", "let", "enne", "jarig"))
    )
    if unit.endswith("old") or unit.startswith(
        ("y/o", "yo", "y.o", "jähr", "jarig", "letn", "letý", "letá", "letou", "letého")
    ):
        if re.search(r"(?:over|under|than|least|most|unter|über|ab|up to|from|to|and|or|[-–]) ?$", before):
            return 0.0
        nouns = _NOUN_AFTER.match(low, at)
        if nouns and (glued or not unit.endswith("s old")):
            following = [noun for noun in nouns.groups() if noun]
            if following and any(noun in _PERSONS for noun in following):
                return AGE
            if following and following[0] in _NO_NOUN:
                return LIKELY if glued and not unit.endswith("years old") else AGE * _person_before(text, low, start)
            return AGE * (not glued and _person_before(text, low, start))
        if glued and not unit.startswith(("years old", "year old")):
            return LIKELY
        nouns_thing = nouns and nouns[1] not in _NO_NOUN and nouns[1] not in _PERSONS
        return (
            0.0
            if nouns_thing and not glued and nouns and nouns[1] in _PLAIN_THINGS
            else AGE * _person_before(text, low, start)
        )
    if unit.startswith(("years of", "year of")):
        return 0.0 if re.search(r"(?:over|under|least|than) ?$", before) else AGE * _person_before(text, low, start)
    if unit.startswith("jahr") or unit == "jaar oud":
        return AGE * _person_before(text, low, start)
    if unit == "enne":
        return AGE * ("-" not in match.group())
    if unit == "años" and before.endswith("a los ") and not _NOT_AGES.match(low, at):
        return LIKELY * _person_before(text, low, start)
    if _AGO.search(before) or _NOT_AGES.match(low, at):
        return 0.0
    if re.match(r"[ ]de edad|[ ]de idade|[ ]d['’]età", low[at : at + 10]):
        return AGE
    if low[at : at + 1] in (",", ")") and _IN_APPOSITION.search(text, max(0, start - 60), start):
        return LIKELY
    return AGE * bool(
        _HAVING.search(low, max(0, start - 24), start) or _OF_PERSON.search(low, max(0, start - 40), start)
    )


_PLAIN_THINGS = listed("company contract car house building whisky wine software code system")
_HAVING = re.compile(
    r"(?<!\w)(?:j['’]ai|(?:il|elle|qui) a(?: eu)?|tengo|tiene|tenía|cumplió|cumple|cumplí|tenho|tem|tinha|fez"
    r"|completou|ho|ha|aveva|"
    r"compie|mam|ma|miał|miała|je mi|je mu|je jí|mi je|mu je|jí je|ik ben|is|hij is|zij is|ze is|âgée? de"
    r"|agé de|wieku|věku)[ ]$"
)
_IN_APPOSITION = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]*\.?,?[ ][^\W\d_a-z][^\W\d_]+,[ ](?:(?:de|di|d['’])[ ]?)?$")
"""Two words with capitals before: `Gomes, Rita, de 65 anos,`, `Rita Gomes, 65 ans,`."""
_OF_PERSON = re.compile(
    rf"(?<!\w){one_of(_PERSONS)}(?:[ ][^\W\d_]{{1,20}}){{0,2}}(?:,? (?:de|di|van|d['’]|ma)[ ]|,[ ])$"
)
