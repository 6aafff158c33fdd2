"""What the service answers on each path: thin, one file per part of the API."""
