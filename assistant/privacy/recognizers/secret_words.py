"""Words and forms by which secrets are known: labels in several languages, what stands in a secret's place, vendors' prefixes.

Labels are written in lower case; a space in one stands for up to two of space, underscore, hyphen, dot, or for nothing.
"""

from __future__ import annotations

PASSWORDS = (
    "password|passwd|passwort|passphrase|passcode|pass word|kennwort|losungswort|pwd|pswd|mot de passe|mdp|contraseña|"
    "contrasenya|senha|palavra passe|wachtwoord|lösenord|adgangskode|passord|salasana|jelszó|şifre|lozinka|пароль|"
    "parola d'ordine|parola d’ordine|phrase de passe|frase de contraseña|seed phrase|recovery phrase|mnemonic phrase|"
    "wiederherstellungsphrase|netzwerkschlüssel|netzwerksicherheitsschlüssel|wlan schlüssel|wifi key|wi fi key|wpa key|"
    "wpa psk|clé wifi|clave wifi|clave de acceso|chiave wifi|wifi sleutel"
).split("|")
"""Beside these any word may be the secret, a weak one too."""
KEYS = (
    "api key|api token|api secret|app key|app secret|auth key|auth token|access key|access token|account key|client key|"
    "client secret|consumer secret|consumer key|database key|db key|db pass|database pass|deploy key|encryption key|"
    "license key|licence key|master key|private key|refresh token|secret key|secret|service key|session key|session token|"
    "session id|sessionid|jsessionid|phpsessid|shared access key|shared access signature|shared secret|shared key|"
    "signing key|signing secret|storage key|subscription key|webhook secret|webhook key|pre shared key|psk|token|"
    "ssh key|key pass|passkey|pass|pw|psw|credential|geheimnis|geheimschlüssel|api schlüssel|zugangsschlüssel|"
    "zugriffsschlüssel|zugriffstoken|zugangscode|freischaltcode|clé api|clé d'api|clé d’api|clé secrète|clé d'accès|"
    "clé privée|jeton|secret client|clave api|clave de api|clave secreta|clave privada|clave|chave api|chave de api|"
    "chave secreta|chave privada|chave de acesso|chiave api|chiave segreta|chiave privata|chiave di accesso|parola|"
    "api sleutel|geheime sleutel|toegangssleutel|privésleutel|heslo|hasło|parolă|geslo|sig"
).split("|")
"""Beside these the value must look random: the words have other uses."""
SHORT_SECRETS = ("pass", "pw", "psw", "clave", "parola", "parolă", "heslo", "hasło", "haslo", "geslo", "zugangscode")
"""Those of them that people name passwords by, which are shorter than keys."""
PINS = (
    "pin|pin code|pincode|pin number|pin nummer|pin kode|code pin|código pin|codice pin|geheimzahl|puk|puk code|cvv|cvv2|"
    "cvc|cvc2|card security code|prüfziffer der karte|kartenprüfnummer|cryptogramme visuel|otp|one time code|"
    "one time password|einmalcode|einmalpasswort|verification code|security code|access code|entry code|door code|"
    "gate code|alarm code|safe code|lock code|unlock code|türcode|alarmcode|safecode|zugangscode|sicherheitscode|"
    "bestätigungscode|code d'accès|code d’accès|code secret|code de vérification|code de sécurité|digicode|"
    "código de acceso|código de acesso|código de verificación|código de verificação|código de seguridad|clave de acceso|"
    "codice di accesso|codice di sicurezza|codice di verifica|codice segreto|toegangscode|beveiligingscode|"
    "verificatiecode|deurcode|alarmkode"
).split("|")
"""Beside these a few digits are the secret."""
COMPOUND = frozenset(
    "password passwd passwort passphrase kennwort contraseña wachtwoord lösenord adgangskode passord passcode".split()
)
"""Labels that also end a longer word: `Datenbankpasswort`, `dbpassword`."""
LINKS = (
    "is|was|are|will be|is now|ist|lautet|lautete|war|heißt|heisst|est|sera|était|es|será|era|é|è|sarà|wordt|werd|je|jest|"
    "är|er|on|olarak"
).split("|")
CHANGES = "to|into|auf|zu|à|en|a|para|su|in|naar".split("|")
"""As in `changed the password to x`."""
PREPOSITIONS = (
    "for|of|to|on|at|in|from|für|fürs|zum|zur|von|vom|des|der|im|beim|am|du|de|de la|del|della|dello|dell|de l|d|pour|"
    "sur|para|por|do|da|dos|no|na|per|di|voor|van|op|bij|pro|k|dla|til|för"
).split("|")
LOGINS = (
    "credentials|login|logins|log in|user/password|user/pass|username/password|zugangsdaten|anmeldedaten|logindaten|"
    "identifiants|credenciales|credenciais|credenziali|inloggegevens|přihlašovací údaje"
).split("|")
"""What a name and a password, with a slash or colon between, stand after."""

