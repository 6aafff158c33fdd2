"""Questions and messages over a page; each says with signals what was answered, none knows another."""
