/** Charts to take away: SVG and PNG with title and origin in the picture, CSV with them above the numbers. */
export { csvText, exportName } from './csv';
export { ExportMenu, type ExportMenuProps } from './ExportMenu';
export { type Picture, pictureOf } from './picture';
export { pngOf, saveBlob, saveText } from './save';
export { ExportSourceProvider, useExportSource } from './source';
export type { CsvTable, ExportOf, ExportSource } from './types';
export { linesAbove, linesBelow, wrapped } from './words';
