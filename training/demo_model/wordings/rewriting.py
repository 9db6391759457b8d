"""Sentences of office life, courtesies and rude words, and how people ask for another wording of them.

Must never hold data of real people. Every eighth entry of a list is held out of training (see `sampling.cut`).
"""

from __future__ import annotations

from training.demo_model.text import cells, lines

DOCUMENTS = cells(
    """
    the report|the contract|the offer|the invoice|the list|the minutes|the plan|the price list
    the form|the drawings|the figures|the receipt|the certificate|the slides|the timetable|the agenda
    the signed contract|the final version|the monthly report|the new price list|the delivery note|the order form
    the budget|the letter for {person}|the file|the draft|the password|the address of {person}|the test results
    the photos|the questionnaire|the user list|the offer {ref}|the contract {ref}|the invoice {ref}|the credit note {ref}
    the key to the {room}|the {adj} report|the {adj} brochure|the manual for the {device}|the file {ref}
    the quote for the {thing}|the {adj} {thing}|the {device}|the {thing}|the documents|the payment|the answer
    """
)
ARTICLES = cells(
    """
    your invoice|your invoice {ref}|the invoice {ref}|your offer|the delivery|order {ref}|the order {ref}|my order {ref}
    the {device}|the {device} in the {room}|the {thing}|your {thing}|the {adj} {thing}|your report|the contract
    the contract {ref}|your answer|the heating|the light in the {room}|the door of the {room}|the price|the bill {ref}
    the parcel {ref}|your letter|the payment of {amount}|the account {iban}|the link {url}|the address|the phone number
    your colleague {person}|the password|your website|the page {url}|the agenda|the list of {organization}|the total
    the software|our new {device}|the lift|the coffee machine|the {room}|the server {ip}|the last delivery
    """
)
DEADLINES = cells(
    """
    by {weekday}|by {date}|before {weekday}|before {date}|today|tomorrow|this week|by {time}
    on {weekday}|on {date}|by the end of the week|by noon|before {time}|until {date}|by {weekday} at {time}|this afternoon
    at {time}|next week|by the end of {month}|before lunch|by tomorrow|tonight|by the end of the day|in {month}
    """
)

IMPERATIVES = lines(
    """
    send me {doc}
    send {doc} to {person}
    send {doc} to {email}
    send us {doc}
    give me {doc}
    give {doc} to {person}
    bring me {doc}
    bring {doc} to {person}
    show me {doc}
    call me
    call me on {phone}
    call {person}
    call {person} on {phone}
    call back
    phone {person}
    ring {person} at {phone}
    pay {amount}
    pay the invoice {ref}
    pay {amount} to {iban}
    transfer {amount} to {iban}
    transfer the deposit
    refund {amount}
    refund my money
    return {doc}
    check {doc}
    check the account {iban}
    check the server {ip}
    correct {doc}
    correct the address to {street}
    correct the mistake on page 3
    fix the {device}
    fix the {thing} in the {room}
    fix the link {url}
    repair the {device}
    repair the {thing} in the {room}
    replace the {device}
    replace the broken {thing}
    order a new {device}
    order {amount} worth of paper
    cancel the order {ref}
    cancel the meeting with {person}
    cancel my subscription
    confirm the order {ref}
    confirm the date
    confirm {doc}
    sign {doc}
    sign the contract with {organization}
    print {doc}
    print two copies of {doc}
    read {doc}
    read my last e-mail
    answer my question
    answer {person}
    answer the letter of {organization}
    reply to {email}
    write to {email}
    write to {person}
    tell me what happened
    tell {person} about {doc}
    tell me the price of the {thing}
    let me know
    let {person} know
    explain {doc}
    explain the charge of {amount}
    come to {location}
    come to the {room}
    come to my office
    meet {person} in {location}
    move the meeting
    move the {thing} to the {room}
    book a room for {person}
    book a table at {time}
    book a flight to {location}
    reserve the {room}
    clean the {room}
    close the {room}
    close the ticket {ref}
    open the ticket {ref} again
    open the {room}
    update {doc}
    update the page {url}
    upload {doc} to {url}
    install the {device}
    reset my password
    reset the {device}
    restart the server {ip}
    unlock my account
    delete my data
    delete the address {email}
    forward {doc} to {email}
    forward my e-mail to {person}
    finish {doc}
    prepare {doc}
    translate {doc}
    share {doc} with {person}
    deliver the {thing} to {street}
    deliver order {ref}
    ship the {thing} to {location}
    collect the {thing}
    pick up the {thing} at {organization}
    pick up {person} at {time}
    remove the {thing} from the {room}
    take the {thing} out of the {room}
    turn off the {device}
    turn down the music in the {room}
    keep the {room} tidy
    keep me informed
    stop the noise in the {room}
    help {person} with {doc}
    help me with the {device}
    find {doc}
    look for {doc}
    look at {doc}
    ask {person} for {doc}
    ask {organization} for the offer {ref}
    add {person} to the list
    add {email} to the list
    change the address to {street}
    change my number to {phone}
    block the card {card}
    explain why {doc} is late
    wait for {person}
    put {doc} on my desk
    put the {thing} in the {room}
    make an offer for {organization}
    """
)
"""Orders. The first word of each is what tells an order from a statement."""
VERBS = tuple(dict.fromkeys(item.split()[0] for item in IMPERATIVES))
PROHIBITIONS = lines(
    """
    call me on {weekday}
    touch the {device}
    park in front of the {room}
    change {doc}
    use my {device}
    forget {doc}
    send me any more letters
    write to {email} again
    leave the {thing} in the {room}
    smoke in the {room}
    be late
    delete {doc}
    print {doc} again
    pay the invoice {ref}
    open the window in the {room}
    tell {person}
    give my number to {person}
    forget the meeting
    call {phone} again
    move the {thing}
    """
)
"""What follows "don't"."""

