"""Secrets of the service that lie beside its database, never in it, and who a request speaks for."""