NO_SECRET = frozenset(
    # types and constants of code, schemas and settings
    """
    any array boolean bool bytea bytes byte char const data default dict email enum false field file float func function
    input int integer let list long map nil no none null nullable number object off ok on opaque optional param params
    plain plaintext private public props readonly ref required return secretstr self sensitive static str string struct
    super text this true tuple type undefined uuid value values var varchar void yes key keys hash hashed salt bearer
    basic digest oauth oauth2 jwt jwt-bearer sha1 sha-1 sha256 sha-256 sha512 sha-512 md5 md5sum bcrypt scrypt argon2
    argon2id pbkdf2 base64 base32 utf8 utf-8 hs256 rs256 es256 aes128 aes256 aes-128 aes-256 wpa2 wpa3 2fa mfa totp
    form-control col-md-6
    """
    # placeholders
    """
    changeme change-me change_me changeit change-it placeholder redacted removed hidden masked censored omitted dummy
    sample example test todo tbd tba fixme replaceme replace_me fillme insert enter your yours xxx n/a na unknown unset
    empty blank missing secret_here here foo bar baz foobar geheim geschwärzt entfernt
    """
    # what people say of passwords
    """
    a about above active again already also always an and another as automatically back be because been being below
    between blank both but by can cannot case case-sensitive changed changes characters clear click compromised copy
    correct created different digits done easy either encrypted ending entered even every expired expires extremely fine
    first forgot forgotten forgot? for found from generated given good gone hard has have he her his how i identical if
    ignored important in incorrect insecure invalid it its just kept known last leaked less letters long lost made
    mandatory may me minimum mismatch more must my necessary needed needs never new next not now obsolete of old once
    one only open or our out outdated over passed please printed private protected rather read recovery
    reset rejected resetting safe same saved secure see seen sent set shared she short should shown so some somewhere
    still stored strong sure temporary that the their then there they too tested trivial two unchanged under unique
    unsafe until updated used useless valid very visible was we weak well what when where whether which who will with
    without written wrong you accepted confidential personal yourself confirm show hide help manager policy stolen
    available attached enclosed separately contact ask follows following
    """
    # the same in German, French, Spanish, Portuguese, Italian, Dutch
    """
    abgelaufen aktiv alt auf aus bekannt bereits bitte darf das dein der die dies ein eine einem einen erforderlich
    falsch fehlt festgelegt folgende folgendes für geändert gespeichert geschützt gesetzt gleich groß gültig hat ihr im
    immer in ist kann kein kurz lang leer mein mindestens mit muss nach neu nicht notwendig nur oder optional pflicht
    richtig schwach sehr sein sicher sie siehe stark und unbekannt ungültig unsicher vergeben vergessen verloren
    verschlüsselt vertraulich von vorhanden wichtig wie wird wurde zu zurückgesetzt zuletzt folgend
    aucun avec beaucoup bon ce changé confidentiel correct court dans des doit du en erroné est et expiré expirée
    facultatif faible fort identique inconnu incorrect invalide je la le les long mauvais modifié même ne nouveau
    obligatoire ou oublié par pas perdu pour provisoire que requis réinitialisé sa ses sécurisé son stocké sur trop très
    un une valide voir votre vos vide à
    al caducada cambiada cambiado como con confidencial corta correcta correcto da debe del demasiado desconocida di débil
    el ella en es errónea esta está fuerte igual incorrecta incorrecto inválida la larga las los mi misma muy no nueva
    nula obligatoria obligatorio olvidada opcional para por que requerida requerido segura seguro su tiene una usada
    válida ver vacía y
    alterada com correta deve do dos e errada esquecida expirada expirou forte fraca inválida longa mesma muito nova não
    o obrigatória obrigatório os ou pela por segura sua tem um uma vazia é
    cambiata che con corretta debole deve di è errata facoltativa forte il la lunga molto non nuova obbligatoria
    obbligatorio o per più richiesta richiesto sbagliata scaduta sicura stessa sua troppo tua un una uguale valida vuota
    bekend dat de deze een en fout foutief geldig gelijk gewijzigd goed het hetzelfde is kort juist leeg mag met moet niet
    nieuw nodig of onbekend ongeldig onjuist onveilig optioneel te uw van veilig vereist vergeten verkeerd verlopen
    verplicht versleuteld wordt zie zijn zwak
    """.split()
)
"""What is no secret where it stands as the whole value."""
ENDINGS = ("able", "ible", "ized", "ised", "ated", "eted", "ired", "ished", "ically", "pflichtig", "bar", "fähig")
TEMPLATE_WORDS = frozenset(
    """
    your change changeme replace replaceme placeholder example redacted insert todo dummy sample enter here fixme ihr dein
    votre tu su seu sua jouw uw password passwort passwd pwd pass secret token apikey api key mot passe contraseña
    contrasena senha wachtwoord kennwort parola heslo clave username user
    """.split()
)
"""A value made of words with one of these among them, and of no digit, is a template's mark: `your-api-key`, `new_password`."""
NO_LABEL = frozenset(
    """
    age algorithm algo allow allowed attempt attempts authenticated autocomplete based button callback change changed chars
    class column confirm confirmation count created date description disable disabled disallow dto enable enabled encoder
    endpoint env error errors expiration expired expires expiry field fields file filename files forgot form format free
    generator group handler has hasher hide hint icon id ids index input interface is label len length less lifetime limit
    link list location login manager max maximum message min minimum model name names needed no note only page parser path
    paths pattern placeholder plugin policies policy position prompt property protected provider ref regex repository
    require required requirement requirements requires reset rotation rule rules schema score screen service show size
    state status store strategy strength strong text timeout title toggle ttl type types update updated uri url usage use
    used validation validator validity valid version view visible visibility weak year years day days hours count
    """.split()
)
"""A label with one of these as a part of its identifier names no secret: `password_file`, `max_token`, `reset_password`."""

