"""English sentences: news, encyclopaedia, forum and chat, judgments, travel; and the same kinds of text without any name.

Every sentence was written for this purpose. The shows, bands, teams and products in it are unlabelled on purpose: they are no names.
"""

from __future__ import annotations

from training.ner.wordings.english_office import OFFICE

__all__ = ["NEGATIVES", "OFFICE", "PROSE"]

PROSE = r"""{full}, the finance minister of {place}, resigned on {date} after weeks of protests over the fuel tax.
Talks between {place} and {place} collapsed late last night, two officials close to the negotiations said.
Shares in {org} fell almost nine per cent after its chief executive, {full}, warned of a weak second half.
The {place} government has rejected a request from {org} to delay the closure of the mine.
"We were never asked," said {full}, who has farmed the valley since the seventies.
A magnitude 5.8 earthquake shook the coast of {place} early this morning, but no casualties were reported.
{org} and {org} have agreed to merge in a deal valued at {amount}, ending a two-year courtship.
Police in {place} are looking for a man in his thirties who was last seen near the harbour.
{surname}, 61, had been widely expected to seek a third term.
Born in {place} to a family of weavers, {full} learned to paint from an uncle and never went to school.
After the war he returned to {place}, where he taught chemistry until his death in 1953.
{full} (born {date}) is a novelist and translator who lives in {place}.
The opposition leader {full} called the vote a farce and urged her supporters to stay at home.
Nurses at {org} walked out for a second day on Thursday, demanding safer staffing levels.
Defender {full} scored twice as {org} came from behind to beat {org} 3-2.
{surname}'s late penalty sent the visitors through to the semi-final.
Midfielder {given} {surname} will miss the rest of the season with a torn ligament, {org} confirmed.
In the women's final, {full} needed less than an hour to see off {full} in straight sets.
The sprinter from {place} finished in 10.02 seconds, just ahead of {surname} and {surname}.
{org} sacked head coach {full} hours after the club was relegated.
Results: {surname} 6-4 6-3; {surname} 7-5 6-7 6-1; {surname} walkover.
{place} is a town in the north of {place}, known for its salt works and its spring carnival.
The river rises in the hills above {place} and flows through {place} before it reaches the sea.
The parish church, designed by {full} in 1871, was badly damaged by fire and rebuilt by his pupil {full}.
{org} was founded in {place} in 1924 by the brothers {given} and {given} {surname}.
Originally a maker of bicycle chains, {org} moved its headquarters from {place} to {place} in the sixties.
As of the last census, {place} had a population of just under forty thousand.
Her second album was recorded in {place} with the producer {full} and went gold within a month.
{surname} is survived by his wife, {given}, two daughters and five grandchildren.
The documentary follows three fishermen, {given}, {given} and old {surname}, through a winter off {place}.
Analysts at {org} expect interest rates to stay where they are until the autumn.
{full}, an economist with {org}, said the figures were "better than anyone dared hope".
Exports from {place} to {place} rose by a fifth in the first quarter, driven by wheat and machinery.
Why did the minister fly to {place} on a private jet paid for by {org}?
The mayor of {place}, {full}, cut the ribbon and then quietly left through the back door.
Rescue workers reached the village, some 40 km east of {place}, only on {date}.
Three bidders remain in the race for the airline: {org}, {org} and a consortium led by {full}.
It was {surname} who first described the beetle, from a single specimen collected near {place}.
Together with {full} and {full}, she shared the prize for work on the folding of proteins.
Critics of {surname} say that the reform was drafted by lobbyists; {surname} denies it.
Regulators fined {org} {amount} for misleading customers about the cost of its loans.
A spokeswoman for {org} declined to comment on the investigation.
"{place} will not be lectured," the president told reporters on the tarmac in {place}.
Former champion {full} announced her retirement in a short video filmed at her home in {place}.
Heavy snow closed the motorway linking {place} with {place}, leaving hundreds of drivers stranded overnight.
Turnout was highest in {place}, {place} and {place}, and lowest among voters under thirty.
The treaty, signed at {place} in 1648, ended three decades of fighting.
According to a report by {org}, one in four children in {place} has no access to clean water.
Pictured from left: {full}, {full}, {full} and {full}.
By {full} in {place}
{place} ({org}) - Coffee prices hit a seven-year high on {date} as drought spread.
The actress {full}, best remembered for her role in a long-running hospital drama, has died aged 88.
Prosecutors allege that {full} siphoned off {amount} while he was treasurer of {org}.
{full} took over as editor from {full}, who left for a rival paper.
Neither {surname} nor his deputy attended the memorial in {place}.
Two centuries later the letters turned up in an attic in {place}, wrapped in a flour sack.
Scientists from {org} and {org} have mapped the seabed off {place} in unprecedented detail.
Prime Minister {surname} flew to {place} on {date} to patch up relations.
King {given} abdicated in favour of his nephew and spent his last years in {place}.
Fishermen from {place} still toast old {given} {surname}, who invented the folding net.
When {org} shut its plant, {place} lost half its jobs and most of its young people.
The bill, sponsored by Senator {full}, would cap the price of insulin at {amount} a month.
{surname}, {surname} and {surname} all voted against the motion.
A court in {place} has ordered {org} to hand over its records by {date}.
Who is {full}, the little-known judge who brought down a government?
She studied law at {org}, clerked for {full} and was called to the bar in 1998.
The exhibition, which opens at {org} on {date}, brings together forty works never before seen outside {place}.
Wages in {place} have barely moved since 2019, whereas rents in {place} have doubled.
On his death the estate passed to {given}, the younger son, who sold it to {org} within the year.
Ambassador {full} was summoned to the foreign ministry in {place} over the remarks.
Of the eleven crew members, only {full} and the cook, {full}, survived.
{full}'s biography of {full} won praise for its patience and scorn for its length.
Trading in the bank's shares was suspended in {place}; {org} is thought to be preparing a rescue.
The strike spread from {place} to the ports of {place} and {place} within days.
Unions representing staff at {org} in {place} will ballot their members on {date}.
What began as a quarrel between {surname} and his publisher ended in front of a judge in {place}.
Flights to {place}, {place} and {place} were grounded while {org} checked its engines.
In 2011 {surname} succeeded {full} as director of {org}, a post she held until {date}.
just landed in {place} and its raining sideways smh #travelfail
my mate {given} got tickets for the Foo Fighters and im not even jealous (i am)
{given} pls stop spoiling Stranger Things in the group chat
omg {full} just followed me back im screaming
RT if you think {org} should refund everyone #scam #neveragain
so {org} support kept me on hold for 2 hrs then hung up. cool cool cool
@{given} happy bday!!! see you in {place} on saturday
moving to {place} in sept for uni, is it easy to find a room there or am i doomed
does {given} know that we know or
who tf is {full} and why is she trending
i work at {org} (throwaway obvs) and yes the rumours are true
big shoutout to {given} and {given} for staying till 3am to fix the server you legends
Tbh nobody in {place} puts pineapple on it, that's a tourist thing
told {given} id be there at 8 its now 9.30 and im still in pyjamas
{given}, {given} n me are doing a Breaking Bad rewatch tonite if ur free
ok but have you SEEN what {surname} posted about {org}?? delete ur account sir
Looking for recs near {place}: vegan, cheap, not too loud. thx
wish i was in {place} rn #throwback #beachlife #nofilter
is {org} down for anyone else or is it just my wifi
OP here. Update: {given} moved out, took the cat, and is now staying with my brother {given} in {place}.
My ex ({given}, 34m) works with my sister ({given}, 29f) and it's getting weird.
IMO {full} carried that whole season of The Office, change my mind
shdve listened to {given} when she said dont order from {org}
mods can we ban user darkwolf_88 he keeps posting where {given} lives
+1 to what {given} said, same bug here since the last update of Windows
@{surname} source? because {org} says the exact opposite
watching the match w {given} at the pub, {place} v {place}, 0-0, yawn
gm everyone except {given} who still owes me for the pizza
drove from {place} to {place} in one go, would not recommend lads
why does every band skip {place} on tour?? Iron Maiden pls i beg
lost my wallet on the night bus in {place}, name on the cards is {full}, pls dm if found!!
ngl {full} in that suit 🔥🔥 #redcarpet
{given}: brb\nlilmissgrumpy: k\n{given}: back, what did i miss
[21:04] {given}: u up?\n[21:05] {given}: no
can't believe {given} got a job at {org} before me, i literally wrote his cv
petition to make {full} the next Doctor in Doctor Who
FYI {surname} isn't even from {place}, he was born in {place} lmao
does anyone have a code for {org}? mine expired on {date} :(
{place} in winter is so underrated don't @ me
got scammed by a guy calling himself {full}, number was {phone}, be careful folks
Thanks {given}, that worked! Uninstalled the driver, rebooted, Minecraft runs like butter now.
Hi all, long time lurker, first post. I'm {given} from {place} and I restore old radios.
Long story short: {org} hired me, {org} bought them, everyone got fired, I now keep bees near {place}.
@ {given} & {given} congrats on the baby xx
feel so sorry for {surname} tbh that red card was never a red card #var #robbed
Cheers {given} mate, owe you one. Up the Hammers!
who wants to carpool to {place} friday?? me and {given} got 2 seats
so apparently {given} told {given} that {given} likes me and now i have to move to {place}
Fleabag is the best show ever made and {given} hasnt even seen it, unfriended
That's the most {place} thing I've read all day
bought {org} at 12 sold at 9 bought again at 15 #diamondhands
the fact that {full} has never won anything is criminal
my nan met {full} at a chippy in {place} in the 80s and says he was rude lol
{given}!!! where r u we r at gate 14 and they r boarding
any1 else getting letters from {org} about a parking fine they never got
anyone from {place} here? how bad is the flooding really
Internet detectives: my great-grandfather {full} left {place} in 1912 and vanished, where do I start?
yo {given} u free sat? {given} is having a bbq, bring beers n ur switch
Ok so hear me out: {full} as the villain in the next Mission Impossible.
dear {org} please bring back the old app. sincerely everyone
{place} trip day 3: sunburnt, broke, happy #wanderlust
unpopular opinion but {given} was right and the rest of you ganged up on her
{given} said yes!!!! 💍 {place} you were magical
fwiw I emailed {given} over at {org} and she was lovely about it
just saw {full} in the frozen aisle buying peas, very normal very nice
{org} are hiring in {place} btw, remote 2 days, pay is meh
rip my phone, dropped it in the sea at {place}, {given} laughed for ten mins straight
if {surname} starts on sunday im burning my season ticket
Someone tell {given} that the plural of moose is moose 💀
The applicant, Mr {full}, is a national of {place} who was born on {date} and lives in {place}.
He was represented before the Court by Ms {full}, a lawyer practising in {place}.
The Government were represented by their Agent, Mr {full}, of {org}.
The applicants, {full} and {full}, are a married couple residing in {place}.
The case originated in an application (no. {number}) against {place} lodged with the Court by Mrs {full}.
On {date} the {org} convicted the applicant of fraud and sentenced him to four years' imprisonment.
The applicant appealed to the {org}, arguing that the statement of {surname} should not have been admitted.
By a judgment of {date} the {org} upheld the decision and dismissed the appeal on points of law.
Mr {surname} was arrested at his home in {place} in the early hours of {date} and taken to the police station.
The public prosecutor in {place}, {full}, discontinued the proceedings for lack of evidence.
Ms {surname} complained that the length of the proceedings had been incompatible with the "reasonable time" requirement.
Having deliberated in private, the Chamber, composed of {full}, President, {full}, {full} and {full}, judges, and {full}, Registrar, delivered the following judgment.
Police officers {surname} and {surname} stated that they had used no more force than was necessary.
The first applicant's brother, {full}, was last seen at a checkpoint outside {place}.
In its letter of {date}, {org} informed the applicant's lawyer that the file had been lost.
The {place} Government contested that argument and referred to the findings of the {org}.
The applicant company, {org}, has its registered office in {place}.
{org} brought an action against {org} in the {org}, seeking {amount} in damages.
The medical report drawn up by Dr {full} of {org} recorded bruising to both arms.
Leave to appeal was refused on {date} by the {org} (Judge {surname}).
She was granted legal aid and was represented by {full} and {full}, lawyers practising in {place} and {place} respectively.
The Government submitted that Mr {surname} had never raised this complaint before the {org}.
On the same day the investigator {surname} questioned {surname}, who confirmed that he had lent the car to {given} {surname}.
The applicant was detained in {place} remand prison, sharing a cell of 14 square metres with six others.
It follows that {place} must pay the applicant {amount} in respect of costs and expenses.
Relying on Articles 3 and 13, {full} alleged that his removal to {place} would expose him to ill-treatment.
The witness {full}, a neighbour, testified that the shots had come from the direction of the school.
On appeal, counsel for {surname}, Mr {full} KC, abandoned the second ground.
The respondent is the widow of the late {full}, who owned land at {street}, {place}.
The child, {given}, was placed with foster parents in {place} against the wishes of her mother, {full}.
Judge {full} expressed a dissenting opinion, which is annexed to this judgment.
The {org} quashed the expulsion order and remitted the case to the {org} for fresh examination.
In {surname} v. {place} (no. {number}) the Court found a violation on very similar facts.
See, among other authorities, {surname} and {surname} v. {place}, judgment of {date}, and {surname}, cited above.
The accused {surname} and his co-accused {surname} were tried together before the {org}.
A lawyer appointed by the {org}, Ms {surname}, visited the detainee only once.
On {date} the applicant's father, {given}, applied to {org} for restitution of the house at {street}.
The bailiff's report of {date} noted that Mr {surname} no longer lived at {street}, {place}.
Notice of the application was given to the Government, then represented by {full} and subsequently by his successor, {full}.
The hearing took place in public in {place} on {date}; there appeared before the Court, for the Government, Ms {surname}, Agent, and Mr {surname}, Adviser.
Both {surname} and the interpreter, {full}, signed the record of the interview.
{surname} submitted that the tribunal in {place} had erred in law when it preferred the evidence of {org}.
The newspaper had accused {full}, then deputy mayor of {place}, of taking bribes from {org}.
Since the applicant had died on {date}, his daughter, Ms {full}, expressed the wish to pursue the case.
He alleged that he had been beaten by officers of {org} during his transfer from {place} to {place}.
We spent four nights in {place} and could happily have stayed a fortnight.
Skip the cable car in {place} and take the stairs behind the market instead.
{given} at the front desk found us a cot at midnight; nothing was too much trouble.
The overnight bus from {place} to {place} is cheap, but bring a jumper and earplugs.
Ask for {given}: best haircut I've had since I left {place}!
Booked through {org}, paid {amount}, got a room facing the bins.
Our guide {given} grew up in {place} and knew every baker, goat and shortcut.
Two stars. {org} lost our bags in {place} and the desk couldn't have cared less.
If you only have a day in {place}, start at the fish market and walk uphill.
Lovely flat, but {given}, the host, forgot to mention the drum school downstairs.
{place}, {place} and then the islands: three weeks, one rucksack, no plans.
Chef {full} has done it again with a tasting menu that makes lentils exciting.
From {place} you can hire a bike and follow the old railway all the way to {place}.
The plumber, a chap called {given}, turned up on time and charged less than {org} quoted.
South of {place} the road turns to gravel, so check your spare tyre.
My wife {given} and I celebrated our anniversary here; the owner, Mrs {surname}, sent over dessert.
Dr {surname} listened, explained everything and didn't rush me. Reception at {org} is another story.
The food in {place} is spicier than in {place} and, dare I say it, better.
Bought a sofa from {org}. It arrived in {place} without legs.
Would I fly {org} again? For {amount}, probably; for a penny more, no.
Staying at {street} puts you ten minutes from the beach and two from the best bakery in {place}.
There is a small museum about the poet {full} up the hill, closed on Tuesdays.
Huge thanks to {given} and {given} who got us off the mountain before the storm.
I came to {place} for the architecture and stayed for the dumplings.
Avoid the taxi drivers at {place} station, they tried to charge us {amount} for a five-minute ride."""

