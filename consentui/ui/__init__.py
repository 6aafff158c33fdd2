"""The window: everything that imports PySide6.

PySide6 puts an `__import__` of its own in place of Python's. It reads the source of every module that is imported
later, to look for a feature nobody here uses (`from __feature__ import ...`), and that was a tenth of the time to the
first paint; so Python's own is put back. What PySide6 compiles while it is imported waits, too.
"""

import builtins

from consentui.ui.late_signatures import compiled_late

_python_import = builtins.__import__

with compiled_late():
    import PySide6.QtCore  # noqa: F401 (it is this import that replaces __import__)

builtins.__import__ = _python_import
