import caseSchema from '../../schemas/case.json' with { type: 'json' };
import type { Association } from '../../schemas/types.ts';
import { isDate } from '../date.ts';
import { classificationViolations } from '../routine/classification.ts';
import type { Routine } from '../routine/routine.ts';
import { CASE_TEXTS, type CaseRule } from '../texts/file.ts';
import type { ClassificationRule } from '../texts/routine.ts';
import { suggestion } from '../texts/suggestion.ts';
import { type AddViolation, type Violation, violationList } from '../violation.ts';
import type { Case } from './case.ts';
import { casePath } from './case.ts';
import {
  checkConfirmations,
  checkCorrections,
  checkInternal,
  checkMoves,
  checkQuestions,
} from './dialogue-rules.ts';
import { levelAfter, numberedRows, phaseAfter, setsPhase, standingRows } from './history.ts';
import { partyProblem } from './parties.ts';

/** What the rules need besides the case. A rule whose data is left out is not checked. */
export interface RuleContext {
  /** The path of its file, below the association's folder: `2026/11/EX-2026-7K3MQ9TB.yaml`. */
  path?: string;
  association?: Association;
  /** The routines in the folder, by id. */
  routines?: Readonly<Record<string, Routine>>;
  /** The ids of routines that have faults of their own. Cases are not checked against them. */
  faulty?: readonly string[];
}

const PHASES: readonly string[] = caseSchema.$defs.fas.oneOf.map((phase) => phase.const);

/** Checks the rules that a schema cannot express, and returns every violation at once. */
export function ruleViolations(
  file: Case,
  { path, association, routines, faulty = [] }: RuleContext = {},
): Violation<CaseRule | ClassificationRule>[] {
  const { found, add } = violationList(CASE_TEXTS);
  if (path !== undefined) checkPath(file, path, add);
  checkDates(file, add);
  checkSource(file, add);
  checkHistory(file, add);
  checkPauses(file, add);
  checkMeasures(file, add);
  checkQuestions(file, add);
  checkConfirmations(file, add);
  checkMoves(file, add);
  checkCorrections(file, add);
  checkInternal(file, add);
  if (association) checkAssociationLists(file, association, add);
  if (!routines || faulty.includes(file.rutin)) return found;
  const routine = routines[file.rutin];
  if (!routine) add('unknown-routine', ['rutin'], suggestion(file.rutin, Object.keys(routines)));
  else checkPauseReasons(file, routine, add);
  return routine ? [...found, ...classificationViolations(file, routine)] : found;
}

function checkPath(file: Case, path: string, add: AddViolation<CaseRule>): void {
  const right = casePath(file);
  if (path === right) return;
  const [folder, name] = splitPath(path);
  const [rightFolder, rightName] = splitPath(right);
  if (name !== rightName) add('path-id', ['id']);
  if (folder !== rightFolder) add('path-month', ['mottagen'], `Rätt mapp är ${rightFolder}.`);
}

function splitPath(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}

function checkDates(file: Case, add: AddViolation<CaseRule>): void {
  if (file.id.split('-')[1] !== file.mottagen.slice(0, 4)) add('id-year', ['id']);
  const { datum } = file.rapport;
  if (datum !== undefined && datum > file.mottagen) add('report-after-received', ['rapport', 'datum']);
  let last = file.mottagen;
  for (const [index, answer] of (file.hantering.svar ?? []).entries()) {
    if (answer.datum < last) add('answer-order', ['hantering', 'svar', index, 'datum']);
    last = answer.datum;
  }
  for (const [index, id] of (file.hantering.liknar ?? []).entries()) {
    if (id === file.id) add('similar-self', ['hantering', 'liknar', index]);
  }
}

function checkHistory({ historik, mottagen, hantering }: Case, add: AddViolation<CaseRule>): void {
  const [first] = historik;
  if (first?.händelse !== 'mottagen' || first.datum !== mottagen) add('history-first', ['historik', 0]);
  for (const [index, entry] of historik.entries()) {
    const before = historik[index - 1];
    if (before && entry.datum < before.datum) add('history-order', ['historik', index, 'datum']);
  }
  checkUndone(historik, add);
  for (const { nr, row } of numberedRows(historik)) {
    const { händelse, till } = row;
    const index = nr - 1;
    const measure = ['åtgärd', 'genomförd', 'effekt'].includes(händelse);
    if (index > 0 && händelse === 'mottagen') add('history-again', ['historik', index]);
    if (setsPhase(row) && !PHASES.includes(String(till))) add('history-to', ['historik', index]);
    if ((händelse === 'flytt' || händelse === 'klart') && typeof till !== 'string')
      add('history-to', ['historik', index]);
    if (händelse === 'paus' && till !== undefined && !(isDate(String(till)) && String(till) > row.datum))
      add('history-to', ['historik', index]);
    const question = ['fråga', 'frågesvar'].includes(händelse);
    if (question && !hantering.frågor?.some(({ nr }) => nr === till))
      add('history-question', ['historik', index]);
    if (händelse === 'återkoppling' && hantering.återkoppling?.hjälpte !== till)
      add('history-helped', ['historik', index]);
    if (händelse === 'bekräftad' && !hantering.bekräftelser?.some(({ nr }) => nr === till))
      add('history-confirmation', ['historik', index]);
    if (händelse === 'rättat' && hantering.svar?.[Number(till) - 1]?.rättad === undefined)
      add('history-corrected', ['historik', index]);
    if (händelse in INTERNAL && !hantering[INTERNAL[händelse as Internal]]?.some((one) => one.nr === till))
      add('history-internal', ['historik', index]);
    if (händelse === 'nivå' && typeof till !== 'number') add('history-to', ['historik', index]);
    if (measure && !hantering.åtgärder?.some(({ nr }) => nr === till))
      add('history-measure', ['historik', index]);
  }
  const standing = standingRows(historik);
  const lastOf = (what: string) => standing.findLast((entry) => entry.händelse === what)?.till;
  if (hantering.fas !== phaseAfter(standing)) add('history-phase', ['hantering', 'fas']);
  if (hantering.riktning?.kod !== lastOf('riktning')) add('history-direction', ['hantering', 'riktning']);
  if (hantering.nivå !== levelAfter(standing)) add('history-level', ['hantering', 'nivå']);
}

