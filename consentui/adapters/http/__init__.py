"""The service over HTTP: the Backend and DemoControl ports, and nothing else knows httpx."""
