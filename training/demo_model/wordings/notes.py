"""Parts of the notes that customers, tenants, patients and colleagues send: what happened, what they want, how to reach them.

Must never hold data of real people. `{i}`, `{my}`, `{me}`, `{am}`, `{have}`, `{was}` and `{s}` follow the voice of the note;
other slots name a list of `SLOTS` or a kind of `Draw.value`.
"""

from __future__ import annotations

from training.demo_model.text import cells

PRODUCTS = cells("""
coffee machine|washing machine|dishwasher|vacuum cleaner|electric kettle|toaster|fridge|office chair
standing desk|desk lamp|printer|label printer|laptop|docking station|monitor|wireless mouse
keyboard|headset|tablet|phone case|charger|battery pack|camera|projector
router|card reader|cash register|scanner|server rack|air conditioner|water filter|heater
lawn mower|garden hose|ladder|drill|tool set|paint set|mountain bike|child seat
tent|rucksack|suitcase|rain jacket|pair of boots|blue sweater|wedding dress|sports watch
mattress|wardrobe|bookshelf|sofa|dining table|garden bench|carpet|pair of curtains
mirror|picture frame|box of glasses|set of plates|frying pan|kitchen scale|blender|coffee grinder
crate of wine|gift basket|birthday cake|bunch of flowers|pack of cartridges|roll of labels|stack of folders|set of keys
hearing aid|blood pressure meter|pair of glasses|dog bed|cat carrier|aquarium pump|pallet of bricks|bag of cement
""")
DEFECTS = cells("""
has arrived broken|has arrived damaged|does not switch on|does not work|does not work any more|has stopped working|makes a strange noise|is leaking
is too small|is too big|is the wrong colour|is the wrong size|has a scratch on the side|has a crack in the lid|has a loose screw|is missing a part
smells of smoke|gets very hot|switches itself off|does not charge|shows an error|keeps beeping|will not close|will not open
has a torn cover|was opened before|is used and not new|has no plug|came without a manual|came without the cable|does not fit|does not match the picture
broke on the first day|broke after two weeks|lost its colour in the wash|is not the one that {i} ordered|is stuck|is blocked|is dirty|is scratched
was left in the rain|has a dead battery|has a flat tyre|trips the fuse|loses water|loses the connection every hour|is slower than promised|is louder than before
""")
ORIGINS = cells("""
from order {ref}|of order {ref}|with the number {ref}|from the order of {date}|that {i} bought on {date}|from {my} last order|delivered on {date}|from the shop in {location}
|from the spring catalogue|that came on {weekday}|on invoice {ref}|in the {room}|in {my} office|on the second floor|from delivery {ref}
that {i} got from {organization}|ordered on {date}|from the website|with the voucher {ref}|that was repaired on {date}|from the shipment {ref}|that arrived this morning|bought for {amount}
""")
HOME = cells("""
heating|hot water|boiler|radiator in the {room}|light in the {room}|window in the {room}|door of the {room}|lock of the front door
lift|doorbell|intercom|roof|gutter|drain in the {room}|tap in the {room}|toilet
socket in the {room}|stove|oven|balcony door|letter box|garage door|stair light|smoke alarm
""")
TROUBLES = cells("""
does not work|has been broken since {date}|has been out of order since {weekday}|is leaking|is blocked|makes noise at night|is broken again|will not close
drips all day|has been cold for three days|is loose|was not repaired|smells strange|is dangerous for the children|has failed twice this week|stopped this morning
""")
DEVICES = cells("""
laptop|work phone|desk phone|second monitor|office printer|VPN|mailbox|calendar
shared drive|time clock|access card|test server|payroll program|video system|scanner|warehouse tablet
""")
GLITCHES = cells("""
does not start|is locked|is very slow|shows a blue screen|crashes every hour|cannot be reached|has no sound|loses the connection
asks for a password again and again|was not updated|is full|deletes {my} files|has been down since {time}|shows the wrong date|does not open|freezes after the login
""")
PAPERS = cells("""
contract|invoice|receipt|offer|certificate|guarantee|rental agreement|medical report
quotation|delivery note|credit note|payslip|insurance policy|order confirmation|application form|construction plan
""")
SERVICES = cells("""
newspaper subscription|gym membership|phone contract|internet contract|electricity contract|cleaning service|parking permit|language course
car rental|season ticket|software licence|storage room|meal plan|maintenance contract|yoga course|insurance
""")
VISITS = cells("""
appointment|check-up|blood test|interview|site visit|viewing of the flat|fitting|training
dental appointment|inspection|consultation|delivery slot|hearing test|vaccination|job interview|meeting
""")
JOBS = cells("""
accountant|nurse|driver|cook|receptionist|sales assistant|software developer|warehouse worker
gardener|teacher|electrician|cleaner|designer|project manager|office assistant|mechanic
""")
PEOPLE = cells("""
technician|driver|courier|plumber|electrician|engineer|salesman|caretaker
fitter|painter|doctor|gardener|adviser|cleaner|trainer|mechanic
""")
GOODS = cells("""
bricks|paper rolls|tyres|screws|cartons|lamps|uniforms|potatoes
bottles|tiles|cables|office chairs|flyers|steel pipes|vegetables|spare parts
""")
CAUSES = cells("""
a holiday|a surgery|a strike|a flight|a family matter|a broken leg|a training course|a funeral
an illness|a delay of the train|a move|a late delivery|an exam|a conference|bad weather|a birth in the family
""")
COUNTS = cells("two|three|four|five|six|seven|eight|ten|12|20|30|45|50|80|100|250")

