"""Prints, as JSON lines, what the source of the vendor's Python SDK says of requests and errors.

    python3 catalogue/extract/dashscope_sdk.py FOLDER VERSION DATE > DIR/dashscope-sdk.jsonl

FOLDER is the package `dashscope`, unpacked. The source is parsed and never run: the parameters are those that a `call` of the
classes below names or reads out of `kwargs`, the errors are the `PublicError`s of the registry. Errors that the SDK raises by
itself are left out, for no service sends them.
"""

import ast
import json
import pathlib
import sys

# Module and class, and the path that they send to: the SDK puts it together while it runs.
CALLS = [
    ("aigc/generation.py", "Generation", "/api/v1/services/aigc/text-generation/generation"),
    ("aigc/multimodal_conversation.py", "MultiModalConversation", "/api/v1/services/aigc/multimodal-generation/generation"),
    ("aigc/image_synthesis.py", "ImageSynthesis", "/api/v1/services/aigc/text2image/image-synthesis"),
    ("aigc/image_generation.py", "ImageGeneration", "/api/v1/services/aigc/image-generation/generation"),
    ("aigc/video_synthesis.py", "VideoSynthesis", "/api/v1/services/aigc/video-generation/video-synthesis"),
    ("embeddings/text_embedding.py", "TextEmbedding", "/api/v1/services/embeddings/text-embedding/text-embedding"),
    ("rerank/text_rerank.py", "TextReRank", "/api/v1/services/rerank/text-rerank/text-rerank"),
]

# What a call takes for the SDK itself or for a header.
NOT_SENT = {
    "self", "cls", "api_key", "workspace", "plugins", "headers", "kwargs", "base_address", "extra_input", "task_group", "task",
    "function", "user_agent", "stream", "is_async",
}


def functions(tree, class_name):
    """The functions of a class that send a request."""
    for item in tree.body:
        if isinstance(item, ast.ClassDef) and item.name == class_name:
            for function in item.body:
                if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and function.name in ("call", "async_call"):
                    yield function


def parameters(function):
    """The names of what a call takes, and of what it reads out of `kwargs`."""
    arguments = function.args
    yield from (argument.arg for argument in arguments.posonlyargs + arguments.args + arguments.kwonlyargs)
    for node in ast.walk(function):
        read = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("pop", "get")
        if read and isinstance(node.func.value, ast.Name) and node.func.value.id == "kwargs" and node.args:
            if isinstance(node.args[0], ast.Constant):
                yield node.args[0].value


def errors(tree):
    """Code and message of each error of the service."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "PublicError":
            fields = {keyword.arg: ast.literal_eval(keyword.value) for keyword in node.keywords}
            yield fields["error_code"], fields["error_msg"]


def main(folder, version, date):
    folder = pathlib.Path(folder)
    lines = [{"kind": "sdk", "version": version, "date": date}]
    for module, class_name, path in CALLS:
        tree = ast.parse((folder / module).read_text(encoding="utf-8"))
        lines.append({"kind": "path", "path": path})
        for function in functions(tree, class_name):
            lines += [{"kind": "parameter", "path": path, "name": name} for name in parameters(function) if name not in NOT_SENT]
    for registry in sorted(folder.rglob("*error_registry.py")):
        tree = ast.parse(registry.read_text(encoding="utf-8"))
        lines += [{"kind": "error", "code": code, "message": message} for code, message in errors(tree)]
    for line in dict.fromkeys(json.dumps(line, ensure_ascii=False) for line in lines):
        print(line)


if __name__ == "__main__":
    main(*sys.argv[1:])
