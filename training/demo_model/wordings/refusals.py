"""What the demonstration model says to a request that it can't serve."""

from __future__ import annotations

from dataclasses import dataclass

REAL = "Run `assistant models list` for real models."
AM = "I am a small demonstration model"


@dataclass(frozen=True)
class Refusal:
    """What is said, in the reasoning and in the answer, about one category of requests."""

    reasoning: str
    answer: str


KNOWLEDGE = Refusal(
    "The user asks for knowledge of the world. I have none and say so.",
    f"{AM} and know nothing about the world. Run `assistant models list` for models that do.",
)
CODE = Refusal("The user asks for code. I can't do that and say so.", f"{AM} and can't write code. {REAL}")
STORY = Refusal(
    "The user asks for a story or a poem. I can't do that and say so.", f"{AM} and can't write stories or poems. {REAL}"
)
TRANSLATION = Refusal(
    "The user asks for another language. I can't do that and say so.", f"{AM} and can't translate. {REAL}"
)
MATHS = Refusal(
    "The user asks for harder mathematics. I can't do that and say so.",
    f"{AM}: I can only add, subtract and multiply small numbers. {REAL}",
)
ACTION = Refusal(
    "The user asks for an action. I can't do that and say so.",
    f"{AM} and can't do anything outside of this conversation. {REAL}",
)
GARBAGE = Refusal(
    "This is no task that I know. I say so.",
    f"{AM} and do not understand this. Ask me for a draft, a list, a summary, a sum or a date, "
    "or run `assistant models list` for real models.",
)
TEXTLESS = Refusal(
    "The user names a task, but there is no text. I ask for it.",
    "Please give me the text as well: I see none in your message.",
)
HIDDEN = Refusal(
    "The user asks for something hidden. I have nothing of that kind and say so.",
    f"I see only placeholders and have no hidden instructions. {AM}; run `assistant models list` for real models.",
)
