import { createHash } from 'node:crypto';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { bindingPart, decidedVersion } from '../../core/routine/binding.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { CHECK_TEXTS } from '../../core/texts/check.ts';

/** The blob with each decided routine as it was first used in its version. */
const RECORD = 'state/routines';

type Recorded = Record<string, { version: string; binding: string }>;

/**
 * Finds the decided routines whose binding parts were changed without a new version: existing cases would then follow
 * another routine than their receipt promised.
 */
export async function editedRoutines(
  blobs: Pick<BlobStore, 'read'>,
  routines: Readonly<Record<string, Routine>>,
): Promise<FileFault[]> {
  const recorded = await read(blobs);
  return Object.entries(known(routines)).flatMap(([id, now]) => {
    const before = Object.hasOwn(recorded, id) ? recorded[id] : undefined;
    if (!before || before.version !== now.version || before.binding === now.binding) return [];
    return [editedFault(`routines/${id}.md`, id)];
  });
}

/** The fault of a routine that was changed in the same version. */
export const editedFault = (file: string, id: string): FileFault => ({
  file,
  code: 'routine-edited',
  line: 1,
  column: 1,
  text: CHECK_TEXTS.routineEdited(id),
});

/** Records each decided routine that is new, or has a new version. */
export async function recordRoutines(
  blobs: Pick<BlobStore, 'read' | 'write'>,
  routines: Readonly<Record<string, Routine>>,
): Promise<void> {
  const recorded = await read(blobs);
  const now = known(routines);
  const isNew = (id: string) => !Object.hasOwn(recorded, id) || recorded[id]?.version !== now[id]?.version;
  const added = Object.entries(now).filter(([id]) => isNew(id));
  if (added.length > 0)
    await blobs.write(RECORD, JSON.stringify({ ...recorded, ...Object.fromEntries(added) }));
}

function known(routines: Readonly<Record<string, Routine>>): Recorded {
  return Object.fromEntries(
    Object.values(routines).flatMap((routine) => {
      const version = decidedVersion(routine);
      const binding = createHash('sha256').update(bindingPart(routine)).digest('hex').slice(0, 16);
      return version === undefined ? [] : [[routine.id, { version, binding }] as const];
    }),
  );
}

/** What was recorded. A record that cannot be read counts as missing, and is written again. */
async function read(blobs: Pick<BlobStore, 'read'>): Promise<Recorded> {
  try {
    const value: unknown = JSON.parse((await blobs.read(RECORD)) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Recorded) : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {};
  }
}
