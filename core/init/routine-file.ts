import { isMap, isSeq, visit, type YAMLMap } from 'yaml';
import { addMonths } from '../date.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { SOURCE_KEYS } from '../routine/rules/references.ts';
import { SHIPPED_ROUTINES } from '../texts/init.ts';
import { OWN_ROUTINE } from './association.ts';
import { type Answers, lineOf } from './question.ts';
import { timeId } from './questions.ts';

/** What a number has as its source when the association has chosen it. */
const OWN_SOURCE = 'eget-forslag';
const MONTHS_UNTIL_REVIEW = 12;
/** How many working days always fit in a month: `deadlineRules`. */
const WORKDAYS_IN_A_MONTH = 15;

/**
 * Makes an association's own routine from one that comes with Skav: a draft with its own times, until it is decided.
 * What others have decided is left out, and what they have written keeps its source.
 * @param source the file of the routine
 */
export function newRoutineFile(source: string, shipped: string, answers: Answers, today: string): string {
  return editHead(withoutSchemaComment(source), (head) => {
    head.set('id', OWN_ROUTINE);
    if (Object.hasOwn(SHIPPED_ROUTINES, shipped))
      head.set('namn', SHIPPED_ROUTINES[shipped as keyof typeof SHIPPED_ROUTINES].name);
    for (const key of ['beslutad', 'gäller-från', 'versioner']) head.delete(key);
    // The parts of another region are not the association's own.
    head.deleteIn(['områden', 'lista']);
    if (!head.has('utkast')) insertAfter(head, 'ägare', 'utkast', true);
    head.setIn(['ses-över', 'senast'], addMonths(today, MONTHS_UNTIL_REVIEW));
    setTimes(head, answers);
  });
}

/** The comment that an editor finds a schema by; its path is right only in the folder of the example. */
export const withoutSchemaComment = (text: string): string =>
  text.replace(/^# yaml-language-server:.*\n/m, '');

/** Returns a routine's file with the times that were answered, and everything else as it was. */
export function routineFileWithTimes(source: string, answers: Answers): string {
  return editHead(source, (head) => setTimes(head, answers));
}

function editHead(source: string, edit: (head: YAMLMap) => void): string {
  const file = splitFrontMatter(source);
  const { document } = file?.head ?? {};
  if (!file || !document || !isMap(document.contents))
    throw new TypeError('only a readable routine can be edited');
  edit(document.contents);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${file.body}`;
}

function insertAfter(head: YAMLMap, after: string, key: string, value: unknown): void {
  const at = head.items.findIndex((pair) => String(pair.key) === after);
  head.set(key, value);
  const [added] = head.items.splice(-1);
  if (added) head.items.splice(at + 1, 0, added);
}

function setTimes(head: YAMLMap, answers: Answers): void {
  const frister = head.get('frister');
  if (!isMap(frister)) return;
  for (const { key, value: deadline } of frister.items) {
    const length = Number(lineOf(answers[timeId(String(key))]));
    if (!isMap(deadline) || !(length > 0)) continue;
    const unit = deadline.has('månader') ? 'månader' : 'arbetsdagar';
    if (!deadline.has(unit) || deadline.get(unit) === length) continue;
    deadline.set(unit, length);
    deadline.set(deadline.has('talets-källa') ? 'talets-källa' : 'källa', OWN_SOURCE);
    keepNear(deadline, unit === 'månader' ? length * WORKDAYS_IN_A_MONTH : length);
  }
  removeUnusedSources(head);
}

/** A source that no value comes from any more, since the association has chosen its own, is not one of the routine's. */
function removeUnusedSources(head: YAMLMap): void {
  const used = new Set<string>();
  visit(head, {
    Pair: (_, { key, value }) => {
      if (SOURCE_KEYS.has(String(key))) used.add(String(value));
    },
  });
  const sources = head.get('källor');
  if (isSeq(sources))
    sources.items = sources.items.filter((one) => isMap(one) && used.has(String(one.get('id'))));
}

/** A reminder comes before the deadline's end and after its beginning: a shorter deadline has a later one, or none. */
function keepNear(deadline: YAMLMap, workdays: number): void {
  const near = deadline.getIn(['nära', 'arbetsdagar']);
  if (typeof near !== 'number' || near < workdays) return;
  if (workdays > 1) deadline.setIn(['nära', 'arbetsdagar'], workdays - 1);
  else deadline.delete('nära');
}
