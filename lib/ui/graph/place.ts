/** Where on the screen a node is: accounts lie on the sheet, the shock, the fund and the vault are pinned to the screen. */
import { type DisplayNode, VAULT_KEY, WIDTH } from '@/lib/graph';
import { isLow, isNarrow, LOW_LEFT_PX } from './camera';
import type { Frame } from './frame';

export const screenX = (frame: Frame, x: number): number => frame.originX + x * frame.scale;
export const screenY = (frame: Frame, y: number): number => frame.originY + y * frame.scale;

/** Room the pinned anchors keep from the edge of the screen: left, right, top, bottom. Fund and vault stand side by side. */
const PINNED = {
  shock: { left: 24, right: 200, top: 24, bottom: 120 },
  fund: { left: 46, right: 46, top: 60, bottom: 38 },
  vault: { left: 46, right: 46, top: 60, bottom: 38 },
} as const;
/** From fund to vault at least: half of `Fund $1.23m`, half of `Vault $55.9m` and a gap. */
const BACKSTOP_GAP = 88;
/** On a narrow screen the legend's word stands in the corner. */
const NARROW_LEFT = 132;

/** In a low frame fund and vault stand over each other on the right, this far apart, and this far from the sheet. */
const LOW_STEP = 60;
const LOW_BESIDE = 50;

/** Whether a node keeps to the screen, wherever the camera looks. */
export const isPinned = ({ kind }: DisplayNode): boolean => kind === 'shock' || kind === 'fund' || kind === 'vault';

/**
 * Where a node is on the screen. The shock, the fund and the vault never leave it: bands must lead somewhere. On a narrow
 * screen they keep to its top and its bottom, in a low one to its left and its right, clear of the accounts.
 */
export function placeOf(frame: Frame, node: DisplayNode): { x: number; y: number } {
  const x = screenX(frame, node.x);
  const y = screenY(frame, node.y);
  const { kind } = node;
  if (kind !== 'shock' && kind !== 'fund' && kind !== 'vault') return { x, y };
  if (isLow(frame)) return lowPlace(frame, kind, y);
  const keep = PINNED[kind];
  const narrow = isNarrow(frame.width);
  const lowest = frame.height - keep.bottom;
  return {
    x: kind === 'shock' ? clamp(x, keep.left, frame.width - keep.right) : backstopX(frame, kind, x),
    y: narrow ? (kind === 'shock' ? keep.top : lowest) : clamp(y, keep.top, lowest),
  };
}

/** Shock on the left of the sheet, fund and vault on its right, the vault below. */
function lowPlace(frame: Frame, kind: 'shock' | 'fund' | 'vault', y: number): { x: number; y: number } {
  const keep = PINNED[kind];
  const lowest = frame.height - keep.bottom;
  if (kind === 'shock')
    return {
      x: clamp(screenX(frame, 0) - LOW_LEFT_PX + keep.left, keep.left, frame.width - keep.right),
      y: clamp(y, keep.top, Math.max(keep.top, lowest)),
    };
  const above = kind === 'fund' && frame.byKey.has(VAULT_KEY) ? LOW_STEP : 0;
  const x = clamp(screenX(frame, WIDTH) + LOW_BESIDE, keep.left, frame.width - keep.right);
  return { x, y: lowest - above };
}

/** Fund and vault pushed apart where the sheet is small, the pair kept on the screen. */
function backstopX(frame: Frame, kind: 'fund' | 'vault', x: number): number {
  const other = frame.byKey.get(kind === 'fund' ? 'vault' : 'fund');
  const room = other ? BACKSTOP_GAP : 0;
  const { right } = PINNED[kind];
  const left = isNarrow(frame.width) ? NARROW_LEFT : PINNED[kind].left;
  const fundX = kind === 'fund' || !other ? x : screenX(frame, other.x);
  const first = clamp(fundX, left, frame.width - right - room);
  if (kind === 'fund' || !other) return first;
  return clamp(x, first + room, frame.width - right);
}

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
