'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { formatCount } from '@/lib/analysis';
import { canonicalJson, type Scenario } from '@/lib/scenario';
import { changesFrom, fetchPresetOf, fetchShared, queryKeys, RequestError, type SharedScenario } from '@/lib/studio';
import styles from './workbench.module.css';

/** In what a shared scenario is not the one it was made from: the link it copied, else the preset. */
export function Lineage({ shared }: { shared: SharedScenario }) {
  return shared.parent === null ? (
    <FromPreset scenario={shared.scenario} />
  ) : (
    <FromLink shared={shared} parent={shared.parent} />
  );
}

function FromLink({ shared, parent }: { shared: SharedScenario; parent: string }) {
  const query = useQuery({
    queryKey: queryKeys.shared(parent),
    queryFn: ({ signal }) => fetchShared(parent, signal),
    retry: false,
  });
  if (query.error instanceof RequestError && (query.error.missing || query.error.gone))
    return <p className={styles.changedFrom}>A copy of a link that was removed.</p>;
  if (!query.data) return null;
  const name = (
    <Link href={`/s/${parent}`} title={query.data.scenario.title}>
      the link it was copied from
    </Link>
  );
  return (
    <Differences from={query.data.scenario} to={shared.scenario} name={name} same={<>A copy of {name}, unchanged.</>} />
  );
}

/** Nothing stands here until it is known which preset that was. */
function FromPreset({ scenario }: { scenario: Scenario }) {
  const query = useQuery({
    queryKey: queryKeys.presetOf(scenario.title),
    queryFn: ({ signal }) => fetchPresetOf(scenario, signal),
    retry: false,
  });
  const preset = query.data?.scenario;
  if (!preset) return null;
  return <Differences from={preset} to={scenario} name="the preset" same="The preset, unchanged." />;
}

interface DifferencesProps {
  readonly from: Scenario;
  readonly to: Scenario;
  /** What it was made from, as it stands in the sentence. */
  readonly name: React.ReactNode;
  readonly same: React.ReactNode;
}

/** As many as fit on two lines. */
const MOST_SHOWN = 8;

function Differences({ from, to, name, same }: DifferencesProps) {
  const { list, count } = changesFrom(from, to);
  const shown = list.slice(0, MOST_SHOWN);
  const isSame = canonicalJson(from) === canonicalJson(to);
  return (
    <p className={styles.changedFrom}>
      {isSame && same}
      {shown.length > 0 && (
        <>
          Changed from {name}:{' '}
          {shown.map(({ id, label, from: before, to: after }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              {label} <b>{after}</b> instead of {before}
            </span>
          ))}
          {count > shown.length && `, and ${formatCount(count - shown.length)} more`}
        </>
      )}
    </p>
  );
}
