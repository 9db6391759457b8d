"""Prompts written by hand, apart from the generator's word lists, for the evaluation only.

Their failures were read while the generator was made better; those of `unseen.py` were not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Prompt:
    """One prompt as a person would type it, and what the right answer to it must hold."""

    task: str
    """draft, list, rewrite, summary, form, sum, date, product, follow-up, two, greeting, identity or foreign."""
    request: str
    needs: str = ""
    """Text that the answer must hold, besides placeholders; several parts, divided by `|`, must all be there."""
    history: tuple[tuple[str, str], ...] = ()
    """Earlier requests and answers."""
    drops: str = ""
    """Text that must not be in the answer, divided by `|`: replaced placeholders, or the blanks of a form."""


_DRAFTS = (
    Prompt("draft", "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice 2024-117."),
    Prompt("draft", "write email to [PERSON_1] ([EMAIL_ADDRESS_1]) about unpaid invoice 2024-117"),
    Prompt(
        "draft",
        "Please write a polite email to [PERSON_1] ([EMAIL_ADDRESS_1]) reminding her of the unpaid invoice "
        "2024-117 over 1,250 EUR.",
    ),
    Prompt(
        "draft",
        "Draft a short e-mail to [PERSON_2] at [EMAIL_ADDRESS_2]: the workshop in [LOCATION_1] moves to Friday.",
    ),
    Prompt("draft", "Could you draft a friendly note for [PERSON_1] thanking her for the chocolates?"),
    Prompt(
        "draft",
        "Can you write a formal letter to [ORGANIZATION_1] complaining about the cold food at the Christmas party?",
    ),
    Prompt("draft", "I need an apology to [PERSON_4] for missing the call yesterday. My number is [PHONE_NUMBER_2]."),
    Prompt("draft", "tell [PERSON_1] that the printer on the second floor is out of ink"),
    Prompt("draft", "Ask [PERSON_3] to send me the slides before Thursday."),
    Prompt("draft", "Write to [PERSON_1], [EMAIL_ADDRESS_1], about our overdue payment to [IBAN_CODE_1]."),
    Prompt(
        "draft",
        "Dear assistant, kindly compose a letter to [PERSON_1] and [PERSON_2] regarding the school fees for autumn.",
    ),
    Prompt("draft", "E-mail to [PERSON_7] <[EMAIL_ADDRESS_9]>: confirm the lunch on 3 May at 12:30"),
    Prompt(
        "draft",
        "Please write a firm letter to [ORGANIZATION_2] about the invoice 99812. The deadline is 30 June. "
        "Sign it as [PERSON_1].",
    ),
    Prompt("draft", "Invite [PERSON_5] to the opening of our shop in [LOCATION_2]."),
    Prompt("draft", "a quick message to [PERSON_21], I am stuck in traffic and will be twenty minutes late"),
    Prompt(
        "draft", "Write a letter to my landlord about the mould in the bathroom. My phone number is [PHONE_NUMBER_1]."
    ),
    Prompt("draft", "Please prepare a friendly reminder for [PERSON_1] about the library books, due on 12 March."),
    Prompt("draft", "write a kind mail for [PERSON_1] from [ORGANIZATION_1], subject is the tender TX-4410"),
    Prompt("draft", "Decline the invitation of [PERSON_1] to the golf tournament politely."),
    Prompt("draft", "Write a thank-you letter to Dr [PERSON_12] for the operation."),
    Prompt(
        "draft",
        "Send a mail to [PERSON_1] ([EMAIL_ADDRESS_1]) and put [PERSON_2] in copy. It is about the annual audit.",
    ),
    Prompt(
        "draft", "I would like to apply for leave from 3 to 14 August, please write the e-mail to my boss [PERSON_1]."
    ),
    Prompt(
        "draft", "Short note to [PERSON_8] about the missing keys, please call [PHONE_NUMBER_8] or [PHONE_NUMBER_9]."
    ),
    Prompt("draft", "Write an email to Tomáš about the football match on Sunday.", "Tomáš"),
    Prompt(
        "draft",
        "Please write a professional e-mail to [PERSON_31] ([EMAIL_ADDRESS_31]) about the vacancy at "
        "[ORGANIZATION_6]. The link is [URL_2].",
    ),
    Prompt("draft", "please write to [PERSON_2] ([EMAIL_ADDRESS_1]) that the training in [LOCATION_1] is cancelled"),
    Prompt("draft", "Could you write a short e-mail to [PERSON_1] asking for the signed contract?"),
    Prompt("draft", "Draft a friendly reminder to [ORGANIZATION_1]: the invoice 4471 has not been paid yet."),
    Prompt("draft", "e-mail for [PERSON_6], [EMAIL_ADDRESS_6]: thank her for the good cooperation"),
    Prompt(
        "draft",
        "Write a formal complaint to [ORGANIZATION_3] about the broken elevator at [STREET_ADDRESS_1].",
    ),
    Prompt("draft", "i need a mail to [PERSON_15] saying that I will be on vacation until Monday"),
    Prompt("draft", "Compose a message to [PERSON_1] and [PERSON_2] about the new coffee machine."),
    Prompt("draft", "Please write a letter to Ms [PERSON_3] ([PHONE_NUMBER_1]) concerning her application."),
    Prompt("draft", "Apologise to [PERSON_9] for the delay of the shipment to [LOCATION_4]."),
    Prompt("draft", "Write a polite refusal to [PERSON_1] from [ORGANIZATION_1], we have chosen another supplier."),
    Prompt("draft", "can u write an email to [PERSON_1] about the parking space problem thx"),
    Prompt(
        "draft",
        "Write an e-mail to the accounting team. Payments go to [IBAN_CODE_2]. Questions to [EMAIL_ADDRESS_5].",
    ),
    Prompt("draft", "A letter to [PERSON_18], please: confirm the job interview on 4 May at 10:00 in [LOCATION_1]."),
    Prompt("draft", "Write to [PERSON_1] about the password reset of [PERSON_2]."),
    Prompt("draft", "Make an invitation to the retirement party of [PERSON_5], for [PERSON_6]. It is on 12 June."),
    Prompt(
        "draft", "Email [PERSON_3] ([EMAIL_ADDRESS_2]) regarding invoice 2025/0098, amount 3,400 EUR, due on 1 July."
    ),
    Prompt("draft", "Remind [PERSON_11] of the dentist appointment at 9:15."),
    Prompt("draft", "Write a note to my neighbour [PERSON_1] about the loud music last night"),
    # Those above are older than this dataclass.
    Prompt("draft", "pls write short mail to [PERSON_1], the delivery of the pallets slips to week 32", "32"),
    Prompt(
        "draft",
        "Good morning! Could you help me with a reply to [PERSON_2]? She asked whether the sample is ready. "
        "It is ready on 9 October.",
        "9 October",
    ),
    Prompt(
        "draft",
        "write a freindly remider to [PERSON_17] that the timesheet for September is stil missing",
    ),
    Prompt(
        "draft",
        "Final notice to [ORGANIZATION_5]: invoice R-20881, 940 EUR, has been open since 2 February. They have to pay "
        "to [IBAN_CODE_3] by 15 March.",
        "R-20881|940 EUR|15 March",
    ),
    Prompt("draft", "Congratulate [PERSON_4] on her promotion. Two or three sentences are enough."),
    Prompt(
        "draft",
        "hi, i have to cancel my appointment with [PERSON_6] tomorrow bc my kid is sick. can you write that nicely?",
    ),
    Prompt(
        "draft",
        "Compose a welcome message for our new colleague [PERSON_23]. Her buddy in the first weeks is [PERSON_24].",
    ),
    Prompt(
        "draft",
        "Formal email to [PERSON_1] at [ORGANIZATION_2], asking for a quotation for 40 office chairs. "
        "Copy [EMAIL_ADDRESS_3]. Signed, [PERSON_2]",
        "40",
    ),
    Prompt("draft", "Write Katharina a message that her badge lies at the reception", "Katharina"),
    Prompt(
        "draft",
        "Need a letter to Mr Okonkwo of Brightwell Pumps, the warranty claim GX-118 is rejected, keep it formal",
        "Okonkwo|Brightwell Pumps|GX-118",
    ),
    Prompt(
        "draft",
        "Would you mind drafting a long and very polite e-mail to [PERSON_3] asking her to move the review from Tuesday "
        "to Wednesday?",
        "Wednesday",
    ),
    Prompt("draft", "offer [PERSON_14] a refund of 75 EUR for the damaged lamp, apologetic tone", "75 EUR"),
    Prompt(
        "draft",
        "I want to recommend [PERSON_2] for the team lead position. Please write that to [PERSON_1] in HR.",
    ),
    Prompt(
        "draft",
        "Tell everyone in the warehouse that the gate at [STREET_ADDRESS_2] stays closed on Saturday. Questions go to "
        "[PERSON_40], [PHONE_NUMBER_12].",
        "Saturday",
    ),
    Prompt(
        "draft",
        "Answer this mail for me, we say yes:\nHello, could we meet on 21 November at 3 pm in your office? "
        "Best regards, [PERSON_9]",
        "21 November",
    ),
    Prompt(
        "draft",
        "reply to [PERSON_1] pls: no, we cant accept the returned goods after 30 days. she can ring me on "
        "[PHONE_NUMBER_1]",
        "30",
    ),
    Prompt(
        "draft",
        "Request access to the server [IP_ADDRESS_2] for [PERSON_7]. It goes to the helpdesk, [EMAIL_ADDRESS_8].",
    ),
    Prompt("draft", "get well card for [PERSON_33], from the whole sales team"),
    Prompt(
        "draft",
        "Draft a resignation letter to [ORGANIZATION_1]. My last day is 31 August 2026. My name is [PERSON_1].",
        "31 August 2026",
    ),
    Prompt(
        "draft",
        "A short, firm message to [PERSON_1]: the documents must be here by noon on Friday, otherwise we lose the slot",
    ),
    Prompt(
        "draft",
        "Please inform [PERSON_2] and [PERSON_3] that our bank details have changed. The new account is [IBAN_CODE_1].",
    ),
    Prompt(
        "draft", "Message for the customer [PERSON_5], her order 55-1032 can be picked up in [LOCATION_3]", "55-1032"
    ),
    Prompt(
        "draft",
        "it would be great if you wrote a thank you note to [PERSON_10] of [ORGANIZATION_10] for the factory tour",
    ),
    Prompt("draft", "Confirm to [PERSON_19] ([EMAIL_ADDRESS_19]) that we received her payment of 310 CHF.", "310 CHF"),
)

_LISTS = (
    Prompt(
        "list", "List the details in this note: [PERSON_1] called from [PHONE_NUMBER_1] about the invoice 2024-117."
    ),
    Prompt(
        "list",
        "Please list the contact details: [PERSON_1], [EMAIL_ADDRESS_1], [PHONE_NUMBER_1]; [PERSON_2], "
        "[EMAIL_ADDRESS_2].",
    ),
    Prompt("list", "Make a table from this: [PERSON_1] lives in [LOCATION_1], [PERSON_2] lives in [LOCATION_2]."),
    Prompt(
        "list",
        "Extract names and phone numbers as bullet points.\n\n[PERSON_3] can be reached under "
        "[PHONE_NUMBER_4]. [PERSON_5] prefers [PHONE_NUMBER_6].",
    ),
    Prompt(
        "list",
        "what are the key details here? Meeting with [PERSON_1] from [ORGANIZATION_1] in [LOCATION_1] on 5 May at 14:00",
    ),
    Prompt(
        "list",
        "List the details in this e-mail:\nDear all, the rent goes to [IBAN_CODE_1] from now on. Questions "
        "to [EMAIL_ADDRESS_3]. Regards, [PERSON_9]",
    ),
    Prompt(
        "list",
        "Turn this into a bullet list: order AB-77 for [PERSON_1], deliver to [STREET_ADDRESS_1] on Monday, "
        "phone [PHONE_NUMBER_1]",
    ),
    Prompt("list", "Put these details into a table please: [PERSON_11] [EMAIL_ADDRESS_11] [PHONE_NUMBER_11]"),
    Prompt(
        "list", "list all the facts: the server [IP_ADDRESS_1] at [URL_1] was restarted by [PERSON_2] on 2025-03-01"
    ),
    Prompt(
        "list",
        "Give me a list of everybody in this note. [PERSON_1] and [PERSON_2] met [PERSON_3] at [ORGANIZATION_1].",
    ),
    Prompt(
        "list", "List the details: customer [PERSON_1], phone [PHONE_NUMBER_1], lives in [LOCATION_1], wants a refund."
    ),
    Prompt(
        "list",
        "Please extract all contact data from this mail: Hello, I am [PERSON_4] from [ORGANIZATION_2], you can call me on "
        "[PHONE_NUMBER_3] or write to [EMAIL_ADDRESS_4].",
    ),
    Prompt("list", "make a table: [PERSON_1] owes [PERSON_2] 40 EUR, [PERSON_2] owes [PERSON_3] 15 EUR"),
    Prompt(
        "list",
        "bullet points please. [PERSON_2] complained that the parcel for [PERSON_3] was sent to [STREET_ADDRESS_1].",
    ),
    Prompt(
        "list",
        "What are the details in this note? Call back [PERSON_8] ([PHONE_NUMBER_8]) before 5 pm about order 7781.",
    ),
    Prompt("list", "numbered list of the people: [PERSON_1], [PERSON_2], [PERSON_5] and [PERSON_7] attended"),
    Prompt("list", "List who is mentioned: the lawyer [PERSON_12] of [ORGANIZATION_4] represents [PERSON_13]."),
    Prompt(
        "list",
        "Summarise as bullets: new supplier [ORGANIZATION_1], account [IBAN_CODE_1], contact [PERSON_1], "
        "[EMAIL_ADDRESS_1]",
    ),
    # Those above are older than this dataclass.
    Prompt(
        "list",
        "pull the contact info out of this signature pls\n[PERSON_6]\nHead of Purchasing\n[ORGANIZATION_3]\n"
        "[PHONE_NUMBER_5]\n[EMAIL_ADDRESS_7]\n[URL_1]",
    ),
    Prompt(
        "list",
        "Can you show this as a table? The guests are [PERSON_1] (arrives 4 June) and [PERSON_2] (arrives 6 June).",
        "4 June|6 June",
    ),
    Prompt(
        "list",
        "Which data are in the following text: Ms [PERSON_28] paid 219.90 EUR with the card [CREDIT_CARD_1] on 8 July.",
        "219.90 EUR|8 July",
    ),
    Prompt(
        "list",
        "From this voicemail I need the important points. \"This is [PERSON_2], I'm at [LOCATION_5] and the truck broke "
        'down, call me at [PHONE_NUMBER_35]."',
    ),
    Prompt(
        "list", "tabulate plz: [PERSON_3] [PHONE_NUMBER_3], [PERSON_4] [PHONE_NUMBER_4], [PERSON_5] [PHONE_NUMBER_5]"
    ),
    Prompt(
        "list",
        "I would like to have an overview in points of this:\nVisit of [ORGANIZATION_9] on 17 September, four people, "
        "host is [PERSON_1], lunch at [LOCATION_2].",
        "17 September",
    ),
    Prompt(
        "list",
        "write down the details one under the other: ticket 60417, laptop does not start, user [PERSON_16], room B2.14",
        "60417|B2.14",
    ),
    Prompt(
        "list",
        "name, mail and company from this please - hey, Ondřej from Velmark here, write me at [EMAIL_ADDRESS_1]",
        "Ondřej|Velmark",
    ),
    Prompt(
        "list",
        "Sort out the facts for me: [PERSON_1] wants to return order 3390 because the size is wrong. He lives at "
        "[STREET_ADDRESS_4] and the refund goes to [IBAN_CODE_4].",
        "3390",
    ),
    Prompt(
        "list",
        "Who and what is in it?\n\nThe key for [STREET_ADDRESS_1] is with [PERSON_20]. The alarm company is "
        "[ORGANIZATION_2], emergency number [PHONE_NUMBER_2].",
    ),
    Prompt(
        "list",
        "make a checklist of this: call [PERSON_1], send the contract to [EMAIL_ADDRESS_2], book a room in [LOCATION_1]",
    ),
    Prompt("list", "the adresses in a list: [STREET_ADDRESS_1], [STREET_ADDRESS_2] and [STREET_ADDRESS_3]"),
)

_REWRITES = (
    Prompt("rewrite", "Rewrite this politely: [PERSON_1], send me the report now."),
    Prompt("rewrite", "make this more polite: you still owe us 480 EUR, pay it by 6 May, [PERSON_2]!", "480 EUR|6 May"),
    Prompt("rewrite", "Can you say that in a nicer way?\n[PERSON_3] never answers my mails. Tell her to call me."),
    Prompt(
        "rewrite",
        "Please shorten: I just wanted to let you know that unfortunately [PERSON_1] will not be able to come to the "
        "meeting on Thursday because she has to travel to [LOCATION_1].",
        "Thursday",
    ),
    Prompt(
        "rewrite",
        "Shorter please.\n\nDear [PERSON_4], I am writing to you today in order to ask you whether you might be so kind "
        "as to send the form 12B back to us by 10 April. Kind regards, [PERSON_5]",
        "12B|10 April",
    ),
    Prompt(
        "rewrite",
        "Turn the text into bullet points: The audit starts on Monday. [PERSON_6] needs the receipts. The room is booked "
        "for [ORGANIZATION_1].",
    ),
    Prompt(
        "rewrite",
        "could u make this sound less angry: your driver left my parcel in the rain AGAIN, order 8145",
        "8145",
    ),
    Prompt(
        "rewrite",
        "Improve the tone of this sentence: We don't care about your problem, call [PHONE_NUMBER_1] if you want something.",
    ),
    Prompt(
        "rewrite",
        "Rephrase in a polite way, please: I want my money back on [IBAN_CODE_1] this week!",
    ),
    Prompt("rewrite", "as bullets:\n[PERSON_1] opens the shop at 8:00. [PERSON_2] takes over at 13:00.", "8:00|13:00"),
    Prompt(
        "rewrite",
        "This mail is too long, cut it down: Hello [PERSON_15], I hope you had a wonderful weekend. As we discussed last "
        "week, the contract with [ORGANIZATION_7] has to be signed by Friday.",
        "Friday",
    ),
    Prompt("rewrite", "be nice: No. We will not pay for the hotel of [PERSON_9]."),
    Prompt(
        "rewrite",
        "Rewrite the following message so that I can send it to a customer: You gave us the wrong address, that is why "
        "order 1207 went back.",
        "1207",
    ),
    Prompt("rewrite", "polite version pls: [PERSON_30] stop parking on my space"),
    Prompt(
        "rewrite",
        "Good afternoon, would you please put these sentences into a more courteous form? Your invoice is wrong. Send a "
        "new one to [EMAIL_ADDRESS_1].",
    ),
    Prompt(
        "rewrite",
        "Make one short sentence of it: The server [IP_ADDRESS_1] was down this morning. It was [PERSON_2] who noticed it "
        "and he restarted it.",
    ),
    Prompt(
        "rewrite",
        "bullet points from this text, thanks. We meet [PERSON_1] on 2 March in [LOCATION_3] and after that we visit "
        "[ORGANIZATION_2] on 4 March.",
        "2 March|4 March",
    ),
    Prompt("rewrite", "How can I say this more politely? Where is my order 77-204, [PERSON_1]?", "77-204"),
    Prompt(
        "rewrite",
        "trim this a bit -> Please be advised that the office at [STREET_ADDRESS_1] will be closed for the whole of next "
        "week due to the renovation works which are going on there.",
    ),
    Prompt("rewrite", "Reword politely:\nI told you twice that Marek is on holiday. Ask [PERSON_2].", "Marek"),
    Prompt(
        "rewrite",
        "friendlier, please: The invoice 5520 is overdue. Pay at once or talk to [PERSON_8], [PHONE_NUMBER_8].",
        "5520",
    ),
    Prompt(
        "rewrite",
        "Can you break this down into points? [PERSON_1] brings the projector, [PERSON_2] orders lunch and [PERSON_3] "
        "writes the minutes.",
    ),
)

_SUMMARIES = (
    Prompt(
        "summary",
        "Summarize: [PERSON_1] called this morning. Her order 4471 arrived with a broken lid. She wants a replacement.",
        "4471",
    ),
    Prompt(
        "summary",
        "Please sum up this customer note in one or two sentences. [PERSON_2] from [ORGANIZATION_1] was not happy with the "
        "last delivery. Two boxes were missing. He asks for a call on [PHONE_NUMBER_1].",
    ),
    Prompt(
        "summary",
        "tl;dr pls\n[PERSON_3] wrote on 4 May that the heating in [STREET_ADDRESS_1] doesn't work. A technician came but "
        "had no spare part. She is waiting for a new date.",
    ),
    Prompt(
        "summary",
        "What is the gist of this? Customer [PERSON_5] cancelled order B-912. He found it cheaper elsewhere. He would like "
        "the deposit back on [IBAN_CODE_1].",
        "B-912",
    ),
    Prompt(
        "summary",
        "Give me a short summary of the phone call:\n\n[PERSON_6] rang about her contract. It ends in December. She would "
        "like to extend it by a year. I promised that [PERSON_7] calls her back.",
    ),
    Prompt(
        "summary",
        "summarise the complaint: The coffee machine from order 20-556 leaks. [PERSON_11] has already sent it in once. Now "
        "she wants her money back.",
        "20-556",
    ),
    Prompt(
        "summary",
        "Can you make a brief summary? Hi, this is [PERSON_1]. I moved to [LOCATION_2] last month. Please send the "
        "invoices to my new address. My customer number is 88013.",
        "88013",
    ),
    Prompt(
        "summary",
        "In short, what does she want?\n[PERSON_22] visited our stand in [LOCATION_1]. She is interested in the large "
        "model. She asks for a price list by mail to [EMAIL_ADDRESS_22].",
    ),
    Prompt(
        "summary",
        "sumary please: [PERSON_2] has not got the password. He tried it three times. The ticket is 7102.",
        "7102",
    ),
    Prompt(
        "summary",
        "I need the main point of this note for my boss. [ORGANIZATION_4] wants to move the delivery to 19 June. Their "
        "warehouse is full. The contact is [PERSON_4].",
        "19 June",
    ),
    Prompt(
        "summary",
        "Condense this into one sentence: The customer [PERSON_10] paid invoice 3381 twice. She noticed it on Friday. She "
        "asks us to pay back 129 EUR.",
        "3381|129 EUR",
    ),
    Prompt(
        "summary",
        "Short version of the following, please.\nMr [PERSON_3] was at the counter today. He praised [PERSON_4] for the "
        "quick help with his phone. He will order again.",
    ),
    Prompt(
        "summary",
        "hello, please summarize the note below\n\n[PERSON_8], phone [PHONE_NUMBER_8], reports that the lift is stuck. "
        "Nobody is inside. The caretaker has been told.",
    ),
    Prompt(
        "summary",
        "What happened here, briefly? [PERSON_1] ordered 12 chairs. Only 10 came. She wrote to [EMAIL_ADDRESS_1] and got "
        "no answer. Now she is angry.",
    ),
    Prompt(
        "summary",
        "Sum it up: Jitka called about order 6650. The colour is wrong. She wants to exchange it in the shop in [LOCATION_6].",
        "Jitka|6650",
    ),
    Prompt(
        "summary",
        "Please write a summary of this customer note: [PERSON_26] can't log in to [URL_1]. The error has been there since "
        "Tuesday. A colleague, [PERSON_27], has the same problem. They need access before the fair.",
    ),
    Prompt(
        "summary",
        "summarize this for the shift handover - the pump in hall 3 was loud, [PERSON_1] switched it off at 22:10, "
        "[ORGANIZATION_3] sends somebody tomorrow",
    ),
)

_FORMS = (
    Prompt(
        "form",
        "Fill in the form letter: Dear {name}, your order {order} arrives on {date}. Data: name [PERSON_1], order 5512, date "
        "7 June.",
        "5512|7 June",
        drops="{",
    ),
    Prompt(
        "form",
        "Please complete this template with the data below.\n\nHello <name>, please transfer <amount> to <account>.\n\n"
        "name: [PERSON_2]\namount: 250 EUR\naccount: [IBAN_CODE_1]",
        "250 EUR",
        drops="<",
    ),
    Prompt(
        "form",
        "fill this out: Dear {{customer}}, your ticket {{ticket}} has been closed. Regards, {{agent}}. customer = [PERSON_3], "
        "ticket = 4091, agent = [PERSON_4]",
        "4091",
        drops="{",
    ),
    Prompt(
        "form",
        "Insert the values into the letter.\nDear __name__, we look forward to seeing you in __city__ on __date__.\n"
        "name = [PERSON_1]; city = [LOCATION_1]; date = 11 May",
        "11 May",
        drops="__",
    ),
    Prompt(
        "form",
        'Template: "Dear {name}, thank you for your application as {job}. You can reach me at {phone}."\nPut in: [PERSON_9], '
        "accountant, [PHONE_NUMBER_3]",
        "accountant",
        drops="{",
    ),
    Prompt(
        "form",
        "pls fill the blanks: Hi [name], the room [room] is booked for [date]. -> name [PERSON_5], room Aspen, date 3 March",
        "Aspen|3 March",
        drops="[name]|[room]|[date]",
    ),
    Prompt(
        "form",
        "Can you fill in this letter for [PERSON_6]? The order is K-300 and it comes on Friday.\nDear <name>, your order "
        "<order> will be delivered on <day>.",
        "K-300|Friday",
        drops="<",
    ),
    Prompt(
        "form",
        "Use the form below for [PERSON_14], phone [PHONE_NUMBER_14].\n\nVisitor: ____name____\nPhone: ____phone____",
        drops="__",
    ),
    Prompt(
        "form",
        "Replace the blanks with the details, please. Dear {person}, the meeting with {company} takes place at {place}. "
        "person: [PERSON_1], company: [ORGANIZATION_1], place: [STREET_ADDRESS_1].",
        drops="{",
    ),
    Prompt(
        "form",
        "Here is our standard reminder: Dear {{name}}, invoice {{number}} over {{amount}} is open. I need it for [PERSON_25], "
        "number 1733, amount 64 EUR.",
        "1733|64 EUR",
        drops="{",
    ),
    Prompt(
        "form",
        "complete the form with name=[PERSON_2], email=[EMAIL_ADDRESS_2], city=Brno\nName: {name}\nE-mail: {email}\nCity: {city}",
        "Brno",
        drops="{",
    ),
    Prompt(
        "form",
        "Would you fill in the names? Dear <guest>, <host> would like to invite you to <event>. guest is [PERSON_1], host is "
        "[PERSON_2], event is the summer party.",
        "summer party",
        drops="<",
    ),
    Prompt(
        "form",
        "Data first: [PERSON_12], 18 EUR, 9 July. Now the text to be filled in: Dear {name}, we have received {sum} from you "
        "on {date}.",
        "18 EUR|9 July",
        drops="{",
    ),
)

_SUMS = (
    Prompt("sum", "17+25?", "42"),
    Prompt("sum", "what is 340 minus 58", "282"),
    Prompt("sum", "add 12, 30 and 9", "51"),
    Prompt("sum", "What is 17 times 23?", "391"),
    Prompt("sum", "8 x 7", "56"),
    Prompt("sum", "How much is 128 plus 264?", "392"),
    Prompt("sum", "we have two invoices of 120 and 85 EUR, how much is that together", "205"),
    Prompt("sum", "Please calculate 1000 - 375.", "625"),
    Prompt("sum", "One chair costs 45 EUR. What do 6 chairs cost?", "270"),
    Prompt("sum", "36 * 4 =", "144"),
    Prompt("sum", "subtract 19 from 73", "54"),
    Prompt("sum", "can u add 499 and 501 for me", "1000"),
    Prompt("sum", "There were 250 boxes in the store and [PERSON_1] took 65. How many are left?", "185"),
    Prompt("sum", "Whats 15 times 12", "180"),
    Prompt("sum", "the sum of 77 and 88 please", "165"),
    Prompt("sum", "[PERSON_1] paid 40 EUR and [PERSON_2] paid 62 EUR. What is the total?", "102"),
    Prompt("sum", "Hello! How much do I get when I take 206 away from 512?", "306"),
    Prompt("sum", "multiply 125 by 8", "1000"),
    Prompt("sum", "2048 + 977", "3025"),
    Prompt("sum", "Our budget is 900 EUR and we have spent 340 EUR, what remains?", "560"),
    Prompt("sum", "five people pay 14 euros each, how much is that in total?", "70"),
    Prompt("sum", "12 + 7 + 30 + 5 = ?", "54"),
    Prompt("sum", "3 tickets at 29 EUR each: total?", "87"),
    Prompt("sum", "What's the difference between 815 and 790", "25"),
    Prompt("sum", "compute 6003 minus 1450", "4553"),
    Prompt("sum", "I drove 86 km on Monday and 117 km on Tuesday. How far is that altogether?", "203"),
    Prompt("sum", "12.50 + 7.25", "19.75"),
)

_DATES = (
    Prompt("date", "two weeks after 3 May", "17 May"),
    Prompt("date", "10 days before 5 june", "26 May"),
    Prompt("date", "what weekday is 3 days after Monday?", "Thursday"),
    Prompt("date", "three months after 15 January", "15 April"),
    Prompt("date", "How many days from 3 May to 20 June?", "48"),
    Prompt("date", "Which date is 30 days after 12 March 2026?", "11 April 2026"),
    Prompt("date", "the invoice is from 18 August and is due in 14 days. when is that?", "1 September"),
    Prompt("date", "what day is 45 days after 1 October", "15 November"),
    Prompt("date", "If today is Friday, which day of the week is it in 10 days?", "Monday"),
    Prompt("date", "date 6 weeks before 24 December please", "12 November"),
    Prompt("date", "4 weeks after 10 December 2025?", "7 January 2026"),
    Prompt("date", "What is the date one week before 4 July?", "27 June"),
    Prompt("date", "pls count the days between 28 September and 12 October", "14"),
    Prompt("date", "[PERSON_1] is away for 9 days from 26 April on. What date is 9 days after 26 April?", "5 May"),
    Prompt("date", "When is 90 days after 1 April 2027?", "30 June 2027"),
    Prompt("date", "weekday 5 days before Wednesday", "Friday"),
    Prompt("date", "I need the date two months before 20 november", "20 September"),
    Prompt("date", "July 9 plus 3 weeks", "30 July"),
)

_PRODUCT = (
    Prompt("product", "What happens to my data?"),
    Prompt("product", "which data is masked before you see it", "mail"),
    Prompt("product", "Does anything I type here go to China?"),
    Prompt("product", "is this running in some cloud or on our own machines?", "machine"),
    Prompt("product", "Who can read the log?", "auditor"),
    Prompt("product", "how do I see what the model saw", "F2"),
    Prompt("product", "Which commands are there?", "assistant"),
    Prompt("product", "how can i switch to a bigger model??", "assistant models"),
    Prompt("product", "Can I delete my conversations?", "delet"),
    Prompt("product", "what keys does the screen have", "F2"),
    Prompt("product", "What is [PERSON_1] supposed to mean in my text?", "placeholder"),
    Prompt("product", "Does my boss see what I am writing to you?", "log"),
    Prompt("product", "how do i stop an answer", "Esc"),
    Prompt("product", "Do you need the internet for this?"),
    Prompt("product", "What exactly is stored in the log, and is it encrypted?", "log"),
    Prompt("product", "Why was my message refused?", "policy"),
    Prompt("product", "how to copy the answer pls", "F6"),
    Prompt("product", "Is it safe to paste a customer's phone number here?"),
    Prompt("product", "How do I get my old chats back?", "conversations"),
    Prompt("product", "how do you put the real names back into the answer?", "placeholder"),
    Prompt("product", "Which models can be used with this program?", "assistant models list"),
    Prompt("product", "Can the log be changed afterwards without anybody noticing?", "verif"),
    Prompt("product", "does the masking find everything or can it miss a name"),
    Prompt("product", "how do I quit", "Ctrl+Q"),
    Prompt("product", "Can I save a conversation as a file?", "export"),
    Prompt(
        "product",
        "I only want to check a text for personal data without asking you. Is that possible?",
        "assistant scan",
    ),
)

_REMINDER = (
    "Write an e-mail to [PERSON_1] about the missing timesheet.",
    "Dear [PERSON_1],\n\nI hope you are well. I am writing about the missing timesheet. Could you please send it to me "
    "soon?\n\nKind regards",
)
_MEETING = (
    "Tell [PERSON_1] ([EMAIL_ADDRESS_1]) that the meeting in [LOCATION_1] starts at 9:30.",
    "To: [EMAIL_ADDRESS_1]\n\nHello [PERSON_1],\n\nthe meeting in [LOCATION_1] starts at 9:30.\n\nBest regards",
)
_CONTACTS = (
    "List the details: [PERSON_1] from [ORGANIZATION_1], phone [PHONE_NUMBER_1]",
    "- Person: [PERSON_1]\n- Company: [ORGANIZATION_1]\n- Phone: [PHONE_NUMBER_1]",
)
_CLAIM = (
    "firm letter to [ORGANIZATION_2], invoice 6614 is unpaid, account [IBAN_CODE_1]",
    "Dear [ORGANIZATION_2],\n\nthe invoice 6614 is still unpaid. Please transfer the amount to [IBAN_CODE_1] without "
    "further delay.\n\nRegards",
)

_FOLLOW_UPS = (
    Prompt("follow-up", "make it shorter", history=(_REMINDER,)),
    Prompt("follow-up", "more formal pls", history=(_REMINDER,)),
    Prompt("follow-up", "and add the phone number [PHONE_NUMBER_1]", history=(_REMINDER,)),
    Prompt("follow-up", "as a table", history=(_CONTACTS,)),
    Prompt("follow-up", "sign it as [PERSON_3]", history=(_CLAIM,)),
    Prompt("follow-up", "now to [PERSON_2] instead", history=(_REMINDER,), drops="[PERSON_1]"),
    Prompt("follow-up", "thanks!", history=(_REMINDER,), drops="[PERSON_1]"),
    Prompt("follow-up", "Can you make that a bit friendlier?", "6614", history=(_CLAIM,)),
    Prompt("follow-up", "Please put [PERSON_4] in copy.", "9:30", history=(_MEETING,)),
    Prompt("follow-up", "the deadline is 14 March, mention that please", "6614|14 March", history=(_CLAIM,)),
    Prompt("follow-up", "too long, only two sentences", history=(_MEETING,)),
    Prompt("follow-up", "Could I have it as bullet points?", "9:30", history=(_MEETING,)),
    Prompt("follow-up", "Leave out the phone number.", history=(_CONTACTS,), drops="[PHONE_NUMBER_1]"),
    Prompt("follow-up", "also add his mail [EMAIL_ADDRESS_5] to the list", history=(_CONTACTS,)),
    Prompt("follow-up", "same text for [PERSON_6] please", history=(_MEETING,), drops="[PERSON_1]"),
    Prompt("follow-up", "Great. Now number the points.", history=(_CONTACTS,)),
    Prompt("follow-up", "a little more polite", history=(_CLAIM,)),
    Prompt("follow-up", "add that she can call me under [PHONE_NUMBER_35] until noon", history=(_MEETING,)),
    Prompt(
        "follow-up",
        "And who can read it?",
        history=(
            (
                "What does the log keep?",
                "The log keeps a masked record of each turn: the request with placeholders, the answer and the decision.",
            ),
        ),
    ),
    Prompt("follow-up", "and plus 20?", "62", history=(("What is 17 + 25?", "17 + 25 = 42."),)),
    Prompt(
        "follow-up",
        "And three weeks after?",
        "24 May",
        history=(("What date is two weeks after 3 May?", "Two weeks after 3 May is 17 May."),),
    ),
    Prompt(
        "follow-up",
        "ok now write an email to [PERSON_7] about the broken window",
        history=(_CONTACTS,),
        drops="[PERSON_1]|[ORGANIZATION_1]|[PHONE_NUMBER_1]",
    ),
    Prompt(
        "follow-up",
        "Very good, thank you. What is 9 times 6?",
        "54",
        history=(_MEETING,),
        drops="[PERSON_1]|[EMAIL_ADDRESS_1]|[LOCATION_1]",
    ),
    Prompt(
        "follow-up",
        "Sorry, the company is [ORGANIZATION_5], not [ORGANIZATION_2].",
        "6614",
        history=(_CLAIM,),
        drops="[ORGANIZATION_2]",
    ),
    Prompt(
        "follow-up",
        "shorter again, and sign with [PERSON_2]",
        history=(
            _REMINDER,
            (
                "more formal",
                "Dear [PERSON_1],\n\nI would like to draw your attention to the missing timesheet. I would be grateful if you "
                "could send it at your earliest convenience.\n\nYours sincerely",
            ),
        ),
    ),
)

_TWO = (
    Prompt(
        "two",
        "Write a short mail to [PERSON_1] about the new opening hours, and then list the details of this note: [PERSON_2], "
        "[PHONE_NUMBER_2], order 118.",
        "118",
    ),
    Prompt("two", "what is 14 + 28 and what date is one week after 2 June?", "42|9 June"),
    Prompt(
        "two",
        "Two things please. First thank [PERSON_3] for the flowers. Second remind [PERSON_4] of the parking permit.",
    ),
    Prompt("two", "Who can read the log? And write [PERSON_1] that I am late.", "log"),
    Prompt(
        "two",
        "Summarize this: [PERSON_5] called. The order 902 is late. She wants an answer today. Then write her a polite apology.",
        "902",
    ),
    Prompt("two", "add 60 and 75, then put the total into a message to [PERSON_8]", "135"),
    Prompt(
        "two",
        "Please make a table of [PERSON_1] ([EMAIL_ADDRESS_1]) and [PERSON_2] ([EMAIL_ADDRESS_2]) and invite both of them to "
        "the kick-off on 5 May.",
        "5 May",
    ),
    Prompt("two", "hi, who are you and what is 7 times 8?", "56"),
    Prompt(
        "two",
        "rewrite politely: [PERSON_2], the key is still missing. and as a second version bullet points of: [PERSON_3] paid, "
        "[PERSON_4] did not pay",
    ),
    Prompt(
        "two",
        "1) mail to [PERSON_6], the contract is signed 2) mail to [ORGANIZATION_1], please send the invoice to "
        "[EMAIL_ADDRESS_6]",
    ),
    Prompt(
        "two",
        "Write to [PERSON_9] that the payment is due 14 days after 1 March. Which date is that? Put it in the e-mail.",
        "15 March",
    ),
    Prompt("two", "How do I leave the program, and how do I copy an answer?", "Ctrl+Q|F6"),
    Prompt(
        "two",
        "Congratulate [PERSON_12] on the birthday and also tell [PERSON_13] that the cake is in the kitchen, both short",
    ),
)

_GREETINGS = (
    Prompt("greeting", "Hello"),
    Prompt("greeting", "good morning :)"),
    Prompt("greeting", "hey there"),
    Prompt("greeting", "Hi, how are you today?"),
    Prompt("greeting", "thank you very much, bye"),
    Prompt("greeting", "Good evening, assistant!"),
    Prompt("greeting", "anybody there?"),
)

_IDENTITIES = (
    Prompt("identity", "hi, who are you?"),
    Prompt("identity", "What can you do?"),
    Prompt("identity", "are you chatgpt", "demonstration model"),
    Prompt("identity", "Which model am I talking to?", "demonstration model"),
    Prompt("identity", "how big are you, and who trained you?", "demonstration model"),
    Prompt("identity", "Are you a real person?", "demonstration model"),
    Prompt("identity", "what is this thing good for?"),
)

_FOREIGN_REQUESTS = (
    "Who is [PERSON_1]?",
    "How long does it take to boil an egg?",
    "Write me a Python script that renames files",
    "What is the capital of Australia?",
    "whats the weather like in [LOCATION_1] tomorrow",
    "Translate this into French: The meeting is cancelled.",
    "Write a poem about autumn for [PERSON_2].",
    "I have had a headache for three days. What should I take?",
    "can my landlord [PERSON_3] throw me out without notice?",
    "What is the square root of 1764?",
    "solve 3x + 5 = 20",
    "Open [URL_1] and tell me what it says.",
    "Which is better, tea or coffee, in your opinion?",
    "who won the world cup in 2014",
    "Explain the difference between TCP and UDP.",
    "Tell me a joke",
    "Should we buy shares of [ORGANIZATION_1]?",
    "why is the sky blue?",
    "SELECT all customers older than 30, how do I write that in SQL",
    "Where does [PERSON_5] live and what is her phone number?",
    "Recommend a good restaurant near [STREET_ADDRESS_1].",
    "fix this excel formula =SUMM(A1:A9",
    "How do I get a red wine stain out of a white shirt?",
    "What does GDPR article 17 say?",
    "Plan a three-day trip to [LOCATION_2] for the team.",
    "What were the main causes of the First World War?",
    "give me ten ideas for a company name",
    "Convert 50 US dollars to euros at today's rate.",
    "Wer bist du und was kannst du?",
    "Schreibe bitte eine höfliche E-Mail an [PERSON_1] wegen der offenen Rechnung 2024-117.",
    "Was ist die Hauptstadt von Spanien?",
    "Hallo, kannst du mir helfen?",
    "Bitte fasse diese Notiz zusammen: [PERSON_2] hat angerufen, die Lieferung fehlt.",
    "Wie viel ist 12 plus 30?",
    "schreib [PERSON_4] dass ich morgen nicht komme",
    "Wer kann das Protokoll lesen?",
    "Formuliere das freundlicher: Schicken Sie mir endlich den Vertrag!",
    "Welcher Tag ist zwei Wochen nach dem 3. Mai?",
    "Liste die Kontaktdaten auf: [PERSON_7], [EMAIL_ADDRESS_7], [PHONE_NUMBER_7]",
    "Kannst du [PERSON_9] zum Sommerfest einladen? Danke",
    "Écris un courriel à [PERSON_1] au sujet de la facture.",
    "Quelle heure est-il à Tokyo ?",
    "Escribe una carta a [ORGANIZATION_2] sobre el pedido.",
    "¿Qué puedes hacer?",
    "Napiš prosím e-mail pro [PERSON_3] o zítřejší schůzce.",
    "Jaké je hlavní město Norska?",
    "Scrivi una breve mail a [PERSON_6] per ringraziarla.",
    "Napisz wiadomość do [PERSON_8], że spotkanie jest odwołane",
)

_FOREIGN = tuple(Prompt("foreign", request, "assistant models list") for request in _FOREIGN_REQUESTS)

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
    *_TWO,
    *_GREETINGS,
    *_IDENTITIES,
    *_FOREIGN,
)
