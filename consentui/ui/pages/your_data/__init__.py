"""What a service holds of a person, and taking single things away."""
