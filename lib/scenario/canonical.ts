/** The canonical form of a scenario and its hash: sorted keys, shortest numbers, no undefined, one zero. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './resolve';

/** JSON text that is the same for scenarios that mean the same. */
export function canonicalJson(scenario: Scenario): string {
  return write(scenario);
}

/** SHA-256 of the canonical form, lower-case hex. */
export function scenarioHash(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario))));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'number') return JSON.stringify(value === 0 ? 0 : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(',')}}`;
}
