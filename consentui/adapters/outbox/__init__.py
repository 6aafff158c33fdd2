"""The journal: what must survive a crash, one folder for each service and subject."""
