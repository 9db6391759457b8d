"""One file a widget; each talks upward by messages."""