SLOTS: dict[str, tuple[str, ...]] = {
    "product": PRODUCTS,
    "defect": DEFECTS,
    "origin": ORIGINS,
    "home": HOME,
    "trouble": TROUBLES,
    "machine": DEVICES,
    "glitch": GLITCHES,
    "paper": PAPERS,
    "service": SERVICES,
    "visit": VISITS,
    "job": JOBS,
    "worker": PEOPLE,
    "goods": GOODS,
    "cause": CAUSES,
    "count": COUNTS,
}

CLAUSES = cells("""
the {product} {origin} {defect}
the {product} {defect}
{my} {product} {defect}
{my} new {product} {origin} {defect}
the {home} {trouble}
the {home} in {my} flat {trouble}
{my} {machine} {glitch}
the {machine} {glitch}
the {product} from order {ref} has not arrived
order {ref} has not arrived yet
the parcel {ref} was lost on the way
the parcel was left in front of the wrong door
the parcel has been in {location} since {date}
the delivery of {date} was not complete
the delivery came {count} days late
the courier did not ring the bell
{count} boxes were missing from delivery {ref}
{i} received a {product} instead of a {product}
{i} received {count} pieces and not {count}
the {product} was sent to {my} old address
the tracking page {url} shows nothing
order {ref} was delivered twice
the driver could not find {street}
the pallet with the {goods} was damaged
the {goods} of order {ref} are of poor quality
{count} of the {goods} are broken
the price of the {goods} will rise to {amount}
{i} cannot deliver the {goods} before {date}
the {goods} are ready for collection
the {goods} for {organization} are still at the port
the factory in {location} is closed until {date}
invoice {ref} was paid twice
invoice {ref} shows the wrong amount
the amount on invoice {ref} should be {amount}
invoice {ref} has the old address on it
{i} never received invoice {ref}
{i} got a reminder for invoice {ref} although it was paid
{amount} was charged twice
{amount} was taken from {my} account by mistake
the refund of {amount} has not arrived
the payment of {date} never reached the office
the discount of {amount} is missing on the bill
the card {card} was refused
the money went to {iban} by mistake
the bill for {month} is much too high
the direct debit from {iban} failed
{i} paid {amount} on {date} and got no receipt
the voucher {ref} was not accepted
the deposit of {amount} was not returned
the tax on invoice {ref} is wrong
the booking {ref} shows the wrong date
the hotel in {location} cancelled the booking
{i} booked a double room and got a single room
the room in {location} was not cleaned
the flight to {location} was cancelled
the train to {location} was {count} hours late
{my} suitcase did not arrive in {location}
{i} missed the connection in {location}
the ticket {ref} has the wrong name on it
{i} cannot travel on {date} because of {cause}
the seats {i} booked were given to others
the car from {organization} was not ready
the tour on {date} was full
the breakfast was not part of the booking
{i} forgot {my} {product} in the hotel
the taxi to the airport did not come
{i} cannot log in to {my} account
the account {email} is locked
{my} password was changed without a warning
the link {url} does not open
the code for the login never arrived
somebody logged in from {ip}
the page {url} shows an error
{my} data in the account are wrong
{my} e-mail address is now {email}
the newsletter still comes although {i} cancelled it
{my} name is spelt wrong in the account
the app crashes after the last update
the export to a table stops after {count} rows
the report for {month} is empty
the new version deletes the comments
the search finds nothing since {date}
the licence {ref} has run out
the backup of {date} failed
the server {ip} does not answer
the printer in the {room} prints blank pages
the shared folder is gone
{i} cannot open the file from {person}
the upload to {url} takes hours
the program counts the hours of {month} wrong
{i} cannot come to the {visit} on {date}
the {visit} on {date} must be moved
the {visit} was cancelled without notice
nobody came to the {visit} on {weekday}
{i} waited {count} hours for the {worker}
the {worker} did not come on {date}
the {worker} came too late and left after {count} minutes
the {worker} broke a {product} in the {room}
the {worker} was very rude
the {worker} did a very good job
the {visit} takes place at {time} and not at {time}
{i} cannot come because of {cause}
{i} missed the {visit} because of {cause}
the results of the {visit} have not come
the tablets ran out on {weekday}
the new medicine causes a headache
the prescription has the wrong date
{i} {have} had a fever since {weekday}
the doctor in {location} sent no report
the insurance {organization} does not pay for the {visit}
the tooth hurts again since {weekday}
{my} insurance card has expired
there is water in the {room}
there is mould in the {room}
there are mice in the {room}
there is no hot water since {date}
there was no electricity from {time} to {time}
the neighbours are loud every night
the rent for {month} was paid to the wrong account
somebody parks on {my} place every day
the key of the {room} is lost
the bins were not emptied on {weekday}
the ceiling of the {room} is wet
the flat at {street} is too cold
the bicycle was stolen from the {room}
{i} will move out on {date}
the new tenant {person} has no key yet
the caretaker has not answered since {date}
the {service} ends on {date}
the {service} was renewed although {i} cancelled it
the {service} costs {amount} more than before
the {paper} from {organization} is missing
the {paper} {ref} has a mistake in it
the {paper} was not signed
the {paper} was sent to {email} and never arrived
{i} lost the {paper} {ref}
the {paper} names the wrong company
{i} {have} moved to {location}
{i} {have} moved to {street}
{i} {have} a new account, {iban}
{my} company is now called {organization}
{i} saw the advert for a {job} in {location}
{i} applied for the job as a {job} on {date}
{i} worked as a {job} at {organization} for {count} years
{i} can start as a {job} on {date}
the interview with {person} went well
the answer to {my} application never came
the contract as a {job} ends in {month}
the payslip for {month} is wrong
{count} days of leave are missing in the system
the overtime of {month} was not paid
{i} will be on leave from {date} to {date}
{i} {am} ill and will be back on {date}
{i} left {my} {machine} on the train
the travel costs of {amount} were not paid back
the team in {location} needs {count} new chairs
the meeting room was taken by {organization}
the order for {person} was forgotten
{person} promised an answer by {date}
{person} has left {organization}
{person} did not call back
{person} gave {me} the wrong form
{person} sent the {paper} to the wrong person
the offer {ref} is too expensive
the offer from {organization} is {amount} cheaper
the sample of the {product} was very good
the catalogue shows {amount} and the shop {amount}
the {product} is out of stock in {location}
the {product} is much cheaper at {organization}
the {product} was sold to somebody else
the repair of the {product} took {count} weeks
the guarantee of the {product} ends on {date}
the {product} came back from the repair with a new fault
the spare part for the {product} does not exist any more
{my} daughter got hurt by the {product}
the machine in hall {count} has stopped
the alarm went off at {time}
the fire door in the {room} is blocked
the water in the canteen tastes strange
the car with the number {other} blocks the gate
the {thing} in the {room} is {adj}
the {adj} {thing} has been missing since {date}
the {device} of {person} is at {location}
{i} found a {product} near the {room}
the course on {date} has no trainer
the certificate {ref} is not valid in {location}
the school in {location} needs the {paper}
the club wants to use the hall on {date}
the food for {count} guests came cold
the cake had the wrong name on it
the table for {weekday} at {time} was not reserved
the music on {date} was much too loud
the photos from the party are not on {url}
""")
AFTER = cells("""
and nobody answers the phone|and {i} cannot work|and the shop has to stay closed|and the guests are coming on {weekday}|and it is getting worse
and the {worker} knows nothing about it|and it was expensive|and the same thing happened last year|and the {product} {defect}|and the {home} {trouble}
and {my} {machine} {glitch}|and there is no answer to {my} mails|and {my} customers are waiting|and the hotline did not help|and the box was open
and this is the second time|although it is new|although {i} paid in time|although it was repaired in {month}|although {person} promised to help
again|for the third time|since this morning|, so {i} cannot use it|, so {i} cannot go home
, so the work has stopped|, so {i} had to buy another one|after only {count} days|since the last update|since {date}
""")

