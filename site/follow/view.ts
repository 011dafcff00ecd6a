import type { Status } from '../../core/case/status.ts';
import { longDate } from '../../core/date.ts';

type State = Status['steg'][number]['läge'];

/** How far a case has come, in the words of the page. The page and the script in it show the same. */
export interface StatusView {
  title: string;
  /** The next deadline; none when the case is closed. */
  next: string | undefined;
  answers: { date: string; text: string }[];
  steps: { title: string; detail: string; state: State; stateText: string }[];
}

const STATE_TEXTS: Record<State, string> = { klart: 'Klart', nu: 'Här är ärendet nu', kvar: 'Kvar' };

/** A status in words. `today` tells whether a deadline has passed. */
export function statusView({ id, steg, nästa, svar }: Status, today: string): StatusView {
  return {
    title: `Ärende ${id}`,
    next: nästa && nextText(nästa, today),
    answers: svar.map(({ datum, text }) => ({ date: longDate(datum), text })),
    steps: steg.map(({ text, datum, nivå, läge }) => ({
      title: nivå === undefined ? text : `${text} (nivå ${nivå})`,
      detail: datum ? longDate(datum) : '',
      state: läge,
      stateText: STATE_TEXTS[läge],
    })),
  };
}

function nextText({ text, datum }: { text: string; datum: string }, today: string): string {
  if (datum < today) return `${text}. Det skulle ha hänt senast ${longDate(datum)} och är försenat.`;
  return `${text} senast ${longDate(datum)}.`;
}
