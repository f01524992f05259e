"""What is kept: the only code that knows Peewee and SQLite."""
