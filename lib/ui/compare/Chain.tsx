'use client';
/** Where the difference came in: the first account that was not dealt with alike, and who ended otherwise for it. */
import { Fragment } from 'react';
import { type Chain, capital, type Diff, formatCount, formatTime } from '@/lib/analysis';
import type { FinishedPair } from '@/lib/studio';
import { Code } from '@/lib/ui/kit';
import { Account, SelectedStories } from './ChainAccount';
import styles from './chain.module.css';
import { SideMark, SideValue } from './SideMark';

interface ChainOfProps {
  readonly pair: FinishedPair;
  readonly diff: Diff;
  readonly tickMs: number;
}

export function ChainOf({ pair, diff: { chain }, tickMs }: ChainOfProps) {
  if (!chain || (!chain.first && chain.shifts.length === 0)) return null;
  return (
    <section className={styles.chain} aria-labelledby="chain-head" data-testid="chain">
      <h2 id="chain-head">Where the difference came in</h2>
      <div className={styles.chainParts}>
        {chain.first && (
          <div>
            <First first={chain.first} money={chain.money} tickMs={tickMs} />
            {chain.next && <Next next={chain.next} tickMs={tickMs} />}
          </div>
        )}
        <div>
          <Shifts chain={chain} />
        </div>
      </div>
      <SelectedStories pair={pair} />
    </section>
  );
}

interface FirstProps {
  readonly first: NonNullable<Chain['first']>;
  readonly money: Chain['money'];
  readonly tickMs: number;
}

function First({ first, money, tickMs }: FirstProps) {
  const isSame = money.a === money.b;
  return (
    <>
      <p className={styles.lead}>
        First at {formatTime(first.atMs, tickMs)}
        {first.name !== null && (
          <>
            , with <Account name={first.name} />
          </>
        )}{' '}
        {first.codes.map((code, n) => (
          <Fragment key={code}>
            {n > 0 && ' '}
            <Code>{code}</Code>
          </Fragment>
        ))}
      </p>
      <Turns a={first.a} b={first.b} why={isSame ? null : money} />
    </>
  );
}

/** What the first difference left for the next one that somebody had to stand in for. */
function Next({ next: { atMs, name, a, b }, tickMs }: { next: NonNullable<Chain['next']>; tickMs: number }) {
  return (
    <>
      <p className={styles.lead}>
        The next to meet what that left: <Account name={name} />, at {formatTime(atMs, tickMs)}
      </p>
      <Turns a={a} b={b} why={null} />
    </>
  );
}

interface TurnsProps {
  readonly a: string;
  readonly b: string;
  /** Why each cost what it cost. */
  readonly why: Chain['money'] | null;
}

function Turns({ a, b, why }: TurnsProps) {
  return (
    <ul className={styles.turns}>
      {(['A', 'B'] as const).map((side) => (
        <li key={side}>
          <SideMark side={side} />
          <span>
            {sentence(side === 'A' ? a : b)}
            {why && <span className={styles.why}>{side === 'A' ? why.a : why.b}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const sentence = (words: string): string => `${capital(words)}.`;

function Shifts({ chain: { shifts, more } }: { readonly chain: Chain }) {
  if (shifts.length === 0) return <p>No account ended differently: only amounts and moments differ.</p>;
  const all = shifts.reduce((sum, { count }) => sum + count, more);
  return (
    <>
      <p className={styles.lead}>
        {all === 1 ? 'One account ended differently.' : `${formatCount(all)} accounts ended differently.`}
      </p>
      <ul className={styles.shifts}>
        {shifts.map(({ count, a, b, names }) => (
          <li key={`${a}/${b}`}>
            <b>{formatCount(count)}</b>
            <span>
              <SideValue side="A">{a}</SideValue> <span aria-hidden="true">→</span> <SideValue side="B">{b}</SideValue>{' '}
              <span className={styles.names}>
                ({count > names.length ? 'the largest ' : ''}
                {names.map((name, n) => (
                  <Fragment key={name}>
                    {n > 0 && ', '}
                    <Account name={name} />
                  </Fragment>
                ))}
                )
              </span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.names}>{formatCount(more)} more in other ways.</p>}
    </>
  );
}
