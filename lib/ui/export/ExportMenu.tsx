'use client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { Icon, kit, useDismiss } from '@/lib/ui/kit';
import { csvPieces, exportName } from './csv';
import styles from './export.module.css';
import { type Picture, pictureOf, withFonts } from './picture';
import { blobOf, pngOf, saveBlob, saveText } from './save';
import type { CsvTable, ExportOf } from './types';

export interface ExportMenuProps {
  /** Holds the drawings: every `svg[data-drawing]` inside, in order. */
  readonly drawing?: RefObject<HTMLElement | null>;
  /** Makes the picture where what is on the page is none; without this and a drawing there are only numbers. */
  readonly picture?: () => Promise<Picture | null>;
  /** Asked for when something is exported. */
  readonly of: () => ExportOf;
  /** Null: there are no numbers behind it. */
  readonly csv: (() => CsvTable) | null;
  readonly name: string;
  /** Other files of the same. */
  readonly more?: readonly ExportItem[];
  /** The menu opens over the button rather than under it. */
  readonly up?: boolean;
}

export interface ExportItem {
  readonly label: string;
  /** What it holds, in a word or two. */
  readonly note: string;
  readonly save: () => Promise<void> | void;
}

/** A chart to take away: SVG, PNG, CSV. */
export function ExportMenu({ drawing, picture: made, of, csv, name, more = [], up = false }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const menu = useRef<HTMLSpanElement>(null);
  useDismiss(
    menu,
    open,
    useCallback(() => setOpen(false), []),
  );
  const hasPicture = drawing !== undefined || made !== undefined;
  const bare = async () => {
    if (made) return made();
    const drawings = [...(drawing?.current?.querySelectorAll<SVGSVGElement>('svg[data-drawing]') ?? [])];
    return pictureOf(
      drawings.filter((one) => one.closest('[data-export="no"]') === null),
      of(),
    );
  };
  const picture = async () => {
    const drawn = await bare();
    return drawn && withFonts(drawn);
  };
  const svg = async () => {
    const drawn = await picture().catch(() => null);
    setFailed(drawn === null);
    if (drawn) saveText(drawn.svg, 'image/svg+xml', exportName(of(), 'svg'));
  };
  const png = async () => {
    const drawn = await picture().catch(() => null);
    const blob = drawn ? await pngOf(drawn).catch(() => null) : null;
    setFailed(blob === null);
    if (blob) saveBlob(blob, exportName(of(), 'png'));
  };
  const items: readonly ExportItem[] = [
    ...(hasPicture
      ? [
          { label: 'SVG', note: 'drawing', save: svg },
          { label: 'PNG', note: failed ? 'the browser would not paint it' : 'picture', save: png },
        ]
      : []),
    ...(csv ? [{ label: 'CSV', note: 'numbers', save: () => saveTable(of(), csv()) }] : []),
    ...more,
  ];
  return (
    <span className={styles.export} ref={menu}>
      <button
        type="button"
        className={kit.iconButton}
        aria-label={`Export ${name}`}
        title={`Export ${name} as ${[...(hasPicture ? ['SVG, PNG'] : []), ...(csv ? ['CSV'] : [])].join(' or ')}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      {open && (
        <span className={up ? styles.menuUp : styles.menu}>
          {items.map(({ label, note, save }) => (
            <button key={`${label} ${note}`} type="button" onClick={() => void save()}>
              {label} <span>{note}</span>
            </button>
          ))}
        </span>
      )}
    </span>
  );
}

async function saveTable(of: ExportOf, table: CsvTable): Promise<void> {
  saveBlob(await blobOf(csvPieces(of, table), 'text/csv'), exportName(of, 'csv'));
}
