"""What each face shows: answers that change nothing."""