FAULTS = cells(
    """
    is wrong|is late again|is not correct|is broken|is still missing|does not work|has not arrived|is far too expensive
    is too late|is incomplete|is damaged|is full of mistakes|was never paid|is not finished|has the wrong date|is unclear
    cannot be read|cannot be opened|was not signed|has the wrong address|is overdue|never came|is dirty|is useless
    is out of order|is not what we agreed|is {amount} too high|should have been ready on {date}|was lost|is too small
    does not match order {ref}|has not been paid|is still open|is missing since {date}|was sent to the wrong address
    has an error on page 2|is too loud|is not ready|was not delivered on {date}|has failed again|is out of date
    doesn't work|isn't ready|hasn't arrived|can't be opened|wasn't paid|doesn't start|isn't correct|won't open
    """
)
COMPLAINTS = lines(
    """
    you are late
    you are late again
    you did not call me
    you didn't call {person}
    you did not answer my e-mail
    you never answer the phone
    you never answer my questions
    you forgot {doc}
    you forgot the meeting on {date}
    you forgot {person}
    you sent the wrong {thing}
    you sent {doc} to the wrong person
    you sent {doc} too late
    you have not paid {amount}
    you have not paid the invoice {ref}
    you haven't sent {doc}
    you still owe us {amount}
    you still owe me {amount}
    you charged {amount} too much
    you made a mistake in {doc}
    you made three mistakes in {doc}
    you lost {doc}
    you broke the {device}
    you broke the {thing}
    you missed the deadline
    you missed the call at {time}
    you ignored my e-mail of {date}
    you ignored {person}
    you promised {doc} on {date}
    you promised to call me on {date}
    you do not understand the problem
    you don't listen to {person}
    you spelled my name wrong
    you took the wrong {thing}
    you parked in front of the {room}
    you left the {room} dirty
    you left the {room} open
    nobody answers the phone
    nobody answers at {phone}
    nobody has called me since {date}
    nobody told {person} about it
    nobody has seen {doc}
    nobody came on {date}
    nothing has happened since {date}
    nothing works in the {room}
    there is a mistake in {doc}
    there is an error in {doc}
    there is no {thing} in the {room}
    there is no answer from {organization}
    I have not received {doc}
    I have not heard from {person}
    I haven't received my money
    I have been waiting since {date}
    I have been waiting for {doc} since {weekday}
    I waited for {person} for two hours
    I cannot open {doc}
    I cannot log in to {url}
    I cannot come on {date}
    I cannot read {doc}
    I can't reach {person}
    I can't find {doc}
    I do not agree with {doc}
    I do not understand {doc}
    I don't like {doc}
    I did not order a {thing}
    I never ordered the {thing}
    I never signed the contract {ref}
    we have not received {amount}
    we have not received {doc} from {organization}
    we did not order the {thing}
    we cannot accept {doc}
    we cannot pay {amount}
    we cannot wait until {date}
    we still have no answer
    we are still waiting for {doc}
    we are not satisfied with {doc}
    we never agreed to {amount}
    your work is bad
    your service is slow
    your prices are too high
    your colleague was rude to {person}
    your dog barks all night
    your driver damaged the {thing}
    your team missed the deadline
    this is the third reminder
    this is not what I ordered
    that is not my fault
    that is too expensive
    that is not possible on {date}
    {person} did not come
    {person} is late again
    {person} does not answer
    {person} never called back
    {person} made a mistake in {doc}
    {person} sent the wrong {thing}
    {organization} has not paid
    {organization} sent the wrong {thing}
    {organization} does not answer
    the noise in the {room} is too loud
    """
)
"""What is said to be wrong."""
BROKEN = cells(
    """
    is wrong|is late|is broken|is missing|does not work|is not ready|is too expensive|is not correct
    is damaged|has not arrived|was never sent|is still missing|is not {word}|has no {word}|is too {word}|never came
    """
)

