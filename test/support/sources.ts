/** Reads the project's own sources: every file, and what each one imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** Installed, generated or written by a run; git ignores them too, but a copy without its history has no git to ask. */
const NOT_OURS =
  /^(node_modules|\.git|\.next|\.data|reports|\.stryker-tmp|coverage|test-results|playwright-report|lib\/store\/generated|next-env\.d\.ts)$/;

/** Every file of the project, from its folder, with slashes. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.test(file) || file.endsWith('.tsbuildinfo')) return [];
    return entry.isDirectory() ? projectFiles(file) : [file];
  });
}

/** The sources under some folders. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return projectFiles()
    .filter((file) => /\.tsx?$/.test(file) && folders.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

export interface Import {
  /** A package's or Node module's name as written, or a path from the project's folder for one of our own files. */
  readonly target: string;
  readonly isOwn: boolean;
  /** Erased before it runs. */
  readonly isType: boolean;
  /** The names imported, where they are listed. */
  readonly names: readonly string[];
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What a file imports, comments left out. */
export function importsOf({ file, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map(([, type, clause = '', from, bare, dynamic]) => {
    const written = from ?? bare ?? dynamic ?? '';
    const own = ownPath(file, written);
    const names = [...clause.matchAll(/(type\s+)?([A-Za-z_$][\w$]*)(?:\s+as\s+\w+)?\s*(?=[,}])/g)];
    const values = names.filter(([, isType]) => isType === undefined).map(([, , name = '']) => name);
    const isType = type !== undefined || (names.length > 0 && values.length === 0 && !/^\w/.test(clause));
    return { target: own ?? written, isOwn: own !== null, isType, names: values };
  });
}

function ownPath(file: string, written: string): string | null {
  if (written.startsWith('@/')) return path.posix.normalize(written.slice(2));
  if (written.startsWith('.')) return path.posix.join(path.posix.dirname(file), written);
  return null;
}

/** Comments go, line breaks stay; texts are left alone, so that a slash in one is no comment. */
export function withoutComments(text: string): string {
  return text.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (part) => (part.startsWith('//') || part.startsWith('/*') ? part.replace(/[^\n]/g, ' ') : part),
  );
}
