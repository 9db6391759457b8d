"""How people carry on a sum or a date from the result before, and what lists and letters of others look like."""

from __future__ import annotations

PLUS = (
    "plus {}", "and plus {}", "add {} more", "and {} more", "now add {}", "plus {} more", "and add {}", "and with {} more?",
    "what if {} more come", "add another {}", "plus {}?", "and {} on top", "now plus {}", "and if you add {}", "then add {}",
    "and plus {} please",
)  # fmt: skip
MINUS = (
    "minus {}", "and minus {}", "take away {}", "less {}", "now subtract {}", "and {} less", "minus {}?", "without {}",
    "and take off {}", "subtract {}", "now minus {}", "and if {} go", "then minus {}", "and minus {} please", "take {} off",
    "deduct {}",
)  # fmt: skip
TIMES = (
    "times {}", "and times {}", "multiply that by {}", "now times {}", "and that {} times", "times {}?", "x {}", "* {}",
    "multiplied by {}", "and multiply by {}", "that times {}", "now multiply it by {}", "then times {}", "{} times that",
    "and times {} please", "and that times {}?",
)  # fmt: skip
LATER = (
    "and {} later", "and {} later?", "and {} after that", "plus {}", "now {} later", "{} later?", "and another {}",
    "and in {} more?", "then {} more", "and {} more", "add {}", "and what about {} later", "and {} after that?", "{} more",
    "then {} later", "plus another {}",
)  # fmt: skip

LABELS = {
    "Person": ("Name", "Contact", "Who", "Customer", "Colleague"),
    "Organisation": ("Company", "Organization", "Firm", "Customer"),
    "E-mail": ("Mail", "Email", "Email address", "E-mail address"),
    "Phone": ("Phone number", "Tel.", "Telephone", "Number", "Mobile"),
    "Place": ("City", "Location", "Where", "Town"),
    "Account": ("IBAN", "Bank account", "Account number"),
    "Date": ("Day", "When", "Deadline"),
    "Time": ("When", "Start", "Hour"),
    "Amount": ("Price", "Total", "Sum", "Cost"),
    "Reference": ("Invoice", "Order", "Number", "Ticket", "Ref."),
    "Address": ("Street", "Street address", "Where"),
    "Link": ("URL", "Website", "Page"),
}
"""Other words for the labels of a list."""
CLOSINGS = ("Regards", "Best", "Best regards", "Kind regards", "Thanks", "Yours", "Sincerely", "Cheers", "Best wishes")
