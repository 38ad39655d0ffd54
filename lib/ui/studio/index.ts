/** The workbench: the studio and the shared scenario. */
export { SharedPage } from './SharedPage';
export { StudioPage } from './StudioPage';
