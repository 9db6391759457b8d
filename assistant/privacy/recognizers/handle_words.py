"""Words for `handles`: what names an account, what looks like an account's name and is none, and where profiles are kept."""

from __future__ import annotations

NAMES_A_USER = (
    "username|user name|user-name|user_name|userid|user id|user_id|user-id|login name|loginname|login id|account name|"
    "screen name|"
    "nickname|gamertag|benutzername|nutzername|benutzerkennung|benutzerkonto|anmeldename|nom d'utilisateur|"
    "nom d’utilisateur|"
    "nombre de usuario|nome de usuário|nome de utilizador|nome do usuário|nome utente|gebruikersnaam|uživatelské jméno|"
    "nazwa użytkownika|brugernavn|användarnamn|brukernavn"
)
"""Labels that can name nothing else."""
MAY_NAME_A_USER = (
    "user|login|logon|handle|nick|benutzer|nutzer|identifiant|utilisateur|pseudo|usuario|usuário|utilizador|utente|"
    "gebruiker|uživatel|"
    "użytkownik|uid|samaccountname|upn"
)
"""Labels that are ordinary words as well."""
SERVICES = (
    "telegram|skype|discord|github|gitlab|twitter|instagram|insta|tiktok|snapchat|linkedin|xing|slack|steam|psn|"
    "threema|wechat|reddit|"
    "mastodon|bluesky|facebook|youtube|twitch|icq|matrix|pinterest|medium|bitbucket|xbox|teams|signal"
)
COMMON_SERVICES = frozenset("handle nick signal teams steam medium matrix slack xbox mastodon twitch reddit".split())
"""Labels that are words, or that are followed by the names of groups and channels as well."""

NOBODY = frozenset(
    (
        "root admin administrator administrators adm public runner ubuntu debian centos fedora vagrant user users "
        "username guest default shared test tester example demo anonymous nobody daemon www www-data nginx apache "
        "postgres mysql git node app apps application jenkins docker system service network local localhost me you "
        "your yourname your_username yourusername myuser someone somebody everyone anyone all none null nil undefined "
        "unknown true false yes no n/a tbd xxx optional required string str int integer bool boolean varchar text char "
        "object any self this name value password passwd pass email mail e-mail id key token login logout logon signin "
        "sign-in signup register account accounts profile settings help support info contact sales team staff hello hi "
        "hey thanks thank please ok okay sure what why how when where who which can could would should is are was were "
        "the a an and or not for to from in on of with as at by if it its we they he she i my our ec2-user azureuser "
        "pi oracle opc coder codespace vscode linuxbrew circleci travis builder build ci bin home usr opt var tmp "
        "linux windows desktop documents downloads lost+found all-users allusers defaultuser0 defaultaccount "
        "wdagutilityaccount"
    ).split()
)
"""Accounts that belong to nobody, and values that stand for an account in instructions and in code."""

NO_HANDLES = NOBODY | frozenset(
    (
        "channel here everybody group latest next alpha beta canary rc stable main master dev head property dataclass "
        "override overrides staticmethod classmethod abstractmethod cached_property cache lru_cache wraps "
        "contextmanager asynccontextmanager euro fixture parametrize pytest functools typing unittest final deprecated "
        "suppresswarnings functionalinterface safevarargs test before after beforeeach aftereach beforeall afterall "
        "entity table column generatedvalue autowired component repository controller restcontroller service "
        "configuration bean transactional getmapping postmapping putmapping deletemapping requestmapping requestbody "
        "requestparam pathvariable nullable notnull nonnull inject singleton provides module injectable input output "
        "hostlistener viewchild ngmodule pipe directive param params return returns throws throw see since author "
        "version link code type typedef template callback example private protected public readonly todo deprecated "
        "inheritdoc ignore internal override suppress jvmstatic composable preview media import charset keyframes "
        "font-face supports page namespace layer tailwind apply include mixin extend use forward function container "
        "property counter-style viewport if else elseif endif for foreach endfor endforeach while endwhile switch case "
        "break section yield endsection extends push stack csrf method auth guest error php endphp end interface "
        "implementation protocol selector synthesize dynamic autoreleasepool try catch finally available objc "
        "objcmembers main state binding observedobject published environment escaping discardableresult daily hourly "
        "weekly monthly yearly reboot annually midnight article book inproceedings misc phdthesis techreport online "
        "string comment preamble ts-ignore ts-expect-error ts-nocheck flow jsx jest-environment vitest-environment "
        "babel types angular vue nestjs swc work school lunch noon night midnight dawn gmail hotmail yahoo outlook web "
        "domain company example symbol sign something mention mentions handle handles variable var rowcount identity "
        "id p1 p2 total count result i x y n sum data item items list index row rows value values start end date name "
        "tablename sql time_zone session global app router blueprint api click task tasks shared_task celery hookimpl "
        "patch mock asyncio njit jit numba torch tf register registry validator field_validator model_validator "
        "computed_field overload runtime_checkable unique total_ordering singledispatch atexit login_required "
        "require_http_methods receiver action admin display"
    ).split()
)
"""What follows the sign and is no handle: mentions of everybody, versions, decorators, annotations, style rules, variables."""

