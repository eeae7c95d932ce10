"""Where the branch is kept; the only place that knows SQL."""
