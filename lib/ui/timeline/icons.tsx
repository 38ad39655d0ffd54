/** Transport icons on a 16 px grid. */
const PATHS = {
  toStart: 'M13 4L9 8l4 4M8 4L4 8l4 4M2 4v8',
  previous: 'M12 4L7 8l5 4zM4 4v8',
  next: 'M4 4l5 4-5 4zM12 4v8',
  fold: 'M4 6l4 4 4-4',
  unfold: 'M4 10l4-4 4 4',
  toEnd: 'M3 4l4 4-4 4M8 4l4 4-4 4M14 4v8',
} as const;

export type TransportIconName = keyof typeof PATHS | 'play' | 'pause';

export function TransportIcon({ name }: { name: TransportIconName }) {
  const shape =
    name === 'play' ? (
      <path d="M5 3.5v9l7.5-4.5z" fill="currentColor" />
    ) : name === 'pause' ? (
      <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2.4" />
    ) : (
      <path d={PATHS[name]} />
    );
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shape}
    </svg>
  );
}
