'use client';
/** Where the difference came in: the first account that was not dealt with alike, and who ended otherwise for it. */
import { Fragment } from 'react';
import { type Chain, type Diff, formatCount, formatTime } from '@/lib/analysis';
import { Code } from '@/lib/ui/kit';
import styles from './compare.module.css';
import { usePair, usePairState } from './context';
import { SideMark, SideValue } from './Pickers';

export function ChainOf({ diff: { chain }, tickMs }: { readonly diff: Diff; readonly tickMs: number }) {
  if (!chain || (!chain.first && chain.shifts.length === 0)) return null;
  return (
    <section className={styles.chain} aria-labelledby="chain-head" data-testid="chain">
      <h2 id="chain-head">Where the difference came in</h2>
      <div className={styles.chainParts}>
        {chain.first && (
          <div>
            <First first={chain.first} tickMs={tickMs} />
          </div>
        )}
        <div>
          <Shifts chain={chain} />
        </div>
      </div>
    </section>
  );
}

function First({ first, tickMs }: { readonly first: NonNullable<Chain['first']>; readonly tickMs: number }) {
  return (
    <>
      <p className={styles.lead}>
        First at {formatTime(first.atMs, tickMs)}
        {first.name !== null && (
          <>
            , with <Account name={first.name} />
          </>
        )}{' '}
        {first.codes.map((code) => (
          <Code key={code}>{code}</Code>
        ))}
      </p>
      <ul className={styles.turns}>
        {(['A', 'B'] as const).map((side) => (
          <li key={side}>
            <SideMark side={side} />
            <span>{sentence(side === 'A' ? first.a : first.b)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function Shifts({ chain: { shifts, more } }: { readonly chain: Chain }) {
  if (shifts.length === 0) return <p>No account ended otherwise: only amounts and moments differ.</p>;
  const all = shifts.reduce((sum, { count }) => sum + count, more);
  return (
    <>
      <p className={styles.lead}>
        {all === 1 ? 'One account ended otherwise.' : `${formatCount(all)} accounts ended otherwise.`}
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

/** Selects the account in both pictures; again, nobody. */
function Account({ name }: { readonly name: string }) {
  const studio = usePair();
  const selected = usePairState((s) => s.selected === name);
  return (
    <button
      type="button"
      className={styles.accountLink}
      aria-pressed={selected}
      onClick={() => studio.select(selected ? null : name)}
    >
      {name}
    </button>
  );
}
