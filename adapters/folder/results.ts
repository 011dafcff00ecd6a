import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readResult, type ShownResult } from '../../core/result/read.ts';
import { RESULT_TEXTS } from '../../core/texts/result.ts';
import { isMissing } from '../durable.ts';
import { readText } from '../text-file.ts';
import type { FileFault } from './load.ts';

/**
 * Reads what the reports have led to, in the folder's `resultat`, newest first. A folder without it has none.
 * @param isCase whether a case exists, when those that a result names are to be looked up
 */
export function loadResults(
  folder: string,
  allow: readonly string[] = [],
  isCase?: (id: string) => boolean,
): { results: ShownResult[]; faults: FileFault[] } {
  const results: ShownResult[] = [];
  const faults: FileFault[] = [];
  for (const name of names(join(folder, 'resultat'))) {
    const file = `resultat/${name}`;
    const text = readText(join(folder, file));
    if ('fault' in text) {
      faults.push({ file, ...text.fault });
      continue;
    }
    const read = readResult(text.text, allow);
    faults.push(...read.faults.map((fault) => ({ file, ...fault })));
    if (read.shown) results.push(read.shown);
    for (const id of read.shown?.result.ärenden ?? [])
      if (isCase && !isCase(id))
        faults.push({
          file,
          code: 'result-case',
          ...placeOf(text.text, id),
          text: RESULT_TEXTS['result-case'],
        });
  }
  results.sort((a, b) => (a.result.när < b.result.när ? 1 : -1));
  return { results, faults };
}

function placeOf(text: string, id: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(id))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