NEEDS = lines(
    """
    {doc}
    {doc} from {person}
    {doc} and {doc}
    a new {device}
    a new {thing}
    a {device} for {person}
    a {thing} for the {room}
    an answer
    an answer from {person}
    a clear answer
    a reply
    a receipt
    a receipt for {amount}
    a copy of {doc}
    two copies of {doc}
    a refund
    a refund of {amount}
    a discount
    a discount of 5 percent
    an offer for the {thing}
    an offer from {organization}
    an appointment
    an appointment with {person}
    a meeting with {person}
    a room
    a room in {location}
    a parking place
    a call from {person}
    a call on {phone}
    a day off
    a decision
    a decision about {doc}
    a date for the repair
    a list of all orders
    a list of the guests
    a replacement for the {thing}
    a replacement
    a confirmation
    a confirmation of order {ref}
    a confirmation to {email}
    an explanation
    an explanation for the {amount}
    more time for {doc}
    more time
    help with the {device}
    help with {doc}
    access to {url}
    access to the {room}
    my money
    my money on the account {iban}
    the address of {organization}
    the phone number of {person}
    your help
    the keys to the {room}
    your signature on {doc}
    """
)
NEED_STARTS = cells(
    "I need|I want|we need|we want|I need|I want|we need|I want|I demand|we demand|I expect|we expect|I would like|we require|we would like|I require"
)
WISHES = lines(
    """
    speak to {person}
    speak to your manager
    talk to {person} about {doc}
    see {doc}
    see {person}
    know the price of the {thing}
    know the reason
    cancel the order {ref}
    cancel the contract
    return the {thing}
    change the date to {date}
    change the address to {street}
    come to {location}
    come on {weekday} at {time}
    buy a {device}
    pay {amount} less
    pay by card
    meet {person} on {date}
    move the meeting to {date}
    get my money back
    get {doc}
    leave at {time}
    have {doc}
    have a new {device}
    use the {room}
    book the {room}
    """
)
"""What follows "I want to"."""

