"""The HTTP contract, shared by client and server: paths, messages, problems, codec, and mapping to the domain."""
