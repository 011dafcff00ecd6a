import type { Association } from '../../schemas/types.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import type { Addressee } from './item.ts';

/**
 * Returns who is notified about something in an area: always the area's coordinator, and also the association's contact
 * if the body that is to act is another body's reserve in the routine.
 *
 * @param body the code of the body that is to act
 */
export function addresseesOf(routine: Routine, area: string, body?: string): Addressee[] {
  return body !== undefined && isReserve(routine, body) ? [`area:${area}`, 'contact'] : [`area:${area}`];
}

/** Whether a body is another body's reserve in the routine. */
export function isReserve({ organ }: Routine, body: string): boolean {
  return organ.some(({ reserv }) => reserv === body);
}

/** The name of a body's reserve, or undefined when it has none. */
export function reserveName(routine: Routine, body: string): string | undefined {
  const reserve = routine.organ.find(({ kod }) => kod === body)?.reserv;
  return reserve === undefined ? undefined : bodyName(routine, reserve);
}

/** People who can stand for an addressee on GitHub. */
export interface Candidates {
  /** Users, never teams: when a job mentions a team, no one is notified. */
  logins: string[];
  /**
   * Whether the logins are those of the workspace, which may differ from GitHub's: they count only if they may write.
   */
  isGuess: boolean;
  /** Whether they are substitutes, because the addressee has no people of its own. */
  isReserve: boolean;
}

/**
 * Returns the groups of people who can stand for an addressee, in order of preference: use the first that has someone
 * whom GitHub can notify. For an area they are its reviewers, its coordinators among `personer`, and then the
 * association's own.
 *
 * A job's token does not see teams, so GitHub shows a team's name in its comment as plain text and notifies no one:
 * github.com/hashicorp/terraform-provider-google/issues/29011 (August 2026).
 */
export function gitHubCandidates(association: Association, to: Addressee): Candidates[] {
  const { områden, 'kontakt-på-github': contact = [], personer = [] } = association;
  const named = (names: readonly string[]): Candidates => ({
    logins: names.filter((name) => !name.includes('/')),
    isGuess: false,
    isReserve: false,
  });
  const guessed = (rows: typeof personer): Candidates => ({
    logins: rows.flatMap(({ inloggning = '' }) => (GITHUB_LOGIN.test(inloggning) ? [inloggning] : [])),
    isGuess: true,
    isReserve: false,
  });
  const head = [named(contact), guessed(personer.filter(({ roll }) => roll === 'forbundschef'))];
  if (to === 'contact') return head;
  const area = to.slice('area:'.length);
  const own = personer.filter((row) => row.roll === 'koordinator' && row.områden?.includes(area));
  return [
    named(områden.find(({ kod }) => kod === area)?.granskare ?? []),
    guessed(own),
    ...head.map((group) => ({ ...group, isReserve: true })),
  ];
}

/** Whether the association names a GitHub user for an addressee, so that no substitute is needed. */
export const hasOwnUser = (association: Association, to: Addressee): boolean =>
  gitHubCandidates(association, to).some(({ logins, isReserve }) => !isReserve && logins.length > 0);

/** A user's name on GitHub. */
const GITHUB_LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
