import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wrongReplacements } from '../../core/area.ts';
import { passesLuhn } from '../../core/deid/personnummer.ts';
import type { Fault } from '../../core/fault.ts';
import { splitFrontMatter } from '../../core/front-matter.ts';
import type { TextPosition } from '../../core/position.ts';
import { replacementRule } from '../../core/routine/in-force.ts';
import { type Laws, readLaws } from '../../core/routine/laws.ts';
import { type RoutinePage, routinePage } from '../../core/routine/page/page.ts';
import { readRoutine } from '../../core/routine/read.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { schemaFaults } from '../../core/schema/faults.ts';
import { meetingProblems } from '../../core/sweep/meetings.ts';
import { CASE_TEXTS, FOLDER_TEXTS } from '../../core/texts/file.ts';
import { ROUTINE_TEXTS } from '../../core/texts/routine.ts';
import { suggestion } from '../../core/texts/suggestion.ts';
import { violationList } from '../../core/violation.ts';
import { personProblems } from '../../core/work/person-problems.ts';
import { templateProblems } from '../../core/work/templates.ts';
import { type DataPath, type ParsedYaml, parseYaml } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';
import { isMissing } from '../durable.ts';
import { readTextFile } from '../text-file.ts';
import { keyProblems } from './keys-check.ts';
import { readAgain } from './read-again.ts';

/** A fault and the file it is in, below the association's folder. */
export interface FileFault extends Fault {
  file: string;
}

/** What an association's folder says about itself: everything but its cases. */
export interface LoadedAssociation {
  association: Association | undefined;
  /** By id. */
  routines: Record<string, Routine>;
  /** The ids of the routines that are there and cannot be used. */
  faulty: string[];
  /** The register of laws; left out when it has faults. */
  laws?: Laws;
  faults: FileFault[];
}

/** Reads `association.yaml` and the routines in a folder. Every fault comes at once; a missing file is one. */
export async function loadAssociation(folder: string): Promise<LoadedAssociation> {
  const { association, rutin, locate, faults } = await loadAssociationFile(folder);
  const routines: Record<string, Routine> = {};
  const faulty: string[] = [];
  const { laws, faults: lawFaults } = loadLaws(folder);
  faults.push(...lawFaults);
  for (const name of await routineNames(folder)) {
    const file = `routines/${name}.md`;
    const text = readTextFile(join(folder, file));
    if ('fault' in text) {
      faults.push({ file, ...text.fault });
      faulty.push(name);
      continue;
    }
    const read = routineAgain(text.text, { name, ...(laws ? { laws } : {}) });
    faults.push(...read.faults.map((fault) => ({ file, ...fault })));
    if (read.routine) routines[name] = read.routine;
    else faulty.push(name);
  }
  for (const routine of Object.values(routines)) {
    const file = `routines/${routine.id}.md`;
    const { found, add } = violationList(ROUTINE_TEXTS);
    replacementRule(routine, routines, faulty, add);
    for (const { code, path, text } of found)
      faults.push({ file, code, ...placeInHead(join(folder, file), path), text });
  }
  const own = association && routines[association.rutin];
  // Also when the file has other faults, so that all are seen at once.
  if (rutin !== undefined && !Object.hasOwn(routines, rutin) && !faulty.includes(rutin)) {
    const text = `${CASE_TEXTS['unknown-routine']} ${suggestion(rutin, Object.keys(routines))}`;
    faults.push({ file: 'association.yaml', code: 'unknown-routine', ...locate(['rutin']), text });
  }
  if (own)
    for (const { code, path, text } of meetingProblems(association, own))
      faults.push({ file: 'association.yaml', code, ...locate(path), text });
  if (association)
    for (const path of wrongReplacements(association)) {
      const code = 'area-replacement';
      faults.push({ file: 'association.yaml', code, ...locate(path), text: FOLDER_TEXTS[code] });
    }
  const number = association?.dataskydd?.organisationsnummer;
  if (number !== undefined && !passesLuhn(number.replace('-', ''))) {
    const code = 'organisation-number';
    const place = locate(['dataskydd', 'organisationsnummer']);
    faults.push({ file: 'association.yaml', code, ...place, text: FOLDER_TEXTS[code] });
  }
  if (association)
    for (const { code, path, text } of [
      ...keyProblems(association),
      ...personProblems(association),
      ...templateProblems(association),
    ])
      faults.push({ file: 'association.yaml', code, ...locate(path), text });
  return { association, routines, faulty, ...(laws ? { laws } : {}), faults };
}

