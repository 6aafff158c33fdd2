"""What a report to support is made of: this program's own log and figures, nothing of the person."""
