"""Taking personal data out of what a model is shown, and putting it back into what it answers."""
