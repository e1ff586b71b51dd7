"""Which pages exist, where they are and how they are linked; decided before any HTML exists."""
