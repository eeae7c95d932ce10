"""Readers of codes that have a line of their own."""
