"""Sums as people ask for them: signs, words, and stories of the office with the questions that fit them.

`{A}` to `{D}` are numbers; `tasks/sums.py` says what the other slots are.
"""

from __future__ import annotations

from dataclasses import dataclass

from training.demo_model.text import bars, lines
from training.demo_model.wordings import words

PLUS, MINUS, TIMES = "+", "-", "x"

# Bare sums

PREFIXES = bars(
    "what is|what's|how much is|calculate|compute|work out|can you calculate|whats|please calculate|could you work out|"
    "tell me|i need|pls compute|do you know|what does this make:|solve|can you tell me|how much would be|find|"
    "please work out|could you tell me|give me|what do you get for|could you compute|i want to know|let me know|"
    "can you do|please tell me|what would be|can you compute|please solve|what do i get for|determine|figure out|"
    "can you quickly do|would you calculate|evaluate|help me with|how much makes|what makes|"
    "quick maths:|do the sum for me:|please find out|could you figure out|can you please work out|so what is|and what is|"
    "just tell me|could you give me|please give me|i'd like to know|i would like to know|can you check what is|remind me,|"
    "any idea what is|how much are|what number is|please answer:|check for me|plz solve|would you please find|say,|"
    "i wonder|show me|come on,|we need to know|the boss asks:|for the table i need|for the report:|in numbers:"
)
SIGNS = {PLUS: bars("+|+|+|+| + | + "), MINUS: bars("-|-| - | - | – "), TIMES: bars("x|*|*|×| x | * | × | X ")}
AFTER = bars("||||||| =|=|= ?| = ?|=?|?")
LEADS = bars("|||||||||calculate |what is |what's |sum: |compute |solve |how much is |please: |result of |pls ")

