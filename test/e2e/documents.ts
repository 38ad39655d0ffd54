/** Documents that a browser test changes before it stores them. */
import { readFileSync } from 'node:fs';

/** The teaching case as plain JSON, a fresh copy each time. */
export function twelveAccounts(): Record<string, unknown> {
  const file = JSON.parse(readFileSync('public/presets/twelve-accounts.json', 'utf8')) as {
    scenario: Record<string, unknown>;
  };
  return file.scenario;
}
