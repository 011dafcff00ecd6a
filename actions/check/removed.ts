import type { FileFault } from '../../adapters/folder/load.ts';
import { hashOfNote } from '../../adapters/store/names.ts';
import { locateFindings } from '../../core/case/locate-findings.ts';
import { readRemoval } from '../../core/case/removal.ts';
import { detect } from '../../core/deid/detect.ts';
import { positionAt } from '../../core/position.ts';
import { FOLDER_TEXTS } from '../../core/texts/file.ts';
import { type CaseFiles, readText } from './case-files.ts';

const FOLDER = 'borttagna';

/**
 * Finds faults in the notes of removed cases, which are next to the cases: files that are not notes, notes that do not
 * follow the schema, and sentences that identify a person.
 */
export function removedFaults(files: CaseFiles): FileFault[] {
  return files.names(FOLDER).flatMap((name): FileFault[] => {
    const file = `${FOLDER}/${name}`;
    if (hashOfNote(`cases/${file}`) === undefined)
      return [{ file, code: 'stray-file', line: 1, column: 1, text: FOLDER_TEXTS.removed }];
    const text = readText(files, file);
    if ('fault' in text) return [{ file, ...text.fault }];
    const { note, faults } = readRemoval(text.text);
    const sentence = note?.mening ?? '';
    const found = detect(sentence, { allow: [] })
      .filter(({ tier }) => tier === 'stop')
      .map((finding) => ({ path: ['mening'], at: positionAt(sentence, finding.start), finding }));
    return [...faults, ...locateFindings(text.text, found).stops].map((fault) => ({ file, ...fault }));
  });
}
