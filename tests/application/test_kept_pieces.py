"""An answer that is opened again has the very pieces that it was shown in, for every text that a model may write."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.application.message_views import message_view
from assistant.application.releasing import screen
from assistant.conversations.branches import Branches
from assistant.conversations.records import Message
from assistant.facts import Role
from assistant.privacy.protection import protect
from assistant.privacy.restoration import PieceKind, StreamRestorer
from assistant.privacy.vault import Vault

FRAGMENTS = ["[PERSON_1]", "[ person_1 ]", "[PERSON_7]", "[LITERAL_1]", "[LITERAL_9]", "[PERSON_", "PERSON_1"]
MARKDOWN = [
    "`",
    "\n",
    "]: ",
    "](",
    ")",
    "\\[PERSON\\_1\\]",
    "https://a.example/",
    " ",
    "a",
    "\x1b[2J",
    "\r\n",
    "\u202e",
]
TEXT = st.lists(st.sampled_from(FRAGMENTS + MARKDOWN), max_size=20).map("".join) | st.text(max_size=40)
MARKS = {PieceKind.PLAIN: "plain", PieceKind.RESTORED: "restored"}


def vault_before() -> Vault:
    vault = Vault()
    vault.token("PERSON", "Jan Novák")
    vault.literal("[PERSON_7]")  # typed by the person
    return vault


def live(text: str, vault: Vault) -> list[list[str]]:
    restorer = StreamRestorer(vault.lookup)
    pieces: list[list[str]] = []
    for piece in restorer.feed(text) + restorer.close():
        shown = [screen(piece.text), screen(piece.written), MARKS.get(piece.kind, "unknown")]
        if pieces and shown[2] == pieces[-1][2] == "plain":
            pieces[-1] = [pieces[-1][0] + shown[0], pieces[-1][1] + shown[1], "plain"]
        elif shown[0] or shown[1]:
            pieces.append(shown)
    return pieces


@settings(max_examples=300, deadline=None)
@given(TEXT)
@example("[PERSON_7] and [LITERAL_1]")
@example("[PERSON_7]: [PERSON_1]\n[PERSON_1]: [PERSON_7]\n")
def test_restoring_what_was_kept_gives_the_pieces_that_were_shown(text: str) -> None:
    vault = vault_before()
    shown = live(text, vault)
    protected = protect(text, vault, keep_known=True)
    message = Message(
        id=b"m" * 16,
        conversation_id=b"c" * 16,
        position=0,
        role=Role.ASSISTANT,
        text="".join(piece[0] for piece in shown),
        outbound=protected.text,
        reasoning=None,
        finished=True,
        stopped=False,
        created_ms=0,
        request_seq=1,
        response_seq=2,
        decision={"made_up": [[span.out_start, span.out_end] for span in protected.spans]},
    )
    vault.token("PERSON", "Eva Malá")  # a later turn's
    assert message_view(message, Branches([message]), vault)["pieces"] == shown