VENDORS: tuple[tuple[str, str, str], ...] = (
    ("openai", "sk-", r"sk-(?:proj|svcacct|admin|None)-[\w-]{20,250}"),
    ("anthropic", "sk-ant-", r"sk-ant-[\w-]{20,250}"),
    ("openrouter", "sk-or-", r"sk-or-v1-[0-9a-f]{32,64}"),
    ("sk key", "sk-", r"sk-[A-Za-z0-9]{32,64}"),
    ("hugging face", "hf_", r"hf_[A-Za-z0-9]{30,60}"),
    ("google api", "AIza", r"AIza[\w-]{35}"),
    ("google oauth", "ya29.", r"ya29\.[\w-]{20,300}"),
    ("google client", "GOCSPX-", r"GOCSPX-[\w-]{28}"),
    ("github fine-grained", "github_pat_", r"github_pat_\w{22,255}"),
    ("databricks", "dapi", r"dapi[0-9a-f]{32}(?:-\d)?"),
    ("gitlab routable", "glpat-", r"glpat-[\w-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?"),
    ("digitalocean", "dop_v1_", r"dop_v1_[0-9a-f]{64}"),
    ("digitalocean", "doo_v1_", r"doo_v1_[0-9a-f]{64}"),
    ("digitalocean", "dor_v1_", r"dor_v1_[0-9a-f]{64}"),
    ("npm", "npm_", r"npm_[A-Za-z0-9]{36}"),
    ("slack", "xapp-", r"xapp-\d-[A-Za-z0-9]{5,20}-\d{5,20}-[A-Za-z0-9]{20,100}"),
    ("slack", "xoxe", r"xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{20,250}"),
    ("slack", "xoxb-", r"xoxb-[A-Za-z0-9-]{20,250}"),
    ("slack", "xoxc-", r"xoxc-[A-Za-z0-9-]{20,250}"),
    ("slack", "xoxd-", r"xoxd-[A-Za-z0-9%/+-]{20,300}"),
    ("stripe", "sk_", r"sk_(?:live|test)_[A-Za-z0-9]{16,250}"),
    ("stripe", "rk_", r"rk_(?:live|test)_[A-Za-z0-9]{16,250}"),
    ("stripe webhook", "whsec_", r"whsec_[A-Za-z0-9+/=]{24,100}"),
    ("square", "sq0atp-", r"sq0atp-[\w-]{22}"),
    ("square", "EAAA", r"EAAA[\w-]{60}"),
    ("facebook", "EAA", r"EAA[A-Za-z0-9]{80,300}"),
    ("shopify", "shp", r"shp(?:at|ss|ca|pa)_[0-9A-Fa-f]{32}"),
    ("linear", "lin_api_", r"lin_api_[A-Za-z0-9]{40}"),
    ("docker", "dckr_", r"dckr_(?:pat|oat)_[\w-]{27,40}"),
    ("atlassian", "ATATT3", r"ATATT3[\w=-]{100,300}"),
    ("atlassian", "ATCTT3", r"ATCTT3[\w=-]{100,300}"),
    ("vault", "hv", r"hv[sbr]\.[\w-]{24,300}"),
    ("nvidia", "nvapi-", r"nvapi-[\w-]{60,80}"),
    ("groq", "gsk_", r"gsk_[A-Za-z0-9]{48,60}"),
    ("replicate", "r8_", r"r8_[A-Za-z0-9]{37}"),
    ("perplexity", "pplx-", r"pplx-[A-Za-z0-9]{40,60}"),
    ("xai", "xai-", r"xai-[A-Za-z0-9]{70,90}"),
    ("mailgun", "key-", r"key-[0-9a-f]{32}"),
    ("resend", "re_", r"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}"),
    ("new relic", "NRAK-", r"NRAK-[A-Z0-9]{27}"),
    ("grafana", "gl", r"gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_[A-Za-z0-9+/=]{32,300})"),
    ("sentry", "sntry", r"sntry[su]_[A-Za-z0-9+/=_]{40,300}"),
    ("postman", "PMAK-", r"PMAK-[0-9a-f]{24}-[0-9a-f]{34}"),
    ("figma", "figd_", r"figd_[\w-]{40,60}"),
    ("notion", "ntn_", r"ntn_[A-Za-z0-9]{40,60}"),
    ("notion", "secret_", r"secret_[A-Za-z0-9]{43}"),
    ("pulumi", "pul-", r"pul-[0-9a-f]{40}"),
    ("rubygems", "rubygems_", r"rubygems_[0-9a-f]{48}"),
    ("alibaba", "LTAI", r"LTAI[A-Za-z0-9]{16,24}"),
    ("age", "AGE-SECRET-KEY-1", r"AGE-SECRET-KEY-1[0-9A-Z]{58}"),
    ("extended private key", "xprv", r"xprv[1-9A-HJ-NP-Za-km-z]{107}"),
)
"""Vendor, what its tokens begin with, their form by the vendor's documentation: those that detect-secrets has no plugin for."""
LIBRARY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("aws", "AWSKeyDetector", ("AKIA", "ASIA", "ABIA", "ACCA", "A3T")),
    ("discord", "DiscordBotTokenDetector", ("M", "N", "O")),
    ("github_token", "GitHubTokenDetector", ("ghp_", "gho_", "ghu_", "ghs_", "ghr_")),
    (
        "gitlab_token",
        "GitLabTokenDetector",
        (
            "glpat-",
            "gldt-",
            "glft-",
            "glsoat-",
            "glrt-",
            "GR1348941",
            "glcbt-",
            "glimt-",
            "glptt-",
            "glagent-",
            "gloas-",
        ),
    ),
    ("openai", "OpenAIDetector", ("sk-",)),
    ("pypi_token", "PypiTokenDetector", ("pypi-",)),
    ("sendgrid", "SendGridDetector", ("SG.",)),
    ("slack", "SlackDetector", ("xox", "https://hooks.slack.com/services/T")),
    ("square_oauth", "SquareOAuthDetector", ("sq0csp-",)),
    ("stripe", "StripeDetector", ("sk_live_", "rk_live_")),
    ("twilio", "TwilioKeyDetector", ("AC", "SK")),
)
"""detect-secrets' plugins in use: module, class, what their matches begin with."""
