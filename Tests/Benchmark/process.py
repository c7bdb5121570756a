"""Runs a program whole, and says how long it took and how much memory it held."""
import os
import shutil
import statistics
import subprocess
import sys
import time
from typing import NamedTuple


class Run(NamedTuple):
    seconds: float
    peak_mb: float


def run(command, cores=None):
    """On the first `cores` cores alone, where the system can say so."""
    if cores and shutil.which("taskset"):
        command = ["taskset", "-c", f"0-{cores - 1}", *command]
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return Run(seconds, usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3 / 1.024))


def median(command, cores=None, times=3):
    return middle([run(command, cores) for _ in range(times)])


def middle(runs):
    return Run(statistics.median(run.seconds for run in runs), max(run.peak_mb for run in runs))
