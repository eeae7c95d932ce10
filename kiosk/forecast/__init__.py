"""How long people will wait: the real rule played forward many times, and a range that holds."""
