"""Hand-written fakes of every port, with the switches a test needs to make them fail."""
