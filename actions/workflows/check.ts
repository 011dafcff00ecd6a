import { describer } from '../../adapters/store/github/describe.ts';
import { ensurePullDetails } from '../../adapters/store/github/pull-details.ts';
import { decodeText } from '../../adapters/text-file.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { swedishDay } from '../../core/date.ts';
import { CHANGE_TEXTS } from '../../core/texts/change.ts';
import { checkLogText, missingText } from '../../core/texts/github.ts';
import { CASE_LABEL } from '../../core/texts/pull.ts';
import { type ChangedFile, checkChange } from '../check/change.ts';
import { print } from '../terminal.ts';
import { loadCheckedOutAssociation } from './checkout.ts';
import type { WorkflowContext } from './context.ts';
import { setLabels } from './labels.ts';
import { idOfBranch } from './pull.ts';
import { isCasePath, readPullFiles } from './pull-files.ts';
import { showCase } from './show.ts';

interface PullEvent {
  pull_request: { number: number; labels: { name: string }[]; head: { ref: string } };
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
  print(checkLogText(cases, codes));
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
  const { number, labels, head } = (context.event() as PullEvent).pull_request;
  const pull = { number, labels: labels.map(({ name }) => name) };
  const { files, exists } = await readPullFiles(context, number, root);
  const cases = files.filter(({ path }) => isCasePath(path));
  if (cases.length === 0) {
    await setLabels(context, number, pull.labels, []);
    return { cases: 0, codes: [] };
  }
  const { association, routines } = await loadCheckedOutAssociation(`${root}/cases`);
  const id = idOfBranch(head.ref);
  const source = onlyCaseText(cases);
  if (id !== undefined && !pull.labels.includes(CASE_LABEL)) {
    // The first version of a comment is sent by email, and an email cannot be taken back: the comment's text comes
    // later.
    const repo = {
      at: context.at,
      client: async () => context.client,
      describe: describer(association, routines),
    };
    const missing = await ensurePullDetails(repo, number, id, source ?? '');
    for (const detail of missing) print(missingText(detail));
  }
  const changeContext = { association, routines, today, folder: 'cases/', exists };
  const { faults, warnings } = checkChange(files, changeContext);
  const file = source === undefined ? undefined : tryReadCase(source);
  const stops = faults.filter(({ code }) => code.startsWith('identifies-')).length;
  const shape = faults.filter(({ code }) => Object.hasOwn(CHANGE_TEXTS, code)).length;
  const found = { stops, shape, faults: faults.length - stops - shape, warnings: warnings.length };
  const shown = { association, routines, today, faults, found, waits: true, ...(file ? { file } : {}) };
  await showCase(context, pull, shown);
  return { cases: cases.length, codes: faults.map(({ code }) => code) };
}

/** The text of the only case that a change leaves; undefined when there is not exactly one, or it is not text. */
function onlyCaseText(cases: readonly ChangedFile[]): string | undefined {
  const [only, ...more] = cases.flatMap(({ after }) => after ?? []);
  const source = only && more.length === 0 ? decodeText(only) : undefined;
  return source && 'text' in source ? source.text : undefined;
}
