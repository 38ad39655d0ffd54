'use client';
/** What every chart stands in: title, unit, definition, rules, export, and its result in a sentence. */
import { type ReactNode, useId } from 'react';
import { type CsvTable, ExportMenu, useExportSource } from '@/lib/ui/export';
import { Code, Hint, useWidth } from '@/lib/ui/kit';
import { CHARTS, type ChartId, type ChartWords } from './catalogue';
import styles from './frame.module.css';

export interface ChartFrameProps {
  readonly chart: ChartId;
  /** Said behind the title: an instrument. */
  readonly of?: string;
  /** Null while there is nothing to export. */
  readonly csv: (() => CsvTable) | null;
  /** The result in words, under the drawing. */
  readonly sentence: ReactNode;
  /** Controls of the chart, at the right of its head. */
  readonly controls?: ReactNode;
  readonly wide?: boolean;
  /** Draws at a width in px. */
  readonly children: (width: number) => ReactNode;
}

export function ChartFrame({ chart, of, csv, sentence, controls, wide = false, children }: ChartFrameProps) {
  const id = useId();
  const words: ChartWords = CHARTS[chart];
  const source = useExportSource();
  const { ref, width } = useWidth<HTMLDivElement>(380, 260);
  const title = of === undefined ? words.title : `${words.title}, ${of}`;
  const exported = () => ({ chart: title, unit: words.unit, says: words.says, codes: words.codes, source: source() });
  return (
    <figure className={wide ? styles.wide : styles.frame} aria-labelledby={id} data-chart={chart}>
      <figcaption className={styles.head}>
        <div>
          <h2 id={id}>
            <Hint says={words.says}>{title}</Hint>
          </h2>
          {words.codes.map((code) => (
            <Code key={code}>{code}</Code>
          ))}
        </div>
        {controls}
        {csv && <ExportMenu drawing={ref} of={exported} csv={csv} name={title} />}
      </figcaption>
      <p className={styles.unit}>{words.unit}</p>
      <div ref={ref} className={styles.drawing}>
        {children(width)}
      </div>
      <p className={styles.sentence} data-sentence="">
        {sentence}
      </p>
    </figure>
  );
}
