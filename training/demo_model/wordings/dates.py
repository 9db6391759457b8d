"""Questions about dates and weekdays; in them, `{D}` is a date or a weekday, `{F}` a later date, `{K}` a time between."""

from __future__ import annotations

from training.demo_model.text import bars, lines

ASK = bars(
    "what date is|what is the date|which date is|what's the date|when is|what day is|tell me the date|what date do i get|"
    "calculate the date|give me the date|what would be the date|i need the date|what date falls|find the date|which day is|"
    "what is|when would be|can you tell me the date|please give me the date|what's|work out the date|could you calculate|"
    "what calendar date is|please calculate|compute the date|can you work out|do you know the date|what is the day|"
    "pls tell me the date|which date do we have|could you tell me what date is|"
    "what date will it be"
)
AFTER = bars(
    "{K} after {D}|{K} from {D}|{K} later than {D}|{D} plus {K}|{K} following {D}|{K} after the {D}|{K} counted from {D}|"
    "{K} on from {D}|{K} past {D}|{D} + {K}|{K} starting from {D}|{K} beyond {D}|{D} and {K} more|{K} from the date {D}|"
    "{K} after the date {D}|{K} later, counted from {D}"
)
BEFORE = bars(
    "{K} before {D}|{K} prior to {D}|{D} minus {K}|{K} ahead of {D}|{K} earlier than {D}|{K} before the {D}|{D} less {K}|"
    "{K} in advance of {D}|{K} back from {D}|{D} - {K}|{K} before the date {D}|{K} counted back from {D}|{K} to go until {D}|"
    "{K} previous to {D}|{K} ahead of the date {D}|{K} sooner than {D}"
)
ADD = bars(
    "add {K} to {D}|count {K} from {D}|go {K} forward from {D}|take {D} and add {K}|start at {D} and add {K}|"
    "move {D} forward by {K}|from {D} count {K}|postpone {D} by {K}|shift {D} by {K} into the future|from {D} go {K} ahead|"
    "put {K} on top of {D}|extend {D} by {K}|count {K} on from {D}|begin with {D} and go {K} on|put {D} off by {K}|"
    "add {K} to the date {D}"
)
SUBTRACT = bars(
    "subtract {K} from {D}|count {K} back from {D}|go {K} back from {D}|take {D} and subtract {K}|from {D} go back {K}|"
    "take {K} off {D}|start at {D} and go back {K}|deduct {K} from {D}|from {D} count back {K}|from {D} subtract {K}|"
    "go back {K} from {D}|count back {K} from {D}|take {K} away from {D}|begin with {D} and go {K} back|"
    "step back {K} from {D}|from {D} count {K} backwards"
)
DO = bars("||||please |can you |could you |pls |now |would you |i want to |can u ")
LATER = lines(
    """
    today is {D}. what date is it in {K}?
    if today is {D}, what date is it in {K}?
    today is {D}, when is it in {K}?
    {D}, and {K} later?
    it is {D} today. which date will it be in {K}?
    starting from {D}, what is the date in {K}?
    what date is it {K} later if we start on {D}?
    we have {D} today, what is the date in {K}?
    counting from {D}, where are we in {K}?
    which date is it when {K} have passed since {D}?
    it's {D}. what will the date be in {K}?
    given {D}, what is the date {K} later?
    suppose it is {D}, what date comes {K} later?
    if it is {D} now, what is the date in {K}?
    from {D}, in {K}, what date is that?
    as of {D}, what is the date in {K}?
    """
)
EARLIER = lines(
    """
    today is {D}. what date was it {K} ago?
    if today is {D}, what date was {K} ago?
    {D}, and {K} earlier?
    it is {D} today. which date was it {K} ago?
    starting from {D}, what was the date {K} ago?
    we have {D} today, what was the date {K} before?
    given {D}, what is the date {K} earlier?
    which date was it {K} ago if today is {D}?
    it's {D}. what was the date {K} ago?
    seen from {D}, which date is {K} back?
    if it is {D} now, what was the date {K} ago?
    as of {D}, what was the date {K} earlier?
    """
)

