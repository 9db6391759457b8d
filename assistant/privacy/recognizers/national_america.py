"""The numbers of North and South American countries. Scores as in `national_europe`."""

from __future__ import annotations

from assistant.privacy.recognizers.national_kinds import DRIVER, MD, Kind, kind

_MBI_LETTER = "[AC-HJKMNP-RT-Y]"
_MBI_EITHER = "[0-9AC-HJKMNP-RT-Y]"
_SSN = r"(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}"
_MX_STATE = "(?:AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[TLE]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)"
_ITIN = r"9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}"

_NORTH = (
    kind(
        "US_SSN",
        "000000000|000-00-0000|000 00 0000|000.00.0000|000-000000|00000-0000",
        _SSN,
        ":ssn_us",
        0.15,
        0.3,
        "ssn ssns social security",
        name="other groups",
    ),
    kind(
        "US_SSN",
        "000000000|000-00-0000|000 00 0000|000.00.0000",
        _SSN,
        ":ssn_us",
        0.15,
        0.6,
        "ssn ssns social security",
    ),
    kind(
        "US_ITIN", "000000000|000-00-0000|000 00 0000|000.00.0000", _ITIN, "us.itin", 0.15, 0.6, "itin TAX individual"
    ),
    kind("US_EIN", "000000000|00-0000000", "", "", 0.1, 0.3, "ein fein employer TAX"),
    kind(
        "US_MBI",
        "0A?0A?0AA00|0A?0-A?0-AA00|0A?0 A?0 AA00",
        rf"[1-9]{_MBI_LETTER}{_MBI_EITHER}\d{_MBI_LETTER}{_MBI_EITHER}\d{_MBI_LETTER}{{2}}\d\d",
        "",
        0.6,
        0.8,
        "mbi medicare HEALTH",
    ),
    kind("US_NPI", "0000000000|0000_000_000", r"[12]\d{9}", ":npi", words="npi provider"),
    kind(
        "MEDICAL_LICENSE",
        "AA0000000|A00000000",
        r"[A-HJ-MPRSTUX](?:[A-Z]|9)\d{7}",
        ":dea",
        0.3,
        words="dea medical prescriber",
        country="US",
    ),
    kind(
        "US_DRIVER_LICENSE",
        "A0000000|A000000000000|A000-0000-0000|A000-000-00-000-0|A000-000-000-000|A00000000|00000000|000000000"
        "|0000000|A000 000 00 000 0|A0000000000000|A0000-00000-00000|AA000000|AA000000A|000AA0000|A000-0000-0000-00|000 000 000"
        "|A000000000",
        r"[A-Z]\d{7,14}|\d{7,9}|[A-Z]{2}\d{6}[A-Z]?|\d{3}[A-Z]{2}\d{4}",
        "",
        0.1,
        0.2,
        "DRIVING",
        also=DRIVER,
    ),
    kind("CA_SIN", "000000000|000_000_000", r"[1-79]\d{8}", ":luhn", words="sin nas SOCIAL"),
    kind(
        "CA_DRIVER_LICENSE",
        "A00000000000000|A0000-00000-00000|A0000-000000-00|A000000000000|A0000-00000-00000",
        "[A-Z][0-9]{12,14}",
        "",
        0.1,
        0.3,
        "DRIVING",
        also=DRIVER,
    ),
    kind("CA_BC_PHN", "0000000000|0000_000_000", r"9\d{9}", "ca.bc_phn", words="phn HEALTH"),
    kind(
        "MX_CURP",
        "AAAA000000AAAAAA?0|AAAA-000000-AAAAAA?0|AAAA 000000 AAAAAA?0",
        rf"[A-Z]{{4}}\d\d{MD}[HMX]{_MX_STATE}[B-DF-HJ-NP-TV-Z]{{3}}[A-Z0-9]\d",
        "mx.curp",
        1.0,
        1.0,
    ),
    kind(
        "MX_RFC",
        "AAAA000000???|AAAA-000000-???|AAAA 000000 ???|AAAA000000-???",
        rf"[A-Z]{{4}}\d\d{MD}[0-9A-Z]{{3}}",
        ":rfc_mx",
        0.9,
        0.95,
        "rfc TAX",
    ),
    kind("MX_NSS", "00000000000|00 00 00 0000 0|00-00-00-0000-0", "", ":luhn", 0.3, 0.5, "nss imss SOCIAL"),
)

