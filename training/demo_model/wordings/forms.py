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
        client name|account holder|addressee|participant|driver|caller|subscriber|owner|landlord|pupil|candidate
        first name|traveller|passenger|policy holder|lodger|resident|borrower|attendee|invitee|delegate|donor|lead
        trainee|job seeker|nominee
        """
    ),
    "sender": cells(
        """
        sender|signature|from|my name|author|signed by|sender name|your name|writer|clerk|agent
        head of office|secretary|office manager|our signature|signatory|undersigned|closing name|consultant
        officer in charge|adviser|case worker|handler|principal|organiser|director|team leader|assistant|coordinator
        deputy|registrar|treasurer|editor|chairperson|warden|issuer|signed for|my signature|from whom
        responsible person|boss|host|spokesperson|my full name
        """
    ),
    "firm": cells(
        """
        company|firm|organisation|supplier|employer|partner|company name|school|bank|organization|vendor|shop
        business|business name|enterprise|institution|club|agency|client company|subsidiary|workshop name|manufacturer
        insurer|insurance|hotel|carrier|contractor|landlord company|publisher|clinic|authority|charity|association
        foundation|shipping company|organisation name|store|service provider|practice|university|dealer|sponsor
        customer firm|corporation
        """
    ),
    "date": cells(
        """
        date|day|due date|delivery date|start date|deadline|new date|appointment date|end date|start|due
        last day|first day|date of visit|date of order|invoice date|expiry|expiry date|payment date|due day
        departure date|arrival date|closing date|cut-off|date of birth|signing date|date of issue|effective date
        renewal date|exam date|return date|moving date|collection date|which day|reminder date|hearing date|our date
        termination date|event date|shipping date|target date
        """
    ),
    "time": cells(
        """
        time|hour|start time|arrival|meeting time|begin|opening time|clock time|departure
        end time|finish time|closing time|slot|time slot|check-in|check-out|pick-up time|beginning|doors open
        boarding time|delivery time|appointment time|call time|lunch time|end hour|start hour|admission time
        shift start|shift end|train time|landing|visiting time|exact time|time of call|kick-off|latest time|our time
        time of arrival|take-off|hour of visit|dinner time
        """
    ),
    "ref": cells(
        """
        order|reference|order number|invoice|invoice number|ticket|contract|file number|number|booking|ref|case|order no
        ticket number|contract number|customer number|case number
        order id|reference no|our reference|your reference|policy number|policy|claim number|claim|docket|job number
        booking number|booking code|member number|tracking number|tracking code|quote number|permit|licence number
        file|file ref|project number|serial number|receipt number|document number|delivery note|confirmation code
        reservation|lot number|deal number
        """
    ),
    "amount": cells(
        """
        amount|price|sum|total|fee|deposit|rent|cost|balance|payment|refund|total price|costs
        sum due|amount due|total amount|net amount|gross amount|charge|fine|premium|salary|wage|budget|discount|credit
        debt|instalment|invoice total|grand total|remaining sum|down payment|advance|subsidy|grant|bonus|surcharge
        value|new price|monthly fee|to be paid
        """
    ),
    "place": cells(
        """
        city|place|town|location|destination|branch|venue|site|meeting place|region
        municipality|village|station|airport|port|from city|to city|country|state|county|district|departure city
        arrival city|place of birth|place of work|work site|pick-up point|drop-off point|event location|depot
        warehouse|store location|local office|home town|suburb|capital|which town|locality|meeting point
        place of delivery|place of issue
        """
    ),
    "street": cells(
        """
        address|street|delivery address|new address|street address|billing address|home address|office|house
        postal address|shipping address|invoice address|mailing address|street with number|house address|old address
        registered office|delivery point|property|building address|address line|flat address|office address
        return address|visiting address|work address|our address|your address|my address|residence|premises|road
        avenue|lane|doorstep|site address|full address|company address|permanent address|head office
        """
    ),
    "phone": cells(
        """
        phone|telephone|phone number|mobile|tel|contact number|hotline|number to call|cell|mobile number
        phone no|telephone number|mobile phone|cell number|cell phone|landline|direct line|extension line|call number
        office phone|home phone|work phone|emergency number|help line|service number|support line|switchboard|handset
        callback number|daytime phone|phone contact|our number|your number|reply number|night number|second phone
        reception phone|front desk number|to call|phone line|private number
        """
    ),
    "mail": cells(
        """
        e-mail|email|mail|e-mail address|contact e-mail|reply address|email address|mailbox|reply to
        mail address|contact mail|work e-mail|private e-mail|office mail|support mail|support address|inbox|our e-mail
        your e-mail|my e-mail|sender mail|login mail|login e-mail|e-mail contact|help desk mail|info mail
        electronic address|e-mail account|online contact|postbox|account e-mail|reply e-mail|e-mail for questions
        newsletter address|student e-mail|billing e-mail|electronic mail|invoice e-mail|company e-mail|contact address
        school e-mail
        """
    ),
    "goods": cells(
        """
        product|item|article|goods|object|model|device|thing|part|article name|unit
        equipment|machine|tool|appliance|merchandise|spare part|product name|item name|piece|purchase|gadget|commodity
        accessory|ware|stock item|ordered item|lost item|found item|furniture|instrument|replacement|parcel content
        hardware|rented object|gift|sample|component|catalogue item|product type
        """
    ),
    "room": cells(
        """
        room|hall|meeting room|place in the house|area|office room|space|section|part of the house
        room name|room number|hall name|lecture room|classroom|exam room|waiting room|ward|treatment room|department
        counter|desk area|zone|wing|floor|level|meeting place inside|conference room|consulting room|lounge|venue room
        entry hall|lab|studio|workroom|chamber|auditorium|in which room|which room|reception|desk room|seminar room
        dining hall
        """
    ),
    "iban": cells(
        """
        account|iban|bank account|account number|our account|IBAN|account no|pay to|your account
        iban number|bank details|payee account|account of payee|giro account|target account|refund account
        business account|our iban|your iban|my account|credit account|debit account|payment account|bank no
        bank account number|savings account|company account|rent account|deposit account|account for payment
        to account|from account|transfer account|pay into|donation account|receiving account|collection account
        current account|account for refunds|my iban
        """
    ),
    "link": cells(
        """
        link|page|website|url|web page|portal|site link|web address|address of the page
        homepage|internet page|internet address|online form|form link|login page|sign-up link|registration link
        meeting link|video link|download link|download|payment link|survey|survey link|tracking link|landing page
        shop page|help page|support page|info page|news page|our website|your page|online shop|address online|web link
        web form|video call|hyperlink|page address|blog
        """
    ),
    "week": cells(
        """
        weekday|day of the week|day|visiting day|open day|delivery day|meeting day|free day|office day
        day name|name of day|working day|business day|rest day|market day|collection day|training day|lesson day
        closing day|shift day|call day|cleaning day|pay day|school day|bin day|repair day|practice day|appointment day
        day off|which weekday|wash day|class day|arrival day|departure day|weekly day|on-call day|home office day
        service day|pickup day|our day|holiday|day of delivery|day of the lesson
        """
    ),
    "count": cells(
        """
        quantity|count|pieces|number of guests|copies|units|persons|how many|seats|number of people
        amount of items|number of items|number of pieces|number of seats|number of persons|number of copies
        how many guests|how many people|how many pieces|headcount|guests|people|tickets|packages|boxes|nights
        participants|visitors|children|adults|tables|items|ordered units|qty|places|quantity ordered|group size|rooms
        bottles|sets
        """
    ),
    "month": cells(
        """
        month|period|billing month|rent month|month of payment|in month|which month|month of birth
        invoice month|salary month|start month|end month|month of hire|holiday month|reporting month|report period
        closing month|month of arrival|month of travel|last month|next month|first month|due month|accounting month
        payroll month|renewal month|delivery month|course month|month of issue|calendar month|month of expiry
        month name|rental month|fee month|contract month|month of service|test month|trial month|month of delivery
        in what month
        """
    ),
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
    Good day <who>,
    Good afternoon <who>,
    Dear <who> and <who>,
    Dear sir or madam,
    Hello <who> at <firm>,
    Dear <who>,
    For the attention of <who>:
    Dear members of <firm>,
    Re: <ref>. Dear <who>,
    <place>, <date>. Dear <who>,
    To <who>, <street>:
    Hello <who>,
    Dear parents,
    Greetings <who>,
    Attention <who>, <firm>:
    To whom it may concern,
    Dear tenants of <street>,
    Good evening <who>,
    Our reference: <ref>. Hello <who>,
    To all staff of <firm>:
    Subject: <ref>. Dear <firm>,
    Dear <who>,
    Dear neighbours in <street>,
    Welcome <who>,
    <firm>, <place>. Dear <who>,
    Dear <who> in <place>,
    Dear patient,
    Hi <who> and team,
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
    Warm regards, <sender>
    Yours faithfully, <sender>
    Cordially, <sender>
    Thanks, <sender>
    Your <firm>
    Respectfully, <sender>
    <sender>, <phone>
    With best wishes, <sender>
    Yours truly, <sender>, <firm>
    See you soon, <sender>
    <sender>, <mail>
    Your team at <firm>
    With thanks, <sender>
    On behalf of <firm>, <sender>
    <place>, <date>. Signed: <sender>
    All the best, <sender>
    Cheers, <sender>
    Kindest regards, <sender>, <phone>
    For <firm>: <sender>
    Sincerely yours, <sender>, <place>
    Best regards, <sender>, <mail>
    <firm>, <street>
    Many greetings, <sender>
    With appreciation, <sender>
    Take care, <sender>
    Regards, <sender> and <sender>
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
    on <date> we received <amount> from <who>.
    <amount> is still open for <month>.
    for <month> you owe us <amount>.
    the invoice <ref> was paid by <who> on <date>.
    <who> owes <firm> <amount>.
    your payment of <amount> to <iban> failed on <date>.
    the sum of <amount> was sent back to <iban>.
    please note our new account <iban>.
    <firm> will charge <amount> for the <goods>.
    with this letter we send you the invoice <ref>.
    you have paid <amount> too much for order <ref>.
    the discount of <amount> ends on <date>.
    by <date> at the latest we need <amount> on <iban>.
    in <month> you will get <amount> back.
    the second reminder for <ref> costs <amount>.
    you can pay the <amount> in <month>.
    from <month> the price is <amount>.
    our records show a debt of <amount> as of <date>.
    the tax office asks for <amount> by <date>.
    thank you for the donation of <amount> to <firm>.
    the instalment of <amount> is taken from <iban> on <date>.
    <ref> is the number of your invoice, <amount> is the total.
    at <time> on <date> your parcel reaches <street>.
    on <week> we deliver <count> boxes to <street>.
    the <goods> for <who> has arrived in <place>.
    <firm> delivers the <goods> on <week> at <time>.
    track your parcel <ref> at <link>.
    the shipment <ref> left <place> on <date>.
    nobody was at home at <street> when we brought the <goods>.
    your <goods> is at <firm>, <street>.
    pick up the <goods> at <place> before <date>.
    from <place> the <goods> goes to <street>.
    for the <goods> you pay <amount> to the driver.
    we could not find <street> in <place>.
    of the <count> pieces that you ordered, one <goods> is missing.
    the <goods> is sent back to <firm> in <place>.
    order <ref>: <count> of <goods>, <amount>.
    <who> has ordered <count> of <goods> for <amount>.
    the order <ref> was placed by <who> at <firm>.
    the <goods> is now made in <place> by <firm>.
    instead of the <goods> we send you a voucher of <amount>.
    the guarantee for the <goods> ends on <date>.
    to return the <goods>, write to <mail> by <date>.
    the number on your <goods> is <ref>.
    on <week> at <time> <who> will call you.
    at <time> <who> is waiting for you in <room>.
    in <room> you will meet <who> of <firm>.
    <date>, <time>: appointment with <who> in <room>.
    to change your appointment on <date>, go to <link>.
    we can offer you <week> at <time> or <date>.
    you missed your appointment of <date>.
    your appointment <ref> takes <count> minutes and starts at <time>.
    would <week> at <time> suit you?
    if <date> does not suit you, write to <mail>.
    the appointment in <place> was cancelled by <who>.
    from <time> on you can reach <who> on <phone>.
    on <date> from <time> to <time> we are in <room>.
    the meeting in <room> is led by <who>.
    <who> and <who> will come to the meeting on <date>.
    the minutes of <date> were written by <who>.
    <count> people have signed up for the meeting in <place>.
    the next meeting of <firm> is in <month>.
    in <place> we meet on <week>, in <room>.
    join the call at <time> with the link <link>.
    for the meeting with <firm> we need the <goods>.
    the topic <ref> will be discussed on <date> in <room>.
    on <date> <who> from <firm> visits us in <place>.
    for the visit on <date> please park at <street>.
    the inspection of <street> takes place on <week>, <time>.
    <firm> sends <who> to repair the <goods> at <street>.
    the repair under <ref> costs <amount>, to be paid by <date>.
    the <goods> in <room> is out of order until <date>.
    we have exchanged the <goods> in <room>.
    the engineer of <firm> needs the <goods> at <time>.
    after the repair you can collect the <goods> at <street>.
    between <date> and <date> the lift is out of service.
    the contract between <firm> and <who> starts in <month>.
    <who> signs the contract <ref> in <place> on <date>.
    in <month> your contract <ref> renews itself.
    as of <date> <firm> takes over your contract <ref>.
    the contract <ref> covers <count> units of <goods>.
    send the signed contract <ref> to <mail> or <street>.
    your policy <ref> costs <amount> from <month>.
    for the claim <ref> we pay you <amount>.
    the damage of <date> at <street> has the number <ref>.
    <firm> insures the <goods> for <amount>.
    our offer for <count> of <goods> comes to <amount>.
    until <date> you get the <goods> for only <amount>.
    the offer <ref> was made by <who> on <date>.
    <firm> in <place> offers <count> jobs from <month>.
    <who> has applied for a job at <firm>.
    your interview is at <time> on <date> in <room>, with <who>.
    for the interview come to <street>, <room>.
    your first working day at <firm> is <date>.
    from <date> you earn <amount> and work in <place>.
    <who> has worked for <firm> since <date>.
    <who> leaves <firm> on <date>.
    in <place> <who> is in charge of <count> people.
    your working time begins at <time>, on <week> at <time>.
    the leave of <who> from <date> to <date> is approved.
    you have <count> days of leave left until <month>.
    while <who> is away, please write to <mail>.
    the shift on <week> was given to <who>.
    please return the <goods> to <who> on your last day, <date>.
    the workshop with <who> costs <amount>.
    for the course in <month> we still have <count> places.
    the course <ref> is held in <room> on <week>.
    <who> teaches <count> students in <room>.
    the report of <who> can be picked up on <date>.
    on <week> there is no school, lessons go on on <date>.
    the bus to <place> leaves the school at <time>.
    all parents pay <amount> to <iban> by <date>.
    <who> did not come to the lesson on <week>.
    the exam <ref> begins at <time> in <room> and <count> people take it.
    <firm> wishes <who> all the best for the exam.
    the flat in <place> costs <amount> a month.
    <who> moves to <street> on <date>.
    the tenants of <street> pay the rent to <iban>.
    on <date> <firm> reads the meter in <room>.
    the meter <ref> at <street> shows <count>.
    at <street> there will be no power on <week> from <time>.
    the deposit for <street> is <amount>, payable to <iban>.
    the keys to <room> are with <who>, <phone>.
    if you lose the key <ref>, pay <amount> to <firm>.
    <who> in <street> complains about noise at <time>.
    the garden at <street> is looked after by <firm>.
    the notice for <street> takes effect on <date>.
    doctor <who> will see you in <room> at <time>.
    the blood test <ref> was done on <date>.
    <who> needs to take <count> tablets at <time>.
    your treatment in <place> begins in <month> and costs <amount>.
    from <date> the practice is at <street>, <place>.
    for emergencies on <week> call <phone>.
    <firm> has sent the results of <who> to <mail>.
    the ticket <ref> about the <goods> was passed to <who>.
    log in at <link> with <mail>.
    <who> has no access to <link> since <date>.
    on <date> at <time> the account <mail> was blocked.
    install the update from <link> by <week>.
    the <goods> in <room> is now connected to <link>.
    please choose a new password before <time> on <date>.
    with <who> as speaker, the evening begins at <time>.
    in <place> we celebrate the anniversary of <firm> on <date>.
    <count> guests are expected at <street>.
    admission is at <time>, tickets cost <amount>.
    on <date> <who> gives a talk in <room>.
    we would be glad to see <who> in <place>.
    please say by <date> whether you bring <count> guests.
    the party of <who> is on <week> at <street>.
    you booked <count> nights in <place> for <amount>.
    <room> is yours from <time>.
    check in at <firm>, <street>, after <time>.
    for <count> people we have booked a table at <firm>.
    the train to <place> at <time> has been cancelled.
    your seat to <place> has the booking number <ref>.
    a taxi takes you from <place> to <street> at <time>.
    the trip to <place> in <month> is led by <who>.
    your new contact at <firm> is <who>, <mail>.
    our fax is gone, please use <mail>.
    <phone> is the new number of <who>.
    since <date> our address has been <street>.
    you will hear from <sender> by <week>.
    if you have questions, ask <sender> at <phone>.
    write to <who> at <mail> and mention <ref>.
    at <link> you find the form <ref>.
    about your complaint <ref> we have talked to <who>.
    as a sign of our regret we give you <amount> for the <goods>.
    we are sorry that <who> had to wait until <time>.
    the error of <date> has been corrected by <firm>.
    you gave us the wrong number, <phone>, on <date>.
    in <month> <firm> moves from <place> to <place>.
    the vote in <room> ended with <count> in favour.
    <firm> thanks <who> for <count> years of work.
    your subscription <ref> ends in <month>.
    the library expects the <goods> back by <date>.
    your membership at <firm> costs <amount> a year.
    the statement <ref> for <month> is at <link>.
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
    you can find us at {street}.
    please do not reply to this message.
    our office is closed in {month}.
    we apologise for any inconvenience.
    this letter was written by a computer.
    please write to {email} or call {phone}.
    all prices include tax.
    your satisfaction matters to us.
    {person} is happy to help you.
    please bring your papers with you.
    we will be in touch soon.
    the form can be found at {url}.
    please return the signed copy.
    do not hesitate to contact us.
    we are open until {time} on {weekday}.
    our partner in {location} is {organization}.
    please ignore this letter if you have already paid.
    the terms have not changed.
    we are glad to have you with us.
    a copy of this letter is in our files.
    please keep the receipt.
    have a pleasant day.
    no further action is needed.
    the fee of {amount} covers everything.
    our bank account is still {iban}.
    please let us know what you think.
    parking is free of charge.
    the rules of {date} apply.
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
    <odd> was {word} on <date>.
    <odd> {word} <odd> {word} <odd>.
    the {word} of <who> is <odd>.
    on <date> the <odd> was {word}.
    {word} <odd> at <time>.
    no {word} without <odd>.
    from <odd> to <odd>: {word}.
    <who>, the {word} is <odd>.
    the {word} <odd> in <place> is {word}.
    if <odd> is {word}, call <phone>.
    please send the <odd> to <mail>.
    <odd> and <odd> are {word}.
    the new {word} is <odd>, not {word}.
    we have {word} the <odd> under <ref>.
    {word}: <odd>.
    <amount> for <odd>, {word} by <date>.
    {word} the {word} of <odd> with <odd>.
    <firm> has {word} <odd>.
    our <odd> meets your <odd> in <place>.
    {word} is <odd>; {word} is <odd>.
    how {word} is the <odd> of <odd>?
    <odd> {word}.
    the <odd> {word} {word} the <odd>.
    <date>: <odd>.
    she is {word} and <odd>.
    your <odd> number is <ref>.
    with <odd> you get <odd> and {word}.
    two {word} of <odd> for <who>.
    """
)

