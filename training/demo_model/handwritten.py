"""Requests written by hand, apart from the generator's word lists, for the evaluation only. Never used in training."""

from __future__ import annotations

DRAFTS = (
    "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice 2024-117.",
    "write email to [PERSON_1] ([EMAIL_ADDRESS_1]) about unpaid invoice 2024-117",
    "Please write a polite email to [PERSON_1] ([EMAIL_ADDRESS_1]) reminding her of the unpaid invoice "
    "2024-117 over 1,250 EUR.",
    "Draft a short e-mail to [PERSON_2] at [EMAIL_ADDRESS_2]: the workshop in [LOCATION_1] moves to Friday.",
    "Could you draft a friendly note for [PERSON_1] thanking her for the chocolates?",
    "Can you write a formal letter to [ORGANIZATION_1] complaining about the cold food at the Christmas party?",
    "I need an apology to [PERSON_4] for missing the call yesterday. My number is [PHONE_NUMBER_2].",
    "tell [PERSON_1] that the printer on the second floor is out of ink",
    "Ask [PERSON_3] to send me the slides before Thursday.",
    "Write to [PERSON_1], [EMAIL_ADDRESS_1], about our overdue payment to [IBAN_CODE_1].",
    "Dear assistant, kindly compose a letter to [PERSON_1] and [PERSON_2] regarding the school fees for autumn.",
    "E-mail to [PERSON_7] <[EMAIL_ADDRESS_9]>: confirm the lunch on 3 May at 12:30",
    "Please write a firm letter to [ORGANIZATION_2] about the invoice 99812. The deadline is 30 June. "
    "Sign it as [PERSON_1].",
    "Invite [PERSON_5] to the opening of our shop in [LOCATION_2].",
    "a quick message to [PERSON_21], I am stuck in traffic and will be twenty minutes late",
    "Write a letter to my landlord about the mould in the bathroom. My phone number is [PHONE_NUMBER_1].",
    "Please prepare a friendly reminder for [PERSON_1] about the library books, due on 12 March.",
    "write a kind mail for [PERSON_1] from [ORGANIZATION_1], subject is the tender TX-4410",
    "Decline the invitation of [PERSON_1] to the golf tournament politely.",
    "Write a thank-you letter to Dr [PERSON_12] for the operation.",
    "Send a mail to [PERSON_1] ([EMAIL_ADDRESS_1]) and put [PERSON_2] in copy. It is about the annual audit.",
    "I would like to apply for leave from 3 to 14 August, please write the e-mail to my boss [PERSON_1].",
    "Short note to [PERSON_8] about the missing keys, please call [PHONE_NUMBER_8] or [PHONE_NUMBER_9].",
    "Write an email to Tomáš about the football match on Sunday.",
    "Please write a professional e-mail to [PERSON_31] ([EMAIL_ADDRESS_31]) about the vacancy at "
    "[ORGANIZATION_6]. The link is [URL_2].",
    # Written later, after the replies to those above had been looked at.
    "please write to [PERSON_2] ([EMAIL_ADDRESS_1]) that the training in [LOCATION_1] is cancelled",
    "Could you write a short e-mail to [PERSON_1] asking for the signed contract?",
    "Draft a friendly reminder to [ORGANIZATION_1]: the invoice 4471 has not been paid yet.",
    "e-mail for [PERSON_6], [EMAIL_ADDRESS_6]: thank her for the good cooperation",
    "Write a formal complaint to [ORGANIZATION_3] about the broken elevator at [STREET_ADDRESS_1].",
    "i need a mail to [PERSON_15] saying that I will be on vacation until Monday",
    "Compose a message to [PERSON_1] and [PERSON_2] about the new coffee machine.",
    "Please write a letter to Ms [PERSON_3] ([PHONE_NUMBER_1]) concerning her application.",
    "Apologise to [PERSON_9] for the delay of the shipment to [LOCATION_4].",
    "Write a polite refusal to [PERSON_1] from [ORGANIZATION_1], we have chosen another supplier.",
    "can u write an email to [PERSON_1] about the parking space problem thx",
    "Write an e-mail to the accounting team. Payments go to [IBAN_CODE_2]. Questions to [EMAIL_ADDRESS_5].",
    "A letter to [PERSON_18], please: confirm the job interview on 4 May at 10:00 in [LOCATION_1].",
    "Write to [PERSON_1] about the password reset of [PERSON_2].",
    "Make an invitation to the retirement party of [PERSON_5], for [PERSON_6]. It is on 12 June.",
    "Email [PERSON_3] ([EMAIL_ADDRESS_2]) regarding invoice 2025/0098, amount 3,400 EUR, due on 1 July.",
    "Remind [PERSON_11] of the dentist appointment at 9:15.",
    "Write a note to my neighbour [PERSON_1] about the loud music last night",
)

