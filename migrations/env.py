"""Alembic's environment for both kinds of database. It runs inside the transaction that it is given, and ends none."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
