'use client';
export function GraphView(_: {
  run: unknown;
  scenario: unknown;
  which: string;
  tick: number;
  selected: number | null;
  onSelect: (b: number | null) => void;
}) {
  return <p style={{ padding: 80 }}>graph</p>;
}