WISH_THINGS = cells("""
a refund|a full refund|a refund of {amount}|the money back|a replacement|a new {product}|a {product} in another colour|a discount
a discount of {amount}|a repair|a free repair|an exchange|a credit note|a corrected invoice|a copy of invoice {ref}|a receipt for {amount}
a copy of the {paper}|the {paper} by e-mail|a signed {paper}|an offer for {count} pieces|an offer for the {goods}|a price list|a sample of the {goods}|a catalogue
a new appointment|an appointment on {weekday}|an earlier date|a later date|another {visit}|a call back|a call before {time}|a short answer
a written answer|an explanation|an apology|a talk with the manager|a talk with {person}|a technician|a {worker} on {date}|a {worker} who knows the {machine}
a new password|a new code|access to the shared folder|a new access card|a second monitor|a new {machine}|an update|help with the {machine}
a quiet room|a room in {location}|a table for {count} people|a seat by the window|a later flight|a taxi at {time}|a parking space|a new key
a lower rent|a new contract|{count} more days|{count} days of leave|a place on the course|an extension until {date}|a second delivery|the missing {goods}
the missing part|the deposit back|a prescription|the results of the {visit}|a sick note|an answer to the application|a reference letter|the address of the office in {location}
""")
WISH_TO = cells("""
cancel order {ref}|cancel the order|cancel the {service}|cancel the booking {ref}|cancel the {visit}|return the {product}|send the {product} back|exchange the {product}
move the {visit} to {date}|move the {visit} to another day|change the date to {date}|change the delivery address to {street}|change the name on the ticket|change the password|change the account to {iban}|change the booking to {count} people
pay in {count} parts|pay by card|pay later|pay {amount} on {date}|order {count} {goods}|order another {product}|order the same again|buy a second {product}
book a room in {location}|book the {visit}|renew the {service}|extend the {service} until {month}|end the contract on {date}|keep the old contract|keep the {product}|have it repaired
speak to the manager|speak to {person}|speak to a doctor|visit the flat on {weekday}|see the {product} first|pick up the {product} on {weekday}|pick it up at {time}|know the price
know the reason|know when it will be ready|know when the {worker} comes|know who is responsible|get the money back|get an answer in writing|get the {paper}|get a new {product}
work from home on {weekday}|take {count} days off|start in {month}|apply as a {job}|come on {date}|come earlier|use the {room} on {date}|install the update later
""")
WISH_DO = cells("""
send a new {product}|send a {worker}|send a {worker} on {weekday}|send the {paper} again|send the {paper} to {email}|send the missing part|send the parcel to {street}|send the money to {iban}
send the invoice to {organization}|send a copy of the {paper}|send the code again|send the price list|repair the {product}|repair the {home}|repair it|replace the {product}
replace it for free|check the {product}|check the invoice|check the account|check the {home}|check the address|cancel order {ref}|cancel the {service}
cancel the booking|cancel the {visit}|correct the invoice|correct the name|correct the date|correct the {paper}|confirm the {visit}|confirm the order
confirm the new date|confirm it in writing|pay back {amount}|pay the invoice|pay the money back|refund {amount}|refund the price|move the {visit} to {date}
find another date|find another room|find out where the parcel is|look into it|look for the {product}|look at the {machine}|reset the password|unlock the account
delete the account|delete the old data|change the address|change the address to {street}|call {person}|tell {person} about it|talk to the neighbours|talk to the {worker}
book a table for {count} people|book another flight|reserve a seat|keep a place on the course|extend the deadline|extend the {service}|explain the bill|explain the price
pick up the {product}|pick up the {product} at {street}|collect the {goods}|deliver the {goods}|deliver it to {organization}|deliver before {time}|restore the backup|install the {machine}
""")
WISH_TAIL = cells("""
by {date}|before {date}|until {weekday}|by {weekday}|this week|today|as soon as possible|before {time}
next week|within {count} days|in {month}|before the weekend|by the end of {month}|at once|by {date} at {time}|in the morning
""")

