"""The branch as config/ says: read, checked, every mistake at once."""
