"""The ceremony desk: an event planned from its guests to its debrief, one part at a time (DOMAIN §4)."""
