"""The Activity page: everything that happened, however much that is."""
