"""What a new version of the policy changes, the answer to each change, all versions and comparing two of them."""
