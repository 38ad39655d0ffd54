/** A shock as a drawing on the time axis: what one can take hold of, and the document with it elsewhere. */
export { type Frame, frameOf, settledFrame } from './frame';
export {
  furthestHandle,
  type Handle,
  handlesOf,
  LEAST_FACTOR,
  MOST_FACTOR,
  moved,
  placed,
  roomOf,
} from './handles';
export { asKind, type Switched, switchedTo, type Versions } from './kinds';
export { type Move, readMove, withMove, withMoveAfter, withoutMove } from './move';
export { moveListWords, pointChangeWords } from './moveList';
export { type Added, beginsAtOnce, type Point, withBeginning, withoutPoint, withPoint } from './points';
export { isMovePath, redrawnAsOne, redrawnWords } from './redrawn';
export { type Bar, barMoved, barsOf, type WindowKind } from './windows';