NEGATIVES = r"""The government has promised to publish its plans for the railways before the summer.
Inflation slowed in May, but food prices kept climbing.
Most of the passengers were asleep when the train left the tracks.
The home side won 2-0 after a dull first half and a lively second.
A cell is the smallest unit of life that can reproduce on its own.
The Second World War changed the way in which governments thought about statistics.
In mathematics, a group is a set with an operation that satisfies four axioms.
Sales of electric cars overtook those of diesel cars for the first time in March.
The minister declined to say whether the tax would rise.
Critics called the sequel lazy; audiences loved it.
The Prime Minister will address Parliament on Wednesday.
Firefighters rescued a cow from a swimming pool early on Sunday.
The Industrial Revolution drew workers from the fields to the mills.
Bronze is an alloy of copper and tin, and is harder than either.
The striker was sent off, the goalkeeper saved two penalties, and the cup went to the underdogs.
Polls close at ten, with a result expected by dawn.
Oil fell below seventy dollars a barrel as traders bet on slower growth.
The moth is active from June to August and feeds on ivy and bramble.
Residents had complained about the smell for years.
A second patient has died, the hospital said, but the outbreak is under control.
Why do cats purr, and why do lions roar?
The novel is told backwards, from the funeral to the first kiss.
lol same
ok brb dinner
who else is up at 3am watching Stranger Things #noregrets
anyone know why my PlayStation keeps beeping at me
monday again #mondaymotivation #coffee
cant believe they cancelled my favourite show on a cliffhanger smh
up the Rovers, down the ref
just finished Breaking Bad for the third time, still crying
hows everyones lockdown sourdough going
my phone died at 60%, is that the battery or what
TIL octopuses have three hearts
Edit: solved, it was the cable. It's always the cable.
tl;dr don't buy the extended warranty
ffs the wifi is down again n ive got a deadline
idk man seems legit to me
this tbh 👆
nvm found it
Bump. Anyone?
Can confirm, also broken on Android and on iOS 17.
lads lads lads we are GOING to the final
first rule of Fight Club: mute the group chat
so tired i put the milk in the cupboard and the cereal in the fridge
Does the Switch version run at 60 fps or should I get it on Steam Deck?
happy friday everyone, be kind to each other
haha good one mate
u coming or not
same energy as a soggy biscuit
#tbt to when we could still afford butter
New Year, New Me, Same Old Overdraft
anyone selling a spare ticket for Saturday, any section, dm me
The applicant complained that the proceedings had lasted too long.
The Court considers that the complaint is not manifestly ill-founded and declares it admissible.
The Government contested that argument.
There has accordingly been a violation of Article 6 § 1 of the Convention.
THE LAW\nI. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION
FOR THESE REASONS, THE COURT, UNANIMOUSLY,\n1. Declares the application admissible;\n2. Holds that there has been no violation of Article 10.
The appeal is dismissed and each party shall bear its own costs.
PROCEDURE\nTHE FACTS\nRELEVANT DOMESTIC LAW
The applicant was born in 1964 and is currently serving a prison sentence.
No reasons were given for the decision of {date}.
The first instance court heard four witnesses and two experts.
The Contracting State must pay {amount} within three months, plus any tax that may be chargeable.
The Respondent shall indemnify the Claimant against all losses arising from the breach.
Claim no. {number} was struck out for want of prosecution.
The beds were hard, the walls were thin, and the breakfast was superb.
Great location, friendly staff, terrible coffee.
Pack light, carry cash, and learn to say thank you.
Check-in opens at 3 pm and check-out is at 11 am.
The Deluxe Room has a balcony; the Standard Room looks out on the car park.
Five stars for the pool, two for the pillows.
Do not drink the tap water, and peel all fruit.
We waited forty minutes for two omelettes.
Would not stay here again, even for free.
How do I change my address?
My name appears incorrectly on my statement, how can I fix it?
I lost my card, please block it right away.
Where is my parcel? The tracking number is {number}.
I was charged {amount} twice, can you refund one of them?
My card number is {card} and it expires next month.
Please use this IBAN for the refund: {iban}
The login came from {ip}, and that was not me.
I can't open {url}, it says Forbidden.
Is {ssn} a valid format for a Social Security Number?
My ZIP code is {zip}, do you deliver here?
You can reach me on {phone} any time after six.
I forgot my password and the reset link has expired.
Can I upgrade from Basic to Premium halfway through the month?
Hello, I'd like to speak to a human being, please.
Do you offer student discounts on the Family Plan?
Your verification code is 481920. Do not share it with anyone.
Dear Customer,\n\nYour Direct Debit of {amount} will be collected on {date}.\n\nCustomer Services
Dear Hiring Manager,\n\nI am writing to apply for the position of Warehouse Supervisor.\n\nYours faithfully
Hi there,\n\nthe lift is out of order until {date}. Please use the stairs.\n\nFacilities
Subject: Out of office\n\nI am away until {date} with no access to e-mail.
Ticket {number}: Printer on second floor prints only in green.\nStatus: Pending\nAssigned: Second Line Support
Minutes\n1. Apologies\n2. Matters Arising\n3. Treasurer's Report\n4. Any Other Business
Work Experience\nSenior Project Manager, 2015-2020\nLed a team of twelve and cut delivery times by a third.
Skills: Excel, Python, Public Speaking, Forklift Licence
Education\nBachelor of Arts, First Class Honours
Employee Handbook, Chapter 4: Annual Leave and Sickness
The Line Manager must approve Annual Leave at least two weeks ahead.
Diagnosis: Type 2 Diabetes Mellitus. Medication: Metformin 500 mg twice daily.
Patient presents with chest pain radiating to the left arm. No known allergies.
Blood pressure 130/85, pulse 72, temperature normal.
Take one tablet with water after meals. Store below 25 degrees.
First Name: ________\nLast Name: ________\nDate of Birth: ________
Date: {date}\nAmount: {amount}\nReference: {number}\nSignature:
Order {number}\n2 x Desk Lamp\n1 x Office Chair\nShipping: {amount}
Chief Executive Officer\nHead of Human Resources\nDeputy Director of Communications
Important: Read These Instructions Before Operating the Machine
This Agreement is governed by the law of the state in which the Supplier is established.
The Seller delivers the Goods to the Buyer free of charge.
Table of Contents\nIntroduction\nMethods\nResults\nDiscussion\nReferences
Agenda for Tuesday: Budget, Hiring Freeze, Christmas Party.
const total = items.reduce((sum, item) => sum + item.price, 0);
if user.is_active and not user.is_locked:\n    send_welcome(user)
docker compose up --build && curl -s localhost:8080/health
ERROR 2024-03-01 12:00:07 ConnectionPool: timeout after 30000 ms
{{"error": {{"code": 429, "message": "Too Many Requests"}}}}
TypeError: Cannot read properties of undefined (reading 'length')
[section]\nname = default\nretries = 3
$ ssh admin@{ip}\nPermission denied (publickey).
Summer sale! Mountain Bikes, Tents and Sleeping Bags at half price.
The new Galaxy has a better camera than the Pixel, though the iPhone wins on battery.
Open Settings, tap Privacy, then turn off Location Services.
May I use Word and PowerPoint on two laptops with one licence?
Preheat the oven to 180 degrees and grease a loaf tin.
Roses are red, violets are blue, the printer is jammed and so is the queue.
Mum said to be home by nine, Dad said ten.
Grandma's scones beat anything from a shop.
Happy Easter, Merry Christmas and a Happy New Year to all our readers.
Chase your dreams, mark my words, and pat yourself on the back.
The sheriff and the deacon disagreed about the bell."""
