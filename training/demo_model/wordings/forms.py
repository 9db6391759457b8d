"""Sentences and blanks of form letters, and how people ask to have them filled in.

Must never hold data of real people. Every eighth entry of a list is held out of training (see `sampling.cut`).
"""

from __future__ import annotations

from training.demo_model.text import cells, lines

LABELS: dict[str, tuple[str, ...]] = {
    "who": cells(
        """
        name|customer|client|full name|contact person|guest|tenant|recipient|contact|customer name|person|employee|patient
        student|visitor|teacher|applicant|member|colleague|manager|doctor|parent|buyer|last name
        """
    ),
    "sender": cells("sender|signature|from|my name|author|signed by|sender name|your name|writer|clerk|agent"),
    "firm": cells(
        "company|firm|organisation|supplier|employer|partner|company name|school|bank|organization|vendor|shop"
    ),
    "date": cells("date|day|due date|delivery date|start date|deadline|new date|appointment date|end date|start|due"),
    "time": cells("time|hour|start time|arrival|meeting time|begin|opening time|clock time|departure"),
    "ref": cells(
        """
        order|reference|order number|invoice|invoice number|ticket|contract|file number|number|booking|ref|case|order no
        ticket number|contract number|customer number|case number
        """
    ),
    "amount": cells("amount|price|sum|total|fee|deposit|rent|cost|balance|payment|refund|total price|costs"),
    "place": cells("city|place|town|location|destination|branch|venue|site|meeting place|region"),
    "street": cells(
        "address|street|delivery address|new address|street address|billing address|home address|office|house"
    ),
    "phone": cells("phone|telephone|phone number|mobile|tel|contact number|hotline|number to call|cell|mobile number"),
    "mail": cells("e-mail|email|mail|e-mail address|contact e-mail|reply address|email address|mailbox|reply to"),
    "goods": cells("product|item|article|goods|object|model|device|thing|part|article name|unit"),
    "room": cells("room|hall|meeting room|place in the house|area|office room|space|section|part of the house"),
    "iban": cells("account|iban|bank account|account number|our account|IBAN|account no|pay to|your account"),
    "link": cells("link|page|website|url|web page|portal|site link|web address|address of the page"),
    "week": cells("weekday|day of the week|day|visiting day|open day|delivery day|meeting day|free day|office day"),
    "count": cells("quantity|count|pieces|number of guests|copies|units|persons|how many|seats|number of people"),
    "month": cells("month|period|billing month|rent month|month of payment|in month|which month|month of birth"),
}
"""What the blanks of a form letter are called, by the kind of value."""