WANT_THING = cells("""
{I} would like|{I} want{s}|{I} need{s}|{I} ask{s} for|{I} would like to have|{I} expect{s}|{I} would be happy with|{I} urgently need{s}
{I} request{s}|{I} would be glad to get|What {i} need{s} is|What {i} want{s} is|All {i} want{s} is|{I} really need{s}|{I} would prefer|{I} kindly ask{s} for
{I} hope{s} for|{I} insist{s} on|{I} only want{s}|{I} {am} hoping for|{I} {am} asking for|{I} now want{s}|{I} would appreciate|{I} could use
""")
WANT_TO = cells("""
{I} would like|{I} want{s}|{I} need{s}|{I} wish{es}|{I} would love|{I} hope{s}|{I} would prefer|{I} ask{s}
What {i} want{s} is|All {i} want{s} is|{I} plan{s}|{I} {am} hoping|{I} really want{s}|{I} still want{s}|{I} only want{s}|{I} now need{s}
""")
WANT_YOU = cells("""
Please|Could you please|Can you|Could you|Can you please|Would you please|Please be so kind and|Would you kindly
So please|Could somebody|Can somebody please|Therefore please|Would you|Kindly|Could you kindly|Pls
""")
WANT_YOU_TO = cells("""
{I} ask{s} you|{I} want{s} you|{I} would like you|{I} need{s} you|{I} expect{s} you|{I} would ask you|{I} kindly ask{s} you|{I} beg{s} you
{I} must ask you|{I} {am} asking you|{I} really need{s} you|{I} have to ask you|{I} would prefer you|{I} now ask{s} you|{I} trust you|{I} therefore ask{s} you
""")
WANT_US_TO = cells("""
{I} would like us|{I} want{s} us|{I} ask{s} us|{I} need{s} us|{I} expect{s} us|{I} asked us|{I} wanted us|{I} kindly ask{s} us
{I} told us|{I} would prefer us|{I} {am} asking us|{I} begged us|{I} now want{s} us|{I} really want{s} us|{I} wish{es} us|{I} really need{s} us
""")

