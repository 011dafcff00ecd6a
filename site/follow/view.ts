import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { isOver, waitsForAnswer } from '../../core/case/waits.ts';
import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';
import { NEXT_TEXTS } from '../../core/texts/status.ts';
import { caseCalendar } from './calendar.ts';

type State = CaseStatus['steg'][number]['läge'];

/** The progress of a case in the words of the page. The page and its script show the same. */
export interface StatusView {
  /** How far the case has come, as a heading. */
  title: string;
  /** Undefined for a removed report. */
  id: string | undefined;
  next: string;
  /** The promised days that have not passed, for a calendar; undefined if there are none. */
  calendar: string | undefined;
  /** The area whose coordinator has the case; undefined for a removed report. */
  område: string | undefined;
  /** Questions that wait for the reporter's answer come first. `waits`: what answering it needs. */
  questions: { title: string; text: string; waits: { nr: number; datum: string } | undefined }[];
  /** Whether the reporter may say if the answer helped: once, when there is one. */
  asksIfHelped: boolean;
  /** Confirmations and answers, the oldest first. */
  answers: { title: string; text: string }[];
  steps: { title: string; detail: string; state: State; stateText: string }[];
}

const STATE_TEXTS: Record<State, string> = { klart: 'Klart', nu: 'Här är ärendet nu', kvar: 'Kvar' };

/** Describes a status in words. `today` decides whether a deadline has passed. */
export function statusView(status: CaseStatus | RemovedStatus, today: string): StatusView {
  return 'borttagen' in status ? removedView(status) : caseView(status, today);
}

/** A removed report has neither a number nor steps. */
function removedView({ borttagen: { datum, text, mening } }: RemovedStatus): StatusView {
  return {
    title: 'Rapporten är borttagen',
    id: undefined,
    next: `Rapporten togs bort: ${text}`,
    calendar: undefined,
    område: undefined,
    questions: [],
    asksIfHelped: false,
    answers: mening === undefined ? [] : [{ title: `Svar ${longDate(datum)}`, text: mening }],
    steps: [],
  };
}

function caseView(status: CaseStatus, today: string): StatusView {
  const { id, steg, nästa, frågor, bekräftelser, svar, område, återkoppling } = status;
  return {
    title: (steg.find(({ läge }) => läge === 'nu') ?? steg.at(-1))?.text ?? '',
    id,
    next: `Nästa: ${nextText(nästa, today)}`,
    calendar: isOver(status) ? undefined : promisedDays(status, today),
    område,
    questions: frågor
      .map((question) => {
        const { nr, datum, text, besvarad } = question;
        const waits = waitsForAnswer(status, question) ? { nr, datum } : undefined;
        const unanswered = waits ? 'Väntar på svar från dig sedan' : 'Fråga utan svar';
        return {
          title:
            besvarad === undefined
              ? `${unanswered} ${longDate(datum)}`
              : `Fråga, besvarad ${longDate(besvarad)}`,
          text,
          waits,
        };
      })
      .toSorted((a, b) => Number(b.waits !== undefined) - Number(a.waits !== undefined)),
    asksIfHelped: svar.length > 0 && återkoppling === undefined,
    answers: [
      ...bekräftelser.map(({ datum, text, besked }) => ({
        datum,
        title: confirmationTitle(datum, besked),
        text,
      })),
      ...svar.map(({ datum, text, rättad }) => ({ datum, title: answerTitle(datum, rättad), text })),
    ]
      .toSorted((a, b) => compareStrings(a.datum, b.datum))
      .map(({ title, text }) => ({ title, text })),
    steps: steg.map(({ text, datum, nivå, läge }) => ({
      title: nivå === undefined ? text : `${text} (nivå ${nivå})`,
      detail: datum ? longDate(datum) : '',
      state: läge,
      stateText: STATE_TEXTS[läge],
    })),
  };
}

const confirmationTitle = (day: string, promised: string | undefined): string =>
  `Bekräftelse ${longDate(day)}${promised === undefined ? '' : `. Besked senast ${longDate(promised)}`}`;

const answerTitle = (day: string, corrected: string | undefined): string =>
  `Svar ${longDate(day)}${corrected === undefined ? '' : `, rättat ${longDate(corrected)}`}`;

function nextText({ text, datum, vem }: CaseStatus['nästa'], today: string): string {
  if (datum === undefined) return `${text}.`;
  const who = vem === undefined ? '' : ` ${vem} gör det.`;
  if (datum < today) return `${text}.${who} Det skulle ha hänt senast ${longDate(datum)} och är försenat.`;
  return `${text} senast ${longDate(datum)}.${who}`;
}

/** The promised days that have not passed, as a calendar file; undefined if there are none. */
function promisedDays({ id, nästa, bekräftelser }: CaseStatus, today: string): string | undefined {
  const promised = [
    ...(nästa.datum === undefined ? [] : [{ day: nästa.datum, title: nästa.text }]),
    ...bekräftelser.flatMap(({ besked }) =>
      besked === undefined || besked === nästa.datum ? [] : [{ day: besked, title: NEXT_TEXTS.besked }],
    ),
  ].filter(({ day }) => day >= today);
  return promised.length === 0 ? undefined : caseCalendar(id, promised, today);
}
