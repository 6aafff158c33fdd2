"""The Privacy policy page: contents at the side, the text in readable sections."""
