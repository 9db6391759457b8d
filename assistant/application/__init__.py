"""The use cases, and the only place where the pillars meet."""
