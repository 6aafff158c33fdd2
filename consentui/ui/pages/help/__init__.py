"""The Help page: questions and answers, whom to write to, the keys."""
