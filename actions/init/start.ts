import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing, readTextIfExists } from '../../adapters/durable.ts';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { answersOf } from '../../core/init/existing.ts';
import type { Templates } from '../../core/init/files.ts';
import type { Answers } from '../../core/init/question.ts';
import type { QuestionFacts } from '../../core/init/questions.ts';
import { readRoutine } from '../../core/routine/read.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { SHIPPED_ROUTINES } from '../../core/texts/init.ts';
import { INIT_ERROR_TEXTS } from '../../core/texts/init-command.ts';
import { UserError } from '../../core/user-error.ts';
import { keysReader } from './keys.ts';
import { isFillable } from './new-folder.ts';

/** The folder that comes with Skav, with the routines that an association starts from. */
const SHIPPED = join(import.meta.dirname, '../../cases');

/** What `skav init` begins with: the folder as it is. */
export interface Start {
  folder: string;
  facts: QuestionFacts;
  templates: Templates;
  /** The answers that the folder gives; none when it is new. */
  answers: Answers;
  /** The text of the file with the answers of an interrupted run. */
  kept: string | undefined;
}

/**
 * Reads a folder: a new one, one whose answers are not all given yet, or an association's own.
 * @throws UserError when the folder has other files, or faults
 */
export async function openStart(folder: string, today: string): Promise<Start> {
  const names = namesIn(folder);
  const templates = readTemplates();
  const readKeys = keysReader(folder);
  if (names.includes('association.yaml')) {
    const { association, routines } = await requireAssociation(folder);
    // The association's own routine is among them; otherwise the folder would have a fault.
    const own = routines[association.rutin] as Routine;
    const facts = { routines: { [own.id]: own }, today, existing: association, readKeys };
    return { folder, facts, templates, answers: answersOf(association, own), kept: undefined };
  }
  if (!isFillable(names))
    throw new UserError('init-not-empty', INIT_ERROR_TEXTS['init-not-empty'](folder), { folder });
  const routines = Object.fromEntries(
    Object.entries(templates.routines).map(([id, source]) => [id, readRoutine(source).routine as Routine]),
  );
  const kept = readTextIfExists(join(folder, ANSWERS_FILE));
  return { folder, facts: { routines, today, readKeys }, templates, answers: {}, kept };
}

function namesIn(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new UserError('init-not-a-folder', INIT_ERROR_TEXTS['init-not-a-folder'](folder), { folder });
  return found ? readdirSync(folder) : [];
}

function readTemplates(): Templates {
  const read = (path: string) => readFileSync(join(SHIPPED, path), 'utf8');
  try {
    return {
      routines: Object.fromEntries(
        Object.keys(SHIPPED_ROUTINES).map((id) => [id, read(`routines/${id}.md`)]),
      ),
      laws: read('routines/lagar.yaml'),
      plan: read('tabellplan.yaml'),
    };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UserError('init-no-routines', INIT_ERROR_TEXTS['init-no-routines'](SHIPPED), {
      folder: SHIPPED,
    });
  }
}
