/**
 * Stryker's reporter for docs/mutation.md: the score by folder of the engine, and every survivor with its line, as it is
 * found, in reports/mutation/survivors.txt.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'reports/mutation';
const SURVIVORS = `${FOLDER}/survivors.txt`;
const FOUND = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

export class FoldersReporter {
  sources = new Map();

  onMutationTestingPlanReady() {
    mkdirSync(FOLDER, { recursive: true });
    rmSync(SURVIVORS, { force: true });
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (!MISSED.includes(status)) return;
    const { line, column } = location.start;
    const text = this.linesOf(fileName)[line - 1]?.trim();
    const place = `${path.relative('.', fileName)}:${line}:${column}`;
    appendFileSync(SURVIVORS, `${place} ${mutatorName} ${JSON.stringify(replacement)} ${status}\n    ${text}\n`);
  }

  onMutationTestReportReady({ files }) {
    const rows = new Map();
    for (const [name, { mutants }] of Object.entries(files)) {
      for (const row of [path.dirname(name), 'all']) {
        const sum = rows.get(row) ?? { found: 0, missed: 0 };
        sum.found += mutants.filter(({ status }) => FOUND.includes(status)).length;
        sum.missed += mutants.filter(({ status }) => MISSED.includes(status)).length;
        rows.set(row, sum);
      }
    }
    const table = [...rows].sort().map(([name, { found, missed }]) => {
      const share = found + missed === 0 ? '-' : `${((100 * found) / (found + missed)).toFixed(1)} %`;
      return `| ${name} | ${found + missed} | ${missed} | ${share} |`;
    });
    console.info(['', '| Folder | Mutants | Survived | Score |', '|---|---:|---:|---:|', ...table, ''].join('\n'));
  }

  linesOf(file) {
    const lines = this.sources.get(file) ?? readFileSync(file, 'utf8').split('\n');
    this.sources.set(file, lines);
    return lines;
  }
}
