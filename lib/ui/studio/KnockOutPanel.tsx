'use client';
import { useMemo } from 'react';
import { bucketName, formatCount, formatUsd, formatWords, knockOutEffect, type OtherwiseList } from '@/lib/analysis';
import type { Finished, KnockOut } from '@/lib/studio';
import { Code, cx, Hint, Icon, kit } from '@/lib/ui/kit';
import { useStudio } from './context';
import styles from './inspector.module.css';
import { StoryText } from './StoryText';

/** Listed: the largest. */
const SHOWN = 6;

/** What the account's liquidation did: the run without it against the run as it was (CAUSE-07). */
export function KnockOutPanel({ finished, knockOut }: { finished: Finished; knockOut: KnockOut }) {
  const studio = useStudio();
  const { account, whole } = knockOut;
  const effect = useMemo(
    () => knockOutEffect(whole.run, finished.run, finished.scenario, account),
    [whole, finished, account],
  );
  return (
    <section className={styles.panel} aria-label={`Without ${account}`}>
      <header className={styles.head}>
        <div>
          <h2>Without {account}</h2>
          <p>
            the same run, {account} never liquidated <Code>CAUSE-07</Code>
          </p>
        </div>
        <button type="button" className={kit.iconButton} aria-label="Back to the run" onClick={studio.release}>
          <Icon name="close" />
        </button>
      </header>
      <StoryText parts={effect.parts} onAccount={studio.select} />
      <div className={styles.actions}>
        <button type="button" className={cx(kit.lineButton)} onClick={studio.release}>
          <Icon name="left" />
          Back to the run
        </button>
      </div>
      <h3>With it, and without</h3>
      <table className={styles.figures} data-testid="knock-out">
        <tbody>
          {effect.figures.map(({ key, label, says, from, to }) => (
            <tr key={key}>
              <th scope="row">
                <Hint says={says}>{label}</Hint>
              </th>
              <td className={styles.before}>{from === to ? '' : `${from} →`}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Buckets title="Spared" none="Nobody else." finished={finished} only={effect.spared} />
      <Buckets title="Fell instead" none="Nobody." finished={finished} only={effect.fellInstead} />
    </section>
  );
}

interface BucketsProps {
  readonly title: string;
  readonly none: string;
  readonly finished: Finished;
  readonly only: OtherwiseList;
}

function Buckets({ title, none, finished, only: { list, accounts } }: BucketsProps) {
  const studio = useStudio();
  return (
    <>
      <h3>
        {title} {list.length > 0 && <span className={styles.when}>{countWords(list.length, accounts)}</span>}
      </h3>
      {list.length === 0 && <p className={styles.down}>{none}</p>}
      <p className={styles.down}>
        {list.slice(0, SHOWN).map(({ bucket, notionalUsd }, n) => (
          <span key={bucket}>
            {n > 0 && ', '}
            <button type="button" className={styles.account} onClick={() => studio.select(bucket)}>
              {bucketName(finished.run, bucket)}
            </button>{' '}
            {formatUsd(notionalUsd)}
          </span>
        ))}
        {list.length > SHOWN && ` and ${formatCount(list.length - SHOWN)} more.`}
      </p>
    </>
  );
}

/** In accounts, as the sentence above; a liquidation of an account that fell all the same makes them more. */
function countWords(liquidations: number, accounts: number): string {
  const all = formatWords(liquidations, 'liquidation');
  return liquidations === accounts ? formatWords(accounts, 'account') : `${formatWords(accounts, 'account')}, ${all}`;
}

/** Starts it, from an account that fell. */
export function KnockOutButton({ finished, bucket }: { finished: Finished; bucket: number }) {
  const studio = useStudio();
  const name = bucketName(finished.run, bucket).split('/')[0];
  return (
    <button
      type="button"
      className={cx(kit.lineButton)}
      title="Runs again with this account never liquidated, and shows what that changes (CAUSE-07)."
      onClick={() => studio.hold(bucket)}
    >
      Run without {name}
    </button>
  );
}
