/** Charts to take away: SVG and PNG with title and origin in the picture, CSV with them above the numbers. */
export { csvPieces, csvText, exportName } from './csv';
export { type ExportItem, ExportMenu, type ExportMenuProps } from './ExportMenu';
export { pageFonts } from './fonts';
export { drawnOffscreen } from './offscreen';
export { framed, type Picture, type Piece, pictureOf, pieceOf, standalone, withFonts } from './picture';
export { blobOf, pngOf, saveBlob, saveText } from './save';
export { rulesOf } from './sheets';
export { ExportSourceProvider, sourceOf, today, useExportSource } from './source';
export { accountsTable, eventsTable, fallsTable } from './tables';
export type { CsvRow, CsvTable, ExportOf, ExportSource } from './types';
export { linesAbove, linesBelow, wrapped } from './words';
