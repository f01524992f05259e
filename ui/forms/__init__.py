"""Forms made from the declared fields: one editor for each kind of value, saved when it is left."""
