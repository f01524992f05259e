"""What needs doing today and in the days ahead, in one list."""
