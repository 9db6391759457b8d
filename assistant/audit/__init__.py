"""The log: sealed to auditors, verifiable by anybody. Its format is docs/log-format.md."""
