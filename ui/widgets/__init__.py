"""Small pieces the tables and forms are made of: words, badges, buttons, popovers. They know nothing of records."""
