#!/usr/bin/env python3
"""Runs clang-tidy over the product's sources as BUILD_DIR compiles them, or over the FILEs alone.

What was found clean is remembered by the contents of all that went into it, in the user's cache folder, so that only
what changed is looked at. Fails on any finding. With --within, files that could not be read in that time are counted
and left for the next run, the ones changed longest ago first.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "models", "views")


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def headers_by_object(build):
    """What the last build read for each object, from Ninja's log."""
    headers, current = {}, None
    for line in output("ninja", "-C", build, "-t", "deps").splitlines():
        if line and not line.startswith((" ", "ninja:")):
            current = headers.setdefault(line.split(":")[0], [])
        elif line.startswith(" "):
            current.append(line.strip())
    return headers


def object_of(command):
    """CMake 3.25 does not name the object by itself."""
    words = shlex.split(command["command"])
    return words[words.index("-o") + 1]


def key_of(command, headers, build, common, hashes):
    key = hashlib.sha256(common)
    key.update(command["command"].replace(str(ROOT), "").encode())
    for name in sorted({command["file"], *headers}):
        path = (build / name).resolve()
        if ROOT in path.parents and path.suffix != ".pch" or path.name == "cmake_pch.hxx":
            if path not in hashes:
                hashes[path] = hashlib.sha256(path.read_bytes().replace(str(ROOT).encode(), b"")).digest()
            key.update(str(path.relative_to(ROOT)).encode() + hashes[path])
    return key.hexdigest()


def by_recency():
    """Paths as git last changed them, the newest first; nothing outside a checkout with history."""
    log = subprocess.run(["git", "-C", ROOT, "log", "-n", "200", "--name-only", "--format="], capture_output=True,
                         text=True)
    order = {}
    for name in log.stdout.split("\n"):
        order.setdefault(ROOT / name, len(order))
    return order


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--within", type=float, default=float("inf"), metavar="SECONDS")
    parser.add_argument("build", metavar="BUILD_DIR", type=lambda name: pathlib.Path(name).resolve())
    parser.add_argument("files", metavar="FILE", nargs="*", type=lambda name: pathlib.Path(name).resolve())
    options = parser.parse_args()
    deadline = time.monotonic() + options.within
    build, only = options.build, set(options.files)
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "rostrum" / "tidy"
    cache.mkdir(parents=True, exist_ok=True)

    common = output("clang-tidy", "--version").encode() + (ROOT / ".clang-tidy").read_bytes()
    common += output("pkg-config", "--modversion", "Qt6Core", "sqlite3").encode()
    headers, hashes, work, clean = headers_by_object(build), {}, [], 0
    for command in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(command["file"])
        if ROOT not in path.parents or path.relative_to(ROOT).parts[0] not in FOLDERS or (only and path not in only):
            continue
        stamp = cache / key_of(command, headers.get(object_of(command), []), build, common, hashes)
        if stamp.exists():
            clean += 1
        else:
            work.append((path, stamp))

    recency = by_recency()
    work.sort(key=lambda item: recency.get(item[0], len(recency)))

    def check(item):
        path, stamp = item
        if time.monotonic() > deadline:
            return path, None
        result = subprocess.run(["clang-tidy", "-quiet", "-p", build, path], capture_output=True, text=True)
        if result.returncode == 0:
            stamp.touch()
        return path, result

    failed = left = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, result in pool.map(check, work):
            if result is None:
                left += 1
            elif result.returncode != 0:
                failed += 1
                print(f"{path.relative_to(ROOT)}:\n{result.stdout or result.stderr}", file=sys.stderr)
    print(f"clang-tidy: {len(work) - left} files read, {clean} known to be clean, {failed} with findings, "
          f"{left} left for want of time")
    return 1 if failed or not work and not clean else 0


if __name__ == "__main__":
    sys.exit(main())
