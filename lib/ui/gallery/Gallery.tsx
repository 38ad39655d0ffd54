/** The front page: one run explained in a picture, then every preset by its own. Server-rendered; scripts only for tools. */
import { formatCount, formatUsd } from '@/lib/analysis';
import { plural } from '@/lib/ui/charts';
import { PagesHeader } from '@/lib/ui/kit';
import { CardPicture } from './CardPicture';
import styles from './gallery.module.css';
import { Hero } from './Hero';
import type { GalleryEntry, Picture } from './picture';
import { Recent } from './Recent';

export interface GalleryProps {
  readonly entries: readonly GalleryEntry[];
  /** Preset whose run is the hero's picture. */
  readonly heroId: string;
}

const KINDS: readonly { readonly kind: GalleryEntry['kind']; readonly name: string; readonly one: string }[] = [
  { kind: 'real-event', name: 'Real events', one: 'Real event' },
  { kind: 'venue-rule', name: 'Venue rules', one: 'Venue rule' },
  { kind: 'teaching', name: 'Teaching', one: 'Teaching case' },
];

export function Gallery({ entries, heroId }: GalleryProps) {
  const hero = entries.find((e) => e.id === heroId) ?? entries[0];
  return (
    <div className={styles.page}>
      <PagesHeader here="/" />
      <main>
        {hero && <Hero entry={hero} />}
        <Recent />
        <section className={styles.gallery} aria-labelledby="presets">
          <div className={styles.bar}>
            <h2 id="presets">Presets</h2>
            <KindFilter entries={entries} />
            <p className={styles.own}>Every picture is drawn from the preset’s own run.</p>
            <a className={styles.fresh} href="/studio?own=new">
              New scenario
            </a>
          </div>
          <div className={styles.grid}>
            {entries.map((entry) => (
              <Card key={entry.id} entry={entry} />
            ))}
          </div>
        </section>
      </main>
    </div>
  );
}

/** Radio buttons that the style sheet reads: filtering needs no script. */
function KindFilter({ entries }: { entries: readonly GalleryEntry[] }) {
  const kinds = KINDS.filter((k) => entries.some((e) => e.kind === k.kind));
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.hidden}>Kind of preset</legend>
      <label>
        <input type="radio" name="kind" value="all" defaultChecked />
        <span>{`All ${entries.length}`}</span>
      </label>
      {kinds.map((k) => (
        <label key={k.kind}>
          <input type="radio" name="kind" value={k.kind} />
          <span>{k.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Card({ entry }: { entry: GalleryEntry }) {
  return (
    // A plain link: the studio is another bundle, and nothing of it should load before it is asked for.
    <a className={styles.card} href={`/studio?preset=${entry.id}`} data-kind={entry.kind}>
      <span className={styles.picture}>
        <CardPicture picture={entry.picture} />
      </span>
      <span className={styles.kind}>{KINDS.find((k) => k.kind === entry.kind)?.one}</span>
      <h3>{entry.title}</h3>
      <p>{entry.teaches}</p>
      <span className={styles.facts}>{factsOf(entry.picture)}</span>
    </a>
  );
}

function factsOf(picture: Picture): string {
  const falls = picture.fallen === picture.fallenAccounts ? '' : ` in ${formatCount(picture.fallen)} liquidations`;
  const fell = picture.fallen === 0 ? 'nobody fell' : `${formatCount(picture.fallenAccounts)} fell${falls}`;
  const sold = picture.notionalUsd > 0 ? `, ${formatUsd(picture.notionalUsd)} liquidated` : '';
  const adl = picture.adlNotionalUsd > 0 ? `, ${formatUsd(picture.adlNotionalUsd)} of it by ADL` : '';
  // Its balance in the picture moves by fees too.
  const fundLostUsd = picture.paid.positions.fund;
  const fund = fundLostUsd >= 0.5 ? `; the fund lost ${formatUsd(fundLostUsd)} on positions and took in fees` : '';
  return `${plural(picture.instruments, 'market')}, ${plural(picture.accounts, 'account')}, ${fell}${sold}${adl}${fund}`;
}
