/**
 * The command line, on the engine the browser runs. `run` prints one JSON object (or a short text), `validate` checks a
 * file, `compare` says which rules part two runs, `presets` and `venues` list what ships, `analyse` and `rehearse` print
 * JSON. Exit codes: 0 done, 1 usage or file not found, 2 a bad scenario (nothing was run).
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventRow, heldOf, type Probe, runFileText } from '@/lib/analysis';
import { type Run, simulate } from '@/lib/engine';
import {
  type Carried,
  type CarriedSide,
  carriedScenario,
  type Parsed,
  parseScenario,
  parseScenarioText,
  plainError,
  type Scenario,
  type ScenarioError,
  venuePresets,
  venueUnder,
} from '@/lib/scenario';
import { analysed, type Printed, rehearsed } from './analyse';
import { parseArgs, USAGE } from './args';
import { compared } from './compare';
import { report } from './report';

const PRESETS = path.join(process.cwd(), 'public', 'presets');

class Refused extends Error {
  constructor(
    readonly errors: readonly ScenarioError[],
    readonly exitCode: number,
  ) {
    super(errors[0]?.message);
  }
}

async function presetIds(): Promise<string[]> {
  const files = await readdir(PRESETS);
  return files
    .filter((file) => file.endsWith('.json') && file !== 'index.json')
    .map((file) => file.slice(0, -5))
    .sort();
}

interface Loaded {
  readonly scenario: Scenario;
  /** What the file says of a run of it; null for a file that holds a scenario and nothing else. */
  readonly carried: Carried | null;
}

/** A preset by id, or a file: a scenario, or a preset, a run or a report that holds one. */
async function load(target: string, seed?: number, side?: CarriedSide): Promise<Loaded> {
  const ids = await presetIds();
  const file = ids.includes(target) ? path.join(PRESETS, `${target}.json`) : target;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    const message = `'${target}' is neither a preset (${ids.join(', ')}) nor a file that can be read`;
    throw new Refused([{ code: 'not-found', message, path: '' }], 1);
  }
  const carried = carriedScenario(text, side);
  const scenario = whole(parseScenarioText(carried?.text ?? text));
  return { scenario: seed === undefined ? scenario : { ...scenario, seed }, carried };
}

function whole(parsed: Parsed): Scenario {
  if (!parsed.ok) throw new Refused(parsed.errors, 2);
  return parsed.scenario;
}

/** The scenario under the rules of a venue that ships. */
function underVenue(scenario: Scenario, id: string): Scenario {
  const venue = venueUnder(scenario, id);
  if (venue) return whole(parseScenario({ ...scenario, venue }));
  const ids = venuePresets().map((one) => one.id);
  const message = `there is no venue '${id}': ${ids.join(', ')}`;
  throw new Refused([{ code: 'unknown-venue', message, path: '' }], 1);
}

/** What a command runs on: the scenario it names, under the venue it names. */
async function scene(command: Asked): Promise<Scenario> {
  return (await loadAsked(command)).scenario;
}

interface Asked {
  readonly target: string;
  readonly seed?: number;
  readonly venue?: string;
  readonly side?: CarriedSide;
}

async function loadAsked({ target, seed, venue, side }: Asked): Promise<Loaded> {
  const { scenario, carried } = await load(target, seed, side);
  return { scenario: venue === undefined ? scenario : underVenue(scenario, venue), carried };
}

/** A preset or file, with `@venue` behind it or without; also as the app's addresses write it, `preset:ID@venue`; `#b` the second of a report of two. */
async function referred(text: string): Promise<Scenario> {
  const [, target = text, venue, side] = /^(?:preset:)?(.+?)(?:@([a-z0-9-]+))?(#b)?$/.exec(text) ?? [];
  return scene({ target, side: side ? 'b' : 'a', ...(venue === undefined ? {} : { venue }) });
}

/** The account to rehearse; whether it is one is checked with the scenario. */
async function probeIn(file: string): Promise<Probe> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Probe;
  } catch (error) {
    const message = `'${file}' is no JSON file that can be read: ${(error as Error).message}`;
    throw new Refused([{ code: 'not-found', message, path: '' }], 1);
  }
}

