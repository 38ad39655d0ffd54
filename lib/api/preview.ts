/** What a chat shows of a link: its title, the run in two sentences, and the numbers of its picture. */
import type { LinkCard } from '@/lib/analysis';
import { parseReference } from '@/lib/scenario';
import { store } from '@/lib/store';
import { callerOf, spend } from './allowance';
import { told } from './envelope';
import { findPreset } from './presets';
import { living } from './scenarios';

export interface Preview {
  readonly title: string;
  readonly label: string | null;
  readonly says: string;
  /** Null for links older than pictures. */
  readonly card: LinkCard | null;
}

/** Null for a link that does not open, or while nobody can look: the page then says so itself. */
export async function readPreview(headers: Headers, id: string): Promise<Preview | null> {
  try {
    await spend(callerOf(headers), 'read');
    const { title, label, card } = living(await (await store()).readScenario(id), new Date());
    const known = card?.version === 1 ? (card as unknown as LinkCard) : null;
    return {
      title,
      label: label ?? null,
      says: known?.says ?? 'A liquidation cascade, replayed account by account.',
      card: known,
    };
  } catch (error) {
    told(error, 'preview');
    return null;
  }
}

/**
 * Title of what a reference names, for the tab; null where it cannot be known here: it does not open, or the scenario rides
 * in the address and no server sees it.
 */
export async function readTitle(headers: Headers, reference: string): Promise<string | null> {
  const { kind, id = '' } = parseReference(reference) ?? { kind: 'link', id: reference };
  if (kind !== 'preset') return (await readPreview(headers, id))?.title ?? null;
  const preset = await findPreset(id).catch(() => null);
  return typeof preset?.title === 'string' ? preset.title : null;
}
