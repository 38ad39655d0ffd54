/** Finding an account by what one types of its id. */
import type { Run } from '@/lib/engine';
import { bucketName } from './names';

export interface Match {
  readonly bucket: number;
  readonly name: string;
  /** Whether it fell: those come first. */
  readonly fell: boolean;
}

/** Buckets whose name starts with `typed` (case ignored): exact first, then the fallen, then by index; at most `limit`. */
export function matchingBuckets(run: Run, typed: string, limit: number): Match[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const exact: Match[] = [];
  const fallen: Match[] = [];
  const others: Match[] = [];
  for (let bucket = 0; bucket < run.buckets.count; bucket += 1) {
    const name = bucketName(run, bucket);
    if (!name.toLowerCase().startsWith(wanted)) continue;
    const fell = (run.buckets.node[bucket] ?? -1) >= 0;
    const group = name.toLowerCase() === wanted ? exact : fell ? fallen : others;
    if (group.length < limit) group.push({ bucket, name, fell });
  }
  return [...exact, ...fallen, ...others].slice(0, limit);
}
