"""Peer (d): the rescan of rescan.ts in NumPy. Usage and output as rescan.c.

Per number of positions a column of weights and one of instruments for each; blocks that stay in the cache; no
temporaries in the loop.
"""

import json
import resource
import sys
from time import perf_counter, process_time

import numpy as np

MAGIC = 0x53474231
ROUNDING_SHARE = 1e-12
BLOCK = 16384
MASK = 0xFFFFFFFF


def load(path):
    raw = np.memmap(path, dtype=np.uint8, mode="r")
    at = 0

    def section(dtype, count):
        nonlocal at
        size = np.dtype(dtype).itemsize * count
        out = np.frombuffer(raw, dtype=dtype, count=count, offset=at).copy()
        at += (size + 7) // 8 * 8
        return out

    magic, buckets, positions, instruments, ticks = (int(x) for x in section("<u4", 8)[:5])
    if magic != MAGIC:
        sys.exit("no snapshot")
    return {
        "marks": section("<f8", ticks * instruments).reshape(ticks, instruments),
        "rate": section("<f8", instruments),
        "collateral": section("<f8", buckets),
        "size": section("<f8", positions),
        "entry": section("<f8", positions),
        "start": section("<u4", buckets + 1).astype(np.int64),
        "instrument": section("<u2", positions).astype(np.intp),
    }


class Block:
    """Up to BLOCK buckets with `held` positions each."""

    def __init__(self, s, bucket, held):
        at = s["start"][bucket][None, :] + np.arange(held)[:, None]
        self.bucket = bucket
        self.instrument = np.ascontiguousarray(s["instrument"][at])
        size, entry = s["size"][at], s["entry"][at]
        self.weight = np.ascontiguousarray(size - np.abs(size) * s["rate"][self.instrument])
        gross = np.abs(s["collateral"][bucket])
        gross = gross + (np.abs(size) * (entry + s["marks"][0][self.instrument])).sum(axis=0)
        self.opening = s["collateral"][bucket] - (size * entry).sum(axis=0) - ROUNDING_SHARE * gross
        self.rest = self.opening.copy()
        self.product = np.empty_like(self.weight)
        self.slack = np.empty(len(bucket))
        self.below = np.empty(len(bucket), dtype=bool)

    def scan(self, mark):
        """Places of the buckets whose slack is 0 or less but for rounding."""
        np.take(mark, self.instrument, out=self.product, mode="clip")
        np.multiply(self.product, self.weight, out=self.product)
        np.add.reduce(self.product, axis=0, out=self.slack)
        np.add(self.slack, self.rest, out=self.slack)
        np.less_equal(self.slack, 0, out=self.below)
        return np.flatnonzero(self.below) if self.below.any() else ()


def make_blocks(s):
    held = np.diff(s["start"])
    blocks = []
    for count in np.unique(held[held > 0]):
        members = np.flatnonzero(held == count)
        for at in range(0, len(members), BLOCK):
            blocks.append(Block(s, members[at : at + BLOCK], int(count)))
    return blocks


def is_triggered(s, b, mark):
    """MARGIN-03, added up in the order of the model."""
    equity, maintenance = float(s["collateral"][b]), 0.0
    for p in range(int(s["start"][b]), int(s["start"][b + 1])):
        i = s["instrument"][p]
        size = float(s["size"][p])
        equity += size * (float(mark[i]) - float(s["entry"][p]))
        maintenance += abs(size) * float(mark[i]) * float(s["rate"][i])
    return equity <= maintenance


def run(s, blocks):
    for block in blocks:
        block.rest[:] = block.opening
    found, tick_ms = [], []
    started, cpu = perf_counter(), process_time()
    for tick, mark in enumerate(s["marks"]):
        tick_started = perf_counter()
        for block in blocks:
            for k in block.scan(mark):
                b = int(block.bucket[k])
                if is_triggered(s, b, mark):
                    block.rest[k] = np.inf
                    found.append((tick, b))
        tick_ms.append(round((perf_counter() - tick_started) * 1e3, 4))
    return found, (perf_counter() - started) * 1e3, (process_time() - cpu) * 1e3, tick_ms


def hash_of(found):
    a, b = 0x811C9DC5, 0x9E3779B9
    for pair in sorted(found):
        for word in pair:
            a = (a ^ word) * 0x01000193 & MASK
            b = (b ^ word) * 0x85EBCA6B & MASK
    return f"{a:08x}{b:08x}"


def main():
    s = load(sys.argv[1])
    blocks = make_blocks(s)
    print(json.dumps({"ready": True}), flush=True)
    for _ in sys.stdin:
        found, run_ms, cpu_ms, tick_ms = run(s, blocks)
        peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        report = {"runMs": run_ms, "cpuMs": cpu_ms, "count": len(found), "hash": hash_of(found)}
        report |= {"peakKb": peak_kb, "tickMs": tick_ms}
        print(json.dumps(report), flush=True)


main()