_SOUTH = (
    kind(
        "BR_CPF",
        "00000000000|000.000.000-00|000 000 000 00|000.000.000.00|000-000-000-00|000000000-00",
        "",
        "br.cpf",
        0.35,
        0.9,
        "cpf TAX contribuinte",
    ),
    kind(
        "BR_CNPJ",
        "00000000000000|00.000.000/0000-00|00000000/0000-00|00 000 000 0000 00",
        "",
        "br.cnpj",
        0.35,
        0.95,
        "cnpj COMPANY empresa",
    ),
    kind(
        "BR_PIS",
        "00000000000|000.00000.00-0|000.0000.000-0|000 00000 00 0",
        "",
        ":pis",
        0.3,
        0.8,
        "pis pasep nit nis SOCIAL",
    ),
    kind("BR_CNH", "00000000000", "", ":cnh", 0.3, words="cnh habilitação motorista"),
    kind("BR_VOTER_ID", "000000000000|0000 0000 0000", "", ":titulo", 0.3, 0.35, "título titulo eleitor eleitoral"),
    kind(
        "BR_RG", "00000000?|00.000.000-?|00000000-?", r"\d{8}[0-9X]", "", 0.1, 0.35, "rg identidade registro IDENTITY"
    ),
    kind(
        "AR_CUIT",
        "00000000000|00-00000000-0|00 00000000 0|00.00000000.0",
        r"(?:2[03467]|3[034]|5[05])\d{9}",
        "ar.cuit",
        0.35,
        0.95,
        "cuit cuil TAX",
    ),
    kind(
        "AR_DNI",
        "00000000|00.000.000|0000000|0.000.000|00 000 000",
        r"[1-9]\d{6,7}",
        "",
        0.1,
        0.1,
        "dni documento",
    ),
    kind(
        "CL_RUT",
        "00000000?|00.000.000-?|00000000-?|0.000.000-?|0000000-?|0000000?",
        r"\d{7,8}[0-9K]",
        "cl.rut",
        0.2,
        0.35,
        "rut run",
    ),
    kind(
        "CL_RUT",
        "00000000?|00.000.000-?|0.000.000-?",
        r"\d{7,8}[0-9K]",
        "cl.rut",
        0.2,
        0.8,
        "rut run",
        name="cl.rut, dots",
    ),
    kind(
        "CO_CEDULA",
        "0000000000|0.000.000.000|00000000|00.000.000",
        r"1\d{9}|[1-9]\d{7}",
        "",
        0.1,
        0.1,
        "cédula cedula cc ciudadanía ciudadania",
    ),
    kind("CO_NIT", "0000000000|000.000.000-0|000000000-0", "", "co.nit", 0.2, 0.6, "nit TAX"),
    kind("PE_DNI", "00000000|00000000-?", r"\d{8}[0-9A-K]?", "", 0.1, 0.1, "dni documento"),
    kind("PE_RUC", "00000000000", r"(?:10|15|17|20)\d{9}", "pe.ruc", 0.3, words="ruc TAX"),
    kind(
        "EC_CEDULA",
        "0000000000|000000000-0",
        r"(?:0[1-9]|1\d|2[0-4]|30)[0-6]\d{7}",
        "ec.ci",
        0.3,
        0.5,
        "cédula cedula ci IDENTITY",
    ),
    kind(
        "UY_CI",
        "00000000|0.000.000-0|0000000-0|0 000 000 0",
        r"[1-9]\d{7}",
        ":ci_uy",
        0.2,
        0.6,
        "cédula cedula ci identidad",
    ),
    kind("VE_RIF", "A000000000|A-00000000-0|A-000000000", r"[VEJPG]\d{9}", "ve.rif", 0.3, 0.7, "rif TAX"),
    kind("DO_CEDULA", "00000000000|000-0000000-0|000 0000000 0", "", ":cedula_do", 0.3, 0.7, "cédula cedula IDENTITY"),
)

AMERICA: tuple[Kind, ...] = (*_NORTH, *_SOUTH)
