import type { Association } from '../../schemas/types.ts';
import { type Deadline, deadlines, type Routine } from '../routine/routine.ts';
import { MADE_QUESTION_TEXTS as MADE, QUESTION_TEXTS } from '../texts/init.ts';
import { isGeneralArea } from './areas.ts';
import { type Answers, lineOf, linesOf, type Question } from './question.ts';
import {
  proposedPrefix,
  readChoice,
  readLine,
  readMail,
  readNumber,
  readOrganisationNumber,
  readPhone,
  readPrefix,
} from './read-line.ts';
import { readDays, readMunicipalities, readUnits } from './read-list.ts';
import { routineChoices } from './routine-choice.ts';

/** What the questions depend on besides the answers. */
export interface QuestionFacts {
  /** The routines to start from, by id; when an association is changed, only its own routine. */
  routines: Readonly<Record<string, Routine>>;
  today: string;
  /** The association that is changed; undefined when a new one is made. */
  existing?: Association;
  /** Reads where keys are kept. Passed in, because only the machine can check a path. */
  readKeys: Question['read'];
}

/** How many colours there are: a hue in degrees. */
const HUES = 360;

/** Returns a question with its sentences from `QUESTION_TEXTS`. */
const asked = (
  id: keyof typeof QUESTION_TEXTS,
  rest: Pick<Question, 'read'> & Partial<Question>,
): Question => {
  const [text, hint] = QUESTION_TEXTS[id];
  return { id, text, kind: 'line', ...(hint === '' ? {} : { hint }), ...rest };
};

/**
 * Returns the questions about an association, in order, as far as the answers so far decide which they are. Pure: the
 * same ones are asked in a terminal and looked up for a file of answers.
 *
 * @example
 * const next = questions(answers, facts).find(({ id }) => !(id in answers));
 */
export function questions(answers: Answers, facts: QuestionFacts): Question[] {
  const { existing } = facts;
  const contact = lineOf(answers['kontakt.mejl']) || undefined;
  const prefix = lineOf(answers['prefix']).toLowerCase();
  const proposed = proposedPrefix(lineOf(answers['namn']));
  return [
    asked('namn', { read: readLine }),
    ...(existing ? [] : [asked('prefix', { read: readPrefix, ...readyIf(proposed) })]),
    asked('organisationsnummer', { read: readOrganisationNumber }),
    asked('kontakt.roll', { read: readLine, ready: 'Förbundschefen' }),
    asked('kontakt.mejl', { read: readMail }),
    asked('kontakt.telefon', { read: readPhone, ready: '' }),
    asked('dataskyddsombud', { read: readMail }),
    ...areaQuestions(answers, facts, contact),
    ...unitQuestions(facts),
    ...routineQuestions(answers, facts),
    asked('färg', { read: (typed) => readNumber(typed, 0, HUES), ready: '255' }),
    asked('nycklar', {
      read: facts.readKeys,
      takesList: true,
      ...readyIf(prefix === '' ? undefined : `~/skav-nyckel-${prefix}.txt`),
    }),
  ];
}

const readyIf = (ready: string | undefined) => (ready === undefined ? {} : { ready });

function areaQuestions(
  answers: Answers,
  { existing }: QuestionFacts,
  contact: string | undefined,
): Question[] {
  const kept = existing?.områden.filter((area) => !isGeneralArea(area)).map(({ namn }) => namn) ?? [];
  const areas = linesOf(answers['kommuner']);
  const isOne = answers['koordinatorer'] === 'en' || areas.length < 2;
  const mail = (id: string, text: string): Question => ({
    id,
    text,
    hint: MADE.mailHint,
    kind: 'line',
    read: readMail,
    ...readyIf(contact),
  });
  return [
    asked('kommuner', { kind: 'list', read: (typed) => readMunicipalities(typed, kept), ...addHint(kept) }),
    ...(areas.length < 2
      ? []
      : [
          asked('koordinatorer', {
            kind: 'choice',
            choices: (['en', 'varje'] as const).map((value) => {
              const [label, about] = MADE.choices[value];
              return { value, label, about: [about] };
            }),
            ready: 'varje',
            read: (typed) => readChoice(typed, ['en', 'varje']),
          }),
        ]),
    asked('koordinator.roll', { read: readLine, ready: 'Samverkanskoordinatorn' }),
    ...(isOne
      ? [mail('koordinator.mejl', MADE.coordinatorMail)]
      : areas.map((area) => mail(coordinatorId(area), MADE.coordinatorMailOf(area)))),
  ];
}

