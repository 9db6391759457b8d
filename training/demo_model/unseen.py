"""Prompts written by hand by somebody who knew neither the generator nor the model, for the evaluation only."""

from __future__ import annotations

from training.demo_model.handwritten import Prompt

_DRAFTS = (
    Prompt("draft", "can u write [PERSON_1] that the delivery of the desks comes on 17 March instead", "17 March"),
    Prompt("draft", "Mail to [EMAIL_ADDRESS_1] pls: we need the signed contract back by Monday", "contract"),
    Prompt(
        "draft",
        (
            "Hi! Could you please help me with a short email to [PERSON_2]? I'd like to thank him for "
            "covering my shift on Saturday."
        ),
        "Saturday",
    ),
    Prompt(
        "draft",
        ("Our cleaner left the windows open over night. Please write a polite note to [ORGANIZATION_1] about it."),
        "windows",
    ),
    Prompt(
        "draft",
        "need a mail to [PERSON_3], [EMAIL_ADDRESS_3], subject parking permit, it runs out on 31 August",
        "31 August",
    ),
    Prompt("draft", "write my boss [PERSON_1] that i'm sick today and tomorow"),
    Prompt("draft", "Let [PERSON_4] know the meeting room is booked from 10:00 to 11:30.", "10:00|11:30"),
    Prompt(
        "draft",
        (
            "Please draft a letter to [ORGANIZATION_2], [STREET_ADDRESS_1], cancelling our subscription "
            "55-8841 as of 31 December."
        ),
        "55-8841|31 December",
    ),
    Prompt(
        "draft",
        (
            "i have to turn down the offer from [ORGANIZATION_1]. contact there is [PERSON_2]. can you "
            "write something nice"
        ),
    ),
    Prompt(
        "draft",
        (
            "Would you be so kind as to compose an invitation for [PERSON_1] and [PERSON_3] to the "
            "retirement party of [PERSON_5] on 9 October?"
        ),
        "9 October",
    ),
    Prompt("draft", "email [PERSON_6] she still owes me the travel receipts", "receipts"),
    Prompt("draft", "Ask [PERSON_2] whether he can call me back at [PHONE_NUMBER_1] this afternoon"),
    Prompt(
        "draft",
        (
            "The coffee machine is broken again (third time this month). Write to [EMAIL_ADDRESS_2] and "
            "ask for a technician."
        ),
        "coffee machine",
    ),
    Prompt(
        "draft",
        (
            "Hello, I'm looking for wording for a message to [PERSON_14]: her application was received, "
            "we answer within two weeks."
        ),
        "two weeks",
    ),
    Prompt(
        "draft",
        ("Please inform [ORGANIZATION_3] that our bank details have changed. The new account is [IBAN_CODE_1]."),
    ),
    Prompt("draft", "pls write to [PERSON_1] and cc [EMAIL_ADDRESS_4], the audit starts 4 May", "4 May"),
    Prompt("draft", "Request a quote from [ORGANIZATION_1] for 40 office chairs, delivery to [LOCATION_2].", "40"),
    Prompt(
        "draft",
        ("draft mail, recipient [PERSON_9], tell her the training on Wednesday is cancelled bc the trainer is ill"),
        "Wednesday",
    ),
    Prompt(
        "draft",
        ("Can you put together a formal complaint to [ORGANIZATION_4]? Order 7730-B arrived with two cracked screens."),
        "7730-B",
    ),
    Prompt("draft", "Write a condolence note to [PERSON_2] whose father passed away."),
    Prompt(
        "draft",
        "I want to congratulate [PERSON_3] on her promotion, just two or three sentences please",
        "promotion",
    ),
    Prompt("draft", "message for [PERSON_5]: my train to [LOCATION_1] is delayed, start without me"),
    Prompt(
        "draft",
        (
            "So yesterday [PERSON_1] called and asked where her parcel is. It was sent on 2 June. Please "
            "write her an answer."
        ),
        "2 June",
    ),
    Prompt(
        "draft",
        ("Kindly write to [PERSON_33] at [ORGANIZATION_12] and request an extension of the deadline to 20 November."),
        "20 November",
    ),
    Prompt(
        "draft",
        ("hey, mail for the landlord [PERSON_2] - heating doesnt work since sunday, my number is [PHONE_NUMBER_2]"),
        "heating",
    ),
    Prompt("draft", "Please remind everyone in the team that time sheets are due on Friday.", "Friday"),
    Prompt("draft", "write a mail to all staff: fire drill on thursday at 14:00, leave by the stairs", "14:00"),
    Prompt(
        "draft",
        (
            "A letter to [PERSON_1], please. Topic: the deposit of 1,800 EUR for the flat in "
            "[LOCATION_1]. She should pay it back."
        ),
        "1,800",
    ),
    Prompt("draft", "Thank [ORGANIZATION_2] for their donation of 500 euros. From [PERSON_4].", "500"),
    Prompt("draft", "invite [PERSON_1], [PERSON_2], [PERSON_3] for lunch next tuesday 12:15", "12:15"),
    Prompt("draft", "Write an e-mail to Priya ([EMAIL_ADDRESS_1]) asking for the login to the booking tool.", "Priya"),
    Prompt("draft", "Tell Mrs [PERSON_7] I got her documents and will look at them on Monday morning.", "Monday"),
    Prompt(
        "draft",
        (
            "Sorry to bother you, but could you write a friendly payment reminder to [ORGANIZATION_5]? "
            "Invoice R-20519, 340 EUR, was due on 15 April."
        ),
        "R-20519|340|15 April",
    ),
    Prompt(
        "draft",
        ("e-mail, to [EMAIL_ADDRESS_7]. Ask for an appointment to view the warehouse at [STREET_ADDRESS_2]."),
        "warehouse",
    ),
    Prompt(
        "draft",
        ("I'd need a short reference request to [ORGANIZATION_1] regarding their former employee [PERSON_2]."),
    ),
    Prompt("draft", "confirm to [PERSON_11] that we recieved his order no 4482", "4482"),
    Prompt(
        "draft",
        (
            "Please apologise to [PERSON_2] on my behalf; I sent the wrong attachment this morning. Sign "
            "with [PERSON_1]."
        ),
        "attachment",
    ),
    Prompt("draft", "Write a notice for the kitchen: please empty the dishwasher in the evening.", "dishwasher"),
    Prompt("draft", "could you ask IT to reset the password for [EMAIL_ADDRESS_1]? urgent", "password"),
    Prompt(
        "draft",
        "Email to [PERSON_3] please, he should bring the projector and the flip chart on 22 January.",
        "projector|22 January",
    ),
    Prompt(
        "draft",
        ("Dear sir or madam style letter to [ORGANIZATION_6], we would like to rent the hall on 6 September."),
        "6 September",
    ),
    Prompt("draft", "Say no to [PERSON_8]'s request for a discount, but stay friendly.", "discount"),
    Prompt("draft", "my colleague [PERSON_1] is leaving us after 12 years, please write a few warm words to her", "12"),
    Prompt(
        "draft",
        "The server [IP_ADDRESS_1] is not reachable since 8:30. Write that to [PERSON_2] from support.",
        "8:30",
    ),
    Prompt(
        "draft",
        "Send [PERSON_5] a note with the link [URL_1] and ask her to register by 10 February.",
        "10 February",
    ),
    Prompt("draft", "application for two days off, 23 and 24 May, addressed to [PERSON_2]", "23|24 May"),
    Prompt(
        "draft",
        ("Please write to my insurer [ORGANIZATION_3]: water damage in the basement on 12 July, claim number 66-1207."),
        "12 July|66-1207",
    ),
    Prompt("draft", "write Agnieszka to not forget the keys for the archive thx", "Agnieszka|keys"),
    Prompt(
        "draft",
        ('Can I get a formal e-mail to [PERSON_40] with the subject "Annual report" that says the report is attached?'),
        "report",
    ),
    Prompt(
        "draft",
        (
            "we r moving! new adress is [STREET_ADDRESS_1], [LOCATION_3] from 1 october. tell our "
            "customer [ORGANIZATION_2]"
        ),
        "october",
    ),
    Prompt(
        "draft",
        (
            "Good morning, please prepare an email to [PERSON_1] <[EMAIL_ADDRESS_1]>, asking whether "
            "Thursday at 15:00 suits her."
        ),
        "Thursday|15:00",
    ),
    Prompt("draft", "I'd like to introduce our new colleague [PERSON_6] to [PERSON_2]. A short mail will do."),
    Prompt(
        "draft",
        (
            "Cancel my dentist appointment on 3 December, practice is [ORGANIZATION_1], my name is "
            "[PERSON_1]. As a mail please."
        ),
        "3 December",
    ),
    Prompt("draft", "Quick text to [PHONE_NUMBER_3], the package is at reception", "reception"),
    Prompt("draft", "For [PERSON_2]: the card [CREDIT_CARD_1] was declined, please ask him for another way to pay."),
    Prompt(
        "draft",
        "Compose a welcome message to [PERSON_17], who starts with us in [LOCATION_4] on 1 March.",
        "1 March",
    ),
)

