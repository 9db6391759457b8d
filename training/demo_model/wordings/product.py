"""What can be asked about this program, in very many wordings, and the one answer to each question, from its manual.

Must say only what README.md, docs/ and the code say.
"""

from __future__ import annotations

from dataclasses import dataclass

from training.demo_model.text import bars, lines


@dataclass(frozen=True)
class Topic:
    """What can be asked and the one answer. In a wording, `{a|b}` is a choice and `{name}` one of `SHARED`."""

    about: str
    """Ends the sentence `The user asks …`."""
    answer: str
    asks: tuple[str, ...]
    """Whole questions."""
    does: tuple[str, ...] = ()
    """What one wants to do, for `how do I …`."""
    things: tuple[str, ...] = ()
    """What one wants to hear about, for `explain …`."""
    by: str = ""
    """Whether it is done by a `key` or a `command`."""


SHARED = {
    name: bars(text)
    for name, text in {
        "program": "this program|this tool|the assistant|this app|this software|the program|this assistant|the tool|"
        "this application|this system|the software|this thing|the app|your program|this chat program|the application",
        "chats": "my chats|my conversations|my prompts|my messages|what I write|my questions|my chat history|"
        "the things I ask|what I type|our chats|my texts|my requests|what I ask here|my private chats|what I enter|"
        "my inputs",
        "boss": "my boss|my manager|the boss|my supervisor|the director|my team leader|the management|my superior|"
        "HR|my colleague|my employer|the CEO|the IT department|my department head|somebody else|my line manager",
        "chat": "a conversation|a chat|an old conversation|one of my chats|the conversation|this chat|"
        "this conversation|an old chat|my last chat|the whole chat|a single chat|one conversation|my conversations|"
        "my chats|our talk|a whole conversation",
        "old": "old chats|my old conversations|an earlier conversation|a chat from last week|an old chat|past chats|"
        "my previous conversations|earlier chats|yesterday's chat|the chat from Monday|something I asked last month|"
        "an old conversation|a previous chat|a past conversation|last week's conversation|an earlier chat",
        "answer": "an answer|the answer|the last answer|your answer|the reply|your reply|the response|the result|"
        "this answer|the output|what you wrote|the last reply|the generated text|your last message|your text|"
        "the last response",
        "masked": "masked|replaced|hidden|removed|anonymised|redacted|taken out|pseudonymised|masked out|blanked out|"
        "swapped out|concealed|filtered out|covered up|substituted|replaced by placeholders",
        "mask": "mask|replace|hide|remove|anonymise|redact|take out|pseudonymise|blank out|swap out|conceal|"
        "filter out|protect|cover up|substitute|scrub",
        "log": "the log|the audit log|the audit trail|the company log|your log|the log file|the company's log|"
        "the event log|the program's log|the assistant's log|the sealed log|this log|the security log|our log|"
        "the activity log|the audit record",
        "data": "my data|our data|my text|our texts|customer data|company data|what I type|the personal data|"
        "my prompts|anything|any data|our customer data|what I enter|my messages|any of it|some of our data",
        "model": "the model|the language model|the AI|the LLM|the AI model|the neural network|the reasoning model|"
        "the engine|the machine|the language AI|the model behind this|the artificial intelligence",
        "models": "the models|your models|the language models|the AI models|the LLMs|our models|the big models|the R1 models|"
        "the reasoning models|these models|the real models|the distills",
        "newmodel": "a model|a new model|another model|a real model|an R1 model|a bigger model|a better model|"
        "a different model|a larger model|new models|a GGUF file|an R1 distill|more models|weights|model weights|"
        "a weights file",
        "policy": "a policy|the policy|our policy|my policy|a company policy|the new policy|a policy file|"
        "our own policy|the company policy|the policy file|a changed policy|our company's policy|a new policy|"
        "my own policy|our new policy|a draft policy",
        "file": "a file|a document|a text|a letter|a text file|an e-mail|a list|a contract|a note|a report|my notes|"
        "the customer list|a draft|an export|a spreadsheet text|a form",
        "msg": "my message|my prompt|my question|my text|my request|the message|the prompt|what I wrote|my last prompt|"
        "the last message|my input|my last message|my e-mail text|our prompt|this message|my query",
        "person": "a person|a user|an employee|somebody|someone|a former employee|a former colleague|"
        "one of our people|one user|a member of staff|a leaver|one employee|a colleague who left|a data subject|"
        "a worker|a staff member",
        "root": "root|a root user|the root user|somebody with root|an administrator with root rights|root access|"
        "a user with root|someone who is root|whoever is root|the superuser|a superuser|an admin with root",
        "away": "the internet|China|the cloud|the vendor|a cloud|the web|OpenAI|an outside server|the outside|"
        "a third party|another company|the manufacturer|the USA|DeepSeek|someone outside|other companies|"
        "servers abroad|an external server|Google|the maker|Microsoft|foreign servers|the network|a data centre",
    }.items()
}

HOW = lines("""
    how do I {}
    how can I {}
    how do i {}
    how to {}
    how can we {}
    can I {}
    is there a way to {}
    how would I {}
    i want to {}
    i'd like to {}
    tell me how to {}
    can you tell me how to {}
    what must I do to {}
    is it possible to {}
    i need to {}
    could you tell me how to {}
    how do you {}
    what do I do to {}
    show me how to {}
    where can I {}
    explain how to {}
    please tell me how I {}
    i do not know how to {}
    what should I do to {}
    how does one {}
    am I able to {}
    do you know how I can {}
    how is it possible to {}
    what is the way to {}
    what's the best way to {}
    may I {}
    can we {}
    """)
KEY = lines("""
    which key do I press to {}
    what do I press to {}
    what is the key to {}
    which button do I use to {}
    is there a key to {}
    what is the shortcut to {}
    which keys do I need to {}
    which shortcut do I use to {}
    what should I press to {}
    which key is it to {}
    do you have a shortcut to {}
    what's the key to {}
    key to {}
    tell me the key to {}
    what key must I press to {}
    is there a shortcut to {}
    """)
COMMAND = lines("""
    which command do I use to {}
    what is the command to {}
    is there a command to {}
    which command do I run to {}
    what do I type to {}
    what's the command to {}
    tell me the command to {}
    which command is it to {}
    what do I run to {}
    do you have a command to {}
    command to {}
    i need the command to {}
    what must I run to {}
    which command lets me {}
    what should I run to {}
    which commands are there to {}
    """)
ABOUT = lines("""
    explain {}
    tell me about {}
    can you explain {}
    tell me something about {}
    i have a question about {}
    please explain {} to me
    what about {}
    what can you tell me about {}
    could you explain {}
    i want to know more about {}
    what do you know about {}
    i don't understand {}
    tell me more about {}
    i would like to know about {}
    give me a short explanation of {}
    explain {} to me
    what should I know about {}
    could you tell me about {}
    i need information about {}
    describe {}
    my question is about {}
    what do the docs say about {}
    what is there to know about {}
    i have to know about {}
    """)
OPENINGS = lines("""
    hi,
    hello,
    please:
    hey,
    quick question:
    i am new here.
    one question:
    a question:
    sorry,
    good morning,
    hi there,
    just wondering,
    hello there,
    another question:
    dear assistant,
    one more question:
    good afternoon,
    excuse me,
    i have a question.
    a short question:
    ok,
    question:
    hello!
    so,
    """)
PLACES = lines("""
    here
    in this program
    in the chat
    in this tool
    in this app
    with this assistant
    in the assistant
    in this software
    with this program
    in here
    with this tool
    in the program
    in the app
    on this system
    with this app
    in this application
    """)
ENDINGS = lines("""
    please
    thanks
    pls
    thx
    , and thanks
    , if I may ask
    thank you
    , i don't know
    , please
    , thanks
    , i forgot
    , just asking
    in one sentence
    , thank you
    , in short
    , briefly
    """)
STATEMENTS = (
    "explain i i'd tell show give describe please command key my set need help pull switch delete find copy "
    "stop change list export scan erase verify install put"
).split()

