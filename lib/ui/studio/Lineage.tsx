'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { formatCount } from '@/lib/analysis';
import { canonicalJson, type Scenario } from '@/lib/scenario';
import {
  changesFrom,
  type Frozen,
  fetchPresetOf,
  fetchShared,
  frozenId,
  LOCAL_ID,
  pairHref,
  queryKeys,
  RequestError,
  referenceOf,
  type SharedScenario,
} from '@/lib/studio';
import styles from './workbench.module.css';

/** In what a shared scenario is not the one it was made from: the link it copied, else the preset. */
export function Lineage({ shared }: { shared: SharedScenario }) {
  return shared.parent === null ? <FromPreset shared={shared} /> : <FromLink shared={shared} parent={shared.parent} />;
}

function FromLink({ shared, parent }: { shared: SharedScenario; parent: string }) {
  const query = useQuery({
    queryKey: queryKeys.shared(parent),
    queryFn: ({ signal }) => fetchShared(parent, signal),
    retry: false,
  });
  if (query.error instanceof RequestError && (query.error.missing || query.error.gone))
    return <Made>A copy of a link that was removed.</Made>;
  if (!query.data) return null;
  const name = (
    <Link href={`/s/${parent}`} title={query.data.scenario.title}>
      the link it was copied from
    </Link>
  );
  return (
    <Differences
      from={query.data.scenario}
      to={shared.scenario}
      name={name}
      same={<>A copy of {name}, unchanged.</>}
      pair={pairHref({ kind: 'link', id: parent }, { kind: 'link', id: shared.id })}
    />
  );
}

/** What the address of a link that holds its scenario carries, under the reference that names it. */
export function frozenOf({ id, scenario }: SharedScenario): Frozen {
  return id === LOCAL_ID ? { [frozenId(scenario)]: window.location.hash.slice(1) } : {};
}

/** Nothing stands here until it is known which preset that was. */
function FromPreset({ shared }: { shared: SharedScenario }) {
  const { scenario } = shared;
  const query = useQuery({
    queryKey: queryKeys.presetOf(scenario.title),
    queryFn: ({ signal }) => fetchPresetOf(scenario, signal),
    retry: false,
  });
  if (!query.data) return null;
  const { scenario: preset, origin } = query.data;
  const id = shared.id === LOCAL_ID ? frozenId(scenario) : shared.id;
  const pair = pairHref(referenceOf(origin), { kind: 'link', id }, {}, frozenOf(shared));
  return <Differences from={preset} to={scenario} name="the preset" same="The preset, unchanged." pair={pair} />;
}

interface DifferencesProps {
  readonly from: Scenario;
  readonly to: Scenario;
  /** What it was made from, as it stands in the sentence. */
  readonly name: React.ReactNode;
  readonly same: React.ReactNode;
  /** Where both stand side by side. */
  readonly pair: string;
}

/** As many as fit on two lines. */
const MOST_SHOWN = 8;

function Differences({ from, to, name, same, pair }: DifferencesProps) {
  const { list, more } = changesFrom(from, to);
  const count = list.length + more;
  const shown = list.slice(0, MOST_SHOWN);
  const isSame = canonicalJson(from) === canonicalJson(to);
  return (
    <Made>
      {isSame && same}
      {shown.length > 0 && (
        <>
          <span className={styles.changes}>
            Changed from {name}:{' '}
            {shown.map(({ id, label, from: before, to: after }, n) => (
              <span key={id}>
                {n > 0 && ', '}
                {label} <b>{after}</b> instead of {before}
              </span>
            ))}
            {count > shown.length && `, and ${formatCount(count - shown.length)} more`}.
          </span>{' '}
          <Link href={pair} prefetch={false}>
            See both<span className={styles.wide}> runs side by side</span>
          </Link>
        </>
      )}
    </Made>
  );
}

/** The line of what it was made from: a place of the page that one can go to. */
function Made({ children }: { children: React.ReactNode }) {
  return (
    <section aria-label="What it was made from">
      <p className={styles.changedFrom}>{children}</p>
    </section>
  );
}
