/** The workbench: the studio and the shared scenario; and the pieces of it that other pages use. */
export { CopyButton, copyText } from './CopyButton';
export { SharedPage } from './SharedPage';
export { StoryText } from './StoryText';
export { StudioPage } from './StudioPage';
export { keepsItsKeys } from './useKeyboard';
export { useWidthClass } from './useWidthClass';