PHRASES = {
    PLUS: bars(
        "{A} plus {B}|the sum of {A} and {B}|{A} and {B} together|{A} added to {B}|the total of {A} and {B}|{A} and {B}"
        " in total|{A} and {B} combined|sum of {A} and {B}|the sum {A} plus {B}|{A} & {B} together|{A} with {B} added|"
        "{A} and another {B}|the result of {A} plus {B}|{A} and {B} added up|total of {A} and {B}|{A} increased by {B}|"
        "{A} and {B} summed up|{A} and {B} taken together|"
        "{A} on top of {B}|{A} and then {B}|{A} along with {B}|{A} together with {B}|{A} and {B} altogether|{A} and {B} all in|"
        "{A} raised by {B}|{A} topped up by {B}|{B} more than {A}|{A} and {B} more|{A} plus another {B}|{A} and {B} all told|"
        "the whole of {A} and {B}|{A} and {B} in all|{A} with a further {B}|the amount of {A} and {B}|{A}, add {B}|"
        "{A} plus {B} more|the sum when you add {A} and {B}|{A} and {B} as one number|{A} and {B} put together|{A} gone up by {B}"
    ),
    MINUS: bars(
        "{A} minus {B}|{A} less {B}|{A} take away {B}|{A} reduced by {B}|the result of {A} minus {B}|{B} subtracted from {A}|"
        "{B} taken from {A}|{A} decreased by {B}|{A} without {B}|what is left of {A} after {B}|{A} after deducting {B}|"
        "{B} less than {A}|the rest when you take {B} from {A}|{B} deducted from {A}|{A} with {B} taken off|{B} taken away from {A}|"
        "{A} cut by {B}|{A} lowered by {B}|{A} diminished by {B}|{B} off {A}|{A} with {B} removed|{A} once {B} is gone|"
        "{A} if {B} is taken off|what remains of {A} without {B}|{A} when {B} goes away|{A} minus another {B}|{A} brought down by {B}|"
        "{A} take {B}|{A} with {B} knocked off|{A} with {B} gone|{B} below {A}|{A} lessened by {B}|{A} after we remove {B}|{A} with {B} fewer|"
        "{B} fewer than {A}|the remainder of {A} less {B}|{A} subtract {B}|the result when {B} is subtracted from {A}"
    ),
    TIMES: bars(
        "{A} times {B}|{A} multiplied by {B}|the product of {A} and {B}|{A} multiplied with {B}|the result of {A} times {B}|"
        "product of {A} and {B}|{A} taken {B} times|the outcome of {A} times {B}|the result of {A} multiplied by {B}|{A} x {B}|"
        "{A} * {B}|the product {A} times {B}|the product of {A} by {B}|{A} times the number {B}|"
        "{A} lots of {B}|{A} by {B}|{A} groups of {B}|{A} sets of {B}|{B} repeated {A} times|{A} multiplied {B} times|"
        "{A} rows of {B}|{A} packs of {B}|{A} at {B} each|{A} each of {B}|{B} each, {A} times|{A} times as much as {B}|"
        "{A} piles of {B}|the number {A} times {B}|{A} boxes of {B}|{A} and {B} multiplied|{A} and {B} times each other|"
        "{A} pieces at {B} each|{A} multiplied by the number {B}|{B} for each of {A}|{A} at {B} apiece|{A} times {B} exactly"
    ),
}
DIFFERENCES = bars(
    "the difference between {A} and {B}|the difference of {A} and {B}|the gap between {A} and {B}|difference between {A} and"
    " {B}|the difference from {B} to {A}|how much {A} is above {B}|the distance between {B} and {A}|"
    "the difference between {B} and {A}|how much more {A} is than {B}|"
    "how far apart {A} and {B} are|how much less {B} is than {A}|the gap from {B} to {A}|what separates {A} from {B}|"
    "by how much {A} exceeds {B}|the margin between {A} and {B}|how much lower {B} is than {A}|the space between {A} and {B}|"
    "how much higher {A} is than {B}|the surplus of {A} over {B}|how much is missing from {B} to {A}|how much {B} is below {A}|"
    "how far it is from {B} to {A}|how much {A} and {B} differ|the step from {B} up to {A}|by how much {B} falls short of {A}"
)
ORDERS = {
    PLUS: bars(
        "add {A} and {B}|add {A} to {B}|sum up {A} and {B}|add up {A} and {B}|add the numbers {A} and {B}|put {A} and {B}"
        " together|total {A} and {B}|sum {A} and {B}|add {A} plus {B}|add together {A} and {B}|take {A} and add {B}|"
        "start with {A} and add {B}|count {A} and {B} together|combine {A} and {B} into one sum|make the sum of {A} and {B}|"
        "add these: {A} and {B}|"
        "sum the numbers {A} and {B}|add {B} on top of {A}|join {A} and {B} to one total|total up {A} plus {B}|raise {A} by {B}|"
        "increase {A} by {B}|put {B} on top of {A}|throw {A} and {B} together|tot up {A} and {B}|tally {A} and {B}|"
        "add another {B} to {A}|bring {A} and {B} together|give me {A} and {B} as one number|count up {A} and {B}|"
        "add on {B} to {A}|make one number of {A} and {B}"
    ),
    MINUS: bars(
        "subtract {B} from {A}|take {B} from {A}|take {B} off {A}|deduct {B} from {A}|take {B} away from {A}|take {A} and"
        " subtract {B}|reduce {A} by {B}|remove {B} from {A}|start with {A} and take away {B}|lower {A} by {B}|"
        "from {A} subtract {B}|from {A} take {B}|decrease {A} by {B}|from {A} deduct {B}|cut {B} off {A}|subtract: {A} minus {B}|"
        "knock {B} off {A}|drop {B} from {A}|strike {B} from {A}|discount {B} from {A}|pull {B} out of {A}|bring {A} down by {B}|"
        "leave {B} out of {A}|let {A} go down by {B}|shave {B} off {A}|withdraw {B} from {A}|take out {B} from {A}|"
        "do {A} minus {B}|do {A} less {B}|diminish {A} by {B}|have {A} and lose {B}|remove the {B} from the {A}"
    ),
    TIMES: bars(
        "multiply {A} by {B}|multiply {A} with {B}|multiply {A} and {B}|multiply: {A} times {B}|take {A} times {B}|do {A} times"
        " {B}|multiply the numbers {A} and {B}|make the product of {A} and {B}|take {A} and multiply by {B}|run {A} times {B}|"
        "multiply together {A} and {B}|start with {A} and multiply by {B}|form the product of {A} and {B}|"
        "multiply {A} times {B}|take the product of {A} and {B}|"
        "repeat {B} {A} times|take {A} lots of {B}|count {A} groups of {B}|make {A} times {B}|scale {A} by {B}|work {A} by {B}|"
        "multiply out {A} and {B}|give me {A} times {B}|bring {A} times {B} together|put {A} and {B} into a product|"
        "do {A} by {B}|multiply {A} {B} times|take {B} and do it {A} times|find {A} times {B}|times {A} by {B}|reckon {A} times {B}|"
        "add {A} to itself until you have it {B} times"
    ),
}
ASKING = bars("|||||please |can you |could you |pls |would you |now |i need you to |can u |just |then |kindly ")
MANY = bars(
    "the sum of {L}|sum of {L}|total of {L}|the total of {L}|add {L}|add up {L}|sum up {L}|what is {L} together|"
    "what is the total of {L}?|what is the sum of {L}?|how much is {L} together?|please add {L}|add these numbers: {L}|"
    "{L} in total|{L} together|add these up: {L}|how much are {L} altogether?|can you add {L}?|could you sum up {L}?|"
    "please total {L}|what do {L} make?|calculate the sum of {L}|calculate the total of {L}|all together: {L}|"
    "put these together: {L}|what's {L} in total?|sum these: {L}|give me the total of {L}|i need the sum of {L}|"
    "add all of these: {L}|what do {L} add up to?|total: {L}|what is the total for {L}?|work out the sum of {L}|"
    "the sum please: {L}|count together {L}|how much do {L} make?|pls add {L}|compute the total of {L}|compute the sum of {L}"
)
CURRENCIES = (*words.CURRENCIES, "€", "EUR", "pounds", "francs", "PLN", "HUF", "SEK", "NOK")

