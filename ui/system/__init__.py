"""What each operating system tells of sleep and of its locked screen, and what it can do against copies of memory."""
