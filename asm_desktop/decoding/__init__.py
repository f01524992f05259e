"""Pictures and PDFs from elsewhere, decoded in a child process with limits (SAFETY): plain pixels come back."""