DEADLINES = cells("""
{I} need{s} it by {when}|The deadline is {when}|It has to be done by {when}|{I} need{s} an answer by {when}|It must be ready by {when}|The last day is {when}|The latest date is {when}|{I} can wait until {when}
The answer is needed by {when}|This must be settled by {when}|{I} need{s} this before {when}|{My} deadline is {when}|It should be done before {when}|The time limit is {when}|It cannot wait longer than {when}|{I} will wait until {when}
""")

LEAD_FIRST = cells("""
{I} {am} writing because|{I} {am} writing to you because|Unfortunately,|Sadly,|The problem is that|{My} problem is that|{I} must tell you that|{I} {am} sorry to say that
{I} contact you because|{I} {have} to complain that|{I} {have} noticed that|Just so you know,|{I} want to let you know that|{I} would like to report that|The reason for {my} mail is that|As you may know,
This is to tell you that|{I} {am} unhappy because|Here is {my} problem:|It is about this:|The matter is this:|What happened:|To make it short,|As {i} said on the phone,
{I} just saw that|Today {i} found out that|Please note that|{I} {am} getting in touch because|A short note:|{I} regret to say that|My message is this:|Believe it or not,
""")
LEAD_THIRD = cells("""
{I} said that|{I} told {us} that|{I} report{s} that|{I} say{s} that|{I} complain{s} that|According to {me},|{My} problem is that|The problem:
{I} explained that|{I} called because|{I} got in touch because|The reason is that|It is about this:|{I} let us know that|{I} mentioned that|The matter:
{I} {am} unhappy because|Unfortunately,|{I} {am} upset because|What happened:|{I} noticed that|{I} just wanted us to know that|As {i} put it,|{My} message:
""")

