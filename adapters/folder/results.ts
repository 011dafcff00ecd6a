import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { positionAt } from '../../core/position.ts';
import { type RenderedResult, readResult } from '../../core/result/read.ts';
import { RESULT_TEXTS } from '../../core/texts/result.ts';
import { isMissing } from '../durable.ts';
import { readTextFile } from '../text-file.ts';
import type { FileFault } from './load.ts';

/**
 * Reads what the reports have led to, from `resultat/*.md` in an association's folder, newest first; none when there
 * is no such folder. Files with faults are left out and their faults returned.
 * @param allow words that are allowed in a result although they look like names
 * @param isCase whether a case exists; without it the cases that a result names are not looked up
 */
export function loadResults(
  folder: string,
  allow: readonly string[] = [],
  isCase?: (id: string) => boolean,
): { results: RenderedResult[]; faults: FileFault[] } {
  const results: RenderedResult[] = [];
  const faults: FileFault[] = [];
  for (const name of resultFiles(join(folder, 'resultat'))) {
    const file = `resultat/${name}`;
    const text = readTextFile(join(folder, file));
    if ('fault' in text) {
      faults.push({ file, ...text.fault });
      continue;
    }
    const read = readResult(text.text, allow);
    faults.push(...read.faults.map((fault) => ({ file, ...fault })));
    if (read.rendered) results.push(read.rendered);
    for (const id of read.rendered?.result.ärenden ?? [])
      if (isCase && !isCase(id))
        faults.push({
          file,
          code: 'result-case',
          ...positionAt(text.text, text.text.indexOf(id)),
          text: RESULT_TEXTS['result-case'],
        });
  }
  results.sort((a, b) => (a.result.när < b.result.när ? 1 : -1));
  return { results, faults };
}

function resultFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
