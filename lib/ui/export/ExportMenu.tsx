'use client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { Icon, kit, useDismiss } from '@/lib/ui/kit';
import { csvText, exportName } from './csv';
import styles from './export.module.css';
import { pictureOf } from './picture';
import { pngOf, saveBlob, saveText } from './save';
import type { CsvTable, ExportOf } from './types';

export interface ExportMenuProps {
  /** Holds the drawings: every `svg[data-drawing]` inside, in order. */
  readonly drawing: RefObject<HTMLElement | null>;
  /** Asked for when something is exported. */
  readonly of: () => ExportOf;
  /** Null: there are no numbers behind it. */
  readonly csv: (() => CsvTable) | null;
  readonly name: string;
  /** The menu opens over the button rather than under it. */
  readonly up?: boolean;
}

/** A chart to take away: SVG, PNG, CSV. */
export function ExportMenu({ drawing, of, csv, name, up = false }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const menu = useRef<HTMLSpanElement>(null);
  useDismiss(
    menu,
    open,
    useCallback(() => setOpen(false), []),
  );
  const picture = () => {
    const drawings = [...(drawing.current?.querySelectorAll<SVGSVGElement>('svg[data-drawing]') ?? [])];
    return pictureOf(
      drawings.filter((one) => one.closest('[data-export="no"]') === null),
      of(),
    );
  };
  const svg = () => {
    const made = picture();
    if (made) saveText(made.svg, 'image/svg+xml', exportName(of(), 'svg'));
  };
  const png = async () => {
    const made = picture();
    const blob = made ? await pngOf(made).catch(() => null) : null;
    setFailed(blob === null);
    if (blob) saveBlob(blob, exportName(of(), 'png'));
  };
  const table = () => csv && saveText(csvText(of(), csv()), 'text/csv', exportName(of(), 'csv'));
  return (
    <span className={styles.export} ref={menu}>
      <button
        type="button"
        className={kit.iconButton}
        aria-label={`Export ${name}`}
        title={`Export ${name} as SVG, PNG${csv ? ' or CSV' : ''}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      {open && (
        <span className={up ? styles.menuUp : styles.menu}>
          <button type="button" onClick={svg}>
            SVG <span>drawing</span>
          </button>
          <button type="button" onClick={() => void png()}>
            PNG <span>{failed ? 'the browser would not paint it' : 'picture'}</span>
          </button>
          {csv && (
            <button type="button" onClick={table}>
              CSV <span>numbers</span>
            </button>
          )}
        </span>
      )}
    </span>
  );
}
