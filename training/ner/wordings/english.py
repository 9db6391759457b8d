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
Avoid the taxi drivers at {place} station, they tried to charge us {amount} for a five-minute ride.
first morning in {place} and a seagull already stole my pastry
anyone else think {full} was robbed last night?? that ref needs glasses
ok but {org} dropping a surprise ep at 3am is so rude i have work tomorrow
RT if you're still not over {given} leaving the show 😭
saw {org} live in {place} back in the day, sound was awful but the crowd was unreal
@matchday_moaner nah mate {surname} couldn't hit a barn door from two yards
my flight to {place} is delayed AGAIN thanks {org} 🙃
can we talk about how {full} ate that red carpet and left no crumbs
ngl {surname} over {surname} any day of the week, dont @ me
so {org} just liked my tweet and i am NOT okay
Hot take: the new {org} record is the best thing to come out of {place} in ten years.
who's going to the {org} gig on friday? got one spare ticket, face value only
{given} if ur reading this pls call ur mum
lads its {org} at home, we've got this in the bag surely
why is every taxi driver in {place} an expert on marriage
Shoutout to {full} for pulling me out of that mosh pit #legend
finished the boss fight at last, cheers to {given} for the carry
2 stars. Waited forty minutes at the {place} branch, and the manager, {given}, couldn't have cared less.
{full} is the only reason anyone sat through that film and the director knows it
dont bother with {org}, ordered on {date} and still waiting on a refund
Does anyone know if {org} ships to {place}? Their site just spins.
my old geography teacher taught {full} and still has his detention slips haha
{org} > {org} and its not even close
Just watched {full} absolutely demolish that interviewer. Popcorn gone.
greetings from {place}, where the wifi comes and goes with the tide :)
The burger at this tiny stand off {street} honestly changed my life. Five stars.
breaking: local girl ({given}) finally learns to drive, {place} in shambles
tell me why {given} and {given} are STILL not speaking in season four
im from {place} originally so yeah i say it like that, get over it
Has anybody tried the firmware from {org}? Mine bricked the router straight away.
"{surname} out" banners at the ground again today. Fickle fans.
if {org} dont sign a left back before the window closes im done
love the podcast but {given} talks over {given} every single time, drives me mad
@late_shift_nurse same here, the ward in {place} has had no doctor since monday
best kebab in {place}?? need answers before midnight
Staff were lovely, especially {given} at reception, but the walls are paper thin.
u guys see what happened outside the {org} office?? police everywhere
gonna miss {place} so much, four years and a lot of bad coffee
Tbh I stopped reading {org} when they sacked {surname}.
patch notes are out and my main got nerfed, {given} is gonna be insufferable
somebody pls explain the plot to me, is {given} the twin or the clone
Happy birthday to the one and only {full}! 40 and still dancing like nobody's watching.
@gravel_grinder did the loop round {place} on sunday, headwind the whole way back
when {org} played the old stuff i lost my voice and one shoe
Unpopular opinion but {full} should've quit after the second album.
three points off the top, {surname} back from injury, life is good
So I emailed {org} about the mould and got a reply from "{given}" who is clearly a bot.
is {place} worth it for two days in november or nah
they gave {full} the lead in the musical?? im seated
Would never book through {org} again; the flat in {place} had no hot water and a dead pigeon on the balcony.
goodnight to everyone except {surname} and that offside flag
my sister queued nine hours for {org} tickets and got row Z
Thread: what the {org} leak actually means for people renting in {place} 🧵
PSA to cyclists: glass all over the road near {street}, mind your tyres
tbf {given} did warn us about the sequel
i swear {org} changes its logo every six months
hey {given} u up? forgot my keys
ok so update on the landlord saga, he sold the building to {org} without telling anyone
first time in {place}, everyone keeps feeding me, send help
Bought this mixer because {full} raved about it on her channel. Broke within a week.
we was at the bar in {place} and who walks in? only bloody {full}
man {org} in the 90s were untouchable, kids today dont get it
reply to {given}: nobody asked, but congrats on the baby
yo did {surname} just sub himself off
Lineup's out: {org}, {org} and some DJ from {place} I've never heard of. Pass.
I am from {place} and I can say you, this is not how we are making the dumplings.
hello, my english is not so good, but i want to ask about visa for {place}, somebody did it?
For my opinion {full} is more better actor than {full}, but the people not agree.
@pixelhoarder sold mine to a guy in {place}, he drove five hours to get it lmao
never forgive {org} for cancelling that show on a cliffhanger
shipping {given} and {given} since episode one, i can't believe we WON
Really disappointed with the {org} helpline. Rang {phone} four times, cut off four times.
{surname}'s free kick though. Bend it like physics doesn't exist.
pretty sure thats {given}'s ex in the background of the video 👀
does the train from {place} still stop at {place} on sundays? asking for my liver
Genuine question: who voted for {full}? Show yourselves.
tonight's quiz team name is taken, so we're going with "{org}" instead
lmaooo {org} admin fell asleep and tweeted their lunch order
Nah because why did {surname} celebrate like that when they're 4-1 down
trying to get {given} to stop buying vinyl, we can't move in this flat
season finale was mid but {full} as the lawyer? award season pls
Tip for newbies: never buy pedals from {org}, the switch dies. Signed, a man with six dead pedals.
missing {place} and its terrible, terrible beer tonight
congratulations {full} on the gold!!! whole of {place} is screaming
why do {org} fans always bring up that one final from twenty years ago
Moderator note: please stop posting {surname}'s home address, you will be banned.
me: i'll save money this month\nalso me: two tickets to {org} in {place}
dear {org}, a "family size" bag does not contain eleven crisps
just met {full} outside the chippy, absolute gent, paid for my chips
@thesalty_sailor wind dropped off by {place} so we motored in, zero shame
so nobody was gonna tell me {surname} is only 5'4?
What a signing!! {full} from {org} on a free, somebody pinch me
heading to {place} for work next week, where do the locals actually eat?
okay {given} your turn, worst date ever, go
The second half of the book drags, yet {surname} writes rain better than anyone alive.
feel sorry for {surname}, the lad's clearly not fit and they keep starting him
its giving {full} in 2009 and i mean that as an insult
Fun fact: my grandad poured the concrete for the stadium in {place}.
i don't stan {org} anymore, i've grown as a person (i listened twice today)
Lost: grey tabby, answers to nothing, last seen around {street}. Ring {given} on {phone}.
no way {org} beat {org} on their own patch, my accumulator is toast
wait is {given} coming tonight or is he still sulking in {place}
Pros: comfy seats. Cons: everything {full} does in the third act.
Seriously considering moving to {place} just for the bread.
any mods for this game made by {given} are gold, the rest just crash
can't believe im saying this but well played {surname}
Overpriced tourist trap. If you want real noodles walk ten minutes towards {street} instead.
@coffee_then_code they let go the entire {place} team over a video call, even {given}
throwback to when {full} fell off stage and just kept singing
mum's convinced {given} from the bakery fancies me
Rumour mill: {org} in talks with {surname}'s agent, medical booked in {place}
u can tell {given} edited this one because the jokes land
Rewatching the pilot and omg {full} looks about twelve
we need to normalise leaving parties at nine, {given} gets it
Mr {full}, who was born in {place}, has been detained in a psychiatric hospital since {date}.
Both applicants, Mr {full} and Ms {full}, had left {place} on forged passports supplied by a certain {surname}.
The {place} District Court found the applicant guilty of aggravated robbery on the strength of a single boot print.
It was not disputed that Officer {surname} had entered the dwelling at {street} without a warrant.
Relying on Article 3, the applicant complained that he had been beaten by guards at the remand prison in {place}.
HELD, dismissing the appeal: the trustees of {org} owed no duty of care to the second claimant.
By a letter of {date} Mrs {surname} informed the prosecutor that she wished to withdraw her complaint against her husband.
In the present case, {org} printed a photograph of the applicant leaving a clinic in {place} without her consent.
Counsel for the respondent, {full}, submitted that the tribunal had no jurisdiction to entertain the claim.
According to the witness {surname}, the vehicle left {place} shortly before midnight and was driven by the co-accused.
Before {full} J, sitting in {place}, the defendants conceded that the notice had been served out of time.
The Court notes that the body of the applicant's husband, {full}, was never returned to his family in {place}.
Dr {surname}, who carried out the autopsy, found three fractured ribs and a haematoma behind the left ear.
Nor can the Court accept the argument that Ms {surname} had failed to exhaust domestic remedies.
Appeal from the High Court ({surname} J), judgment dated {date}, affirmed in part.
It follows that {surname}'s detention between {date} and {date} lacked any legal basis.
Investigator {surname} refused to open criminal proceedings, finding that the injuries had been self-inflicted.
In {surname} v. {surname} the majority rejected the proposition that silence may amount to acceptance.
The second applicant, {given}, is the first applicant's minor daughter and attends a special school in {place}.
Lord Justice {surname}: I agree with both judgments and have nothing to add.
Cross-examined by Mr {surname}, the constable accepted that his notebook had been written up two days after the arrest.
{org} appealed, contending that the injunction was disproportionate and interfered with its freedom of expression.
The applicants, whose names appear in the appendix, owned plots of land on the outskirts of {place} which were expropriated in order to build a motorway.
Without giving reasons, the {place} Regional Court upheld the decision and ordered Mr {surname} to bear the costs of the proceedings.
The Court has previously found a violation in comparable circumstances (see {surname} v. {place}, no. {number}, § 47, {date}).
Mr {full}, an asylum-seeker of Eritrean nationality, was removed to {place} before his appeal could be heard.
Counsel on both sides agreed that {surname} remained the leading authority on penalty clauses.
As regards the alleged bias of Judge {full}, the Court observes that her spouse held shares in {org} at the material time.
Third-party comments were received from {org}, which had been given leave to intervene in the written procedure.
The deceased, {full}, 34, had been employed as a scaffolder by {org} since {date}.
The claim form was posted to {address}, an address at which the defendant had not lived for three years.
Were the police entitled to rely on information supplied by {surname}, himself a convicted fraudster?
Prisoner {surname} was placed in solitary confinement for eleven days after refusing to hand over his diary.
For the foregoing reasons, the judgment of the Court of Appeals of {place} is reversed and the cause remanded.
The child {given} was to reside with her mother, contact with the father being limited to alternate weekends in {place}.
FOR THESE REASONS, THE COURT, UNANIMOUSLY, declares the complaint lodged by Mr {full} admissible.
Plaintiff {full} alleges that her supervisor at {org}, {full}, retaliated against her for reporting safety violations.
Sergeant {surname} testified that the firearm was recovered from beneath the passenger seat.
On an unspecified date the applicant's lawyer, Mr {surname}, requested that {full} and {full} be summoned as witnesses; the request was refused.
{surname} and his cellmate shared a space of barely five square metres, infested with lice and lit day and night.
The expropriation order was quashed by the Administrative Court in {place}, but the municipality ignored that ruling for nine years.
In her witness statement Ms {full} describes finding the contract in a drawer at the premises of {org}.
The Commission, chaired by Sir {full}, took evidence from some ninety survivors of the fire in {place}.
Leave to appeal was refused by {surname} and {surname} JJA on the papers.
The parties married in {place} on {date} and separated six years later.
It is common ground that {org} never obtained planning permission for the car park behind {street}.
The trial judge directed the jury that {surname}'s previous convictions went only to credibility.
Invoking Article 8, the applicants alleged that the tannery operated by {org} had poisoned the wells in their village near {place}.
R (on the application of {surname}) v {org}: whether a fixed policy had unlawfully fettered the decision-maker's discretion.
The Supreme Court's decision, served on Mr {surname} on {date}, ran to a single sentence.
Ms {surname} was assisted at the hearing by a Tamil interpreter and by her social worker, {full}.
No explanation has been offered as to why the recording made in Mr {surname}'s office went missing.
The extradition of {full} to {place} was suspended under Rule 39 pending the outcome of the proceedings.
A warrant for the arrest of {full}, alias "{given} {surname}", was issued on {date}.
Decision of the Employment Tribunal sitting at {place}: the complaint of unfair dismissal against {org} is well founded.
The Court awards Mrs {full} {amount} in respect of non-pecuniary damage, plus any tax that may be chargeable.
Forensic experts from {place} compared the handwriting with samples taken from {surname} and from his accountant, Ms {surname}.
Mr Justice {surname} described the conduct of {org} as "cynical, calculated and wholly indefensible".
Pending trial, the second defendant surrendered his passport and undertook not to leave {place}.
The police report, signed by Captain {surname}, stated that the demonstrators had blocked the bridge and thrown bottles.
Whether {org} is a "public authority" within the meaning of the Act is a question of mixed fact and law.
Police in {place} have arrested a 19-year-old man after a jewellery shop was ransacked on Saturday night.
{org} shares slid 7 percent in early trading after the chipmaker cut its outlook for the third quarter.
Education Secretary {full} is expected to announce the reforms during a visit to {place} on Thursday.
"We are heartbroken," said {full}, whose bakery was under two feet of water by dawn.
Flood warnings were issued for {place}, {place} and low-lying parts of {place}.
Striker {full} came off the bench to score twice as {org} fought back from the dead.
Firefighters battling a blaze outside {place} were joined overnight by crews from {place}.
Coach {surname} blamed the artificial pitch, the travel and, at one point, the moon.
{place} — Talks between striking dockworkers and management collapsed early Friday, raising fears of shortages before Christmas.
Profile: {full}, the accountant at the centre of the tapes scandal
Residents of {street} woke to find a crane had toppled onto three parked cars.
{full}, 82, who ran the village post office for half a century, died on {date} after a short illness.
Former champion {full} crashed out in the second round, losing 6-4, 6-2 to a qualifier from {place}.
Negotiators for {org} walked away from the table, accusing the union of moving the goalposts.
{org} to close 40 branches, putting 600 jobs at risk
Mayor {surname} Vows to Rebuild Pier After Storm
Border guards at {place} reported queues of more than eleven hours on Sunday.
Prime Minister {full} has survived a no-confidence vote by just three ballots, local media report.
The deal, first reported by {org}, values the software maker at {amount}.
Investors led by {full} of {org} are pushing for a break-up of the conglomerate.
Scientists at {org} say they have found traces of ammonia on a distant moon.
In {place}, where half the young people are out of work, hardly anybody believes the minister.
Goals: {surname} 12, {surname} 45+1, {surname} 78 (pen).
Pictured: {full} and his wife {given} arrive at the premiere in {place}.
Eleven passengers were treated for smoke inhalation when a ferry bound for {place} caught fire.
Novelist {full} will receive this year's prize for a body of work that spans five decades and three languages.
{surname}, who has denied any wrongdoing, will appear before magistrates in {place} next month.
Obituary: {full}, botanist who catalogued the mosses of {place}
It was {given}'s teacher who first noticed the bruises, the inquest heard.
Bond yields rose as central bank governor {full} hinted at another rate increase.
Three climbers from {place} are missing near the summit, rescue officials said.
How a grandmother in {place} became the terror of online fraudsters
{org} midfielder {surname} faces six weeks on the sidelines with a torn hamstring.
Thousands marched through {place} on Sunday, many carrying photographs of the disappeared.
The council, controlled by {org} since the spring, rejected the plan by 21 votes to 20.
Reporting by {full} in {place}; additional reporting by {full}; editing by {full}
Theatre review: {full} dazzles in a grimy, glorious revival
Farmers near {place} dumped manure outside the ministry to protest against fuel prices.
Correction: An earlier version of this article misspelled the surname of {full}, the deputy commissioner of {org}.
Copper will fall below {amount} a tonne by summer, according to brokers at {org}.
Why {place} is running out of bus drivers
Letters: Sir, your correspondent {full} ({date}) is quite wrong about hedgehogs.
A lorry carrying 20 tonnes of frozen peas overturned on the road between {place} and {place}.
After the whistle {surname} was seen arguing with a steward in the tunnel.
Lawmakers from {org} boycotted the session, leaving the chamber two short of a quorum.
In a statement, {surname} thanked nurses at {org} and asked for privacy.
Doctors said {given}, the younger of the twins, was breathing on her own.
{full} has been appointed finance director of {org}, replacing {full}, who retires in March.
Hackers claiming to act on behalf of {place} published the passwords of some 9,000 officials.
Gold in the women's relay went to {place}, with {place} second and {place} third.
"Nobody told us anything," {surname} said, standing in what remained of her kitchen. The family has moved in with relatives in {place}.
World Briefing: Rebels Seize Airfield North of {place}
Shoppers in {place} can expect to pay more for tomatoes, warns {org}.
The painting, long attributed to {surname}, turned out to be the work of his sister {given}.
Not since {surname} left office has the party looked so divided.
Heir to the fortune, {full}, told {org} she intended to give most of it away.
Detective Inspector {full} appealed for anyone who was near {street} between 10 pm and midnight to come forward.
{full} (born {date} in {place}) is a retired middle-distance runner who competed mainly in the 1500 metres.
{place} is a market town on the left bank of the river, roughly 40 km south-west of {place}.
Founded on {date} by the cousins {full} and {full}, {org} began as a maker of sewing-machine parts.
The parish church, consecrated in 1431, contains the alabaster tomb of Sir {full} and his second wife.
Later that year {surname} enrolled at {org}, where he read medieval history under {full}.
{org} was a progressive rock band from {place}, best remembered for a triple album recorded in a disused swimming pool.
The generic name honours the entomologist {full}, who caught the type specimen near {place}.
During the occupation, most of the inhabitants fled to {place}; barely a third ever returned.
{surname} married the soprano {full} on {date}; they had four children, of whom only {given} survived infancy.
The battle took place in the hills above {place} and ended in a decisive defeat for General {surname}.
Members of {org} included the poets {full}, {full} and {full}.
Historically part of {place}, the district was transferred to {place} under the treaty of 1815.
Infobox\nBorn: {full}, {date}, {place}\nOccupation: glassblower, pacifist
Between the wars the newspaper, renamed {org}, drifted steadily to the right.
{place} lies at the confluence of two streams and is served by a narrow-gauge railway.
Bishop {surname} laid the foundation stone, though construction stalled for forty years.
The comic, written by {full} and drawn by {full}, ran for 212 weekly instalments.
In chess, the {surname} variation begins with a pawn sacrifice on the queenside.
Notable alumni of {org} include the physicist {full} and two prime ministers.
The name of {place} probably derives from a Celtic word for "alder".
{surname} retired to {place}, where he bred spaniels and quarrelled with his neighbours until his death.
See also: {full} (cricketer), {full} (politician)
After the merger with {org}, the club moved to a new ground in the north of {place}.
Queen {given} ascended the throne at the age of nine, her uncle acting as regent.
Several manuscripts of the chronicle survive, the oldest of them in {place}.
The 1974 earthquake destroyed much of {place} and killed an estimated 3,000 people.
{full}, better known by her stage name {given}, was a Cuban-born dancer and choreographer.
Climatically, {place} belongs to the driest part of the peninsula, with barely 200 mm of rain a year.
Critics compared {surname}'s late quartets with those of his teacher, {full}.
The company's headquarters at {street} are a listed building designed by {full}.
Its main rival, {org}, adopted the same signalling system two years later.
St. {place} is the northernmost of the thirteen parishes.
{org} won the cup three times, most recently under manager {full}.
Produced by {full}, the single spent eleven weeks at number one in {place}.
Discography: two albums with {org}, one solo record (with {full} on bass).
The viaduct, which carries the line from {place} to {place}, has nineteen arches.
Pilgrims travelled to {place} to venerate a relic said to be the shoe of a martyr.
Arrive in {place} before noon, because the ferry office shuts for lunch and nobody will tell you.
We spent our last night in {place} eating grilled sardines on the sea wall with {given}, our host.
Getting there: buses leave {place} hourly; the ride to {place} takes about two hours along a hair-raising road.
With a single free afternoon in {place}, skip the castle and climb the water tower instead.
Thanks to {given}, who paddled in front and never spoke, we saw otters twice.
Tucked away behind {street} is a courtyard bar where students argue about football until three.
Where to sleep: the dorms at {street} are clean, cheap (around {amount}) and run by a cheerful widow called {given}.
Day 4. Drizzle. Hitched from {place} with a lorry driver named {given} who sang hymns all the way.
Budget travellers will find {place} easier on the wallet than {place}, though the beaches are pebbly.
I almost cancelled the trip to {place} after reading the reviews — thank goodness I didn't.
Cross the footbridge, turn left at the chapel, and you'll have the best view in all of {place}.
Don't leave {place} without trying the smoked cheese!
Hikers can follow the ridge from {place} as far as {place}, provided the huts are open.
The night market in {place} is no secret any more, but go on a Tuesday and you'll have it to yourselves.
Opening hours: daily 9 am–5 pm. Closed on public holidays. Tickets at {street} or from {url}.
What surprised us most about {place}? The silence.
For a splurge, chef {full} serves a nine-course menu overlooking the harbour.
My husband {given} got food poisoning in {place}, so I saw the salt pans alone.
Malaria is present along the border with {place}; consult a travel clinic six weeks before departure.
Photo: dawn over {place}, taken from the roof of our guesthouse.
Motorbike hire is available from {org} ({street}); bring your licence and check the brakes.
You haven't really seen {place} until you've been lost in its bus station.
Locals in {place} will insist that their neighbours in {place} stole the recipe.
Nobody warned me about the altitude in {place}. I spent the first morning lying on the hostel floor.
Visas for {place} are issued on arrival, cash only, exact change appreciated.
Three perfect days in {place}: markets, mosaics and far too much custard
A short walk from {street} brings you to the Jewish cemetery, one of the oldest in the region.
We'd booked a boat with {org}, who turned out to be two brothers and a dinghy.
In winter the pass above {place} is closed, and the only way through is the tunnel.
Solo female travellers: I felt safe everywhere in {place} except the taxi rank.
From the kitchen window you can see {place} on a clear day — or so {given} claims.
Rubber trees were introduced to the region by colonial planters ({surname} and {surname}, 2014).
As {surname} (1998) points out, the household is rarely a unit of shared interest.
Following {surname} et al. (2019), we normalise all series by the mean of the first ten observations.
Data were collected in {place} and {place} between {date} and {date}.
This study was supported by {org} under grant no. {number}; the authors thank {full} for technical assistance.
{surname}, {given} and {surname}, {given}. 2007. Wetlands and Memory. {org}.
Contrary to {surname}'s claim, the correlation disappears once age is controlled for.
Corresponding author: {full}, Department of Soil Science, {org}, {address}. E-mail: {email}
Table 3 compares literacy rates in {place} with those reported by {surname} (2011: 45–52).
The so-called {surname} effect has been replicated in rats, pigeons and undergraduates.
In her ethnography of fishing crews in {place}, {surname} argues that luck is a moral category.
Participants (n = 84) were recruited through {org} and gave written informed consent.
¹ See the exchange between {full} and {full} in the spring issue.
Step 4: Ask your {org} account manager to unlock the port, then restart the modem.
When {surname} coined the term, he had nothing like social media in mind.
Our survey of 212 smallholders near {place} suggests that credit, not seed, is the binding constraint (cf. {surname}, 2016).
Two anonymous reviewers and {full} commented on earlier drafts; all remaining errors are ours.
To register a car in {place} you'll need proof of residence, insurance and a great deal of patience.
The theorem is due to {surname}; the short proof given here follows {surname} [14].
Thin-section analysis shows that the clay came from {place}, some 60 km inland.
{surname} (in press) reports similar findings for bilingual toddlers in {place}.
How to write a cover letter: suppose you are applying to {org}. Start with the person who will read it, not with yourself.
Earlier models (e.g., {surname}, 1987; {surname} & {surname}, 2003) treated demand as exogenous.
Interviewee 7, a midwife from {place}, described the clinic as "a corridor with a lock".
Fieldwork was interrupted when {place} went into lockdown in March.
I owe the distinction between skill and knack to {given} {surname}, although she would draw it elsewhere.
Samples were shipped on dry ice to {org} in {place} for sequencing.
Chapter 5 turns to the correspondence of {full}, whose letters from {place} have never been edited.
Citing {surname} out of context has become something of a cottage industry.
Worked example: {given} borrows {amount} at 4 per cent. How much does she owe after three years?
If {given} has twice as many marbles as {given}, and together they have 27, how many does each have?
To pronounce {place} correctly, stress the second syllable and swallow the last.
What {full} calls "slow violence" can be traced in the cancer registers of {place}.
The {place} corpus contains 4,310 letters, of which 812 are dated.
Earlier excavations by {surname} on the southern slope yielded little more than goat bones.
So I moved to {place} when I was nineteen, right, and I knew literally nobody.
Interviewer: And how did {given} react when you told her?
What's up guys, it's {given}, and today we're finally unboxing the thing from {org}.
Q: You grew up in {place}. Did that shape the record?\nA: Totally. It rains there. You stay in and play bass.
um, yeah, so {surname} calls me into the office and he's like, kid, you're fired
HOST: My guest tonight is {full}, author, beekeeper and, I'm told, a terrible driver.
We shot most of it in {place}, which was, you know, minus twenty, and the cameras just died.
Okay so quick disclaimer, {org} did send me this for free but all opinions are mine.
[laughter] No, no, that was {given}'s idea, I just held the ladder.
And then I'm standing there with {full}, the {full}, and all I can think about is my shoelaces.
I think, if I may say so, that {org} has been asleep at the wheel for a decade.
{full}: Thank you for having me. It's a pleasure to be back in {place}.
Welcome back to the channel, we're in {place}, it's five a.m., and {given} is already complaining.
You left {org} in the middle of a tour. Why?
My grandmother, she comes from {place}, she has always told me that patience is the half of the work.
Let me ask you about {surname}. Was he ever, like, physically in the room?
Don't forget to like and subscribe, and massive thanks to {given} who did the drone shots.
SPEAKER 2: Er, I'd say it was around when {org} started buying up all the allotments.
It was me, {given}, {given} and this drummer from {place} whose name I never caught.
Honestly? I cried. I phoned {given} from the car park and I cried.
People in {place} ask me this every day: when is the bridge going to open? And I tell them, ask {org}.
I never met {surname}, no, but my father played cards with him.
So basically what {given} is saying is, don't put the pasta in before it boils.
"You can't go back to {place}," said {given}, without looking up from the fish she was gutting.
{surname} lit a cigarette, thought better of it, and pinched it out.
At the end of the corridor Mrs {surname} was waiting with the keys and a face like curdled milk.
"Is that you, {given}?" The voice came from under the stairs.
Nobody in {place} remembered the winter the river caught fire.
He had promised {given} a house by the sea, and what she got was two rooms above a tyre shop in {place}.
"{given}! {given}, the boat!"
Sister {given} counted the candles twice; one was still missing.
They said of old {surname} that he had once bitten a horse.
By the time the train pulled into {place}, {given} had eaten all the oranges and told the stranger everything.
Captain {surname} folded the map so that {place} vanished into the crease.
"Tell {surname} I'm not in," she whispered. "Tell him I've moved to {place}. Tell him I'm dead."
The letter bore a {place} postmark and smelled faintly of tar.
Every Thursday, {full} put on her dead husband's coat and walked to {street}, where she stood for exactly ten minutes.
Who would have thought that little {given} {surname} would grow up to rob a bank?
"Detective {surname}," she said, extending a hand. "I believe you've been reading my diary."
Behind the counter, {given}'s father weighed nails as though they were gold.
Rain had been falling on {place} for so long that the children drew the sun in grey.
"I worked for {org} for thirty years," the old man muttered, "and they gave me a clock."
She would never say it aloud, least of all to {given}, but she missed the war.
The dog, which belonged to nobody, followed {surname} all the way to the ford.
Uncle {given} kept his teeth in a jar and his money in the piano.
"How far to {place}?"\n"Far enough," said the ferryman.
{given} and the boy sat with their backs against the warm wall, saying nothing.
In the year the mill closed, Father {surname} stopped believing in God and began believing in bees.
"Ma'am, my name is {full} and I've come about the piano."
Something in Lady {surname}'s tone made the footman hesitate.
Down in the harbour the lights of {place} came on one by one, and {given} thought of the stove she had left burning.
They buried {given} under the walnut tree, as he had asked, with his boots on.
He was a {surname}, and the {surname}s did not apologise.
This Agreement is entered into on {date} by and between {org}, a company organised under the laws of {place} (the "Seller"), and {full} (the "Buyer").
Any notice to the Lessee shall be sent to {address}, marked for the attention of {full}.
The Employee's principal place of work shall be {place}, but he may be required to travel.
IN WITNESS WHEREOF, {org} has caused this instrument to be signed by {full}, its duly authorised attorney.
{org} (formerly {org}) is a wholly owned subsidiary of {org}.
Our revenue in {place} declined 12%, primarily due to unfavourable currency effects.
Mr. {surname} has served as a director since {date} and chairs the Audit Committee.
Name of each exchange on which registered: {org}
On {date}, we completed the acquisition of {org} for {amount} in cash.
The courts of {place} shall have exclusive jurisdiction over any dispute arising out of this Deed.
Effective {date}, {full} resigned as Chief Financial Officer; the Board has appointed {full} on an interim basis.
Between: {full}, residing at {address} (hereinafter "the Licensor"), and {org} (hereinafter "the Licensee").
Item 2. Properties. We lease approximately 40,000 square feet of office space in {place} and own a warehouse in {place}.
Neither {org} nor any of its Affiliates makes any representation as to the accuracy of the Disclosure Schedule.
Shares beneficially owned by {full} include 12,000 held in trust for her children.
Guarantor: {full}, of {street}, {place}.
The Consultant, {full}, shall not for a period of twelve months solicit any customer of {org}.
We face intense competition from {org}, {org} and a number of smaller regional carriers.
If {org} fails to make any payment when due, interest shall accrue at the Default Rate.
Exhibit 10.4 — Lease between {org}, as Landlord, and {org}, as Tenant
During fiscal 2019, Ms. {surname} received a base salary of {amount} and a discretionary bonus.
Arbitration shall be seated in {place} and conducted in the English language.
The Policyholder's claim was assessed by {org} on {date} (adjuster: {full}).
Our plant near {place} was idled for nine weeks following the strike.
Independent auditors {org} issued an unqualified opinion dated {date}.
In connection with the merger, each outstanding share of {org} was converted into the right to receive {amount}.
The Vendor undertakes to deliver the machinery free on board at {place} no later than {date}.
Proxies submitted by {full} and persons acting in concert with him will be voted against the proposal.
Signed for and on behalf of {org} by: {full}, Company Secretary
guys i found the vinyl!!! charity shop in {place}, {amount}, still has {full}'s autograph inside
never seen a team defend worse than {org} did tonight, {surname} must be spinning
whoever said {place} is overrated has clearly never had breakfast there
So today I learned that {full} was in a hair metal band called {org} lol
ur telling me {given} made that whole cake herself?? marry me
Absolutely gutted for {surname}, four years of training gone in one slip 😢 #heptathlon
anyone selling a ticket for {place} saturday? not the vip nonsense just standing
{full} lives in my head rent free
Solid sci-fi, shaky third act. {surname} is magnetic, {surname} sleepwalks, and the score (by {org}) saves everything.
bro {org} nerfed the drop rates again, uninstalling fr this time
does {given} still do nails in {place}? lost her number when my phone died
@wetsuit_wednesday water's 9 degrees at {place}, took me ten mins to get in
@fuzzpedal_fan i had that exact amp, {given} borrowed it in 2011 and moved to {place}
@notyouraveragebirder two cranes over {place} this morning!!!
ppl in {place} really out here wearing shorts in this weather
Got my results today. Thank you {org}, thank you {given}, thank you to whoever invented coffee.
not {full} dropping an album the same day as {org}... the drama
where tf is {surname}?? 80 mins and i haven't heard his name once
"It's just a phase" – {full}, about my {org} phase, eleven years ago
this thread is proof that {place} and {place} should never be in the same group chat
Avoid!!! Paid {amount} to {org} for a tent, it came with the poles of a different one.
Are we really pretending {surname} isn't the best keeper in the league
miss u {given}, it's not the same without ur awful singing
Moved here from {place} for uni and I still can't understand a word the bus drivers say.
big up {given} at the post office in {place} for sorting out my parcel 🙌
imagine paying 90 quid to see {org} mime for an hour
Every single reply is about {full}. Touch grass, people.
thinking abt that time {given} told the teacher his dog was from {place} and couldn't speak english
who remembers when {surname} played for {org}? feels like a fever dream
Cheers to the lady at {org} who stayed late so I could collect my repeat prescription.
my toxic trait is thinking i could beat {full} at tennis
LFG {org}!!!! three in a row, {place} is ours 🏆
To the man in the green van outside {street}: indicators are not optional.
@quietcarriage its cancelled mate, signal failure at {place}, ive been here since half six
we want {full} back, sign the petition, link in bio
Just a reminder that {org} made {amount} last year and still can't fix the lift.
hmm, {given} has posted three sunsets from {place} and not one word about the breakup
somebody at {org} is getting fired for that typo
RIP {full}. First gig I ever went to, {place}, soaked to the bone, best night of my life.
how come {place} gets sunshine and we get this. rigged
first listen thoughts: {surname}'s vocals are buried, drums sound like wet cardboard, still a banger
Watching {surname} v {surname} with the sound off because the commentators make my teeth hurt
swear {given} only comes on this forum to argue about tyre pressure
my landlord (shoutout {full}) fixed the boiler with a spoon
Half the people in {place} tonight are here for {org}, the other half are here for the chips.
Petitioner {full}, proceeding without counsel, seeks review of the order denying him parole.
Nothing in the file shows that {org} ever informed Mr {surname} of his right to appeal.
Sources close to {surname} say the move to {org} is off; the player's camp insists otherwise.
Volunteers from {org} have planted 4,000 oaks on the slopes above {place}. Half of them, according to warden {full}, will not survive the deer.
Legend has it that {place} was founded by a shepherd who lost a bet.
Renovated at a cost of {amount}, the opera house in {place} seats 1,100 and leaks.
Ask for {given} at the dive shop; she knows where the seahorses are.
Why did {surname} (1972) find the opposite? One possibility is that his sample came entirely from {place}.
My editor at {org}, bless her, kept sending me pictures of clocks.
Then {given} opened the envelope, read it twice, and ate it.
Tenant shall not, without the prior written consent of {org}, keep poultry on the Premises.
@tiny_desk_plant moved from {place} to {place} for a boy. the boy is gone. the rent is not
thx {given}!! parcel arrived, cat already in the box
Sorry but {surname}'s last three films have all been the same film.
no thoughts just {org} at full volume on the night bus
Midwife {full} delivered both babies in the back of an ambulance on the road to {place}.
On the evening of {date} the applicant, Mr {full}, was stopped by two plain-clothes officers in {place}, handcuffed and driven to an unknown location. His wife, {given}, was told nothing. The prosecutor, {surname}, opened a file only eleven months later.
ok storytime. me and {given} get on the wrong coach, fall asleep, wake up in {place}. no money, no signal, and the only shop open is selling fishing rods
Nurses at {org} voted overwhelmingly to strike, their union said, accusing chief executive {full} of ignoring warnings about staffing. Appointments in {place} and the surrounding villages will be cancelled from Monday.
Although {surname} never visited {place}, he drew a map of it from sailors' gossip, complete with unicorns. The map, now owned by {org}, misled navigators for almost a century.
The applicant, Ms {full}, a journalist working for {org}, was fined for having published the minutes of a closed committee meeting, even though the same minutes had been read aloud on the radio in {place} a fortnight earlier.
Having crossed the river on a raft of oil drums, {given} and the two brothers slept in a barn outside {place}, where, toward morning, somebody began very quietly to saw through the door.
Subject to Section 8.3, {org} shall indemnify and hold harmless {full}, his heirs and assigns from any loss arising out of the operation of the quarry at {place}, save to the extent caused by his own gross negligence.
Opened on {date} as a hospital for seamen, the building at {street} served successively as a barracks, a tobacco warehouse and a cinema before {org} acquired it and, after much wrangling, turned it into a school of dance.
If you're coming from {place} with kids, skip the motorway and take the coast road: there's a farm café run by {given} and {given} that lets children feed the goats, and nobody minds the noise.
Long post sorry. Bought a laptop from {org}, screen died in a week, they told me to post it to {place} at my own cost, then some bloke called {given} rings to say the warranty "doesn't cover screens".
While {surname} (2009) and, more recently, {surname} and {surname} (2021) locate the origin of the custom in {place}, parish accounts show that ale was being poured over apple trees much farther north by 1580.
President {full} flew to {place} on Tuesday for talks with his counterpart, {full}, hoping to settle a row over fishing rights that has seen trawlers rammed, nets slashed and a cod thrown at an ambassador.
I mean, look, when {given} first rang me about the part I was stacking shelves in {place}, I hadn't acted in two years, and I honestly thought it was somebody from {org} chasing the gas bill.
The tribunal accepted the evidence of Mrs {surname}, whom it found to be a careful witness, and preferred it to that of Mr {surname}, whose recollection of the meeting in {place} had, in its words, "improved with every telling".
can't stop thinking about the ending of that film, like did {given} really leave or was {given} imagining it, and why does nobody mention the dog from {place} ever again
"""

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
The sheriff and the deacon disagreed about the bell.
omg the weather today is actually disgusting
cant believe its only tuesday
Happy New Year everybody!! 🎉
#MondayMotivation #NoExcuses #GymLife
@night_owl_77 lol same, haven't slept since Thursday
The Borrower shall repay the Principal Amount together with all accrued Interest on the Maturity Date.
How to Survive Your First Marathon Without Losing Your Toenails
IN NO EVENT SHALL THE LICENSOR BE LIABLE FOR ANY INDIRECT, INCIDENTAL OR CONSEQUENTIAL DAMAGES.
Grandma's Slow-Cooked Lamb Stew with Barley and Thyme
Chapter Twelve: The Longest Winter
for i in range(10):\n    print(i ** 2)
Top 10 Mistakes First-Time Buyers Make
no cap this burrito saved my life
Prime Minister Resigns After Budget Defeat
git commit -m "Fix off-by-one error in Parser"
lmk when ur outside
Oh my God, the Queen actually waved at us!
Article 6 § 1 of the Convention guarantees the right to a fair hearing within a reasonable time.
Spicy Peanut Noodles With Crispy Shallots
"Yes, Your Honour," the witness replied.
Employee agrees to hold all Confidential Information in strict confidence.
Table of Contents\nPreface\nAcknowledgements\nAbbreviations\nIntroduction
anyone know a decent plumber? asking for my kitchen floor
Season Two, Episode Four: "Blood in the Water"
NullPointerException in UserService.getAccount() at line 214
The Spanish girl in our hostel taught us a Portuguese drinking game in terrible German.
Dear Sir or Madam,
WARNING: MAY CONTAIN NUTS
Breaking News: Volcano Erupts, Thousands Evacuated
Grace period: thirty days from the Due Date.
will you pls stop leaving wet towels on the bed
Mark each answer clearly in black ink.
Hope everyone has a lovely Bank Holiday weekend!
April showers my arse, it's hailing
Muslim and Christian leaders held a joint vigil on Sunday.
Hunter-gatherers of the Late Mesolithic left little behind except shells.
The Company and its Subsidiaries have filed all Tax Returns required to be filed.
BUY ONE GET ONE FREE – THIS WEEKEND ONLY
what's everyone having for dinner? i'm thinking chips
SELECT id, name, created_at FROM customers WHERE active = 1 ORDER BY name;
Objection, Your Honor. Hearsay.
"Mum! Mum! The hamster's loose again!"
Stuffed Peppers, Three Ways
idk man, the sequel just didnt hit like the first one
The Lessor warrants that the Premises are free from asbestos.
@user_4471 @couch.potato did u guys see the finale
#ThrowbackThursday to when i had hair
Why Your Sourdough Never Rises (And What To Do About It)
Notwithstanding anything to the contrary herein, the Guarantor waives all rights of subrogation.
Court of Appeal: Judgment Reserved
General Secretary, Treasurer and two Ordinary Members are elected annually.
The Holy Father waved from the balcony while pilgrims sang.
Renaissance, Baroque, Rococo: a beginner's cheat sheet
Bus replacement services will operate on Easter Monday.
im so done w this semester
First come, first served. No Reservations.
Lightly Pickled Cucumber and Dill Salad
THE SECURITIES HAVE NOT BEEN REGISTERED UNDER THE SECURITIES ACT AND MAY NOT BE OFFERED OR SOLD.
Thanks a bunch, Professor.
Police Hunt Masked Gang After Jewel Heist
Is it just me or does the new update drain the battery like crazy?
const maxRetries = 5; // belongs into Config
Detective Inspector (rubbing his eyes): "Start again. From the beginning."
The Roman Catholic hierarchy opposed the bill; Protestant clergy were divided.
Pros\n- Light\n- Cheap\n- Waterproof\nCons\n- Ugly
Lovely Cottage, Terrible Mattress
smol doggo did a big bork
"Good evening, ladies and gentlemen, and welcome aboard."
The Chancellor of the Exchequer refused to rule out further cuts.
Annex B – Technical Specifications
Rule 12b: Spoilers go behind the tag or you get the Hammer
Warm Goat's Cheese Tart with Caramelised Onions
every time i open the group chat theres 200 messages about fantasy football
New Study Links Loneliness to Heart Disease
YES!!! GET IN!!! WHAT A GOAL!!!
Appendix 3: Questionnaire (English translation)
Nobody expects the Tax Inspector.
Sweet Potato & Black Bean Chilli (Vegan, Gluten-Free)
Whereas the Parties desire to amend the Original Agreement as set forth below;
As a non-native, I think English prepositions are the hardest part of all.
He was King, she was a Goose Girl, and neither had read the Terms and Conditions.
Ramadan greetings to all who are fasting 🌙
pip install failed with error code 1, halp
Her Majesty's yacht was sold for scrap.
Lemon drizzle is the only correct answer
Fancy a pint later? Usual place, half seven.
The Court reiterates that Article 10 protects not only the substance of ideas but also their form.
DIY Beeswax Wraps: A Step-by-Step Guide
Profiterole or eclair? discuss
no but why is the final boss just a big angry goose
Bronze Age pottery, Iron Age nails, Medieval rubbish: the dig had everything.
Terms used but not defined in this Schedule have the meanings given in the Master Agreement.
"Doctor, Doctor, I feel like a pair of curtains."
Interim Dividend Declared; Record Date Set
who hurt the writers of this show
Full-Time: Home 3, Away 3
The Swiss do it with cheese, the Belgians with chocolate, and the British with guilt.
Missing semicolon before statement (line 9, column 3)
The Majority Lenders may, by notice to the Agent, declare that all Utilisations be immediately due and payable.
soooo tired of people saying vinyl sounds warmer
Honestly the best gig I've been to in years, sweat dripping off the ceiling.
Midfielder Limps Off, Manager Fumes, Fans Go Home Early
Ahoy sailors! any tips for anchoring in mud?
Remove from heat, stir in Butter, cover, and let stand.
Tenant's Fixtures shall be removed on or before the Expiry Date.
"Sir, this is a car wash."
#FreebieFriday RT to win!!
Mind the Gap: Why Machine Subtitles Still Fail
The plaintiff, a nurse, slipped on a wet floor in the hospital canteen.
Ten Commandments of Houseplant Care
does anyone else hear a weird hum at night or am i going mad
First Lieutenant, then Major, then nothing: such was his career.
Roast Chicken with Forty Cloves of Garlic
Police officers, firefighters, paramedics and a very confused priest attended the scene.
Stage Left: enter a Ghost, carrying sandwiches.
As amended, the Act applies to Scottish and Welsh local authorities alike.
def load_config(path: str) -> dict:
Not gonna lie, I ugly-cried at the penguin documentary.
The European otter is mostly nocturnal.
Happy Mother's Day to the strongest women out there 💐
Weather Outlook: Wet, Then Wetter
Q. Were you sober?\nA. Reasonably.
Independence Day fireworks cancelled due to drought
The Trustee shall have no obligation to inquire as to the performance of the Issuer's covenants.
i literally cannot with this man
Our tour guide pointed out the Fish Market, the Town Hall and the Public Toilets.
Sunday Lunch: £14.95 (Two Courses)
Gothic arches, Romanesque pillars, Victorian plumbing.
BOLD OF YOU TO ASSUME I HAVE A PLAN
High Court Judge Rules Strike Unlawful
Per my last email, the attachment was attached.
Creamy Mushroom Risotto in Under Thirty Minutes
The Ottoman, Austrian and Russian empires all claimed the marsh; nobody wanted the mosquitoes.
he said "i'm five minutes away" from the shower
Contracting Officer's Representative: To Be Determined
An Elf got stuck in the lift at the garden centre.
Love, Loss and Lawnmowers: A Memoir
Claimant's solicitors failed to serve Particulars of Claim within the prescribed period.
"Hush, child. The Captain is asleep."
Save the Date! Details to follow.
French toast > pancakes, fight me
Rental Car Insurance, Explained
Winner Takes All in Thrilling Cup Final
Latin for Beginners, Lesson One
Was the search necessary in a democratic society? The Court thinks not.
mods are asleep post ducks
Do Not Disturb: Bride Sleeping
The Regulation entered into force on the twentieth day following its publication.
Hot Tubs, Cold Showers and Everything in Between
kid next to me on the plane just sneezed directly into my pretzels
Arts & Culture | Opinion | Sport | Lifestyle | Puzzles
Black Friday Madness Hits Shopping Centres
Each Shareholder hereby irrevocably appoints the Chairman as its Proxy.
Verse 2\nDown by the water, baby, I lost my shoes
wtf is a "soft launch" and why is my ex doing it
Oven-Baked Cod with Olives, Capers and Lemon
The Bishop, the Rabbi and the Imam walked into the bakery, and for once it was not a joke.
if (user == null) {{ throw new IllegalStateException("No user"); }}
Chef's Special: Ask Your Server
Ma'am, please step away from the flamingo.
GENERAL TERMS AND CONDITIONS OF SALE
Spring/Summer Collection Now in Store
Greek yoghurt, Turkish delight, Danish pastry, Swiss roll: a geography of pudding
To the best of the Seller's Knowledge, no Material Adverse Effect has occurred.
Who else is watching the eclipse from the office car park?
Mission Bedtime: Getting a Toddler Into Snow Boots
Supreme Court to Hear Challenge to Voting Law
Hail damage isn't covered, Fire damage is.
Notes to the Consolidated Financial Statements
@dj_crumpet ur set was fire last nite 🔥🔥
"Colonel!" cried the Countess. "The soup!"
Bachelor of Science, Master of Arts, Doctor of Procrastination
Sterling fell against the Dollar but firmed against the Yen.
the drummer is carrying this band fr
Unlike the Neanderthals, early modern humans hauled flint over long distances.
A Very Short Introduction to Beekeeping
The accused elected trial by jury.
"What is truth?" asked the Philosopher. The Barman shrugged.
I'm on level 43, stuck on the Ice Boss, send potions
Boxing Day sales: worth it or nah?
Objective: To assess the effect of caffeine on reaction time in healthy volunteers.
Bankruptcy filings rose sharply in October.
English Breakfast, Full or Continental?
pls rate my setup (be nice)
The health service, like any large employer, has a payroll problem.
Commissioner Faces Grilling Over Expenses
Sauce too thin? Simmer. Sauce too thick? Splash of water.
Party A shall indemnify Party B against all Losses arising from any breach of Clause 9.
"Attention passengers: the 14.05 has been cancelled."
Arabic numerals, Greek letters, Roman type.
cooked for 12, four turned up, eating lasagne till march
Love this for you, Queen!
Method\n1. Preheat the oven to 180°C.\n2. Grease the tin.\n3. Panic.
Ministers Split Over Fuel Duty
Sheriff's deputies found the alligator in the laundry room.
Gluten-Free Lemon Drizzle Loaf
The Chair thanked Members for their patience.
Is the Internet Making Us Lonelier? Experts Disagree
The Hindu calendar, the Jewish calendar and the school calendar all collided that week.
ALL SALES FINAL. NO REFUNDS. NO EXCEPTIONS.
Executive Vice President, Sales (Vacant)
lol my boss just replied-all to the whole company with a cat gif
The Respondent State must ensure that detainees have access to natural light.
Forgive me, Father, for I have microwaved fish in the staff kitchen.
Slow Travel: Why the Night Train Is Back
Dark Chocolate Mousse With Sea Salt
ERROR: Could not connect to database "orders_test"
Thou Shalt Not Park Here
Can I get an Amen? Can I at least get a Coffee?
Reformers, Moderates, Radicals: everyone had a pamphlet.
guess who locked themselves out in their pyjamas
Vendor's Obligations at Completion
Then the Wolf put on the Grandmother's nightcap.
Hi all, long-time lurker, first-time poster. Be gentle.
ADDITIONAL DISCLOSURES REQUIRED BY LAW
Monday: Legs. Tuesday: Back. Wednesday: Regret.
"Thank you, Mr Chairman. I'll be brief."
Coconut Rice Pudding with Mango
Japanese whisky, Mexican chocolate, Icelandic jumpers: the airport had it all.
bestie the math is not mathing
Findings are presented as Mean ± Standard Deviation.
On Appeal From the Court Below
The Grump at the ticket office strikes again
Fed up with slugs? Try Eggshells.
Spring has a sense of humour, apparently, because it snowed on the Lambs.
The Holder of this Note may convert it into Common Stock at the Conversion Price.
watched it with subtitles like a grown up
From Farm to Fork: Tracing Your Turnip
Junior Doctors Vote for Further Walkouts
"You have the right to remain silent," the sergeant began, and then forgot the rest.
Polite Notice: No Ball Games
Best Actor, Best Actress, Best Sound Editing, Worst Speech
Homemade Ginger Beer: Is It Worth the Mess?
Undersecretary, Private Secretary, Secretary's secretary; and then me.
DELETE FROM sessions WHERE expires_at < NOW();
Lent starts on Wednesday, so pancakes tonight.
The first defendant was acquitted; the second defendant absconded.
Figure 7. Mean annual rainfall (mm), Ten-Year Moving Average
drop ur favourite b-sides below 👇
"Is there a Doctor on board?" "Of Literature, yes."
World Record Attempt Ends in Custard
Neither Party shall be liable for Force Majeure, including War, Riot, Flood and Plague.
tfw the barista spells it right
Catholic school, Buddhist retreat, Methodist choir: I've tried them all.
Gold, Silver, Bronze and, for the rest of us, a banana
How Do I Descale a Kettle?
sign my mum up for the mosh pit, she's ready
Vegetarian Option Available on Request
An Independent Inquiry was promised. A Press Release was delivered.
"Shut the door, Corporal, you're letting the war in."
Chief Constable Defends Stop-and-Search Figures
Hair by me, nails by me, mental breakdown by the group project
Under Polish law, the prosecutor may discontinue the inquiry where the damage is insignificant.
Clause 4.2(b) is deleted in its entirety and replaced with "Intentionally Omitted".
haha imagine paying full price for that
Carry-On Only: Three Weeks, One Bag
Said judgment became final on {date}.
Total: {amount} (incl. VAT)
Please ring {phone} between Nine and Five.
Submit Form 12-B by {date} or face a Late Penalty.
more info → {url}
@lost_sock_club dm me ur email or write to {email}
Annual Percentage Rate: 7.9% Fixed
The Petitioner filed a Motion to Dismiss; the Motion was Denied.
gonna be honest the vegan nuggets slap
Cinnamon Buns Like They Make in Swedish Cafés
Thanksgiving With the In-Laws: A Survival Guide
Oi! Who nicked my Yoghurt?
The Emperor penguin incubates its single egg on its feet.
Bohemian, Minimalist, Industrial: Which Sofa Are You?
Counsel: "Did you see the knife?" Witness: "I saw a knife."
SHALL NOT BE CONSTRUED AS AN ADMISSION OF LIABILITY
Interviewer: Right. Erm. Next question.
the office must be haunted because my printer has feelings now
Bull Market, Bear Market, Flea Market
"Run!" "Where?" "Anywhere!"
Beef and Ale Pie with Suet Crust
no spoilers pls im only on ep 3
Cash and Cash Equivalents at Beginning of Period
I'm German, he's Irish, our kids are confused.
Sleeping Bag Ratings: What Do the Numbers Mean?
The Grand Chamber relinquished jurisdiction, an unusual step.
Nurse Practitioner Wanted, Night Shift
Archbishop Warns of 'Spiritual Drought'
when the bass drops but so does your phone
Unaudited Pro Forma Condensed Combined Statement of Operations
Early Bird Tickets Sold Out!!
Hungarian is not related to its Slavic neighbours; Finnish and Estonian are its cousins.
Crown Prosecutor: No further questions.
Trick or Treat? More like Trick or Tooth Decay
my toddler calls broccoli "tiny tree" and now i can't unsee it
Sections 3 to 5 shall survive Termination.
Lemon Meringue Pie Disaster: A Cautionary Tale
The Dragon, the Giant and the Tax Return: three monsters every hero must face.
"Bon appétit," sighed the waiter.
Commuters Stranded as Signals Fail Again
#catsoftheinternet #caturday #chonk
Defined Benefit Plans and Other Post-Employment Obligations
yeah nah yeah, she'll be right
Zero-Waste Kitchen: Twelve Easy Swaps
Opening Statement for the Prosecution
The Vikings called it skyr; my kids call it "sour white stuff".
"Objection sustained. Strike that from the Record."
README.md\nLICENSE\nMakefile\nsrc/main.c
Local Elections: What You Need to Know
rip my phone screen 2022-2022
Dried Fruit, Mixed Nuts, Crushed Hopes
Governor Signs Bill Banning Leaf Blowers
lowkey the soundtrack is better than the movie
Effective Time: 12:01 a.m., Eastern Standard Time
Which Came First: the Omelette or the Brunch?
The Arbitrator's Award shall be final and binding.
Unpublished Poet Seeks Agent, Will Work for Biscuits
Honey Mustard Sausages, Tray-Baked
"Your Excellency, the carriage is on fire."
Bachelorette Parties That Don't Involve Sashes
dude the lore in this game goes SO deep
A Turkish national, the applicant had taught chemistry for eleven years.
Reasonable Adjustments for Disabled Candidates
Hallelujah, the Wi-Fi works!
Regional Manager, Area Manager, Micro Manager
Pumpkin Spice Season Has Gone Too Far
class InvoiceParser(BaseParser):
Ladies, gentlemen, goblins: roll for initiative.
whoever invented group projects owes me an apology
In Memoriam: Our Office Fern
Senior Citizens Travel Free After 9.30
The Tribunal finds that Dismissal was a proportionate response.
Pension Reform: Winners and Losers
ISBN pending; Printed on Recycled Paper
Fisherman's Broth With Fennel
Would the Owner of a Silver Hatchback please return to the Car Park.
Eid Mubarak, neighbours! Save me some sweets
"Sergeant, arrest that Gnome."
Hybrid Working: the Honeymoon Is Over
my therapist: and what do we do when we feel sad?\nme: order dumplings
Sub-Committee on Drains and Ditches
Victorian novels are long because Victorian evenings were.
Ctrl+Alt+Del fixes nothing and yet
Caretaker Manager Dismissed After Nine Days
Tropical Storm Strengthens to Hurricane
ty ty ty ur a lifesaver
The Optionee acknowledges receipt of a copy of the Plan.
Smoky Aubergine Dip, No Tahini Required
Fiction | Horror | 312 pp.
One does not simply leave the Parents' Evening early.
Easy Jazz Chords for Lazy Hands
Norwegian salmon, Scottish oats, Kiwi fruit
Preferred Stock, {amount} par value; 10,000,000 shares authorized
Closing Date: {date}. No Agencies.
Vegans and Butchers alike complained about the sandwiches.
Ode to a Broken Dishwasher
The applicant, a Syrian national of Kurdish origin, alleged that he had been held in an unheated container for nineteen days. The Government denied this. They submitted neither the custody register nor the medical file.
Having regard to the foregoing, the Court considers that the domestic authorities did not adduce relevant and sufficient reasons for the continued detention, and that the periods of inactivity cannot be attributed to the applicant.
ok so hear me out, what if the detective IS the ghost?? rewatch the kitchen scene. the kettle never boils.
Archaeologists working ahead of a new railway have uncovered a Roman bathhouse with its heating system almost intact. Soot, they say, still clings to the flues.
"Nobody leaves this room," said the Inspector. The Butler coughed. The Cook, who had been asleep, began to snore again.
Upon the occurrence of an Event of Default, the Holder may, by written notice, declare the Outstanding Balance due, whereupon the Conversion Period shall terminate and all Collateral shall be released to the Security Agent.
Inflation eased to its lowest level since February, official figures showed on Wednesday, giving the Central Bank room to cut rates before Easter. Economists had expected a smaller drop.
I bought these headphones in Black, they arrived in Rose Gold, and Customer Service told me to "embrace it". Two stars, because the bass is honestly superb.
Lichens are not plants but partnerships. A fungus provides shelter, an alga or bacterium provides sugar, and neither, as far as Biology can tell, ever thanks the other.
My grandmother, a Baptist, and my grandfather, an Atheist, agreed on one thing only: Sunday is for dumplings.
Pack light. Trains in the mountains have no luggage racks, Station Masters have no patience, and the only lift you will see is a Chair Lift.
Um, so, like, Mum comes in, right, and she goes, "Who ate the Trifle?" and we're all just, you know, looking at the Dog.
Our results, although preliminary, suggest that Sleep Quality (measured by self-report) predicts Exam Performance better than Hours Studied does; see Table 2 and Supplementary Figure 1.
PURCHASER ACKNOWLEDGES THAT THE VEHICLE IS SOLD "AS IS" AND THAT NO SALESPERSON HAS MADE ANY PROMISE, ORAL OR WRITTEN, REGARDING ITS CONDITION.
as a goalkeeper myself i can say that was NOT an easy save, sun in his eyes, wet ball, two defenders on his toes
Mix the Dry Ingredients first. Make a well in the middle. Pour in the Buttermilk, stir twice and walk away.
Is it normal that my bass guitar buzzes only on the D string? I have changed strings, battery, cable. I am from a small village so there is no shop, please help, thanks.
Heritage Railways, Steam Fairs and Other Ways to Spend a Wet August
In his observations the Agent of the Government maintained that the prison doctor had acted promptly, that the Ombudsman had found no irregularity, and that the applicant had in any event been offered Paracetamol.
The Head of State, flanked by the Minister of Defence and two Generals, laid a wreath in silence. Rain drummed on the umbrellas.
Midnight struck, and the Duchess, still in her riding boots, climbed through the pantry window with a candlestick under each arm and a lapdog at her heels.
my uncle keeps sending chain messages about 5G in the group chat and auntie just replies with flowers every single time, iconic honestly
On the first night we camped beside a frozen lake with four Norwegians, a Dutch dentist and a goat, and by Breakfast only the goat was still speaking to us.
Except as expressly set forth in this Agreement, the Purchaser disclaims reliance on any Projections, Forecasts or Budgets furnished by the Sellers' Representative prior to the Signing Date.
Glaciers carve valleys in the shape of a U; rivers, left to themselves, prefer a V. Where both have been at work, Geology students go home confused.
Union leaders and Employers' representatives will meet again on Friday, a spokeswoman said, after talks over Pay and Conditions broke up in acrimony shortly before dawn.
hello dear friends, i am beginner in programming and my teacher give us homework about Fibers and Threads, can somebody explain me like for child?
Open the Sounds menu, choose Ringtones, then Vibration. Scroll to the bottom, switch on Haptic Feedback, and restart your phone.
Has the Jury reached a verdict? The Foreman, a retired Locksmith with a magnificent moustache, rose, unfolded a slip of paper and sneezed.
Basque, Breton and Welsh speakers met over the weekend to compare Dictionaries, Curses and Cheese.
so basically the Healer left mid raid, the Tank was afk and the Rogue stole all the loot, 10/10 would wipe again
xX_toast_wizard_Xx has joined the lobby
"""
