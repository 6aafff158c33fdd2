"""What the operating system gives: folders, clocks, random ids, one window at a time, the settings file."""