GREETINGS = cells("""
Hello,|Hi,|Dear team,|Good morning,|Dear Sir or Madam,|Hello team,|Good afternoon,|Hey,
Dear all,|Good day,|Hi there,|Hello there,|Hi all,|Good evening,|To whom it may concern,|Dear customer service,
Hello everyone,|Dear colleagues,|Dear support team,|Hello!|Hi!|Dear office,|Greetings,|Dear ladies and gentlemen,
""")
GREET_NAMED = cells("""
Dear {to},|Hello {to},|Hi {to},|Good morning {to},|Hey {to},|Good afternoon {to},|Hello dear {to},|Good day {to},
{to},|Hi there {to},|Good evening {to},|Hello again {to},|Dear {to}!|Hello {to}!|Hi {to}!|Good morning, {to}!
""")
INTRO_FIRST = cells("""
My name is {who}.|This is {who}.|I am {who}.|{who} here.|It is {who}.|It's {who}.|I'm {who}.|My name's {who}.
Here is {who}.|This is {who} writing.|{who} speaking.|You know me, I am {who}.|I am called {who}.|We have met, my name is {who}.|It is me, {who}.|We spoke before, this is {who}.
A message from {who}.|Let me introduce myself: {who}.|First of all, my name is {who}.|I am writing as {who}.|Name: {who}.|From {who}.|It is {who} again.|This is {who} again.
""")
INTRO_THIRD = cells("""
{who} called.|{who} phoned.|{who} rang.|{who} wrote to us.|{who} has called.|{who} sent a mail.|{who} left a message.|{who} was on the phone.
{who} stopped by.|{who} came to the desk.|{who} wrote again.|{who} called again.|{who} called at {time}.|{who} phoned on {weekday}.|Call from {who}.|Message from {who}.
I spoke to {who}.|I had {who} on the line.|We had a call from {who}.|Mail from {who}.|Phone note: {who}.|Voicemail from {who}.|Note about {who}.|Just got a call from {who}.
There was a call from {who}.|I talked to {who} today.|New ticket from {who}.|Complaint by {who}.|{who} got in touch.|{who} contacted us.|{who} is waiting for us.|{who} was here this morning.
Visit by {who}.|{who} asked for help.|{who} spoke to me after lunch.|I just met {who}.|{who} turned to us.|Request from {who}.|{who} tried to reach us.|Telephone note, {who}.
""")
INTRO_FOR = cells("""
Message for {to}: {who} called.|For {to}: {who} called.|{to}, {who} called.|{who} called for {to}.|Note for {to}: {who} phoned.|{who} wanted to speak to {to}.|{who} asked for {to}.|{who} left a message for {to}.
{to}, I spoke to {who}.|For {to}, call from {who}.|{who} tried to reach {to}.|{to}, {who} was here.|{who} phoned for {to}.|{who} wrote to {to}.|Hi {to}, {who} rang.|{to}: call from {who}.
""")
ROLES = cells("""
customer|tenant|patient|supplier|applicant|colleague|guest|client
neighbour|passenger|student|parent|buyer|member|visitor|driver
new customer|regular guest|former tenant|business partner|subscriber|trainee|landlord|contractor
""")

FILL_FIRST = cells("""
I hope you are well.|I hope this finds you well.|I hope you had a nice weekend.|I hope you are having a good day.|Sorry to bother you.|Sorry for the trouble.|Sorry to disturb you again.|I hope you can help.
I hope you can help me.|I hope that we find a solution.|Thank you for your help.|Thank you in advance.|Thanks for your time.|Many thanks for your support.|Thanks a lot for everything.|Thank you for reading this.
I look forward to your answer.|I look forward to hearing from you.|I am looking forward to your reply.|We look forward to your message.|It would be very kind of you.|That would be great.|That would be very nice.|That would help a lot.
I would be very grateful.|I would be glad about a solution.|I know that you are busy.|I understand that things go wrong.|I am sure it was only a mistake.|I do not want to make trouble.|I really like your company.|I usually like your service very much.
Your team has always been kind.|You have always been very helpful.|I trust that you will take care of it.|I am sure you will find a way.|Please do not take it badly.|Please excuse the long mail.|Please excuse my English.|Excuse the short message.
What a pity.|This is really annoying.|I am a bit disappointed.|I was quite surprised.|I did not expect this.|You can imagine how I feel.|I hope you understand.|I hope that is okay for you.
Let me know if you have questions.|Feel free to ask.|If anything is unclear, just ask.|Just let me know.|I will gladly answer questions.|Have a nice day.|Have a good weekend.|All the best to you.
Thanks again.|Nice greetings to the whole team.|It was nice to talk to you last time.|I do not know who else to ask.|I will try to be brief.|I wanted to ask nicely.|No offence.|Take care.
""")
FILL_THIRD = cells("""
The caller was very friendly.|The caller was rather angry.|It was a nice talk.|It was a short talk.|The line was bad.|The tone was polite.|Everything was said calmly.|The talk was friendly.
I was as friendly as possible.|I said that we are sorry.|I said sorry.|I apologised, of course.|I promised that we would look into it.|I said we would take care of it.|I said that somebody would answer.|I made a note of it.
Not the first time, by the way.|Nothing else.|That was all.|That is all I know.|No more than that.|Sounded quite upset.|Sounded a bit sad.|Sounded nice.
Hope you can take it from here.|Can you take over?|Over to you.|Thanks for taking care.|Thank you.|Thanks!|Sorry for passing it on.|Just passing it on.
""")
CLOSINGS = cells("""
Thanks|Thank you|Best regards|Kind regards|Regards|Yours sincerely|Many thanks|Best wishes
Best|Sincerely|Thanks a lot|Warm regards|With kind regards|Thx|Greetings|Thank you very much
All the best|Yours faithfully|Cheers|Thanks and regards|With best wishes|Thank you and best regards|Friendly greetings|See you
""")

