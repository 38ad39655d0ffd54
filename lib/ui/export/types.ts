/** What an exported chart says about itself, in the picture and over the CSV. */
export interface ExportOf {
  /** Title of the chart, its unit and what it shows, each a short text. */
  readonly chart: string;
  readonly unit: string;
  readonly says: string;
  /** Rule codes of docs/model.md. */
  readonly codes: readonly string[];
  readonly source: ExportSource;
}

/** The run that a chart is of. */
export interface ExportSource {
  readonly title: string;
  readonly seed: number | string;
  readonly engine: string;
  readonly digest: string;
  /** ISO day on which it is exported. */
  readonly made: string;
  /** The moment shown, in words. */
  readonly moment: string;
}

/** A table behind a chart. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<CsvRow>;
}

export type CsvRow = readonly (string | number | null)[];
