/** Memory of this process in kB, and its processor time. */
import { readFileSync } from 'node:fs';

/**
 * Largest resident memory so far. Where the system tells it of this process alone that is taken: what `resourceUsage`
 * reports may still hold that of the process which started this one.
 */
export function peakKb(): number {
  return ownPeakKb() ?? process.resourceUsage().maxRSS;
}

function ownPeakKb(): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}

export function residentKb(): number {
  return Math.round(process.memoryUsage().rss / 1024);
}

/** Processor time since `process.cpuUsage()` gave `before`, of all threads. */
export function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
