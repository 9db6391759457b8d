"""Tells the language of a text by its script and its commonest words; says that it can't rather than guess.

Only for choosing between pipelines of one language each. Whole texts are looked at, so a sentence in another language is lost
in them; what is bundled needs no language at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

MOST_CHARACTERS = 20_000
"""What is looked at of a text: its beginning, which is enough."""
LEAST, LEAD = 1.5, 1.3
"""How many words, of no other language, must speak for the best one, and how many times more than for the second."""

_WORDS = {
    "en": "the of and to is was for with that this are have has not you your from they his her she been were which will "
    "would please thank about there it my we our on by at as be or hi hello dear can could should live i'm it's don't "
    "call write",
    "de": "der die das und ist nicht ein eine einen einem einer mit auf für von zu den dem des im sich auch wird war ich "
    "wir sie es bei nach aus dass oder wurde haben hat sind bitte ihre ihr mein meine uns über am zum zur ihnen hallo "
    "danke können wohne heiße wegen noch nur aber wenn kann durch vor an",
    "fr": "le la les des et est une un du dans pour pas que qui sur avec il elle nous vous ce cette sont aux au par plus ne "
    "je mais ou été être avez ai votre notre mon ma merci bonjour chez d'un d'une c'est j'ai sujet veuillez appeler "
    "je m'appelle sa ses leur ces comme",
    "es": "a o el la los las de y es una un en para no que por con se del al su sus como más pero está son fue ha muy hay "
    "este esta nos usted gracias hola mi yo me vivo vive desde cuando señor señora favor llamo llame le les lo entre "
    "sobre",
    "pt": "o a os as de e é uma um em para não que por com se do da dos das no na ao seu sua como mais mas está são foi tem "
    "muito este esta nós você obrigado obrigada olá meu minha pelo pela eu moro mora desde quando favor chamo ligue "
    "me entre sobre ser também lhe isso",
    "it": "il lo la gli le di e è una un in per non che con si del della dei delle nel nella al alla su come più ma sono "
    "stato ha molto questo questa noi lei grazie ciao mio mia mi abito abita da ho dal dalla i anche favore chiamo "
    "chiami suo sua signor signora può gli dopo tra",
    "nl": "de het een en is niet van in op te dat die voor met zijn aan er maar om ook als bij naar heeft hebben wordt was "
    "ik wij u uw mijn deze dit bedankt graag geen nog wel zij hij over uit alstublieft heet woon woont mevrouw kunt "
    "kan door",
    "cs": "a je se na že v s z do to i k o ve pro jako ale by byl byla jsem jsme jsou si tak po nebo který která při od "
    "bude není má prosím děkuji dobrý den jste váš naše u bydlí bydlím také kvůli jmenuji pan paní mi můj moje až ze "
    "můžete",
    "sk": "a je sa na že v s z do to i k o vo pre ako ale by bol bola som sme sú si tak po alebo ktorý ktorá pri od bude "
    "nie má prosím ďakujem dobrý deň ste váš naše u býva tiež",
    "pl": "i w z na do się nie jest to że o jak po za od przez dla czy ale są był była jestem oraz przy tym ma może proszę "
    "dziękuję dzień dobry pan pani który która mieszka też już",
    "sv": "och att det är en ett som på för med av inte den har till i om var jag vi du från eller men kan ska tack hej min "
    "din han hon bor också mycket",
    "da": "og at det er en et som på for med af ikke den har til i om var jeg vi du fra eller men kan skal tak hej min din "
    "han hun bor også meget blev efter hvad",
    "nb": "og å det er en et som på for med av ikke den har til i om var jeg vi du fra eller men kan skal takk hei min din "
    "han hun bor også mye ble etter hva",
    "fi": "ja on ei se että hän oli ovat mutta kun niin kuin myös tai joka minä sinä me te olen olet ole kiitos hei minun "
    "sen tämä vain jos asuu sekä",
    "hu": "a az és hogy nem is van egy ez meg de volt csak már mint vagy ki én mi ön kérem köszönöm szia jó napot lakik el "
    "lesz még azt ezt nagyon",
    "ro": "și în este de la cu nu pe că o un din pentru care mai sunt a fost sau dar se ce al am ai vă rog mulțumesc bună "
    "ziua locuiește lui ale după",
}
_ENDINGS = {
    "en": "ing ly tion ness 's",
    "de": "ung lich keit heit isch ieren ungen",
    "fr": "tion ment eux eau ière",
    "es": "ción mente dad ciones ando iendo",
    "pt": "ção mente dade ções ando endo inho",
    "it": "zione mente tà zioni ando endo ella",
    "nl": "ijk heid tie ijn isch aar",
    "cs": "ého ých ání ost ové ová ovi ích",
}
"""How many of their longer words end."""
_SIGNS = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "cs": "ěřů",
    "sk": "ľĺŕô",
    "pl": "łżźśćńąę",
    "sv da nb": "å",
    "da nb": "øæ",
    "hu": "őű",
    "ro": "șță",
    "fr": "œêèùû",
}
"""Letters that hardly any other language here uses."""
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]"), 0.1),
    ("zh", re.compile("[\u3400-\u9fff]"), 0.5),
    ("ko", re.compile("[\uac00-\ud7a3]"), 0.5),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), 0.5),
    ("he", re.compile("[\u05d0-\u05ea]"), 0.5),
    ("ar", re.compile("[\u0621-\u06ff]"), 0.5),
    ("th", re.compile("[\u0e01-\u0e5b]"), 0.5),
    ("hi", re.compile("[\u0900-\u097f]"), 0.5),
    ("uk", re.compile("[іїєґІЇЄҐ]"), 0.02),
    ("ru", re.compile("[\u0400-\u04ff]"), 0.5),
)
"""Scripts, and the share of a text's letters from which one decides. Japanese stands before Chinese, whose signs it uses."""
LANGUAGES = (*_WORDS, *(language for language, _, _ in _SCRIPTS))
"""Those that can be told apart (ISO 639-1)."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def language_of(text: str, among: Collection[str] = LANGUAGES) -> str:
    """The language (ISO 639-1) of most of `text`, one of `among`; empty where there is too little to tell it by."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text[:MOST_CHARACTERS])]
    letters = Counter("".join(words))
    total = letters.total()
    for language, script, share in _SCRIPTS:
        if language in among and sum(n for letter, n in letters.items() if script.match(letter)) > share * total:
            return language
    return _by_words(Counter(words), letters, _Table.of(frozenset(among)))