function print(printed: Printed): number {
  if ('errors' in printed) throw new Refused(printed.errors, 2);
  process.stdout.write(`${JSON.stringify(printed.json)}\n`);
  return 0;
}

async function writeLines(lines: Iterable<string>, file: string): Promise<void> {
  const out = createWriteStream(file);
  for (const line of lines) if (!out.write(line)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

function* eventLines(run: Run): Generator<string> {
  for (let e = 0; e < run.log.count; e += 1) yield `${JSON.stringify(eventRow(run, e))}\n`;
}

/** The run as one file, as the studio saves it (docs/export.md). */
function savedText(run: Run, scenario: Scenario, file: string): Iterable<string> {
  return runFileText(run, scenario, { made: new Date().toISOString().slice(0, 10), name: path.basename(file) });
}

/** Whether a file's own run was met again; empty for one that tells of no run, or where something else was asked for. */
function sameAsFile(run: Run, carried: Carried | null, isAsked: boolean): string {
  if (!carried?.digest || isAsked || carried.held !== heldOf(run)) return '';
  if (carried.digest === run.digest) return ', as the file says';
  return `\nthe file says ${carried.digest}, by engine ${carried.engine ?? 'unknown'}; this is engine ${run.engine}`;
}

function summaryText(scenario: Scenario, run: Run, file: string): string {
  const { summary } = run;
  const usd = (value: number): string => `$${Math.round(value).toLocaleString('en-US')}`;
  return [
    scenario.title,
    `${summary.stop} after ${summary.ticks} ticks, ${run.log.count} events`,
    `liquidated ${summary.liquidated.accounts} accounts, ${usd(summary.liquidated.notionalUsd)}; generations ${summary.liquidated.generations.join(' ')}`,
    `fund ${usd(summary.fund.startUsd)} -> ${usd(summary.fund.endUsd)}; ADL ${summary.adl.accounts} accounts, ${usd(summary.adl.notionalUsd)}`,
    `digest ${run.digest}${file}`,
    '',
  ].join('\n');
}

/** The run that was asked for; an account to hold (CAUSE-07) that does not exist is refused. */
function simulated(scenario: Scenario, options: { hold?: string; regret: boolean }): Run {
  try {
    return simulate(scenario, options);
  } catch (error) {
    if (!(error instanceof RangeError) || options.hold === undefined) throw error;
    throw new Refused([{ code: 'not-found', message: error.message, path: '' }], 1);
  }
}

async function main(words: readonly string[]): Promise<number> {
  const command = parseArgs(words);
  if ('error' in command) {
    process.stderr.write(`${command.error}\n\n${USAGE}`);
    return 1;
  }
  switch (command.name) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'presets':
      for (const id of await presetIds()) process.stdout.write(`${id}\t${(await load(id)).scenario.title}\n`);
      return 0;
    case 'venues':
      for (const { id, title, summary } of venuePresets()) process.stdout.write(`${id}\t${title}\t${summary}\n`);
      return 0;
    case 'validate':
      await load(command.target);
      process.stdout.write(`${JSON.stringify({ ok: true })}\n`);
      return 0;
    case 'compare': {
      const { json, text } = compared(await referred(command.a), await referred(command.b));
      process.stdout.write(command.json ? `${JSON.stringify(json)}\n` : text);
      return 0;
    }
    case 'analyse':
      return print(analysed(await scene(command), command));
    case 'rehearse': {
      const probe = await probeIn(command.probeFile);
      return print(rehearsed(await scene(command), probe, command.depthFactor));
    }
    case 'run': {
      const { scenario, carried } = await loadAsked(command);
      const run = simulated(scenario, command);
      const isAsked = command.seed !== undefined || command.venue !== undefined;
      if (command.eventsFile) await writeLines(eventLines(run), command.eventsFile);
      if (command.saveFile) await writeLines(savedText(run, scenario, command.saveFile), command.saveFile);
      const printed =
        command.json || command.accounts || command.regret
          ? `${JSON.stringify(report(run, command))}\n`
          : summaryText(scenario, run, sameAsFile(run, carried, isAsked));
      process.stdout.write(printed);
      return run.breaches.length > 0 ? 3 : 0;
    }
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    process.stdout.write(`${JSON.stringify({ errors: error.errors.map(plainError) })}\n`);
    process.exitCode = error.exitCode;
  },
);