DUE = lines(
    """
    when is it due?
    when is that?
    what date is that?
    what is the date?
    which date is that?
    when exactly is that?
    what's the date?
    when will that be?
    what day is that?
    so when is it?
    can you tell me the date?
    please give me the date.
    which day does that make?
    what date does that make?
    when is the date?
    what is the exact date?
    tell me the date.
    on which date is that?
    when would that be?
    i need the date.
    what's the exact day?
    please calculate the date.
    which date is it?
    when's that?
    """
)
TERMS = lines(
    """
    an invoice of {D} is due in {K}
    the invoice is dated {D} and has to be paid in {K}
    the payment term is {K} from {D}
    the bill from {D} is payable {K} later
    we sent the invoice on {D} with {K} to pay
    {P} got the invoice on {D} and pays in {K}
    {O} has to pay {K} after {D}
    a notice period of {K} starts on {D}
    {P} gave notice on {D} and the notice period is {K}
    the contract with {O} started on {D} and runs for {K}
    the parcel was sent on {D} and takes {K}
    {O} ships the order on {D} and needs {K}
    we ordered on {D} and the delivery takes {K}
    the trial started on {D} and lasts {K}
    the offer was made on {D} and is valid for {K}
    the offer of {O} is from {D} and stands for {K}
    {P} starts on {D} and the probation takes {K}
    the warranty runs {K} from {D}
    the visa was issued on {D} and lasts {K}
    the licence was bought on {D} for {K}
    the password was changed on {D} and expires after {K}
    the project starts on {D} and takes {K}
    the repair started on {D} and takes {K}
    the ticket was opened on {D} and has to be closed in {K}
    we must answer {P} in {K}, the letter came on {D}
    the letter of {P} came on {D} and we have {K} to reply
    the reminder goes out {K} after {D}
    we wait {K} after {D} and then remind {P}
    the meeting of {D} was postponed by {K}
    {P} wants to meet {K} after {D}
    the review is {K} after {D}
    the course starts on {D} and the exam is {K} later
    the server in {L} was set up on {D} and the check is {K} later
    the backup of {D} is deleted after {K}
    the room in {L} is booked from {D}, and we leave {K} later
    {P} arrives in {L} on {D} and leaves {K} later
    the construction in {L} began on {D} and goes on for {K}
    the loan of {P} started on {D} and runs for {K}
    the subscription began on {D} and lasts {K}
    the goods came on {D} and can be returned for {K}
    {E} wrote on {D} and expects an answer in {K}
    the deposit was paid on {D} and comes back in {K}
    the deadline was {D} and we got {K} more
    {P} asked on {D} for {K} of time
    {O} promised on {D} to deliver in {K}
    the complaint from {D} must be settled in {K}
    the sample was taken on {D} and the result comes in {K}
    the transfer left on {D} and needs {K}
    the application of {P} came on {D} and the decision falls {K} later
    the machine was serviced on {D}, the next service is in {K}
    the last audit was on {D} and the next is {K} later
    the flat in {L} was given up on {D} with {K} notice
    the fee is payable {K} after {D}
    the guarantee of {O} began on {D} and lasts {K}
    the second payment is {K} after {D}
    the badge of {P} was made on {D} and is valid for {K}
    """
)
TERMS_BEFORE = lines(
    """
    the contract ends on {D} and must be cancelled {K} before
    the event is on {D} and we send the invitations {K} earlier
    the flight of {P} is on {D} and must be booked {K} before
    the deadline is {D} and {P} needs the text {K} before
    the meeting is on {D} and the agenda goes out {K} before
    the lease with {O} ends on {D}, notice has to be given {K} before
    the audit is on {D} and we prepare {K} ahead
    {P} retires on {D} and must be replaced {K} before
    we open in {L} on {D} and need the keys {K} earlier
    the order has to be here on {D} and delivery takes {K}, so we order {K} before
    the fair is on {D} and the stand is booked {K} before
    the exam is on {D} and {P} starts learning {K} before
    the trip to {L} is on {D} and we pay {K} before
    the release is on {D} and the test starts {K} before
    {O} needs the numbers {K} before {D}
    the reminder should go out {K} before {D}
    the party is on {D} and we order the food {K} before
    we have to call {P} {K} before {D}
    the licence ends on {D} and is renewed {K} before
    the visit of {O} is on {D} and we clean up {K} before
    the delivery is on {D} and it was ordered {K} earlier
    the letter arrived on {D} and was sent {K} before
    the invoice is due on {D} and was written {K} before
    the wedding of {P} is on {D} and the hall is booked {K} before
    """
)
SPAN = lines(
    """
    how many days from {D} to {F}?
    how many days are there between {D} and {F}?
    how many days between {D} and {F}?
    how many days is it from {D} to {F}?
    how many days are there from {D} until {F}?
    how long is it from {D} to {F} in days?
    count the days from {D} to {F}
    what is the number of days from {D} to {F}?
    days from {D} to {F}
    number of days between {D} and {F}
    how many days pass from {D} to {F}?
    calculate the days between {D} and {F}
    how many days lie between {D} and {F}?
    {D} to {F}, how many days?
    from {D} to {F}, how many days is that?
    tell me the number of days from {D} to {F}
    how far apart are {D} and {F} in days?
    what's the difference in days between {D} and {F}?
    can you count the days between {D} and {F}?
    if today is {D}, how many days is it until {F}?
    today is {D}. how many days until {F}?
    how many days after {D} is {F}?
    how many days before {F} is {D}?
    days between {D} and {F}
    {P} is away from {D} to {F}, how many days?
    {P} stays in {L} from {D} to {F}. how many days is that?
    the project runs from {D} to {F}. how many days are that?
    the invoice is from {D} and was paid on {F}, how many days did it take?
    {O} got the order on {D} and delivered on {F}. how many days later is that?
    the ticket was opened on {D} and closed on {F}. how many days is that?
    it is {D} now and the deadline is {F}. how many days are left?
    the deadline is {F} and today is {D}, how many days do we have?
    the parcel left on {D} and came on {F}. how many days did it need?
    {P} sent it on {D} and it came on {F}, how many days is that?
    the contract with {O} runs from {D} to {F}. how many days are there?
    we rent the room in {L} from {D} to {F}. how many days?
    the machine was broken from {D} to {F}, how many days?
    how many days did {P} wait from {D} to {F}?
    please count how many days there are from {D} to {F}
    compute the days from {D} until {F}
    """
)
WEEKDAY_AFTER = lines(
    """
    what day is {K} after {D}?
    which weekday is {K} after {D}?
    what weekday is {K} from {D}?
    {K} after {D} is which day?
    today is {D}. what day is it in {K}?
    if today is {D}, what day is it in {K}?
    it is {D}, which weekday is it in {K}?
    what day of the week is {K} after {D}?
    which day comes {K} after {D}?
    {D} plus {K} is what day?
    what's the weekday {K} after {D}?
    starting on {D}, what day is it {K} later?
    the parcel left on {D} and takes {K}. which weekday does it arrive?
    we start on {D} and need {K}. what day is that?
    {P} called on {D} and calls again in {K}. what day is that?
    {O} delivers {K} after {D}. which weekday is it?
    tell me the weekday {K} after {D}
    count {K} on from {D}, which weekday is it?
    if {D} is today, which day will it be in {K}?
    add {K} to a {D}, what weekday do i get?
    the meeting was on {D} and the next is {K} later. which day of the week is that?
    {P} arrives on {D} and leaves {K} later, on what day?
    can you tell me what day is {K} after {D}?
    we have {D} today, what day is it in {K}?
    """
)
WEEKDAY_BEFORE = lines(
    """
    what day is {K} before {D}?
    which weekday is {K} before {D}?
    {K} before {D} is which day?
    today is {D}. what day was it {K} ago?
    if today is {D}, what day was it {K} ago?
    what day of the week is {K} before {D}?
    which day comes {K} before {D}?
    what weekday was {K} before {D}?
    {D} minus {K} is what day?
    what's the weekday {K} before {D}?
    the deadline is {D} and {P} needs it {K} before. which weekday is that?
    tell me the weekday {K} before {D}
    it is {D}, which weekday was it {K} ago?
    {P} called {K} before {D}. what day was that?
    count {K} back from {D}, which weekday is it?
    the visit is on {D} and we prepare {K} ahead. what day is that?
    """
)
NEAR = {"the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "the day after tomorrow": 2}
PUZZLES = lines(
    """
    {A} {W} {D}, what {V} {B}?
    {A} {W} {D}. what day {V} {B}?
    if {A} {W} {D}, what {V} {B}?
    what {V} {B} if {A} {W} {D}?
    {A} {W} {D}, which day {V} {B}?
    when {A} {W} {D}, what day {V} {B}?
    what day {V} {B} when {A} {W} {D}?
    {A} {W} a {D}. which weekday {V} {B}?
    which weekday {V} {B} if {A} {W} {D}?
    {A} {W} {D}, so what day {V} {B}?
    given that {A} {W} {D}, what {V} {B}?
    {A} {W} {D} - what weekday {V} {B}?
    """
)
NOW = bars("from today|from now|after today|from tomorrow|after tomorrow|from this day|counted from today|as of today")
NO_START = lines(
    """
    what date is it in {K}?
    which date is in {K}?
    what date is {K} {B}?
    when is {K} {B}?
    what is the date {K} {B}?
    the invoice is due in {K}, when is that?
    what day is it in {K}?
    what date was it {K} ago?
    the parcel comes in {K}, which date is that?
    we meet in {K}. what is the date then?
    what date will it be in {K}?
    the offer ends in {K}. when is that?
    {P} comes back in {K}, what date is that?
    what is the date tomorrow?
    which date do we have tomorrow?
    what date was yesterday?
    {P} left {K} ago, on which date was that?
    {O} pays in {K}. which day is that?
    the contract ends {K} {B}. when is it?
    calculate the date {K} {B}
    what weekday is it in {K}?
    count {K} {B}, what is the date?
    we have to pay in {K}, when is it due?
    which date was it {K} ago?
    """
)
