"""Every sentence of the window, made from meanings; the only other words come from the service's catalogue."""
