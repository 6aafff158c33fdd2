"""The rules of the service as pure functions: time, random values and what the database holds are passed in."""
