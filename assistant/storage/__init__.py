"""What the pillars that keep something share: opening a database, moving it to another schema, sealing a column."""
