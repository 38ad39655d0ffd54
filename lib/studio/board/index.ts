/** One scenario under every policy: store and address. */
import { createLabClient } from '@/lib/worker';
import { type Board, createBoard } from './board';

export { type BoardAddress, type BoardShow, type BoardView, boardHref, readBoardAddress } from './address';
export { type Board, type BoardState, type BoardStatus, createBoard } from './board';
export { type BoardProgress, boardProgress } from './progress';

/** Each worker holds all accounts: more of them cost memory and win little. */
const MOST_WORKERS = 3;

/** With its workers, one core left for the page. Browser only. */
export function openBoard(): Board {
  const cores = navigator.hardwareConcurrency || 2;
  const count = Math.max(1, Math.min(MOST_WORKERS, cores - 1));
  return createBoard(Array.from({ length: count }, () => createLabClient()));
}
