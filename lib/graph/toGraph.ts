/** GRAPH-01: a model as a graphology graph, keys and attributes as in the model. */
import Graph from 'graphology';
import type { DisplayEdge, DisplayNode, GraphModel } from './types';

export function toGraph(model: GraphModel): Graph<DisplayNode, DisplayEdge> {
  const graph = new Graph<DisplayNode, DisplayEdge>({ type: 'directed', multi: true });
  for (const node of model.nodes) graph.addNode(node.key, { ...node });
  for (const edge of model.edges) graph.addEdgeWithKey(edge.key, edge.from, edge.to, { ...edge });
  return graph;
}
