'use client';
/** The parameters that differ, each with what was seen of it when it alone was changed. */
import { Fragment } from 'react';
import { type Diff, differencesHead, formatTime, type Parting, type RuleEvidence } from '@/lib/analysis';
import { Code } from '@/lib/ui/kit';
import { usePairState } from './context';
import styles from './differences.module.css';
import { SideValue } from './SideMark';

export function RuleList({ diff, tickMs }: { readonly diff: Diff; readonly tickMs: number }) {
  const status = usePairState((s) => s.status);
  if (diff.rules.length === 0) return null;
  return (
    <section className={styles.rules} aria-labelledby="rules-head">
      <h2 id="rules-head">{differencesHead(diff)}</h2>
      <p className={styles.method}>
        {diff.sameMarket
          ? 'Each is changed alone, in A and back in B, and the engine runs again. A rule acted when the events are not the same then; inert, it never did.'
          : 'These are two markets: none of them can be tried alone, so the list says only what differs.'}
      </p>
      <ul>
        {diff.rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            tickMs={tickMs}
            isTried={diff.sameMarket}
            isPending={status === 'explaining' && rule.verdict === 'untried'}
          />
        ))}
      </ul>
    </section>
  );
}

interface RuleRowProps {
  readonly rule: RuleEvidence;
  readonly tickMs: number;
  /** Whether rules are tried at all: of two markets none is. */
  readonly isTried: boolean;
  readonly isPending: boolean;
}

function RuleRow({ rule, tickMs, isTried, isPending }: RuleRowProps) {
  const parting = rule.alone ?? rule.without;
  return (
    <li data-rule={rule.id} data-verdict={rule.verdict}>
      <p className={styles.ruleName}>
        <b>{rule.name}</b>{' '}
        {rule.codes.map((code, n) => (
          <Fragment key={code}>
            {n > 0 && ' '}
            <Code>{code}</Code>
          </Fragment>
        ))}
      </p>
      <p className={styles.ruleValues}>
        <SideValue side="A">{rule.a}</SideValue> <span aria-hidden="true">→</span>{' '}
        <SideValue side="B">{rule.b}</SideValue>
      </p>
      <div className={styles.verdict}>
        {isTried && <b>{isPending ? 'To be tried' : verdictWords(rule)}</b>}
        {parting && (
          <details>
            <summary>First event that differs: {formatTime(parting.atMs, tickMs)}</summary>
            <Events parting={parting} tickMs={tickMs} isAlone={rule.alone !== null} />
          </details>
        )}
      </div>
    </li>
  );
}

function verdictWords({ verdict, why }: RuleEvidence): string {
  switch (verdict) {
    case 'acted':
      return 'Acted';
    case 'prices':
      return 'Moved prices, no event';
    case 'inert':
      return 'Inert: never acted';
    case 'untried':
      return why ?? 'Not tried';
  }
}

/** The first event that is not the same, on both sides. */
export function Events({ parting, tickMs, isAlone }: { parting: Parting; tickMs: number; isAlone: boolean }) {
  const line = (event: Parting['a']) =>
    event === null ? 'nothing more happened.' : `${formatTime(event.atMs, tickMs)}: ${event.sentence}`;
  const sides = isAlone ? ['In A', 'in A with this rule of B'] : ['In B with this rule of A', 'in B'];
  const isSameWords = parting.a?.sentence === parting.b?.sentence && parting.a?.atMs === parting.b?.atMs;
  return (
    <dl className={styles.events}>
      <div>
        <dt>{sides[0]}</dt>
        <dd>{line(parting.a)}</dd>
      </div>
      <div>
        <dt>{sides[1]}</dt>
        <dd>{line(parting.b)}</dd>
      </div>
      {isSameWords && parting.values[0] && (
        <div>
          <dt>Differs in</dt>
          <dd>
            {parting.values[0].name}: {parting.values[0].a} and {parting.values[0].b}
          </dd>
        </div>
      )}
    </dl>
  );
}
