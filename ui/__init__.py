"""Everything that needs Qt: the four faces and what they share."""
