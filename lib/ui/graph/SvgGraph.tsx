/** The same picture without WebGL: rings, bands and nodes as SVG, with the same selection. */
import { type DisplayNode, type GraphModel, HEIGHT, type Highlight, nodeState, WIDTH } from '@/lib/graph';
import styles from './graph.module.css';

interface SvgGraphProps {
  readonly model: GraphModel;
  readonly tick: number;
  readonly lit: Highlight | null;
  readonly focus: string | null;
  readonly onSelect: (key: string | null) => void;
}

export function SvgGraph({ model, tick, lit, focus, onSelect }: SvgGraphProps) {
  const at = new Map(model.nodes.map((node) => [node.key, node]));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the host around it carries the keyboard
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a click beside the nodes clears the selection
    <svg
      className={styles.svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={model.caption}
      onClick={() => onSelect(null)}
    >
      {model.rings.map((ring) => (
        <g key={`${ring.instrument}:${ring.generation}`}>
          <circle cx={ring.x} cy={ring.y} r={ring.radius} className={styles.ring} />
          <text x={ring.x} y={ring.y - ring.radius + 4} className={styles.ringName}>
            {ring.label}
          </text>
        </g>
      ))}
      {model.edges.map((edge) => {
        const from = at.get(edge.from);
        const to = at.get(edge.to);
        if (!from || !to || edge.tick > tick) return null;
        const cx = (from.x + to.x) / 2 - (to.y - from.y) * 0.17;
        const cy = (from.y + to.y) / 2 + (to.x - from.x) * 0.17;
        const opacity = lit ? (lit.pathEdges.has(edge.key) || lit.downstreamEdges.has(edge.key) ? 1 : 0.15) : 0.45;
        return (
          <path
            key={edge.key}
            d={`M${from.x} ${from.y}Q${cx} ${cy} ${to.x} ${to.y}`}
            className={styles[`edge_${edge.kind}`]}
            strokeWidth={edge.width}
            opacity={opacity}
          />
        );
      })}
      {model.nodes.map((node) => (
        <Mark key={node.key} node={node} tick={tick} lit={lit} focused={focus === node.key} onSelect={onSelect} />
      ))}
    </svg>
  );
}

function Mark({
  node,
  tick,
  lit,
  focused,
  onSelect,
}: {
  node: DisplayNode;
  tick: number;
  lit: Highlight | null;
  focused: boolean;
  onSelect: (key: string | null) => void;
}) {
  if (node.buckets.length === 0) {
    return (
      <g>
        {node.kind === 'instrument' && (
          <rect x={node.x - 22} y={node.y - 11} width="44" height="22" rx="3" className={styles.plate} />
        )}
        <text x={node.x} y={node.y + 4} className={node.kind === 'instrument' ? styles.plateName : styles.anchorName}>
          {node.label}
        </text>
      </g>
    );
  }
  const state = nodeState(node, tick);
  const dim = lit && !lit.path.includes(node.key) && !lit.downstream.has(node.key);
  const kind = state === 'deleveraged' ? 'adl' : state === 'open' ? 'outline' : `gen${Math.min(3, node.generation)}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the host around it carries the keyboard
    <g
      opacity={dim ? 0.3 : 1}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(node.key);
      }}
    >
      <circle cx={node.x} cy={node.y} r={node.radius + 8} fill="transparent" />
      <circle cx={node.x} cy={node.y} r={node.radius} className={styles[kind]} />
      {(lit?.path.includes(node.key) || focused) && (
        <circle cx={node.x} cy={node.y} r={node.radius + 5} className={styles.inkRing} />
      )}
      {(node.radius > 9 || lit?.path.includes(node.key)) && (
        <text x={node.x + node.radius + 5} y={node.y + 4} className={styles.nodeName}>
          {node.label}
        </text>
      )}
    </g>
  );
}
