"""Sentences with slots for names, a module a language; `templates.py` fills them."""
