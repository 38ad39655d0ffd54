export { type Colours, readColours } from './colours';
export { GraphCanvas, type GraphCanvasProps } from './GraphCanvas';
export { GraphView, type GraphViewProps } from './GraphView';
export { type GraphPicture, type GraphPictureOptions, graphPicture } from './graphPicture';
export { measurer } from './measure';
export type { Mark } from './pen';
export { type SceneOptions, type SvgOptions, scene, sceneToSvg } from './scene';
export { type Moment, type Stills, stillsOf } from './stills';
