import type { Service } from '../../actions/service.ts';
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
  /** What came of the person's own latest orders. */
  answered?: { isDone: boolean; texts: readonly string[] };
}

/** Reads what GitHub has been asked to do in a case; undefined where the service does it itself. */
export async function shownDesk(
  { desk, association }: Service,
  person: Person,
  id: string,
): Promise<ShownDesk | undefined> {
  if (!desk) return undefined;
  if (desk.isClosed) return { address: undefined, isClosed: true, pending: [] };
  const state = await desk.state(id);
  if (!state) return { address: undefined, pending: [] };
  const { address, pending, answered } = state;
  const isOwn = (login: string) => personWithLogin(association, login)?.id === person.id;
  return {
    address,
    pending: pending.map(({ by, isPostponed }) =>
      isPostponed ? TEXTS.postponed : isOwn(by) ? TEXTS.own : TEXTS.other(nameOfPerson(association, by)),
    ),
    ...(answered && isOwn(answered.by)
      ? { answered: { isDone: answered.isDone, texts: answered.texts.map(withoutOrders) } }
      : {}),
  };
}
