#!/usr/bin/env python3
"""Sets up whatever is missing and starts callplanner. Standard library only.

python3 run.py                       the window (without a display: the sample company's queue in the terminal)
python3 run.py --screenshot F.png    a picture of the window, on any machine
python3 run.py test [...]            every check and the whole test suite; more words go to pytest
python3 run.py COMMAND ...           the command line, e.g. `python3 run.py today`
"""

from __future__ import annotations

import contextlib
import ctypes
import datetime
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE / ".venv"
OLDEST, NEWEST = (3, 11), (3, 14)
# Library that Qt opens -> Debian's package with it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def say(text: str) -> None:
    """A line for the person, at once."""
    print(text, flush=True)


def stop(text: str) -> None:
    """One clear line, and the end."""
    sys.exit(text)


def main(words: list[str]) -> int:
    """Set up, then do what was asked; the exit status."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        stop(f"callplanner needs Python 3.11 to 3.14; this is {platform.python_version()}.")
    testing = words[:1] == ["test"]
    python = environment(testing=testing)
    if testing:
        libraries(window=False)
        return test(python, words[1:])
    if not words or words[0].startswith("--screenshot"):
        libraries(window=has_display())
        if has_display() or words:
            return window(python, words)
        return without_display(python)
    return call([python, "-m", "callplanner", *words], settings())


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def settings() -> dict[str, str]:
    """The environment for everything that is started: offscreen where there is no display."""
    env = dict(os.environ)
    if not has_display():
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def window(python: str, words: list[str]) -> int:
    """The window, or a picture of it."""
    return call([python, "-m", "callplanner", *words], settings())


def without_display(python: str) -> int:
    """The sample company's day in the terminal."""
    day = datetime.date.today()  # noqa: DTZ011  (the day on the wall of the person who asks)
    day += datetime.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    say(f"There is no display, so no window. Here is the sample company's {day:%A} instead.")
    with tempfile.TemporaryDirectory() as folder:
        sample = str(Path(folder) / "sample.callplanner")
        for command in (["sample", sample], ["--database", sample, "plan"], ["--database", sample, "today"]):
            status = call([python, "-m", "callplanner", "--today", day.isoformat(), *command], settings())
            if status:
                return status
    say("The same commands work on your own file: python3 run.py import customers FILE.xlsx")
    return 0


def test(python: str, words: list[str]) -> int:
    """Style, types and the whole suite; the first failure decides the exit status, the rest still run."""
    env = {**settings(), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE / "src")}
    checks = [] if words else [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]]
    status = 0
    for check in checks:
        say("· " + " ".join(check))
        status = call([python, "-m", *check], env) or status
    chosen = words or ["-q", "-n", "auto"]
    return call([python, "-m", "pytest", *chosen], env) or status


def call(command: list[str], env: dict[str, str]) -> int:
    """Run a command in the project's folder or the person's; its exit status."""
    folder = HERE if command[2:3] and command[2] in ("ruff", "mypy", "pytest") else None
    try:
        return subprocess.run(command, env=env, cwd=folder, check=False).returncode
    except KeyboardInterrupt:
        return 130


def environment(*, testing: bool) -> str:
    """The Python of the project's own environment, made or brought up to date where needed."""
    python = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    locked = HERE / ("requirements-dev.txt" if testing else "requirements.txt")
    wanted = stamp(HERE / "requirements.txt"), stamp(HERE / "requirements-dev.txt")
    mark = HOME / "callplanner.stamp"

    def ready() -> bool:
        found = mark.read_text().split() if mark.exists() else []
        return python.exists() and (found == [wanted[1]] or (not testing and found == [wanted[0]]))

    if ready():
        return str(python)
    with only_one():
        if ready():
            return str(python)
        say("Setting up (once, about half a minute) ...")
        if not mark.exists() or not python.exists():
            shutil.rmtree(HOME, ignore_errors=True)
        mark.unlink(missing_ok=True)
        install(python, locked)
        mark.write_text(wanted[1] if testing else wanted[0])
    return str(python)


