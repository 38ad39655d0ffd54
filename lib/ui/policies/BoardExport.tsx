'use client';
/** The board to take away: the multiples as one picture, the figures as CSV, each row with the digest of its run. */
import { type PolicyRow, policiesTable } from '@/lib/analysis';
import { ENGINE_VERSION } from '@/lib/engine';
import type { Referred } from '@/lib/studio';
import { drawnOffscreen, ExportMenu, type ExportOf, pictureOf, today } from '@/lib/ui/export';
import { MULTIPLES_PX, MultiplesPicture } from './MultiplesPicture';

export interface BoardExportProps {
  readonly rows: readonly PolicyRow[];
  readonly referred: Referred;
  readonly sentence: string;
}

export function BoardExport({ rows, referred: { title, scenario }, sentence }: BoardExportProps) {
  const own = rows.find(({ policy }) => policy.id === 'own') ?? rows.find(({ figures }) => figures !== null);
  const of = (): ExportOf => ({
    chart: 'Policy board',
    unit: 'USD, from the start to the end of each run',
    says: sentence,
    codes: ['ADL-02', 'LIQ-09', 'REGRET-01'],
    source: {
      ...{ title, seed: scenario.seed, engine: ENGINE_VERSION, made: today(), moment: 'from the start to the end' },
      digest: own?.figures?.digest ?? '',
    },
  });
  return (
    <ExportMenu
      name="the policy board"
      of={of}
      csv={() => policiesTable(rows)}
      picture={async () =>
        drawnOffscreen(<MultiplesPicture rows={rows} />, MULTIPLES_PX, { prefix: 'board' }, (host) =>
          pictureOf([...host.querySelectorAll<SVGSVGElement>('svg[data-drawing]')], of()),
        )
      }
    />
  );
}