_LISTS = (
    Prompt("list", "make a list out of this: [PERSON_1] orders toner, [PERSON_2] books the hotel, i call the caterer"),
    Prompt(
        "list",
        (
            "What has to be done? Notes: [PERSON_3] checks the invoices until Friday. [PERSON_4] phones "
            "[ORGANIZATION_1]."
        ),
    ),
    Prompt(
        "list",
        (
            "Todo list please. Meeting went ok. [PERSON_1] will update the price list, [PERSON_5] will "
            "write to [EMAIL_ADDRESS_1], and the banner needs to be ordered."
        ),
        "banner",
    ),
    Prompt(
        "list",
        "Turn these notes into bullet points: budget is 3000 EUR, kickoff on 4 April, lead is [PERSON_2].",
        "3000|4 April",
    ),
    Prompt(
        "list",
        (
            'Please list the action items. "[PERSON_6] to send the minutes. [PERSON_7] to fix the door. '
            '[PERSON_8] to water the plants."'
        ),
    ),
    Prompt(
        "list",
        "Shopping list from this: we need milk, two packs of sugar, napkins and candles",
        "milk|sugar|napkins|candles",
    ),
    Prompt(
        "list",
        "[PERSON_1] brings salad, [PERSON_2] brings bread, [PERSON_3] brings juice. As a list!",
        "salad|bread|juice",
    ),
    Prompt(
        "list",
        (
            "Could you kindly extract the tasks from the following? We agreed that [PERSON_2] renews the "
            "licence by 30 September and that [PERSON_9] tests the backup."
        ),
        "30 September",
    ),
    Prompt(
        "list",
        (
            "who does what, as list\n[PERSON_4] takes minutes\n[PERSON_5] moderates, and [PERSON_1] looks "
            "after the guests from [ORGANIZATION_2]"
        ),
    ),
    Prompt(
        "list",
        "numbered list pls: unpack the boxes, label the shelves, throw away the cartons",
        "1|2|3|boxes|shelves|cartons",
    ),
    Prompt(
        "list",
        (
            "Here are my notes from the call with [ORGANIZATION_3]: they want a new offer by 12 May, "
            "[PERSON_2] must approve it, and we should send samples to [STREET_ADDRESS_1]. Make a to-do "
            "list."
        ),
        "12 May|samples",
    ),
    Prompt(
        "list",
        (
            "list all contacts in here: [PERSON_1] can be reached at [PHONE_NUMBER_1], [PERSON_2] at "
            "[PHONE_NUMBER_2] and [PERSON_3] at [EMAIL_ADDRESS_3]"
        ),
    ),
    Prompt(
        "list",
        (
            "From the text below, give me the open points as a list.\n\nThe carpet is not delivered yet. "
            "[PERSON_12] has not signed. The alarm code for [LOCATION_1] is missing."
        ),
        "carpet",
    ),
    Prompt(
        "list",
        (
            "to do's from this mail: Hi, can you book a table for six, get a gift for [PERSON_2] and ask "
            "[PERSON_3] about the music? Thanks"
        ),
        "table|gift|music",
    ),
    Prompt("list", "Split into bullets: rent 900, power 120, phone 45", "900|120|45"),
    Prompt("list", "Agenda as a list please, welcome 9:00, figures 9:15, questions 10:00", "9:00|9:15|10:00"),
    Prompt(
        "list",
        (
            "I scribbled this down in the hurry: [PERSON_1] repair bike, [PERSON_1] return helmet, "
            "[PERSON_2] pay the fine. can u sort that into a list"
        ),
        "bike|helmet|fine",
    ),
    Prompt(
        "list",
        "Make a checklist for the trip to [LOCATION_2]: passport, tickets, charger, gift for [PERSON_4].",
        "passport|tickets|charger",
    ),
    Prompt(
        "list",
        (
            "Please write down as bullet points what [PERSON_2] and [PERSON_3] promised: [PERSON_2] will "
            "clean the storeroom by Tuesday, [PERSON_3] will cancel the contract with [ORGANIZATION_1]."
        ),
        "Tuesday",
    ),
    Prompt("list", "points only: the lift is out of service, deliveries go to the back door, ask for [PERSON_21]"),
    Prompt(
        "list",
        "Deadlines as a list: report on 3 June, tax on 10 June, survey on 28 June.",
        "3 June|10 June|28 June",
    ),
    Prompt(
        "list",
        (
            "From our stand-up. [PERSON_5]: finish the flyer. [PERSON_6]: order 200 envelopes. "
            "[PERSON_7]: on leave until Monday. Tasks?"
        ),
        "flyer|200|Monday",
    ),
    Prompt(
        "list",
        (
            "would you mind listing the participants? [PERSON_1] from [ORGANIZATION_1], [PERSON_2] from "
            "[ORGANIZATION_2], [PERSON_3] from [ORGANIZATION_3]"
        ),
    ),
    Prompt(
        "list",
        (
            "list the steps. first switch off the power, then open the cover, then change the filter, "
            "then close the cover"
        ),
        "power|cover|filter",
    ),
    Prompt(
        "list",
        (
            "Tasks out of this please: Before the visit on 8 November [PERSON_30] has to print the "
            "badges, Tom reserves the car park and somebody must pick up [PERSON_31] at the station in "
            "[LOCATION_5]."
        ),
        "Tom|badges|8 November",
    ),
    Prompt(
        "list",
        ("pull the todos: email the supplier [EMAIL_ADDRESS_2], count the stock, send [PERSON_1] the numbers"),
    ),
)

