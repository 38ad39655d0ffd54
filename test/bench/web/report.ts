/** What the browser's benchmark writes down. */
import type { MillionResult, PlayResult, RedrawResult, VitalsResult } from './measures';

export interface WebResult {
  readonly engineVersion: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly redraw: RedrawResult;
  readonly million: MillionResult;
  readonly long: PlayResult;
  readonly vitals: readonly VitalsResult[];
}
