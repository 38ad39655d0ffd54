/** What an address asks for and does not get, by page. */
export { unmetBoard, unmetEmbed, unmetPair, unmetPresent, unmetShared, unmetStudio } from './pages';
export { quoted, type Unmet, type Way } from './unmet';
export { unmetInPair, unmetInRun } from './view';
