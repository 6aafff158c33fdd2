"""The conformance suite: a client of the public API that checks what any consent service must do."""
