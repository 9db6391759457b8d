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
Translate for my neighbour Mrs {surname}: the water will be off on {date} from eight to noon.
Hi {given},\n\ncould you send me the signed offer before {date}?\n\nThanks\n{given}
Dear Mr {surname},\n\nThank you for your letter of {date}. We regret the delay in processing your claim.\n\nYours sincerely,\n{full}\nClaims Department, {org}
Invoice No. {number}\nBill to: {org}, {address}\nDue: {date}\nTotal: {amount}
Minutes, {date}\nPresent: {full} (chair), {full}, {full}\nApologies: {full}
Ticket #{number} | Opened by {full} | Priority: High | Printer on 3rd floor jams on every duplex job
FYI {given} is out sick, {given} covers the desk till noon
Please forward my post to {address} with effect from {date}.
Summarise the attached contract between {org} and {full} in five bullet points.
Subject: Site visit {place}\n\nAll,\n\nthe coach leaves at 7.15 from {street}. Bring boots.\n\n{given}
Name\tCity\tPhone\n{full}\t{place}\t{phone}\n{full}\t{place}\t{phone}
@{given} can u approve my expenses pls, its {amount} for the hotel in {place}
Patient: {full}\nDOB: {date}\nAddress: {address}\nReferred by: Dr {surname}
To whom it may concern: {full} was employed by {org} as a payroll clerk from {date} to {date}.
Draft a polite reminder to {org}; they still owe us {amount} for the scaffolding.
Kind regards\n\n{full}\nDeputy Harbour Master\n{org}\n{street}\n{place}\nT {phone} | {email}
Action: {given} to chase {org} re missing pallets. Deadline {date}.
Visitor log\n09:10 {full}, {org}, host {surname}\n11:45 {full}, {org}, host {surname}
Hello Ms {surname}, your parcel could not be delivered to {street}. Please collect it by {date}.
Reminder!! Fire drill Thursday 10 am, assembly point opposite {street}. Wardens: {given}, {given}, {given}
Rewrite this in a friendlier tone: "{surname} must return the laptop to {org} immediately."
Tenant: {full}\nProperty: {address}\nMonthly rent: {amount}\nDeposit held by: {org}
Voicemail 14:32: Mrs {surname} from {org} wants you to ring back on {phone}, says it's urgent.
Dear {given} and {given},\n\nwhat a wonderful evening! {given} hasn't stopped talking about the fondue.\n\nLove,\n{given}
Beneficiary: {full}\nIBAN: {iban}\nBank: {org}\nReference: Rent March
Interview schedule\n10:00 {full} (internal)\n11:00 {full} – via video from {place}\n12:00 panel lunch
Escalated to {full} at {org} because the SLA was missed twice.
Have you heard back from {place} yet? {given} needs the tonnage before the call.
Curriculum Vitae\n{full}\n{address}\n{email}\n\n2016–2021 Site engineer, {org}, {place}
Purchase order {number}: 40 chairs, deliver to {org}, loading bay, {street}, contact {given}
Translate the letter from {full} into French and keep the salutation.
RE: RE: Parking spaces\n\nNo, {given}, the space by the door belongs to {surname} from Legal.
Item 5. Any other business\n{full} reported a leak above the archive. {full} will contact {org}.
Sender: {full}, {address}\nRecipient: {org}, Complaints Team
hey {given}, quick q: is the {place} client still on the old tariff?
Sick note received from {full} until {date}. Payroll ({given}) informed.
Delivery note\nFrom: {org}, {place}\nTo: {org}, {place}\nGoods: 12 boxes ceramic tiles\nReceived by: {full}
Who booked meeting room 4? {surname} says it's hers, {surname} says it's his.
Dear Sirs,\n\nWe act for {full} of {address} in connection with the purchase of the above property.\n\nYours faithfully,\n{org}
Expense claim – {full}\nTrain {place}–{place}: {amount}\nTaxi: {amount}\nLunch with {full} ({org}): {amount}
Can you find every email from {given} {surname} that mentions the warehouse in {place}?
Resolved by {given}: cable was unplugged. Again.
Class list 4B: {full}; {full}; {full}; {full}
The auditor, {full}, will be on site Monday to Wednesday; please give her the key to the vault.
Customer {full} (acct {number}) called to dispute a charge of {amount} from {org}.
Application for leave\nEmployee: {full}\nDepartment: Dispatch\nFrom {date} to {date}\nSubstitute: {full}
"{org}";"{street}";"{zip}";"{place}"
P.S. {given} says hi and wants her casserole dish back.
Subject: Welcome, {given}!\n\nOn Monday {full} joins us as Quality Lead. She comes to us from {org} in {place}.
Please make out the cheque to {org}, not to {full} personally.
Landlord's reply attached. In short, {surname} refuses, and {org} backs him.
Create a calendar entry: lunch with {full}, {date}, 12.30, {street}.
Witnessed by:\n1. {full}, teacher, {place}\n2. {full}, retired, {place}
Good morning {given}, the courier from {org} is at reception w/ two crates, where do you want em?
Emergency contacts\nPlumber: {org}, {phone}\nCaretaker: {full}, {phone}\nElectricity: {org}
Shipper: {org}, {address}. Consignee: {org}, {address}. Notify party: {full}.
Case worker {surname} visited the family at {street} on {date}; the mother, {given}, was cooperative.
Subject: Out of office\n\nI am away until {date}. In urgent cases contact {full} ({email}).
Quote requested by {full}, {org}: 3,000 tote bags, one colour, delivered to {place}
Hi team, numbers for {place} look off. {given}, did you include the returns?
List all people and companies mentioned in this paragraph: "{full} sold her stake in {org} to {full}."
Order confirmation\nThank you, {given}! Your order {number} will be shipped to {address}.
Motion: to renew the contract with {org}. Proposed {surname}, seconded {surname}. Carried 6–2.
Dear Dr {surname}\n\nPlease find enclosed the blood results for {full}, born {date}.\n\nWith best wishes\n{full}, Practice Nurse
Reported by: {full}\nSteps: log in, open report for {place}, click Export\nActual: blank page
thx {given} will do, pls cc {given} nxt time
Registered office: {address}. Directors: {full}, {full}. Company no. {number}.
Shift swap: {given} takes Friday night, {given} takes Sunday early. OK'd by {surname}.
I hereby authorise {full} to collect documents on my behalf from {org}.\n\n{place}, {date}\n{full}
Guest: {full}\nArrival: {date}\nRoom: 204\nCompany: {org}\nRemarks: allergic to feathers
Your appointment with {full} at {org} has been moved to {date}. Reply YES to confirm.
Note to file: phoned {surname}, no answer; left message with his wife, {given}.
Compare the offers from {org}, {org} and {org} in a table, cheapest first.
Dear neighbours,\n\non {date} we're having builders in ({org}). Sorry in advance for the noise!\n\n{given} & {given}, flat 3
Inspection report – {address}\nInspector: {full}\nFindings: damp in cellar, handrail loose
Payment of {amount} to {org} bounced. {given}, could you check the IBAN ({iban})?
School trip to {place}: I give permission for my child {full} to take part. Signed: {full}
To: {full}\nCc: {full}; {full}\nSubject: Draft lease {street}
Please remove {full} from the mailing list and add {full} instead.
{given}: anyone got the wifi code\n{given}: its on the fridge\n{given}: legend
Beneficial owner: {full}, resident in {place}, holding 51% of {org}.
As discussed with {given} on the phone, we can offer {amount} for the pair, collection from {place}.
Agenda\n1. Welcome ({surname})\n2. Budget ({surname})\n3. Move to {place}\n4. AOB
Reason for call: customer moving from {place} to {place}, wants new meter. Agent: {given}
Could you write a short condolence note to Mrs {surname}? Her husband {given} worked with us at {org}.
Dear Hiring Manager,\n\nI wish to apply for the post of lab assistant at {org}, advertised in {org} on {date}.
Seating plan, table 6: {full}, {full}, {given} + guest, {surname} family
Complaint ref. {number}: Ms {surname} bought a kettle at our {place} store; lid melted on first use.
Safety briefing attended: {full} ✓ {full} ✓ {full} – absent
ship-to: {org}\nattn: {full}\n{street}\n{place} {zip}
We, the undersigned residents of {street}, object to the application made by {org}.
Standup\n{given}: finished import, blocked on API key from {org}\n{given}: reviewing
Pls tell {surname} his 3 o'clock is here (a Mr {surname}, {org}).
Vehicle handover: keys and papers received from {full}, {place}, {date}. Mileage {number}.
Make this shorter: Dear {given}, following our meeting in {place} last week I am writing to confirm what we agreed.
Contact person for queries: {full}, ext. 412
Lease renewal for {address} → {given} drafts, {given} reviews, {surname} signs.
Thank you for choosing {org}! How would you rate the help you received from {given}?
Policyholder: {full}\nInsured object: {address}\nInsurer: {org}\nPremium: {amount} p.a.
Re: lost umbrella. Found it! It was in {given}'s car the whole time. Sorry for accusing {org}.
Before you leave for {place}: visa copy to {given}, hotel invoice made out to {org}, and don't forget the adapters.
Surname: {surname}\nFirst name: {given}\nPlace of birth: {place}\nNationality: Belgian
Date | Attendee | Organisation\n{date} | {full} | {org}\n{date} | {full} | {org}
Grandma's things: {given} gets the clock, {given} the china, and the piano goes to {org}.
New message from {full}: "Running late, stuck outside {place}, start w/out me"
Ms {full}\n{org}\n{address}\n\nNotice of termination\n\nDear Ms {surname},
Assigned to: {given}. Was: {given}. Reason: holiday.
What time is it in {place} when {given} starts her shift in {place}?
On behalf of {org} I would like to thank you, Professor {surname}, for your talk in {place}.
Receipt\n{org}\n{street}, {place}\n2 x flat white\n1 x scone\nServed by {given}
Bank details have changed. New account holder: {org}. IBAN {iban}. Please confirm with {full} by phone.
Lab sample {number}, collected {place}, by {surname}, stored freezer B
{full} has invited you to edit "Budget draft v3".
Dear Councillor {surname}, the streetlight outside {street} has been out since {date}. My mother fell there last night.
Handover notes for {given}: supplier in {place} closes Fridays; {org} wants weekly updates; never call {surname} before ten.
Proofread: "Me and {given} was at {org} on the {date} for discuss the prices."
Car sharing: {given} drives from {place}, picks up {given} and {given} on the way
Power of Attorney\nGrantor: {full}, {address}\nAttorney: {full}, {address}
Stock transfer {place} → {place}, 18 cartons, approved {surname}
From: {email}\nTo: {email}\nSubject: {surname} / {org} – without prejudice
Has anyone told {org} that {full} doesn't work here any more?
Treasurer's report: {full} stated that membership fees had risen to {amount}. Thanks were expressed to {org} for its donation.
Jury summons for {full}\nReport to: the court building, {street}\nOn: {date}
ok {given} final answer, is it {org} or {org} for the catering
Referee: {full}, Senior Lecturer, {org}, {email}
Please book two seats {place} to {place} for {full} and me, aisle if possible.
Our ref: {surname}/{number}\nYour client: {org}\nAccident on {date} near {place}
Donation receipt issued to {full}, {address}, in the amount of {amount}.
Quick recap of the call w/ {surname}: they like the price, hate the lead time, and want a visit to {place} in May.
Explain to {given}, who is eight, why her letter to {place} took three weeks.
Ordered by\tApproved by\tSupplier\n{given}\t{surname}\t{org}
Dear {full},\n\nyour library card expires on {date}. Renew it at {street} or online at {url}.
Subcontractors on site: {org} (roofing), {org} (electrics). Foreman: {full}
Good news from {place}: {given} passed her probation! Cake in the kitchen at 3.
CC'ing {full} from {org} who knows the customs side better than I do.
Medical certificate\nThis is to certify that {full} is unfit for work until {date}.\nDr {full}, {place}
Voucher for {full}: one night for two in {place}, breakfast included, valid until {date}
Warning to all staff: a man calling himself {full} from {org} is phoning to ask for passwords.
Add to CRM → {full}, buyer, {org}, met at trade fair in {place}, likes espresso
Hi Mr {surname}, this is {given} from {org}. Your glasses are ready for pickup!
Board resolution: {full} is removed as signatory; {full} is appointed. Notify {org}.
In reply to your ticket, the field "{place}" is too long for the label. Regards, {given}
{given} – your turn to water the plants. {given} – your turn to stop killing them.
Meter reading for {address}: {number}. Submitted by {full} on {date}.
Could you turn these notes into a letter? tenant {surname}, boiler broken since {date}, wants rent cut, agent {org} ignored him
Dispatch address differs from billing address: {street}, {zip} {place}
Apologies, the train from {place} is cancelled. Can {given} present my slides? Deck is in the {org} folder.
Parents' evening slots\n17:00 {surname}\n17:10 {surname}\n17:20 {surname} (twins)
Unsubscribe me. I've never lived in {place}, and I'm not {full}.
Memo\nTo: All drivers\nFrom: {full}, Transport Office\nRe: Diversion via {place}
can you answer {given} that the pallets wont be here before thursday, nicely pls
make this sound less angry:\n\n{given}, this is the third time your team drops a half finished export on my desk at 5 pm. I am not your proofreader.\n\n{given}
who is {full} and should i accept the meeting he sent me, never heard of him
pls rewrite as formal mail to {org}: we dont pay the restocking fee, the pumps came damaged, pics attached
name,role,site,ext\n{full},dispatcher,{place},2214\n{full},forklift driver,{place},2290\n{full},temp,{place},-
call w {surname} from {org} just now, wants 4% off or they go elsewhere. what do i say
[09:12] {given}: did anyone hear back from {place}\n[09:13] {given}: nope\n[09:15] {given}: ok i ring them\n\nsum this up for my boss
Turn these call notes into an e-mail:\n- spoke to {full}, facilities\n- lift at {street} stuck since Monday\n- engineer from {org} comes {date}\n- tenant on 4th floor uses a wheelchair, urgent
i need a birthday msg for {given}, she is 50 and hates fuss
Hello team,\n\nI would like to introduce {full}, who joins us from {org} as Senior Actuary. She will be based in {place} and reports to {given}.\n\nBest,\n{full}\nPeople & Culture
translate to german pls: dear {given}, the samples left {place} yesterday and should reach you by wed
sort these by postcode\n{full}, {address}\n{full}, {address}\n{org}, {address}
my colleage {given} keeps taking credit for my slides, how do i bring this up with {surname} without drama
ERROR 2024-03-11 08:41:07 mail-gw: bounce for {email} ({full}, {org}): mailbox full\nERROR 2024-03-11 08:41:09 mail-gw: bounce for {email} ({full}): user unknown\n\nwhat does this mean
Draft a refusal to {full}, applicant for the warehouse supervisor post; she was second choice and I'd like to keep the door open.
fwd from {given}:\n> customer {surname} rang again re the cracked tiles\n> says he'll go to the papers\n> pls deal w it today\n\nwrite smth calming
is it legal that {org} wants {given}s passport copy just for a site visit??
Customer: {full}\nAccount: {number}\nAddress: {address}\nComplaint: charged twice for the same boiler inspection\n\nWrite a reply, one paragraph, apologise once and only once.
compare the two quotes, {org} {amount} incl transport, {org} {amount} ex works {place}. which one is cheaper all in
standup notes\n{given} - still on the invoice parser\n{given} - sick\n{given} - waiting for access from {org}\nme - prod incident\nmake bullets w owners
{given} {surname} says the deadline is Friday, {given} says Monday, the contract with {org} says nothing. Help me ask this without embarrassing either.
whats a good restaurant near {street}, 6 ppl, one vegan, client is {org}
"id","client","city","open since"\n"881","{org}","{place}","{date}"\n"882","{org}","{place}","{date}"\nPut this in a markdown table and flag everything older than 90 days.
cn u check my grammer: hi {given}, me and {given} was at the {place} plant tuesday and we seen the leak is bigger then thought
Ticket 55120\nReporter: {full} ({place})\nVPN drops every 20 mins since the router swap, {given} from 2nd line already reinstalled the client, no change.\nSuggest next steps.
Could you make a seating plan? Table 1: {full}, {full}, {given} and her husband. Table 2: the people from {org}. Nobody next to {surname}, please.
thx for yr mail\n\nRgds\n{full} | Key Account Mgr | {org}\n{street} | {zip} {place}\nM {phone}\n\n--> pull the contact data out of this as vcard
out of office text pls: away {date} til {date}, urgent stuff to {given}, invoices to {full}
explain to me like im 5 why {org} needs a purchase order befor they ship to {place}
Minute taker here. Clean this up: {surname} opens 10:05. {surname} + {surname} late (train). Budget: {given} objects, wants {amount} moved to Q3. Vote 5:2. Next time {place}.
wrote this for {given}s leaving do, make it funnier: {given}, eleven yrs, four laptops, one stolen stapler. {place} doesnt know whats coming
{{"customer": "{full}", "city": "{place}", "employer": "{org}", "score": 0.31}}\nwhy would the model reject this one
Our landlord, {org}, wants to raise the rent at {street} by 9 %. Draft an objection citing the index clause.
got a voicemail: "hi its {given} from {org} uh could you call me back on {phone} its about the {place} delivery" - log this in the crm style we use
hey quick one, how do i adress {full}, no idea if mr or ms
Reference letter, please. {full} worked under me as a dental nurse in {place} for six years. Punctual, kind, brilliant with anxious children. Leaves because her partner was posted abroad.
route for tmrw: {street}, {street}, then {org} in {place}, back at depot by 4. best order?
what did {given} mean with "lets park that" in this thread, is he mad at me\n\n{given}: saw ur proposal\n{given}: lets park that\nme: ok...
Subject: Re: Re: late payment\nFrom: {full} <{email}>\nTo: Accounts\n\nPlease note that {org} has changed its bank. New IBAN {iban}.\n\nDoes this look like fraud to you?
{place} {place} {place} and {place}, which of our offices has the earliest bank holiday in may
payroll q: {given} moves from {place} to {place} mid month, which tax applies, she stays w {org}
Rewrite in plain English for residents: Pursuant to the notice served by {org}, works on the carriageway adjoining {street} shall commence on {date}.
pls shorten, max 300 chars: {full}, head of research at {org}, spoke in {place} about sodium batteries, and why he beleives cobalt will be gone in ten yrs
Visitor list {date}\n1. {full}, {org}, badge 17\n2. {full}, {org}, badge 18\n3. {full}, badge 19 (escort: {given})\nAny duplicates with last week's list below?
ok so {surname} v {surname}, hearing on {date}, client panics, write him 3 lines that adjourned isnt lost
how much notice do i have to give {org} contract says 3 months to the end of a quarter signed {date}
From the care home: Mrs {surname}, room 12, refused breakfast again. Daughter {given} informed by phone 09.40. GP in {place} will visit. -> handover note, neutral tone
lol {given} sent me this, legit or phishing?? "dear employe of {org}, yor parcel waits in {place}, pay {amount}"
name;amt;paid\n{surname};{amount};y\n{surname};{amount};n\n{surname};{amount};n\n{org};{amount};y\ntotal of unpaid pls
Improve my self-introduction: I'm {given}, I sell hearing aids for {org}, my patch runs from {place} to {place}, and I talk too much.
need subject line for mail to {given} and {given}, topic is who cleans the coffee machine
tell {given} no. but nice.
can {org} see my browser history on the work laptop, asking for {given}
Here's the chat with our supplier:\n{full} ({org}): We can do 400 units.\nMe: We ordered 600.\n{full} ({org}): Port strike in {place}, sorry.\nWhat are my rights under force majeure?
agenda pls: 1h w {given}, {surname} & the auditor from {org}; topics stock count {place}, missing receipts, xmas shutdown
{full}\n{full}\n{full}\n{full}\n\nput surname first and sort a-z
Feedback for the apprentice: {given} is quick with the lathe but leaves swarf everywhere and argues with {given} about music. Phrase it kindly.
ive to invoice {org}, {address}, 3 days consulting at {amount} plus travel {place} return. make invoice text
Please check whether the signature block below contains anything we may not store:\n\n{full}, RN\nNight Ward, {org}\n{address}\n{phone}
w/e rota: sat {given} early {given} late, sun {given} early - who's late sun?? fill w somebody who isnt on twice
A customer from {place}, {full}, left one star: "Sofa smells of fish, driver rude, never again {org}". Suggest a public reply under 60 words.
whats the time diff {place} {place}, call with {given} is 3pm hers
08:02 gate opened by {surname}\n08:04 gate opened by {surname}\n08:04 alarm zone 3\n08:09 alarm reset, {given} on shift\nwho triggered it probly
Dear Sir or Madam, I lost my work permit on the train between {place} and {place}; my employer is {org}. Is this letter polite enough? Yours, {full}
hi, im new here, {given} said i can ask u for the expense policy, and does {org} pay taxi from {place} airport
mtg {given} {given} {surname} moved to 14h, room 3, tell everyone + book beamer
Prepare five interview questions for {full}. CV says: 2 years {org}, 4 years {org}, gap, then a bakery in {place}.
pick up: {street}\ndrop off: {street}, {place}\ncontact {given} {phone}\nmake it a text msg for the driver, polish if u can
seen this on the fridge: "WHOEVER ATE MY CURRY, I KNOW IT'S YOU, {given}". hr wants me to write a neutral memo
need a linkable bio for {full}: born in {place}, chemist, ex {org}, now chairs the safety comittee, two kids, rows
"""
