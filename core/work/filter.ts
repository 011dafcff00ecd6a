import type { Association } from '../../schemas/types.ts';
import { areaNow } from '../area.ts';
import type { Party } from '../case/case.ts';
import type { Routine } from '../routine/routine.ts';
import type { LIST_TEXTS } from '../texts/work-lists.ts';
import type { WorkRow } from './row.ts';
import { searchable, searchWords } from './search.ts';

/** What a list of cases is narrowed down to; a filter that is left out lets every case through. */
export interface WorkFilter {
  /** The code of an area; the cases of the areas that it replaced are in it. */
  omrade?: string;
  /** A phase, or `oppna` or `vantar`. */
  fas?: string;
  niva?: string;
  frist?: DeadlineFilter;
  part?: string;
  /** A party and a unit of its list: `kommun.nassjo`. */
  enhet?: string;
  typ?: string;
  orsak?: string;
  allvarlighet?: string;
  /** The first and the last day on which a case was received. */
  fran?: string;
  till?: string;
  /** Only those that have neither type nor cause. */
  klassning?: 'utan';
  /** What a person typed to search for. */
  ord?: string;
}

/** The states that a deadline can be chosen by. */
export type DeadlineFilter = keyof typeof LIST_TEXTS.deadlines;

const DEADLINE_STATES: Readonly<Record<NonNullable<WorkRow['clock']>['state'], DeadlineFilter | undefined>> =
  {
    running: 'loper',
    'due-soon': 'nara',
    'due-today': 'nara',
    overdue: 'sen',
    paused: 'pausad',
    done: undefined,
  };

/** What the names that words are searched in come from. */
export interface Names {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
}

/** Makes the function that tells whether a case is let through. It runs for every case, so what is cheap comes first. */
export function matcher(filter: WorkFilter, names: Names): (row: WorkRow) => boolean {
  const tests: ((row: WorkRow) => boolean)[] = [];
  const { omrade, fas, niva, frist, part, enhet, typ, orsak, allvarlighet, fran, till, klassning } = filter;
  const { association } = names;
  if (omrade !== undefined) {
    const codes = association.områden
      .map(({ kod }) => kod)
      .filter((kod) => areaNow(association, kod) === omrade);
    tests.push(({ area }) => codes.includes(area) || area === omrade);
  }
  if (fas === 'oppna') tests.push(({ closed }) => !closed);
  else if (fas === 'vantar') tests.push(({ waiting }) => waiting);
  else if (fas !== undefined) tests.push(({ phase, waiting }) => phase === fas && !waiting);
  if (niva !== undefined) tests.push(({ level }) => String(level) === niva);
  if (frist !== undefined)
    tests.push(({ clock }) => clock !== undefined && DEADLINE_STATES[clock.state] === frist);
  if (allvarlighet !== undefined) tests.push(({ severity }) => severity === allvarlighet);
  if (fran !== undefined) tests.push(({ received }) => received >= fran);
  if (till !== undefined) tests.push(({ received }) => received <= till);
  if (klassning !== undefined) tests.push(({ types, causes }) => types.length + causes.length === 0);
  if (typ !== undefined) tests.push(({ types }) => types.includes(typ));
  if (orsak !== undefined) tests.push(({ causes }) => causes.includes(orsak));
  if (part !== undefined) tests.push(someParty((one) => one.part === part));
  if (enhet !== undefined) tests.push(someParty((one) => unitValue(one) === enhet));
  tests.push(...searchWords(filter.ord ?? '').map((word) => wordTest(word, names)));
  return (row) => tests.every((test) => test(row));
}

const someParty =
  (test: (party: Party) => boolean) =>
  ({ employers, counterparts }: WorkRow): boolean =>
    employers.some(test) || counterparts.some(test);

/** A unit as a filter names it: with its party, since two parties may have a unit of the same code. */
export const unitValue = ({ part, enhet }: Pick<Party, 'part' | 'enhet'>): string => `${part}.${enhet ?? ''}`;

/** Whether a word is in a case: in its own words, or in the name of its area, a party, a unit or a type. */
function wordTest(word: string, { association, routines }: Names): (row: WorkRow) => boolean {
  const has = ({ namn }: { namn: string }) => searchable(namn).includes(word);
  const codes = (list: readonly { kod: string; namn: string }[]) =>
    new Set(list.filter(has).map(({ kod }) => kod));
  const areas = codes(association.områden);
  const parties = codes(association.parter);
  const units = new Set(
    association.parter.flatMap(({ kod, lista }) =>
      (lista?.enheter ?? []).filter(has).map((unit) => unitValue({ part: kod, enhet: unit.kod })),
    ),
  );
  const types = codes(Object.values(routines).flatMap(({ kodlistor }) => kodlistor.typ.koder));
  const hasParty = someParty((one) => parties.has(one.part) || units.has(unitValue(one)));
  return (row) =>
    row.words.includes(word) ||
    areas.has(row.area) ||
    row.types.some((code) => types.has(code)) ||
    ((parties.size > 0 || units.size > 0) && hasParty(row));
}
