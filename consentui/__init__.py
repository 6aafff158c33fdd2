"""ConsentUI: read a privacy policy, decide, and see the decision take effect."""

__version__ = "0.1.0"
