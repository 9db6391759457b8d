"""How long detection takes: a screenful of prose, loading in a fresh process, and texts made to be slow."""

from __future__ import annotations

import base64
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

PROSE = 500
"""Characters of a typical prompt."""
WORST = 100_000
"""Characters of a hostile text."""
_LOAD = """
import time
wall, processor = time.perf_counter(), time.process_time()
from assistant.privacy.detection import Detector
detector = Detector()
detector.load()
print(time.perf_counter() - wall, time.process_time() - processor)
"""


@dataclass(frozen=True)
class Milliseconds:
    """Of many texts: the median by the clock on the wall, the median of processor time, and how many there were."""

    wall: float
    processor: float
    slow: float
    """Wall time that one text in ten takes longer than."""
    texts: int


def prose(texts: Iterable[str], most: int = 300) -> list[str]:
    """Stretches of `PROSE` characters of the texts, each different, spread evenly over them."""
    whole = "\n".join(texts)
    found = [whole[at : at + PROSE] for at in range(0, len(whole) - PROSE + 1, PROSE)]
    return found[:: max(1, len(found) // most)][:most]


def each(find: Callable[[str], object], texts: Sequence[str]) -> Milliseconds | None:
    """Time of one text, the first few being left out: they warm up. None where there are too few."""
    walls, processors = [], []
    for text in texts:
        wall, processor = time.perf_counter(), time.process_time()
        find(text)
        processors.append((time.process_time() - processor) * 1000)
        walls.append((time.perf_counter() - wall) * 1000)
    walls, processors = walls[5:], processors[5:]
    if len(walls) < 2:
        return None
    slow = statistics.quantiles(walls, n=10)[-1]
    return Milliseconds(statistics.median(walls), statistics.median(processors), slow, len(walls))


def load_seconds(rounds: int = 5) -> tuple[float, float]:
    """Medians of wall and of processor time from the first import to a ready detector, each in a process of its own."""
    runs = [
        subprocess.run([sys.executable, "-c", _LOAD], check=True, capture_output=True, text=True) for _ in range(rounds)
    ]
    walls, processors = zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    return statistics.median(walls), statistics.median(processors)


def hostile(length: int = WORST) -> dict[str, str]:
    """Texts of `length` characters that make backtracking, quadratic searching or endless words likely."""
    source = random.Random(5)
    repeated = {
        "full stops after letters": "a.",
        "numbers of one digit": "1 ",
        "at signs": "@",
        "letters and at signs": "a@",
        "hyphens": "-",
        "capitals": "A",
        "opening brackets": "(",
        "opening and closing brackets": "[(<>)]",
        "nested quotes": "\"'",
        "backslashes": "\\",
        "digits": "0",
        "digits and hyphens": "1-",
        "digits and full stops": "1.",
        "plus signs and digits": "+1 ",
        "slashes": "/",
        "links without an end": "http://",
        "hosts": "www.a.",
        "colons": ":",
        "hexadecimal pairs": "a1:",
        "equals signs": "a=",
        "passwords": "password: ",
        "keys in JSON": '{"a":',
        "one long word": "lengthening",
        "capitalised words": "Aa ",
        "words and commas": "Aa, ",
        "initials": "A. ",
        "streets": "12 Aa Street ",
        "lines only": "\n",
        "spaces": " ",
        "tabs and lines": "\t\n",
        "no-break spaces": "\u00a0",
        "zero-width joiners": "\u200d",
        "accents that stack": "e\u0301\u0301",
        "ideographs": "\u4e2d",
        "emoji": "\U0001f600",
        "placeholders": "[PERSON_1]",
        "halves of placeholders": "[PERSON_",
        "bank accounts": "GB82 WEST ",
        "birthdays": "born 1 May ",
    }
    texts = {name: (part * (length // len(part) + 1))[:length] for name, part in repeated.items()}
    texts["different digits"] = "".join(source.choice("0123456789") for _ in range(length))
    texts["digits in groups"] = " ".join(f"{source.randrange(10_000):04d}" for _ in range(length // 5))
    texts["base64"] = base64.b64encode(source.randbytes(length * 3 // 4)).decode()
    texts["base64 in lines"] = base64.encodebytes(source.randbytes(length * 3 // 4)).decode()[:length]
    texts["brackets in brackets"] = "(" * (length // 2) + ")" * (length // 2)
    return texts


def worst(find: Callable[[str], object], texts: dict[str, str]) -> dict[str, tuple[float, float]]:
    """Seconds by the clock on the wall and of processor time, in all threads, for each text; the slowest first."""
    find("Once, to load what is loaded late: Anna Example, www.example.com, +420 777 123 456.")
    seconds = {}
    for name, text in texts.items():
        wall, processor = time.perf_counter(), time.process_time()
        find(text)
        seconds[name] = time.perf_counter() - wall, time.process_time() - processor
    return dict(sorted(seconds.items(), key=lambda item: -item[1][0]))
