"""Writes the trained model as a GGUF file: `python -m training.demo_model.export --run DIR --out FILE`.

The file holds float16 matrices, and float32 norms and biases. Nothing in it tells when or where it was made, so that
the same checkpoint gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer

from training.demo_model.model import DemoModel, Shape
from training.demo_model.tokenizer import ASSISTANT, BOS, EOS, USER, load, merges, restored

BLOCK_NAMES = {
    "attn_norm": "attn_norm",
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "o": "attn_output",
    "ffn_norm": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}


def read(run: Path, others: Sequence[Path] = ()) -> DemoModel:
    """The model of the last checkpoint in `run`, in evaluation mode.

    With `others`, exported models that the run came from, the weights are the mean of all: it loses less of what was learnt
    before (Wortsman et al., Robust fine-tuning of zero-shot models, 2022).
    """
    state = torch.load(run / "checkpoint.pt", weights_only=True)
    model = DemoModel(Shape(**state["shape"]))
    every = [state["model"], *(read_file(path)[0].state_dict() for path in others)]
    model.load_state_dict({name: sum(weights[name] for weights in every) / len(every) for name in every[0]})
    return model.eval()


def read_file(path: Path) -> tuple[DemoModel, Tokenizer]:
    """The model and the tokenizer that `write` wrote to `path`: the weights as float16 kept them."""
    reader = gguf.GGUFReader(path)
    tensors = {tensor.name: torch.tensor(np.array(tensor.data, dtype=np.float32)) for tensor in reader.tensors}
    model = DemoModel(Shape(layers=int(reader.fields["qwen2.block_count"].contents())))
    model.load_state_dict({name: tensors[_tensor_name(name)] for name in model.state_dict()})
    tokens, merged = (reader.fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "merges"))
    return model, restored(tokens, merged)


def write(model: DemoModel, tokenizer: Tokenizer, path: Path) -> None:
    """The GGUF file of `model` at `path`."""
    shape = model.shape
    writer = gguf.GGUFWriter(str(path), "qwen2")
    writer.add_name("assistant demonstration model")
    writer.add_license("apache-2.0")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    tokens = [tokenizer.id_to_token(index) for index in range(shape.vocabulary)]
    kinds = []
    for token in tokens:
        if token in (BOS, EOS, USER, ASSISTANT):
            kinds.append(gguf.TokenType.CONTROL)
        elif token in ("<think>", "</think>"):
            kinds.append(gguf.TokenType.USER_DEFINED)
        else:
            kinds.append(gguf.TokenType.NORMAL)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges(tokenizer))
    writer.add_bos_token_id(tokens.index(BOS))
    writer.add_eos_token_id(tokens.index(EOS))
    writer.add_pad_token_id(tokens.index(EOS))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    for name, parameter in model.state_dict().items():
        writer.add_tensor(_tensor_name(name), _array(parameter))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _tensor_name(name: str) -> str:
    if name == "embedding.weight":
        return "token_embd.weight"
    if name == "norm.weight":
        return "output_norm.weight"
    _, layer, part, kind = name.split(".")
    return f"blk.{layer}.{BLOCK_NAMES[part]}.{kind}"


def _array(parameter: torch.Tensor) -> np.ndarray:
    array: np.ndarray = parameter.detach().numpy()
    return array.astype(np.float16) if array.ndim == 2 else array.astype(np.float32)


def main() -> None:
    """Export, and print size and SHA-256."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--mean", type=Path, nargs="+", default=[], help="exported models: the weights are the mean of all"
    )
    options = parser.parse_args()
    write(read(options.run, options.mean), load(options.run / "tokenizer.json"), options.out)
    content = options.out.read_bytes()
    print(f"{len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