TECHNICAL = frozenset(
    (
        "oauth2 oauth1 utf8 utf16 sha1 sha256 sha512 md5 http2 http3 ipv4 ipv6 e2e p2p b2b b2c win32 win64 x86 x64 mp3 "
        "mp4 h264 base64 web2 web3 log4j v1 v2 v3 s3 ec2 k8s i18n l10n a11y python3 python2 es6 es2015 tier1 tier2 "
        "level1 level2 level3 phase1 phase2 step1 step2 q1 q2 q3 q4 h1 h2 covid19 covid-19 g20 g7 2fa mfa sso "
        "input_file user_id user_name file_name i.e e.g u.s u.k p.m a.m etc.it"
    ).split()
)

PROFILES = (
    r"(?:twitter|x|instagram|facebook|fb|github|gitlab|bitbucket|twitch|soundcloud|pinterest|dribbble|behance|patreon|"
    r"ko-fi|vk|last|medium|"
    r"keybase|about|linktr|paypal|venmo|threads|codepen|t|telegram|linkedin|xing|tiktok|youtube|snapchat|reddit|flickr|"
    r"steamcommunity|"
    r"stackoverflow|news\.ycombinator|bsky|mastodon|wa|cash|huggingface|kaggle|strava|xing|open\.spotify|myspace|"
    r"tumblr|viadeo|"
    r"researchgate|orcid)\.(?:com|org|net|tv|io|me|fm|social|app|de|ee|in|co)"
)
"""Hosts under which an address names an account."""
WAYS = (
    r"in/|pub/|profile/|profile\.php\?id=|u/|user/|users/(?:\d{1,12}/)?|c/|channel/|@|add/|people/|id/|paypalme/|"
    r"athletes/|s/|joinchat/|web/#/"
)
"""What stands between the host and the name."""
NO_ACCOUNTS = NOBODY | frozenset(
    (
        "about features pricing explore search home settings share intent hashtag i orgs organizations topics "
        "marketplace watch p reel reels stories tv company school jobs feed groups group events pages page policies "
        "policy privacy terms tos legal security blog docs status download downloads apps enterprise collections "
        "trending sponsors issues pulls notifications new login join signup messages directory developers developer "
        "business ads gaming games live playlist results shorts r u s c wiki questions tags tag learning posts pulse "
        "sharer sharer.php dialog plugins photo photos video videos media public-profile premium discover d directory "
        "shop store checkout cart api v1 v2 raw blob tree dashboard projects snippets watch_videos datasets models "
        "spaces competitions code discussions proxy addstickers share-offsite"
    ).split()
)
"""First parts of a path at those hosts that are the host's own."""
ORGANIZATIONS = frozenset(
    (
        "python pypa psf microsoft google googleapis apache facebook meta facebookresearch netflix amazon aws awslabs "
        "azure apple ibm intel nvidia oracle redhat mozilla torvalds kubernetes docker moby hashicorp elastic grafana "
        "prometheus nodejs npm rust-lang golang swiftlang jetbrains dotnet vercel angular vuejs sveltejs reactjs rails "
        "ruby php laravel symfony wordpress gitlab-org openai anthropics huggingface pytorch tensorflow keras-team "
        "scikit-learn scipy numpy pandas-dev matplotlib jupyter pallets django psf encode pydantic fastapi tiangolo "
        "pytest-dev tox-dev astral-sh explosion ggml-org ggerganov textualize sqlalchemy pyca urllib3 aio-libs "
        "python-jsonschema actions homebrew debian ubuntu linux nasa w3c whatwg ietf mdn eu gov stackoverflow spotify "
        "airbnb uber twitter x linkedin paypal stripe shopify"
    ).split()
)
"""Well-known owners of public repositories and pages."""