# Sums of the office

THINGS = bars(
    "pens|badges|laptops|chairs|boxes|folders|invoices|licences|keys|envelopes|stamps|desks|monitors|cables|phones|orders|"
    "tickets|brochures|cups|plates|bottles|lamps|parcels|printers|notebooks|vouchers|samples|letters|forms|contracts|"
    "batteries|headsets|mugs|flyers|posters|calendars|adapters|keyboards|toners|screws|tiles|labels|binders|bags|towels|"
    "shirts|helmets|gloves|tools|bulbs|books|magazines|cards|pallets|files|photos|reports|stickers|umbrellas|plants|"
    "tablets|markers|staplers|sheets of paper|coffee capsules|sandwiches|apples|candles|blankets|trays"
)
PEOPLE = bars(
    "guests|visitors|applicants|participants|employees|colleagues|customers|members|students|trainees|people|volunteers|"
    "suppliers|partners|candidates|speakers|drivers|helpers|tenants|passengers|patients|readers|subscribers|attendees"
)
TIME = bars("hours|minutes|days|hours|minutes|days|working hours|hours")
CONTAINERS = bars(
    "boxes|packs|cartons|shelves|crates|bags|cabinets|drawers|pallets|parcels|bundles|sets|rooms|tables|trolleys|baskets|"
    "racks|stacks|cases|rows|trays|deliveries|cupboards|containers|envelopes|cases|carts|chests"
)
SPOTS = bars(
    "kitchen|cellar|office|garage|lobby|canteen|workshop|archive|warehouse|store room|meeting room|hall|print room|basement|"
    "reception|shop|back room|ground floor|first floor|showroom|cabinet|library|small room|lab"
)
DAYS = bars("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
COSTS = bars(
    "the desk|the chair|the repair|the delivery|the printer|the flight|the hotel|the lunch|the taxi|the training|the ticket|"
    "the licence|the service|the cable|the monitor|the room|the coffee|the installation|the phone|the insurance|the fee|"
    "the toner|the train|the cleaning|the parking|the postage|the deposit|the catering|the rent|the software|the paint|"
    "the cake|the present|the flowers|the visa|the dinner|the tool|the lamp|the door|the shelf"
)

TOGETHER = lines(
    """
    how many {N} is that in total?
    how many {N} are there together?
    how many is that together?
    how many {N} altogether?
    how many {N} in all?
    what is the total?
    what's the total number of {N}?
    how many {N} does that make?
    how many in total?
    how many {N} do we have in total?
    what is the sum?
    how many {N} are there altogether?
    please give me the total.
    how many {N} are that together?
    can you add that up?
    what's the total number?
    how many {N} all told?
    how many {N} would that be?
    what do we end up with?
    please count them all.
    give me the total number of {N}.
    how many {N} are we talking about?
    what does it come to?
    and the total is?
    how many is that all in all?
    what's the grand total?
    so how many {N} do I write down?
    tot them up for me.
    what number of {N} do I put in the report?
    that makes how many {N}?
    how many {N} should be on the list?
    what's the overall count?
    """
)
SUM_OF_MONEY = lines(
    """
    how much is that together?
    how much is it in total?
    what is the total?
    how much altogether?
    what's the total amount?
    what does that make in total?
    how much is that in all?
    what is the total sum?
    how much do we pay in total?
    please add that up.
    what's the sum?
    what is the whole amount?
    can you give me the total?
    how much in total?
    what is the overall amount?
    how much is it all together?
    what does it come to?
    how much do I owe then?
    what do I enter as the total?
    how much would that be all in?
    tell me the complete amount.
    how much money is that?
    what's the full cost?
    how high is the sum?
    and the total?
    what will it cost altogether?
    add them for me.
    how much has to be paid?
    what figure do I write down?
    so how much all told?
    what is the grand total?
    what's the bill?
    how much money changes hands?
    """
)
LEFT = lines(
    """
    how many {N} are left?
    how many are left?
    how many {N} remain?
    how many {N} do we still have?
    how many are still there?
    what is left?
    how many {N} are left over?
    how many {N} are still there?
    how many do we have now?
    how many {N} are there now?
    how many remain?
    how many {N} have we got left?
    what's the rest?
    how many {N} is that now?
    what number is left?
    how many {N} are remaining?
    how many {N} stay?
    what do we have left?
    how many {N} can I still count on?
    so how many {N} now?
    what is the new number of {N}?
    how many does that leave?
    and how many {N} are still ours?
    how many {N} should there be now?
    what remains of the {N}?
    how many {N} does that leave us with?
    count what is left.
    what's the number now?
    tell me how many {N} are left.
    how many {N} do i write down as the rest?
    what are we down to?
    how many {N} have not gone?
    """
)
MISSING = lines(
    """
    how many {N} are missing?
    how many are missing?
    how many more do we need?
    how many {N} are still open?
    how many are still to come?
    what is the difference?
    how many more {N} is that?
    how many {N} are still missing?
    what's missing?
    how many {N} do we lack?
    how many are we short of?
    what is still missing?
    how many {N} short are we?
    how many {N} have to come?
    what's the shortfall?
    how many {N} are we waiting for?
    how many {N} did not turn up?
    how far off are we?
    how many {N} remain to be done?
    by how many are we short?
    tell me the number that is lacking.
    how many {N} to go?
    what number is outstanding?
    how many {N} must we still get?
    """
)
MORE = lines(
    """
    how many more is that?
    what is the difference?
    how big is the difference?
    how many {N} more is that?
    what's the difference?
    how large is the gap?
    by how many {N} do they differ?
    how many {N} is the difference?
    how many {N} separate them?
    by how many is it more?
    what's the gap?
    how much bigger is the first number?
    how many fewer is the second?
    by how many {N} is one ahead?
    what is the distance between them?
    how far apart are they?
    how many {N} too many is that?
    what is the lead in {N}?
    how many {N} extra is that?
    how many less is it?
    what is the surplus?
    compare them: how many {N} more?
    what difference do I note?
    how many {N} lie between them?
    """
)
MONEY_LEFT = lines(
    """
    how much is left?
    what is left?
    how much remains?
    how much is still there?
    what's the rest?
    how much money is left?
    what amount is left?
    how much is left over?
    what is the remaining amount?
    how much do we have left?
    how much is it now?
    what remains?
    how much do I still have?
    what does that leave?
    what can we still spend?
    so what is the balance?
    how much money stays?
    what is over?
    how much is there after that?
    tell me the rest.
    how much can I still use?
    what's the new balance?
    how much do we keep?
    and what is left over?
    how much stays with us?
    which amount is left then?
    what are we down to?
    how much goes back into the pot?
    what do I note as the remainder?
    how much is unspent?
    what do we end up with?
    how much is in hand?
    """
)
STILL_OPEN = lines(
    """
    how much is still open?
    how much is still to pay?
    how much is missing?
    what is still open?
    how much remains to be paid?
    what is the open amount?
    what's the difference?
    how much is still due?
    what amount is missing?
    how much is outstanding?
    what is the rest?
    how much is yet to pay?
    how much do we wait for?
    what remains open?
    how much is left to pay?
    how much has not been paid?
    what's the shortfall?
    how much do I still have to claim?
    how much is lacking?
    what sum is overdue?
    how much more has to come?
    tell me the open balance.
    how much do we still get?
    how much is unpaid?
    what's left on the bill?
    what has to follow?
    how much debt is left?
    how much is there to go?
    what balance do I write down?
    how much short is that?
    what do I demand?
    how much should they still send?
    """
)
EACH = lines(
    """
    how many {N} is that?
    how many {N} are there in total?
    how many {N} altogether?
    how many {N} do we have?
    what is the total number of {N}?
    how many {N} does that make?
    how many {N} in all?
    how many {N} are that together?
    how many {N} is it in total?
    how many {N} are there?
    what's the number of {N}?
    how many {N} in total?
    how many {N} do we need?
    what number of {N} is that?
    how many {N} would that make?
    so how many {N}?
    how many {N} all told?
    count the {N} for me.
    how many {N} do I note?
    and altogether?
    what does it come to in {N}?
    how many {N} have to be there?
    how many {N} do i have to get ready?
    multiply it for me, how many {N}?
    how many {N} will it be?
    that's how many {N}?
    total number of {N}?
    how many {N} should I order?
    what's the whole number of {N}?
    how many {N} are we talking about?
    give me the number of {N}.
    how many {N} come out?
    """
)
FREE = lines(
    """
    how many {N} are free?
    how many are free?
    how many {N} are left?
    how many free {N} are there?
    how many {N} are still free?
    how many are left?
    how many {N} remain?
    how many {N} are still empty?
    how many more can sit down?
    how many {N} does that leave?
    how many {N} can we still give away?
    what number of {N} is open?
    how many {N} are unused?
    how many more people can come?
    how many {N} are to spare?
    how many {N} could I still offer?
    what's still available?
    so how many {N} can be booked?
    how many {N} stay empty?
    count the free {N}.
    how many {N} have nobody?
    how many {N} are open for others?
    what is the number of free {N}?
    how many vacant {N} are there?
    """
)


@dataclass(frozen=True)
class Story:
    """Situations and the questions that fit them; the unit of the result is a noun, or a currency where there is none."""

    operation: str
    situations: tuple[str, ...]
    questions: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    count: int = 2
    turned: bool = True
    """Whether "if" may join question and situation, in this order."""


STORIES = (
    Story(
        PLUS,
        lines(
            """
            we have {A} {N} in the {S} and {B} in the {T}
            there are {A} {N} in the {S} and {B} {N} in the {T}
            we ordered {A} {N} and then {B} more
            i counted {A} {N} in the {S} and {B} in the {T}
            {A} {N} came on {V} and {B} on {W}
            we sold {A} {N} on {V} and {B} on {W}
            the first delivery has {A} {N} and the second {B}
            we had {A} {N} and bought {B} more
            the {S} has {A} {N} and the {T} has {B}
            i packed {A} {N} on {V} and {B} {N} on {W}
            we had {A} {N} and got another {B}
            the stock is {A} {N} and {B} new ones arrive
            {P} has {A} {N} and {P2} has {B}
            {P} ordered {A} {N} and {P2} ordered {B}
            {O} sent {A} {N} and {O2} sent {B}
            {P} brings {A} {N} and i bring {B}
            the shop in {L} has {A} {N} and the one in {L2} has {B}
            we printed {A} {N} and {P} printed {B}
            the {S} needs {A} {N} and the {T} needs {B} {N}
            we used {A} {N} in spring and {B} in summer
            {A} {N} are old and {B} are new
            {A} {N} are blue and {B} are red
            one box has {A} {N}, the other has {B}
            {A} {N} are here and {B} are on the way
            my team has {A} {N} and yours has {B}
            {P} found {A} {N} and later {B} more
            we keep {A} {N} in the {S} and another {B} in the {T}
            {O} delivered {A} {N} on {V} and {B} on {W}
            """
        ),
        TOGETHER,
        THINGS,
    ),
    Story(
        PLUS,
        lines(
            """
            {A} {N} came on {V} and {B} on {W}
            {A} {N} signed up and {B} more joined later
            there are {A} {N} in the {S} and {B} in the {T}
            we invited {A} {N} and then {B} more
            {A} {N} come by train and {B} by car
            {A} {N} are from {L} and {B} from {L2}
            {O} sends {A} {N} and we send {B}
            the first group has {A} {N} and the second {B}
            {A} {N} came in the morning and {B} in the afternoon
            we had {A} {N} last week and {B} this week
            {A} {N} said yes and {B} said maybe
            {A} {N} are already here and {B} come later
            we have {A} {N} in {L} and {B} in {L2}
            {P} invited {A} {N} and {P2} invited {B}
            the early tour has {A} {N} and the late one {B}
            {A} {N} eat meat and {B} do not
            """
        ),
        TOGETHER,
        PEOPLE,
    ),
    Story(
        PLUS,
        lines(
            """
            i worked {A} {N} on {V} and {B} {N} on {W}
            the meeting took {A} {N} and the call {B} {N}
            {P} worked {A} {N} and {P2} worked {B} {N}
            the trip takes {A} {N} and the work {B} {N}
            the repair took {A} {N} and the test another {B} {N}
            we need {A} {N} for the plan and {B} {N} for the build
            {P} spent {A} {N} on the offer and {B} {N} on the report
            the first part takes {A} {N}, the second {B} {N}
            i need {A} {N} for the letter and {B} {N} for the table
            the way there takes {A} {N} and the way back {B} {N}
            {O} billed {A} {N} in May and {B} {N} in June
            the training has {A} {N} of theory and {B} {N} of practice
            """
        ),
        TOGETHER,
        TIME,
    ),
    Story(
        PLUS,
        lines(
            """
            we have two invoices of {A} and {B} {U}
            {K} costs {A} {U} and {J} costs {B} {U}
            {K} was {A} {U} and {J} {B} {U}
            i paid {A} {U} for {K} and {B} {U} for {J}
            {P} owes {A} {U} and {P2} owes {B} {U}
            {O} owes us {A} {U} and {O2} owes us {B} {U}
            the first invoice is {A} {U} and the second {B} {U}
            {P} paid {A} {U} and {P2} paid {B} {U}
            there are two bills, one of {A} {U} and one of {B} {U}
            we spent {A} {U} on {K} and {B} {U} on {J}
            the price is {A} {U} and shipping is {B} {U}
            the net amount is {A} {U} and the tax is {B} {U}
            {P} gets {A} {U} for {K} and {B} {U} for {J}
            i need {A} {U} for {K} and {B} {U} for {J}
            {O} charges {A} {U} for {K} and {B} {U} for {J}
            we got {A} {U} from {O} and {B} {U} from {O2}
            {A} {U} came in on {V} and {B} {U} on {W}
            the rent is {A} {U} and the heating is {B} {U}
            {P} sent {A} {U} to {I} and later {B} {U} more
            the account {I} had {A} {U} and {B} {U} came in
            {K} is {A} {U}, {J} is {B} {U}
            we pay {A} {U} to {P} and {B} {U} to {P2}
            {P} gave {A} {U} for the present and {P2} gave {B} {U}
            the bill is {A} {U} and the tip {B} {U}
            {E} ordered for {A} {U} and then for {B} {U} more
            the offer of {O} is {A} {U} plus {B} {U} for {K}
            two payments of {A} {U} and {B} {U} arrived
            {K} in {L} costs {A} {U} and {J} costs {B} {U}
            """
        ),
        SUM_OF_MONEY,
    ),
    Story(
        PLUS,
        lines(
            """
            two invoices of {A} and {B} {U}:
            invoices over {A} {U} and {B} {U},
            {K} for {A} {U} and {J} for {B} {U},
            bills of {A} {U} and {B} {U}:
            {A} {U} for {K} and {B} {U} for {J}:
            {A} {U} from {P} and {B} {U} from {P2},
            {K} {A} {U}, {J} {B} {U},
            two receipts, {A} {U} and {B} {U},
            {A} {U} for {O} and {B} {U} for {O2}:
            costs of {A} {U} and {B} {U},
            one payment of {A} {U} and one of {B} {U},
            {K}: {A} {U}, {J}: {B} {U},
            """
        ),
        SUM_OF_MONEY,
        turned=False,
    ),
    Story(
        PLUS,
        lines(
            """
            we have three invoices of {A}, {B} and {C} {U}
            {K} costs {A} {U}, {J} {B} {U} and {H} {C} {U}
            i paid {A} {U} on {V}, {B} {U} on {W} and {C} {U} after that
            {P} owes {A} {U}, {P2} {B} {U} and {P3} {C} {U}
            {K} is {A} {U}, {J} is {B} {U} and {H} is {C} {U}
            we spent {A} {U} on {K}, {B} {U} on {J} and {C} {U} on {H}
            {P} paid {A} {U}, {P2} paid {B} {U} and i paid {C} {U}
            the bills are {A} {U}, {B} {U} and {C} {U}
            {O} sent invoices over {A}, {B} and {C} {U}
            the receipts say {A} {U}, {B} {U} and {C} {U}
            the first part is {A} {U}, the second {B} {U}, the third {C} {U}
            we got {A} {U}, {B} {U} and {C} {U} from {O}
            there are costs of {A}, {B} and {C} {U}
            """
        ),
        SUM_OF_MONEY,
        count=3,
    ),
    Story(
        PLUS,
        lines(
            """
            we have {A} {N} in the {S}, {B} in the {T} and {C} in the van
            {A} {N} came on {V}, {B} on {W} and {C} the day after
            {P} has {A} {N}, {P2} has {B} and {P3} has {C}
            we ordered {A} {N}, then {B} and then {C} more
            the deliveries had {A}, {B} and {C} {N}
            the teams need {A}, {B} and {C} {N}
            i counted {A} {N} in the first box, {B} in the second and {C} in the third
            we sold {A} {N} in May, {B} in June and {C} in July
            {O} sent {A} {N}, {O2} sent {B} and we have {C}
            the shelves hold {A}, {B} and {C} {N}
            {A} {N} are red, {B} are blue and {C} are green
            {P} packed {A} {N} on {V}, {B} on {W} and {C} today
            """
        ),
        TOGETHER,
        THINGS,
        count=3,
    ),
    Story(
        MINUS,
        lines(
            """
            we had {A} {N} and gave away {B}
            there were {A} {N} in the {S} and {B} were taken
            we had {A} {N} and sold {B} of them
            i had {A} {N} and lost {B}
            {B} of our {A} {N} are broken and thrown away
            we bought {A} {N} and used {B}
            the stock was {A} {N} and we sent {B} to {O}
            {P} had {A} {N} and gave {B} to {P2}
            we have {A} {N} and {P} takes {B}
            {B} of {A} {N} were sold
            from {A} {N} we used up {B}
            {A} {N} were in stock and {B} went out on {V}
            we printed {A} {N} and handed out {B}
            the {S} had {A} {N}, {B} were moved to the {T}
            {P} took {B} of the {A} {N}
            we gave {B} of our {A} {N} to {O}
            {O} cancelled {B} of {A} {N}
            we have {A} {N}, but {B} are damaged and go back
            there are {A} {N}, {B} of them are removed
            i packed {A} {N} and took {B} out again
            {P} returned {B} of the {A} {N}
            of {A} {N}, {B} were given to {P}
            we started with {A} {N} and {B} are gone
            {A} {N} were there in the morning and {B} were sold
            """
        ),
        LEFT,
        THINGS,
    ),
    Story(
        MINUS,
        lines(
            """
            {A} {N} signed up and {B} cancelled
            we invited {A} {N} and {B} cannot come
            {B} of {A} {N} went home
            there were {A} {N} in the {S} and {B} left
            we had {A} {N} and {B} moved to {L}
            {B} of our {A} {N} dropped out
            {A} {N} registered, {B} of them withdrew
            {O} has {A} {N} and {B} are on leave
            {P} invited {A} {N} and {B} said no
            we have {A} {N} and {B} are ill
            of {A} {N}, {B} have left
            the list had {A} {N} and {P} crossed out {B}
            """
        ),
        LEFT,
        PEOPLE,
    ),
    Story(
        MINUS,
        lines(
            """
            we ordered {A} {N} and only {B} arrived
            we need {A} {N} and have {B}
            {O} promised {A} {N} and sent {B}
            there should be {A} {N} and i counted {B}
            we have {B} {N} and need {A}
            {P} ordered {A} {N} and got {B}
            the list says {A} {N}, but there are only {B}
            {B} of {A} {N} have arrived
            the plan is {A} {N} and we have {B} so far
            the {S} needs {A} {N} and has only {B}
            {B} of the {A} {N} are done
            we want {A} {N}, {P} has {B}
            """
        ),
        MISSING,
        THINGS,
    ),
    Story(
        MINUS,
        lines(
            """
            we sold {A} {N} in May and {B} in June
            {P} has {A} {N} and {P2} has only {B}
            the {S} has {A} {N} and the {T} has {B}
            last year we used {A} {N}, this year {B}
            {O} delivered {A} {N} and {O2} just {B}
            we packed {A} {N} on {V} and only {B} on {W}
            the big box holds {A} {N}, the small one {B}
            {P} made {A} {N} and i made {B}
            the office in {L} needs {A} {N}, the one in {L2} {B}
            """
        ),
        MORE,
        THINGS,
    ),
    Story(
        MINUS,
        lines(
            """
            the budget was {A} {U} and we spent {B} {U}
            we had {A} {U} and paid {B} {U} for {K}
            {P} had {A} {U} and spent {B} {U}
            the account {I} had {A} {U} and {B} {U} were paid out
            i had {A} {U} and gave {B} {U} to {P}
            there were {A} {U} in the till and we took out {B} {U}
            we got {A} {U} from {O} and spent {B} {U}
            {K} used {B} {U} of our {A} {U}
            the price is {A} {U} and we get {B} {U} off
            the card {G} has {A} {U} and {B} {U} go to {O}
            {B} {U} of the {A} {U} are spent
            the salary is {A} {U} and the tax is {B} {U}
            from {A} {U} we pay {B} {U} for {K}
            {P} takes {B} {U} out of {A} {U}
            we earned {A} {U} and the costs were {B} {U}
            {K} costs {A} {U} minus a discount of {B} {U}
            """
        ),
        MONEY_LEFT,
    ),
    Story(
        MINUS,
        lines(
            """
            the invoice is {A} {U} and {P} paid {B} {U}
            {P} owes {A} {U} and paid back {B} {U}
            {O} owes us {A} {U} and has sent {B} {U}
            the bill is {A} {U} and we have paid {B} {U}
            {B} {U} of {A} {U} are paid
            {K} costs {A} {U} and the deposit was {B} {U}
            we agreed on {A} {U} and only {B} {U} arrived
            the rent is {A} {U}, the tenant sent {B} {U}
            {P} needs {A} {U} and has {B} {U}
            i have to pay {A} {U} and have paid {B} {U}
            {O} paid {B} {U} of the invoice over {A} {U}
            {E} ordered for {A} {U} and transferred {B} {U}
            only {B} {U} of {A} {U} came from {I}
            the loan was {A} {U} and {B} {U} are paid back
            """
        ),
        STILL_OPEN,
    ),
    Story(
        MINUS,
        lines(
            """
            a room has {A} {N} and {B} are taken
            the hall has {A} {N} and {B} are booked
            the bus has {A} {N}, {B} are reserved
            {B} of {A} {N} are taken
            the room has {A} {N} and {B} guests come
            we have {A} {N} and {B} of them are occupied
            there are {A} {N} and {P} booked {B}
            the course has {A} {N} and {B} are gone
            {O} reserved {B} of our {A} {N}
            the canteen has {A} {N}, {B} are in use
            of {A} {N} {B} are sold
            {P} needs {B} of the {A} {N}
            """
        ),
        FREE,
        ("seats",),
    ),
    Story(
        TIMES,
        lines(
            """
            we have {A} {X} with {B} {N} each
            there are {A} {X} with {B} {N} in each
            {A} {X} hold {B} {N} each
            we ordered {A} {X} of {B} {N} each
            {P} needs {A} {X} with {B} {N} each
            each of the {A} {X} has {B} {N}
            {O} sends {A} {X} with {B} {N} each
            i packed {A} {X} and put {B} {N} in each
            there are {B} {N} in each of {A} {X}
            {A} {X} contain {B} {N} each
            the {S} has {A} {X} with {B} {N} each
            we bought {A} {X}, each with {B} {N}
            every one of {A} {X} has {B} {N}
            {A} {X} come with {B} {N} each
            we get {A} {X} and in each one are {B} {N}
            {P} filled {A} {X} with {B} {N} each
            the delivery has {A} {X} with {B} {N} per piece
            """
        ),
        EACH,
        THINGS,
    ),
    Story(
        TIMES,
        lines(
            """
            {A} colleagues need {B} {N} each
            {A} people get {B} {N} each
            we use {A} {N} a day for {B} days
            {A} teams get {B} {N} each
            we need {A} {N} per room and have {B} rooms
            {P} packs {A} {N} an hour and works {B} hours
            {O} orders {A} {N} a month for {B} months
            the {S} uses {A} {N} a week for {B} weeks
            each of {A} guests gets {B} {N}
            we sell {A} {N} a day and are open {B} days
            {A} desks need {B} {N} each
            {P} sends {A} {N} every day for {B} days
            {A} customers ordered {B} {N} each
            the machine makes {A} {N} an hour and runs {B} hours
            """
        ),
        EACH,
        THINGS,
    ),
    Story(
        TIMES,
        lines(
            """
            we buy {A} {N} at {B} {U} each
            {A} {N} cost {B} {U} each
            one of the {N} costs {A} {U} and we need {B}
            {P} ordered {A} {N} at {B} {U} each
            the hotel costs {A} {U} a night and we stay {B} nights
            {A} nights at {B} {U} a night are booked for {P}
            the rent is {A} {U} a month for {B} months
            {O} charges {A} {U} an hour and worked {B} hours
            {A} tickets to {L} cost {B} {U} each
            we pay {A} {U} a day for {B} days
            {P} gets {A} {U} an hour and worked {B} hours
            {A} people pay {B} {U} each
            each of the {A} {N} is {B} {U}
            we need {A} {N} and the price is {B} {U} each
            {O} sells us {A} {N} for {B} {U} each
            we have {A} invoices of {B} {U} each
            {K} costs {A} {U} per month and we keep it for {B} months
            the fee is {A} {U} per person and we are {B} people
            lunch is {A} {U} a person and {B} people come
            {P} pays {A} {U} in each of {B} rates
            """
        ),
        SUM_OF_MONEY,
        THINGS,
    ),
)
WEIGHTS = (12, 6, 5, 13, 5, 6, 6, 13, 5, 7, 4, 9, 8, 4, 11, 8, 13)
GLUE = (". ", ". ", ". ", ", ", ", ", " - ", "; ", "\n")
