import { type Clock, clocks } from '../../routine/clock/clocks.ts';
import { bodyName, codeName } from '../../routine/routine.ts';
import { responsibleBody, stepText } from '../../sweep/reminders.ts';
import { CASE_VIEW_TEXTS as TEXTS } from '../../texts/case-view.ts';
import { isClosed } from '../case.ts';
import { caseFacts } from '../describe.ts';
import { transition } from '../transitions/transition.ts';
import { type FieldView, HANDLING_VIEWS, titleOf } from './handling.ts';
import { historyLines } from './history.ts';
import type { ViewInput } from './input.ts';
import { pauseFact, phaseLines } from './stage.ts';
import type { CaseView, Handling, ViewFact, ViewLine, ViewPart } from './view.ts';

/**
 * A case in words on a day: what it is now, what was reported, everything that the coordinator has added, its clocks,
 * what is missing before it can be closed, other cases that are like it, and its history. Pure, and the same wherever
 * a case is shown; parts with nothing in them are left out.
 *
 * @example caseView({ file, routine, association, today: '2026-11-22' }).parts.map(({ heading }) => heading)
 */
export function caseView(input: ViewInput): CaseView {
  const { file, association, waiting = false } = input;
  const fields = handlingViews(input);
  const { beskrivning, bakgrund } = file.rapport;
  const written = (text: string | undefined): ViewLine[] =>
    text === undefined ? [] : [{ text: '', written: text }];
  const ofFields = fields
    .filter(([, { isNow }]) => !isNow)
    .map(([name, { facts, lines, internal }]): ViewPart => {
      const part = { name, heading: titleOf(name), ...(internal ? { internal } : {}) };
      return { ...part, facts: facts ?? [], lines: lines ?? [] };
    });
  const parts: ViewPart[] = [
    { name: 'now', heading: TEXTS.parts.now, facts: nowFacts(input, fields) },
    { name: 'clocks', heading: TEXTS.parts.clocks, lines: clockLines(input) },
    { name: 'about', heading: TEXTS.parts.about, facts: caseFacts(file, association) },
    { name: 'description', heading: TEXTS.parts.description, lines: written(beskrivning) },
    { name: 'background', heading: TEXTS.parts.background, lines: written(bakgrund) },
    ...ofFields,
    { name: 'closing', heading: TEXTS.parts.closing, lines: missingToClose(input) },
    { name: 'phases', heading: TEXTS.parts.phases, lines: phaseLines(input) },
    { name: 'history', heading: TEXTS.parts.history, lines: historyLines(input) },
  ];
  const filled = parts.filter(({ facts = [], lines = [] }) => facts.length + lines.length > 0);
  return { id: file.id, waiting, parts: filled };
}

type NamedField = [keyof Handling, FieldView];

/** What each field that the coordinator added shows, in the order of the schema's layout. */
function handlingViews(input: ViewInput): NamedField[] {
  const { hantering } = input.file;
  const view = <Name extends keyof Handling>(name: Name): NamedField | undefined => {
    const value = hantering[name] as Handling[Name] | undefined;
    return value === undefined ? undefined : [name, HANDLING_VIEWS[name](value, input)];
  };
  const found = (Object.keys(HANDLING_VIEWS) as (keyof Handling)[])
    .map((name) => view(name))
    .filter((one) => one !== undefined);
  return withAlike(found, input);
}

/** The linked cases, and after them those that may be about the same thing. */
function withAlike(fields: NamedField[], { alike = [], routine }: ViewInput): NamedField[] {
  if (alike.length === 0) return fields;
  const lines = alike.map(({ id, received, types }): ViewLine => {
    const names = types.map((code) => codeName(routine, 'typ', code));
    return { text: TEXTS.alike(id, received, names), day: received };
  });
  const linked = fields.find(([name]) => name === 'liknar')?.[1].lines ?? [];
  return [...fields.filter(([name]) => name !== 'liknar'), ['liknar', { lines: [...linked, ...lines] }]];
}

function nowFacts(input: ViewInput, fields: readonly NamedField[]): ViewFact[] {
  const own = fields.flatMap(([, { isNow, facts = [] }]) => (isNow ? facts : []));
  return [...own, ...pauseFact(input)];
}

function clockLines(input: ViewInput): ViewLine[] {
  const all = clocks(input.file, input.routine, input.today);
  return all.length === 0 ? [{ text: TEXTS.noClocks }] : all.map((clock) => clockLine(clock, input));
}

function clockLine(clock: Clock, { file, routine }: ViewInput): ViewLine {
  const { state, dueDate, doneOn } = clock;
  const step = stepText(file, routine, clock);
  const mark = TEXTS.clockState[state];
  const isDone = doneOn !== undefined;
  const who = bodyName(routine, responsibleBody(file, routine, clock));
  return {
    text: isDone ? TEXTS.clockDone(step, doneOn) : TEXTS.clock(step, who, dueDate),
    ...(mark === '' ? {} : { mark }),
    day: doneOn ?? dueDate,
    state: isDone ? 'done' : state === 'overdue' ? 'late' : 'left',
  };
}

/** What is missing before an open case can be closed: the refusal of the order that closes it. */
function missingToClose({ file, routine, today, waiting }: ViewInput): ViewLine[] {
  if (waiting || isClosed(file)) return [];
  const tried = transition(file, { order: 'stäng', anyway: false }, { routine, today });
  if (tried.kind !== 'refused') return [{ text: TEXTS.nothingMissing, state: 'done' }];
  return (tried.missing ?? [tried.text]).map((text) => ({ text, state: 'left' }));
}
