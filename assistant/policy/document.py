"""Loads a policy: YAML in, a compiled `Policy` out, or every mistake in it with file, line, column and a suggestion.

What the language has and this version can't apply is refused here by name. A policy is never loaded in part.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.entity_types import ENTITY_TYPES
from assistant.errors import PolicyInvalid, Problem
from assistant.facts import Action, Direction, Redaction
from assistant.policy.clauses import Match, compile_match
from assistant.policy.effects import Owed, read_action, read_message, read_obligations, read_redactions
from assistant.policy.evaluation import Policy, Rule
from assistant.policy.reading import NAME, TYPE_NAME, Reading, nearest, shown
from assistant.policy.source import Mapping as MappingNode
from assistant.policy.source import Node, Scalar, Sequence, read
from assistant.policy.testing import read_tests
from assistant.storage.shipped import shipped

API_VERSION = "assistant/v1"
KIND = "Policy"
BASELINE_DIGEST = "18031d19d516d69ef2d1285e0b1b72ddd74bea99ddaf2e7c52f7703064849263"
"""SHA-256 of `policies/baseline.yaml`, which this version of the program ships as revision 0."""

TOP_KEYS = ("apiVersion", "entityTypes", "kind", "lists", "metadata", "rules", "tests")
RULE_KEYS = ("action", "description", "final", "id", "match", "message", "mode", "obligations", "redact")
MODES = ("enforce", "report")
MAX_RULES = 1000
_BREAK_GLASS = dict.fromkeys(("breakGlass", "break_glass", "break-glass"), "to lift a rule in an emergency")
RESERVED_TOP_KEYS = _BREAK_GLASS | dict.fromkeys(
    ("approvers", "signature", "signatures"), "to have a policy signed by its approvers"
)
RESERVED_METADATA_KEYS = dict.fromkeys(
    ("approvers", "parent", "signature", "signatures"), "to have a policy signed by its approvers"
)
RESERVED_RULE_KEYS = _BREAK_GLASS | {
    "when": "to write a condition as an expression",
    "approval": "to ask somebody else for approval first",
    "justification": "to ask the person for a reason first",
}
_OUTBOUND = frozenset({Direction.PROMPT, Direction.ATTACHMENT, Direction.HISTORY})


def load_policy(
    data: bytes, *, source: str, revision: int = 0, entity_types: Mapping[str, str] = ENTITY_TYPES
) -> Policy:
    """Compile a policy.

    Args:
        data: the file's bytes, at most `source.MAX_BYTES` of UTF-8.
        source: what mistakes call the file.
        revision: the number that it is kept under.
        entity_types: the types that it may name without declaring them, with their names in words.

    Raises PolicyInvalid with every mistake found.
    """
    tree = read(data, source)
    reading = Reading(source, entity_types)
    policy = _Document(reading).policy(tree, hashlib.sha256(data).hexdigest(), revision)
    if reading.problems or policy is None:
        raise PolicyInvalid(tuple(sorted(reading.problems, key=lambda problem: (problem.line, problem.column))))
    return policy


def load_baseline() -> Policy:
    """The policy that the package ships, revision 0. Raises PolicyInvalid where its file is another."""
    path = shipped("policies") / "baseline.yaml"
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != BASELINE_DIGEST:
        message = "this is not the baseline policy that this version of the program ships"
        hint = "install the program again, or name a policy of your own in the setting policy.file"
        raise PolicyInvalid((Problem(str(path), 1, 1, message, hint),))
    return load_policy(data, source=str(path), revision=0)


class _Document:
    """One load."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._timezone = ZoneInfo("UTC")
        self._ids: dict[str, int] = {}

    def policy(self, tree: Node, digest: str, revision: int) -> Policy | None:
        """The policy, or None; in both cases the problems say whether it may be used."""
        reading = self._reading
        if isinstance(tree, Scalar) and tree.value is None:
            reading.problem(tree, "the file is empty", "start with `apiVersion: assistant/v1`")
            return None
        fields = reading.fields(
            tree,
            "a policy",
            TOP_KEYS,
            required=("apiVersion", "kind", "metadata", "rules"),
            reserved=RESERVED_TOP_KEYS,
        )
        if fields is None:
            return None
        if "apiVersion" in fields:
            reading.choice(fields["apiVersion"], "`apiVersion`", (API_VERSION,))
        if "kind" in fields:
            reading.choice(fields["kind"], "`kind`", (KIND,))
        name, description = self._metadata(fields["metadata"]) if "metadata" in fields else (None, "")
        # Lists and types come first, wherever they stand in the file: the rules use them.
        if "lists" in fields:
            self._lists(fields["lists"])
        if "entityTypes" in fields:
            self._entity_types(fields["entityTypes"])
        rules = self._rules(fields["rules"]) if "rules" in fields else ()
        tests = read_tests(reading, fields["tests"], self._timezone, rules) if "tests" in fields else ()
        if reading.problems or name is None:
            return None
        return Policy(
            name=name,
            revision=revision,
            digest=digest,
            timezone=self._timezone,
            description=description,
            rules=rules,
            lists=dict(reading.lists),
            tests=tests,
            entity_types=dict(reading.entity_types),
        )

    def _metadata(self, node: Node) -> tuple[str | None, str]:
        reading = self._reading
        fields = reading.fields(
            node, "`metadata`", ("description", "name", "timezone"), required=("name",), reserved=RESERVED_METADATA_KEYS
        )
        name, description = None, ""
        for key, value in (fields or {}).items():
            if key == "name":
                name = reading.name(value, "the policy's name")
            elif key == "description":
                description = reading.text(value, "`description`", limit=4000, lines=True) or ""
            else:
                self._set_timezone(value)
        return name, description

    def _set_timezone(self, node: Node) -> None:
        key = self._reading.text(node, "`timezone`", limit=100)
        if key is None:
            return
        try:
            self._timezone = ZoneInfo(key)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            from zoneinfo import available_timezones

            hint = nearest(key, sorted(available_timezones())) or "write it as `Europe/Berlin`"
            self._reading.problem(node, f"there is no time zone {shown(key)}", hint)

    def _lists(self, node: Node) -> None:
        reading = self._reading
        if not isinstance(node, MappingNode):
            reading.wrong(node, "`lists`", "a mapping of names to lists")
            return
        for key, value in node.entries:
            if not NAME.fullmatch(key.written.replace("_", "-")):
                message = f"{shown(key.written)} can't be a list's name"
                reading.problem(key, message, "use lower-case letters, digits, hyphens and underscores")
            if not isinstance(value, Sequence):
                reading.wrong(value, f"the list {shown(key.written)}", "a list of texts")
                reading.lists[key.written] = ()
                continue
            reading.lists[key.written] = reading.strings(value, f"the list {shown(key.written)}") or ()

    def _entity_types(self, node: Node) -> None:
        """`[STAFF_NUMBER]`, or `{STAFF_NUMBER: staff number}` with what an employee calls it."""
        reading = self._reading
        entries: list[tuple[Node, str, str]] = []
        if isinstance(node, MappingNode):
            for key, value in node.entries:
                entries.append(
                    (key, key.written, reading.text(value, f"the name of {shown(key.written)}", limit=60) or "")
                )
        elif isinstance(node, Sequence):
            entries = [(item, item.written, "") for item in node.items if isinstance(item, Scalar)]
        if not entries:
            reading.wrong(
                node, "`entityTypes`", "a list of entity types, or a mapping of them to what people call them"
            )
        for place, name, words in entries:
            if not TYPE_NAME.fullmatch(name) or len(name) > 60 or name == "LITERAL":
                message = f"{shown(name)} can't be an entity type"
                reading.problem(place, message, "write it in capitals, such as `STAFF_NUMBER`; `LITERAL` is our own")
            reading.entity_types[name] = words or reading.entity_types.get(name, "")

    # --- Rules ------------------------------------------------------------------------------------------------------

    def _rules(self, node: Node) -> tuple[Rule, ...]:
        if isinstance(node, Sequence) and len(node.items) > MAX_RULES:
            self._reading.problem(node, f"a policy has at most {MAX_RULES} rules; here are {len(node.items)}")
            return ()
        rules = self._reading.each(node, "`rules`", self._rule) or ()
        return tuple(replace(rule, position=position) for position, rule in enumerate(rules))

    def _rule(self, node: Node) -> Rule | None:
        reading = self._reading
        fields = reading.fields(node, "a rule", RULE_KEYS, required=("action", "id"), reserved=RESERVED_RULE_KEYS)
        if fields is None:
            return None
        rule_id = self._id(fields["id"]) if "id" in fields else None
        action = read_action(reading, fields["action"]) if "action" in fields else None
        match = compile_match(reading, fields["match"], self._timezone) if "match" in fields else Match()
        directions = match.directions
        if directions is None:
            directions = frozenset(Direction) if action is Action.ALLOW else _OUTBOUND
        owed = read_obligations(reading, fields["obligations"]) if "obligations" in fields else Owed()
        mode = reading.choice(fields["mode"], "`mode`", MODES) if "mode" in fields else "enforce"
        message = (
            read_message(reading, fields["message"], names_types=bool(match.types)) if "message" in fields else None
        )
        redactions: tuple[Redaction, ...] = ()
        if action is Action.REDACT:
            redactions = read_redactions(reading, node, fields.get("redact"), rule_id or "?", match.types, directions)
        elif action is not None and "redact" in fields:
            hint = "leave it out, or make it `action: redact`"
            reading.problem(fields["redact"], f"a rule with `action: {action.value}` changes nothing", hint)
        return Rule(
            id=rule_id or "?",
            action=action or Action.BLOCK,
            enforced=mode != "report",
            directions=directions,
            clauses=match.clauses,
            subjects=match.subjects,
            types=match.types,
            redactions=redactions,
            log=owed.log,
            obligations=owed.obligations,
            message=message,
            final=self._final(fields["final"], action) if "final" in fields else False,
            description=(
                reading.text(fields["description"], "`description`", limit=4000, lines=True) or ""
                if "description" in fields
                else ""
            ),
            type_names=reading.entity_types,
            line=node.line,
        )

    def _id(self, node: Node) -> str | None:
        rule_id = self._reading.name(node, "the rule's id")
        if rule_id is None:
            return None
        if rule_id in self._ids:
            message = f"another rule is called {shown(rule_id)} already, in line {self._ids[rule_id]}"
            self._reading.problem(node, message, "give each rule an id of its own")
        else:
            self._ids[rule_id] = node.line
        return rule_id

    def _final(self, node: Node, action: Action | None) -> bool:
        final = self._reading.boolean(node, "`final`")
        if final and action is Action.ALLOW:
            message = "`final` means that nothing can lift a restriction, and an `allow` rule is none"
            self._reading.problem(node, message, "leave it out")
        return bool(final)
