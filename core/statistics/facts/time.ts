import { isClosed } from '../../case/case.ts';
import { addMonths, daysBetween } from '../../date.ts';
import { deadlines, dueDay, type Routine } from '../../routine/routine.ts';
import { type FieldCode, IMMATURE, NOT_APPLICABLE } from '../field.ts';
import {
  type CaseAtLock,
  type FieldContext,
  field,
  ifTimed,
  type SourceField,
  untimedCode,
  YES_NO,
} from './source-field.ts';

/** The months within which a report is to have its first answer. */
export const ANSWER_LIMIT = 3;

/** The last day of each step, in days after the report came in. Three months are at most 92 days. */
export const HORIZONS = [30, 92, 180] as const;

const SPANS = ['0–30 dagar', '31–92 dagar', '93–180 dagar', 'mer än 180 dagar'];
const STEPS = [...HORIZONS.map(String), 'over'];
const TOO_EARLY: FieldCode = { kod: IMMATURE, namn: 'För tidigt att säga' };

/**
 * Times as categories: a curve or a median is read from the counts, at fixed horizons. Cases that were still waiting at
 * the lock have separate codes for how long they had waited.
 */
export function timeFields(source: FieldContext): SourceField[] {
  const { routine, period, lockDay } = source;
  const untimed = untimedCode(source);
  const allRipe =
    period !== undefined && lockDay !== undefined && addMonths(period.till, ANSWER_LIMIT) <= lockDay;
  const readBy = memoized((day) => dueDay(routine.frister.läst, day));
  const answerBy = memoized((day) => addMonths(day, ANSWER_LIMIT));
  return [
    field(
      'last-i-tid',
      'Läst i tid',
      [...YES_NO, TOO_EARLY, ...untimed],
      ifTimed((context) => inTime(context, readBy(context.file.mottagen), firstPhase(context))),
    ),
    field(
      'svar-3-man',
      'Svar inom tre månader',
      [...YES_NO, ...(allRipe ? [] : [TOO_EARLY]), ...untimed],
      ifTimed((context) =>
        inTime(context, answerBy(context.file.mottagen), context.file.hantering.svar?.[0]?.datum),
      ),
      // If an answer needs something to be filled in, the answer reveals that it was.
      { disclosure: answerHasRequirements(routine) ? 'internal' : 'rule' },
    ),
    field(
      'tid-till-svar',
      'Tid till första svar',
      [...waitingCodes('Svar efter'), ...untimed],
      ifTimed((context) => waited(context, context.file.hantering.svar?.[0]?.datum)),
    ),
    field(
      'tid-till-stangt',
      'Tid till stängt',
      [...waitingCodes('Stängt efter'), ...untimed],
      ifTimed((context) => waited(context, closedDay(context))),
    ),
    field(
      'oppen-alder',
      'Hur länge öppna ärenden har varit öppna',
      [...STEPS.map((kod, at) => ({ kod, namn: SPANS[at] ?? '' })), { kod: NOT_APPLICABLE, namn: 'Stängt' }],
      (context) =>
        !isClosed(context.file) ? [step(daysBetween(context.file.mottagen, context.lock))] : [NOT_APPLICABLE],
    ),
  ];
}

/** Whether a case must have something else before it can be answered. */
const answerHasRequirements = (routine: Routine): boolean =>
  deadlines(routine).some(
    ([, { 'klar-vid': ends, kräver = [] }]) =>
      kräver.length > 0 && ends.some(({ händelse }) => händelse === 'svar'),
  );

/** Remembers the result for each day: many cases come in on the same day. */
function memoized(of: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const due = known.get(day) ?? of(day);
    known.set(day, due);
    return due;
  };
}

/** Only cases that have had the whole time are judged; otherwise slow cases would be left out of the share. */
function inTime({ lock }: CaseAtLock, due: string, done: string | undefined): string[] {
  if (lock < due) return [IMMATURE];
  return [done !== undefined && done <= due ? 'ja' : 'nej'];
}

const firstPhase = ({ file }: CaseAtLock): string | undefined =>
  file.historik.find(({ händelse }) => händelse === 'fas')?.datum;

/** The day the case was closed, unless it was opened again. */
function closedDay({ file }: CaseAtLock): string | undefined {
  if (!isClosed(file)) return undefined;
  return (
    file.historik.findLast(({ händelse, till }) => händelse === 'fas' && till !== 'arkiverat')?.datum ??
    file.mottagen
  );
}

function waitingCodes(done: string): FieldCode[] {
  return [
    ...STEPS.map((kod, at) => ({ kod: `klart-${kod}`, namn: `${done} ${SPANS[at]}` })),
    ...STEPS.map((kod, at) => ({ kod: `vantar-${kod}`, namn: `Väntar sedan ${SPANS[at]}` })),
  ];
}

function waited({ file, lock }: CaseAtLock, done: string | undefined): string[] {
  return done === undefined
    ? [`vantar-${step(daysBetween(file.mottagen, lock))}`]
    : [`klart-${step(daysBetween(file.mottagen, done))}`];
}

const step = (days: number): string => String(HORIZONS.find((horizon) => days <= horizon) ?? 'over');