FILL_VERBS = cells(
    """
    fill in|complete|fill out|fill|finish|please fill in|can you fill in|could you complete|please complete|fill up
    i need you to fill in|help me fill in|please fill out|would you fill in|can you complete|pls fill in|can you please fill
    could you please fill in|i want you to complete|i would like you to fill in|kindly complete|let us fill in|can u fill in
    please finish|i have to complete
    populate|can you finish|could you fill out|please populate|i need you to complete|help me complete
    i want to fill in|quickly fill in|would you complete|would you kindly complete|can you help me fill in
    pls complete|plz fill in|go ahead and complete|just fill in|let's fill in|we need to fill in|i must fill in
    please help me complete|i'd like you to fill out|could you kindly fill in|would you mind completing
    simply complete|i was asked to fill in|please quickly fill in|do fill in|can you fill up
    i'd be glad if you could complete
    """
)
FORMS = cells(
    """
    this letter|the form letter|the template|this template|this form|the letter|the form|this form letter|the letter below
    this text|the template below|the blanks|the blanks in this letter|the gaps|the gaps in the text|the blanks in the letter
    the standard letter|the following letter|the following template|my template|our form letter|this message|this e-mail
    the draft|the placeholders in this letter|the e-mail template|the missing words|the following form|the fields
    our template|this standard letter|the text below|the letter template|this mail|the e-mail below|this draft
    the message below|the draft below|my form letter|this notice|all the blanks|the blank fields|the open fields
    the empty fields|the text with the gaps|this sample letter|the model letter|the variables|the spaces
    this letter template|the empty places|our standard text|the marked places|the prepared letter|the blanks below
    """
)
WITH_DATA = cells(
    """
    with these data|with this data|with the data below|with the following data|with the data|with these details|for me
    with these values|using these data|using the data|from the data|with the values given|with what I give you
    with the following|using this|with my data|from this data|with the details below|using the details|-|-|-|-|-
    with the data I give you|using these values|with the information below|with this information|-|from these data
    with the following details|using the following data|with the data given|-|with the info below|with these facts|-
    from the details below|using my data|-|according to the data|with the right values|based on the data|-
    with the given values|with the supplied data|using this information|-|with the following values|with our data
    """
)
PUT_VERBS = cells(
    """
    put|insert|enter|write|fill|please put|can you put|please insert|copy|could you insert|please enter|merge
    place|add|type|transfer|could you put|would you put|can you insert|pls put|can you enter|pls insert|kindly insert
    please write|please add|please fill|please copy|can you write|can you copy|can you fill|could you enter
    could you write|could you copy|would you insert|would you enter|i need you to put|i want you to insert|help me put
    help me insert|just put|just insert|quickly put|simply insert|paste|please place|could you add
    i would like you to enter|can u put|plz put
    """
)
PUT_DATA = cells(
    """
    the data|these data|this data|these values|the values|the details|these details|the following data|my data|the facts
    the data below|the given data|all the data|the right data
    the data here|this information|the information below|the info|this info|the info below|these facts|the facts below
    the values below|the details below|the following values|the following details|the following information
    the data I give you|my details|my values|our data|our details|all these data|all the values|all the details
    all of this|each value|every value|the right values|the correct data|the correct values|the given values
    the given details|the entries below|these entries|the supplied data|the names and numbers|what I give you
    everything below|the data given
    """
)
INTO_FORMS = cells(
    """
    into the form letter|into this letter|into the template|into the blanks|into this template|into the letter|into the form
    into the gaps|in this form letter|in the template|in the blanks|into the text|into the letter below|in the letter
    into this form|into our form letter|into the following letter
    into this text|into the form below|into the standard letter|into our template|into my template|into my letter
    into the template below|into the following template|into the following text|into the draft|into this draft
    into the message|into this message|into this e-mail|into the placeholders|into the empty fields|into the fields
    into the right blanks|into the right places|into the marked places|into the open fields|in the gaps|in this letter
    in this template|in the form|in this text|in the fields|in the right places|where the blanks are
    where the gaps are|into the following form|into our letter|into the blank fields|into my form letter
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
    fill the template with the data
    turn this template into a finished letter
    please write the letter with these values
    i need the finished letter
    the template and the data are below
    can you make the letter from this
    make the letter ready to send
    put the letter together from the template
    can you merge the template with the data
    here are a template and the values for it
    a form letter and its data, please complete
    please put in what belongs in the blanks
    give me the letter with the blanks filled in
    each blank gets its value
    i need this letter with the real data
    where there is a blank, put the value
    this is our form letter, please fill in what you can
    please produce the letter
    the gaps need to be closed
    could you prepare the letter from the template
    exchange the placeholders for the values
    mail merge for one letter
    show me the letter with all the values in it
    please do the mail merge
    i only have the template, make the letter of it
    this letter still has blanks, complete it
    can you write out the template
    the form needs to be completed
    we have a template for this, use it
    fill in what is missing
    the letter is ready but for the blanks
    here is the text with gaps, please fill them
    finish the letter, the values are given
    take the values and complete the letter
    i need the text without blanks
    return the letter with the data in it
    do this form letter for me
    generate the letter from the template
    what does the letter look like with these data
    """
)
LETTER_TITLES = cells(
    """
    Letter:|Template:|Form:|Text:|The letter:|The template:|letter:|template:|Form letter:
    The text:|This is the letter:|Here is the template:|Draft:|form:|Our letter:|My template:|Standard letter:
    The form:|text:|Letter to complete:|This is the template:|Here is the letter:|Here is the form:|The draft:
    Message:|E-mail:|Our template:|TEMPLATE:|Letter text:|The form letter:|form letter:|Letter below:|To be filled in:
    Mail:|My letter:
    """
)
DATA_TITLES = cells(
    """
    Data:|Values:|Details:|The data:|data:|With:|Use:|Use these:|The data are:|Here are the data:|Facts:|Info:
    The values:|The details:|values:|info:|details:|Information:|Data to use:|Values for the blanks:|My data:
    Our data:|Use this:|Fill in:|Insert:|Please use:|Given:|The facts:|DATA:|With these:|With the following:|Put in:
    Here are the values:|Take these:|Where:|What we have:|Entries:|The information:|Data for the letter:|facts:
    Here is the data:|the data:|These are the data:|Particulars:
    """
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
    "«%s»",
    "{%s}",
    "<%s>",
    "{{%s}}",
    "[[%s]]",
    "[%s]",
    "[insert %s]",
    "___%s___",
    "**%s**",
    "*%s*",
    "@%s@",
    "{ %s }",
    "{{{%s}}}",
    "$%s$",
    "[ %s ]",
    "< %s >",
    "%%%%%s%%%%",
    "{%s}",
    "<%%= %s %%>",
    "<insert %s>",
    "#{%s}",
    "~%s~",
    "____ (%s)",
    "{{%s}}",
    "(%s)",
    "<%s>",
)
"""How a blank is written; brackets hold small letters only."""
