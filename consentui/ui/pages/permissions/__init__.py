"""The Permissions page: five rows, their uses, facts, questions and troubles."""