QUESTIONS = lines(
    """
    where is my order {ref}
    where is my order
    where is {doc}
    where is {person}
    where is the key to the {room}
    where is my money
    where can I find {doc}
    where do I send {doc}
    where do we meet on {date}
    when will {doc} be ready
    when will the {device} be repaired
    when will you pay {amount}
    when is the meeting
    when is the meeting with {person}
    when does the {room} open
    when can I have {doc}
    when will {person} call me
    when do you come to {location}
    why is {doc} so late
    why is the {device} still broken
    why is the price {amount}
    why did you cancel the order {ref}
    why did you send {doc} to {person}
    why did {person} leave
    why does nobody answer
    why have you not paid
    why have you not called {person}
    why was the meeting cancelled
    who is responsible for {doc}
    who is responsible
    who has {doc}
    who sent {doc}
    who pays the {amount}
    who will take over from {person}
    what is the price of the {thing}
    what is the status of order {ref}
    what is the password
    what is your phone number
    what happened to {doc}
    what does the {device} cost
    what do you want from {person}
    what should I do with {doc}
    how much is the {thing}
    how much do I owe
    how long does the repair take
    how long do I have to wait
    how do I open {doc}
    how can I reach {person}
    which invoice is still open
    which date is right
    is {doc} ready
    is the meeting still on {date}
    is the {room} free on {weekday}
    is {person} in the office
    are you coming on {date}
    did you get my e-mail
    did you send {doc}
    did {person} pay the {amount}
    does the {device} work again
    do you have {doc}
    has {organization} paid
    has {person} answered
    have you read {doc}
    """
)
FACTS = lines(
    """
    the meeting is on {date}
    the meeting is on {date} at {time}
    the meeting with {person} starts at {time}
    the meeting is moved to {date}
    the call is at {time}
    my number is {phone}
    my e-mail is {email}
    the account is {iban}
    the new address is {street}
    our office is in {location}
    the order {ref} was placed on {date}
    order {ref} was sent on {date}
    the order {ref} goes to {location}
    the invoice {ref} is for {amount}
    the price is {amount}
    the total is {amount}
    the {thing} costs {amount}
    the {device} was repaired on {date}
    the {thing} is in the {room}
    the deadline is {date}
    {person} will take over
    {person} is on leave until {date}
    {person} is the contact for {doc}
    {person} can be reached on {phone}
    {person} and {person} will come to {location}
    {person} works for {organization}
    {organization} agreed to the offer
    {organization} ordered a {thing}
    {organization} paid {amount} on {date}
    we paid {amount} on {date}
    we accept the offer {ref}
    we will deliver the {thing} on {weekday}
    we moved to {street}
    we open at {time}
    we meet in the {room}
    I am in {location} until {date}
    I paid {amount} by card
    I will send {doc} on {weekday}
    I spoke to {person}
    I bought the {thing} on {date}
    I will be in the {room} at {time}
    the lunch is in the {room}
    the training is in {location}
    the train leaves at {time}
    the new {device} is in the {room}
    the page is {url}
    the workshop starts on {weekday}
    the contract ends on {date}
    the customer number is {ref}
    the budget is {amount}
    the guests arrive at {time}
    the {room} is open until {time}
    the key is with {person}
    all documents are at {url}
    """
)
"""Statements that complain of nothing: these are copied."""

