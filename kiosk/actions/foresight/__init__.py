"""How long people will wait: gathered, foreseen, kept in the store, and read by every face."""
