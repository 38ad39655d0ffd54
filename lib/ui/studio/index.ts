/** The workbench: the studio and the shared scenario; and what other pages with a run are made of. */
export { StudioProvider, useStudio, useStudioState } from './context';
export { GraphView } from './graphView';
export { SharedPage } from './SharedPage';
export { StudioPage } from './StudioPage';
export { keepsItsKeys } from './useKeyboard';
export { usePlayback } from './usePlayback';
