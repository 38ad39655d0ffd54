'use client';
/** What the address asked for and did not get: told once, where the page opens. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { likelyPreset } from '@/lib/scenario';
import { fetchPresetList, formatReference, type ListedPreset, queryKeys, type Unmet, type Way } from '@/lib/studio';
import { kit, Notice, WordsPage } from '@/lib/ui/kit';
import { useStudioState } from './context';

/** A page of its own in a frame has its links open outside of it. */
interface Framed {
  readonly framed?: boolean;
}

export function AddressNotice({ unmet, framed = false }: { readonly unmet: readonly Unmet[] } & Framed) {
  const [closed, setClosed] = useState(false);
  const presets = usePresets(unmet.some(({ meant }) => meant !== undefined));
  if (unmet.length === 0 || closed) return null;
  return (
    <Notice label="The address" testId="address-notice" wrong onClose={() => setClosed(true)}>
      {unmet.map((one) => {
        const way = one.way ?? likelyWay(one.meant, presets);
        return (
          <p key={one.says}>
            <span>{one.says}</span>
            {way && (
              <a className={kit.lineButton} href={way.href} {...(framed ? OUTSIDE : {})}>
                {way.name}
              </a>
            )}
          </p>
        );
      })}
    </Notice>
  );
}

const OUTSIDE = { target: '_blank', rel: 'noopener' } as const;

/** The same with what only shows once there is a run: an account, an instrument, a moment that it does not have. */
export function StudioAddressNotice({ unmet, ...framed }: { readonly unmet: readonly Unmet[] } & Framed) {
  const inRun = useStudioState((s) => s.unmet);
  return <AddressNotice unmet={[...unmet, ...inRun]} {...framed} />;
}

export interface DidNotOpenProps extends Framed {
  readonly title: string;
  readonly message: string;
  /** What was meant to name a scenario, and the address of one in its place. */
  readonly meant?: Unmet['meant'];
  readonly way?: Way;
}

/** A page whose scenario is not there, with the one that was likely meant. */
export function DidNotOpen({ title, message, meant, way, framed = false }: DidNotOpenProps) {
  const presets = usePresets(meant !== undefined);
  const likely = likelyWay(meant, presets) ?? way;
  return (
    <WordsPage title={title} framed={framed} {...(likely ? { way: likely } : {})}>
      {message}
    </WordsPage>
  );
}

/** Asked for only where a name was not found. */
function usePresets(wanted: boolean): readonly ListedPreset[] {
  const presets = useQuery({
    queryKey: queryKeys.presetList(),
    queryFn: ({ signal }) => fetchPresetList(signal),
    enabled: wanted,
  });
  return presets.data ?? [];
}

/** The preset that was likely meant, by its title. */
export function likelyWay(meant: Unmet['meant'], presets: readonly ListedPreset[]): Way | undefined {
  const likely =
    meant &&
    likelyPreset(
      meant.text,
      presets.map(({ id }) => id),
    );
  const title = presets.find(({ id }) => id === likely?.id)?.title;
  return meant && likely && title ? { href: meant.href(formatReference(likely)), name: `Open ${title}` } : undefined;
}
