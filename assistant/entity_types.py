"""The types of personal data that detection reports, and what an employee calls them: detection, policy and screens share them.

Names are Presidio's; where Presidio has none, ours. National numbers begin with their country's code.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NATIONAL_NUMBERS = tuple(
    """
    AE_EMIRATES_ID AR_CUIT AR_DNI AR_PASSPORT AT_PASSPORT AT_SVNR AT_TAX_NUMBER AU_ABN AU_ACN AU_DRIVER_LICENSE
    AU_MEDICARE AU_PASSPORT AU_TFN BA_JMBG BE_BIS_NUMBER BE_ID_CARD BE_NATIONAL_NUMBER BE_PASSPORT BG_EGN
    BG_PASSPORT BG_PNF BR_CNH BR_CNPJ BR_CPF BR_PASSPORT BR_PIS BR_RG BR_VOTER_ID BY_PERSONAL_NUMBER CA_BC_PHN
    CA_DRIVER_LICENSE CA_PASSPORT CA_SIN CH_AHV CH_PASSPORT CL_PASSPORT CL_RUT CN_PASSPORT CN_RIC CO_CEDULA
    CO_NIT CY_TIN CZ_BIRTH_NUMBER CZ_DRIVER_LICENSE CZ_ID_CARD CZ_PASSPORT DE_FUEHRERSCHEIN DE_HEALTH_INSURANCE
    DE_ID_CARD DE_LANR DE_PASSPORT DE_SOCIAL_SECURITY DE_TAX_ID DE_TAX_NUMBER DK_CPR DK_PASSPORT DO_CEDULA
    EC_CEDULA EE_PASSPORT EE_PERSONAL_CODE EG_NATIONAL_ID ES_CIF ES_NIE ES_NIF ES_PASSPORT ES_SSN FI_PASSPORT
    FI_PERSONAL_IDENTITY_CODE FR_CNI FR_DRIVER_LICENSE FR_NIF FR_NIR FR_PASSPORT GR_AFM GR_AMKA GR_PASSPORT
    HK_ID HR_JMBG HR_OIB HR_PASSPORT HU_ID_CARD HU_PASSPORT HU_PERSONAL_ID HU_TAJ HU_TAX_ID ID_NIK
    IE_DRIVER_LICENSE IE_PASSPORT IE_PPS IL_ID IL_PASSPORT IN_AADHAAR IN_DRIVER_LICENSE IN_GSTIN IN_PAN
    IN_PASSPORT IN_VOTER IS_KENNITALA IT_DRIVER_LICENSE IT_FISCAL_CODE IT_IDENTITY_CARD IT_PASSPORT IT_VAT_CODE
    JP_DRIVER_LICENSE JP_MY_NUMBER JP_PASSPORT KR_BRN KR_DRIVER_LICENSE KR_FRN KR_PASSPORT KR_RRN KZ_IIN LI_PEID
    LT_PASSPORT LT_PERSONAL_CODE LU_MATRICULE LU_PASSPORT LV_PASSPORT LV_PERSONAL_CODE MD_IDNP MEDICAL_LICENSE
    ME_JMBG MK_JMBG MT_ID MX_CURP MX_NSS MX_PASSPORT MX_RFC MY_NRIC MY_PASSPORT NG_NIN NL_BSN NL_DRIVER_LICENSE
    NL_ID_CARD NL_PASSPORT NO_FNR NO_PASSPORT NZ_DRIVER_LICENSE NZ_IRD NZ_NHI NZ_PASSPORT PE_DNI PE_RUC
    PH_PASSPORT PH_TIN PH_UMID PK_CNIC PL_DRIVER_LICENSE PL_IDENTITY_CARD PL_NIP PL_PASSPORT PL_PESEL PT_CC
    PT_NIF PT_NISS PT_PASSPORT RO_CNP RO_PASSPORT RS_JMBG RU_ID_CARD RU_INN RU_PASSPORT RU_SNILS SA_NATIONAL_ID
    SE_ORGANISATIONSNUMMER SE_PASSPORT SE_PERSONNUMMER SG_NRIC_FIN SG_PASSPORT SI_DAVCNA SI_EMSO SI_PASSPORT
    SK_BIRTH_NUMBER SK_ID_CARD SK_PASSPORT TH_TNIN TR_NATIONAL_ID TR_PASSPORT TW_ID UA_PASSPORT UA_RNTRC
    UK_DRIVING_LICENCE UK_NHS UK_NINO UK_PASSPORT UK_UTR US_DRIVER_LICENSE US_EIN US_ITIN US_MBI US_NPI
    US_PASSPORT US_SSN UY_CI VE_RIF VN_CCCD ZA_DRIVER_LICENSE ZA_ID_NUMBER ZA_INCOME_TAX_NUMBER ZA_PASSPORT
    ZA_TRAFFIC_REGISTER_NUMBER
    """.split()
)
"""Identity, tax, social security and health numbers, passports and driving licences."""


def _in_words(national: str) -> str:
    """`birth number (CZ)` for `CZ_BIRTH_NUMBER`."""
    country, _, kind = national.partition("_")
    if len(country) != 2:
        return national.replace("_", " ").lower()
    return f"{kind.replace('_', ' ').lower() if len(kind) > 4 else kind} ({country})"


ENTITY_TYPES: Mapping[str, str] = MappingProxyType(
    {
        **{name: _in_words(name) for name in NATIONAL_NUMBERS},
        "PERSON": "person's name",
        "TITLE": "title before a name",
        "LOCATION": "place name",
        "ORGANIZATION": "organization's name",
        "EMAIL_ADDRESS": "e-mail address",
        "PHONE_NUMBER": "phone number",
        "STREET_ADDRESS": "street address",
        "DATE_OF_BIRTH": "date of birth",
        "AGE": "age",
        "USERNAME": "user name",
        "IBAN_CODE": "bank account number",
        "BANK_ACCOUNT": "bank account number",
        "US_BANK_NUMBER": "bank account number",
        "ABA_ROUTING_NUMBER": "bank routing number",
        "BIC_CODE": "bank code",
        "CREDIT_CARD": "card number",
        "CARD_SECURITY_CODE": "card's security code",
        "CRYPTO": "wallet address",
        "EU_VAT": "VAT number",
        "IP_ADDRESS": "IP address",
        "MAC_ADDRESS": "network card's address",
        "IMEI": "telephone's serial number",
        "URL": "web address",
        "LICENSE_PLATE": "number plate",
        "VIN": "vehicle's serial number",
        "US_SSN": "social security number",
        "SECRET": "secret",
    }
)
"""Every type that the program's own recognizers find, and what `{entity}` in a policy's message calls it."""

LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType({"national-numbers": NATIONAL_NUMBERS})
"""Lists that every policy may use, as `$national-numbers`, without writing them out."""