REMARKS = cells(
    """
    this is ridiculous|you idiots|are you asleep|hurry up|I am sick of this|what a mess|this is a joke|wake up
    are you stupid|are you blind|I am fed up|I am so angry|this is unbelievable|what a shame|what nonsense|get lost
    how stupid is that|how hard can it be|I have had enough|enough is enough|do your job|shame on you|you are useless
    you are hopeless|you are all fools|what is wrong with you|this is a disgrace|this is outrageous|get a move on
    don't you dare ignore me|are you kidding|are you kidding me|is this a joke|for heaven's sake|I am losing my patience
    my patience is over|how dumb are you|you clowns|what rubbish|this is absurd|move it|learn to read|can you even read
    this is driving me mad|I am really annoyed|how many times do I have to say it|you must be joking|so unprofessional
    what a terrible service|nobody there has a brain|this is pathetic|I can't believe it|I am tired of your excuses
    no more excuses|stop wasting my time|I don't care how|what a circus|you are a disaster|it is always the same with you
    come on|seriously|unbelievable|pathetic|ridiculous|what a disgrace|use your brain|I hate this|it drives me crazy
    are you deaf|what are you paid for|this is insane|total chaos as usual|I am furious|you drive me mad
    """
)
"""Rude words in a sentence of their own, which politeness drops."""
RUDE_STARTS = cells(
    """
    listen,|for the last time,|hey you,|damn it,|oh come on,|for god's sake,|how often do I have to say it:|look here,
    seriously,|hello?|once and for all,|I say it only once:|are you deaf?|my god,|you fool,|wake up,|you there,|hurry up,
    """
)
RUDE_ENDS = cells(
    """
    you idiot|you fool|or else|for god's sake|damn it|or there will be trouble|if you can read|you clown
    and no excuses|and I mean it|for once in your life|or you will regret it|and make it snappy|you lazy lot
    for heaven's sake|you fools|or I will get angry|got it?|is that clear?|do you hear me?|and don't make me wait
    """
)
URGENT = cells("now|right now|asap|immediately|at once|ASAP|this instant|straight away|right away|now|asap|pronto")
"""How haste is said; politeness says "as soon as possible"."""
INSULTS = cells(
    """
    stupid|damn|bloody|idiotic|ridiculous|silly|terrible|lousy|useless|crappy|rotten|awful|wretched|damned|pathetic
    horrible|miserable
    """
)
"""Rude adjectives, which politeness drops."""
DUTIES = cells(
    """
    you must|you have to|you need to|you should|you had better|I want you to|I need you to|you really need to
    you really must|you really have to|you better|I expect you to|can you|will you|could you|can't you|would you
    please|just|please just|you really should|kindly
    """
)
"""What stands before an order; politeness says "Could you please"."""

OPENINGS = cells(
    """
    I hope this message finds you well|I hope this e-mail finds you well|I hope you are doing well|I hope you are well
    I hope all is well with you|I trust you are well|I trust this message finds you well|I hope you had a nice weekend
    I hope you had a great weekend|I hope you are having a good week|I hope you are enjoying the summer
    I hope this letter finds you in good health|thank you for your message|many thanks for your e-mail|how are you
    I hope your week has started well|I hope that everything is fine at your end|thank you so much for getting in touch
    it was nice to hear from you|it was lovely to see you again|I hope things are going well|how was your weekend
    first of all, thank you for your patience|I apologise for bothering you|I am sorry to disturb you again
    I know that you are very busy|I know you have a lot to do|I do not want to take too much of your time
    I hope I am not disturbing you|sorry for the long e-mail|please excuse the long message|I hope you do not mind my asking
    let me begin by thanking you for everything|I have been meaning to write to you for some time|long time no see
    """
)
"""Sentences of courtesy at the start, which a short text does without."""
CLOSINGS = cells(
    """
    please do not hesitate to contact me if you have any questions|please let me know if you have any questions
    feel free to contact me at any time|I look forward to hearing from you|I am looking forward to your reply
    thank you in advance|many thanks in advance|thank you very much for your understanding
    thank you for your patience and understanding|if you have any further questions, just ask|have a great day
    have a lovely weekend|have a nice day|I hope that this is all right with you|I hope this helps
    any help would be greatly appreciated|your help is very much appreciated|we appreciate your cooperation
    I really appreciate your time|thank you for taking the time to read this|thanks so much for everything
    I would like to thank you once again|please feel free to get in touch at any time|do not hesitate to call
    should you have any questions, please let me know|in case of any questions I am always at your disposal
    we remain at your disposal for any questions|wishing you a pleasant day|take care and stay healthy
    I hope that makes sense|I thank you from the bottom of my heart|we thank you for your continued trust
    we wish you a wonderful week|hope to hear from you soon|looking forward to hearing from you|all the best to your team
    """
)
"""Sentences of courtesy at the end."""
LEADS = cells(
    """
    I just wanted to let you know that|I just wanted to reach out to let you know that|I am writing to inform you that
    I would like to inform you that|I wanted to tell you that|please note that|it should be noted that
    I would like to take this opportunity to say that|as you may already know,|as you probably know,|as already mentioned,
    as I said before,|to be honest,|to be perfectly honest,|in actual fact,|basically,|as a matter of fact,|needless to say,
    first of all,|by the way,|it is important to mention that|I think it is worth saying that|please be advised that
    we would like to let you know that|this is just a quick note to say that|for your information,|just so you know,
    it goes without saying that|at the end of the day,|the thing is that|let me just say that|I am happy to tell you that
    may I point out that|I would also like to add that|in this context,|with regard to our talk,|after careful consideration,
    we are pleased to inform you that|I thought you might like to know that|I should perhaps mention that|actually,|well,
    I feel that I should tell you that|in my humble opinion,|if I remember correctly,|it has come to my attention that
    """
)
"""What a wordy writer puts before a statement."""
LONG_REQUESTS = cells(
    """
    I would be very grateful if you could|I was wondering if you could|I was wondering whether you might be able to
    it would be really great if you could|it would be wonderful if you could|would it be possible for you to
    would you be so kind as to|may I kindly ask you to|I would like to ask you to|I would really appreciate it if you could
    if you have a minute, please|if it is not too much trouble, please|when you find the time, please|could you perhaps
    I wanted to ask if you could|we would be very happy if you could|would you mind if I asked you to
    I would like to kindly request that you|could I trouble you to|at your earliest convenience, please
    it would help me a lot if you could|it would be much appreciated if you could|if at all possible, please
    might I ask you to|would you please be so good as to|if you don't mind, please|whenever it suits you, please|please
    """
)
"""What a wordy writer puts before an order; a short text says "Please"."""
LONG_QUESTIONS = cells(
    """
    may I ask:|I have a quick question:|I just wanted to ask:|just out of curiosity,|if I may ask,|could you perhaps tell me:
    I was wondering:|let me ask you something:|one more small question:|sorry to ask, but|I would like to ask you this:
    I have been wondering for a while:|if you happen to know,|a little question from my side:|may I quickly ask you:
    please allow me to ask:|before I forget,
    """
)
TRAILERS = cells(
    """
    at this point in time|if that is all right with you|if it is not too much trouble|if you see what I mean|so to speak
    as far as I know|if I am not mistaken|as we discussed|as mentioned before|at the end of the day|to be honest
    if you don't mind|in the grand scheme of things|as you know|as a matter of fact|more or less|if at all possible
    when all is said and done|for what it is worth|as it were|in one way or another|if I may say so|to be on the safe side
    """
)
"""What a wordy writer puts after a clause."""

