'use client';
import { ENGINE_VERSION } from '@/lib/engine';
import type { SharedScenario } from '@/lib/studio';
import { kit } from '@/lib/ui/kit';
import { useStudioState } from './context';
import { shortDigest } from './DigestChip';
import styles from './workbench.module.css';

export interface SharedDigestsProps {
  readonly shared: Pick<SharedScenario, 'digest' | 'engine'>;
  /** Runs on the other engine; null where there is only this page's own. */
  readonly onSwitch: (() => void) | null;
}

/** What is to be said of a link made with another engine, or that this machine came to other digits. Else nothing. */
export function SharedDigests({ shared, onSwitch }: SharedDigestsProps) {
  const run = useStudioState((s) => (s.knockOut?.whole ?? s.finished)?.run);
  if (!run || shared.digest === null || shared.engine === null) return null;
  const agrees = run.digest === shared.digest;
  if (agrees && shared.engine === ENGINE_VERSION) return null;
  return (
    <section className={agrees ? styles.madeWith : styles.disagree} aria-label="Digests">
      <p>
        {!agrees && <b>Not the same digits. </b>}
        {sentence(shared.engine, run.engine, agrees)}{' '}
        {shared.engine !== ENGINE_VERSION && (
          <a href={changesHref(ENGINE_VERSION)} target="_blank" rel="noopener">
            What engine {ENGINE_VERSION} changed
          </a>
        )}
      </p>
      {!agrees && (
        <dl>
          <Digest name="When shared" digest={shared.digest} engine={shared.engine} />
          <Digest name="On this machine" digest={run.digest} engine={run.engine} />
        </dl>
      )}
      {onSwitch && (
        <button type="button" className={kit.lineButton} onClick={onSwitch}>
          {run.engine === ENGINE_VERSION ? `Run on engine ${shared.engine}` : `Run on engine ${ENGINE_VERSION}`}
        </button>
      )}
    </section>
  );
}

function sentence(madeWith: string, runsOn: string, agrees: boolean): string {
  if (madeWith === runsOn && !agrees) return 'The engine says it is the same version, so one of the two is wrong.';
  if (madeWith === runsOn) return `Made with engine ${madeWith} and run on it here, to the same digits.`;
  if (agrees) return `Made with engine ${madeWith}; engine ${runsOn} comes to the same digits.`;
  return `It was made with engine ${madeWith}; this is engine ${runsOn}.`;
}

/** The entry of a release in the list of changes. */
function changesHref(version: string): string {
  return `/docs/changes#engine-${version.replaceAll('.', '-')}`;
}

function Digest({ name, digest, engine }: { name: string; digest: string; engine: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd title={digest}>
        {shortDigest(digest)}
        <span>engine {engine}</span>
      </dd>
    </div>
  );
}
