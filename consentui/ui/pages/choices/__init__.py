"""The page Other choices: recommendations, ads, cookies, linked accounts, recipients, other countries."""
