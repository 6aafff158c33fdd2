"""Checking the service's receipts against its published keys."""