def stamp(locked: Path) -> str:
    """What an environment was made from: locked versions, Python, machine, and how the project is installed."""
    parts = locked.read_bytes() + (HERE / "pyproject.toml").read_bytes()
    return hashlib.sha256(
        parts + f"{platform.python_version()} {platform.system()} {platform.machine()}".encode()
    ).hexdigest()


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Two first runs do not collide: the second waits for the first."""
    with (HERE / ".venv-lock").open("a+") as handle:
        if os.name == "nt":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def install(python: Path, locked: Path) -> None:
    """Make the environment with uv when it is there, else with venv and pip, at the locked versions."""
    uv = shutil.which("uv")
    if uv:
        if not python.exists():
            run([uv, "venv", "--quiet", "--python", sys.executable, str(HOME)])
        into = ["--quiet", "--python", str(python)]
        run([uv, "pip", "install", *into, "--compile-bytecode", "--only-binary=:all:", "-r", str(locked)])
    else:
        if not python.exists():
            make_venv()
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet"]
        run([*pip, "install", "--only-binary=:all:", "-r", str(locked)])
    link(python)


def make_venv() -> None:
    """A virtual environment with pip. Debian keeps both in a package of its own."""
    command = [sys.executable, "-m", "venv", str(HOME)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return
    shutil.rmtree(HOME, ignore_errors=True)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not apt_install([package]):
        stop(f"Python's venv is missing. Type: sudo apt-get install -y {package}")
    run(command)


def link(python: Path) -> None:
    """Let the environment see this checkout, and give it the command `callplanner`.

    A .pth file and a script do what an editable install does, without fetching a build tool."""
    asked = "import sysconfig; print(sysconfig.get_path('purelib')); print(sysconfig.get_path('scripts'))"
    answer = subprocess.run([str(python), "-c", asked], capture_output=True, text=True, check=True).stdout.splitlines()
    (Path(answer[0]) / "callplanner.pth").write_text(str(HERE / "src") + "\n", encoding="utf-8")
    if os.name == "nt":
        script = Path(answer[1]) / "callplanner.cmd"
        script.write_text(f'@"{python}" -m callplanner %*\r\n', encoding="utf-8")
    else:
        script = Path(answer[1]) / "callplanner"
        script.write_text(f'#!/bin/sh\nexec "{python}" -m callplanner "$@"\n', encoding="utf-8")
        script.chmod(0o755)


def run(command: list[str]) -> None:
    """Run a step of the set-up; what it says is shown only when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-3:]
        stop("Setting up failed. Check the connection, then try again. " + " ".join(last))


def libraries(*, window: bool) -> None:
    """The system libraries of Qt on Linux: installed when we may, else one line says what to type."""
    if sys.platform != "linux":
        return
    wanted = {**LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    missing = sorted({package for library, package in wanted.items() if not loads(library)})
    if not fonts_there():
        missing.append("fonts-dejavu-core")
    if missing and not apt_install(missing):
        stop("System libraries are missing. Type: sudo apt-get install -y " + " ".join(missing))


def loads(library: str) -> bool:
    """Whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def fonts_there() -> bool:
    """Whether there is any font to draw text with."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
    return any(next(folder.rglob("*.[ot]tf"), None) for folder in folders if folder.is_dir())


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages when we are root; whether it worked."""
    apt = shutil.which("apt-get")
    if apt is None or os.name == "nt" or os.geteuid() != 0:
        return False
    say("Installing system packages: " + " ".join(packages))
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"capture_output": True, "check": False, "env": env}
    subprocess.run([apt, "update", "-q"], **quiet)  # type: ignore[call-overload]
    done = subprocess.run([apt, "install", "-y", "-q", "--no-install-recommends", *packages], **quiet)  # type: ignore[call-overload]
    return bool(done.returncode == 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
