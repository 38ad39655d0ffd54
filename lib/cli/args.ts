import { numberWords } from '@/lib/scenario';
import { ANALYSE_USAGE, type AnalyseCommand, parseAnalyse, parseRehearse, type RehearseCommand } from './analyseArgs';

/** What the user typed, as a command or an error sentence. */
export type Command =
  | {
      name: 'run';
      target: string;
      json: boolean;
      seed?: number;
      venue?: string;
      eventsFile?: string;
      saveFile?: string;
      accounts: boolean;
      hold?: string;
      regret: boolean;
    }
  | AnalyseCommand
  | RehearseCommand
  | { name: 'compare'; a: string; b: string; json: boolean }
  | { name: 'validate'; target: string }
  | { name: 'presets' }
  | { name: 'venues' }
  | { name: 'help' };

export const USAGE = `shockgraph run <preset|file> [--venue NAME] [--json] [--seed N] [--accounts] [--events FILE.ndjson] [--save FILE.json] [--hold ACCOUNT] [--regret]
shockgraph compare <preset|file>[@VENUE] <preset|file>[@VENUE] [--json]
shockgraph compare <report of two runs.html> [--json]
${ANALYSE_USAGE}shockgraph validate <file>
shockgraph presets
shockgraph venues
`;

/** Parses the words after the program's name. Errors: an unknown command or option, a missing or malformed value. */
export function parseArgs(words: readonly string[]): Command | { error: string } {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'presets' || name === 'venues') return rest.length ? { error: `${name} takes no arguments` } : { name };
  if (name === 'validate') {
    const [target, ...more] = rest.filter((word) => word !== '--json');
    return target && !more.length ? { name, target } : { error: 'validate takes one file' };
  }
  if (name === 'run') return parseRun(rest);
  if (name === 'compare') return parseCompare(rest);
  if (name === 'analyse') return parseAnalyse(rest);
  if (name === 'rehearse') return parseRehearse(rest);
  return { error: `unknown command '${name}'` };
}

function parseCompare(words: readonly string[]): Command | { error: string } {
  const [a, second, ...more] = words.filter((word) => word !== '--json');
  // A report of two runs carries both.
  const b = second ?? (a && /\.html?$/i.test(a) ? `${a}#b` : undefined);
  const option = [a, b, ...more].find((word) => word?.startsWith('--'));
  if (option) return { error: `unknown option '${option}'` };
  if (!a || !b || more.length > 0) return { error: 'compare takes two presets or files, each with @VENUE or without' };
  return { name: 'compare', a, b, json: words.includes('--json') };
}

function parseRun(words: readonly string[]): Command | { error: string } {
  const command: Extract<Command, { name: 'run' }> = {
    name: 'run',
    target: '',
    json: false,
    accounts: false,
    regret: false,
  };
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as string;
    if (word === '--json') command.json = true;
    else if (word === '--accounts') command.accounts = true;
    else if (word === '--regret') command.regret = true;
    else if (word === '--seed' || word === '--events' || word === '--save' || word === '--hold' || word === '--venue') {
      n += 1;
      const value = words[n];
      if (value === undefined) return { error: `${word} takes a value` };
      if (word === '--events') command.eventsFile = value;
      else if (word === '--save') command.saveFile = value;
      else if (word === '--hold') command.hold = value;
      else if (word === '--venue') command.venue = value;
      else if (/^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value))) command.seed = Number(value);
      else
        return {
          error: `--seed takes a whole number from 0 to ${numberWords(Number.MAX_SAFE_INTEGER)}, not '${value}'`,
        };
    } else if (word.startsWith('--')) return { error: `unknown option '${word}'` };
    else if (command.target) return { error: `run takes one preset or file, not also '${word}'` };
    else command.target = word;
  }
  return command.target ? command : { error: 'run takes a preset or a file' };
}