BEGINNINGS = lines(
    """
    Dear <who>,
    Dear <who>,
    Hello <who>,
    Dear <who>,
    Hi <who>,
    Good morning <who>,
    To <who>:
    Dear <who>,
    Hello <who>,
    To <who>, <firm>:
    Dear <who> of <firm>,
    Dear customer,
    Dear guests,
    Dear colleagues,
    Hello,
    Dear team at <firm>,
    """
)
SIGNATURES = lines(
    """
    Regards, <sender>
    Kind regards, <sender>
    Best regards, <sender>
    Yours sincerely, <sender>
    Yours, <sender>
    <sender>
    <sender>, <firm>
    Many thanks, <sender>
    Sincerely, <sender>
    Regards, <sender>, <firm>
    Kind regards, <firm>
    Thank you, <sender>
    Best wishes, <sender>
    With kind regards, <sender>
    Signed: <sender>
    Best, <sender>
    """
)
FORM_SENTENCES = lines(
    """
    your invoice <ref> of <amount> is due on <date>.
    we have received your payment of <amount>.
    we have not yet received <amount> for the invoice <ref>.
    please pay <amount> to <iban> by <date>.
    please transfer <amount> to the account <iban>.
    this is a reminder that <amount> was due on <date>.
    the balance of your account is <amount>.
    we will refund <amount> to <iban>.
    the deposit of <amount> will be paid back on <date>.
    a fee of <amount> has been added to your invoice.
    thank you for paying <amount> on <date>.
    the new price of the <goods> is <amount> from <date>.
    your credit of <amount> is valid until <date>.
    the payment for <month> has not arrived.
    please use the reference <ref> for your payment.
    the total for <count> units of <goods> is <amount>.
    thank you for your order <ref>.
    your order <ref> of <date> was shipped to <place>.
    your order <ref> will arrive on <date>.
    we have sent the <goods> to <street>.
    the <goods> is out of stock until <date>.
    the <goods> will be delivered to <street> on <date>.
    your parcel <ref> is waiting in <place>.
    we confirm the order of <count> pieces of <goods>.
    order <ref> has been cancelled.
    the order <ref> costs <amount>.
    please return the <goods> to <street>.
    the <goods> from order <ref> can be picked up in <place>.
    delivery is on <week> at <time>.
    the driver will call you on <phone>.
    please check the <goods> as soon as it arrives.
    we ordered <count> of <goods> from <firm>.
    your appointment is on <date> at <time>.
    your appointment with <who> is on <date>.
    we moved your appointment to <date>, <time>.
    please come to <room> at <time>.
    we confirm your appointment on <week>.
    your next appointment is in <month>.
    if you cannot come on <date>, call <phone>.
    please arrive at <time> and bring your papers.
    <who> will see you at <time> in <room>.
    the meeting on <date> takes place in <room>.
    the meeting with <who> starts at <time>.
    we meet in <place> on <date>.
    the meeting has been moved to <date> at <time>.
    the video call is on <week> at <time>, the link is <link>.
    please confirm the meeting by <date>.
    the agenda is at <link>.
    we look forward to your visit on <date>.
    our technician will visit you on <date> at <time>.
    the technician comes to <street> on <week>.
    <who> will visit you in <place> on <date>.
    please be at home at <time> on <date>.
    visitors report at <room>.
    the visit of <firm> is planned for <date>.
    your visit is booked under <ref>.
    the repair of the <goods> is planned for <date>.
    your contract <ref> ends on <date>.
    the contract <ref> starts on <date>.
    please sign the contract <ref> by <date>.
    we have cancelled your contract <ref> as of <date>.
    the contract with <firm> runs until <date>.
    the contract <ref> was signed by <who>.
    the monthly cost of the contract is <amount>.
    we accept the offer <ref> of <firm>.
    our offer <ref> is valid until <date>.
    we offer you the <goods> for <amount>.
    thank you for your application of <date>.
    we would like to invite you to an interview on <date>.
    you will start at <firm> on <date>.
    your manager will be <who>.
    your salary will be <amount> per month.
    your application <ref> has been received.
    your leave from <date> is approved.
    <who> will take over your work in <month>.
    the training takes place in <place> on <date>.
    the school trip goes to <place> on <date>.
    the school is closed on <date>.
    <who> was absent on <date>.
    the lesson on <week> begins at <time>.
    the parents' evening is on <date> at <time> in <room>.
    the class of <who> meets at <time>.
    please pay <amount> for the school trip.
    the exam is on <date> in <room>.
    the course costs <amount> and starts on <date>.
    <who> has passed the exam of <date>.
    the rent for <month> is <amount>.
    the rent of <amount> is due on <date>.
    the rent will rise to <amount> from <date>.
    the flat at <street> is free from <date>.
    you can view the flat at <street> on <date> at <time>.
    the keys will be handed over on <date>.
    the water will be turned off on <date> at <time>.
    the heating in <room> will be repaired on <week>.
    your new address is <street>, <place>.
    please report damage to <mail>.
    the tenant of <street> is <who>.
    the doctor expects you on <date> at <time>.
    your results are ready and can be picked up at <room>.
    your examination takes place on <date> in <room>.
    please bring your card on <date>.
    the surgery is closed in <month>.
    your check-up with <who> is due in <month>.
    the vaccination is on <week> at <time>.
    the prescription <ref> is ready at <firm>.
    we opened the ticket <ref> on <date>.
    your ticket <ref> has been closed.
    <who> is working on your ticket <ref>.
    the problem with the <goods> was solved on <date>.
    please answer the ticket <ref> by <date>.
    your account will be locked on <date>.
    the new version is available at <link>.
    you can reset your password at <link>.
    your login is <mail>.
    the service will be down on <date> at <time>.
    we invite you to <place> on <date>.
    you are invited to our party on <date> at <time>.
    please join us for lunch on <week> at <time>.
    the conference takes place in <place>.
    we have reserved <count> seats for you.
    the dinner is at <street>, <time>.
    please tell us by <date> if you will come.
    <who> and <firm> invite you to <place>.
    the entrance fee is <amount>.
    we confirm your booking <ref>.
    we confirm that you booked <room> for <date>.
    we confirm your registration for <date>.
    your room is booked from <date> for <amount>.
    your table for <count> is reserved at <time>.
    your flight to <place> leaves on <date> at <time>.
    the hotel in <place> expects you on <date>.
    we have noted your new number <phone>.
    we will write to you at <mail>.
    we will call you on <phone> on <week>.
    you can reach us on <phone>.
    you can reach us on <phone> or at <mail>.
    your contact person is <who>, <phone>.
    please send the papers to <mail>.
    please call <who> on <phone>.
    questions about <ref> go to <mail>.
    more information is at <link>.
    our new office is at <street>.
    we are sorry for the delay of order <ref>.
    we are sorry about the damaged <goods>.
    we will send you a new <goods> by <date>.
    we received your complaint of <date>.
    your complaint has the number <ref>.
    we represent <firm> in <place>.
    we work with <firm> since <month>.
    please give this letter to <who>.
    please quote the number <ref>.
    we thank you for your trust in <firm>.
    """
)
FIXED_SENTENCES = lines(
    """
    please call us on {phone}.
    please call {person} on {phone}.
    questions go to {email}.
    please pay to {iban}.
    we are in {location}.
    thank you for your trust.
    we look forward to your answer.
    please confirm.
    please keep this letter.
    the office is open until {time}.
    the offer is valid until {date}.
    thank you for your patience.
    we are sorry for the trouble.
    {organization} wishes you a nice day.
    more at {url}.
    this letter is valid without a signature.
    """
)
"""Sentences of a form letter without blanks."""
ODD_SENTENCES = lines(
    """
    the {word} of <odd> is <odd>.
    {word} <odd> and {word} <odd>.
    <odd> {word} {word} <who>.
    please {word} <odd> on <date>.
    the {word} {word} <odd> before <date>.
    our {word} <odd> has {word}.
    we {word} <odd> for <amount>.
    <odd> is {word} by <who>.
    {word} your <odd> to <place>.
    the {word} <odd> costs <amount>.
    {word} {word} <odd>.
    <who> will {word} the <odd>.
    the <odd> of <firm> is {word}.
    <odd>, <odd> and {word}.
    the {word} is <odd>.
    your {word} is called <odd>.
    """
)