_REWRITES = (
    Prompt("rewrite", "Make this politer: [PERSON_1], send me the file now.", "file"),
    Prompt("rewrite", 'more polite please: "I don\'t have time for your questions, [PERSON_2]."'),
    Prompt(
        "rewrite",
        (
            "Shorten: I am writing to you today in order to let you know that, as things are at the "
            "moment, the meeting with [PERSON_3] will unfortunately not be able to take place on Monday."
        ),
        "Monday",
    ),
    Prompt(
        "rewrite",
        "can you say this nicer\n\nyou forgot the invoice again. pay 220 EUR by friday to [IBAN_CODE_1]",
        "220",
    ),
    Prompt(
        "rewrite",
        (
            "Bullet points please: The canteen closes at 14:00, guests register with [PERSON_4], and "
            "parking is behind the building."
        ),
        "14:00",
    ),
    Prompt(
        "rewrite",
        ("Rewrite in a friendlier tone: Your documents are incomplete. Hand in page 3 by 5 May or we reject them."),
        "5 May",
    ),
    Prompt(
        "rewrite",
        (
            "this is too long, cut it down: Hello [PERSON_1], I hope you are doing well and had a nice "
            "weekend. I just wanted to ask, if it is not too much trouble, whether you could perhaps "
            "send me the key to room 12 at some point."
        ),
        "12",
    ),
    Prompt(
        "rewrite",
        "Would you please phrase this more formally? hey [PERSON_2], cant make it thursday, sorry!!",
        "Thursday",
    ),
    Prompt(
        "rewrite",
        (
            "Stop parking in front of our gate! Call [PHONE_NUMBER_1] if you have a problem.\n\nPlease "
            "make that sound polite."
        ),
        "gate",
    ),
    Prompt(
        "rewrite",
        (
            "put the following in bullet points: [PERSON_1] starts in March, she works in [LOCATION_1], "
            "her manager is [PERSON_2]"
        ),
        "March",
    ),
    Prompt("rewrite", "Be more polite here: Where is my money? It was due on 1 April, [PERSON_5].", "1 April"),
    Prompt(
        "rewrite",
        (
            "make shorter: We would like to take this opportunity to thank [ORGANIZATION_1] very much "
            "for the many years in which we have been able to work together so well."
        ),
    ),
    Prompt("rewrite", "correct and polite version of: [PERSON_9] u didnt answer my mail, i wait since 3 days", "3"),
    Prompt(
        "rewrite",
        ('my text sounds rude, can you fix it? "[PERSON_3] must bring the laptop back today. No excuses."'),
        "laptop",
    ),
    Prompt(
        "rewrite",
        (
            "In fewer words: Due to the fact that the road in [LOCATION_2] is closed until 20 August, it "
            "will be necessary for all of our drivers to take the way over [LOCATION_3]."
        ),
        "20 August",
    ),
    Prompt(
        "rewrite",
        (
            "As bullets: Our shop opens at 8:00 and closes at 18:30. On Sundays we are closed. Questions "
            "go to [EMAIL_ADDRESS_1]."
        ),
        "8:00|18:30",
    ),
    Prompt(
        "rewrite",
        ("Please reword so that it is kinder: The report by [PERSON_6] is useless and has to be done again."),
        "report",
    ),
    Prompt("rewrite", "polite! -> give me the address of [PERSON_10]"),
    Prompt(
        "rewrite",
        ('I wrote: "Tell [ORGANIZATION_2] we won\'t pay 75 EUR for this mess." Please make it professional.'),
        "75",
    ),
    Prompt(
        "rewrite",
        (
            "Tighten this up a bit: [PERSON_1] has asked me to ask you if you would be able to tell her "
            "when exactly the boxes that were ordered on 9 January are going to arrive."
        ),
        "9 January",
    ),
    Prompt(
        "rewrite",
        (
            "Turn into bullet points, thanks. You need the form A12, two photos and the fee of 30 EUR. "
            "Bring them to [STREET_ADDRESS_1]."
        ),
        "A12|30",
    ),
    Prompt(
        "rewrite",
        ("pls make it more polite, it goes to a customer: Order 3391 is late because you paid late, [PERSON_7]."),
        "3391",
    ),
)

