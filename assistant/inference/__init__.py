"""Where models run: catalogue, sandboxed child, prompts and token loop."""
