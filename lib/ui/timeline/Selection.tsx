/** The selected node and its path back to the shock, in ink, on the strips. */
import { memo } from 'react';
import { pathToShock } from '@/lib/analysis';
import type { Run } from '@/lib/engine';
import { generationRow, pointsPath } from '@/lib/ui/charts';
import type { Scene } from './scene';

export const Selection = memo(function Selection({ run, scene, node }: { run: Run; scene: Scene; node: number }) {
  const { layout, x } = scene;
  if (layout.stripBaselines.length === 0 || node < 0 || node >= run.nodes.count) return null;
  const stops = pathToShock(run, node).flatMap((member) => {
    const tick = run.nodes.firstActionTick[member] ?? 0;
    if (tick < scene.range[0] || tick > scene.range[1]) return [];
    const row = generationRow(run.nodes.generation[member] ?? 0);
    return [{ member, px: x(tick), baseline: layout.stripBaselines[row] ?? 0 }];
  });
  const line = stops.map((s) => [s.px, s.baseline - 5] as const);
  return (
    <g>
      <path d={pointsPath(line)} fill="none" stroke="var(--ink)" strokeWidth="1" />
      {stops.map((s) => (
        <circle
          key={s.member}
          cx={s.px}
          cy={s.baseline - 5}
          r={s.member === node ? 4 : 2.6}
          fill={s.member === node ? 'var(--paper)' : 'var(--ink)'}
          stroke="var(--ink)"
          strokeWidth={s.member === node ? 1.8 : 0}
        />
      ))}
    </g>
  );
});
