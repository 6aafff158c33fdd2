"""The Overview page: what is on, what is waiting, and the way to everything else."""
