"""Tables over immutable rows: paged models, their headers, delegates and the memory of their columns."""
