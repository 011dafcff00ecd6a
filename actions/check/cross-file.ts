import type { FileFault } from '../../adapters/folder/load.ts';
import { CASE_TEXTS } from '../../core/texts/file.ts';
import { type DataPath, parseYaml } from '../../core/yaml/parse.ts';
import type { CheckFacts } from './case-facts.ts';
import { type CaseFiles, readText } from './case-files.ts';

/**
 * Finds what only shows when all files are seen together: duplicate ids and receipts, and links to missing cases.
 * `facts` are those of `paths`, in the same order.
 */
export function crossFileFaults(
  files: CaseFiles,
  paths: readonly string[],
  facts: readonly CheckFacts[],
): FileFault[] {
  const ids = new Set<string>();
  const receipts = new Set<string>();
  const faults: FileFault[] = [];
  const add = (
    path: string,
    code: 'duplicate-id' | 'duplicate-receipt' | 'similar-missing',
    at: DataPath,
  ) => {
    // The text of the file is not kept; a fault is rare enough to read it again.
    const text = readText(files, path);
    const place = 'text' in text ? parseYaml(text.text).locate(at) : { line: 1, column: 1 };
    faults.push({ file: path, code, ...place, text: CASE_TEXTS[code] });
  };
  for (const [index, path] of paths.entries()) {
    const file = facts[index]?.case;
    if (!file) continue;
    if (ids.has(file.id)) add(path, 'duplicate-id', ['id']);
    if (receipts.has(file.kvitto)) add(path, 'duplicate-receipt', ['kvitto']);
    ids.add(file.id);
    receipts.add(file.kvitto);
  }
  for (const [index, path] of paths.entries()) {
    for (const [place, id] of (facts[index]?.case?.liknar ?? []).entries())
      if (!ids.has(id)) add(path, 'similar-missing', ['hantering', 'liknar', place]);
  }
  return faults;
}
