"""The first screen of a new device or account: the policy in short, and the answer to it."""