GREETINGS = cells("hi|hello|hey|dear|good morning|good afternoon|hi there|hello again|hi|dear|hello|good evening")
FAREWELLS = cells(
    """
    regards|best regards|kind regards|thanks|best|yours sincerely|greetings|many thanks|cheers|yours|sincerely|thank you
    best wishes|all the best|with kind regards|warm regards
    """
)

PRE = cells(
    "-|-|-|-|-|-|-|-|hi,|hello,|hey,|ok,|good morning,|hi!|hello!|hey there,|quick one:|so,|ok so|one more:|now"
)
ASKING = cells(
    """
    -|-|-|-|please|can you|could you|-|would you|can you please|could you please|please can you|pls|i need you to
    i want you to|help me|help me to|kindly|i would like you to|can u|would you please|-|try to|please
    """
)
OBJECTS = cells(
    """
    this|this text|this message|this e-mail|this mail|the text below|the following text|my message|my e-mail|the following
    this email|my text|this paragraph|this note|these lines|what I wrote|this letter|my letter|this sentence|my draft
    the draft below|the message below|it|the following message|this reply|my reply|that|this here|the text|the message
    """
)
ENDINGS = cells(
    "-|-|-|-|-|-|-|-|please|for me|for a customer|thanks|pls|for my boss|if you can|thx|for me please|, thank you"
)

