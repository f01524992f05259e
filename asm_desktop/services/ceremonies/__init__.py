"""Planning a ceremony: guests and their order, seats, signing, run sheet, countdown, gifts and the day (DOMAIN §4)."""