_SUMMARIES = (
    Prompt(
        "summary",
        (
            "Summarize: [PERSON_1] reported that the new till works well. Sales rose by 8 percent in "
            "May. [PERSON_1] wants a second till for the shop in [LOCATION_1]."
        ),
    ),
    Prompt(
        "summary",
        (
            "sum this up in one sentence: The bus to [LOCATION_2] broke down this morning. All "
            "passengers had to wait for an hour. Then a second bus came."
        ),
    ),
    Prompt(
        "summary",
        (
            "What's the gist of this mail? Hi all, as some of you heard, [PERSON_2] will take over the "
            "accounts from [PERSON_3] on 1 July. Please send all invoices to her from then on."
        ),
        "1 July",
    ),
    Prompt(
        "summary",
        (
            "tl;dr please\n\nThe roof of the hall leaks. [ORGANIZATION_1] looked at it and offers to "
            "repair it for 4200 EUR. We have to decide until 15 October."
        ),
        "4200|15 October",
    ),
    Prompt(
        "summary",
        (
            "Give me a short summary. In the meeting we talked about the summer party. It will be on 18 "
            "June in the garden. [PERSON_4] takes care of the food."
        ),
        "18 June",
    ),
    Prompt(
        "summary",
        (
            "can you summarise what happened: customer [PERSON_5] called at 9, was angry about the wrong "
            "colour, we send a new sofa on thursday"
        ),
    ),
    Prompt(
        "summary",
        (
            "Could you please summarise the message below in two sentences? Thank you very much!\n\nDear "
            "colleagues, the heating in building C will be switched off on 12 April for maintenance. It "
            "is expected to be back in the evening. Please contact [PERSON_6] with questions."
        ),
        "12 April",
    ),
    Prompt(
        "summary",
        (
            "[ORGANIZATION_2] has withdrawn its offer. The reason given was the high price of steel. "
            "[PERSON_1] will look for another supplier.\n\nSummary?"
        ),
    ),
    Prompt(
        "summary",
        (
            "Briefly, what does this say: We received your application for the post in [LOCATION_3]. "
            "Unfortunately we have chosen another candidate. We will keep your papers for six months."
        ),
    ),
    Prompt(
        "summary",
        (
            "short version of the notes pls: talked to [PERSON_2], likes the draft, wants a bigger logo "
            "and green instead of blue, next call on 3 March"
        ),
        "logo|3 March",
    ),
    Prompt(
        "summary",
        (
            "I've no time to read this, what is it about? The lease for the copier ends on 30 November. "
            "[ORGANIZATION_4] offers a new model for 89 EUR a month."
        ),
        "30 November|89",
    ),
    Prompt(
        "summary",
        (
            "Sum up the call: [PERSON_11] can't deliver before 22 September because two machines are "
            "down. She offers a discount of 5 percent."
        ),
        "22 September",
    ),
    Prompt(
        "summary",
        (
            "main points in a sentence or two: [PERSON_1] and [PERSON_2] visited the site in "
            "[LOCATION_1]. The foundation is finished. The windows arrive next week."
        ),
    ),
    Prompt(
        "summary",
        (
            "Summary for my boss please. Text: Our stand at the fair had 310 visitors. [PERSON_8] "
            "collected 45 addresses. The costs were lower than last year."
        ),
    ),
    Prompt(
        "summary",
        (
            "please condense: The password rules change on 1 February. Passwords need fourteen "
            "characters. Help is available from [EMAIL_ADDRESS_1]."
        ),
        "1 February",
    ),
    Prompt(
        "summary",
        (
            "Text: [PERSON_3] has moved to [STREET_ADDRESS_1]. Her phone number stays the same. Letters "
            "that came back should be sent again. Task: summarise."
        ),
    ),
)

