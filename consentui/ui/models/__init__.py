"""What the window keeps between a snapshot and the screen, without a widget."""
