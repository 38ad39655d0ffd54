/** Contestants as child processes: a line in, a line of JSON out. None outlives the benchmark. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Command } from './measures';

const running = new Set<ChildProcessWithoutNullStreams>();

/** Kills what is still running when this process ends, however it ends. */
export function killAllOnExit(): void {
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
}

export class Contestant {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private errors = '';

  constructor(
    private readonly name: string,
    program: string,
    args: readonly string[],
  ) {
    this.child = spawn(program, [...args]);
    running.add(this.child);
    this.child.once('close', () => running.delete(this.child));
    // A program that cannot start or has ended ends its output too, and that is what is answered then.
    this.child.on('error', (error) => {
      this.errors += error.message;
    });
    this.child.stdin.on('error', () => undefined);
    this.child.stderr.on('data', (text) => {
      this.errors += String(text);
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** What it says first. */
  ready<T>(limitMs: number): Promise<T> {
    return this.next(limitMs);
  }

  ask<T>(command: Command, limitMs: number): Promise<T> {
    this.child.stdin.write(`${JSON.stringify(command)}\n`);
    return this.next(limitMs);
  }

  /** Ends it and waits until its memory is free again. */
  async close(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const closed = new Promise((resolve) => this.child.once('close', resolve));
    this.child.kill('SIGKILL');
    await closed;
  }

  private async next<T>(limitMs: number): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${this.name}: not done in ${Math.round(limitMs / 1000)} s`)), limitMs);
    });
    try {
      const { value, done } = await Promise.race([this.lines.next(), late]);
      if (done) throw new Error(`${this.name} ended: ${this.errors.trim().slice(0, 500) || 'without a word'}`);
      return JSON.parse(value) as T;
    } finally {
      clearTimeout(timer);
    }
  }
}
