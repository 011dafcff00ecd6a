import { describer } from '../../adapters/store/github/describe.ts';
import { dress } from '../../adapters/store/github/pull-details.ts';
import { textOf } from '../../adapters/text-file.ts';
import { readAnyCase } from '../../core/case/any.ts';
import { swedishDay } from '../../core/date.ts';
import { CHANGE_TEXTS } from '../../core/texts/change.ts';
import { CHECKED_ON_GITHUB } from '../../core/texts/github.ts';
import { CASE_LABEL } from '../../core/texts/pull.ts';
import { type ChangedFile, checkChange } from '../check/change.ts';
import { checkedOut } from './association.ts';
import type { Workplace } from './context.ts';
import { isCasePath, pulledFiles } from './files.ts';
import { setLabels } from './labels.ts';
import { idOfBranch } from './pull.ts';
import { show } from './show.ts';

interface PullEvent {
  pull_request: { number: number; labels: { name: string }[]; head: { ref: string } };
}

/** How a check went, without a word of what was checked: it is printed in a log that is kept. */
interface Checked {
  /** How many case files the pull request touches; without any there is nothing to say. */
  cases: number;
  /** Codes of the faults. */
  codes: string[];
}

/** The verb: what the log says is codes, never a name of a file, because it is kept for months. */
export async function checkPull(place: Workplace, root: string, now: number): Promise<boolean> {
  const { cases, codes } = await check(place, root, swedishDay(now));
  console.log(CHECKED_ON_GITHUB(cases, codes));
  return codes.length === 0;
}

/**
 * Checks the case in a pull request and makes its comment and labels say how it went. `root` is a checkout of the
 * base: code, association and routines are the base's own, and the pull request's files only data.
 */
async function check(place: Workplace, root: string, today: string): Promise<Checked> {
  const { number, labels, head } = (place.event() as PullEvent).pull_request;
  const pull = { number, labels: labels.map(({ name }) => name) };
  const { files, ids } = await pulledFiles(place, number, root);
  const cases = files.filter(({ path }) => isCasePath(path));
  if (cases.length === 0) {
    await setLabels(place, number, pull.labels, []);
    return { cases: 0, codes: [] };
  }
  const { association, routines } = await checkedOut(`${root}/cases`);
  const id = idOfBranch(head.ref);
  const source = soleText(cases);
  if (id !== undefined && !pull.labels.includes(CASE_LABEL)) {
    // The first version of a comment is sent by mail, and a mail cannot be taken back: what it says comes after.
    const hub = { at: place.at, client: async () => place.job, describe: describer(association, routines) };
    const lacks = await dress(hub, number, id, source ?? '');
    for (const what of lacks) console.log(`Saknas: ${what}`);
  }
  const setting = { association, routines, today, folder: 'cases/', exists: ids };
  const { faults, warnings } = checkChange(files, setting);
  const file = source === undefined ? undefined : readAnyCase(source);
  const stops = faults.filter(({ code }) => code.startsWith('identifies-')).length;
  const shape = faults.filter(({ code }) => Object.hasOwn(CHANGE_TEXTS, code)).length;
  const found = { stops, shape, faults: faults.length - stops - shape, warnings: warnings.length };
  const shown = { association, routines, today, faults, found, waits: true, ...(file ? { file } : {}) };
  await show(place, pull, shown);
  return { cases: cases.length, codes: faults.map(({ code }) => code) };
}

/** The text of the one case that a change leaves standing; undefined when it is not one, or no text. */
function soleText(cases: readonly ChangedFile[]): string | undefined {
  const standing = cases.flatMap(({ after }) => after ?? []);
  const source = standing.length === 1 && standing[0] ? textOf(standing[0]) : undefined;
  return source && 'text' in source ? source.text : undefined;
}
