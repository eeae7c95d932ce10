"""Slips: from their words to bytes at a printer, and what the printer answers."""
