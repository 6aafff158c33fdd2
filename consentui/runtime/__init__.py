"""What every process here runs on: the one background thread, safe file writes, logs without secrets, crash hooks."""
