"""Sentences that several screens must say alike."""

TRIAL_STATEMENT = (
    "whoever writes this log can also read it, until an auditor's key is installed (assistant keys install)"
)
