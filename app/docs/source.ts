/** Reads the project's documents. Only those in the list are opened: a slug never becomes a path by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCS, type DocEntry } from '@/lib/ui/docs';

const FOLDER = path.join(process.cwd(), 'docs');

/** Documents whose file exists. */
export function docsHere(): DocEntry[] {
  return DOCS.filter(({ file }) => existsSync(path.join(FOLDER, file)));
}

/** A document and its text; null where it does not exist. */
export function readDoc(slug: string): { entry: DocEntry; markdown: string } | null {
  const entry = docsHere().find((doc) => doc.slug === slug);
  return entry ? { entry, markdown: readFileSync(path.join(FOLDER, entry.file), 'utf8') } : null;
}

/** Drawings of the documents as addresses that hold them, by the path a document writes. */
export function readDrawings(): Record<string, string> {
  const names = readdirSync(path.join(FOLDER, 'images')).filter((name) => name.endsWith('.svg'));
  return Object.fromEntries(
    names.map((name) => {
      const svg = readFileSync(path.join(FOLDER, 'images', name)).toString('base64');
      return [`images/${name}`, `data:image/svg+xml;base64,${svg}`];
    }),
  );
}