@dataclass(frozen=True)
class _Table:
    """Words, endings and letters, each with the languages that have them."""

    words: dict[str, list[str]]
    endings: dict[str, list[str]]
    signs: dict[str, list[str]]

    @staticmethod
    @cache
    def of(among: frozenset[str]) -> _Table:
        found = _Table({}, {}, {})
        for table, listed in ((found.words, _WORDS), (found.endings, _ENDINGS), (found.signs, _SIGNS)):
            for languages, said in listed.items():
                for language in (one for one in languages.split() if one in among):
                    for piece in said.split() if table is not found.signs else said:
                        table.setdefault(piece, []).append(language)
        return found


def _by_words(words: Counter[str], letters: Counter[str], table: _Table) -> str:
    weights: dict[str, float] = {}

    def add(languages: list[str], count: float) -> None:
        """The less for each, the more languages have it."""
        for language in languages:
            weights[language] = weights.get(language, 0.0) + count / len(languages)

    for word, count in words.items():
        add(table.words.get(word, []), count)
        if len(word) > 5:
            endings = (table.endings.get(word[-size:]) for size in range(2, 6))
            add(next((languages for languages in endings if languages), []), count / 2)
    for letter, count in letters.items():
        add(table.signs.get(letter, []), count)
    (most, best), (second, _) = sorted([(0.0, ""), (0.0, ""), *((n, language) for language, n in weights.items())])[
        :-3:-1
    ]
    return best if most >= LEAST and most >= LEAD * second else ""
