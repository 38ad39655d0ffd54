/** The workbench: the studio and the shared scenario; and the pieces of it that other pages use. */

export { AddressNotice, DidNotOpen, StudioAddressNotice } from './AddressNotice';
export { CopyButton, copyText } from './CopyButton';
export { StudioProvider, useStudio, useStudioState } from './context';
export { Editor } from './editor/Editor';
export { FlowView, GraphView } from './graphView';
export { PlainTimeline } from './PlainTimeline';
export { RunLine } from './RunProgress';
export { useRunSource } from './runSource';
export { SharedDigests } from './SharedDigests';
export { SharedPage } from './SharedPage';
export { SkipNav } from './SkipLinks';
export { StoryText } from './StoryText';
export { StudioPage } from './StudioPage';
export { useAutoplay } from './useAutoplay';
export { useHash } from './useHash';
export { keepsItsKeys } from './useKeyboard';
export { usePlayback } from './usePlayback';
export { useWidthClass } from './useWidthClass';
