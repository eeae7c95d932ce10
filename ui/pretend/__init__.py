"""The pretend printer's window: paper that comes out, and switches that make it fail."""
