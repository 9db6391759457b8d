"""Promise 8: weights run only if the catalogue has their SHA-256, and a chat template inside them is never executed."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import gguf
import pytest

from assistant.inference.models import BUNDLED
from tests.conftest import PROMPT, Run


@pytest.fixture
def own(tmp_path: Path, home: Path) -> Path:
    """A copy of the bundled weights under another name, in the catalogue that `with_catalogue` names."""
    weights = home / "models" / "own.gguf"
    weights.parent.mkdir(parents=True)
    shutil.copyfile(BUNDLED / "demo.gguf", weights)
    return weights


def with_catalogue(weights: Path, tmp_path: Path) -> dict[str, str]:
    """Settings under which the file as it is now is known as the model `own`."""
    catalogue = json.loads((BUNDLED.parent / "catalogue.json").read_text())
    entry = next(item for item in catalogue["models"] if item["name"] == "demo")
    data = weights.read_bytes()
    entry |= {"name": "own", "file": weights.name, "size_bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(catalogue | {"models": [entry]}))
    return {"ASSISTANT_MODEL_CATALOGUE": str(path)}


def test_a_file_that_the_catalogue_knows_runs(own: Path, tmp_path: Path, run: Run) -> None:
    done = run("ask", "--model", "own", input=PROMPT, **with_catalogue(own, tmp_path))
    assert done.returncode == 0, done.stderr


def test_one_changed_bit_in_the_weights_and_nothing_is_sent_to_them(own: Path, tmp_path: Path, run: Run) -> None:
    known = with_catalogue(own, tmp_path)
    data = bytearray(own.read_bytes())
    data[len(data) // 2] ^= 1
    own.write_bytes(data)
    done = run("ask", "--model", "own", input=PROMPT, **known)
    assert done.returncode == 3 and done.stdout == ""
    assert "othing was sent to it" in done.stderr
    assert run("models", "verify", "own", **known).returncode == 1


def test_a_file_in_the_folder_is_no_model(own: Path, run: Run) -> None:
    done = run("ask", "--model", "own", input=PROMPT)
    assert done.returncode == 2 and done.stdout == ""
    assert "no model called 'own' in the catalogue. Nothing was sent" in done.stderr


def test_a_chat_template_in_the_weights_is_data(own: Path, tmp_path: Path, run: Run) -> None:
    reader = gguf.GGUFReader(BUNDLED / "demo.gguf")
    writer = gguf.GGUFWriter(own, "qwen2")
    for name, field in reader.fields.items():
        if not name.startswith("GGUF.") and name != "general.architecture":
            kind = field.types[0]
            inner = field.types[-1] if kind is gguf.GGUFValueType.ARRAY else None
            writer.add_key_value(name, field.contents(), kind, sub_type=inner)
    writer.add_chat_template("{{ raise_exception('a template was run') }}{% for x in range(1e18) %}{% endfor %}")
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    plain = run("ask", input=PROMPT)
    done = run("ask", "--model", "own", input=PROMPT, **with_catalogue(own, tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == plain.stdout
