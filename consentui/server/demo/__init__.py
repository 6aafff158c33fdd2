"""What only a demo service has: made-up people, a clock of its own, faults, and a phone that shows text messages."""
