#!/usr/bin/env python3
"""What rust-analyzer offers, says and finds inside the macros: `tests/editor/run.py [WORDS]`.

Without words all cases run, else those whose page or heading has them. The first run builds the language server, which takes
about a quarter of an hour, and installs a toolchain of its own, both into `target/editor`: rust-analyzer needs the sources of
the standard library, and the workspace's toolchain has to be without them.
"""

import os
import pathlib
import re
import subprocess
import sys
import time

import cases
from session import Session

VERSION = "0.0.334"

HERE = pathlib.Path(__file__).resolve().parent
WORKSPACE = HERE.parent.parent
FOLDER = WORKSPACE / "target/editor"

MANIFEST = f"""[package]
name = "sample"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies.qwen-request]
path = "{WORKSPACE / "runtime"}"
features = ["batch", "embeddings", "speech", "video"]
"""


def main(words):
    environment = {"RUSTUP_HOME": str(FOLDER / "rustup"), "RUSTUP_TOOLCHAIN": toolchain()}
    install_toolchain(environment)
    session = Session(install_server(), write_package(), environment)
    try:
        print("loading:", session.wait(600).get("message") or "no complaints", flush=True)
        missed = [case for case in chosen(words) if not passes(session, case)]
    finally:
        session.close()
    sys.exit(f"{len(missed)} missed" if missed else 0)


def chosen(words):
    """The cases that the words on the command line mean."""
    for page in sorted(HERE.glob("*.md")):
        for case in cases.read(page.read_text()):
            if all(word in f"{page.stem} {case.name}" for word in words):
                yield case


def passes(session, case):
    """Runs a case; what is not there yet after a change may come in a moment."""
    session.write(case.text)
    for _ in range(4):
        missed = case.missed(session)
        if missed is None:
            break
        time.sleep(0.5)
    print("ok    " if missed is None else "MISSED", f"{case.name}: {case.wanted}", flush=True)
    if missed is not None:
        print(f"       {missed}", flush=True)
    return missed is None


def toolchain():
    """The version that the workspace pins."""
    return re.search(r'channel = "(.+?)"', (WORKSPACE / "rust-toolchain.toml").read_text())[1]


def install_toolchain(environment):
    if not list(FOLDER.glob("rustup/toolchains/*/lib/rustlib/src")):
        command = ["rustup", "toolchain", "install", toolchain(), "--profile", "minimal", "--component", "rust-src"]
        subprocess.run([*command, "--no-self-update"], env=os.environ | environment, check=True)


def install_server():
    """The path of the server."""
    binary = FOLDER / "bin/rust-analyzer"
    if not binary.exists():
        # Optimised less, it is built in half the time.
        profile = {"OPT_LEVEL": "1", "LTO": "off", "DEBUG": "0"}
        environment = {f"CARGO_PROFILE_RELEASE_{name}": value for name, value in profile.items()}
        command = ["cargo", "install", "ra_ap_rust-analyzer", "--version", VERSION, "--locked", "--root", FOLDER]
        subprocess.run(command, env=os.environ | environment, check=True)
    return binary


def write_package():
    """A package that depends on the workspace as a user's would."""
    package = FOLDER / "sample"
    (package / "src").mkdir(parents=True, exist_ok=True)
    (package / "Cargo.toml").write_text(MANIFEST)
    (package / "src/main.rs").write_text("fn main() {}\n")
    return package


if __name__ == "__main__":
    main(sys.argv[1:])
