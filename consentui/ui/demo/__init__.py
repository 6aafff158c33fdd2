"""The panel of the support demo: a phone, made-up people, the network, and things that can be made to happen."""
