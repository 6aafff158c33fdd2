"""Plain text to `Policy`, clause ids that stay from edition to edition, and the difference of two policies."""
