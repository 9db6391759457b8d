"""One file a recognizer; each finds one kind of personal data in a text and imports only what it needs."""