FILL_VERBS = cells(
    """
    fill in|complete|fill out|fill|finish|please fill in|can you fill in|could you complete|please complete|fill up
    i need you to fill in|help me fill in|please fill out|would you fill in|can you complete|pls fill in|can you please fill
    could you please fill in|i want you to complete|i would like you to fill in|kindly complete|let us fill in|can u fill in
    please finish|i have to complete
    """
)
FORMS = cells(
    """
    this letter|the form letter|the template|this template|this form|the letter|the form|this form letter|the letter below
    this text|the template below|the blanks|the blanks in this letter|the gaps|the gaps in the text|the blanks in the letter
    the standard letter|the following letter|the following template|my template|our form letter|this message|this e-mail
    the draft|the placeholders in this letter|the e-mail template|the missing words|the following form|the fields
    """
)
WITH_DATA = cells(
    """
    with these data|with this data|with the data below|with the following data|with the data|with these details|for me
    with these values|using these data|using the data|from the data|with the values given|with what I give you
    with the following|using this|with my data|from this data|with the details below|using the details|-|-|-|-|-
    """
)
PUT_VERBS = cells(
    "put|insert|enter|write|fill|please put|can you put|please insert|copy|could you insert|please enter|merge"
)
PUT_DATA = cells(
    """
    the data|these data|this data|these values|the values|the details|these details|the following data|my data|the facts
    the data below|the given data|all the data|the right data
    """
)
INTO_FORMS = cells(
    """
    into the form letter|into this letter|into the template|into the blanks|into this template|into the letter|into the form
    into the gaps|in this form letter|in the template|in the blanks|into the text|into the letter below|in the letter
    into this form|into our form letter|into the following letter
    """
)
FORM_ASKS = lines(
    """
    use this template
    use the template
    here is a template, fill it in
    here is my form letter, please complete it
    make a letter from this template
    write the letter from this template
    make the letter from the template and the data
    use this form letter
    use this form letter with the data
    replace the blanks with the data
    replace the placeholders with the values
    i have a template and some data, put them together
    i have a form letter, complete it
    fill it in
    this template needs the data
    merge the data and the letter
    merge the letter with the data
    mail merge
    template and data, please combine
    create the letter from this form
    create the finished letter
    the blanks need values
    please use this template
    write out the letter with the data
    swap the blanks for the data
    """
)
LETTER_TITLES = cells("Letter:|Template:|Form:|Text:|The letter:|The template:|letter:|template:|Form letter:")
DATA_TITLES = cells(
    "Data:|Values:|Details:|The data:|data:|With:|Use:|Use these:|The data are:|Here are the data:|Facts:|Info:"
)

STYLES = (
    "{%s}",
    "{%s}",
    "{%s}",
    "<%s>",
    "<%s>",
    "{{%s}}",
    "{{%s}}",
    "{{ %s }}",
    "__%s__",
    "(%s)",
    "<<%s>>",
    "[%s]",
    "%%%s%%",
    "${%s}",
    "_%s_",
    "#%s#",
)
"""How a blank is written; brackets hold small letters only."""
