"""What the service does by itself, without being asked."""
