"""Incidents: what happened, which data, what to do now, whom to ask."""