/**
 * Reads `association.yaml` alone. Returns every fault in it, with its place.
 * @returns also the name of its routine, as far as it can be read
 */
export async function loadAssociationFile(
  folder: string,
): Promise<
  Pick<LoadedAssociation, 'association' | 'faults'> &
    Pick<ParsedYaml, 'locate'> & { rutin: string | undefined }
> {
  const file = 'association.yaml';
  const text = readTextFile(join(folder, file));
  if ('fault' in text)
    return {
      association: undefined,
      rutin: undefined,
      locate: () => ({ line: 1, column: 1 }),
      faults: [
        {
          file,
          ...text.fault,
          ...(text.fault.code === 'missing-file' ? { text: FOLDER_TEXTS.association } : {}),
        },
      ],
    };
  const parsed = parseYaml(text.text);
  const found = parsed.faults.length > 0 ? parsed.faults : schemaFaults('association', parsed);
  const association = found.length === 0 ? (parsed.value as Association) : undefined;
  const { rutin } = (parsed.value ?? {}) as { rutin?: unknown };
  return {
    association,
    rutin: typeof rutin === 'string' ? rutin : undefined,
    locate: parsed.locate,
    faults: found.map((fault) => ({ file, ...fault })),
  };
}

async function routineNames(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'routines')).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -3))
    .toSorted();
}

/** The place of a value in a routine's file, which has been read before. */
function placeInHead(path: string, at: DataPath): TextPosition {
  const text = readTextFile(path);
  const place = 'text' in text ? splitFrontMatter(text.text)?.head.locate(at) : undefined;
  return { line: (place?.line ?? 0) + 1, column: place?.column ?? 1 };
}

/** The path of the register of laws below an association's folder. */
const LAWS_FILE = 'routines/lagar.yaml';

/** The register of laws. A folder without one has an empty register, so every reference to a law is a fault. */
function loadLaws(folder: string): { laws: Laws | undefined; faults: FileFault[] } {
  if (!existsSync(join(folder, LAWS_FILE)))
    return { laws: { schema: 1, 'ses-över': '9999-12-31', lagar: [], lagrum: [] }, faults: [] };
  const text = readTextFile(join(folder, LAWS_FILE));
  if ('fault' in text) return { laws: undefined, faults: [{ file: LAWS_FILE, ...text.fault }] };
  const { laws, faults } = lawsAgain(text.text);
  return { laws, faults: faults.map((fault) => ({ file: LAWS_FILE, ...fault })) };
}

const lawsAgain = readAgain(readLaws);
const routineAgain = readAgain(readRoutine);

/** A routine's page, without the faults that a check has already shown. */
export type PublishedRoutine = Pick<RoutinePage, 'html' | 'headings'>;

/** The pages of the routines in a folder that has no faults, by id. */
export async function routinePages(folder: string): Promise<Record<string, PublishedRoutine>> {
  const { laws } = loadLaws(folder);
  const pages: Record<string, PublishedRoutine> = {};
  for (const name of await routineNames(folder)) {
    const { routine, body } = readRoutine(await readFile(join(folder, 'routines', `${name}.md`), 'utf8'));
    if (!routine) continue;
    const { html, headings } = routinePage(routine, body, laws);
    pages[name] = { html, headings };
  }
  return pages;
}
