"""English letters, forms, tickets and what people type to a customer service or a chatbot, with their own names and addresses.

Every text was written for this purpose; `english.py` holds the other kinds.
"""

from __future__ import annotations

OFFICE = r"""my name appears incorrectly on my statement, it should be {full}
My name is spelled wrong on my card: it says {surname} but it is {surname}.
need to change where my statements go, new place is {street}, {place} {zip}
How do I change my address to {address}?
Hi, I moved last week. New address:\n{full}\n{address}\nOld customer number {number}
please send the replacement card to {street}, Apt 4B, {place} {zip}, thank you
I'd like to update my billing address to {street}, Suite 210, {place}, {zip}.
hello this is {full} my card {card} got declined in {place} why
I am {full}, born {date}, SSN {ssn}, and I need to unlock my account.
The card ending 4471 is in my wife's name, {full}, can you add me ({full}) as a second holder?
My IBAN is {iban}, account holder {full}, please use it for the refund of {amount}.
Transfer {amount} to {full}, IBAN {iban}, reference {number}.
can u call me back on {phone} ask for {given}
You can reach me, {full}, on {phone} or at {email} after 5 pm.
This is {given} from {org}, we spoke on {date} about ticket {number}.
Someone opened an account in my name ({full}) using the address {street}, {place}.
I just got married so my surname is now {surname}, it used to be {surname}. What documents do you need?
Why does my statement still go to {address}? I left that flat two years ago!
where is my parcel it should of gone to {street} {place} order {number}
I placed order {number} on {date} under the name {full} and it still hasn't shipped to {place}.
Refund request\nName: {full}\nCard: {card}\nAmount: {amount}\nReason: wrong size
I want to cancel the contract for my late mother, {full}, of {address}.
My son {given} is travelling to {place}, can he use his debit card there?
i was charged {amount} by {org} and i never shopped there. my name is {full}
Please block the card of {full}, number {card}, it was stolen in {place} on {date}.
Is there a branch of {org} near {street} in {place}?
Do you ship to {place}? My address would be {address}
Hi I'm {given}, I can't log in, my email is {email}
Can you change the delivery from {street} to {street}? Same town, {place}, same ZIP {zip}.
The username is my email {email} and the name on the account is {full}
hey its {given} again {number} is still not fixed
Ship to:\n{full}\nc/o {full}\n{address}
The driver left it with a neighbour called {surname} at {street}, but nobody of that name lives here.
Good evening, I'm writing on behalf of my father, {full}, who banks with you in {place}.
to whom it may concern i {full} of {street} {place} hereby withdraw my consent
Name {full} DOB {date} Address {street}, Flat 2, {place} Postcode AB12 3CD Phone {phone}
1. name: {full}\n2. street: {street}\n3. city: {place}\n4. zip: {zip}\n5. phone: {phone}
Yes, that's right: {surname}, first name {given}, {street}, {zip} {place}.
No, not {given}, it's {given}, and the last name is {surname}.
The signature on cheque {number} isn't mine. {full}
Landlord: {full}\nTenant: {full}\nPremises: {address}\nRent: {amount} per month
Our new registered office is {street}, Floor 3, {place}. Please amend your records accordingly.\n\n{full}\nCompany Secretary\n{org}
Dear {given},\n\nMany thanks for coming all the way from {place}. I have copied in {given}, who will send you the figures.\n\nAll the best,\n{given}
Dear Mrs {surname},\n\nRe: {street}, {place}\n\nWe act for {full} and write further to your letter of {date}.\n\nYours sincerely,\n\n{full}\nSolicitor\n{org}
Dear Sirs,\n\nI refer to my policy {number}. My home at {address} was flooded on {date}.\n\nYours faithfully,\n{full}
{full}\n{address}\n\n{date}\n\nDear Mr {surname},\n\nPlease accept this letter as notice of my resignation from {org}.
Dear Dr {surname}\n\nThank you for referring {full}, whom I saw in clinic on {date}.\n\nWith kind regards\n{full}\nConsultant Cardiologist, {org}
Hi {given}, quick one: is {surname} or {surname} signing for {org}? Need to know by {date}.
Morning all,\n\n{given} is off sick, so {given} will run the stand-up and {given} takes the {place} call.\n\nTa,\n{given}
Hello {given},\n\nI've asked {org} for a quote. They want {amount}, which {surname} thinks is steep.\n\nRegards,\n{full} | {org} | {phone}
Subject: Visit to {place}\n\n{given}, could you book flights for {full} and me? {org} is paying.
Subject: FW: Contract {number}\n\nSee below from {full} at {org}. Can legal (i.e. {given}) look at clause 7?
From: {full}\nSent: {date}\nTo: {full}; {full}\nCc: {full}\nSubject: Site visit, {place}
Thanks for your help yesterday, {given}.\n\nBest wishes\n\n{full}\nHead of Procurement\n{org}\n{street}, {place}\nT: {phone}\nE: {email}
Apologies for absence were received from {full} and {full}.
Present: {full} (Chair), {full} (Treasurer), {full}\nIn attendance: {full}, {org}\nApologies: {full}
4.2 {surname} asked whether {org} had replied. {surname} said not, and undertook to chase them by {date}.
ACTION: {given} to circulate the lease for {street} before the next meeting.
Proposed by {full}, seconded by {full}, and carried unanimously.
The Board thanked {full}, who steps down on {date} after nine years, and welcomed {full}.
Minutes taken by {full} at the offices of {org}, {street}, {place}
CURRICULUM VITAE\n\n{full}\n{address}\n{phone}\n{email}
2014-2019  Branch manager, {org}, {place}\n2019-now  Regional director, {org}
Educated at {org} and {org}; fluent in three languages; based in {place}.
Referees: {full}, {org}, {phone}; Dr {full}, {org}, {email}
{full}\nWelder with 12 years' experience\n{place} | {phone} | {email}\n\nEmployment\n{org}, {place}: shift lead
I left {org} in order to care for my mother in {place}, and am now looking to return to work.
Languages: native. Driving licence: B. Place of birth: {place}. Willing to move to {place}.
I am writing to complain about the conduct of your employee {full} at the {place} store on {date}.
This is my third letter. The first went to Mr {surname}, the second to {full}, and neither answered.
COMPLAINT FORM\nComplainant: {full}\nAddress: {address}\nAgainst: {org}\nDate of incident: {date}
Unless {org} pays {amount} by {date}, I shall take the matter to {org}.
The engineer, who gave his name as {given}, said that {org} would foot the bill.
Order {number}\nCustomer: {full}, {org}\nDeliver to: {street}, {place}\nContact on site: {given}, {phone}
PO {number}: 40 chairs for {org}, attention {full}, goods entrance on the north side, {place}
Please deliver before noon and ring {given} on {phone}; the bell says {surname}.
Invoice to {org}, {address}. Delivery to {full}, {street}, {place}.
Ticket {number}\nReporter: {full}\nAssignee: {full}\nSummary: VPN drops every hour in the {place} office
Comment by {given} on {date}: same here in {place}, reopened and assigned to {given}.
Caller {full} ({phone}) reports that the badge reader at {street} is dead.
Escalated to {org} under reference {number}; {surname} to call the customer back.
user {given} {surname} locked out from {ip}, verified by phone {phone}, unlocked by {given}
Chat transcript {date}\nAgent: Hi, you're speaking with {given}. Who am I talking to?\nVisitor: {full}\nAgent: Thanks {given}, how can I help?
Visitor: my postcode is SW1A 9ZZ\nAgent: And the house number?\nVisitor: {street}\nAgent: Is that {place}?
agent: can you confirm your name and address pls\ncustomer: {full} {street} {place} {zip}
Staff no. {number}, {full}, has requested a transfer from {place} to {place} with effect from {date}.
Annual appraisal\nEmployee: {full}\nLine manager: {full}\nDepartment: Accounts, {place}
{given} has been a pleasure to work with, although {surname}'s team in {place} found the handover abrupt.
Following a hearing on {date}, attended by {full} of HR and your representative, {full}, you are issued with a written warning.
Emergency contact: {full} (husband), {phone}
New starter: {full}. Laptop to be sent to {address}
Payroll: please pay {full} {amount}, sort code on file, IBAN {iban}, from {date}.
Candidate: {full}\nInterviewers: {given}, {given}, {given}\nVerdict: strong hire for the {place} team
Reference check: {full}, formerly {surname}'s deputy at {org}, could not speak highly enough of {given}.
Holiday rota: {given} wk 31, {given} wk 32, {given} wk 33, nobody in {place} wk 34
Patient: {full} | DOB {date} | hospital no. {number} | GP: Dr {surname}, {place}
Mrs {surname} is a 72-year-old retired teacher from {place} who presented with breathlessness.
Seen on the ward by Dr {surname} with the daughter, {given}, who acts as interpreter.
Discharge summary\nName: {full}\nAddress: {address}\nNext of kin: {full}, {phone}\nConsultant: {full}
Mr {surname} was transferred from {org} to {org} on {date} for further imaging.
Rx for {full}, {date}: amoxicillin 500 mg. Dispensed at {org}, {street}.
{given} lives alone at {street}, is independent with a frame, and is visited twice a day by carers from {org}.
Please rebook {full} with Prof {surname}; she can't get to {place} before noon.
This Agreement is made on {date} between {org}, of {street}, {place} ("the Supplier"), and {full} ("the Customer").
IN WITNESS whereof the parties have signed:\n\n________ {full}\nfor {org}\n\n________ {full}\nfor {org}
I, {full}, of {address}, revoke all former wills and appoint {full} and {full} as my executors.
I give {amount} to my niece {given} and the residue to {org}.
POWER OF ATTORNEY\nI, {full}, residing at {street}, {place}, appoint {full} as my attorney.
Sworn at {place} on {date} before me, {full}, Commissioner for Oaths
Claimant: {full}\nDefendant: {org}\nClaim no.: {number}\nValue: {amount}
Notice to quit\nTo: {full}\nOf: {address}\nYou are required to leave by {date}.
Our client, {org}, denies that {full} was ever authorised to sign on its behalf.
The vendor {full} sells and the purchaser {full} buys the house known as {street}, {place}, for {amount}.
Witness statement of {full}\n1. I am employed by {org} as a night porter.\n2. On {date} I saw Mr {surname} leave the building.
Delivered by hand to {org}, {street}, {place}, and by e-mail to {email}
Guest: {full}\nArrival: {date}\nRoom: 312\nCard: {card}\nHome address: {address}
Booking {number} for {full} plus 2 ({given}, {given}), {place} to {place}, seats 14A to 14C
Lost property: black umbrella, handed in by {full}, collected by {surname} on {date}
Insured: {full}; vehicle parked overnight at {street}, {place}; named drivers {given} {surname} and {given} {surname}.
Third party details: {full}, insured with {org}, policy {number}, tel {phone}
Donation of {amount} from {full} in memory of {given}, with thanks from all at {org}
Member {number}, {full}, {email}, joined {date}, branch {place}
id,first,last,street,town,zip\n1,{given},{surname},"{street}",{place},{zip}\n2,{given},{surname},"{street}",{place},{zip}
{{"customer": {{"name": "{full}", "address": "{street}", "city": "{place}", "zip": "{zip}"}}, "ip": "{ip}"}}
cardholder={full} pan={card} city={place} ref={number}
Beneficiary: {org}\nIBAN: {iban}\nBank: {org}, {place}\nRemitter: {full}
Rewrite this more politely: {given}, you still owe {org} {amount} and I'm sick of asking.
write a letter to my landlord {full} at {street} {place} saying the boiler is broken again, from {full}
Fill in this form for me: my name is {full}, I live in {place}, my employer is {org}, my phone is {phone}.
Check whether {full} of {place} is on this list: {full}, {full}, {full}, {full}.
Translate for my neighbour Mrs {surname}: the water will be off on {date} from eight to noon."""
