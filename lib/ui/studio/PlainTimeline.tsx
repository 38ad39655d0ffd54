'use client';
import { type Finished, lastTickOf, shownInstrument } from '@/lib/studio';
import { Timeline } from '@/lib/ui/timeline';
import { useStudio, useStudioState } from './context';

/** The timeline on the studio's clock without range or selection of its own: for a page that shows one run. */
export function PlainTimeline({
  finished,
  tellsTime = false,
}: {
  finished: Finished;
  /** Says what time it is beside the play button: for where the charts and their axis may be away. */
  tellsTime?: boolean;
}) {
  const studio = useStudio();
  const { run, scenario } = finished;
  const tick = useStudioState((s) => s.tick);
  const playing = useStudioState((s) => s.playing);
  const speed = useStudioState((s) => s.speed);
  const instrument = useStudioState((s) => shownInstrument(s, finished));
  return (
    <Timeline
      run={run}
      scenario={scenario}
      tick={Math.min(tick, lastTickOf(run))}
      onTick={studio.seek}
      playing={playing}
      onPlaying={studio.play}
      speed={speed}
      onSpeed={studio.setSpeed}
      selected={null}
      onSelect={() => undefined}
      instrument={instrument}
      onInstrument={studio.showInstrument}
      compact
      tellsTime={tellsTime}
    />
  );
}
