/** What a report is made of. */
import type { Run } from '@/lib/engine';
import type { Scenario } from '@/lib/scenario';
import type { Notes } from '@/lib/studio';

export interface ReportContent {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly origin: ReportOrigin;
  /** Name of the file: it stands in the command that runs it again. */
  readonly file: string;
  /** ISO day. */
  readonly made: string;
  readonly tokens: ReportTokens;
  /** `@font-face` rules that hold their fonts; empty: the reader's own fonts. */
  readonly fonts: string;
  readonly pictures: readonly ReportPicture[];
}

/** What is known of where the scenario came from. */
export interface ReportOrigin {
  /** Title of the preset that it was opened from; null where it was none. */
  readonly preset: string | null;
  readonly notes: Notes | null;
  readonly teaches: string | null;
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  /** Changes, also those that are not listed. */
  readonly changeCount: number;
}

/** Custom properties in light and dark, with their dashes. */
export interface ReportTokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** A drawing whose colours are custom properties. */
export interface ReportPicture {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** Its result in words. */
  readonly sentence: string;
  /** Definition, and over what time it holds. */
  readonly says: string;
  readonly codes: readonly string[];
  readonly svg: string;
  /** The same for a phone; null: `svg` fits there. */
  readonly narrow: string | null;
}