/** The id of the question about the coordinator's address in an area. */
export const coordinatorId = (area: string): string => `koordinator.${area}.mejl`;

function unitQuestions({ existing }: QuestionFacts): Question[] {
  const kept = (party: string) =>
    existing?.parter.find(({ kod }) => kod === party)?.lista?.enheter.map(({ namn }) => namn) ?? [];
  return (['vardcentraler', 'mottagningar'] as const).map((id) => {
    const units = kept(UNIT_PARTIES[id]);
    return asked(id, {
      kind: 'list',
      read: (typed) => readUnits(typed, units),
      ready: '',
      ...addHint(units),
    });
  });
}

/** The hint of a list to which one only adds. */
const addHint = (kept: readonly string[]) => (kept.length === 0 ? {} : { hint: MADE.addHint(kept.length) });

/** The party whose units each list of units is. */
export const UNIT_PARTIES = { vardcentraler: 'vardcentral', mottagningar: 'psykiatri' } as const;

function routineQuestions(answers: Answers, { routines, today, existing }: QuestionFacts): Question[] {
  const ids = Object.keys(routines);
  const chosen = routines[existing?.rutin ?? lineOf(answers['rutin'])];
  return [
    ...(existing
      ? []
      : [
          asked('rutin', {
            kind: 'choice',
            choices: routineChoices(routines),
            ...readyIf(ids[0]),
            read: (typed) => readChoice(typed, ids),
          }),
        ]),
    ...(chosen ? timeQuestions(chosen, existing !== undefined) : []),
    ...(chosen ? meetingQuestions(chosen, today) : []),
  ];
}

/** The times of a routine. Those of one that is decided are changed by a new version of it, not here. */
function timeQuestions(routine: Routine, isOwn: boolean): Question[] {
  if (isOwn && !routine.utkast) return [];
  return deadlines(routine).flatMap(([key, deadline]) => {
    const length = lengthOf(deadline);
    if (length === undefined) return [];
    const isMonths = deadline.månader !== undefined;
    const question: Question = {
      id: timeId(key),
      text: (isMonths ? MADE.months : MADE.days)(deadline.steg),
      kind: 'line',
      ready: String(length),
      // The limits of schemas/routine.json.
      read: (typed) => readNumber(typed, 1, isMonths ? 36 : 250),
    };
    return [question];
  });
}

/** How long a deadline is, in its own unit; undefined when it is a day in the case. */
export const lengthOf = ({ månader, arbetsdagar }: Deadline): number | undefined => månader ?? arbetsdagar;

/** The id of the question about a deadline. */
export const timeId = (deadline: string): string => `frist.${deadline}`;

function meetingQuestions(routine: Routine, today: string): Question[] {
  return meetingBodies(routine).map(({ kod, namn }) => ({
    id: meetingId(kod),
    text: MADE.meetings(namn),
    hint: MADE.meetingsHint,
    kind: 'list',
    ready: '',
    read: (typed) => readDays(typed, today),
  }));
}

/** The id of the question about a body's meetings. */
export const meetingId = (body: string): string => `möten.${body}`;

/** The bodies that meet about cases: those of a level, and those that get a report. */
export function meetingBodies({ organ, nivåer, rapporter }: Routine): Routine['organ'] {
  const concerned = new Set([
    ...nivåer.map((level) => level.organ),
    ...rapporter.flatMap((one) => one.mottagare),
  ]);
  return organ.filter(({ kod, slag }) => slag === 'organ' && concerned.has(kod));
}
