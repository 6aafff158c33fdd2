"""One folder per outside thing; each implements one port and knows no other adapter."""
