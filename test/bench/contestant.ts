/**
 * A contestant in a process of its own: `node contestant.mjs JOB`. Prints a line of JSON when it is ready, and one for
 * every command read from standard input, until that ends.
 */
import { createInterface } from 'node:readline';
import { engineContestant } from './engineContestant';
import type { Command, Job } from './measures';
import { rescanContestant } from './rescanContestant';
import { twinContestant } from './twinContestant';

/** What it says first, and how it answers. */
export interface Contestant {
  readonly ready: unknown;
  answer(command: Command): unknown;
}

async function start(job: Job): Promise<Contestant> {
  if (job.role === 'engine') return engineContestant(job.workload);
  if (job.role === 'twin') return await twinContestant(job.workload, job.module);
  return rescanContestant(job.snapshot);
}

function say(message: unknown): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

const contestant = await start(JSON.parse(process.argv[2] ?? 'null') as Job);
say(contestant.ready);
for await (const line of createInterface({ input: process.stdin })) {
  say(contestant.answer(JSON.parse(line) as Command));
}
