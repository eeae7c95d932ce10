"""Commands that need a screen: they put a face together and show it."""
