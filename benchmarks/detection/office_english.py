"""English office text with slots in braces, written for this measurement only; training must never read it."""

from __future__ import annotations

TEMPLATES = tuple(
    part.strip("\n")
    for part in """
Hi {given},

the courier could not find you at {address} this morning. Ring {phone} and quote consignment {order} to rearrange.
%
New starter form
Legal name: {person}
D.O.B.: {dob}
NI number: {uk_nino}
Sort code and account go to payroll by post.
Emergency contact: {other}, {phone}
%
Payroll query from {person} ({email}): her March slip shows tax code 1257L, but HMRC wrote to her about {uk_nino}.
%
Please move {person}'s salary to {iban} from the next run. Her old account closes on {date}.
%
Refund request {invoice}: the guest paid with {card}, expiry 09/27, CVC {cvc}. Full amount is {amount}.
%
The card ending in 4417 was declined twice. {person} asked us to try {card} instead.
%
Patient {person}, NHS number {uk_nhs}, was moved from the {town} clinic to our waiting list on {date}.
%
Referral: {person}, aged {age}, NHS No. {uk_nhs}. Lives with her sister {other} at {street}.
%
W-4 received from {person}. Social security number: {us_ssn}. Filing status single.
%
1099 recipient {person}, SSN {us_ssn}, mailing address {address}. Total paid this year {amount}.
%
Wire instructions for {company}: routing number {aba}, account number {account}. Call {person} before you release anything.
%
can u pls ping {given}, shes in {town} till thurs and her mobile is {phone}
%
Yesterday {person} from {company} rang about the lease on {street}. She wants {given2} to sign before {date}.
%
Attendees: {person} (chair), {other}, {other}
Apologies: {other}
1. The {town} depot stays open until {date}.
2. {company} will resend quotation {invoice}.
%
From: {person} <{email}>
To: facilities
Subject: badge

My badge {part} stopped working at the {town} entrance. I am on {phone} all day.
%
Visitor log: {person}, {company}, arrived 08:52, car {uk_plate}, host {other}.
%
Grievance notes, strictly private. {person} told the panel that {other} shouted at her while clients from {company} stood by.
%
The lab in {town} rejected sample {part}; nothing here names the donor.
%
Order {order} was split over three pallets, reference {ref}, total weight 412 kg, tariff heading 8471.30.
%
Release 4.12.0 fixes the crash in module {part}. Ticket {ref} can be closed, see section 3.2.1 of the manual.
%
The meter reads 0048213 and the part is {part}. Price list valid from {date}, 14 pages, ISBN {isbn}.
%
The gift voucher {not_a_card} has expired; it never was a payment card.
%
Server notes: gateway is {ip}, the printer answers at {mac}. Ask {person} for the rest.
%
Deploy key rotated. The old one was {github}, please revoke it today.
%
Staging login
user: {user}
password: {password}
Do not share outside the {company} project.
%
export AWS_ACCESS_KEY_ID={aws_id}
export AWS_SECRET_ACCESS_KEY={aws_secret}
python sync.py --bucket quarterly-reports --since {date}
%
curl -H "Authorization: Bearer {bearer}" https://api.{domain}/v2/orders/{ref}
%
Hey {given}, I reset the wifi at the {town} office, the new passphrase is: {password}
%
Insurance claim {ref}: {person} was driving a grey estate, VIN {vin}, registration {uk_plate}, when it was hit near {town}.
%
Lost phone: black, IMEI {imei}, last seen with {person} at {company}. Blocked at 17:40.
%
The donation of 0.04 BTC went to {bitcoin}; accounting has the receipt as {invoice}.
%
NPI {us_npi} belongs to Dr. {person}, who practises in {town}. The claim was returned without payment.
%
Canadian payroll: {person}, SIN {ca_sin}, province of residence changed after the move to {town}.
%
Could you book a table for {person} and two guests from {company}? Dietary: no nuts. Contact {email}.
%
Tenancy reference for {person}
Current address: {address}
Landlord: {other}, tel. {phone}
Rent has always arrived on the first.
%
We have reviewed the file of {person}, born {dob}. The medical officer in {town} advises lighter duties.
%
Speaker bio: {person} spent nine years at {company} before she moved to {town} to teach apprentices.
%
Whistleblower hotline, call 31: the caller says {person} approved invoices of {company} that nobody could match to goods.
%
Translate into French and keep the names: "{person} will collect the samples at {street} on {date}."
%
Draft a reply to {person} at {email}. Say that the visa letter for {town} left our office on {date}.
%
Fix the tone of this message so {given} isn't put off: your claim against {company} has no merit.
%
Make a timeline out of it. {date}: {person} resigns. {date}: {other} takes over the {town} branch. {date}: audit by {company}.
%
Contact sheet
{person}; {phone}; {email}
{person}; {phone}; {email}
{person}; {phone}; {email}
%
id,name,town,mail
1,{person},{town},{email}
2,{person},{town},{email}
3,{person},{town},{email}
%
{"client": "{person}", "dob": "{dob}", "phone": "{phone}", "iban": "{iban}", "ok": true}
%
INSERT INTO suppliers (name, city, vat) VALUES ('{company}', '{town}', '{vat}');
%
Supplier master data: {company}, {address}, VAT {vat}, BIC {bic}, IBAN {iban}.
%
Voicemail transcript: hello it's {person} calling from {town}, my number is {phone}, it's the boiler at {street} again, bye
%
Did {given} ever hear back from {company}? I'd rather not chase {surname} a third time.
%
Per our call, Mr {surname} accepts the settlement. {company} pays {amount} within 28 days into {iban}.
%
IT asset {part} goes from {person} to {other}. Serial checked, disk wiped, nothing else to note.
%
Delegate, British passport no. {uk_passport}. Name as printed: {person}. Flight from {town} lands 06:15.
%
Kind regards
{person}
Head of Estates, {company}
{address}
T {phone} | {email}
%
Exit interview. {person} ({age}) said the commute from {town} had become too long; {other} will inherit the {company} account.
%
Please shred box 17: it holds the files of {person}, {other} and {other} from before {date}.
%
Safeguarding referral from {company}: the pupil is {person}, date of birth {dob}; the guardian, {other}, lives at {address}.
%
The plaintiff, {person}, who resides at {address}, alleges that {company} let her go because she turned {age}.
%
WhatsApp export
[09:14] {person}: are we still on for {town}
[09:15] {other}: yes, meet outside {company}
[09:16] {given}: bring the keys to {street}
%
Sales call summary: {company} has 140 seats, renewal in Q3, champion is {person}. Blocker: {other} in procurement.
%
Scan uploaded to https://files.{domain}/scans/{ref}. Only {person} should open it.
%
Our accountant {person} of {company} needs last year's P60, the one that shows {uk_nino}.
%
Reminder: boardroom booked from 2 to 4, agenda attached, coffee for twelve, version 7 of the slides, budget line 40310.
%
Interview panel for requisition {ref}: {person}, {other}. The candidate flies in from {town} and can be reached on {phone}.
%
Estate of the late {person}: executor {other}, {street}; solicitor {company}; bank {bic}, balance {amount}.
""".split("\n%\n")
)
"""A document each; `office.py` says what the slots are."""
