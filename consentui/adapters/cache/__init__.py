"""Disposable copies: what the service published, and what the first paint shows. Losing them loses nothing."""
