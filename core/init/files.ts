import type { Association } from '../../schemas/types.ts';
import { readRoutine } from '../routine/read.ts';
import { statisticsFields } from '../statistics/facts/coded-cases.ts';
import { readPlan } from '../statistics/plan/table-plan.ts';
import { PART_TEXTS } from '../texts/init.ts';
import { ownReadme } from '../texts/init-readme.ts';
import { writePair } from '../yaml/write.ts';
import { newAssociation, OWN_ROUTINE } from './association.ts';
import { ASSOCIATION_LAYOUT } from './layout.ts';
import { type Answers, lineOf } from './question.ts';
import { newRoutineFile, withoutSchemaComment } from './routine-file.ts';

/** The files that come with Skav and that an association starts from, as text. */
export interface Templates {
  /** The routines, by id. */
  routines: Readonly<Record<string, string>>;
  laws: string;
  plan: string;
}

/**
 * Makes the files of a new association's folder, by path, from all answers. association.yaml is last: a folder that has it
 * is whole.
 * @param keys the public keys
 */
export function newFolder(
  answers: Answers,
  keys: readonly string[],
  templates: Templates,
  today: string,
): Record<string, string> {
  const shipped = lineOf(answers['rutin']);
  const association = newAssociation(answers, keys);
  const routineFile = newRoutineFile(templates.routines[shipped] ?? '', shipped, answers, today);
  const { routine } = readRoutine(routineFile);
  return {
    [`routines/${OWN_ROUTINE}.md`]: routineFile,
    'routines/lagar.yaml': withoutSchemaComment(templates.laws),
    'tabellplan.yaml': planFile(templates.plan, routine && statisticsFields({ association, routine })),
    'README.md': ownReadme(association.namn),
    'association.yaml': associationFile(association),
  };
}

/**
 * The table plan without the tables that the routine cannot give, and with those that are never published marked, so that
 * the check of a new folder has nothing to warn about. A table is a line of the file.
 */
function planFile(source: string, fields: ReturnType<typeof statisticsFields> | undefined): string {
  const lines = withoutSchemaComment(source).split('\n');
  const { warnings } = readPlan(lines.join('\n'), fields);
  const linesOf = (wanted: string) =>
    new Set(warnings.filter(({ code }) => code === wanted).map(({ line }) => line - 1));
  const [lacking, internal] = [linesOf('plan-lacking'), linesOf('plan-internal')];
  return lines
    .map((line, at) => (internal.has(at) ? line.replace(/\}$/, ', intern: true}') : line))
    .filter((_, at) => !lacking.has(at))
    .join('\n');
}

/** Writes a new association.yaml, with a comment before what needs one. */
function associationFile(association: Association): string {
  const values = association as unknown as Record<string, unknown>;
  const parts = Object.entries(ASSOCIATION_LAYOUT)
    .filter(([key]) => values[key] !== undefined)
    .map(([key, layout]) => {
      const comment = commentOn(key);
      return `${comment === undefined ? '' : `# ${comment}\n`}${writePair(key, values[key], layout, '')}`;
    });
  return `# ${PART_TEXTS.head}\n${parts.join('')}`;
}

function commentOn(key: string): string | undefined {
  const text = Object.hasOwn(PART_TEXTS, key) ? PART_TEXTS[key as keyof typeof PART_TEXTS] : undefined;
  return typeof text === 'string' ? text : undefined;
}
