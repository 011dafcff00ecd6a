import { readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { keepForm, keptForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { workState } from '../../actions/work/work-index.ts';
import { choices } from '../../core/case/choices/choices.ts';
import type { FormValues } from '../../core/report/form.ts';
import { type CaseForm, caseForms } from '../../core/work/case-forms.ts';
import { rowNames } from '../../core/work/names.ts';
import { handlesArea } from '../../core/work/person.ts';
import { withoutOrders } from '../../core/work/plain.ts';
import { presentClasses } from '../../core/work/present-classes.ts';
import type { FormFault } from '../forms/faults.ts';
import { type DecidedCase, decide } from './decide.ts';
import type { Work } from './gate.ts';
import { type MeetingPapers, meetingPapers } from './meeting-page.ts';
import { once } from './once.ts';
import { contextOf } from './order-context.ts';

/** The orders by which a decision is written in a case, in the order of the page. */
const DECIDING: readonly CaseForm['order'][] = ['beslut', 'nivå', 'åtgärd'];
/** How many cases a page has room for. */
const MOST = 30;
export interface DecisionsPage extends Pick<MeetingPapers, 'name' | 'meeting' | 'address'> {
  status: number;
  /** Whether the person can only read. */
  isClosed: boolean;
  cases: readonly DecidedCase[];
  /** How many cases of the meeting are not on the page. */
  more: number;
  values: FormValues;
  faults: readonly FormFault[];
  said: readonly string[];
}

/**
 * Answers the page on which what a meeting decided is written in many cases at once. Each case's decisions are orders that
 * anyone could have typed, all of them or none; a case in which they cannot be carried out stops only itself.
 */
export async function answerDecisions(
  service: Service,
  work: Work,
  request: Request,
  address: string,
): Promise<DecisionsPage | Response | undefined> {
  const papers = await meetingPapers(service, work.person, address);
  if (!papers) return undefined;
  const { cases, more } = await decidedCases(service, work, papers);
  const { name, meeting } = papers;
  if (work.values) {
    const typed: FormValues = new Map([...work.values].filter(([key]) => key !== 'token'));
    const token = await once([work.person.id, address, [...typed]], service.now(), async () => {
      const { values, faults, said } = await decide(service, work, meeting, cases, typed);
      const made = newFormToken(service);
      const kept = new Map([...values, [SAID, [...said]]]);
      await keepForm(service, made, {
        values: kept,
        faults: faults.map(({ control, text }) => [control, text]),
      });
      return made;
    });
    const location = `${new URL(request.url).pathname}?u=${token}`;
    return new Response(null, { status: 303, headers: { location } });
  }
  const kept = await keptForm(service, new URL(request.url).searchParams.get('u') ?? '');
  const typed = kept && 'values' in kept ? kept : { values: new Map<string, string[]>(), faults: [] };
  const faults = typed.faults.map(([control, text]): FormFault => ({ control, text }));
  const said = typed.values.get(SAID) ?? [];
  return {
    name,
    meeting,
    address,
    status: faults.length > 0 ? 422 : 200,
    isClosed: service.desk?.isClosed === true,
    cases,
    more,
    values: typed.values,
    faults,
    said,
  };
}

/** The name under which what was done is kept. */
const SAID = 'gjort';

/** The cases of a meeting that the person handles, with what can be decided in each now. */
async function decidedCases(
  service: Service,
  { person }: Work,
  { pack }: MeetingPapers,
): Promise<{ cases: DecidedCase[]; more: number }> {
  const state = await workState(service);
  const rows = new Map(state.rows.all.map((row) => [row.id, row]));
  const ids = [...new Set([...pack.decisions, ...pack.cases, ...pack.overdue].map(({ id }) => id))].filter(
    (id) => handlesArea(person, service.association, rows.get(id)?.area ?? ''),
  );
  const cases = await Promise.all(
    ids.slice(0, MOST).map(async (id): Promise<DecidedCase[]> => {
      const { file, version, waiting } = await readAnyCase(service, id);
      const routine = file && service.routines[file.rutin];
      const row = rows.get(id);
      if (!file || !routine || !row || waiting) return [];
      const { employers, counterparts, types } = rowNames(row, state);
      return [
        {
          id,
          version,
          about: [`${employers} → ${counterparts}`, types].filter(Boolean).join('. '),
          questions: pack.decisions.filter((one) => one.id === id).map(({ text }) => withoutOrders(text)),
          forms: caseForms(choices(file, contextOf(service, routine, waiting)), presentClasses(file, routine))
            .filter(({ order, fields }) => DECIDING.includes(order) && fields.length > 0)
            .toSorted((a, b) => DECIDING.indexOf(a.order) - DECIDING.indexOf(b.order))
            .map((form) => ({ ...form, key: `${id}.${form.key}` })),
        },
      ];
    }),
  );
  return { cases: cases.flat(), more: Math.max(0, ids.length - MOST) };
}
