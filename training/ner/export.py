"""Writes the trained network as the one file that the program reads: rows of int8 with a scale each, the rest float16."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from torch import Tensor

from training.ner.network import Size


def save(weights: dict[str, Tensor], size: Size, listed: Mapping[str, np.ndarray], path: Path) -> None:
    """The npz file of `weights` and of the lists of words; the same ones give the same bytes."""
    arrays: dict[str, np.ndarray] = {
        "dilations": np.array(size.dilations, dtype=np.int64),
        "attention_after": np.array([size.attention_after], dtype=np.int64),
        "calibration": np.array([1.0, 0.0], dtype=np.float32),
    }
    for name in ("words", "pieces"):
        rows = weights[f"{name}.weight"].numpy()[: getattr(size, name)]
        scale = np.maximum(np.abs(rows).max(axis=1), 1e-8) / 127
        arrays[name] = np.round(rows / scale[:, None]).astype(np.int8)
        arrays[f"{name}_scale"] = scale.astype(np.float16)
    arrays |= {f"listed_{name}": array for name, array in listed.items()}
    arrays["lists"] = _half(weights["lists.weight"].T)
    arrays["shapes"], arrays["gaps"] = _half(weights["shapes.weight"]), _half(weights["gaps.weight"])
    for index in range(len(size.dilations)):
        arrays[f"in.{index}"] = _half(weights[f"into.{index}.weight"].T)
        arrays[f"in_bias.{index}"] = _half(weights[f"into.{index}.bias"])
        arrays[f"out.{index}"] = _half(weights[f"out.{index}.weight"].T)
    arrays["qkv"], arrays["mix"] = _half(weights["qkv.weight"].T), _half(weights["mix.weight"].T)
    arrays["tags"], arrays["tags_bias"] = _half(weights["tags.weight"].T), _half(weights["tags.bias"])
    np.savez(path, **arrays)  # type: ignore[arg-type, unused-ignore]


def _half(tensor: Tensor) -> np.ndarray:
    found: np.ndarray = np.ascontiguousarray(tensor.numpy()).astype(np.float16)
    return found