POLITER = cells(
    """
    politer|more polite|nicer|friendlier|more professional|less rude|kinder|more courteous|softer|more diplomatic
    less harsh|less aggressive|sound polite|sound nicer|sound more professional|sound friendlier|more respectful
    sound less angry|less angry|a bit nicer|a bit politer|a little friendlier|polite|sound kinder|more civil|more tactful
    less impolite|professional|sound more polite|much nicer|sound less rude|calmer|less blunt|sound more respectful
    """
)
REWRITE = cells(
    """
    rewrite|rephrase|reword|write|say|put|phrase|reformulate|express|redo|formulate|word|change|rework|edit|revise|type
    """
)
POLITELY = cells(
    """
    politely|more politely|in a polite way|in a nicer way|professionally|in a friendlier tone|in a polite tone|more nicely
    in a more professional way|kindly|in a friendly way|so that it sounds polite|so that it is polite|with more courtesy
    in polite words|courteously|so it sounds nicer|in a professional tone|nicely|in a respectful way|diplomatically
    to be more polite|to sound professional|to be nicer|in a less rude way|without the rude words|in a civil tone
    """
)
POLITE_ASKS = lines(
    """
    tone this down
    how do I say this politely
    what is a polite way to say this
    polite version of this
    how can I say this nicely
    i wrote this in anger, make it polite
    this is too rude, fix it
    politely
    a politer version of this text
    I can't send it like this, make it polite
    how would you say this more politely
    more polite
    too harsh, soften it
    give me a polite version
    make it nice
    take the anger out of this
    I need a polite version of this
    clean up the tone of this
    what would be a nicer way to write this
    my boss says that this is impolite, mend it
    polish the tone
    is there a friendlier way to say this
    this sounds angry, make it friendly
    this sounds too rude, say it politely
    remove the rude words and make it polite
    I was angry, please calm this down
    turn this into a polite message
    turn this into a polite e-mail
    make a polite e-mail out of this
    convert this to polite English
    soften this
    be polite for me
    """
)
SHORTER = cells(
    """
    shorter|more concise|brief|much shorter|a bit shorter|briefer|less wordy|crisper|concise|tighter|short|as short as possible
    less long|more compact|compact|a little shorter|more to the point|less long-winded|snappier|short and clear
    """
)
SHORTEN = cells(
    """
    shorten|cut|trim|condense|tighten|cut down|boil down|abridge|reduce|compress|make shorter|slim down|trim down|prune
    streamline|pare down|tighten up
    """
)
SHORTLY = cells(
    """
    briefly|in fewer words|more briefly|in a shorter way|more concisely|without the filler|with fewer words|in short
    so that it is shorter|without all the padding|to be shorter|concisely|in a concise way|to be more concise
    without the small talk|in less words|so it is shorter|without the empty phrases
    """
)
SHORT_ASKS = lines(
    """
    too long, cut it down
    this is too long
    this is too long, shorten it
    shorter version of this
    a shorter version
    make it short
    can it be shorter
    cut the filler
    cut the waffle
    get to the point
    remove the filler words
    only the essential
    remove everything that is not needed
    i need a shorter version of this text
    say it in fewer words
    drop the small talk
    drop the padding
    how can I say this in fewer words
    too wordy, tighten it
    too many words, make it short
    short version
    leave only what matters
    keep only what matters
    give me a short version
    my boss wants this shorter
    it must be shorter
    could this be shorter
    nobody reads this, make it shorter
    take out the empty phrases
    less words
    """
)
BULLETED = cells(
    """
    into bullet points|into bullets|into a bullet list|as bullet points|as bullets|in bullet points|as a bullet list
    into a bulleted list|in bullets|in bullet form|into bullet form|as a bulleted list|into short bullets
    with bullet points|as bullet-points|in the form of bullets|into points|as points
    """
)
TURN = cells(
    """
    turn|rewrite|put|change|convert|write|break|split|reformat|transform|make|bring|break up|redo|format|rework|present
    """
)
BULLET_ASKS = lines(
    """
    as bullet points
    bullet points
    bullet points please
    as bullets
    make bullet points of this
    make bullet points out of this
    i want bullets
    bullets please
    bullet this
    make bullets
    one bullet per sentence
    a bullet for each sentence
    each sentence as a bullet
    can I have this as bullet points
    i need this as bullet points
    i need this in bullets
    make a bullet list of this text
    give me this as bullet points
    give me this text as bullets
    can this be bullets
    bullet point version
    show this text as bullets
    bullet version of this
    make it bullet points
    """
)

NEGATIVE = frozenset(
    "never nothing wrong late missing dirty bad broken lose miss forget fault mistake complaint problem".split()
)
"""Words that would make a complaint of a statement."""
