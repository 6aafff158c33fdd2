"""The Settings page: how the window looks, speaks and keeps what it must keep."""
