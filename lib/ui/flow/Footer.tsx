'use client';
import { type FlowLayout, type FlowModel, shortUsd } from '@/lib/graph';
import { cx, Figures, Icon, kit } from '@/lib/ui/kit';
import styles from './flow.module.css';
import { scaleUsd } from './scale';

interface FooterProps {
  readonly model: FlowModel;
  readonly layout: FlowLayout;
  readonly sentence: string;
  /** What stands beside the sum; '' for nothing. */
  readonly beside: string;
  /** One step up the path; null where there is none. */
  readonly onUp: (() => void) | null;
}

/** The sentence under the picture, and its scale: outside the plot, where no band can come to lie. */
export function Footer({ model, layout, sentence, beside, onUp }: FooterProps) {
  const usd = scaleUsd(layout.pxPerUsd);
  return (
    <footer className={styles.footer}>
      <div className={styles.says}>
        <p aria-live="polite">
          <Figures>{sentence}</Figures>
        </p>
        {onUp && (
          <button type="button" className={cx(kit.lineButton)} onClick={onUp}>
            <Icon name="left" />
            Up the path
          </button>
        )}
      </div>
      {model.totalUsd > 0 && (
        <p className={styles.scale}>
          {usd > 0 && (
            <span>
              <i style={{ height: usd * layout.pxPerUsd }} className={styles.unit} />
              {shortUsd(usd)} of loss
            </span>
          )}
          <span>
            <i className={styles.swatch} />
            lost by an account and all it pulled down
          </span>
          <span>
            <i className={styles.ownSwatch} />
            its own loss, on to whoever paid
          </span>
          <span>
            both edges add up to {shortUsd(model.totalUsd)}
            {model.leastUsd > 0 && `; accounts below ${shortUsd(model.leastUsd)} stand together`}
          </span>
          {beside !== '' && <span className={styles.beside}>{beside}</span>}
        </p>
      )}
    </footer>
  );
}
