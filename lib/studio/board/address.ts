/** The address of a board: of which scenario, which rows, in what order, which of them is marked. */
import { OWN_RULES, POLICY_COLUMNS } from '@/lib/analysis';
import { formatReference, parseReference, type Reference } from '../reference';

export type BoardShow = 'all' | 'venues' | 'rankings';

export interface BoardView {
  readonly show: BoardShow;
  /** Venue whose rankings are laid out. */
  readonly under: string;
  /** Key of a column, `''` for the order of the list. */
  readonly sort: string;
  readonly direction: 'up' | 'down';
  /** Id of the marked policy, null for none. */
  readonly selected: string | null;
}

export interface BoardAddress extends BoardView {
  readonly of: Reference;
}

const EXAMPLE: Reference = { kind: 'preset', id: 'october-10-2025' };

export function readBoardAddress(query: string): BoardAddress {
  const params = new URLSearchParams(query);
  const show = params.get('show');
  const under = params.get('under') ?? OWN_RULES;
  const [sort = '', direction] = (params.get('sort') ?? '').split('.');
  const selected = params.get('sel');
  return {
    of: parseReference(params.get('of') ?? '') ?? EXAMPLE,
    show: show === 'venues' || show === 'rankings' ? show : 'all',
    under: /^[a-z0-9-]{1,64}$/.test(under) ? under : OWN_RULES,
    sort: POLICY_COLUMNS.some(({ key }) => key === sort) ? sort : '',
    direction: direction === 'up' ? 'up' : 'down',
    selected: selected !== null && /^[\w+-]{1,120}$/.test(selected) ? selected : null,
  };
}

/** `/policies?of=preset:x&sort=adl.down&sel=bybit`; what is as usual is left out. */
export function boardHref({ of, show, under, sort, direction, selected }: BoardAddress): string {
  const parts = [
    `of=${formatReference(of)}`,
    ...(show === 'all' ? [] : [`show=${show}`]),
    ...(under === OWN_RULES ? [] : [`under=${under}`]),
    ...(sort === '' ? [] : [`sort=${sort}.${direction}`]),
    ...(selected === null ? [] : [`sel=${encodeURIComponent(selected)}`]),
  ];
  return `/policies?${parts.join('&')}`;
}