/** The rows that cannot be taken back. */
export const LASTING: readonly Case['historik'][number]['händelse'][] = [
  'mottagen',
  'importerad',
  'avidentifierad',
];

/** A case says where it came from if, and only if, its history has that it was imported. */
function checkSource({ källa, historik }: Case, add: AddViolation<CaseRule>): void {
  const at = historik.findIndex(({ händelse }) => händelse === 'importerad');
  if (källa !== undefined && at === -1) add('source-row', ['källa']);
  if (källa === undefined && at !== -1) add('source-row', ['historik', at]);
}

/** The rows about what only those who handle the case read, and where it is. */
const INTERNAL = { beslut: 'beslut', anteckning: 'anteckningar' } as const;
type Internal = keyof typeof INTERNAL;

/** A row takes back one before it that still held, and never that the report came in. */
function checkUndone(historik: Case['historik'], add: AddViolation<CaseRule>): void {
  for (const [index, { händelse, till }] of historik.entries()) {
    if (händelse !== 'ångrat') continue;
    const held = numberedRows(historik.slice(0, index)).find(({ nr }) => nr === till)?.row.händelse;
    if (held === undefined || LASTING.includes(held)) add('history-undo', ['historik', index]);
  }
}

/** A case is resumed only after it was paused. A pause within a pause changes the reason. */
function checkPauses({ historik }: Case, add: AddViolation<CaseRule>): void {
  let paused = false;
  for (const { nr, row } of numberedRows(historik)) {
    const { händelse, skäl } = row;
    const index = nr - 1;
    if (händelse === 'paus' && skäl === undefined) add('history-pause', ['historik', index]);
    if (händelse === 'fortsatt' && !paused) add('history-resume', ['historik', index]);
    if (händelse === 'paus' || händelse === 'fortsatt') paused = händelse === 'paus';
  }
}

function checkPauseReasons({ historik }: Case, { kodlistor }: Routine, add: AddViolation<CaseRule>): void {
  const allowed = kodlistor.paus?.koder.map(({ kod }) => kod) ?? [];
  for (const [index, { händelse, skäl }] of historik.entries()) {
    if (händelse === 'paus' && skäl !== undefined && !allowed.includes(skäl))
      add('history-pause', ['historik', index, 'skäl'], suggestion(skäl, allowed));
  }
}

function checkMeasures(file: Case, add: AddViolation<CaseRule>): void {
  for (const [index, measure] of (file.hantering.åtgärder ?? []).entries()) {
    const { nr, genomförd, effekt, varför } = measure;
    const at = ['hantering', 'åtgärder', index] as const;
    if (nr !== index + 1) add('measure-number', [...at, 'nr']);
    if (genomförd !== undefined && genomförd < file.mottagen) add('measure-dates', [...at, 'genomförd']);
    const dropped = effekt?.utfall === 'ej-genomford';
    if (dropped !== (varför !== undefined)) add('measure-why', dropped ? [...at] : [...at, 'varför']);
    if (dropped && genomförd !== undefined) add('measure-both', [...at, 'effekt']);
    if (effekt && !dropped && genomförd === undefined) add('effect-without-done', [...at, 'effekt']);
    if (effekt && genomförd !== undefined && effekt.bedömd < genomförd)
      add('measure-dates', [...at, 'effekt', 'bedömd']);
  }
}

function checkAssociationLists(file: Case, association: Association, add: AddViolation<CaseRule>): void {
  if (!file.id.startsWith(`${association.prefix}-`))
    add('id-prefix', ['id'], `Prefixet är ${association.prefix}.`);
  const areas = association.områden.map(({ kod }) => kod);
  if (!areas.includes(file.område)) add('unknown-area', ['område'], suggestion(file.område, areas));
  for (const [index, moved] of (file.hantering.flyttar ?? []).entries())
    for (const key of ['från', 'till'] as const)
      if (!areas.includes(moved[key]))
        add('unknown-area', ['hantering', 'flyttar', index, key], suggestion(moved[key], areas));
  for (const field of ['arbetsgivare', 'samverkansparter'] as const) {
    for (const [index, party] of file.rapport[field].entries()) {
      const problem = partyProblem(party, association);
      if (!problem) continue;
      const units = association.parter.find(({ kod }) => kod === party.part)?.lista?.enheter;
      const allowed = problem.key === 'part' ? association.parter : (units ?? []);
      const given = party[problem.key] ?? '';
      add(
        problem.rule,
        ['rapport', field, index, problem.key],
        suggestion(given, problem.key === 'text' ? [] : allowed.map(({ kod }) => kod)),
      );
    }
  }
}
