"""The steps from an empty store to today's; none is edited after a release."""
