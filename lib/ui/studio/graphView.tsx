'use client';
import { kit, part } from '@/lib/ui/kit';
import styles from './stage.module.css';

/** The graph needs WebGL and a window: it is fetched in the browser only. */
export const GraphView = part(() => import('@/lib/ui/graph').then((m) => m.GraphView), MissingPicture);

/** Fetched when it is first looked at, or ahead. */
export const FlowView = part(() => import('@/lib/ui/flow').then((m) => m.FlowView), MissingPicture);

/** In place of a picture whose script did not come. */
function MissingPicture() {
  return (
    <div className={styles.missing} role="alert">
      <p>
        This picture needs the network, and there was none when it was asked for. Your draft is kept on this device.
      </p>
      <button type="button" className={kit.lineButton} onClick={() => window.location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