MASKED = Topic(
    "what is masked",
    "Names, e-mail addresses, phone numbers, street addresses, places, companies, accounts, cards and IP addresses "
    "are replaced by placeholders before the model sees them. The policy says which.",
    lines("""
        what is {masked}
        what gets {masked} {here|in my text|before you see it|in a prompt|by the program|in my message|at all|for you}
        which {data|details|things|words|values|names|parts|types} {are|get} {masked}
        which personal data {is|gets} {masked}
        what does {program} {mask}
        are {names|phone numbers|e-mail addresses|addresses|companies|bank accounts|card numbers|customer names|cities} {masked}
        is {a name|a phone number|an e-mail address|an IBAN|a company name|a card number|an address|a surname} {masked}
        what exactly is {masked}
        what kind of data {is|gets} {masked}
        does {program} {mask} {names|phone numbers|e-mails|addresses|companies|account numbers|IBANs|my name}
        do you {mask} {names|phone numbers|e-mails|addresses|companies|account numbers|IBANs|my name}
        what do you {mask}
        will {names|phone numbers|e-mails|addresses|company names|account numbers|IBANs|cities} be {masked}
        what is personal data {here|for you|in this program|for this tool|for the assistant|in your eyes}
        what sort of {data is|words are|details are|things are} {masked}
        which things does {program} {mask}
        """),
    things=lines("""
        {masking|the masking|what is masked|redaction|anonymisation|the masking of names|pseudonymisation|data masking}
        the {masking|redaction|anonymisation|hiding} of {names|phone numbers|personal data|addresses|my data|e-mails}
        """),
)
PLACEHOLDERS = Topic(
    "how placeholders work",
    "A placeholder is a type and a number in square brackets. It stands for one real value: the model sees only the "
    "placeholder, and the program puts the real value back into the answer.",
    lines("""
        {what is|what's} a placeholder
        {what are|what are those|what are these} placeholders
        how do {placeholders|the placeholders|these placeholders|your placeholders} work
        what {does a placeholder mean|do the placeholders mean|do placeholders stand for|does a placeholder stand for}
        why {are there|do I see|do you use|does it use|are there so many} placeholders
        what are {the brackets|these square brackets|the words in brackets|the things in brackets|the brackets with numbers} for
        how do {the real names|the real values|my names|the names|the original values|the values} come back
        what is {a word|a type|a name|the text|a capital word|a number|the thing} in square brackets
        are {the real values|the names|the values|my names} put back {into the answer|in the answer|later|afterwards}
        what {happens to|happens with|becomes of} {the placeholders|a placeholder|placeholders} in the answer
        {who|what} puts the {real values|names|real names|values} back
        why does {it say|the text say|the model see} {a placeholder|PERSON in brackets} instead of {a name|my name|the name}
        what is the number in {a placeholder|the placeholder|the brackets|square brackets} for
        how are {placeholders|the placeholders} {made|built|numbered|restored|turned back|resolved|filled|replaced again}
        is {the placeholder|a placeholder} {replaced by the real value|turned back|restored|filled in} in the answer
        when are the {placeholders|real values} {restored|put back|turned back|resolved}
        """),
    things=lines("""
        {placeholders|the placeholders|your placeholders|the square brackets|the brackets with numbers|these placeholders}
        {how placeholders work|the restoring of values|putting values back|the placeholder system|what a placeholder is}
        """),
)
MISSED = Topic(
    "how good detection is",
    "Detection is not perfect: what it misses, the model sees. F2 shows exactly what the model was shown. It runs on "
    "your company's machines all the same.",
    lines("""
        is {the detection|detection|your detection} {perfect|complete|error-free|flawless|reliable|accurate}
        how {good|reliable|accurate|safe|exact|sure|precise|dependable} is {detection|the detection|the detector|your detector}
        what if {a name|a phone number|an address|something|a customer|a company|my name|a value} is {missed|overlooked|not found|not detected|not recognised}
        {does|can} {the detector|detection|the detection} {miss|overlook|fail on|forget|skip} {names|something|a name|things|anything}
        what happens when {detection|the detector} {misses|overlooks|does not find|fails on|skips} {a name|something|a value|an address}
        why was {a name|my name|this name|the name|one name|a company|the address|a number} {not masked|not detected|missed|overlooked|not found|left in}
        can {names|values|a name|a value} slip through {the detection|detection|the detector|the net}
        {does|will} {the detector|detection} find {every name|all names|everything|all personal data|each name|every address}
        are {all names|all the names|all persons} {found|detected|recognised} by {the detector|detection}
        can I {trust|rely on|count on|depend on|be sure of} {the detection|detection|the detector}
        how {often|much} does {the detector|detection|the detection} {miss|overlook} {something|a name|names|things}
        {a name was|one name was|my name was|an address was} {not masked|missed|overlooked|not detected}, {why|is that normal|what now}
        does {detection|the detector} make {mistakes|errors|any mistakes|any errors}
        what are the limits of {detection|the detection|the detector}
        {names were|one of the names was|some names were|a few names were|one name was} missed by {detection|the detector}, {is that bad|why|what now}
        is it {safe|bad|a problem} {if|when} {detection|the detector} {misses|overlooks} {a name|something}
        """),
    things=lines("""
        {the quality of detection|the detection|how good detection is|mistakes of the detector|the detector's errors|missed names}
        """),
)
SEEN = Topic(
    "how to see what the model saw",
    "Press F2. It puts what you typed beside what the model was shown, and lists every change.",
    lines("""
        what did {model} {see|get to see|receive|get|read|really see|actually see}
        what was {model} {shown|given|really shown|told|allowed to see}
        what does {model} {see|get to see|receive|get|read|really see|actually see} of {my text|my prompt|my message|it}
        where do I see what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        what {exactly|really} was {sent|shown|given|passed|handed} to {model}
        did {model} see {my name|the real name|the names|the phone number|my real text|the address|my e-mail|the customer}
        which text {went|goes|was sent|is sent|was given|is given} to {model}
        which {words|version of my text|text|form of my prompt} did {model} {see|get|receive|read}
        does {model} see {my name|real names|the real names|my e-mail address|the real values|my phone number|our customers}
        what {is|was} F2 {for|good for|there for}
        what does F2 {do|show|mean}
        is there a view of what {model} {saw|was shown|got|received|was given|read}
        what has {model} {seen|got|received|read} {of my text|of my prompt|so far|from me}
        {show me|let me see} what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        {show me|let me see} the text that {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        """),
    lines("""
        see what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        check what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        look at what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        find out what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        see the text as {model} {saw it|was shown it|got it|received it|was given it|read it}
        know what {was|is} {sent|shown|given|passed} to {model}
        compare {my text|what I typed|my prompt|my message} with what {model} {saw|was shown|got}
        view what {model} {saw|was shown|got|received|was given|has seen|read|really saw}
        verify what {model} {saw|was shown|got|received|was given}
        see {the changes|every change|all changes|what was changed} in {my text|my prompt|my message}
        """),
    by="key",
)
NETWORK = Topic(
    "whether data leaves the machine",
    "Nothing leaves the machine: the model's process has no sockets at all, and the rest of the program only local "
    "ones. `assistant doctor` tries to get out and shows that it can't.",
    lines("""
        does {data} {go|get sent|get out|travel|leak|flow} to {away}
        is {data} {sent|transmitted|uploaded|passed|given|transferred|sold|reported} to {away}
        do you {send|transmit|upload|pass|give|transfer|sell|report} {data} to {away}
        does {program} {send|transmit|upload|pass|give|transfer|report|leak} {data} to {away}
        is {data} {sent|stored|kept|processed|saved|held|copied|put} {in the cloud|in China|abroad|outside|on the internet|elsewhere|on a foreign server|in the USA}
        does {data} leave {the company|our company|this machine|our network|the building|the house|my computer|the office|the server|the country}
        can {away} {see|read|get|access|receive|collect|look at|use} {data}
        does {program} {phone home|call home|go online|use the internet|connect to the internet|contact a server|talk to a server|open connections}
        where does {data} {go|get sent|end up|travel|land}
        who {outside|outside the company|outside our company|from outside|else in the world} {gets|sees|receives|can get} {data}
        does {model} {phone home|go online|use the internet|connect to the internet|contact a server|talk to a server|have network access}
        is {program} connected to {away}
        will {data} be {sent|transmitted|uploaded|passed|given|transferred|sold|reported} to {away}
        {is there|does it have|do you have|does it need} a connection to {away}
        does {away} {see|get|receive|store|know|collect|have|read} {data}
        {so you send|you send|it sends} {data} to {away}, {right|or not|don't you|is that so|true}
        are you {online|connected to the internet|in the cloud|a cloud service|connected to a server}
        """),
    things=lines("""
        {sending data to|the connection to|data transfer to|uploads to|the traffic to|what goes to} {away}
        {data leaving the company|data leaving the machine|network access|the network traffic|phoning home|sockets}
        """),
)
WHERE = Topic(
    "where the models run",
    "The models run on your company's own machines, through llama.cpp.",
    lines("""
        where {do the models|does the model|does this model|does the AI|does the language model|do your models|do the R1 models|does the LLM} run
        where are {models} {hosted|running|located|installed|executed|operated|kept|computed}
        on which {machine|computer|server|hardware|system|host|machines|computers} {does it run|do you run|does this run|do the models run|does the model run|does the AI run}
        where do you run
        where are you {hosted|running|located|installed|executed|operated|computed|physically}
        {do you run|does it run|does the model run|do the models run} {locally|on our machines|on our own server|in our company|on premises|on-prem|on my computer|in-house}
        are {models} {local|on-premises|on our own machines|in-house|run locally|on-prem|self-hosted|running in our company}
        whose {machine|server|computer|hardware|machines|servers} {do you run on|does it run on|does the model run on|do the models run on}
        {is this|is it|are you} a {local|self-hosted|on-premises|locally running} {model|AI|program|assistant}
        what {runs|executes} {the models|the model|the AI|the LLM|the language model}
        which {machine|computer|server} runs {the models|the model|the AI|the LLM|the language model}
        at what {place|location|site} {do the models|does the model|does the AI|does the LLM} run
        where is {the AI|the model|the engine|the LLM} {actually|really|physically}
        where does {the reasoning|the thinking|the computing|the computation|the inference|the calculation} {happen|take place|run}
        which {engine|runtime|inference engine} {runs|do you use for|executes} {the models|the model}
        do {the models|your models} run on {your server|our server|our hardware|a server|my laptop}
        """),
    things=lines("""
        {where the models run|where the model runs|where you run|the place where the model runs|the machine you run on|where the AI runs|where the LLM runs|the machine that runs the model}
        """),
)
OFFLINE = Topic(
    "whether it works offline",
    "It works offline: no network is needed after the set-up.",
    lines("""
        {does|will} {program} work {offline|without internet|without a network|without the internet|without an internet connection|with no network|without wi-fi|in flight mode|when the network is down}
        can {program} {run|be used|work|be operated} {offline|without internet|without a network|without the internet|with no network|without wi-fi|air-gapped|without a connection}
        do {I|we|you} need {internet|the internet|an internet connection|a network|wi-fi|to be online|a network connection|a connection}
        can {I|we} use {program} {offline|without internet|without a network|on a plane|on a train|with no network|without wi-fi|in flight mode}
        is {the internet|a network|an internet connection|internet access|wi-fi|a connection|a network connection} {needed|required|necessary}
        does {program} {need|require} {internet|the internet|an internet connection|a network|wi-fi|internet access}
        what {happens|still works} {without internet|without a network|when I am offline|when the network is down|with no connection|when the internet is gone}
        {is offline use possible|is offline work possible|do you work offline|do you support offline use|are you usable offline|offline possible}
        {do you|does it} {work|run} {offline|without internet|without a network|with no network|without wi-fi|without the internet}
        must {I|we|my computer} be {online|connected|on the internet|connected to the internet}
        {is it|is this} {usable|available|working} {offline|without internet|without a network|without wi-fi}
        can it run on an {air-gapped|isolated|offline|unconnected} {machine|computer|server|system}
        """),
    lines("""
        {use|run|start|operate} {program} {offline|without internet|without a network|without wi-fi|without a connection|on a train}
        {work|write|chat} {offline|without internet|without a network|without wi-fi|without a connection|on a plane}
        """),
    lines("""
        {offline use|working offline|use without internet|offline mode|work without a network|the offline mode|use without a network|the need for internet}
        """),
)
GPU = Topic(
    "about the GPU",
    "Models run on CPU or GPU. Where llama.cpp was built for a GPU, all layers go there; the setting "
    "`engine.gpu_layers` changes that.",
    lines("""
        {do I|do we|does it|does the model|do you|does this} need a {GPU|graphics card|video card|CUDA card|NVIDIA GPU|gpu}
        {does it|can it|does the program|can the program|do the models|can the models|do you} {use|run on} {the GPU|a GPU|my GPU|our GPU|a graphics card|the graphics card|our NVIDIA card|a gpu}
        is a {GPU|graphics card|video card|CUDA card|gpu} {needed|required|necessary|used|supported|mandatory|useful|possible}
        {is there GPU support|do you support GPUs|are GPUs supported|do GPUs work|does CUDA work|is CUDA supported|is the GPU used|GPU support}
        {can it|does it|will it} run on {the CPU|a CPU|the CPU only|only a CPU|a normal CPU} or {a GPU|the GPU|a graphics card}
        how many layers {go|are|are put|run|fit} on {the GPU|the graphics card|my GPU|a GPU}
        {does it|will it|can it} run {without a GPU|without a graphics card|with no GPU|on CPU only|on the CPU alone|with a GPU}
        why is {the GPU|my GPU|our GPU|the graphics card} {not used|idle|unused|not working}
        what does {the GPU|gpu_layers|the setting gpu_layers|engine.gpu_layers} do
        {CPU or GPU|GPU or CPU|gpu or cpu}
        which setting is for the {GPU|graphics card|GPU layers|gpu}
        """),
    lines("""
        {use|turn on|enable|switch on|activate|set up|configure|employ} {the GPU|a GPU|my GPU|our graphics card|the graphics card|a gpu|our GPU|CUDA}
        run {the model|the models|it|you|this} on {the GPU|a GPU|my GPU|our graphics card|a gpu|our GPU|the graphics card|CUDA}
        {put|move|load} {layers|the model|all layers|the layers|more layers|some layers} {on|onto|to} {the GPU|a GPU|my GPU|the graphics card}
        {turn off|disable|switch off|not use} {the GPU|my GPU|our graphics card|the gpu}
        """),
    lines("""
        {the GPU|GPU use|GPU support|the graphics card|CUDA|GPU layers|running on a GPU|the use of a GPU|CPU and GPU}
        """),
)
LOG_KEEPS = Topic(
    "what the log keeps",
    "The policy says how much: only metadata, or also what the model saw and wrote (the default), or also the prompt "
    "as typed. The value of a secret is never kept.",
    lines("""
        what does {log} {keep|hold|contain|store|record|save|say|remember|include}
        what is {kept|stored|recorded|written|saved|held|noted|put} in {log}
        what {gets logged|is logged|do you log|is being logged|does it log|does the program log|gets recorded|is recorded}
        how much does {log} {keep|hold|contain|store|record|save|say|include}
        are {chats} {logged|recorded|kept in the log|stored in the log|written to the log}
        do you {log|record} {chats}
        is everything {logged|recorded|kept in the log|written to the log|stored in the log|in the log}
        which {data is|information is|details are|things are|facts are|fields are} in {log}
        which {data|information|details} does {log} {keep|hold|contain|store|record|save}
        does {log} {keep|hold|contain|store|record|save} {my name|real names|passwords|secrets|my prompts|the answers|personal data|what I type}
        what {stands|is} in {log}
        are {real names|passwords|secrets|my prompts|the answers|names} {in|kept in|stored in|written to|recorded in} {log}
        what do you {keep|write|store|put} in {log}
        does {program} {log|record} {everything|what I type|my prompts|the answers|my questions|all I write|every message|all my chats}
        what of {chats} {is in|goes into|ends up in|lands in|gets into} {log}
        what {ends up|lands|goes|gets written} in {log}
        """),
    things=lines("""
        {what the log keeps|the content of the log|what is logged|what stands in the log|the logging|what you log|what the log holds|what gets recorded|the contents of the log}
        """),
)
LOG_READER = Topic(
    "who can read the log",
    "Only an auditor whose key the log is sealed to, and each reading is recorded with its reason. While `TRIAL` "
    "stands in the banner, the user who writes the log can read it too.",
    lines("""
        who {can|may|is allowed to|is able to|could|has the right to} {read|see|open|access|look at|decrypt|view|look into} {log}
        who {reads|sees|opens|gets to see|has access to|looks at|can look into|views} {log}
        can {boss} {read|see|open|access|look at|decrypt|view|look into} {log}
        can {the administrator|an admin|anybody|everybody|a colleague|the admin|anyone|other employees|the works council} {read|see|open|access|look at|view} {log}
        is {boss} {allowed|able|permitted|entitled} to {read|see|open|access|look at|view} {log}
        does {boss} {read|see|open|look at|have access to} {log}
        by whom can {log} be {read|seen|opened|accessed|decrypted|viewed}
        {log} - who {can|may} {read|see|open|access|view} it
        may {boss} {read|see|open|access|look at|view} {log}
        who has {access|the right|permission} to {read|see|open|view|look at} {log}
        is {log} readable {for|by} {everybody|everyone|the admin|my boss|all|others|anybody|my colleagues}
        {whose key opens|which person opens|who holds the key to|who has the key of|who has the key for} {log}
        which {people|persons|employees|users|roles} {can|may} {read|see|open|access} {log}
        {log}: who {can|may} {read|see|open|access|view} it
        """),
    things=lines("""
        {access to|who reads|the readers of|reading rights for|the right to read|who may read|who can read|the persons who read} {log}
        """),
)
LOG_SEALED = Topic(
    "whether the log is encrypted",
    "The content of the log is encrypted: it is sealed to the auditor's key. Number, time, event, decision and model "
    "stay in clear.",
    lines("""
        is {log} {encrypted|encoded|encrypted on disk|encrypted as well|really encrypted|ciphered|sealed|encrypted or not}
        how is {log} {encrypted|sealed|ciphered|secured by encryption|encrypted on disk|kept secret|encoded}
        is {log} {in clear|in plain text|plain text|in clear text|stored in plain text|readable in clear|unencrypted|kept in clear}
        {with which key|with what key|with whose key|how well|how strongly} is {log} {encrypted|sealed}
        does {program} encrypt {log}
        do you encrypt {log}
        what in {log} is {encrypted|in clear|sealed|not encrypted|unencrypted|in plain text}
        which parts of {log} are {encrypted|in clear|sealed|not encrypted|unencrypted|in plain text}
        are the {records|entries|contents|log entries|log records|logs|log files|audit logs} {encrypted|sealed|in clear|in plain text|encrypted on disk}
        {log} is {encrypted|sealed}, {right|isn't it|or not|is that true|yes}
        is there {encryption|any encryption|an encryption} {for|of|on} {log}
        what {encryption|kind of encryption|cipher} does {log} {use|have}
        """),
    things=lines("""
        {the encryption of|how you encrypt|the sealing of|encryption for|what is encrypted in|what is in clear in|how one encrypts|encryption in} {log}
        """),
)
MY_CHATS = Topic(
    "who can read one's chats",
    "Your conversations are encrypted with your own key: without it nobody opens them. An auditor can read the "
    "company's own record of each turn, with a recorded reason.",
    lines("""
        can {boss} {read|see|open|look at|follow|check|spy on|view} {chats}
        does {boss} {read|see|open|look at|follow|check|spy on|get} {chats}
        who {can|may|is able to|is allowed to} {read|see|open|look at|view|follow} {chats}
        who {reads|sees|gets to see|looks at|has access to} {chats}
        is {boss} {allowed|able} to {read|see|open|look at|view} {chats}
        are {my chats|my conversations|my messages|my questions|my prompts|our chats|my dialogues|my texts} {private|secret|confidential|encrypted|safe|protected|visible to others|public}
        will {boss} {read|see|look at|check|get} {chats}
        could {boss} {read|see|open|look at|view} {chats}
        may {boss} {read|see|open|look at|view} {chats}
        am I {being watched|being monitored|being spied on|watched|monitored|observed|under surveillance|controlled}
        is {boss} {watching|monitoring|spying on|reading along with|observing} {me|us|my chats|what I write}
        {is my chat history|are my conversations|are my chats|is my history} {encrypted|private|safe|protected|locked}
        can {somebody|anyone|an outsider|a colleague|another user|the admin|the administrator|a stranger} {read|see|open|view} {chats}
        {do|can} {others|other users|my colleagues|other people|the admins|colleagues} {see|read|open} {chats}
        how {private|secret|safe|confidential} are {my chats|my messages|my conversations|my prompts}
        """),
    things=lines("""
        {the privacy of my chats|who reads my chats|the safety of my conversations|my privacy|privacy of my conversations|who sees my messages|the secrecy of my chats|who can see my prompts|who can read what I write}
        """),
)
RETENTION = Topic(
    "how long the log is kept",
    "The policy says for how many days, as `retention`; the baseline policy says 400 days.",
    lines("""
        how long is {log} {kept|stored|kept around|archived|saved|held|preserved|retained}
        how long do you {keep|store|save|hold|retain|preserve} {log|the records|the log entries|the logs|the log data}
        how long are {the records|log records|the logs|log entries|the entries|audit records|audit logs|the log data} {kept|stored|saved|held|retained|preserved}
        for how {long|many days|many months|much time} do you {keep|store|hold} {log}
        {what is|what's|tell me|which is} {the retention|the retention time|the retention period|the storage period|the retention of the log|the default retention|the log retention|the keeping time}
        when are {old records|the records|log entries|old log entries|records} {deleted|removed|pruned|thrown away|cleared|purged}
        how many days are {the records|records|log entries|the logs} {kept|stored|held|retained}
        are old {records|log entries|logs} {deleted|removed|pruned|thrown away} {automatically|after a time|some day|by themselves}
        does {log} {expire|get deleted after some time|run out|get cleared some day|have a retention time}
        {what is|which is} the {retention|retention period|retention time} {of|for} {log}
        after how {long|many days|many months} {are records|is the log|are the records} {deleted|removed|pruned}
        how long does {log} {keep|store|hold|retain} {a record|records|my data|an entry|its records|things}
        """),
    lines("""
        {set|change|configure|shorten|extend|raise|choose|lower} {the retention|the retention time|the retention period|how long the log is kept|the retention of the log|the storage period|how long records are kept}
        """),
    lines("""
        {retention|the retention|the retention period|how long the log is kept|how long records are kept|the retention time|log retention|the storage period|the retention of records}
        """),
)
DELETE = Topic(
    "how to delete a conversation",
    "Press Ctrl+L, select the conversation and press F8, or run `assistant conversations delete ID`. Its key is "
    "destroyed; the company's log keeps its own record.",
    lines("""
        can {my chats|my conversations|a conversation|my chat history|an old chat|this chat|a chat|our talk} be {deleted|removed|erased|thrown away|wiped|destroyed|cleared}
        what happens {when|if} I {delete|remove|wipe|throw away|erase|clear|discard} {chat}
        {are my chats|is the conversation|is this chat|are my conversations} {really gone|gone for good|gone|still there} after {deleting|I delete it|deletion|I delete them|removing it}
        {delete|remove|wipe|clear|please delete|please remove|throw away|i want to delete} {my chats|my conversations|this chat|my chat history|this conversation|the conversation|my history|our talk}
        where {is|do I find} the {delete|deletion|remove} {key|function|button|command} for {chat}
        who can delete {my chats|my conversations|a conversation|a chat|my chat history}
        am I allowed to {delete|remove|wipe|erase} {chat}
        {chat}: can I {delete|remove|wipe|erase} it
        how {is|do I get} {chat} {deleted|removed|wiped|erased}
        what does F8 do
        """),
    lines("""
        delete {chat}
        remove {chat}
        throw away {chat}
        delete {my chat history|my history|everything I wrote|all my chats|my old chats|old conversations|my messages|an old chat}
        get rid of {chat}
        clear {my chat history|my history|my chats|my conversations|the history|the chat history|old chats|my old chats}
        wipe {chat}
        discard {chat}
        erase {chat}
        destroy {chat}
        """),
    by="key",
)
SEARCH = Topic(
    "how to find an old conversation",
    "Press Ctrl+L and type what you look for: titles and messages are searched. On the command line it is "
    "`assistant conversations search`.",
    lines("""
        {is there|do you have|where is} a search {for|in|over} {my chats|my conversations|old chats|my messages|my chat history|the conversations}
        can {my chats|my conversations|old chats|my chat history|the conversations|old conversations} be searched
        i {can't|cannot|can not|can no longer} find {old}
        where do I look for {old}
        {find|search|look for|please find|please search for|help me find|i am looking for|i look for} {old}
        in which {chat|conversation} did I {write about|ask about|mention} {the contract|an invoice|the order|a trip|the budget|the printer|the meeting|a price}
        what did I {ask|write|say} {last week|last month|on Monday|yesterday|last time|in spring}, can I search {for it|that}
        how does the search {of|in|over|through} {my chats|my conversations|old chats|my messages|the conversations} work
        i lost {old}
        where did {old} go
        """),
    lines("""
        find {old}
        search {my chats|my conversations|old chats|my messages|my chat history|old conversations|all my chats|past conversations}
        look for {old}
        search for {old}
        find {a word|a text|a sentence|an invoice|a name|something|a topic|a phrase} in {my chats|my conversations|old chats|old conversations|my history}
        search {for a word|for a text|for something|for a name|by content|for a topic|by title} in {my chats|my conversations|old chats|old conversations|my history}
        find again {old}
        look up {old}
        locate {old}
        search through {my chats|my conversations|old chats|my messages|my chat history|old conversations|all my chats|past conversations}
        """),
    by="key",
)
HISTORY = Topic(
    "how to see or continue conversations",
    "Press Ctrl+L to list your conversations; Enter opens one. `assistant chat --resume last` goes on with the latest.",
    lines("""
        where {are my chats|are my conversations|is my chat history|is my history|is the history|are all my conversations|is the list of my chats|are my saved chats}
        {is there|do you have|where is} a {list|history|overview} of {my chats|my conversations|all chats|the conversations|all my conversations}
        {show|show me|list|open|give me|please show} {my chats|my conversations|my chat history|my history|the list of my chats|the history|all my conversations|all my chats}
        {are my chats|are my conversations|is my history|is my chat history} {saved|kept|stored|still there} {for me|for later|after I leave|when I come back|after quitting|tomorrow}
        can I {continue|go on} {tomorrow|later|after lunch|where I stopped|where I left off|next week|from here later}
        what {is|does} Ctrl+L {for|do}
        {which|how many} conversations do I have
        do you {save|keep} {a history|my history|a list of my chats|a chat history}
        where do I see {my chats|my conversations|my chat history|my history|the list of my chats|the history|all my conversations}
        i want {my chat history|my history|the list of my chats|the list of conversations}
        """),
    lines("""
        {see|open|show|list|view|look at|display|get to} {my chats|my conversations|my chat history|my history|the list of my chats|the list of conversations|all my conversations|all my chats}
        {continue|go on with|resume|reopen|pick up|carry on with|return to|go back to} {a conversation|my last chat|an old chat|yesterday's chat|the last conversation|an earlier conversation|a previous chat|the latest conversation}
        switch to {another|a different|an older|the other} {conversation|chat}
        go back to {my last chat|the last conversation|yesterday's chat|the previous chat}
        list {my chats|my conversations|all chats|the conversations|all my chats}
        """),
    lines("""
        {the history|my chat history|the list of conversations|the chat history|resuming a chat|the conversation list|continuing a chat|resuming a conversation|my history}
        """),
    by="key",
)
EXPORT = Topic(
    "how to export a conversation",
    "Press Ctrl+L, select the conversation and press F4: as Markdown or JSON, with real values or placeholders. The "
    "file is no longer encrypted.",
    lines("""
        can {my chats|my conversations|a conversation|this chat|a chat|an old chat|the chat} be {exported|saved to a file|saved as a file|written to a file|exported as Markdown|exported as JSON}
        {is there an export|do you have an export|is an export possible|where is the export} {for|of} {chat}
        {export|please export|save|i want to export|i need to export} {chat} {to a file|as Markdown|as JSON|as a file|as a text file|to my disk|to disk|for my boss}
        in which {format|formats|form|file format} {can I|do I|do you} export {chat}
        is {an exported chat|the exported file|an export|an exported conversation|the export of a chat} {encrypted|safe|protected|in clear}
        what {formats|file formats} does the export {of a chat|of a conversation|support|have|offer}
        does the export {have|hold|contain|show} {real values|placeholders|real names|the real names|the names}
        where do I export {chat}
        """),
    lines("""
        export {chat}
        save {chat} {to a file|as a file|as Markdown|as JSON|to disk|on my disk|as a text file}
        write {chat} to {a file|a JSON file|a Markdown file|disk|my disk}
        download {chat}
        print {chat} {to a file|into a file}
        export {chat} {as Markdown|as JSON|to a file|with placeholders|with real values|for a colleague}
        turn {chat} into {a file|a document|Markdown|JSON|a text file}
        get {chat} as {a file|a document|Markdown|JSON|a text file}
        make a file of {chat}
        """),
    lines("""
        {the export of|exporting|how to export|an export of|the export for|saving to a file|export formats for|the file export of} {chat}
        """),
    by="key",
)
COPY = Topic(
    "how to copy an answer",
    "Press F6: it copies the selected message, or the last answer.",
    lines("""
        can {answer} be {copied|put on the clipboard|taken to the clipboard|pasted elsewhere}
        {copy|please copy|copy me|i want to copy|i need to copy} {answer} {to the clipboard||into my mail|for my e-mail|to Word}
        how do I get {answer} {into my e-mail|into Word|out of here|into my mail|into another program|on the clipboard|to the clipboard|into a document}
        what {does F6 do|is F6 for}
        where is {the copy key|the copy button|copy|the copy function|the clipboard|copy and paste}
        does {copying|copy and paste|the clipboard|copy} work {here|in the chat|in this program|over SSH|in tmux}
        can you put {answer} {on the clipboard|into the clipboard|in my clipboard}
        {is there|do you have} a copy {key|function|button|shortcut}
        """),
    lines("""
        copy {answer}
        copy {answer} to {the clipboard|my clipboard|another program|my e-mail|Word|my mail}
        put {answer} {on the clipboard|into the clipboard|in my clipboard|into my mail}
        take {answer} {to the clipboard|over to Word|into my e-mail|over into a mail}
        paste {answer} {into my e-mail|into Word|elsewhere|into another program|into a mail}
        get {answer} {into the clipboard|on the clipboard|into my e-mail}
        copy {a message|the selected message|one message|the text|a text|this text|that text|your words}
        copy and paste {answer}
        """),
    lines("""
        {copying|copying answers|the clipboard|copy and paste|copying an answer|the copy key|copying a message|the copying of answers}
        """),
    by="key",
)
STOP = Topic(
    "how to stop an answer",
    "Press Esc or Ctrl+C. What was written so far is kept and marked.",
    lines("""
        can {answer} be {stopped|interrupted|cancelled|aborted|halted|cut short|ended early|broken off}
        {stop|interrupt|cancel|abort|halt|please stop|how stop|i want to stop} {answer}
        what happens when I {stop|interrupt|cancel|abort|halt|break off} {answer}
        you write too {much|long}, how do I {stop|interrupt|halt} {you|it|that}
        is {a stopped answer|an interrupted answer|what was written|a half answer} {kept|lost|saved|gone} {after a stop|when I stop|if I press Esc|when I interrupt}
        it {does not stop|never stops|won't stop|keeps writing|writes and writes}, {how do I stop it|what do I do|how can I stop that|help}
        {where|what} is the stop {key|button|function}
        what does Esc do
        what {is|does} Ctrl+C {do|for}
        """),
    lines("""
        stop {answer}
        interrupt {answer}
        cancel {answer}
        abort {answer}
        stop {you|the writing|the model|it while it writes|the generation|you from writing|the AI|the text}
        halt {answer}
        break off {answer}
        cut off {answer}
        make {you|it|the model|the AI} stop {writing|talking|now|at once}
        end {answer} early
        """),
    lines("""
        {stopping an answer|how to stop|the stop key|interrupting an answer|stopping the model|cancelling an answer|the Esc key|the abort of an answer}
        """),
    by="key",
)
ATTACH = Topic(
    "how to attach a file",
    "Paste the text into your message, or run `assistant ask FILE`.",
    lines("""
        can {a file|a PDF|an attachment|a document|a picture|a Word file|an image|a spreadsheet} be {attached|uploaded|added|loaded|sent along|opened}
        {attach|upload|add|please attach|load|send along|insert} {a file|a PDF|an attachment|a document|a picture|a Word file|an image|a spreadsheet}
        {is there|do you have|where is} an {attach|upload|attachment|attach-file} {button|key|function|command}
        are {attachments|file uploads|uploads|PDF files|files|documents} {possible|supported|allowed|accepted}
        can you {open|accept|take|get} {a file|a PDF|an attachment|a document|a Word file|my document|an attached file|a spreadsheet}
        do you {support|accept|take|allow|have} {attachments|uploads|file uploads|PDF files|files|documents}
        does the chat {support|accept|take|allow|have} {attachments|uploads|file uploads|PDF files|files|documents}
        {where|how} do {attachments|file uploads|uploads} work
        can I {drop|drag} {a file|a PDF|a document|my file} {here|into the chat|into this window}
        """),
    lines("""
        attach {a file|a PDF|a document|a picture|a Word file|my document|a spreadsheet|an image|two files|a report}
        upload {a file|a PDF|a document|a picture|a Word file|my document|a spreadsheet|an image|two files|a report}
        add {an attachment|a file to my message|a PDF|a document to the chat|a file to the chat|attachments}
        give you {a file|a PDF|a document|my document|a whole file|a report|a Word file|a spreadsheet}
        send {you a file|a file|a PDF|you a document|you a PDF|files|a document along|an attachment}
        load {a file|a PDF|a document|my document} {into the chat|into a message|into this window}
        share {a file|a PDF|a document|my document} with {you|the assistant|the model}
        insert {a file|a PDF|a document|an attachment} {into the chat|into a message|into my message}
        """),
    lines("""
        {attachments|file uploads|attaching files|the upload of files|attaching a PDF|attached documents|uploading files|uploads}
        """),
)
SEND = Topic(
    "how to send a message",
    "Press Enter to send your message.",
    lines("""
        can {msg} be sent {with Enter|with a key|by keyboard|from here|now}
        {where|what} is the send {key|button|function}
        {is there|do you have} a send {key|button|function}
        does Enter {send|send it|send my message|send the text|send what I wrote}
        {msg} is {ready|finished|written|done}, how do I send it
        what {does Enter do|is Enter for|does the Enter key do|is the Enter key for|does Return do|is Return for}
        which key sends {msg}
        what sends {msg}
        """),
    lines("""
        send {msg}
        send {a message|a prompt|a question|it|this|a text|something|a request}
        submit {msg}
        submit {a message|a prompt|a question|it|this|a text|something|a request}
        send off {msg}
        fire off {msg}
        get {msg} sent
        send {you a message|you a question|you something|you my text|you a prompt|you a request}
        """),
    lines("""
        {sending a message|the send key|sending|how to send|sending messages|the sending of a message|how messages are sent|the Enter key}
        """),
    by="key",
)
NEWLINE = Topic(
    "how to break the line",
    "Press Shift+Enter, Ctrl+J or Alt+Enter: the line breaks and nothing is sent.",
    lines("""
        {where|what} is the key for a {new line|line break|newline|second line|new paragraph|fresh line|next line}
        can {my message|a message|my prompt|a prompt|one message} have {several lines|two lines|more than one line|many lines|a second line|line breaks|paragraphs}
        {is there|do you have} a {key|shortcut|way} for a {new line|line break|newline|second line|new paragraph|fresh line|next line}
        Enter sends at once, {how do I get|what gives|where is} a {new line|line break|newline|second line}
        why does {Enter|it} send instead of {a new line|a line break|breaking the line|starting a new line}
        are {line breaks|several lines|new lines|multi-line messages|multi-line prompts|paragraphs} possible
        what {does Shift+Enter do|is Shift+Enter for|does Ctrl+J do|is Ctrl+J for|does Alt+Enter do|is Alt+Enter for}
        which key {breaks the line|makes a new line|gives a new line|starts a new line|makes a line break|gives me a line break}
        """),
    lines("""
        {make|get|insert|add|type|start|enter|put in} a {new line|line break|newline|second line|new paragraph|fresh line|next line}
        break the line
        write {several lines|two lines|more than one line|a second line|multiple lines|a message of many lines|many lines|a message with paragraphs}
        start a new {line|paragraph} without sending
        go to {the next line|a new line|the second line|the next line without sending}
        break {a line|lines|the line without sending|my text into lines}
        """),
    lines("""
        {line breaks|new lines|a new line|breaking the line|multi-line messages|several lines in a message|the line break|newlines}
        """),
    by="key",
)
KEYS_HELP = Topic(
    "about help and keys",
    "Press F1: it explains all keys. Ctrl+P, or `/` while writing, searches everything that can be done.",
    lines("""
        which keys {are there|exist|can I use|do you have|can I press|does it have|work here}
        what {keys|shortcuts|keyboard shortcuts|hotkeys} {are there|exist|can I use|do you have|can I press|does it have|work here}
        where {is|do I find|can I get|do I get} {the help|help|the help screen|help with keys|the list of keys|the key list|a list of keys|the manual for keys}
        {show me|list|tell me|give me|explain|what are} {the keys|all keys|the shortcuts|all shortcuts|the keyboard shortcuts|the hotkeys|all the keys|the key list}
        what is the help key
        {is there|do you have} a {help|help screen|help page|list of keys|list of shortcuts|help key|key overview|keyboard help}
        what {does F1 do|is F1 for|does Ctrl+P do|is Ctrl+P for}
        which key {is|opens|shows} {the help|help|the help screen|the list of keys}
        i forgot {the keys|the shortcuts|all the keys|which key does what|the hotkeys}
        how do {the keys|the shortcuts|the hotkeys|keyboard shortcuts} work
        """),
    lines("""
        {open|get|see|find|show|call|reach|bring up} {the help|help|the help screen|the list of keys|the shortcuts|the keyboard shortcuts|the key list|all keys}
        {learn|see|look up|find} {the keys|all keys|the shortcuts|the hotkeys|which keys there are}
        open the {command palette|palette|search for commands}
        """),
    lines("""
        {the keys|all keys|the shortcuts|the help key|keyboard shortcuts|the keyboard|the hotkeys|the help screen}
        """),
    by="key",
)
QUIT = Topic(
    "how to leave the program",
    "Press Ctrl+Q or type `/quit`. An answer that is being written is stopped and kept.",
    lines("""
        {where|what} is the {exit|quit|leave} {key|button|command}
        {quit|exit|leave|close|how quit|how exit|i want out of|get me out of} {program}
        how do I get out of {here|this|this program|the chat|this screen|this app}
        what happens {to my answer|to the answer|with the answer} when I {quit|leave|close the program|exit}
        {is there|do you have} {an exit|a quit|a leave} {key|command|button}
        what {does Ctrl+Q do|is Ctrl+Q for|does /quit do|is /quit for}
        which key {closes|quits|leaves|ends|exits|shuts} {program}
        i am {done|finished}, how do I {quit|leave|exit|close this|get out}
        """),
    lines("""
        quit {program}
        leave {program}
        exit {program}
        close {program}
        {quit|leave|exit|close the chat|end the program|leave the chat|exit the chat|quit the chat}
        shut down {program}
        get out of {program}
        end {program}
        log out of {program}
        """),
    lines("""
        {quitting|leaving the program|the exit|how to quit|closing the program|the quit key|leaving the chat|exiting}
        """),
    by="key",
)
THEME = Topic(
    "how to change the theme",
    "Type `/theme` to change it for this session. To keep it, set `theme` to dark, light or high-contrast under "
    "`[chat]` in `config.toml`.",
    lines("""
        {is there|do you have|can I have|can I get} a {dark|light|bright|high-contrast|white|black} {mode|theme|screen|background}
        which {themes|colours|colors|colour schemes|looks|designs} {are there|exist|do you have|can I choose|can I use}
        can the {theme|colours|look|background|colour scheme|colors|design} be changed
        the {screen|text|background|chat|window} is too {dark|bright|pale|light}, {can I change that|what can I do|how do I change it}
        where do I {set|change|find|choose} the {theme|colours|look|background|colour scheme|colors}
        {light|dark|bright} {mode|theme} {possible|please|available}
        i {prefer|need|want|would like} a {dark|light|bright|high-contrast|white|black} {mode|theme|screen|background}
        {why is everything|can it be less|why is the screen so} {dark|black|bright}
        """),
    lines("""
        change {the theme|the colours|the look|the background|the colour scheme|the colors|the appearance|the design}
        switch to {dark mode|light mode|the light theme|the dark theme|high contrast|a light theme|a dark theme|a bright theme}
        {use|get|set|turn on|choose|enable|have|select} {dark mode|light mode|the light theme|the dark theme|high contrast|a light theme|another theme|the high-contrast theme}
        make {the screen|the background|the chat|it|the window|the text} {lighter|darker|bright|dark|white|black}
        keep {the theme|the light theme|the dark theme|my theme|the colours}
        """),
    lines("""
        {the theme|themes|dark mode|light mode|the colours|high contrast|the colour scheme|the look|the themes}
        """),
    by="command",
)
NEW_CHAT = Topic(
    "how to begin a new conversation",
    "Press Ctrl+N or type `/new`. The conversation that is open stays in your list.",
    lines("""
        {where|what} is the key for a new {chat|conversation|topic|talk}
        {start|begin|open|please start|new|give me} a new {chat|conversation|talk|dialogue}
        {is there|do you have} a {key|command|button} for a new {chat|conversation|topic|talk}
        can we start {over|afresh|from zero|again from the beginning|with a clean chat} {in a new chat|in a new conversation}
        what {does Ctrl+N do|is Ctrl+N for|does /new do|is /new for}
        which key starts a new {chat|conversation|topic|talk}
        is the old chat {kept|lost|gone} when I {start|open|begin} a new {one|chat|conversation}
        new {chat|conversation}, how
        """),
    lines("""
        {start|begin|open|create|make|get|set up|launch} a {new|fresh|second|clean|blank|further|separate|empty} {chat|conversation|dialogue|talk}
        start {over|afresh|from zero|from scratch} {in a new chat|in a new conversation|with an empty chat}
        begin anew {in a new chat|in a fresh conversation|with an empty chat}
        """),
    lines("""
        {starting a new chat|new conversations|a new chat|a new conversation|beginning a new conversation|opening a new chat|new chats|the start of a new chat}
        """),
    by="key",
)
HIDE = Topic(
    "how to hide real values on the screen",
    "Press F3: all messages show placeholders instead of real values. Press it again to go back.",
    lines("""
        {somebody|a colleague|a visitor|someone|a guest|my neighbour} {looks over my shoulder|is looking at my screen|can see my screen|stands behind me}, {how do I hide the names|can I hide the real values|what do I press}
        can the {real values|real names|names} on the screen be {hidden|switched off|covered|turned into placeholders|made invisible}
        what {does F3 do|is F3 for}
        which key {hides|covers|switches off} the {real values|real names|names} {on the screen|on screen|in the chat}
        {show me|show|display} placeholders instead of {real values|names|the names|the real names} on the screen
        {is there|do you have} a {privacy mode|privacy screen|mode for shared screens|key against prying eyes|discreet mode}
        i {share my screen|am sharing my screen|give a presentation|am in a video call}, can I hide {the names|the real values|the real names}
        {where|what} is the key that hides {the names|the real values|real names} on {the screen|my screen}
        """),
    lines("""
        hide {the real values|the real names|the names|personal data|all names|the phone numbers} {on the screen|on my screen|from a visitor|from a colleague|in the chat window}
        {see|show|display|get|view} placeholders instead of {real values|the real names|names|the values}
        switch between {real values and placeholders|placeholders and real values|names and placeholders}
        switch {the screen|the chat|all messages|my messages} to placeholders
        {show|see|bring back} the real values again
        cover the {names|real values|real names} {on the screen|on my screen|from onlookers}
        switch off the real {values|names} {on the screen|on my screen|in the chat}
        keep {a visitor|a colleague|others|people} from reading {the names|real values} on my screen
        """),
    by="key",
)
MODELS_LIST = Topic(
    "which models there are",
    "`assistant models list` shows which models may run and which are here.",
    lines("""
        which {models|language models|AI models|LLMs|R1 models|distills} {are there|do you have|can run here|exist|may run|can I use|are available|are supported}
        what {models|language models|AI models|LLMs|R1 models|distills} {are there|do you have|can run here|exist|may run|can I use|are available|are supported}
        {list|show|show me|give me|tell me|please list} {the models|all models|the available models|the list of models|all available models|the catalogue of models|the AI models|the model list}
        {is there|do you have|where is} a {list|catalogue|table|selection} of {models|the models|all models|available models|language models|LLMs}
        how many models {are there|do you have|can I use|are available}
        are there {other|better|bigger|more|larger|stronger} models
        do you have {other|better|bigger|more|larger|stronger} models
        which models {are installed|are here|are on this machine|are allowed|are in the catalogue|are permitted}
        """),
    lines("""
        {list|see|show|view|get|find|look up|display} {the models|all models|the available models|the list of models|which models there are|the catalogue of models|what models exist|the model list}
        find out which models {there are|exist|may run|are here|can run|are available}
        """),
    lines("""
        {the list of models|available models|the models you have|the catalogue of models|which models exist|the model list|other models|the choice of models}
        """),
    by="command",
)
MODEL_USE = Topic(
    "how to switch the model",
    "`assistant models use NAME` switches the model for new turns; `assistant chat --model NAME` only this once.",
    lines("""
        can the model be {switched|changed|replaced by another|exchanged|swapped|selected|chosen}
        {switch|change|swap|please switch|please change|exchange} the model
        {where|how} is the model {switched|changed|chosen|selected|set|swapped|picked}
        is {switching|changing|choosing|swapping|selecting} the model possible
        can you {switch|change} to {another model|a bigger model|the big model|R1|a different model|a better model|the other model|a real model}
        which setting {chooses|selects|changes|decides} the model
        i {prefer|want to talk to|would like to talk to|want to chat with|need} {another model|a bigger model|the big model|a different model}{, how| now| for this chat}
        {is there|do you have} a model {switch|chooser|selection|picker}
        """),
    lines("""
        {switch|change|swap|exchange|choose|select|pick|set} the model
        switch to {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        change to {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        use {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        talk to {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        chat with {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        {select|choose|pick|run} {another model|a bigger model|R1|a different model|a better model|the other model|a real model|a larger model}
        replace the demonstration model {by a real one|with a real one|by a bigger one|with R1}
        """),
    lines("""
        {switching the model|changing the model|the choice of model|how to switch models|using another model|model switching|the change of the model|the use of a bigger model}
        """),
    by="command",
)
MODEL_GET = Topic(
    "how to install a model",
    "`assistant models show NAME` says which file and from where; put it into the "
    "`models` folder, then run `assistant models verify NAME` and `assistant models use NAME`.",
    lines("""
        where do I {get|download|find|fetch|obtain|put|pull} {newmodel}
        where do I {store|save|keep|look for} {newmodel}
        can {program} {download|pull|fetch|import|install|load|get} {newmodel}
        {is there|do you have} {a download|a pull|an import|an install} {command|function} for {newmodel}
        {download|pull|import|install|please download|fetch|get me|please install} {newmodel}
        into which {folder|directory|place} {do I put|goes|must I put|do I copy} {newmodel}
        how do I get {newmodel} {installed|imported|added|downloaded|pulled|in place}
        do you download {newmodel} {yourself|by yourself|automatically|for me}
        """),
    lines("""
        {download|pull|import|install|add|fetch|get hold of|obtain} {newmodel}
        put {newmodel} in place
        bring in {newmodel}
        add {newmodel} to {the program|this program|the assistant|this machine|the folder|the models folder}
        import {newmodel}
        install {newmodel} {on this machine|on our server|on this computer|from a file|from disk|by hand}
        pull {newmodel}
        copy in {newmodel}
        """),
    lines("""
        {installing|downloading|importing|pulling|how to get|the import of|the installation of|the download of} {newmodel}
        """),
    by="command",
)
MODEL_VERIFY = Topic(
    "how to verify a model",
    "`assistant models verify NAME` hashes the weights file and compares it with the catalogue. A model runs only if "
    "its SHA-256 is known.",
    lines("""
        is {the model|the weights file|this model|a model|my model|the GGUF file|the weights} {genuine|authentic|the right one|unchanged|intact|verified|not tampered with|really R1}
        what if {a model|the weights file|the model file|a GGUF file} was {changed|tampered with|damaged|manipulated|corrupted|modified}
        which models {are trusted|do you trust|are known by hash|have a known hash|have a known SHA-256}
        {verify|check|please verify|please check|test the hash of|confirm} {the model|the weights file|the model file|the weights|the GGUF file}
        {do you|does the program|does it} {verify|check|hash} {the model|the models|the weights|the model file|weights files}
        can {any|an unknown|a strange|a foreign|every|an unverified} {model|weights file|GGUF file} run here
        what is the {SHA-256|hash|checksum|fingerprint} of {the model|the weights|a model|the model file} for
        are unknown {models|weights|weights files} {run|refused|accepted|allowed}
        """),
    lines("""
        verify {a model|the model|the weights file|the weights|a weights file|the model file|my model|a GGUF file}
        check {the hash of a model|the SHA-256 of a model|the checksum of the model|a model's hash|the weights file|the model file|whether a model is genuine|a downloaded model}
        {compare|make sure of|confirm|prove} the {hash|SHA-256|checksum|fingerprint} of {the model|a model|the weights|the model file}
        know {that|whether|if} {the model|the weights file|a model} is {genuine|authentic|unchanged|the right one|intact}
        hash {a model|the model|the weights file|the weights|the model file}
        validate {a model|the model|the weights file|the model file|a GGUF file}
        test whether {the model|the weights file|a model} is {genuine|authentic|unchanged|the right one|intact}
        find out {whether|if} {the model|the weights file|a model} is {genuine|authentic|unchanged|intact}
        """),
    lines("""
        {verifying a model|the hash of a model|model verification|the SHA-256 of a model|checking weights|how models are verified|the verification of models|the checksum of the weights}
        """),
    by="command",
)
POLICY = Topic(
    "what a policy is",
    "A policy is a file of rules: who may ask which model what, what is changed before a model sees it, and what the "
    "log keeps. `assistant policy show` prints the one in force.",
    lines("""
        {what is|what's} {a policy|the policy|the company policy|this policy|that policy|a policy file|our policy|the baseline policy}
        what {does|can} {a policy|the policy|this policy|a policy file|our policy} {do|say|decide|rule|regulate|contain|cover|define}
        what {is a policy|are policies|is the policy|are the rules|are the policy rules} {for|good for|there for}
        which {policy is|rules are|policy rules are} {in force|in use|used here|active|valid here}
        who may ask {which model|which model what|what|the model what}
        what rules {are there|do you follow|apply here|are in force|does the policy have|must I follow}
        what is meant by {a policy|policy|the policy|policies}
        what stands in {the policy|a policy|our policy|the policy file}
        {what are|what are these|what are the} policies
        what does {policy|the word policy} mean {here|in this program|in the chat|in the messages}
        which policy do {you follow|we have|I have|you use|we use}
        """),
    lines("""
        {see|show|view|read|print|look at|display|find} {the policy in force|the rules in force|which policy applies|the rules of the policy|the current policy|the active policy|what the policy says|our policy}
        """),
    lines("""
        {the policy|policies|a policy|the rules|what a policy is|the policy in force|the policy rules|the idea of a policy}
        """),
    by="command",
)
POLICY_SET = Topic(
    "how to set a policy",
    "Write the policy as a YAML file, check it with `assistant policy validate FILE`, and put its path into the setting "
    "`policy.file`. Until then the baseline applies.",
    lines("""
        where {do I put|do I set|do I name|goes|is set|is} {policy}
        which setting {names|is for|sets|points to|holds} {policy}
        in what {format|form|language|file format} {is|do I write} {policy}
        who {sets|writes|installs|makes|decides on} {policy}
        {set|install|change|activate|put in force|please set} {policy}
        can {policy} be {changed|set|replaced|edited|installed|activated|put in force}
        what do I need for {policy}
        can we {have|write|use|set|make} {policy}
        """),
    lines("""
        set {policy}
        {write|install|activate|create|make|apply|put in force|introduce} {policy}
        change {policy}
        replace {the policy|the baseline|the baseline policy|the old policy|the policy in force}
        {use|load|put in place|deploy|define|switch to} {policy}
        configure {policy}
        edit {policy}
        enable {policy}
        """),
    lines("""
        {setting|writing|installing|changing|activating|creating|the installation of|putting in force} {policy}
        """),
    by="command",
)
POLICY_TEST = Topic(
    "how to test a policy",
    "`assistant policy test FILE` runs the policy's own tests; `assistant policy validate FILE` tells every mistake "
    "with its line.",
    lines("""
        is {policy} {correct|valid|free of mistakes|all right|without errors|well-formed}
        are there tests for {policy}
        does {policy} have {tests|mistakes|errors|tests of its own}
        where {do I see|are} {mistakes|errors|the mistakes|the errors} in {policy}
        {test|validate|check|please test|please validate|run the tests of} {policy}
        can {policy} be {tested|validated|checked|checked for mistakes|tried out}
        what are {the tests in a policy|policy tests|tests of a policy|the policy's tests}
        how do I know that {policy} {works|is right|is valid|has no mistakes|does what I want}
        {how is|how do we get} {policy} {tested|validated|checked|checked for mistakes}
        """),
    lines("""
        test {policy}
        validate {policy}
        check {policy} {for mistakes|for errors|before I use it|before it is in force|for typos}
        run {the tests of the policy|the policy's tests|policy tests|the tests in the policy|the tests of our policy}
        try out {policy}
        find {mistakes|errors|a mistake|an error|typos} in {policy}
        make sure that {policy} {works|is right|is valid|has no mistakes}
        prove that {policy} {works|is right|is valid|does what I want}
        """),
    lines("""
        {testing|validating|the tests of|how to test|checking|tests for|the validation of|mistakes in} {policy}
        """),
    by="command",
)
WHY = Topic(
    "how a decision is explained",
    "Press F4, or W on a selected message: it shows the rules, the policy's digest and the record numbers. For any text "
    "there is `assistant policy explain FILE`.",
    lines("""
        {which|what} {rule|rules} {applied|was applied|were applied|matched|decided|took effect|led to this} {to my message|here|in this turn|to my prompt|for my text|to that}
        why was this {decided|decided so|the decision|decided like that}
        what does {the badge|this badge|the badge on a message|a badge} {mean|say|stand for}
        how was {the decision|this decision|that|it} {made|reached|taken|decided}
        {explain|explain me|please explain|can you explain|show me|justify} {the decision|this decision|a decision|the last decision|why it decided so|your decision}
        what {does F4 do|is F4 for}
        where do I see {the decision|which rule applied|the rules that applied|why it was decided so|the reasons for a decision|the reason for the decision|which rule decided}
        what are the {reasons|grounds|rules} {for|behind} {the decision|this decision|that decision|a decision}
        how are {the decisions|decisions} {explained|justified|made|taken}
        which rule {changed|masked|redacted|decided about} {my text|my message|my prompt|the name}
        """),
    lines("""
        {see|find out|know|understand|look up|learn|check} {why it was decided so|which rule applied|the reasons for a decision|which rules applied|the reason for the decision|how it was decided}
        {explain|understand|see|check|get} {a decision|the decision|a decision of the policy|the last decision|the policy's decision}
        see what the policy would {do with|say about|decide about|make of} {a text|a message|my text|a file}
        """),
    lines("""
        {the decision|a decision|the badge of a message|the decision on my message|which rule applied|the decisions of the policy|how decisions are made|the reasons for the decision}
        """),
    by="key",
)
REFUSED = Topic(
    "why a message was refused",
    "The policy refused it, and the message says which rule. Nothing was sent to the model, and you get your text back "
    "to change it. F4 explains why.",
    lines("""
        why {was|is} {msg} {refused|blocked|rejected|declined|not sent|stopped|turned down|not allowed|denied|forbidden}
        why did {program} {refuse|block|reject|decline|deny|stop|forbid|turn down} {msg}
        why {does it say refused|do I see refused|do I get refused|does the badge say refused|does it say blocked|do you refuse}
        {msg} was {refused|blocked|rejected|declined|turned down|not sent|denied|not allowed}, {why|what now|what can I do|why is that|what does it mean|and now}
        what {does refused mean|does blocked mean|does it mean when a message is refused|happens to a refused message|happens to a blocked prompt}
        was {msg} {sent|recorded|seen by the model|lost} {although it was refused|when it was blocked|although it was blocked|when it was refused|after the refusal}
        what can I do when {msg} {is|was|gets} {refused|blocked|rejected|declined|turned down|denied}
        who {refused|blocked|rejected|stopped|declined|denied} {msg}
        is {a refused|a blocked|a rejected|a declined} {message|prompt|question|text} {sent|lost|kept|seen by the model}
        why {can't|can I not|am I not allowed to} send {msg}
        for what reason {was|is} {msg} {refused|blocked|rejected|declined|turned down|denied}
        what made {program} {refuse|block|reject|decline} {msg}
        """),
    things=lines("""
        {the refusal|a refused message|a blocked message|why messages are refused|the badge refused|refused prompts|a rejected message|the blocking of messages}
        """),
)
CLASS = Topic(
    "about the classification",
    "A classification says how confidential a conversation is: public, internal, confidential or restricted. Raise it "
    "with `/classify`; it can rise, never fall.",
    lines("""
        {what is|what's} {a classification|the classification|classification|the classification of a conversation|the classification of a chat|this classification}
        what does {internal|confidential|restricted|public|the word internal|the word confidential|the label internal|classification} mean {in the line on top|on top|in the banner|on the screen|for a chat|for a conversation|here|in the program}
        which {classifications|classes of confidentiality|levels of confidentiality|classification levels|confidentiality levels} {are there|exist|do you have|can I choose|can I use}
        can the classification {fall|be lowered|be raised|be changed|rise|go down|be reduced|be set}
        how confidential is {this chat|this conversation|my chat|a conversation|the conversation|our talk}
        why {is|does it say} {internal|confidential|restricted|public} {on top|in the banner|in the top line|in the line above}
        what is /classify {for|good for}
        {who sets|where do I see|where is} the classification {of a chat|of a conversation|of my conversation|of this chat}
        what are the {classifications|confidentiality levels|classification levels|levels of confidentiality} {for|about|good for}
        what does /classify do
        """),
    lines("""
        {set|raise|change|lower|choose|increase|see|reduce} the {classification|confidentiality level|classification level|classification of this chat|classification of a conversation|level of confidentiality}
        {mark|classify|label|treat} {a conversation|a chat|this chat|this conversation|our talk|the conversation} {as confidential|as restricted|as internal|as public}
        make {a conversation|a chat|this chat|this conversation} {confidential|restricted}
        """),
    lines("""
        {the classification|classifications|the classification of chats|confidentiality levels|the levels of classification|internal and confidential|the confidentiality of a chat|the classification levels}
        """),
    by="command",
)
TRIAL = Topic(
    "what TRIAL means",
    "`TRIAL` means that whoever writes the log can also read it. It goes away when a real auditor's key is installed "
    "with `assistant keys install`.",
    lines("""
        what {does TRIAL mean|does TRIAL stand for|is TRIAL|does TRIAL say|does TRIAL tell me|is TRIAL about|is TRIAL in the banner|is TRIAL there for|does the TRIAL mean}
        what does {TRIAL|trial|the word TRIAL|the trial mark|the TRIAL sign} {in the banner|on top|in the top line|on the screen|in the line above|at the top|up there} mean
        why {does it say|do I see|is there|does the banner say|does the screen say|does the top line say|do you show} {TRIAL|trial|the word TRIAL}
        is this a trial {version|period|copy|licence|edition|installation}
        when does {the trial|the trial period|TRIAL|the TRIAL|the trial version} {end|expire|go away|run out|disappear|stop}
        what is {the trial|TRIAL|a trial key|the trial shape|the TRIAL in the banner|the trial mode|that TRIAL|the trial about}
        does {the trial|this trial|TRIAL} {expire|end|cost something|run out|have a limit|matter}
        {is TRIAL|is the trial|is the word TRIAL} {bad|a problem|dangerous|a danger|a risk|normal|serious}
        TRIAL {stands in the banner|is on top|is in the banner|is shown|is in the top line|stands on top}, {why|what does that mean|is that bad|what is it|how come}
        how long does the trial {last|run|take|go on}
        """),
    lines("""
        {end|stop|leave|get rid of|finish|remove|turn off|get out of} {the trial|TRIAL|TRIAL in the banner|the trial mode|the word TRIAL|the TRIAL sign}
        make {TRIAL|the trial|the word TRIAL} {go away|disappear|vanish}
        """),
    lines("""
        {the trial|TRIAL|the word TRIAL|the trial mode|TRIAL in the banner|the TRIAL sign|the trial shape|the trial version}
        """),
    by="command",
)
VERIFY = Topic(
    "how to verify the log",
    "`assistant audit verify` checks the whole log and needs no secret. Give it the verifier key that you keep "
    "elsewhere, with `--verifier-key`.",
    lines("""
        is {log} {consistent|complete|unchanged|intact|genuine|correct|authentic|tamper-proof}
        was {log} {changed|tampered with|manipulated|altered|modified|forged|edited|falsified}
        can {log} be {changed|tampered with|manipulated|altered|modified|forged|verified|falsified}
        {verify|check|please verify|please check|i have to verify|prove|i must verify} {log}
        who can {verify|check|prove|validate} {log}
        what do I need to {verify|check|prove|validate} {log}
        does verifying {log} need a {secret|key|password|passphrase}
        how do I know that {log} {is complete|was not changed|is genuine|is intact|is unchanged|is consistent|was not tampered with|has no gaps}
        what is {the verifier key|a verifier key} {for|good for}
        are there {gaps|missing records|changes|holes} in {log}
        would you notice {tampering with|a change in|a gap in|changes to|manipulation of} {log}
        """),
    lines("""
        verify {log}
        check {log} for {tampering|gaps|changes|manipulation|forgery|missing records}
        check {whether|that|if} {log} is {consistent|complete|unchanged|intact|genuine|authentic}
        prove that {log} {is complete|was not changed|is genuine|is intact|is unchanged|is consistent}
        make sure that {log} {is complete|was not changed|is genuine|is intact|is unchanged|is consistent}
        validate {log}
        find {tampering|gaps|changes|manipulation} in {log}
        test the integrity of {log}
        """),
    lines("""
        {verifying|the verification of|the integrity of|how to verify|checking|proof for|tampering with|changes to} {log}
        """),
    by="command",
)
AUDIT_READ = Topic(
    "how to read the log",
    "`assistant audit list` shows number, time, event, decision and model. `assistant audit show` reads a record with "
    "your auditor's key, and records your reason first.",
    lines("""
        i am {an auditor|the auditor|a compliance officer|the compliance officer|from the audit team|in compliance|from internal audit|the new auditor}, how do I {read|open|see|look at|look into|view} {log}
        {list|show me|show|open|please show me|display} {the records|the log records|the audit records|the entries of the log|the records of the log|the log entries}
        as {an auditor|the auditor|a compliance officer|compliance officer|auditor}, {how do I|how can I|where do I} {read|open|see|look at|view} {log|a record|the records}
        which command {shows|lists|reads|opens|prints|displays} {log|the records|a record|the log entries|the audit records}
        is my reason {recorded|kept|logged} when I {read|open|look at} {log|a record|the records}
        how are {log records|the records|audit records|records} {read|listed|shown|opened|displayed}
        what does assistant audit {show|list} do
        must I give a reason {to read|for reading|when I read} {log|a record|the records}
        """),
    lines("""
        read {log}
        {read|open|see|show|look at|view|decrypt|display} {a record|record 12|one record|the records|some records|a log record|a log entry|an audit record}
        list {the records|the log records|all records|the audit records|the log entries|the entries of the log}
        open {log}
        look into {log}
        view {log}
        see the {latest|last|newest|first} {records|log entries|entries of the log|audit records}
        show {log}
        """),
    lines("""
        {reading the log|how to read the log|the audit commands|listing log records|opening a record|reading records|how to read records|the reading of the log}
        """),
    by="command",
)
AUDIT_EXPORT = Topic(
    "about searching or exporting the log",
    "`assistant audit list --json` prints the log's list for other programs; `assistant audit --help` shows what else there is.",
    lines("""
        can {log} be {searched|exported|filtered|searched by name|saved as a file|exported to a file|searched for a user|exported as JSON}
        is there {a search in|an export of|a search for|a filter for|an export for|a full-text search in} {log}
        {search|export|filter|please export|please search|i must export|i have to search|i need an export of} {log}
        does {program} have {a search in|an export of|a search for|a filter for|an export for} {log}
        where is the {search|export|filter} {of|for} {log}
        which command {searches|exports|filters} {log}
        in which format {can I export|do I export|is the export of} {log}
        is {exporting|searching|an export of|a search of|filtering} {log} possible
        """),
    lines("""
        search {log}
        export {log}
        search {log} for {a name|a user|a word|a date|an employee|a case|a prompt|a conversation}
        export {log} {as JSON|to a file|to Excel|as CSV|for the auditor|to another program}
        find {a name|a user|a word|an employee|a case|a prompt|a conversation} in {log}
        filter {log} {by user|by date|by decision|by name|by model|by event}
        save {log} {as a file|to a file|as JSON|as CSV|to disk}
        get {log} {as a file|as JSON|as CSV|into another program|into Excel|into our SIEM}
        """),
    lines("""
        {exporting|searching|the export of|the search in|an export of|a search of|filtering|searches in} {log}
        """),
    by="command",
)
ERASE = Topic(
    "how to erase a person",
    "Erasing a person destroys their keys: the content becomes unreadable, and the log still verifies. It is the "
    "compliance officer's task; their manual says how.",
    lines("""
        can {person} be {forgotten|erased|removed from the log|erased from the log|deleted from the log|wiped from the log}
        {person} {wants to be forgotten|wants to be erased|asks for erasure|demands erasure|has the right to be forgotten|wants to be removed from the log}, {how|what do I do|what now|what can we do|is that possible}
        {is there|do you have|how does one use} {a right to be forgotten|the right to be forgotten|a right to erasure|a GDPR erasure|an erasure of persons}
        what happens to the log when {person} is {erased|forgotten|removed|deleted}
        does the log {still verify|stay valid|remain consistent|stay verifiable} when {person} is {erased|forgotten|removed}
        {erase|forget|please erase|i must erase|we have to erase|i have to erase} {person}
        how does {erasure|the erasure of a person|forgetting a person|the right to be forgotten|GDPR erasure|the right to erasure} work
        is the erasure of {person} possible
        how is {person} {erased|forgotten|removed from the log|deleted from the log}
        """),
    lines("""
        erase {person}
        forget {person}
        erase {person} from the log
        remove {person} from the log
        delete {person} from the log
        fulfil {the right to be forgotten|a request for erasure|an erasure request|the right to erasure|a GDPR erasure request}
        handle {the right to be forgotten|a request for erasure|an erasure request|the right to erasure|a GDPR erasure request}
        wipe {person} from the log
        """),
    lines("""
        {erasure|the right to be forgotten|erasing a person|forgetting a person|GDPR erasure|erasure requests|the right to erasure|the erasure of a person}
        """),
    by="command",
)
DOCTOR = Topic(
    "what doctor does",
    "`assistant doctor` tries everything that is promised: sandbox, network, keys, log, policy, detection and model. It "
    "says what holds and leaves the result in the log.",
    lines("""
        what does {doctor|the doctor|assistant doctor|the doctor command|the command doctor} {do|check|tell me|test|show|try|look at}
        what is {doctor|the doctor|assistant doctor|the doctor command|the command doctor|this doctor|that doctor} {for|about|good for}
        when {should|do} I {run|use|call|start} {doctor|the doctor|assistant doctor|the doctor command}
        {is there|do you have} a {self-test|self-check|health check|check of the installation|diagnosis|check-up|system check|test of the installation}
        is {the installation|our installation|the sandbox|everything|the set-up|my installation} {all right|working|healthy|in order|set up properly|OK}, {how do I check|what checks that|can I test it}
        who checks {the promises|the sandbox|that the promises hold|the installation|whether it is safe}
        does {the sandbox|the isolation} {work|hold|really work} {on this machine|here|on our kernel}
        what {tests|proves|checks|shows} {that the sandbox works|the sandbox|that the promises hold|the installation|the isolation}
        """),
    lines("""
        {run|use|start|call} {doctor|the doctor|assistant doctor|the doctor command|a self-test|a health check|a system check|the self-check}
        {check|test|diagnose|examine|try|inspect|prove} {the installation|the sandbox|whether everything works|the promises|our installation|whether the sandbox holds|the isolation|if all is well}
        """),
    lines("""
        {doctor|the doctor command|assistant doctor|the self-test|the command doctor|the check of the installation|the health check|the doctor}
        """),
    by="command",
)
CONFIG = Topic(
    "about the settings",
    "`assistant config show --origin` shows the settings in force and where each came from; `assistant config schema` "
    "lists all. Yours are in `config.toml`.",
    lines("""
        where {are|do I find|can I find|is} {the settings|my settings|the configuration|the config file|config.toml|the options|the config|the preferences}
        which {settings|options|configuration options|preferences|config keys|configuration settings} {are there|exist|do you have|can I change|are in force|can I set}
        {show me|list|show|what are|tell me|please show} {the settings|my settings|the configuration|all settings|the options|the config|all options|the current settings}
        is there a {settings file|config file|configuration file|settings page|settings menu|configuration|list of settings}
        what can be {configured|set|customised|adjusted} {here|in this program|in the settings|in config.toml}
        where does {a setting|this setting|the value of a setting|a configuration value} come from
        what is {config.toml|the config file|the config command|assistant config} {for|good for}
        what does assistant config {do|show}
        """),
    lines("""
        {see|change|find|list|edit|show|open|adjust} {the settings|my settings|the configuration|the config file|config.toml|all settings|the options|a setting|the preferences}
        configure {program}
        find out where a {setting|value of a setting|configuration value} comes from
        {customise|adjust|set up} {program} to my taste
        """),
    lines("""
        {the settings|the configuration|config.toml|the config file|my settings|the config command|the options|the preferences}
        """),
    by="command",
)
SCAN = Topic(
    "how to scan a text",
    "`assistant scan FILE` shows what is personal in a text, and `assistant redact FILE` prints the text without it. "
    "Nothing is sent to a model.",
    lines("""
        is there {personal data|something personal|a name|anything personal} in {file}, {how do I check|how can I see|can I check that|how do I find out}
        can {file} be {scanned|redacted|anonymised|cleaned|checked for personal data|scanned for names}
        what does {assistant scan|assistant redact|the scan command|the redact command|scan|redact} do
        {scan|redact|anonymise|clean|please scan|please redact} {file} for {personal data|names|me} with a command
        which command {scans|redacts|anonymises|cleans} {file}
        is {file} sent to {a model|the model} when I {scan|redact} it
        what is {scan|redact|the scan command|the redact command} {for|good for}
        {is there|do you have} a scan for {personal data|names|addresses} in {file}
        """),
    lines("""
        scan {file}
        scan {file} for {personal data|names|personal details|addresses|phone numbers|e-mail addresses|data of customers|private data}
        redact {file}
        {check|search|test|examine|inspect} {file} for {personal data|names|personal details|private data}
        find {personal data|names|personal details|private data|phone numbers} in {file}
        anonymise {file}
        remove {personal data|names|personal details|private data|all names|phone numbers} from {file}
        see {what is personal|which names are|which personal data is} in {file}
        take {the names|personal data|all names|personal details} out of {file}
        """),
    lines("""
        {scanning|scanning a file|the scan command|the redact command|redacting a file|scan and redact|assistant scan|assistant redact|the scan of files}
        """),
    by="command",
)
PIPE = Topic(
    "how to ask from a pipe",
    "Run `assistant ask FILE`, or pipe the text into `assistant ask`. The answer is on stdout; `--json` prints one "
    "object.",
    lines("""
        can {I|we} use {program} {in a script|in a pipe|from a script|in a shell script|in a pipeline|from the shell|in a cron job|on the command line}
        does {program} work {in a script|in a pipe|from a script|in a shell script|in a pipeline|from the shell|in a cron job|without a terminal}
        what {does assistant ask do|is assistant ask for|is the ask command for|does the ask command do}
        {is there|do you have} a {JSON output|scripting interface|batch mode|mode for scripts|mode for pipes|command for scripts|mode without a screen|way for scripts}
        where does the answer go {in a pipe|in a script|with assistant ask|when I use a pipe}
        {can a script|may a script|how can a script|how does a script|how can a shell script|can a cron job|how can another program} {ask you|ask the model|send a prompt|get an answer}
        which command is for {pipes|scripts|a pipe|shell scripts|a script|pipelines}
        can I {pipe|send} {a text|text|a file|my prompt|a prompt} {into you|into the assistant|into the program|to you in a script}
        """),
    lines("""
        ask {you|the model|something|a question|the assistant} {from a pipe|in a pipe|from a script|in a script|from the shell|on the command line|in a pipeline|without the chat}
        use {you|the assistant|the program|this tool} {from a pipe|in a pipe|from a script|in a script|from the shell|in a shell script|in a pipeline|without a terminal}
        pipe {a text|text|a file|my prompt|a prompt|a document} {into it|into the assistant|into the model|to you}
        get {the answer|an answer|the result|a reply} {as JSON|on stdout|in a script|in JSON|into a script}
        {call|run} {you|the assistant|the model} {from a script|in a script|in a pipe|from a shell script|from a cron job|in a pipeline}
        script {the assistant|this program|you|my questions}
        """),
    lines("""
        {pipes|the use in a pipe|the ask command|use in scripts|assistant ask|scripting|shell scripts|the use in scripts}
        """),
    by="command",
)
LICENCE = Topic(
    "about the licence",
    "The code is under Apache-2.0. The weights of the bundled detector are under CC BY-SA 4.0.",
    lines("""
        {what is|which is|what's} the {licence|license|licence of the code|license of the code|software licence|licence of this software|license of this software}
        under {which|what} {licence|license|terms} is {program|the code|the source code|the detector|the source}
        is {program} {open source|free software|free|proprietary|Apache-licensed|commercial|licensed|freely usable}
        {which|what} {licence|license} does {program} {have|use|carry|come with}
        {may|can} {we|I} {change|copy|modify|redistribute|sell|reuse|pass on|fork} {the code|the source code|the program|this software}
        what does {the licence|the license} {say|allow|permit|forbid}
        what licence {do the weights have|does the detector have|do the detector's weights have|has the detector|has the code}
        is the {code|source code|source} {open|free|Apache|open source|public|licensed}
        {licence|license|licence terms|license terms} of {program|the code|the software|the detector}
        what {licence|license} covers {the code|the source code|this software|the detector}
        """),
    things=lines("""
        {the licence|the license|licensing|the licence of the code|the terms of the licence|the software licence|the license of the program|the licence of this program}
        """),
)
LANGUAGES = Topic(
    "which languages detection reads",
    "The bundled detector of names reads English and, less well, German, Spanish, French and Portuguese.",
    lines("""
        {which|what} languages does {the detection|the detector|detection|the masking|the scan|your detection|the name detector|masking} {support|read|know|understand|cover|handle|work in|work with}
        does {the detection|the detector|detection|the masking|the scan|name detection|masking} {support|read|know|understand|work in|cover|handle|work with} {German|French|Spanish|English|Czech|Portuguese|Italian|Polish|Dutch|Chinese}
        are {German|French|Spanish|English|Czech|Portuguese|Italian|Polish|Dutch} names {detected|masked|found|recognised|replaced|hidden}
        in {which|what} languages {are names|is personal data|are people|are persons|does masking|does detection} {found|detected|masked|recognised|work}
        is {German|French|Spanish|English|Czech|Portuguese|Italian|Polish|Dutch} {supported|covered|understood} by {the detector|detection|the masking|the scan}
        {which|what} languages are supported by {the detector|detection|the masking|the scan}
        how many languages does {the detector|detection|the masking|the scan} {know|read|support|understand|cover}
        {will|can} {the detector|detection|the masking} find {German|French|Spanish|English|Czech|Portuguese|Italian|Polish|Dutch} names
        for {which|what} languages is {the detector|detection|the masking|the name detector} {made|trained|good|built}
        do you detect names in {German|French|Spanish|English|Czech|Portuguese|Italian|Polish|Dutch} {texts|text|letters|e-mails}
        """),
    things=lines("""
        {the languages of the detector|the languages of detection|languages for masking|supported languages of detection|which languages detection reads|detection in other languages|masking in German|the languages that detection knows}
        """),
)
ROOT = Topic(
    "what root can do",
    "Nothing stops root: whoever is root can read memory and keys. The program protects against the model's process, "
    "the network, and copies of the log.",
    lines("""
        what can {root} {do|see|read|get|access|reach|steal}
        {can|could|may} {root} {read|see|get|steal|access|copy} {my chats|the keys|the log|memory|my conversations|everything|our data|the memory}
        is {program} {safe|protected|secure} {from|against} {root}
        does {program} protect {me|us|my data|the log|anything|our data} {from|against} {root}
        what stops {root}
        what {if|happens if|happens when} {somebody|an attacker|a hacker|the admin|someone|an intruder} {is root|has root|becomes root|gets root|gains root|gets root access}
        who stops {root}
        how do you {stop|hold back|defend against|guard against|protect against} {root}
        what does the {threat model|documentation|manual} say about {root}
        {are the keys|are my chats|is the log|is our data|are our logs} safe from {root}
        will {root} be able to {read|see|get|open} {my chats|the keys|the log|the memory|everything}
        """),
    things=lines("""
        {what root can do|protection against root|the danger of root|safety from root|root access|the root user|the powers of root|root and the keys}
        """),
)
DEMO = Topic(
    "what the demonstration model is",
    "The demonstration model is a few megabytes, trained from nothing, so that the program can be tried at once. For "
    "real work run `assistant models list`.",
    lines("""
        {what is|what's} {the demonstration model|the demo model|a demonstration model|this demonstration model|the bundled model|this demo model|the demo|the small model}
        how {big|large|small|good|clever|smart|old|capable} is {the demonstration model|the demo model|this demonstration model|the bundled model|this demo model}
        what is {the demonstration model|the demo model|this demo model|the bundled model} {for|good for|meant for}
        why {is there|do you have|do we have|do I see|am I using} a {demonstration model|demo model|small model|bundled model}
        is {the demonstration model|the demo model|the bundled model|this demo model} {fit for real work|good for real work|enough for real work|meant for real work}
        how was {the demonstration model|the demo model|the bundled model|this demo model} {made|trained|built|created|produced}
        is this {the demonstration model|the demo model|a demo model|only a demo|just a demo model|the bundled model|only a demonstration}
        what does {demonstration model|demo model|the word demonstration|bundled model} mean
        {should I use|may we use|can we work with} {the demonstration model|the demo model|the bundled model|this demo model}
        """),
    things=lines("""
        {the demonstration model|the demo model|this demonstration model|the bundled model|this demo model|the demo|the small model|your demonstration model}
        """),
)
TRAINING = Topic(
    "whether one's data is used for training",
    "Your text trains nothing: the weights of a model stay fixed. The demonstration model was trained on generated "
    "text, without data of real people.",
    lines("""
        {do you|does the model|does it|does the AI|does this program|will you|does the assistant} learn from {my data|my chats|our texts|me|what I type|my prompts|our conversations|my messages}
        {is my data|is my text|are my chats|are my prompts|are our texts|is our data|are my conversations|is customer data} used {for training|to train the model|to train you|to train models|to train the AI|for learning|to improve the model}
        {do you|does the program|will you|does somebody} train {on|with} {my data|my chats|our texts|what I type|my prompts|our conversations|my messages|our documents}
        {which|what} data {was it trained on|were you trained on|was the model trained on|did you learn from|was used for training|did they train you with}
        {which|what} data {do you need|does it need|does the model need|does the program need} {for training|to learn|to be trained|to train}
        what were you trained {on|with}
        where does the training data come from
        does {my data|my text|my chat|my input|what I type} {train|improve|change|teach} {you|the model|the AI|the weights}
        was {real people's data|data of real people|personal data|customer data|our data} used {for training|to train you|to train the model}
        do you {get better|become smarter|improve|learn} {with my prompts|from my texts|by my chats|when I type|from what I write}
        """),
    things=lines("""
        {training|the training data|training on my data|learning from my chats|what you were trained on|training with our texts|the use of my data for training|the data for training}
        """),
)
COMMANDS_LIST = Topic(
    "which commands exist",
    "There are `chat`, `ask`, `scan`, `redact`, `conversations`, `models`, `policy`, `audit`, `keys`, `doctor`, `config` "
    "and `db`. Each has `--help`.",
    lines("""
        {which|what} commands {are there|exist|do you have|can I use|does it have|are available|do you know|can I run|does the assistant have}
        {which|what} commands does {program} {have|know|offer|support|accept|understand}
        {list|show me|tell me|give me|show|please list|name|what are} {the commands|all commands|all the commands|the available commands|the command list|every command|your commands|the list of commands}
        {is there|do you have|where is} a {list|overview|table} of {commands|the commands|all commands|your commands|available commands}
        what can I {run|type|call} on the command line
        how many commands {are there|do you have|exist|does it have}
        do you have commands
        what are the {subcommands|commands} of {the assistant|assistant|this program|this tool}
        which {subcommands|commands} {does the command line have|has the command line|are there on the command line}
        """),
    lines("""
        {list|see|show|find|get|look up|display|view} {the commands|all commands|all the commands|the available commands|the command list|the list of commands|your commands|every command}
        find out which commands {there are|exist|I can use|are available}
        """),
    lines("""
        {the commands|all commands|the command line|the list of commands|your commands|the available commands|which commands exist|the command list}
        """),
)
NEEDS = Topic(
    "what the program needs",
    "It needs Linux, Python 3.11 to 3.14 and a C++ compiler. `make chat` in a checkout sets everything up.",
    lines("""
        does {program} {run on|work on|support|work with|exist for} {Windows|Linux|a Mac|macOS|Ubuntu|Windows 11|Debian|my laptop with Windows}
        {which|what} {operating system|Python|version of Python|Python version|system|compiler|software} {do I need|does it need|is needed|is required|do we need}
        what are the {system requirements|requirements|requirements for an installation|minimum requirements|prerequisites}
        what {do I need|do we need|is needed|is required|must I have} {to install it|for the installation|to install the program|to set it up|to run the program|for installing this|to install this tool|for the set-up}
        is {Linux|Python|a compiler|Windows|a C++ compiler|Python 3.12} {needed|required|enough|supported|necessary|possible}
        {which|what} does {program} need {to run|to be installed|for the installation|for the set-up}
        {are there|do you have} {system requirements|installation instructions|requirements|prerequisites}
        can {program} be installed on {Windows|Linux|a Mac|macOS|Ubuntu|Windows 11|Debian|our server}
        """),
    lines("""
        install {program}
        set up {program}
        install {program} on {Linux|our server|a new machine|Ubuntu|another computer|Debian|my laptop|a server}
        {get|bring} {program} running {on Linux|on our server|on a new machine|on Ubuntu}
        set {program} up on {Linux|our server|a new machine|Ubuntu|another computer}
        """),
    lines("""
        {the installation|the system requirements|installing the program|the set-up|the requirements|installation on Linux|the set-up of the program|the prerequisites}
        """),
    by="command",
)
AUDITOR_KEY = Topic(
    "how to make an auditor's key",
    "The auditor runs `assistant keys create auditor FILE --name NAME` on their own machine; the administrator installs "
    "the public half with `assistant keys install`.",
    lines("""
        {what is|what's} {an auditor's key|an auditor key|the auditor's key|the key of the auditor|the auditor key}
        who {makes|creates|keeps|holds|installs|generates} {an auditor's key|the auditor's key|the auditor key|the key of the auditor|an auditor key}
        where {is|do I make|do I keep|does one make|do I put} {the auditor's key|the auditor key|an auditor's key|auditor.key}
        how is {an auditor's key|an auditor key|the auditor's key|the key of the auditor} {made|created|installed|generated|set up}
        {create|make|install|generate|please create|i need} {an auditor's key|an auditor key|a key for the auditor|a new auditor key|a real auditor's key}
        which command {makes|creates|installs|generates} {an auditor's key|an auditor key|the auditor's key|a key for the auditor}
        does the auditor need {a key|a key pair|a key of their own|their own key}
        what is {auditor.key.pub|auditor.key|the public half of the key} for
        """),
    lines("""
        {create|make|install|generate|set up|get|obtain|prepare} {an auditor's key|an auditor key|a key for the auditor|the key of the auditor|a new auditor key|a real auditor's key|the auditor's key|a key pair for the auditor}
        """),
    lines("""
        {the auditor's key|auditor keys|the key of the auditor|making an auditor's key|the keys of auditors|installing an auditor's key|an auditor's key|the keys for the auditor}
        """),
    by="command",
)

