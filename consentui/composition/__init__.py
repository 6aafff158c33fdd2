"""The only place where classes meet: the client behind a window, and the demo."""
