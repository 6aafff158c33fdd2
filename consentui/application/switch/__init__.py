"""One switch: its durable record, its state in memory, and the pure steps from one state to the next.

The rules (F fence ... H honesty) and the table are those of docs/adr/0003; the model in tests/model explores them.
"""
