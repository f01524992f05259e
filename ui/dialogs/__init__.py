"""Dialogs: one question or one view each, opened from the window's actions."""
