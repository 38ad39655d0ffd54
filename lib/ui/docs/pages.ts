/** The documents one can read in the app, in the order they are listed. */
export interface DocEntry {
  readonly slug: string;
  /** File under docs/. */
  readonly file: string;
  readonly title: string;
  readonly says: string;
  /** Where it is read, if not under /docs. */
  readonly href?: string;
}

export const docHref = ({ slug, href }: DocEntry): string => href ?? `/docs/${slug}`;

export const DOCS: readonly DocEntry[] = [
  {
    slug: 'model',
    file: 'model.md',
    title: 'The venue model',
    says: 'What is simulated, rule by rule, with formulas, units, defaults and worked examples.',
  },
  {
    slug: 'events',
    file: 'events.md',
    title: 'The event log',
    says: 'Everything a run records, field by field, and how its digest is taken.',
  },
  {
    slug: 'export',
    file: 'export.md',
    title: 'What leaves the browser',
    says: 'Reports, pictures and tables, the run as JSON field by field, and how a file is run again.',
  },
  {
    slug: 'validation',
    file: 'validation.md',
    title: 'Validation',
    says: 'Figures of real events and of other engines, beside what this one gives.',
  },
  {
    slug: 'embed',
    file: 'embed.md',
    title: 'A run inside your page',
    says: 'The frame, its options, and the messages it takes and sends.',
  },
  {
    slug: 'performance',
    file: 'performance.md',
    title: 'Performance',
    says: 'What a run costs at up to ten million accounts, raced against full rescans, and every goal met or missed.',
  },
  {
    slug: 'api',
    file: 'api.md',
    title: 'The API',
    says: 'Keep scenarios under links, run them, read their events: every operation, error and limit.',
  },
  {
    slug: 'design',
    file: 'design.md',
    title: 'The design',
    says: 'Ink, paper, claret: what every colour, size and shape means, shown with the components themselves.',
    href: '/design',
  },
  {
    slug: 'operating',
    file: 'operating.md',
    title: 'Running a server',
    says: 'What the environment may say, health, backup, proxies and metrics.',
  },
  {
    slug: 'reliability',
    file: 'reliability.md',
    title: 'Reliability',
    says: 'Killed, cut off, flooded, full: what was tried, and what came out.',
  },
  {
    slug: 'changes',
    file: '../CHANGELOG.md',
    title: 'Changes',
    says: 'What each release of the engine changed: the same scenario and engine give the same digest, always.',
  },
];
