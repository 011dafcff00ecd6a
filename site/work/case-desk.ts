import type { Service } from '../../actions/service.ts';
import type { DeskState } from '../../actions/work/desk.ts';
import type { Case } from '../../core/case/case.ts';
import { markAccepted } from '../../core/case/mark-accepted.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { CASE_FORM_TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS as TEXTS } from '../../core/texts/work/github.ts';
import { nameOfPerson, type Person, personWithLogin } from '../../core/work/person.ts';
import { withoutOrders } from '../../core/work/plain.ts';

/** What a case's page says of what GitHub carries out. */
export interface ShownDesk {
  /** The case's pull request; undefined when it has none. */
  address: string | undefined;
  /** Set where the person can only read. */
  isClosed?: true;
  /** What waits for its answer. */
  pending: readonly string[];
  /** Set when some of that is the person's own. */
  isOwnPending?: boolean;
  /** What could not be done, and is tried again at night: what to say, and why. */
  postponed: readonly { text: string; why: readonly string[] }[];
  /** What came of the person's own latest orders, or of accepting the report. */
  answered?: { isDone: boolean; texts: readonly string[] };
}

const NOTHING = { address: undefined, pending: [], postponed: [] };

/** Reads what GitHub has been asked to do in a case; undefined where the service does it itself. */
export async function shownDesk(
  { desk, association, today }: Service,
  person: Person,
  file: Case,
  routine: Routine,
): Promise<ShownDesk | undefined> {
  if (!desk) return undefined;
  if (desk.isClosed) return { ...NOTHING, isClosed: true };
  const state = await desk.state(file.id);
  if (!state) return NOTHING;
  const isOwn = (login: string) => personWithLogin(association, login)?.id === person.id;
  const accepted = acceptedOf(state, file, routine, today());
  const answered = latest(state, accepted);
  const isAccepting = accepted === 'running' || accepted === 'late';
  return {
    address: state.address,
    pending: [
      ...(isAccepting ? [TEXTS.accepting[accepted]] : []),
      ...state.pending.map(({ by }) => (isOwn(by) ? TEXTS.own : TEXTS.other(nameOfPerson(association, by)))),
    ],
    isOwnPending:
      (isAccepting && isOwn(state.accepted?.by ?? '')) || state.pending.some(({ by }) => isOwn(by)),
    postponed: state.postponed.map(({ by, texts }) => ({
      text: isOwn(by) ? TEXTS.postponed : TEXTS.postponedOther(nameOfPerson(association, by)),
      why: texts.map(withoutOrders),
    })),
    ...(answered && isOwn(answered.by)
      ? { answered: { isDone: answered.isDone, texts: answered.texts.map(withoutOrders) } }
      : {}),
  };
}

/** How far an accepted report has come. The workflow replaces the label a moment before it changes the case. */
function acceptedOf({ accepted, pending, answered }: DeskState, file: Case, routine: Routine, today: string) {
  if (accepted?.state !== 'done' || pending.length > 0 || answered) return accepted?.state;
  return markAccepted(file, today, routine) === file ? 'done' : 'running';
}

/**
 * What was done last: an order that is answered, or that the report was accepted. GitHub gives times in seconds; in the same
 * one it is the order, for its answer may be a refusal, which has to be seen.
 */
function latest({ accepted, answered }: DeskState, state: ReturnType<typeof acceptedOf>) {
  if (!accepted || state !== 'done' || (answered && answered.at >= accepted.at)) return answered;
  return { by: accepted.by, isDone: true, texts: [CASE_FORM_TEXTS.accepted] };
}