_FORMS = (
    Prompt(
        "form",
        (
            "Fill in the form letter: Dear {name}, your appointment is on {date} at {time}. Data: name: "
            "[PERSON_1], date: 14 May, time: 9:30"
        ),
        "14 May|9:30",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "complete this pls\n\nHello <Name>,\nyour order <Order> has been sent to <Address>.\n\nName = "
            "[PERSON_2], Order = 8812, Address = [STREET_ADDRESS_1]"
        ),
        "8812",
        drops="<",
    ),
    Prompt(
        "form",
        (
            "Dear {{customer}}, we have received {{amount}} EUR from you. Kind regards, "
            "{{clerk}}\n\ncustomer [PERSON_3]\namount 415\nclerk [PERSON_4]"
        ),
        "415",
        drops="{{",
    ),
    Prompt(
        "form",
        (
            "Please put [PERSON_1], 6 June and [LOCATION_1] into this template: Dear {guest}, we look "
            "forward to seeing you on {day} in {city}."
        ),
        "6 June",
        drops="{",
    ),
    Prompt(
        "form",
        (
            'Template: "To whom it may concern: {employee} has worked at {company} since {start}." The '
            "employee is [PERSON_5], the company [ORGANIZATION_1], start 1 March 2019."
        ),
        "1 March 2019",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "fill the blanks: I, <tenant>, give notice for the flat at <address> as of <end>. -> "
            "[PERSON_2], [STREET_ADDRESS_3], 31 January"
        ),
        "31 January",
        drops="<",
    ),
    Prompt(
        "form",
        (
            "Could you kindly complete this letter with the data underneath?\n\nDear «Title» "
            "«Surname»,\nthe course «Course» starts on «Start».\n\nTitle: Ms\nSurname: [PERSON_6]\nCourse: "
            "First Aid\nStart: 12 October"
        ),
        "Ms|First Aid|12 October",
        drops="«",
    ),
    Prompt(
        "form",
        (
            "Data first: supplier [ORGANIZATION_2], item paper, quantity 25. Now the letter: Dear "
            "{supplier}, we order {quantity} boxes of {item}."
        ),
        "25|paper",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "insert the values. Hi {first}, call me at {phone} or write to {mail}. first [PERSON_9] "
            "phone [PHONE_NUMBER_1] mail [EMAIL_ADDRESS_2]"
        ),
        drops="{",
    ),
    Prompt(
        "form",
        (
            "Use this form: Please transfer {sum} EUR to {iban} by {deadline}. Reference: {ref}\nsum "
            "1290; iban [IBAN_CODE_2]; deadline 20 April; ref K-77"
        ),
        "1290|20 April|K-77",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "Here is our standard text, please fill it in for [PERSON_12] (room 204, arrival 3 August): "
            "Dear {guest}, room {room} is reserved for you. Arrival: {arrival}."
        ),
        "204|3 August",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "form letter: Dear <person>, <company> thanks you for your visit to <place>. Details: it's "
            "for [PERSON_1], company is [ORGANIZATION_3], place [LOCATION_2]"
        ),
        drops="<",
    ),
    Prompt(
        "form",
        (
            "Replace the fields in brackets. {sender} would like to invite {recipient} to {event} on "
            "{date}. recipient=[PERSON_2] sender=[PERSON_1] event=the open day date=9 November"
        ),
        "open day|9 November",
        drops="{",
    ),
    Prompt(
        "form",
        (
            "Dear %name%, your ticket %ticket% was closed by %agent%.\n\nagent: Fatima\nname: "
            "[PERSON_7]\nticket: 50213\n\ncan you fill that in"
        ),
        "50213|Fatima",
        drops="%",
    ),
)

_SUMS = (
    Prompt("sum", "what is 48 + 77", "125"),
    Prompt("sum", "356 - 189?", "167"),
    Prompt("sum", "Please calculate 24 × 16.", "384"),
    Prompt("sum", "12 * 45 =", "540"),
    Prompt("sum", "whats 1203 plus 892", "2095"),
    Prompt("sum", "Could you add 19, 42, 7 and 130 for me?", "198"),
    Prompt("sum", "9000 - 4521", "4479"),
    Prompt("sum", "how much is 36 times 25", "900"),
    Prompt("sum", "I need the total of 415, 228 and 96.", "739"),
    Prompt("sum", "subtract 67 from 412", "345"),
    Prompt("sum", "250 + 318 - 94", "474"),
    Prompt("sum", "8 x 125 pls", "1000"),
    Prompt("sum", "We ordered 14 boxes with 24 pens each. How many pens is that?", "336"),
    Prompt("sum", "there were 83 people signed up and 17 cancelled, how many come", "66"),
    Prompt("sum", "Rent is 940, power 135 and internet 49 euros. What do we pay altogether?", "1124"),
    Prompt("sum", "a chair costs 89 EUR. we take 6. total?", "534"),
    Prompt("sum", "Our budget was 5000 EUR, we spent 3175. What's left over?", "1825"),
    Prompt("sum", "[PERSON_1] drove 212 km on Monday and 347 km on Tuesday. How far in total?", "559"),
    Prompt("sum", "Would you be so good as to tell me what 1750 minus 980 is?", "770"),
    Prompt("sum", "5 * 6 * 7", "210"),
    Prompt("sum", "quick one: 63+58+21", "142"),
    Prompt("sum", "I had 40 folders, gave 12 to [PERSON_2] and bought 25 more. How many do I have now?", "53"),
    Prompt("sum", "3 nights at 118 euros plus 45 for breakfast, what does the hotel cost", "399"),
    Prompt("sum", "the product of 73 and 8", "584"),
)

_DATES = (
    Prompt("date", "What date is 10 days after 5 March 2026?", "15|March"),
    Prompt("date", "3 weeks after 12 may 2025", "2|June"),
    Prompt("date", "which day is 45 days after 1 June 2026", "16|July"),
    Prompt("date", "The invoice is from 18 September 2025, payable within 30 days. Until when?", "18|October"),
    Prompt("date", "date two weeks before 9 october 2026 pls", "25|September"),
    Prompt("date", "what's 20 days before 14 April 2027?", "25|March"),
    Prompt("date", "I have to give notice 3 months before 30 November 2026. What date is that?", "30|August"),
    Prompt("date", "6 months after 15 January 2026", "15|July"),
    Prompt("date", "Our contract started on 8 February 2025 and runs for 4 months. When does it end?", "June"),
    Prompt("date", "how many days between 3 March 2026 and 21 April 2026", "49"),
    Prompt("date", "Could you please tell me how many days there are from 10 June 2025 to 1 August 2025?", "52"),
    Prompt("date", "days from 20 december 2025 to 6 january 2026?", "17"),
    Prompt("date", "Today is Wednesday. Which weekday is it in 12 days?", "Monday"),
    Prompt("date", "what weekday is 5 days after a saturday", "Thursday"),
    Prompt(
        "date",
        "the parcel left on a Tuesday and takes 9 days, on what day of the week does it get here",
        "Thursday",
    ),
    Prompt("date", "if its friday now what weekday will it be in 30 days?", "Sunday"),
    Prompt(
        "date",
        "My holiday begins on 27 July 2026 and I'm back 16 days later. On which date am I back?",
        "12|August",
    ),
    Prompt("date", "Project start 2 November 2026, end 8 weeks later. End date?", "28|December"),
)

