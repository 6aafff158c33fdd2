"""Where sign-ins are kept: the keyring of the operating system, or memory."""
