export { GraphView, type GraphViewProps } from './GraphView';
