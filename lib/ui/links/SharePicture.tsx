/** What a chat shows of a link, drawn by Satori: flex boxes, style attributes and SVG only. Colours: the light tokens. */
import type { LinkCard } from '@/lib/analysis';
import { PICTURE, type PictureDisc, pictureScene } from './picture';

/** Satori reads no style sheets; a test holds these to lib/ui/tokens/tokens.css. */
export const INK = {
  paper: '#fbf8f1',
  ink: '#1c1a16',
  'ink-2': '#544f46',
  line: '#ded6c5',
  accent: '#8f1a3e',
  'gen-0': '#5e0f2b',
  'gen-1': '#bc3a3e',
  'gen-2': '#c9705a',
  'px-book': '#bc3a3e',
} as const;

const ROWS = ['first to fall', 'pulled down by those', 'pulled down by the second', 'and so on'] as const;

export interface SharePictureProps {
  readonly title: string;
  readonly says: string;
  /** Null: words only. */
  readonly card: LinkCard | null;
}

export function SharePicture({ title, says, card }: SharePictureProps) {
  const { width, height, left } = PICTURE;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width,
        height,
        padding: `48px ${left}px`,
        background: INK.paper,
        color: INK.ink,
        fontFamily: 'Plex',
      }}
    >
      {card && <Drawing card={card} />}
      <div style={{ display: 'flex', fontSize: 24, fontWeight: 600 }}>Shockgraph</div>
      <div
        style={{
          display: 'flex',
          marginTop: 14,
          fontFamily: 'Newsreader',
          fontSize: 56,
          lineHeight: 1.1,
          maxHeight: 124,
          overflow: 'hidden',
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 10,
          fontFamily: 'Newsreader',
          fontSize: 30,
          lineHeight: 1.3,
          color: INK['ink-2'],
          maxWidth: 1010,
        }}
      >
        {says}
      </div>
    </div>
  );
}

function Drawing({ card }: { card: LinkCard }) {
  const { width, height, left, right, bottom } = PICTURE;
  const scene = pictureScene(card);
  return (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0, width, height }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={`M${left} ${bottom}H${right}`} stroke={INK.line} strokeWidth="1.5" />
        <path d={scene.gap} fill={INK['px-book']} opacity="0.12" />
        <path d={scene.shockAlone} fill="none" stroke={INK['ink-2']} strokeWidth="2" strokeDasharray="3 6" />
        <path d={scene.book} fill="none" stroke={INK['px-book']} strokeWidth="3.5" />
        {scene.discs.flatMap(marks)}
      </svg>
      <div
        style={{
          display: 'flex',
          position: 'absolute',
          left,
          top: bottom + 18,
          width: right - left,
          fontSize: 20,
          color: INK['ink-2'],
        }}
      >
        {scene.rows.map((row) => (
          <div key={row} style={{ display: 'flex', alignItems: 'center', marginRight: 26 }}>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              {marks({ x: 10, y: 10, r: 7, row })}
            </svg>
            <div style={{ display: 'flex', marginLeft: 8 }}>{ROWS[row]}</div>
          </div>
        ))}
        <div style={{ display: 'flex', marginLeft: 'auto', color: INK['px-book'], fontWeight: 600 }}>
          {`${card.instrument} ${scene.farthest} at most`}
        </div>
      </div>
    </div>
  );
}

/** Disc, ring, circle with a dot, the same dashed: as in every other view. Elements, since Satori's SVG takes no components. */
function marks({ x, y, r, row }: PictureDisc) {
  const colour = [INK['gen-0'], INK['gen-1'], INK['gen-2'], INK['gen-2']][row] ?? INK['gen-2'];
  const key = `${x} ${y} ${r} ${row}`;
  if (row === 0) return [<circle key={key} cx={x} cy={y} r={r} fill={colour} />];
  const width = row === 1 ? Math.max(1.5, r * 0.34) : 1.8;
  const dashes = row === 3 ? { strokeDasharray: '3 2.4' } : {};
  const ring = { cx: x, cy: y, r: Math.max(1, r - width / 2), fill: INK.paper, stroke: colour, strokeWidth: width };
  const outer = <circle key={key} {...ring} {...dashes} />;
  return row === 1
    ? [outer]
    : [outer, <circle key={`${key} dot`} cx={x} cy={y} r={Math.max(1, r * 0.22)} fill={colour} />];
}
