/** What the user typed after `analyse` and `rehearse`. */

interface Scene {
  target: string;
  seed?: number;
  venue?: string;
}
export interface AnalyseCommand extends Scene {
  name: 'analyse';
  bins?: number;
  range?: number;
  propagate: boolean;
  /** Id of the instrument whose critical shock is searched by runs of the engine. */
  simulate?: string;
}
export interface RehearseCommand extends Scene {
  name: 'rehearse';
  probeFile: string;
  depthFactor: number;
}

export const ANALYSE_USAGE = `shockgraph analyse <preset|file> [--venue NAME] [--seed N] [--bins N] [--range SHARE] [--propagate] [--simulate INSTRUMENT]
shockgraph rehearse <preset|file> --probe FILE [--thin SHARE] [--venue NAME] [--seed N]
`;

interface Values {
  readonly target: string;
  readonly given: ReadonlyMap<string, string>;
}

type Fault = { error: string };

/** Words after `analyse`. */
export function parseAnalyse(words: readonly string[]): AnalyseCommand | Fault {
  const values = valuesOf('analyse', words, ['--venue', '--seed', '--bins', '--range', '--simulate'], ['--propagate']);
  if ('error' in values) return values;
  const scene = sceneOf(values);
  if ('error' in scene) return scene;
  const { given } = values;
  const command: AnalyseCommand = { name: 'analyse', ...scene, propagate: given.has('--propagate') };
  const bins = given.get('--bins');
  if (bins !== undefined) {
    if (!/^\d{1,6}$/.test(bins) || Number(bins) < 1 || Number(bins) > 100_000) {
      return { error: `--bins takes a whole number from 1 to 100000, not '${bins}'` };
    }
    command.bins = Number(bins);
  }
  const range = given.get('--range');
  if (range !== undefined) {
    const share = shareOf('--range', range);
    if (typeof share !== 'number') return share;
    command.range = share;
  }
  const simulate = given.get('--simulate');
  return simulate === undefined ? command : { ...command, simulate };
}

/** Words after `rehearse`. */
export function parseRehearse(words: readonly string[]): RehearseCommand | Fault {
  const values = valuesOf('rehearse', words, ['--venue', '--seed', '--probe', '--thin'], []);
  if ('error' in values) return values;
  const scene = sceneOf(values);
  if ('error' in scene) return scene;
  const probeFile = values.given.get('--probe');
  if (probeFile === undefined) return { error: 'rehearse takes the probe account from a file: --probe FILE' };
  const depthFactor = shareOf('--thin', values.given.get('--thin') ?? '1');
  return typeof depthFactor === 'number' ? { name: 'rehearse', ...scene, probeFile, depthFactor } : depthFactor;
}

function valuesOf(
  name: string,
  words: readonly string[],
  valued: readonly string[],
  flags: readonly string[],
): Values | Fault {
  const given = new Map<string, string>();
  let target = '';
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as string;
    if (flags.includes(word)) given.set(word, '');
    else if (valued.includes(word)) {
      n += 1;
      const value = words[n];
      if (value === undefined) return { error: `${word} takes a value` };
      given.set(word, value);
    } else if (word === '--json') continue;
    else if (word.startsWith('--')) return { error: `unknown option '${word}'` };
    else if (target) return { error: `${name} takes one preset or file, not also '${word}'` };
    else target = word;
  }
  return target ? { target, given } : { error: `${name} takes a preset or a file` };
}

function sceneOf({ target, given }: Values): Scene | Fault {
  const scene: Scene = { target };
  const venue = given.get('--venue');
  if (venue !== undefined) scene.venue = venue;
  const seed = given.get('--seed');
  if (seed === undefined) return scene;
  if (!/^\d{1,16}$/.test(seed) || !Number.isSafeInteger(Number(seed))) {
    return { error: `--seed takes a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not '${seed}'` };
  }
  return { ...scene, seed: Number(seed) };
}

function shareOf(option: string, text: string): number | Fault {
  const share = Number(text);
  return text.trim() !== '' && share > 0 && share <= 1
    ? share
    : { error: `${option} takes a share above 0, at most 1, not '${text}'` };
}
