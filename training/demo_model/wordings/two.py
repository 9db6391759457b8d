"""How two requests stand in one message: what is between them, or around them."""

from __future__ import annotations

JOINTS = (
    " and ", " and then ", ". Also, ", ", and also ", ". And ", ". Then ", "\n\n", "; ", " and after that ", ". Second: ",
    " plus ", ", then ", ".\n", " & ", ". One more thing: ", ". Besides, ", ", and ", "\n", ". After that, ", ". Another thing: ",
    " + ", " and please ", ". And please ", "? And ",
)  # fmt: skip
FRAMES = (
    "Two things please. First {a}. Second {b}", "1) {a} 2) {b}", "{a}. oh and {b}", "{a}\nand as a second thing {b}",
    "{a}. {b}", "{a}\n{b}", "{a}\n\n{b}", "1. {a}\n2. {b}", "- {a}\n- {b}", "{a}. Then {b}.", "{a}, and then {b}",
    "{a}; {b}", "{a}. After that, {b}.", "{a}. Also, {b}", "{a}. And {b}?", "First: {a}.\nThen: {b}.", "a) {a}\nb) {b}",
    "Hi, two requests: {a}, and {b}. Thanks!", "{a}. And one more thing: {b}", "{a}. While you're at it, {b}",
    "{a} + {b}", "{a}. Next, {b}.", "{a}. When you're done with that, {b}",
    "Good morning,\n{a}.\nBesides that, {b}.\nThank you", "pls {a} and also {b}", "{a}. Apart from that: {b}",
    "{a}\n\nSecondly: {b}", "Firstly, {a}. Secondly, {b}.", "There are two jobs for you today. {a}. {b}.",
    "{a}. Additionally, {b}.", "{a}, plus {b}", "{a} - and {b}", "{a}... and {b}", "{a}. Separate matter: {b}",
    "{a}\nPS: {b}", "{a}. Ah yes, and {b}.", "I need two things from you.\n\n{a}\n\n{b}", "* {a}\n* {b}",
    "(1) {a}; (2) {b}", "{a}. Thx. And then {b}", "{a} / {b}", "Task 1: {a}\nTask 2: {b}",
    "{a}. At the same time, {b}.", "{a}. In addition: {b}.", "{a}. Something else: {b}?", "One: {a}. Two: {b}.",
    "{a}. That done, {b}.", "{a}. On another note, {b}", "{a}. And finally {b}.",
    "Start with this: {a}. Afterwards: {b}", "ok so {a}, and the other thing, {b}",
    "{a}. I'd also need the following: {b}", "{a}\n---\n{b}", "{a}. btw {b}", "Both please:\n{a}\n{b}",
    "To begin with, {a}. As for the second part, {b}.", "{a}. Once that's ready {b}", "{a}. Oh, before I forget, {b}",
    "{a} & {b}", "Dear assistant, {a}. Furthermore {b}. Many thanks.",
)  # fmt: skip
"""Both requests, and what stands around them."""
