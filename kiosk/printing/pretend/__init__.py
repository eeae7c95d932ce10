"""A printer without paper: it understands what we send, answers, and can be told to fail."""