_PRODUCT = (
    Prompt("product", "which key shows me what the model got to see?", "F2"),
    Prompt("product", "how do i copy an answer", "F6"),
    Prompt("product", "Someone is standing behind me. How can I hide the real names on the screen?", "F3"),
    Prompt("product", "why was my message refused, where do I see the reason", "F4"),
    Prompt("product", "Is there a way to stop an answer while it's being written?", "Esc"),
    Prompt("product", "how to quit this program", "Ctrl+Q"),
    Prompt("product", "I want to start over with a fresh conversation. Which key?", "Ctrl+N"),
    Prompt("product", "which key brings me to my old chats", "Ctrl+L"),
    Prompt("product", "What does TRIAL at the top mean?", "log"),
    Prompt("product", "How can an auditor check that nobody tampered with the log?", "assistant audit verify"),
    Prompt("product", "what happens with names and mail addresses i type in here", "placeholder"),
    Prompt(
        "product",
        "Could you tell me how to see what would be found in a file without asking the model?",
        "assistant scan",
    ),
    Prompt(
        "product",
        "I'd like a copy of a document with the personal data taken out, what command is it",
        "assistant redact",
    ),
    Prompt("product", "how do we get a better model running", "assistant models"),
    Prompt("product", "How does the program make sure that only known model files run?", "SHA-256"),
    Prompt(
        "product",
        "my admin wrote a new policy file. how can he check it for mistakes?",
        "assistant policy validate",
    ),
    Prompt("product", "Which command tests whether the sandbox really works?", "assistant doctor"),
    Prompt("product", "As an auditor, how do I make my own key?", "assistant keys create"),
    Prompt("product", "can i skip the thinking and get the answer right away", "F5"),
    Prompt("product", "Where can I look up every setting there is, with its default?", "assistant config schema"),
)

