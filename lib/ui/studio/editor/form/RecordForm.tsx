'use client';
import { childrenOf, type FormNode, instrumentIds, withNode, withValue } from '@/lib/studio';
import { Icon, kit } from '@/lib/ui/kit';
import { useStudio, useStudioState } from '../../context';
import styles from './form.module.css';
import { LeafControl } from './LeafControl';

/** Values by instrument: one row each, and those that have none yet to be added. */
export function RecordForm({ node }: { node: FormNode }) {
  const studio = useStudio();
  const document = useStudioState((s) => s.document);
  const rows = childrenOf(node);
  const missing = instrumentIds(document).filter((id) => !rows.some(({ key }) => key === id));
  return (
    <>
      {rows.map((row) => (
        <div key={row.key} className={styles.inline}>
          <div>
            <LeafControl node={{ ...row, optional: false }} label={String(row.key)} />
          </div>
          <button
            type="button"
            className={styles.remove}
            aria-label={`Remove ${row.key}`}
            title={`Remove ${row.key}`}
            onClick={() => studio.edit(withNode(document, row, undefined))}
          >
            <Icon name="close" size={13} />
          </button>
        </div>
      ))}
      {missing.length > 0 && (
        <div className={styles.adders}>
          {missing.slice(0, 6).map((id) => (
            <button
              key={id}
              type="button"
              className={kit.lineButton}
              onClick={() => studio.edit(withValue(document, [...node.path, id], 0))}
            >
              Add {id}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
