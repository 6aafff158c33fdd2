"""Use cases and the ports they need: what the program does, without Qt, sockets, files or clocks."""
