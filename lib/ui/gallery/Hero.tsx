/** The first thing seen: the question, and one run that answers it. */
import { formatUsd } from '@/lib/analysis';
import { GENERATION_NAMES, GenerationMark, generationRow } from '@/lib/ui/charts';
import styles from './gallery.module.css';
import { HeroPicture } from './HeroPicture';
import { HERO_NARROW, HERO_WIDE } from './heroScene';
import type { GalleryEntry } from './picture';

const LEGEND = ['first to fall', 'pulled down by those', 'pulled down by the second', 'and so on'] as const;

export function Hero({ entry }: { entry: GalleryEntry }) {
  const { picture } = entry;
  const rows = GENERATION_NAMES.map((_, row) => row).filter((row) =>
    picture.nodes.some((n) => generationRow(n.generation) === row),
  );
  const largest = Math.max(0, ...picture.nodes.map((n) => n.notionalUsd));
  return (
    <section className={styles.hero}>
      <div className={styles.text}>
        <h1>One account falls. Which ones does it take with it?</h1>
        <p>
          Shockgraph replays a liquidation cascade account by account: who was sold out, whose sale did it, and who paid
          for the rest.
        </p>
        <a className={styles.play} href={`/studio?preset=${entry.id}&autoplay=1`}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 3.5v9l7.5-4.5z" fill="currentColor" />
          </svg>
          Play this cascade
        </a>
        <p className={styles.fine}>Runs in your browser. No account. A link you share never changes.</p>
      </div>
      <figure className={styles.figure}>
        <HeroPicture picture={picture} size={HERO_WIDE} id="hero-wide" />
        <HeroPicture picture={picture} size={HERO_NARROW} id="hero-narrow" />
        <figcaption>
          {rows.map((row) => (
            <span key={row}>
              <svg width="13" height="13" aria-hidden="true">
                <GenerationMark generation={row} cx={6.5} cy={6.5} r={5.4} />
              </svg>
              {LEGEND[row]}
            </span>
          ))}
          <span>{`area is position size, the largest ${formatUsd(largest)}`}</span>
        </figcaption>
      </figure>
    </section>
  );
}