_FOLLOW_UPS = (
    Prompt(
        "follow-up",
        "a bit shorter please",
        "14 May",
        history=(
            (
                "Write to [PERSON_1] ([EMAIL_ADDRESS_1]) that the workshop is moved to 14 May.",
                (
                    "To: [EMAIL_ADDRESS_1]\nSubject: Workshop\n\nDear [PERSON_1],\n\nthe workshop has been "
                    "moved to 14 May. Please let me know whether the new date suits you.\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "can you make that more formal?",
        "receipts",
        history=(
            (
                "ask [PERSON_2] for the missing receipts",
                (
                    "Subject: Missing receipts\n\nDear [PERSON_2],\n\ncould you please send me the missing "
                    "receipts?\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "also mention that we need them by 30 June",
        "30 June|receipts",
        history=(
            (
                "ask [PERSON_2] for the missing receipts",
                (
                    "Subject: Missing receipts\n\nDear [PERSON_2],\n\ncould you please send me the missing "
                    "receipts?\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "sign it with [PERSON_7]",
        "14 May",
        history=(
            (
                "Write to [PERSON_1] ([EMAIL_ADDRESS_1]) that the workshop is moved to 14 May.",
                (
                    "To: [EMAIL_ADDRESS_1]\nSubject: Workshop\n\nDear [PERSON_1],\n\nthe workshop has been "
                    "moved to 14 May. Please let me know whether the new date suits you.\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "put [EMAIL_ADDRESS_5] in cc",
        "14 May",
        history=(
            (
                "Write to [PERSON_1] ([EMAIL_ADDRESS_1]) that the workshop is moved to 14 May.",
                (
                    "To: [EMAIL_ADDRESS_1]\nSubject: Workshop\n\nDear [PERSON_1],\n\nthe workshop has been "
                    "moved to 14 May. Please let me know whether the new date suits you.\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "same mail but to [PERSON_6] please",
        "20 June",
        history=(
            (
                "invite [PERSON_4] to the office party on 20 June",
                (
                    "Subject: Office party\n\nDear [PERSON_4],\n\nyou are warmly invited to our office party "
                    "on 20 June. We look forward to seeing you.\n\nKind regards"
                ),
            ),
        ),
        drops="[PERSON_4]",
    ),
    Prompt(
        "follow-up",
        "Could you leave out the amount?",
        "4410",
        history=(
            (
                "Reminder to [ORGANIZATION_1], invoice 4410 over 620 EUR.",
                (
                    "Subject: Invoice 4410\n\nDear Sir or Madam,\n\nour records show that [ORGANIZATION_1] "
                    "has not yet paid invoice 4410 over 620 EUR. Please transfer the amount soon.\n\nKind "
                    "regards"
                ),
            ),
        ),
        drops="620",
    ),
    Prompt(
        "follow-up",
        "as a table",
        "cake|drinks",
        history=(
            (
                ("make a list: [PERSON_1] orders the cake, [PERSON_2] decorates the room, [PERSON_3] buys drinks"),
                "- [PERSON_1]: order the cake\n- [PERSON_2]: decorate the room\n- [PERSON_3]: buy drinks",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "thx. add my phone number [PHONE_NUMBER_1] at the end",
        "4410|620",
        history=(
            (
                "Reminder to [ORGANIZATION_1], invoice 4410 over 620 EUR.",
                (
                    "Subject: Invoice 4410\n\nDear Sir or Madam,\n\nour records show that [ORGANIZATION_1] "
                    "has not yet paid invoice 4410 over 620 EUR. Please transfer the amount soon.\n\nKind "
                    "regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "sorry the date is wrong, its 27 june",
        "27",
        history=(
            (
                "invite [PERSON_4] to the office party on 20 June",
                (
                    "Subject: Office party\n\nDear [PERSON_4],\n\nyou are warmly invited to our office party "
                    "on 20 June. We look forward to seeing you.\n\nKind regards"
                ),
            ),
        ),
        drops="20 June",
    ),
    Prompt(
        "follow-up",
        "friendlier pls",
        "4410",
        history=(
            (
                "Reminder to [ORGANIZATION_1], invoice 4410 over 620 EUR.",
                (
                    "Subject: Invoice 4410\n\nDear Sir or Madam,\n\nour records show that [ORGANIZATION_1] "
                    "has not yet paid invoice 4410 over 620 EUR. Please transfer the amount soon.\n\nKind "
                    "regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "And [PERSON_5] brings the music. Add that.",
        "cake|music",
        history=(
            (
                ("make a list: [PERSON_1] orders the cake, [PERSON_2] decorates the room, [PERSON_3] buys drinks"),
                "- [PERSON_1]: order the cake\n- [PERSON_2]: decorate the room\n- [PERSON_3]: buy drinks",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "drop the point with [PERSON_2]",
        "cake|drinks",
        history=(
            (
                ("make a list: [PERSON_1] orders the cake, [PERSON_2] decorates the room, [PERSON_3] buys drinks"),
                "- [PERSON_1]: order the cake\n- [PERSON_2]: decorate the room\n- [PERSON_3]: buy drinks",
            ),
        ),
        drops="[PERSON_2]",
    ),
    Prompt(
        "follow-up",
        "it should go to [PERSON_3] ([EMAIL_ADDRESS_3]) instead",
        "14 May",
        history=(
            (
                "Write to [PERSON_1] ([EMAIL_ADDRESS_1]) that the workshop is moved to 14 May.",
                (
                    "To: [EMAIL_ADDRESS_1]\nSubject: Workshop\n\nDear [PERSON_1],\n\nthe workshop has been "
                    "moved to 14 May. Please let me know whether the new date suits you.\n\nKind regards"
                ),
            ),
        ),
        drops="[PERSON_1]|[EMAIL_ADDRESS_1]",
    ),
    Prompt(
        "follow-up",
        "ok and now plus 58",
        "441",
        history=(
            (
                "137 + 246",
                "137 + 246 = 383",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "minus 100?",
        "260",
        history=(
            (
                "What is 24 times 15?",
                "24 × 15 = 360",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "and one week later?",
        "25|April",
        history=(
            (
                "what date is 14 days after 4 April 2026",
                "14 days after 4 April 2026 is 18 April 2026.",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "and in 3 more days?",
        "Sunday",
        history=(
            (
                "Which weekday is 10 days after a Monday?",
                "10 days after a Monday is a Thursday.",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "numbered please, not with dashes",
        "1|2|3|cake|drinks",
        history=(
            (
                ("make a list: [PERSON_1] orders the cake, [PERSON_2] decorates the room, [PERSON_3] buys drinks"),
                "- [PERSON_1]: order the cake\n- [PERSON_2]: decorate the room\n- [PERSON_3]: buy drinks",
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "Perfect, thank you! Just one more thing, could you tell him that the party starts at 17:00?",
        "17:00|20 June",
        history=(
            (
                "invite [PERSON_4] to the office party on 20 June",
                (
                    "Subject: Office party\n\nDear [PERSON_4],\n\nyou are warmly invited to our office party "
                    "on 20 June. We look forward to seeing you.\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "now from [PERSON_9] please",
        "30 June",
        history=(
            (
                "ask [PERSON_2] for the missing receipts",
                (
                    "Subject: Missing receipts\n\nDear [PERSON_2],\n\ncould you please send me the missing "
                    "receipts?\n\nKind regards"
                ),
            ),
            (
                "say until 30 June",
                (
                    "Subject: Missing receipts\n\nDear [PERSON_2],\n\ncould you please send me the missing "
                    "receipts by 30 June?\n\nKind regards"
                ),
            ),
        ),
    ),
    Prompt(
        "follow-up",
        "shorter",
        history=(
            (
                "Hi there",
                "Hello! How can I help you?",
            ),
            (
                "Thank [PERSON_8] for the tour of [LOCATION_1]",
                (
                    "Subject: Thank you\n\nDear [PERSON_8],\n\nthank you very much for the tour of "
                    "[LOCATION_1]. It was very interesting and I enjoyed every minute of it.\n\nKind "
                    "regards"
                ),
            ),
        ),
    ),
)

_TWOS = (
    Prompt("two", "Write [PERSON_1] that the offer is accepted, and tell me what 14 times 35 is.", "490"),
    Prompt(
        "two",
        "1. mail to [PERSON_2]: thanks for the photos 2. list: buy stamps, print labels, call [PERSON_3]",
        "photos|stamps|labels",
    ),
    Prompt(
        "two",
        "what date is 14 days after 3 June 2026? then write [EMAIL_ADDRESS_1] that this is the deadline",
        "17|June",
    ),
    Prompt("two", "Please do two things: ask [PERSON_4] for the keys, and ask [PERSON_5] for the car.", "keys|car"),
    Prompt("two", "tell [PERSON_1] i'm late and Hiroshi that the meeting starts without me", "Hiroshi"),
    Prompt("two", "Sum up 120, 45 and 80, and remind [ORGANIZATION_1] of invoice 118.", "245|118"),
    Prompt("two", "How do I copy an answer? Also please write a short thank-you to [PERSON_3].", "F6"),
    Prompt(
        "two",
        'Make this politer: "[PERSON_6], be quiet." And write an apology to [PERSON_7] for the noise.',
        "noise",
    ),
    Prompt("two", "which weekday is 8 days after a thursday, and how much is 300 - 124", "Friday|176"),
    Prompt(
        "two",
        (
            "Could you first invite [PERSON_2] to the tasting on 5 May and after that tell [PERSON_9] at "
            "[PHONE_NUMBER_1] that the room is taken?"
        ),
        "5 May",
    ),
    Prompt("two", "list pls: [PERSON_1] sweeps, [PERSON_2] cooks. and whats 56+67", "123"),
    Prompt(
        "two",
        (
            'Please summarise: "[PERSON_3] sold the van for 2300 EUR to [ORGANIZATION_2]." Then draft a '
            "mail to [PERSON_4] with that news."
        ),
        "2300",
    ),
)

_GREETINGS = (
    Prompt("greeting", "good afternoon :)"),
    Prompt("greeting", "hey, anybody there?"),
    Prompt("greeting", "Hello, nice to meet you!"),
    Prompt("greeting", "morning"),
)

_IDENTITY = (
    Prompt("identity", "are you a real person?"),
    Prompt("identity", "who am i talking to"),
    Prompt("identity", "Which model is answering me here?"),
    Prompt("identity", "What exactly can you help me with?"),
    Prompt("identity", "are u chatgpt"),
)

_FOREIGN = (
    Prompt("foreign", "Which is the longest river in Africa?", "assistant models list"),
    Prompt("foreign", "who wrote Don Quixote", "assistant models list"),
    Prompt("foreign", "How does a heat pump work?", "assistant models list"),
    Prompt("foreign", "write a python function that removes duplicates from a list", "assistant models list"),
    Prompt("foreign", "sql query for all customers without an order", "assistant models list"),
    Prompt("foreign", "Fix my regex: ^[a-z+$", "assistant models list"),
    Prompt(
        "foreign",
        "Could you write a little poem about the autumn for the staff magazine?",
        "assistant models list",
    ),
    Prompt("foreign", "a limerick about our coffee machine pls", "assistant models list"),
    Prompt("foreign", "Translate into French: the meeting is cancelled.", "assistant models list"),
    Prompt("foreign", 'what does "Feierabend" mean in english', "assistant models list"),
    Prompt("foreign", "What's the square root of 1764?", "assistant models list"),
    Prompt("foreign", "solve 3x + 7 = 25", "assistant models list"),
    Prompt("foreign", "how much is 17.5 percent of 2480", "assistant models list"),
    Prompt("foreign", "835 divided by 12", "assistant models list"),
    Prompt("foreign", "send this mail to [PERSON_1] now", "assistant models list"),
    Prompt("foreign", "Book me a flight to [LOCATION_1] on 3 May.", "assistant models list"),
    Prompt("foreign", "call [PHONE_NUMBER_1]", "assistant models list"),
    Prompt("foreign", "open the file budget.xlsx and print it", "assistant models list"),
    Prompt("foreign", "Which laptop would you buy?", "assistant models list"),
    Prompt("foreign", "Do you think [PERSON_2] is a good manager?", "assistant models list"),
    Prompt("foreign", "what is the weather like in [LOCATION_2] tomorrow", "assistant models list"),
    Prompt("foreign", "who won the match last night", "assistant models list"),
    Prompt("foreign", "Is it legal to fire somebody during sick leave?", "assistant models list"),
    Prompt("foreign", "i have a headache and fever, what should i take", "assistant models list"),
    Prompt("foreign", "tell me a joke", "assistant models list"),
    Prompt("foreign", "Recipe for a carrot cake, please.", "assistant models list"),
    Prompt(
        "foreign",
        "Schreib bitte eine E-Mail an [PERSON_1], dass die Rechnung noch offen ist.",
        "assistant models list",
    ),
    Prompt("foreign", "kannst du mir ne kurze mail an [PERSON_2] schreiben, bin morgen krank", "assistant models list"),
    Prompt("foreign", "Wie hoch ist der Mount Everest?", "assistant models list"),
    Prompt(
        "foreign",
        "Fasse den Text zusammen: [PERSON_3] hat gestern den Vertrag mit [ORGANIZATION_1] gekündigt.",
        "assistant models list",
    ),
    Prompt(
        "foreign",
        "Mach daraus eine Liste: Papier bestellen, [PERSON_4] anrufen, Küche putzen",
        "assistant models list",
    ),
    Prompt("foreign", "was ist 45 plus 38", "assistant models list"),
    Prompt("foreign", "Welcher Tag ist 10 Tage nach dem 5. März?", "assistant models list"),
    Prompt(
        "foreign",
        "Formuliere das bitte höflicher: Schicken Sie mir sofort die Unterlagen!",
        "assistant models list",
    ),
    Prompt("foreign", "wer bist du eigentlich", "assistant models list"),
    Prompt("foreign", "Guten Morgen, können Sie mir helfen?", "assistant models list"),
    Prompt("foreign", "Wie kopiere ich eine Antwort?", "assistant models list"),
    Prompt(
        "foreign",
        "Bitte lade [PERSON_5] ([EMAIL_ADDRESS_1]) für den 12. Juni zum Essen ein.",
        "assistant models list",
    ),
    Prompt(
        "foreign",
        "Brief an die Hausverwaltung wegen kaputter Heizung, Adresse [STREET_ADDRESS_1]",
        "assistant models list",
    ),
    Prompt("foreign", "erinner [PERSON_7] an die schlüssel, danke", "assistant models list"),
    Prompt(
        "foreign",
        "Écris un courriel à [PERSON_1] pour confirmer le rendez-vous de jeudi.",
        "assistant models list",
    ),
    Prompt(
        "foreign",
        "Escribe una carta a [ORGANIZATION_2] sobre la factura 2210, por favor.",
        "assistant models list",
    ),
    Prompt("foreign", "Puoi scrivere a [PERSON_3] che arrivo in ritardo?", "assistant models list"),
    Prompt("foreign", "Escreva um e-mail para [EMAIL_ADDRESS_2] a agradecer a visita.", "assistant models list"),
    Prompt("foreign", "Napisz proszę krótki list do [PERSON_2].", "assistant models list"),
    Prompt("foreign", "Kun je [PERSON_4] vragen of hij morgen tijd heeft?", "assistant models list"),
    Prompt("foreign", "Napiš prosím [PERSON_1], že schůzka je zrušená.", "assistant models list"),
    Prompt("foreign", "combien font 25 fois 4 ?", "assistant models list"),
)

PROMPTS: tuple[Prompt, ...] = (
    *_DRAFTS,
    *_LISTS,
    *_REWRITES,
    *_SUMMARIES,
    *_FORMS,
    *_SUMS,
    *_DATES,
    *_PRODUCT,
    *_FOLLOW_UPS,
    *_TWOS,
    *_GREETINGS,
    *_IDENTITY,
    *_FOREIGN,
)
