/**
 * Every limit of the API with its unit and reason; the API reference prints this file. Reaching one is an answer with a
 * code, never a hang. Limits of the document itself stand in lib/scenario and are listed there too.
 */
import { LIMITS } from '@/lib/scenario';

interface Declared {
  readonly value: number;
  readonly unit: string;
  readonly says: string;
}

const DECLARED = {
  bodyBytes: {
    value: 4_000_000,
    unit: 'bytes',
    says: 'Body of a request. A thousand accounts written out are 200 kB, two full ladders of 5,000 levels a side 500 kB.',
  },
  bodyMs: { value: 20_000, unit: 'ms', says: 'Until the whole body has come.' },
  labelLength: { value: 120, unit: 'characters', says: 'A link’s label: one line.' },
  selectionLength: { value: 200, unit: 'characters', says: 'The selected account of a stored view.' },
  requestKeyLength: { value: 128, unit: 'characters', says: 'An Idempotency-Key; it has at least 32.' },
  linkDays: { value: 3_650, unit: 'days', says: 'The farthest expiry of a link. Without one it does not expire.' },
  runUnits: {
    value: 40_000_000,
    unit: 'ticks x (accounts + instruments²)',
    says: 'What a run on the server may cost: five to eight seconds of one core.',
  },
  runMs: { value: 20_000, unit: 'ms', says: 'Time of a run on the server; one that takes longer is stopped.' },
  streamMs: {
    value: 60_000,
    unit: 'ms',
    says: 'Until a run’s lines have been read; a reader slower than that is cut off.',
  },
  runsWaiting: { value: 16, unit: 'runs', says: 'Runs waiting for a thread; more are told to come back.' },
  retryAfterSeconds: { value: 10, unit: 's', says: 'What Retry-After says when too many runs wait.' },
  storageRetrySeconds: { value: 5, unit: 's', says: 'What Retry-After says while the database does not answer.' },
  readsPerMinute: { value: 600, unit: 'requests per minute', says: 'Reads from one address.' },
  writesPerMinute: { value: 60, unit: 'requests per minute', says: 'Links made, changed or deleted from one address.' },
  runsPerMinute: { value: 30, unit: 'requests per minute', says: 'Runs from one address.' },
  wrongSecretsPerHour: {
    value: 20,
    unit: 'requests per hour',
    says: 'Wrong secrets from one address; then even the right one waits.',
  },
  keyFactor: {
    value: 20,
    unit: 'times',
    says: 'As much as an address is allowed, for a request with a known API key.',
  },
  expiredKeptDays: { value: 30, unit: 'days', says: 'An expired link answers 410 this long, then it is deleted.' },
} as const satisfies Record<string, Declared>;

type LimitName = keyof typeof DECLARED;

/** The numbers alone. */
export const API_LIMITS = Object.fromEntries(Object.entries(DECLARED).map(([name, { value }]) => [name, value])) as {
  readonly [K in LimitName]: number;
};

export interface LimitRow extends Declared {
  readonly name: string;
}

const DOCUMENT_ROWS: readonly LimitRow[] = [
  { name: 'documentCharacters', value: LIMITS.documentCharacters, unit: 'characters', says: 'A scenario’s text.' },
  { name: 'nesting', value: LIMITS.nesting, unit: 'levels', says: 'Objects and lists within each other.' },
  { name: 'titleLength', value: LIMITS.titleLength, unit: 'characters', says: 'A scenario’s title.' },
  { name: 'textLength', value: LIMITS.textLength, unit: 'characters', says: 'Summary, and each caption.' },
  { name: 'idLength', value: LIMITS.idLength, unit: 'characters', says: 'Names of accounts and instruments.' },
  { name: 'accounts', value: LIMITS.accounts, unit: 'accounts', says: 'Written out; more are drawn by `population`.' },
  { name: 'populationCount', value: LIMITS.populationCount, unit: 'accounts', says: 'Drawn.' },
  { name: 'instruments', value: LIMITS.instruments, unit: 'instruments', says: 'Of one scenario.' },
  { name: 'ticks', value: LIMITS.ticks, unit: 'ticks', says: 'Of one run.' },
  { name: 'errors', value: LIMITS.errors, unit: 'errors', says: 'Told of one document.' },
];

/** Every limit, for the reference. */
export function limitRows(): LimitRow[] {
  const own = Object.entries(DECLARED).map(([name, limit]) => ({ name, ...limit }));
  return [...own, ...DOCUMENT_ROWS];
}
