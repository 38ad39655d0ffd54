'use client';
import { useState } from 'react';
import type { Scenario } from '@/lib/scenario';
import { type Frame, frameOf, settledFrame } from '@/lib/studio';

/** The axes at rest: they stay while what is drawn fits them, and after a drag as it left them. */
export function useFrame(scenario: Scenario, index: number): readonly [Frame, (frame: Frame, of: Scenario) => void] {
  const [kept, setKept] = useState(() => ({ frame: frameOf(scenario, index), of: scenario, index }));
  const keep = (frame: Frame, of: Scenario) => setKept({ frame, of, index });
  if (kept.of === scenario && kept.index === index) return [kept.frame, keep];
  const frame = kept.index === index ? settledFrame(kept.frame, scenario, index) : frameOf(scenario, index);
  keep(frame, scenario);
  return [frame, keep];
}
