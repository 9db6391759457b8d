"""llama.cpp's low-level functions, without the rest of llama-cpp-python.

The package's own `__init__` pulls in a template engine, NumPy and pickling caches. None of them belongs in the process
that holds a model: they are never imported here, so that no template found in a weights file could be run.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import Any


def load() -> Any:
    """The module `llama_cpp.llama_cpp`, with the shared library loaded. Starts no thread.

    Raises ImportError where llama-cpp-python is not installed or its library does not load.
    """
    if "llama_cpp" not in sys.modules:
        spec = importlib.util.find_spec("llama_cpp")
        if spec is None:
            raise ImportError("llama-cpp-python is not installed")
        # A package that is never executed: its modules are found through its path.
        sys.modules["llama_cpp"] = importlib.util.module_from_spec(spec)
    return importlib.import_module("llama_cpp.llama_cpp")
