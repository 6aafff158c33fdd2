"""Scenarios: files of steps that the demo plays for training and pictures, and writes down from a person's clicks."""