LISTS = (
    "List the details in this note: [PERSON_1] called from [PHONE_NUMBER_1] about the invoice 2024-117.",
    "Please list the contact details: [PERSON_1], [EMAIL_ADDRESS_1], [PHONE_NUMBER_1]; [PERSON_2], [EMAIL_ADDRESS_2].",
    "Make a table from this: [PERSON_1] lives in [LOCATION_1], [PERSON_2] lives in [LOCATION_2].",
    "Extract names and phone numbers as bullet points.\n\n[PERSON_3] can be reached under "
    "[PHONE_NUMBER_4]. [PERSON_5] prefers [PHONE_NUMBER_6].",
    "what are the key details here? Meeting with [PERSON_1] from [ORGANIZATION_1] in [LOCATION_1] on 5 May at 14:00",
    "List the details in this e-mail:\nDear all, the rent goes to [IBAN_CODE_1] from now on. Questions "
    "to [EMAIL_ADDRESS_3]. Regards, [PERSON_9]",
    "Turn this into a bullet list: order AB-77 for [PERSON_1], deliver to [STREET_ADDRESS_1] on Monday, "
    "phone [PHONE_NUMBER_1]",
    "Put these details into a table please: [PERSON_11] [EMAIL_ADDRESS_11] [PHONE_NUMBER_11]",
    "list all the facts: the server [IP_ADDRESS_1] at [URL_1] was restarted by [PERSON_2] on 2025-03-01",
    "Give me a list of everybody in this note. [PERSON_1] and [PERSON_2] met [PERSON_3] at [ORGANIZATION_1].",
    # Written later, as above.
    "List the details: customer [PERSON_1], phone [PHONE_NUMBER_1], lives in [LOCATION_1], wants a refund.",
    "Please extract all contact data from this mail: Hello, I am [PERSON_4] from [ORGANIZATION_2], you can call me on "
    "[PHONE_NUMBER_3] or write to [EMAIL_ADDRESS_4].",
    "make a table: [PERSON_1] owes [PERSON_2] 40 EUR, [PERSON_2] owes [PERSON_3] 15 EUR",
    "bullet points please. [PERSON_2] complained that the parcel for [PERSON_3] was sent to [STREET_ADDRESS_1].",
    "What are the details in this note? Call back [PERSON_8] ([PHONE_NUMBER_8]) before 5 pm about order 7781.",
    "numbered list of the people: [PERSON_1], [PERSON_2], [PERSON_5] and [PERSON_7] attended",
    "List who is mentioned: the lawyer [PERSON_12] of [ORGANIZATION_4] represents [PERSON_13].",
    "Summarise as bullets: new supplier [ORGANIZATION_1], account [IBAN_CODE_1], contact [PERSON_1], [EMAIL_ADDRESS_1]",
)

OTHERS = (
    "Hello",
    "hi, who are you?",
    "What is 17 times 23?",
    "Who is [PERSON_1]?",
    "What can you do?",
    "How long does it take to boil an egg?",
    "Write me a Python script that renames files",
)
