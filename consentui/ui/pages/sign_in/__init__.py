"""Signing in with a phone number and a code, or going on without an account."""
