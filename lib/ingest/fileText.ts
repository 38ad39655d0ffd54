/** The bytes of a file as text; what is no text is named, so that one knows what one has in hand. */

export type FileText =
  | { readonly ok: true; readonly text: string }
  /** `says`: what the file is and what to do. */
  | { readonly ok: false; readonly says: string };

/** First bytes of what people take for a table or a scenario. */
const KINDS: readonly { readonly bytes: readonly number[]; readonly says: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], says: 'It is a picture (PNG), no text.' },
  { bytes: [0xff, 0xd8, 0xff], says: 'It is a picture (JPEG), no text.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], says: 'It is a picture (GIF), no text.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'It is a PDF, no text.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    says: 'It is a workbook or a packed folder (ZIP). Save the sheet as CSV, or unpack it, and take the file in it.',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: 'It is an old workbook (XLS). Save the sheet as CSV and take that.' },
  { bytes: [0x1f, 0x8b], says: 'It is packed (GZIP). Unpack it and take the file in it.' },
  { bytes: [0x50, 0x41, 0x52, 0x31], says: 'It is a Parquet table. Save it as CSV and take that.' },
];

/** UTF-8, or UTF-16 as Excel and Windows write it; marks of either are taken off. Every line ends in `\n`. */
export function fileText(bytes: Uint8Array): FileText {
  const kind = KINDS.find((one) => one.bytes.every((byte, n) => bytes[n] === byte));
  if (kind) return { ok: false, says: kind.says };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { ok: false, says: 'It is no text: it holds bytes that no text has.' };
    return { ok: true, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { ok: false, says: 'It is no text in UTF-8 or UTF-16. Save it again as UTF-8; in Excel, “CSV UTF-8”.' };
  }
}

/** By its mark; without one, UTF-16 shows by a zero in every second byte of what begins in plain letters. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const first = bytes.subarray(0, 64);
  const zeros = (odd: 0 | 1) => first.filter((byte, n) => n % 2 === odd && byte === 0).length;
  const most = first.length / 2 - 2;
  if (first.length >= 8 && zeros(1) >= most && zeros(0) === 0) return 'utf-16le';
  if (first.length >= 8 && zeros(0) >= most && zeros(1) === 0) return 'utf-16be';
  return 'utf-8';
}

/** Whether a text is rather a table than a scenario: its first lines have as many separators each, and no brackets. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .slice(0, 4)
    .filter((line) => line.trim() !== '');
  const [head, ...rows] = lines;
  if (head === undefined || rows.length === 0 || /[{}<>]/.test(head)) return false;
  return [',', ';', '\t'].some((sign) => {
    const count = head.split(sign).length;
    return count > 1 && (rows[0]?.split(sign).length ?? 0) >= count;
  });
}
