"""The reception face: every queue, desk and device at once, and what staff do with tickets."""