TOPICS = (
    MASKED,
    PLACEHOLDERS,
    MISSED,
    SEEN,
    NETWORK,
    WHERE,
    OFFLINE,
    GPU,
    LOG_KEEPS,
    LOG_READER,
    LOG_SEALED,
    MY_CHATS,
    RETENTION,
    DELETE,
    SEARCH,
    HISTORY,
    EXPORT,
    COPY,
    STOP,
    ATTACH,
    SEND,
    NEWLINE,
    KEYS_HELP,
    QUIT,
    THEME,
    NEW_CHAT,
    HIDE,
    MODELS_LIST,
    MODEL_USE,
    MODEL_GET,
    MODEL_VERIFY,
    POLICY,
    POLICY_SET,
    POLICY_TEST,
    WHY,
    REFUSED,
    CLASS,
    TRIAL,
    VERIFY,
    AUDIT_READ,
    AUDIT_EXPORT,
    ERASE,
    DOCTOR,
    CONFIG,
    SCAN,
    PIPE,
    LICENCE,
    LANGUAGES,
    ROOT,
    DEMO,
    TRAINING,
    COMMANDS_LIST,
    NEEDS,
    AUDITOR_KEY,
)

NAMED: tuple[tuple[str, str, Topic], ...] = (
    ("person", "does % {see|read|get} {chats}", MY_CHATS),
    ("email", "is % {masked}", MASKED),
    ("person", "is % {masked}", MASKED),
    ("person", "can % {read|see|open} {log}", LOG_READER),
    ("phone", "is % {masked}", MASKED),
    ("organization", "does {data} go to %", NETWORK),
    ("person", "can % {read|see|look at} {chats}", MY_CHATS),
    ("person", "could % {read|see|open} {chats}", MY_CHATS),
    ("iban", "do you {mask} %", MASKED),
    ("person", "did {model} see %", SEEN),
    ("email", "what did {model} see of %", SEEN),
    ("organization", "do you send {data} to %", NETWORK),
    ("location", "is {data} sent to %", NETWORK),
    ("person", "why was {msg} to % {refused|blocked|rejected}", REFUSED),
    ("person", "how do I erase % from the log", ERASE),
    ("email", "do you {mask} %", MASKED),
    ("person", "% wants to be forgotten, how do I erase the data", ERASE),
    ("phone", "does {program} {mask} %", MASKED),
    ("organization", "how do I find the old chat about %", SEARCH),
    ("person", "how do I delete the conversation about %", DELETE),
    ("person", "how do I copy {answer} for %", COPY),
    ("email", "did {model} see %", SEEN),
    ("person", "may % {read|see} {log}", LOG_READER),
    ("person", "did {model} see the name %", SEEN),
)
