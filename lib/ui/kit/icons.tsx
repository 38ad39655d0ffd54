/** The icons of the workbench: 16 px strokes in the colour of their text. */

const PATHS = {
  down: 'M4.5 6.5L8 10l3.5-3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  left: 'M9.5 4.5L6 8l3.5 3.5',
  check: 'M3 8.5l3.2 3.2L13 5',
  close: 'M4 4l8 8M12 4l-8 8',
  reset: 'M4 5.5A5 5 0 1 1 3.2 9M4 2.5v3h3',
  link: 'M7 9.5a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.6L8 5M9 6.5a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.1L8 11',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2L13.4 13.4',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.6v1.6M8 12.8v1.6M1.6 8h1.6M12.8 8h1.6M3.5 3.5l1.1 1.1M11.4 11.4l1.1 1.1M12.5 3.5l-1.1 1.1M4.6 11.4l-1.1 1.1',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  sliders:
    'M2.5 4.5h4M10 4.5h3.5M2.5 11.5h3M9 11.5h4.5M8.2 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM7.2 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  text: 'M3 4h10M3 7h10M3 10h10M3 13h6',
  edit: 'M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3z',
  download: 'M8 3v7M5 7.5l3 3 3-3M3 13h10',
  keyboard: 'M1.8 4.5h12.4v7H1.8zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5 9.3h6',
  undo: 'M3.5 6.5H10a3.3 3.3 0 0 1 0 6.6H7M6 3.5l-3 3 3 3',
  redo: 'M12.5 6.5H6a3.3 3.3 0 0 0 0 6.6h3M10 3.5l3 3-3 3',
  upload: 'M8 10.5V3M5 5.5L8 2.5l3 3M3 13.2h10',
  pin: 'M6 2.5h4l-.5 4.2L12 9H4l2.5-2.3zM8 9v4.5',
  plus: 'M8 3v10M3 8h10',
  bin: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.8M9.2 7v3.8',
  swap: 'M2.5 5.5h11M10.5 2.5l3 3-3 3M13.5 10.5h-11M5.5 7.5l-3 3 3 3',
  more: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h7',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: one falls, pulls the next, and that one the third. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M2 4.2h6.2l3.2 4.6 4.6 6" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx="8" cy="4.2" r="2.7" fill="var(--accent)" />
      <circle cx="11.7" cy="9.3" r="2" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
      <circle cx="15.8" cy="14.6" r="1.5" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.1" />
    </svg>
  );
}
