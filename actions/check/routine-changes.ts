import type { FileFault } from '../../adapters/folder/load.ts';
import { decodeText } from '../../adapters/text-file.ts';
import { bindingPart, decidedVersion } from '../../core/routine/binding.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { ChangedFile } from './change.ts';
import { editedFault } from './edited-routines.ts';

/**
 * Finds the routines in force whose binding parts a change edits without a new version. A routine that is faulty before
 * or after, new or removed cannot be compared; the check of the folder reports what is wrong with it.
 * @param folder the association's folder in the repository, as `cases/`
 */
export async function routinesEditedBy(
  files: readonly Pick<ChangedFile, 'path' | 'before' | 'after'>[],
  folder: string,
  today: string,
): Promise<FileFault[]> {
  const changed = files.flatMap(({ path, before, after }) => {
    const name = routineName(path, folder);
    return name === undefined || before === undefined || after === undefined
      ? []
      : [{ path, name, before, after }];
  });
  if (changed.length === 0) return [];
  // Loaded only then: it brings the Markdown parser.
  const { readRoutine } = await import('../../core/routine/read.ts');
  const routineOf = (bytes: Uint8Array, name: string): Routine | undefined => {
    const source = decodeText(bytes);
    return 'text' in source ? readRoutine(source.text, { name }).routine : undefined;
  };
  return changed.flatMap(({ path, name, before, after }) => {
    const [old, now] = [routineOf(before, name), routineOf(after, name)];
    const version = old && decidedVersion(old);
    if (!old || !now || version === undefined || version !== decidedVersion(now)) return [];
    const isInForce = (old['gäller-från'] ?? '') <= today;
    return isInForce && bindingPart(old) !== bindingPart(now) ? [editedFault(path, name)] : [];
  });
}

/** The name of the routine that a path in the repository may be, or undefined. */
export function routineName(path: string, folder: string): string | undefined {
  return path.startsWith(folder) ? /^routines\/([^/]+)\.md$/.exec(path.slice(folder.length))?.[1] : undefined;
}
