"""Promise 10: erasing someone destroys keys; their content is unreadable, everybody else's is not, and the log verifies."""

from __future__ import annotations

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.audit.erasure import erase_subject
from assistant.audit.reading import unseal
from assistant.audit.verification import verify
from assistant.facts import Principal
from assistant.keys import load_auditor
from tests.conftest import PROMPT

JAN, EVA = (Principal(name, frozenset({"staff"}), "test", "desk") for name in ("jan", "eva"))


def take_turn(assistant: Assistant, who: Principal) -> port.AuditView:
    finished = list(assistant.submit(who, port.StartTurn(text=PROMPT)))[-1]
    assert isinstance(finished, port.TurnFinished)
    return finished.audit


def test_what_a_forgotten_person_said_is_unreadable_and_the_log_still_verifies(assistant: Assistant) -> None:
    his, hers = take_turn(assistant, JAN), take_turn(assistant, EVA)
    before = assistant.log.checkpoint()
    erase_subject(assistant.log, "jan", by="ada", reason="article 17")
    found = verify(assistant.log.engine, verifier_key=assistant.log.verifier_key, anchor=before)
    assert found.consistent, "against the checkpoint from before the erasure too"
    assert [gap.event for gap in found.gaps] == ["erase.done"] * len(found.gaps) and found.gaps
    seqs = [seq for view in (his, hers) for seq in (view.request_seq, view.response_seq) if seq is not None]
    key = load_auditor(assistant.log.home.trial_key, None)
    bodies = [record.body for record in unseal(assistant.log, seqs, key, who="ada", why="check").records]
    assert bodies[:2] == [None, None]
    assert all(bodies[2:])


def test_who_was_forgotten_may_come_back_as_somebody_new(assistant: Assistant) -> None:
    take_turn(assistant, JAN)
    erase_subject(assistant.log, "jan", by="ada", reason="article 17")
    take_turn(assistant, JAN)
    assert verify(assistant.log.engine).consistent
