/** `shockgraph compare a b` as text, and as the JSON object that `--json` prints: the fields of lib/analysis/diff. */
import { type Diff, diffSentence, explain, plainText } from '@/lib/analysis';
import { ENGINE_VERSION, simulate } from '@/lib/engine';
import { type Scenario, scenarioHash } from '@/lib/scenario';

export interface Compared {
  readonly json: Record<string, unknown>;
  readonly text: string;
}

/** Runs both, and each rule that differs alone. */
export function compared(a: Scenario, b: Scenario): Compared {
  const sides = { a: { scenario: a, run: simulate(a) }, b: { scenario: b, run: simulate(b) } };
  const diff = explain(sides);
  const { rules, ...rest } = diff;
  const json = {
    engine: ENGINE_VERSION,
    a: { scenarioHash: scenarioHash(a), digest: sides.a.run.digest },
    b: { scenarioHash: scenarioHash(b), digest: sides.b.run.digest },
    because: plainText(diffSentence(diff, sides.a.run.tickMs)),
    ...rest,
    rules,
  };
  return { json, text: textOf(diff, sides.a.run.tickMs) };
}

function textOf(diff: Diff, tickMs: number): string {
  const rows = diff.rows.map(({ label, aText, bText, deltaText, because, how, fact }) => {
    const reasons = because.map(({ name, codes, text }) => `${name} ${codes[0] ?? ''} ${text}`.trim()).join(', ');
    return [
      label,
      aText,
      bText,
      deltaText,
      [reasons, [how, fact].filter(Boolean).join(' ')].filter(Boolean).join('. '),
    ].join('\t');
  });
  const rules = diff.rules.map(({ name, codes, a, b, verdict, why }) =>
    [name, codes.join(' '), `${a} -> ${b}`, why ?? verdict].join('\t'),
  );
  const lines = [plainText(diffSentence(diff, tickMs)), '', 'measure\tA\tB\tB less A\tbecause', ...rows];
  return `${[...lines, '', 'parameter\tcode\tA -> B\tverdict', ...rules].join('\n')}\n`.replaceAll('\u00a0', ' ');
}
