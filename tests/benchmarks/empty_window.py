"""The floor of every start: a process that shows an empty QMainWindow and nothing else. Run, never imported."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1200, 800)
window.show()
sys.exit(application.exec())
