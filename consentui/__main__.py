"""`python -m consentui`: hands over to the command line."""

import sys

from consentui.cli import main

sys.exit(main())
