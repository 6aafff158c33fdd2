"""A first catalogue from the words of a policy, every guess marked for the operator to confirm."""
