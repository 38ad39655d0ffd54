/** A scenario told in steps, for a room, for the one who speaks, and for paper. */
export { PresentPage } from './PresentPage';
