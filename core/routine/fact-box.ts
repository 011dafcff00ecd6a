import { longDate, MONTH_NAMES } from '../date.ts';
import { sourceAnchor } from './page/sources.ts';
import { bodyName, type Routine } from './routine.ts';

/** A row of the box at the top of a routine's page. */
export interface RoutineFact {
  term: string;
  text: string;
  /** The link on the page to the source of the text. */
  source?: string;
}

/** Who decided on a routine and owns it, from when it applies and when it is reviewed. */
export function routineFacts(routine: Routine): RoutineFact[] {
  const { beslutad, 'gäller-från': from, ersätter, ägare } = routine;
  const decided = beslutad
    ? [bodyName(routine, beslutad.av), beslutad.paragraf, longDate(beslutad.datum)].filter(Boolean).join(', ')
    : 'Inte beslutad. Det här är ett utkast.';
  return [
    ...(from === undefined ? [] : [{ term: 'Gäller från', text: longDate(from) }]),
    ...(ersätter === undefined || from === undefined
      ? []
      : [{ term: 'Ersätter', text: `${ersätter}, som ärenden från tiden före ${longDate(from)} följer` }]),
    { term: 'Beslutad av', text: decided },
    { term: 'Ses över', text: reviewText(routine), source: `#${sourceAnchor(routine['ses-över'].källa)}` },
    { term: 'Ägare', text: bodyName(routine, ägare) },
  ];
}

function reviewText(routine: Routine): string {
  const { senast, av, var: every } = routine['ses-över'];
  const interval = every === undefined ? '' : every === 12 ? ' Varje år.' : ` Var ${every}:e månad.`;
  return `Senast ${longDate(senast)}.${interval} Ansvarar: ${bodyName(routine, av)}`;
}

/** The warning when a routine should have been reviewed before `today`, or undefined. */
export function reviewWarning({ 'ses-över': { senast } }: Routine, today: string): string | undefined {
  if (today <= senast) return undefined;
  const [year = '', month] = senast.split('-');
  return `Den här rutinen skulle ha setts över i ${MONTH_NAMES[Number(month) - 1]} ${year}.`;
}
