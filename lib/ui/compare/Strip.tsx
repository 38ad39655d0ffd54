'use client';
/** Over both pictures: how many parameters differ and how many acted; the scales both are drawn with. */
import Link from 'next/link';
import { type Diff, differenceNoun } from '@/lib/analysis';
import { type GraphModel, shortUsd } from '@/lib/graph';
import { GenerationMark } from '@/lib/ui/charts';
import { Code } from '@/lib/ui/kit';
import styles from './compare.module.css';
import { usePairState } from './context';
import { SideValue } from './SideMark';

export interface StripProps {
  readonly diff: Diff;
  readonly model: GraphModel;
  /** Each side's charts have their own time axis. */
  readonly ownAxes: boolean;
  readonly boardHref: string | null;
}

export function Strip({ diff, model, ownAxes, boardHref }: StripProps) {
  const tried = usePairState((s) => s.status === 'done');
  const { rules } = diff;
  const acted = rules.filter(({ verdict }) => verdict === 'acted').length;
  const noun = differenceNoun(diff);
  const [only, ...others] = rules;
  return (
    <div className={styles.strip}>
      <b>
        {rules.length === 0
          ? 'Nothing differs'
          : `${rules.length} ${rules.length === 1 ? `${noun} differs` : `${noun}s differ`}`}
      </b>
      {only && others.length === 0 && (
        <span className={styles.only}>
          {only.name}{' '}
          {only.codes.slice(0, 1).map((code) => (
            <Code key={code}>{code}</Code>
          ))}
          <SideValue side="A">{only.a}</SideValue> <span aria-hidden="true">→</span>{' '}
          <SideValue side="B">{only.b}</SideValue>
        </span>
      )}
      {others.length > 0 && tried && diff.sameMarket && <span>{acted} acted</span>}
      {rules.length > 1 && <a href="#rules-head">see them all</a>}
      {boardHref && (
        <Link className={styles.phone} href={boardHref} prefetch={false}>
          Policy board
        </Link>
      )}
      {ownAxes && <span>prices and ADL: each on its own time axis</span>}
      <span className={styles.spring} />
      <Scales model={model} />
    </div>
  );
}

function Scales({ model: { scales, nodes } }: { model: GraphModel }) {
  const most = nodes.reduce((generation, node) => Math.max(generation, node.generation), -1);
  const names = ['1st', '2nd', '3rd', '4th +'];
  return (
    <span className={styles.scales}>
      {scales.areaSamplesUsd.map((usd) => {
        const r = Math.min(11, scales.areaFactor * Math.sqrt(usd / 1e6) * 0.5);
        return (
          <span key={usd}>
            <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
              <circle cx={r + 1} cy={r + 1} r={r} fill="none" stroke="var(--ink-3)" />
            </svg>
            {shortUsd(usd)}
          </span>
        );
      })}
      {names.slice(0, Math.min(4, most + 1)).map((name, generation) => (
        <span key={name}>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <GenerationMark generation={generation} cx={0} cy={0} r={4.8} />
          </svg>
          {name}
        </span>
      ))}
      <span>rings: generation, 1st inside</span>
    </span>
  );
}
