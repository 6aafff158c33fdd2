"""Facts and rules of consent: no input or output, no clock, no Qt; standard library only."""
