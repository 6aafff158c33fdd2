"""Pages: each is a function of a snapshot and says with signals what the person wishes; none knows another."""
