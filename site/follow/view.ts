import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';

type State = CaseStatus['steg'][number]['läge'];

/** The progress of a case in the words of the page. The page and its script show the same. */
export interface StatusView {
  title: string;
  /** The next deadline; undefined when the case is closed. */
  next: string | undefined;
  /** Questions that wait for the reporter's answer come first. */
  questions: { title: string; text: string; waits: boolean }[];
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
    next: `Rapporten togs bort: ${text}`,
    questions: [],
    answers: mening === undefined ? [] : [{ title: `Svar ${longDate(datum)}`, text: mening }],
    steps: [],
  };
}

function caseView({ id, steg, nästa, frågor, bekräftelser, svar }: CaseStatus, today: string): StatusView {
  return {
    title: `Ärende ${id}`,
    next: nästa && nextText(nästa, today),
    questions: frågor
      .map(({ datum, text, besvarad }) => ({
        title:
          besvarad === undefined
            ? `Väntar på svar från dig sedan ${longDate(datum)}`
            : `Fråga, besvarad ${longDate(besvarad)}`,
        text,
        waits: besvarad === undefined,
      }))
      .toSorted((a, b) => Number(b.waits) - Number(a.waits)),
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

function nextText({ text, datum }: { text: string; datum: string }, today: string): string {
  if (datum < today) return `${text}. Det skulle ha hänt senast ${longDate(datum)} och är försenat.`;
  return `${text} senast ${longDate(datum)}.`;
}