CONTACT_FIRST = cells("""
You can call {me} on {reach}|You can reach {me} on {reach}|Please call {me} on {reach}|{My} number is {reach}|Contact {me} on {reach}|Call {me} on {reach}|Please answer to {reach}|You can write to {reach}
{I} can be reached on {reach}|{My} contact is {reach}|{My} contact details: {reach}|Please reply to {reach}|Here is how to reach {me}: {reach}|Reach {me} on {reach}|You will find {me} under {reach}|Best way to reach {me}: {reach}
Please use {reach}|Just write to {reach}|Please get back to {me} under {reach}|For questions: {reach}|Contact: {reach}|Ring {me} on {reach}|Give {me} a call on {reach}|Drop {me} a line: {reach}
""")
CONTACT_THIRD = cells("""
Call back on {reach}|Please call back on {reach}|Please call {me} on {reach}|{I} can be reached on {reach}|Reach {me} on {reach}|{My} number is {reach}|Contact: {reach}|Number: {reach}
{I} left the contact {reach}|{I} prefer{s} {reach}|{My} contact is {reach}|Answer to {reach}|Please answer to {reach}|Get back to {me} on {reach}|Call {me} back on {reach}|Write to {reach}
{I} gave {us} {reach}|You can reach {me} on {reach}|The contact is {reach}|Reachable on {reach}|Callback: {reach}|{I} wait{s} for an answer on {reach}|Please ring {me} on {reach}|For the answer: {reach}
""")
CONTACT_STREET = cells("""
{My} address is {reach}|The address is {reach}|{I} live{s} at {reach}|You will find {me} at {reach}|Address: {reach}|Please come to {reach}|The place is {reach}|{I} can be found at {reach}
The right address is {reach}|The house is at {reach}|It is at {reach}|{My} home address is {reach}|Letters go to {reach}|Please write to {reach}|{My} office is at {reach}|{I} stay{s} at {reach}
""")
REACH_TAIL = cells("""
after {time}|before {time}|on {weekday}|in the morning|in the evening|from {time} to {time}|on {weekday} after {time}|at any time
during the day|until {time}|at lunch time|on weekdays|until {weekday}|only in the afternoon|from {weekday} on|around {time}
""")

ALSO = cells("""
{My} colleague {person} knows about it|{My} partner {person} will be at home|{My} manager {person} has the key|{My} neighbour {person} saw it|{My} boss {person} has agreed|{My} assistant {person} can open the door|{My} lawyer {person} has been told|{My} trainee {person} can help
{person} has seen it too|{person} is responsible for it|{person} from {organization} can confirm this|{person} sold it to {me}|{person} promised to call|{person} was there as well|{person} has all the documents|{person} will be there
I spoke to {person} about it|{person} of the team already knows|{person} signed for it|{person} can tell you more|The bill goes to {organization}|The repair was done by {organization}|{organization} has the same problem|The shop is {organization} in {location}
The money should go to {iban}|{My} account is {iban}|The account for the refund is {iban}|Photos are at {url}|The pictures can be seen at {url}|The form is at {url}|It was paid with the card {card}|The card is {card}
The order number is {ref}|The customer number is {other}|The customer number is {ref}|The invoice number is {ref}|The ticket is {ref}|It cost {amount}|The price was {amount}|It was bought on {date}
{I} paid {amount} for it|It is still under guarantee|The guarantee runs until {date}|It happened on {date}|It began on {date}|It was the same in {month}|{I} will be away from {date}|There is a dog in the flat
The key is with {person}|The key is at {street}|The entrance is in {street}|The branch is in {location}|The flat is in {location}|A copy went to {email}|{person} gets a copy at {email}|The number of {person} is {phone}
The device has the address {ip}|The serial number is {ref}|The password was {secret}|The old account was {iban}|The meeting is in {location}|{organization} will pay for it|The box is still closed|Nobody was hurt
""")
SUBJECTS = cells("""
question|problem|complaint|urgent|request|help needed|my order|our contract
a short question|please help|about the delivery|invoice|information|support|appointment|hello
""")

