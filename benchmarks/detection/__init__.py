"""What detection finds and how fast, with numpy set as the program sets it (`assistant.application.assembly.harden`)."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when numpy is imported
