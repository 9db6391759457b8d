"""Words and phrases that the generated text is made of, all written for this project.

Must never hold data of real people: names are common first and last names put together at random, or
invented syllables.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """The words of `text`."""
    return tuple(text.split())


FIRST_NAMES = _words(
    "Jana Tomáš Eva Petr Lucie Martin Anna Jakub Hana Pavel Marie Jan Alena Karel Ivana David Zuzana Ondřej "
    "Klára Filip Sophie Lukas Laura Felix Clara Jonas Emma Paul Mia Leon Greta Max Heidi Jürgen Ulrike Stefan "
    "Monika Dieter Anja Uwe John Mary Peter Susan Michael Karen James Linda Robert Nancy Daniel Helen George "
    "Alice Henry Grace Oliver Ruth Liam Zoe Pierre Claire Louis Camille Marco Giulia Paolo Elena Luca Chiara "
    "Pablo Lucía Carmen Diego Marta Sergio Ines Rui Anders Ingrid Lars Astrid Björn Freya Mikko Aino Piotr "
    "Agnieszka Marek Zofia Ivan Olga Dmitri Nadia Yusuf Aisha Omar Fatima Ravi Priya Arjun Meera Wei Ling "
    "Kenji Yuki Minh Thu Kwame Amara"
)

LAST_NAMES = _words(
    "Nováková Dvořák Svoboda Procházka Černý Kučera Veselá Horák Němec Marek Schmidt Müller Weber Fischer "
    "Wagner Becker Hoffmann Schäfer Koch Richter Smith Jones Taylor Brown Wilson Evans Walker Wright Green "
    "Hall Baker Clark Dubois Moreau Laurent Rossi Russo Ferrari García López Martínez Silva Santos Costa "
    "Hansen Larsen Nilsson Virtanen Kowalski Nowak Wójcik Petrov Ivanova Kaya Demir Khan Ahmed Patel Sharma "
    "Chen Wang Tanaka Sato Nguyen Tran Mensah Okafor O'Neill"
)

SYLLABLES = _words(
    "ka lo mi ren tor vel sa bri dun fen gar hol jin kel lim mor nas pel quin ros ser tam und ver wes yor zan "
    "ble cra dri fro gle pra sto tri vla ště řez áni övi üre éla ñor ço łek"
)

ROLES = (
    "my landlord",
    "my manager",
    "our customer",
    "the team",
    "my neighbour",
    "the teacher",
    "the supplier",
    "my colleague",
    "the bank",
    "the hotel",
    "our accountant",
    "the doctor",
    "the insurance",
    "the school",
    "my friend",
    "the dentist",
    "the office",
    "the support team",
    "the tenant",
    "the committee",
    "my boss",
    "the plumber",
    "the city office",
    "the new intern",
)

TONES = {
    "polite": ("polite", "courteous", "nice", "kind", "respectful", "civil", "well-mannered", "gentle"),
    "friendly": ("friendly", "casual", "relaxed", "warm", "cheerful", "informal", "easy-going", "cordial"),
    "formal": ("formal", "official", "businesslike", "professional", "serious", "very formal", "solemn", "proper"),
    "short": ("short", "brief", "quick", "concise", "very short", "tiny", "compact", "terse"),
    "firm": ("firm", "strict", "clear and firm", "direct", "stern", "resolute", "insistent", "determined"),
}

KINDS = {
    "e-mail": ("e-mail", "email", "mail", "e-mail message"),
    "letter": ("letter", "letter", "letter", "written letter"),
    "note": ("note", "note", "note", "memo"),
    "message": ("message", "message", "text message", "text"),
    "reply": ("reply", "answer", "response", "reply"),
}

WRITE = (
    "write",
    "draft",
    "compose",
    "prepare",
    "please write",
    "please draft",
    "can you write",
    "could you draft",
    "could you please write",
    "i need",
    "i would like",
    "help me write",
    "help me with",
    "make",
    "create",
    "can you please prepare",
    "i want",
    "write me",
    "would you write",
    "give me",
    "i have to send",
    "put together",
    "pls write",
    "formulate",
)

ASKING = (
    "", "", "", "please ", "can you ", "could you ", "would you ", "can you please ", "i need you to ", "i want you to ",
    "help me ", "help me to ", "i have to ", "we must ", "i would like to ", "let me ", "kindly ", "pls ", "try to ",
    "would you mind to ", "you should ", "i want to ", "we need to ", "could you please ",
)  # fmt: skip
MAKING = (
    "write", "draft", "compose", "prepare", "create", "send", "make", "put together", "come up with", "produce", "do",
    "set up", "work out", "pen", "write up", "get me", "formulate", "finish", "generate", "design", "type", "word",
    "write down", "answer with",
)  # fmt: skip
"""How a draft is asked for, put together from two parts."""

ADVERBS = {
    "polite": ("politely", "kindly", "nicely", "in a polite way"),
    "friendly": ("in a friendly way", "warmly", "casually", "in a friendly tone"),
    "formal": ("formally", "in a formal tone", "officially", "in a formal way"),
    "short": ("briefly", "in short", "in a few words", "in one line"),
    "firm": ("firmly", "strictly", "in a firm tone", "clearly"),
}

MONTHS = _words("January February March April May June July August September October November December")
WEEKDAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
CURRENCIES = ("EUR", "CZK", "USD", "GBP", "CHF", "euros", "crowns", "dollars")

TOPICS: dict[str, tuple[str, ...]] = {
    "invoice": (
        "the unpaid invoice {ref}",
        "the invoice {ref}",
        "invoice {ref}",
        "the overdue invoice {ref}",
        "the payment of {amount}",
        "invoice no. {ref} over {amount}",
        "the outstanding payment of {amount}",
        "the bill from {date}",
        "the wrong amount on invoice {ref}",
        "the late payment for order {ref}",
        "the credit note {ref}",
        "the money owed since {date}",
        "the bill {ref} that is still open",
        "the deposit of {amount}",
        "the refund of {amount}",
        "the receipt {ref}",
    ),
    "meeting": (
        "the meeting on {date}",
        "our meeting at {time}",
        "the {adj} meeting on {date}",
        "moving the meeting to {date}",
        "the appointment on {date} at {time}",
        "the call on {weekday}",
        "the workshop in {location}",
        "the interview on {date}",
        "the meeting with {person}",
        "the agenda for {weekday}",
        "the lunch on {weekday} at {time}",
        "the conference in {location}",
        "the visit of {person}",
        "the board meeting on {date}",
        "the video call at {time}",
        "the kick-off with {organization}",
    ),
    "delivery": (
        "the late delivery of order {ref}",
        "the delayed {thing}",
        "the damaged {thing}",
        "the missing {thing}",
        "order {ref}",
        "the parcel {ref}",
        "the wrong {thing} in order {ref}",
        "the delivery to {location}",
        "the {thing} from {organization}",
        "the return of the {thing}",
        "the shipment {ref}",
        "the {adj} {thing} that we ordered",
        "the delivery date of {date}",
        "the lost parcel",
        "the spare {thing}",
        "the order of {date}",
    ),
    "work": (
        "the new contract",
        "the contract with {organization}",
        "the job application",
        "the application of {person}",
        "the position at {organization}",
        "the project report",
        "the {adj} report",
        "the leave from {date}",
        "my holiday in {month}",
        "a day off on {date}",
        "sick leave until {date}",
        "the handover to {person}",
        "the business trip to {location}",
        "the offer {ref}",
        "the training in {month}",
        "the budget of {amount}",
    ),
    "technology": (
        "the password reset",
        "the broken {device}",
        "the new {device}",
        "the login problem",
        "the account of {person}",
        "the access to {url}",
        "the outage on {date}",
        "the server at {ip}",
        "the software update",
        "the slow {device}",
        "the ticket {ref}",
        "the lost {device}",
        "the licence for the {device}",
        "the backup from {date}",
        "the page {url}",
        "the error {ref}",
    ),
    "home": (
        "the broken {thing} in the {room}",
        "the noise in the {room}",
        "the rent for {month}",
        "the heating in the {room}",
        "the keys to the {room}",
        "the flat in {location}",
        "the leak in the {room}",
        "the new neighbour {person}",
        "the dog in the {room}",
        "the repair of the {thing}",
        "the moving date {date}",
        "the parking place",
        "the cleaning of the {room}",
        "the {adj} window in the {room}",
        "the garden party on {date}",
        "the electricity bill",
    ),
    "event": (
        "the birthday of {person}",
        "the party on {date}",
        "the dinner on {weekday}",
        "the wedding in {location}",
        "the concert on {date}",
        "the {adj} present",
        "the summer party",
        "the trip to {location}",
        "the wonderful evening",
        "the invitation to {location}",
        "the flowers",
        "the team event in {month}",
        "the school trip on {date}",
        "the help with the {thing}",
        "the farewell of {person}",
        "the picnic on {weekday}",
    ),
    "other": (
        "the {invented}",
        "the {adj} {invented}",
        "the {invented} in {location}",
        "the {adj} {thing} and the {invented}",
        "{invented} {ref}",
        "the {thing} of {person}",
        "the {invented} at {organization}",
        "the {adj} {thing} near the {room}",
        "{invented} and {invented}",
        "the {device} in the {room}",
        "the {thing}, the {device} and the {invented}",
        "the {adj} plan for {month}",
        "the complaint of {person}",
        "the call from {phone}",
        "the transfer to {iban}",
        "the {invented} {thing}",
        "the {adj} {thing} of our {device} in the {invented}",
        "missing the {thing} on {weekday}",
        "forgetting the {adj} {invented}",
        "the {invented} {device} for the {adj} {room}",
        "losing the {thing} in the {room}",
        "being late on {weekday}",
        "the opening of our {room} in {location}",
        "all the {thing} {invented} since {month}",
        "the {invented} {invented} {invented}",
        "our {adj} {thing} at {organization}",
        "your {device} and my {invented}",
        "the {adj} {adj} {thing}",
        "this {thing} that {person} {invented}",
        "some {invented} for the {room} and a {device}",
        "breaking your {thing}",
        "the annual {invented} of {organization} on {date}",
        "a {adj} {thing} for {amount}",
        "his {invented} during the {weekday} {thing}",
        "those {invented} under the {thing}",
        "not paying {amount} in {month}",
        "everything you did for the {invented}",
        "her work on the {device}",
        "the day we {invented} the {thing}",
        "school {invented} and {thing}",
        "the {word}",
        "the {word}",
        "the {word} {word}",
        "the {word} {word}",
        "the {word} in the {word}",
        "a {word} and the {word}",
        "the {word} {word} {word}",
        "the {word} for the {word} on {date}",
        "our {word} on {weekday}",
        "the {word} of {person}",
        "the {adj} {word} with {person}",
        "your {word}",
        "{word} {word}",
        "{word} and {word} at the {word}",
        "the {word} at {organization}",
        "the {word} {ref}",
        "the {invented} {word} in {location}",
        "missing the {word}",
        "the {word} {word} that {person} wants to {word}",
        "her {word}, the {word} and some {word}",
        "my {word} {word} {word} {word}",
        "the {word} that costs {amount}",
    ),
}

CLAUSES = (
    "the meeting is moved to {date}",
    "the {thing} will arrive on {date}",
    "I will be late on {weekday}",
    "the invoice {ref} is still open",
    "we need the {thing} by {date}",
    "the office is closed on {weekday}",
    "{person} will take over",
    "the {device} is broken",
    "the order {ref} has been sent",
    "the price is {amount}",
    "I cannot come on {date}",
    "we have paid {amount}",
    "the {adj} {thing} is ready",
    "the new address is {location}",
    "{organization} has agreed",
    "I am on leave until {date}",
    "the {thing} was damaged",
    "the {invented} is at {location}",
    "the call starts at {time}",
    "{person} is ill",
    "we accept the offer {ref}",
    "the {room} is being painted in {month}",
    "the train leaves at {time}",
    "the {invented} costs {amount}",
    "the {thing} on the {adj} {room} is out of {invented}",
    "{invented} has {invented} the {thing}",
    "my {device} does not {invented} any more",
    "there is no {thing} in the {room}",
    "we {invented} the {adj} {thing} since {weekday}",
    "I am stuck in {location}",
    "you can have the {thing} for {amount}",
    "they will {invented} our {device} at {time}",
    "nobody has seen the {invented}",
    "{person} and {person} are coming on {date}",
    "the {adj} {invented} of {organization} moves to {weekday}",
    "your {thing} needs a new {invented}",
    "the lesson is cancelled on {weekday}",
    "all {invented} must leave by {time}",
    "I found the {thing} near the {room}",
    "our {invented} won the {invented}",
    "the {word} is {word}",
    "the {word} {word} is {adj}",
    "we have no {word} for the {word}",
    "I {word} the {word} {word}",
    "{person} will {word} the {word} on {date}",
    "the {word} moves to {weekday}",
    "my {word} and I {word} {word}",
    "the {word} in {location} is {word}",
    "they {word} the {word} of {organization}",
    "the {word} on the {adj} {word} is out of {word}",
    "all {word} {word} are {word}",
    "the {word} starts at {time} and not at {time}",
    "I will be {word} and {word} {word}",
    "your {word} {word} before the {word}",
    "{word} {word} {word} {word}",
    "the {word} from {date} to {date} is {word}",
)

REQUESTS = (
    "send the {thing}",
    "send the contract by {date}",
    "pay the invoice {ref}",
    "pay {amount}",
    "call {person}",
    "come to {location} on {date}",
    "confirm the order {ref}",
    "check the {device}",
    "return the {thing}",
    "repair the {thing} in the {room}",
    "sign the contract",
    "reset the password",
    "bring the {adj} {thing}",
    "move the meeting to {date}",
    "answer by {date}",
    "book a table for {weekday} at {time}",
    "clean the {room}",
    "update the page {url}",
    "read the report {ref}",
    "order a new {device}",
    "close the {invented}",
    "meet {person} at {time}",
    "look at the {invented}",
    "cancel the order {ref}",
    "{invented} the {thing} before {weekday}",
    "bring {invented} and a {thing}",
    "tell {person} about the {invented}",
    "put the {adj} {thing} in the {room}",
    "lend me the {device}",
    "send me the {invented} before {weekday}",
    "water the {invented} in the {room}",
    "{invented} our {device} again",
    "stop the {invented} in the {room}",
    "let {person} know about {date}",
    "pick up the {thing} at {organization}",
    "give back the {amount}",
    "explain the {adj} {invented}",
    "turn off the {device} at {time}",
    "write a {invented} for {organization}",
    "keep the {thing} until {date}",
    "{word} the {word}",
    "{word} me the {word}",
    "send me the {word} before {weekday}",
    "{word} the {word} {word}",
    "bring the {word} to {location}",
    "{word} {person} and the {word}",
    "{word} the {word} by {date}",
    "give the {word} to {person}",
    "{word} our {word} in the {word}",
    "look after the {word} and the {word}",
    "pay for the {word} {word}",
    "{word} and {word} the {adj} {word}",
    "write down the {word} of {organization}",
    "show me the {word} at {time}",
    "{word} {word} {word}",
    "help {person} {word} the {word}",
)

THINGS = _words(
    "table chair lamp printer paper box book desk carpet door bicycle sofa shelf pump filter screen mirror "
    "coat ticket bag bottle cable tyre kettle ladder blanket heater cupboard sign brochure sample catalogue "
    "form key helmet toolbox"
)
DEVICES = _words(
    "laptop phone printer router monitor scanner keyboard tablet projector camera server badge headset modem"
)
ROOMS = _words("kitchen bathroom hallway cellar office garage bedroom garden attic lobby canteen staircase workshop")
ADJECTIVES = _words(
    "new old blue red green small large weekly monthly yearly important urgent broken missing final first "
    "second lovely quarterly planned wooden heavy secret public late early"
)
PLACES = _words("Prague Berlin Vienna Brno London Paris Madrid Oslo Rome Dublin Lisbon Warsaw Hamburg Lyon Porto Graz")
COMPANIES = _words("Acme Nordwind Bluefield Harbour Kestrel Lindner Orbis Solaris Tandem Vertex Zephyr Meridian")

COMMON = _words(
    "account action address advice afternoon agenda agreement airport album alarm answer apartment apple appointment "
    "area arrival article audit autumn badge bakery balance balcony ball band bank basement basket bath battery beach "
    "beginning bench benefit bicycle bill bird birthday board boat body boiler bonus border bowl branch bread break "
    "breakfast bridge brochure brother building bus business butter cabin cake calendar candidate candle canteen car "
    "card care cash castle catering ceiling cellar certificate change charity cheese chef chicken child chocolate church "
    "cinema city class client climate clinic clock cloud club coach coast coffee coin colour committee company complaint "
    "concert condition contact copy corner corridor cost cottage council country course court cousin cover crane credit "
    "crew cup cupboard curtain customer dance data daughter day deal debt decision degree delay deposit design desktop "
    "dessert diary dinner director discount dish doctor document donation draft drawer dream dress drink driver duty "
    "election engine engineer entrance envelope equipment estimate evening exam example exchange excursion exhibition "
    "expense factory fair family farm father fault fence ferry festival figure file film finding fire fish flight floor "
    "flower folder food football forecast forest fountain fridge friend fruit fund furniture future gallery game garage "
    "garlic gate gift glass glove goal gold golf grant grass group guarantee guest guide guitar hall hammer hand handbook "
    "harbour hat health hedge height highway hill history hobby holiday horse hospital hotel hour house housing idea ink "
    "insect inspection insurance interest internet island item jacket jam job journey judge juice jury kitchenette knife "
    "ladder lake land language laundry law lawn lawyer leaflet lecture lemon lesson level library licence lift light "
    "lighting list loan lock logo lorry lunch machine magazine mail manager manual map march market mask match material "
    "meal measure medicine member memory menu metal meter milk mill minute mistake mixer model money morning mortgage "
    "mother motor mould mountain mouse museum music nail network newspaper night noise notebook notice number nurse nut "
    "oak offer officer oil onion opera opinion option orange orchard orchestra outcome oven owner package page pain paint "
    "pan panel parade parking partner party passage passport pasta path patient pattern pavement payment peach pen "
    "pension pepper permit phrase piano picture pillow pipe pizza plan plane plant plate platform play playground plug "
    "pocket poem policy pond pool position post poster potato pound premises presentation price prize problem process "
    "product professor profit programme proposal puzzle quality quarter question queue radio railway rain range rate "
    "ratio recipe record reduction region register rehearsal remark removal renovation rent repair research reservation "
    "restaurant result reward rice ring risk river road roof rope rose rota route rule safety salad salary sale salt "
    "sandwich sauna scarf schedule school science season seat section seminar sentence service session share shelter "
    "shift ship shirt shoe shop shower signal singer sister size skirt slide snack snow soap society sock software song "
    "soup speaker speech speed spoon sport spring square stadium staff stage stamp star statement station statue steak "
    "stone storage storm story street strike studio study subject subscription sugar suit suitcase summary sun supper "
    "survey sweater switch system tank target task tax taxi tea team tennis tent term terrace test theatre theme ticket "
    "tie tile timetable toilet tomato tool topic tour tournament tower town toy track trade traffic train trainer tram "
    "transfer treatment tree trial truck trunk tunnel tutor umbrella uncle uniform union university upgrade vacancy "
    "valley value van vase vegetable vehicle version video view village vinegar violin visitor voucher wage wall wallet "
    "war warehouse warning washing watch water wave weather website week weight welcome wheel wind wine winter wire wood "
    "wool word worker workshop yard year yoghurt zone able ancient angry annual bad basic beautiful best better big "
    "bitter bright busy calm careful central certain cheap clean clear clever cold comfortable common complete correct "
    "dangerous dark dear deep different difficult dirty double dry easy empty entire equal excellent exciting expensive "
    "fair famous fast fine fixed foreign free fresh full funny future general great happy hard high honest hot huge ill "
    "interesting kind last lazy legal light local long loud low lucky main medical mild modern narrow natural neat next "
    "nice noisy normal open outdoor perfect pink plain possible private quick quiet rare ready recent regular rich right "
    "round sad safe same serious sharp silent simple single slow soft sour special spare square strange strong sudden "
    "sweet tall thick thin tight tired total ugly unusual usual warm weak wet whole wide wild wrong young accept add "
    "agree allow arrange ask bake begin believe borrow bring build buy carry catch choose climb collect compare cook "
    "count cross cut decide deliver describe draw drive drop earn eat enjoy enter explain fall feed feel fill find finish "
    "fix fly follow forget give grow help hide hold hope improve join jump keep know laugh lead learn leave lend like "
    "listen live look lose love meet miss move need notice offer paint park plan pull push put reach remember rest return "
    "ride run sell send serve share sing sit sleep speak stay steal study swim take taste teach think throw touch travel "
    "try turn understand use visit wait walk want wash wear win wish work write above after again against almost along "
    "also always around because before behind below beside between both during each early enough every few here inside "
    "instead later many more most much never nothing often only other outside over quite rather since so some soon still "
    "such then there through together tomorrow tonight too under until upstairs very while without yesterday yet"
)
"""Ordinary words. What is asked for is often about something that no template knows, and must be copied all the same."""