ASK_VERBS = cells("""
summarize|summarise|sum up|give me a summary of|write a summary of|make a summary of|i need a summary of|can you summarize
could you summarise|please summarize|can you sum up|briefly summarize|shortly summarise|give me the gist of|give me the main points of|tell me the main point of
tell me what is in|tell me the essence of|what is the gist of|what is the point of|what is the main message of|what is the essence of|boil down|pls summarize
help me summarize|i want a summary of|prepare a summary of|create a summary of|write a short summary of|make a brief summary of|give me a quick summary of|i would like a summary of
would you summarise|would you sum up|quickly summarize|recap|give me a recap of|condense|get me the key message of|what is the short version of
digest|please sum up|please give me a summary of|let me have a summary of|do a summary of|summarize for me|provide a summary of|put together a summary of
""")
ASK_OBJECTS = cells("""
this note|this message|this mail|this e-mail|this text|this|the note below|the following note
the message below|the following message|the mail below|the following mail|the customer's message|the customer's mail|the following|the e-mail below
this customer note|this customer message|this phone note|this telephone note|this complaint|this request|this inquiry|this letter
what the customer wrote|what this person wants|what was said|this email|the text below|the following text|this case|this ticket
the note from our customer|the mail i got|the message i received|what came in today|this voicemail|this call|the tenant's note|the call note
my note|my call note|the notes from the call|this contact form|the form below|this customer's request|a customer's mail|a note from the phone
""")
ASK_QUESTIONS = cells("""
what does the customer want|what does this customer want|what does the sender want|what do they want|what is this about|what is it about|what is this note about|what is this mail about
what is the matter here|what is the problem|what is the problem here|what happened|what happened and what is wanted|who wants what|who wants what from us|who wrote and what do they want
what does the writer want from us|what do we have to do here|what is the customer's problem|what is wrong here|what does this person need|what does the caller want|what did the caller say|what does this message say
what does it say in short|what is the request|what is wanted|whats this about|what's this about|what's the issue|what is the issue here|what's the gist
can you tell me what this is about|could you tell me what they want|can you tell me what the customer wants|i do not have time to read this, what is it about|in a nutshell, what is this|what should i know about this|what must i know from this mail|who is it and what is it about
what does the tenant want|what does the patient want|what does our supplier want|what does my colleague want|what does the applicant want|what does the guest want|what does the client need|what does this one want
""")
ASK_SHORT = cells("""
tl;dr|tldr|summary|summary please|short summary|short summary please|a summary pls|quick summary
brief summary|sum this mail up|sum this up|sum it up for me|sum it up please|the gist|the gist please|gist
main point|main points please|in short|in short please|in brief|in a nutshell|key message|key points in short
recap|recap please|a recap|short version|the short version please|TL;DR please|Summary needed|summarize
summarise|summarize please|please summarize|please summarise|pls sum up|need a summary|i need a summary|a short summary, thanks
""")
ASK_ENDS = cells("""
please|briefly|in short|in brief|for me|in a few words|for my boss|for the file
for the ticket|for my colleague|for the team|in simple words|quickly|pls|if you can|for the report
for the log|for the handover|so that i can pass it on|thanks|for our records|in plain words|as short as possible|with who, what and contact
""")
ASK_ONE = cells("""
in one sentence|in a single sentence|in one line|in one sentence please|in a sentence|as one sentence|in a single line|in just one sentence
in one short sentence|in one sentence, please|in only one sentence|on one line|with one sentence|in exactly one sentence|as a single sentence|in 1 sentence
""")
ASK_HELLO = cells("""
hi,|hello,|hey,|good morning,|hi there,|hello!|hi!|please,
good afternoon,|ok,|so,|quick question:|one more:|next one,|hey there,|hallo,
""")
NAMED_OBJECTS = cells("""
the mail from {name}|the message from {name}|what {name} wrote|what {name} wants|the note of {name}|the e-mail of {name}|the letter from {name}|the call of {name}
the mail by {name}|this mail from {name}|this message from {name}|the note from {name}|the request of {name}|the voicemail of {name}|{name}'s mail|{name}'s message
""")

VOICES = {
    "I": ("I", "my", "me", "am", "have", "was", "", ""),
    "we": ("we", "our", "us", "are", "have", "were", "", ""),
    "he": ("he", "his", "him", "is", "has", "was", "s", "es"),
    "she": ("she", "her", "her", "is", "has", "was", "s", "es"),
    "they": ("they", "their", "them", "are", "have", "were", "", ""),
}
FORMS = ("i", "my", "me", "am", "have", "was", "s", "es")
