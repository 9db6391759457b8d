"""The forms of vehicle number plates, and the tables of codes that some of them begin with.

Sources: Fahrzeug-Zulassungsverordnung, annexes 1 and 2 (Germany); Kraftfahrgesetz-Durchführungsverordnung, annex 5d
(Austria); Verkehrszulassungsverordnung, article 84 (Switzerland); DVLA INF104 (United Kingdom); arrêté du 9 février 2009
(France); DPR 495/1992 (Italy); Real Decreto 2822/1998 (Spain); Decreto-Lei 54/2005 (Portugal); RDW's sidecodes
(Netherlands); and the authorities of BE, CZ, PL, SE, DK, NO, FI, IE, SK, HU, RO, LU.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_GERMAN = (
    "A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AÖ AP APD AR ARN ART AS ASD ASL ASZ AT AU AUR AW AZ "
    "AZE B BA BAD BAR BB BBG BBL BC BCH BD BE BED BEI BEL BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK "
    "BM BN BNA BO BÖ BOG BOH BOR BOT BP BRA BRB BRG BRI BRK BRL BRV BS BSB BSK BT BTF BÜD BÜS BÜZ BW BWL BYL BZ BZA C "
    "CA CAS CB CE CHA CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DB DBR DD DE DEG DEL DGF DH DI DIL DIN DIZ DKB DL "
    "DLG DM DN DO DON DS DU DUD DÜW DW DZ E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIH EIL EIN EIS EL EM EMD EMS "
    "EN ER ERB ERH ERK ERZ ES ESB ESW EU EUT EW F FB FD FDB FDS FEU FF FFB FG FH FI FKB FL FLÖ FN FO FOR FR FRG FRI "
    "FRW FS FT FTL FÜ FÜS FW FZ G GA GAN GAP GC GD GDB GE GEL GEM GEO GER GF GG GHA GHC GI GK GL GLA GM GMN GN GNT GÖ "
    "GOA GOH GP GR GRA GRH GRI GRM GRS GRZ GS GT GTH GÜ GUB GUN GV GVM GW GZ H HA HAB HAL HAM HAS HB HBN HBS HC HCH HD "
    "HDH HDL HE HEB HEF HEI HEL HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH HOL HOM HOR HÖS HOT "
    "HP HR HRO HS HSK HST HU HUN HUS HV HVL HWI HX HY HZ IGB IK IL ILL IN IZ J JB JE JEV JL JÜL K KA KAR KB KC KE KEH "
    "KEL KEM KF KG KH KI KIB KK KL KLE KLZ KM KN KO KÖN KÖT KÖZ KR KRU KS KT KU KÜN KUS KW KY KYF L LA LAN LAU LB LBS "
    "LBZ LC LD LDK LDS LEO LER LEV LF LG LH LI LIB LIF LIN LIP LL LM LN LÖ LÖB LOS LP LR LRO LSA LSN LSZ LU LÜN LUP "
    "LWL M MA MAB MAI MAK MAL MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH MGN MH MHL MI MIL MK MKK ML MM MN MO MOD "
    "MOL MON MOS MQ MR MS MSE MSH MSP MST MTK MTL MÜ MÜB MÜL MÜN MÜR MVL MW MY MYK MZ MZG N NAB NAI NAU NB ND NDH NE "
    "NEA NEB NEC NEN NES NEU NEW NF NH NI NK NL NM NMB NMS NÖ NOH NOL NOM NOR NP NR NRW NT NU NVP NW NWM NY NZ OA OAL "
    "OB OBB OBG OC OCH OD OE OF OG OH OHA ÖHR OHV OHZ OK OL OP OPR OR OS OSL OVI OVL OVP P PA PAF PAN PAR PB PCH PE "
    "PEG PER PF PI PIR PL PLÖ PM PN PR PRÜ PS PW PZ QFT QLB R RA RC RD RDG RE REG REH REI RG RH RI RID RIE RL RM RN RO "
    "ROD ROF ROK ROL ROS ROT ROW RP RPL RS RSL RT RU RÜD RÜG RV RW RZ S SAB SAD SAL SAN SAW SB SBG SBK SC SCZ SDH SDL "
    "SDT SE SEB SEE SEF SEL SFB SFT SG SGH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLG SLK SLN SLS SLÜ SLZ SM SN SNH "
    "SO SOB SOG SOK SÖM SON SP SPB SPN SPR SR SRB SRO ST STA STB STD STE STH STL STO STR SU SUL SÜW SW SWA SY SZ SZB "
    "TBB TDO TE TET TF TG THL THW TIR TO TÖL TP TR TS TT TÜ TÜB TUT UE UEM UFF UH UL UM UN USI V VAI VB VEC VER VG VIB "
    "VIE VIT VK VOH VR VS W WA WAF WAK WAN WAR WAT WB WBS WD WDA WE WEB WEG WEL WEN WER WES WF WG WHV WI WIL WIS WIT "
    "WIZ WK WL WLG WM WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WÜ WUG WÜM WUN WUR WW WZ WZL "
    "X Y Z ZE ZEL ZI ZIG ZP ZR ZW ZZ "
)
GERMAN_DISTRICTS = frozenset(_GERMAN.split())
_AUSTRIAN = (
    "A AM B BA BB BD BG BH BK BL BM BN BP BR BZ D DL DO E EF EU FB FE FF FK FL FR FW G GB GD GF GM GO GR GS GU GÜ HA "
    "HB HE HF HL HO IL IM JE JO JU JW K KB KF KG KI KL KO KR KS KU L LA LB LE LF LI LL LN LZ MA MD ME MI MT MU MZ N ND "
    "NK O OP OW P PE PL PT RA RE RI RO S SB SD SE SL SO SP SR ST SV SW SZ T TA TU UU V VB VI VK VL VO W WB WE WK WL WN "
    "WO WT WU WY WZ ZE ZT ZW "
)
AUSTRIAN_DISTRICTS = frozenset(_AUSTRIAN.split())
_CANTONS = "AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH"

_NOT_GERMAN = frozenset(
    "AC-DC DIN-EN HP-UX WM-EM EM-WM A-Z B-A BA-MA MA-BA SS-WS WS-SS S-M M-L L-XL S-XL M-XL S-XX E-MA".split()
)
"""What is written with a dash and is no district: currents, standards, systems, championships, degrees, terms, sizes."""
_NOT_BRITISH = frozenset("FY CY HY SS AW FW WK KW".split())
"""Fiscal years, seasons and weeks: `FY24 TAX`."""
_WORDS = frozenset(
    "THE AND FOR NEW NET TAX MEN ALL ARE NOT YOU OUR HAS WAS CAN MAY END TOP SET BAG CAP ARR YTD EBT MON TUE WED THU "
    "FRI SAT SUN JAN FEB "
    "MAR APR JUN JUL AUG SEP OCT NOV DEC MAI EUR USD GBP CHF CZK PLN SEK DKK NZD SGD HKD RPM "
    "KMH KWH MPH PDF XML CSV API SQL PCS KGS LBS BMW VAT".split()
)
_UNITS = frozenset(
    "MB GB TB KB KM MM CM ML MG KG KW MW GW HP PS DB HZ KN PT PX PC PP MA MV KV VA MS NM NS AM PM FT LB LT DM".split()
)
_WORDS_OF_TWO = frozenset("AT BY WE AM AN MY HE ME DN PN RS EN VS RE GB EX PG NR ST EP DE LE LA EL ES ET SE".split())


@dataclass(frozen=True)
class Form:
    """How the plates of one country are written. `alone` where capitals and separators are enough to know one."""

    name: str
    pattern: re.Pattern[str]
    score: float
    alone: bool = False
    small: bool = False
    """Whether small letters may be used behind a word such as `plate`; where groups of letters stand by themselves, not."""
    fits: Callable[[str], bool] = lambda plate: True


def _german(plate: str) -> bool:
    """A known district, at most eight characters, no year."""
    parts = re.match(r"([A-ZÄÖÜ]{1,3})[- ]([A-Z]{1,2})[ -]?(\d{1,4})[EH]?$", plate)
    return bool(parts) and parts[1] in GERMAN_DISTRICTS and len("".join(parts.groups())) <= 8  # type: ignore[index,union-attr]


def _german_alone(plate: str) -> bool:
    letters, _, number = plate.partition(" ")
    return _german(plate) and letters not in _NOT_GERMAN and re.match(r"(?:19|20)\d\d", number) is None


def _german_compact(plate: str) -> bool:
    parts = re.match(r"([A-ZÄÖÜ]{2,5})(\d{1,4})[EH]?$", plate)
    if parts is None or len(plate) > 9:
        return False
    letters = parts[1]
    return any(letters[:cut] in GERMAN_DISTRICTS for cut in (1, 2, 3) if 1 <= len(letters) - cut <= 2)


def _british(plate: str) -> bool:
    age = int(plate[2:4])
    return plate[0] not in "IJQTUXZ" and (2 <= age <= 29 or 51 <= age <= 79)


def _british_alone(plate: str) -> bool:
    return _british(plate) and plate[:2] not in _NOT_BRITISH and plate[-3:] not in _WORDS


def _french(plate: str) -> bool:
    return plate[:2] != "SS" and plate[-2:] != "SS" and plate[3:6] != "000"


def _italian_alone(plate: str) -> bool:
    return plate[:2] not in _WORDS_OF_TWO | _UNITS and plate[-2:] not in _UNITS | _WORDS_OF_TWO


def _spanish(plate: str) -> bool:
    return plate[-3:] not in _WORDS


def _austrian(plate: str) -> bool:
    return re.match(r"[A-ZÜ]{1,2}", plate)[0] in AUSTRIAN_DISTRICTS  # type: ignore[index]


def _digits(least: int) -> Callable[[str], bool]:
    return lambda plate: sum(map(str.isdigit, plate)) >= least


_D, _S, _N, _P = "[-‑–]", "[ \u00a0]", r"\d", "[A-Z]"
_NL = (
    "A2-9-9 9-9-A2 9-A2-9 A2-9-A2 A2-A2-9 9-A2-A2 9-A3-d d-A3-9 A2-t-d d-t-A2 A3-9-d d-9-A3 d-A2-t t-A2-d".replace(
        "A2", "[A-Z]{2}"
    )
    .replace("A3", "[A-Z]{3}")
    .replace("9", r"\d\d")
    .replace("t", r"\d\d\d")
    .replace("-d", "-[A-Z0-9]")
    .replace("d-", "[A-Z0-9]-")
)
_FRENCH = "[A-HJ-NP-TV-Z]{2}"
_BRITISH = "[A-HJ-PR-Z]{3}"

FORMS = (
    Form(
        "german",
        re.compile(rf"[A-ZÄÖÜ]{{1,3}}-[A-Z]{{1,2}}{_S}[1-9]\d{{1,3}}[EH]?"),
        0.45,
        alone=True,
        small=True,
        fits=_german_alone,
    ),
    Form(
        "british",
        re.compile(rf"[A-HK-PRSVWY][A-Z]\d\d{_S}{_BRITISH}"),
        0.45,
        alone=True,
        small=True,
        fits=_british_alone,
    ),
    Form("french", re.compile(rf"{_FRENCH}-\d{{3}}-{_FRENCH}"), 0.45, alone=True, small=True, fits=_french),
    Form(
        "italian",
        re.compile(rf"[A-HJ-NPR-TV-Z]{{2}}{_S}\d{{3}}{_S}[A-HJ-NPR-TV-Z]{{2}}"),
        0.45,
        alone=True,
        fits=_italian_alone,
    ),
    Form("german", re.compile(r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?"), 0.3, small=True, fits=_german),
    Form("german", re.compile(r"[A-ZÄÖÜ]{1,3} [A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?"), 0.2, fits=_german),
    Form("german", re.compile(r"[A-ZÄÖÜ]{2,5}[1-9]\d{0,3}[EH]?"), 0.2, fits=_german_compact),
    Form("british", re.compile(rf"[A-Z]{{2}}\d\d{_S}?{_BRITISH}"), 0.3, small=True, fits=_british),
    Form(
        "british before 2001",
        re.compile(rf"[A-Z]\d{{1,3}}{_S}?[A-Z]{{3}}|[A-Z]{{3}}{_S}?\d{{1,3}}[A-Z]|[A-Z]{{1,3}}{_S}\d{{1,4}}"),
        0.2,
    ),
    Form("french", re.compile(rf"{_FRENCH}{_S}?\d{{3}}{_S}?{_FRENCH}"), 0.3),
    Form("french before 2009", re.compile(r"\d{1,4}[ -]?[A-Z]{2,3}[ -]?(?:\d\d|2[AB])"), 0.2),
    Form("spanish", re.compile(r"\d{4}[ -]?[BCDFGHJ-NPRSTV-Z]{3}"), 0.3, small=True, fits=_spanish),
    Form("spanish before 2000", re.compile(r"[A-Z]{1,2}[- ]\d{4}[- ][A-Z]{1,2}"), 0.2),
    Form(
        "portuguese",
        re.compile(r"[A-Z]{2}[-· ]\d\d[-· ][A-Z]{2}|(?:\d\d[-·]){2}[A-Z]{2}|\d\d[-·][A-Z]{2}[-·]\d\d"),
        0.3,
        small=True,
    ),
    Form("dutch", re.compile("|".join(_NL.split())), 0.3, small=True, fits=_digits(2)),
    Form("belgian", re.compile(r"[1-9][- ][A-Z]{3}[- ]\d{3}|[A-Z]{3}-\d{3}"), 0.3, small=True),
    Form(
        "austrian",
        re.compile(rf"[A-ZÜ]{{1,2}}[- ]\d{{1,5}}{_S}?[A-Z]{{1,3}}|[A-ZÜ]{{1,2}}[- ][A-Z]{{1,5}}{_S}?\d{{1,3}}"),
        0.25,
        fits=_austrian,
    ),
    Form("swiss", re.compile(rf"(?:{_CANTONS})[ ·-]{{1,3}}\d{{1,3}}(?:[ '’]?\d{{3}})?"), 0.25, fits=_digits(2)),
    Form("czech", re.compile(rf"\d[A-Z][A-Z0-9]{_S}?\d{{4}}|[A-Z]{{2,3}}{_S}?\d\d-\d\d"), 0.3, small=True),
    Form("polish", re.compile(rf"[A-Z]{{2,3}}{_S}?(?=[A-Z]{{0,2}}\d)[0-9A-Z]{{4,5}}"), 0.2, fits=_digits(2)),
    Form("nordic", re.compile(rf"[A-Z]{{3}}{_S}?\d\d[A-Z0-9]|[A-Z]{{2}}{_S}?\d\d{_S}?\d{{3}}|[A-Z]{{3}}-\d{{3}}"), 0.2),
    Form(
        "other european",
        re.compile(
            r"\d{2,3}-[A-Z]{1,2}-\d{1,6}|[A-Z]{2}-?\d{3}-?[A-Z]{2}|[A-Z]{1,2} \d{2,3} [A-Z]{3}|[A-Z]{2} [A-Z]{2}-\d{3}"
        ),
        0.2,
    ),
)
"""Every form, the most certain first."""

ANY = re.compile(
    r"(?:(?=[A-Z0-9 -]{0,7}\d)(?=[0-9 -]{0,7}[A-Z])[A-Z0-9]{1,8}(?:[- ][A-Z0-9]{1,5}){0,2}|"
    r"(?=[A-Za-z0-9-]{0,7}\d)(?=[0-9-]{0,7}[A-Za-z])[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,5}){0,2})(?![A-Za-z0-9])"
)
"""What a plate of any other country, of the United States first, may look like directly behind its label."""
