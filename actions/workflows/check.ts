import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from '../../adapters/folder/load.ts';
import { describer } from '../../adapters/store/github/describe.ts';
import { ensurePullArea, ensurePullDetails } from '../../adapters/store/github/pull-details.ts';
import { idOfPath, notePath } from '../../adapters/store/names.ts';
import { decodeText } from '../../adapters/text-file.ts';
import { receiptHashOf } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { swedishDay } from '../../core/date.ts';
import { CHANGE_TEXTS, type ChangeRule } from '../../core/texts/change.ts';
import { checkLogText, missingText } from '../../core/texts/github.ts';
import { CASE_LABEL } from '../../core/texts/pull.ts';
import { type ChangedFile, checkChange } from '../check/change.ts';
import { loadCheckedOutAssociation } from './checkout.ts';
import { repoOf, type WorkflowContext } from './context.ts';
import { setLabels } from './labels.ts';
import { isOwnApp } from './original.ts';
import { idOfPull } from './pull.ts';
import { isCasePath, readPullFiles } from './pull-files.ts';
import { showCase } from './show.ts';

interface PullEvent {
  pull_request: { number: number };
}

/** The result of a check without a word of what was checked: it is printed in a log that is kept. */
interface PullCheckResult {
  /** How many case files the pull request touches. Without any there is nothing to check. */
  cases: number;
  /** Codes of the faults. */
  codes: string[];
}

/** Runs the verb `check`. The log has codes and never the name of a file, because it is kept for months. */
export async function checkPull(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const { cases, codes } = await checkPullCase(context, root, swedishDay(now));
  context.say(checkLogText(cases, codes));
  return codes.length === 0;
}

/**
 * Checks the case in a pull request and shows the result in its comment and labels. `root` is a checkout of the base:
 * code, association and routines are the base's own, and the pull request's files are only data.
 */
async function checkPullCase(
  context: WorkflowContext,
  root: string,
  today: string,
): Promise<PullCheckResult> {
  const { number } = (context.event() as PullEvent).pull_request;
  // Read now, because a run that is started again has the event of the original day.
  const { data } = await context.client.rest.pulls.get({ ...context.at, pull_number: number });
  const { title, labels, head, user, state } = data;
  // A run that is started again after a decision: by now another workflow maintains what the pull request shows.
  if (state !== 'open') return { cases: 0, codes: [] };
  const pull = { number, labels: labels.map(({ name }) => name) };
  const id = idOfPull(data);
  const { files, exists, forged } = await readPullFiles(context, number, root, id);
  const cases = files.filter(({ path }) => isCasePath(path));
  const isIntake = head.ref.startsWith('case/') || isOwnApp(user);
  const isItsCase = ({ path, after }: ChangedFile) => id !== undefined && after && idOfPath(path) === id;
  const strangers = isIntake ? files.filter((file) => !isItsCase(file)) : [];
  if (cases.length + strangers.length === 0) {
    await setLabels(context, number, pull.labels, []);
    return { cases: 0, codes: [] };
  }
  const { association, routines } = await loadCheckedOutAssociation(`${root}/cases`);
  const source = onlyCaseText(cases);
  const waits = id !== undefined && cases.every(({ before }) => before === undefined);
  const repo = { ...repoOf(context), describe: describer(association, routines) };
  const report = (missing: readonly string[]) => {
    for (const detail of missing) context.say(missingText(detail));
  };
  // The first version of a comment is sent by email, and an email cannot be taken back: the comment's text comes later.
  const isNew = id !== undefined && !pull.labels.includes(CASE_LABEL);
  if (isNew) report(await ensurePullDetails(repo, number, id, source ?? ''));
  const changeContext = { association, routines, today, folder: 'cases/', exists, waits };
  const { faults: changed, warnings } = await checkChange(files, changeContext);
  const file = source === undefined ? undefined : tryReadCase(source);
  const own = [
    ...strangers.map(({ path }) => changeFault(path, 'not-its-case')),
    ...forged.map((path) => changeFault(path, 'not-original')),
  ];
  if (file && existsSync(join(root, notePath(receiptHashOf(file)))))
    own.push(changeFault(cases[0]?.path ?? '', 'case-removed'));
  const isSaid = (fault: FileFault) => own.some(({ file: path }) => path === fault.file);
  const faults = [...own, ...changed.filter((fault) => fault.code !== 'other-file' || !isSaid(fault))];
  if (waits && !isNew && faults.length === 0)
    report(await ensurePullArea(repo, { number, title }, id, source ?? ''));
  const stops = faults.filter(({ code }) => code.startsWith('identifies-')).length;
  const shape = faults.filter(({ code }) => Object.hasOwn(CHANGE_TEXTS, code)).length;
  const found = { stops, shape, faults: faults.length - stops - shape, warnings: warnings.length };
  const shown = { association, routines, today, faults, found, waits: true, ...(file ? { file } : {}) };
  await showCase(context, pull, shown);
  return { cases: cases.length, codes: faults.map(({ code }) => code) };
}

const changeFault = (file: string, code: ChangeRule): FileFault => ({
  file,
  code,
  line: 1,
  column: 1,
  text: CHANGE_TEXTS[code],
});

/** The text of the only case that a change leaves; undefined when there is not exactly one, or it is not text. */
function onlyCaseText(cases: readonly ChangedFile[]): string | undefined {
  const [only, ...more] = cases.flatMap(({ after }) => after ?? []);
  const source = only && more.length === 0 ? decodeText(only) : undefined;
  return source && 'text' in source ? source.text : undefined;
}
