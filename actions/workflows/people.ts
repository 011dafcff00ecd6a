import { type Client, connectGitHub } from '../../adapters/store/github/client.ts';
import { hasStatus } from '../../adapters/store/github/errors.ts';
import { type Candidates, gitHubCandidates } from '../../core/sweep/addressees.ts';
import type { Addressee } from '../../core/sweep/item.ts';
import type { Association } from '../../schemas/types.ts';
import type { Told } from '../../views/comment/reminder.ts';
import type { WorkflowContext } from './context.ts';

/** The most people who are notified as substitutes when the association names no one. */
const MAX_STAND_INS = 10;
const WRITERS = ['write', 'maintain', 'admin'];

/** Finds those whom GitHub notifies when a comment mentions them. */
export type FindPeople = (audience: Iterable<Addressee>) => Promise<Told>;

/**
 * Opens the people of a repository. An addressee resolves to the people the association names, as far as GitHub can
 * notify them: mentioning a person without access to a private repository notifies no one. If no such person is named,
 * the association's contact is notified instead, or else everyone who may write, so that a reminder always reaches a
 * person. Each name is looked up once, in one call.
 */
export function openPeople(context: WorkflowContext, association: Association): FindPeople {
  const roles = new Map<string, Promise<string | undefined>>();
  const found = new Map<Addressee, Promise<Told>>();
  let writers: Promise<string[]> | undefined;

  const roleOf = (login: string) => {
    const key = login.toLowerCase();
    const role = roles.get(key) ?? readRole(context, login);
    roles.set(key, role);
    return role;
  };
  const isReached = async (login: string, isGuess: boolean) => {
    const role = await roleOf(login);
    // A role that cannot be read does not mean no access: a name from the settings is still mentioned, a guessed one is
    // not.
    if (role === undefined) return !isGuess;
    return isGuess ? WRITERS.includes(role) : role !== 'none';
  };
  const reachedOf = async ({ logins, isGuess }: Candidates) => {
    const reached: string[] = [];
    for (const login of logins) if (await isReached(login, isGuess)) reached.push(login);
    return reached;
  };
  const findOne = async (to: Addressee): Promise<Told> => {
    const who = to === 'contact' ? 'contact' : 'area';
    for (const group of gitHubCandidates(association, to)) {
      const names = await reachedOf(group);
      if (names.length > 0) return { names, instead: group.isReserve ? [who] : [] };
    }
    writers ??= readWriters(context);
    return { names: await writers, instead: [who] };
  };

  return async (audience) => {
    const all: Told[] = [];
    for (const to of new Set(audience)) {
      const one = found.get(to) ?? findOne(to);
      found.set(to, one);
      all.push(await one);
    }
    return {
      names: [...new Set(all.flatMap(({ names }) => names))],
      instead: [...new Set(all.flatMap(({ instead }) => instead))],
    };
  };
}

/** The role of a login: `none` if it has no access or does not exist, undefined if the role cannot be read. */
async function readRole({ client, at }: WorkflowContext, username: string): Promise<string | undefined> {
  try {
    return (await client.rest.repos.getCollaboratorPermissionLevel({ ...at, username })).data.role_name;
  } catch (error) {
    return hasStatus(error, 404) ? 'none' : undefined;
  }
}

/**
 * Lists people who may write. GitHub shows them only to a token that may write, so the writer asks, where there is one.
 * https://docs.github.com/rest/collaborators/collaborators#list-repository-collaborators
 */
async function readWriters(context: WorkflowContext): Promise<string[]> {
  const list = async (client: Client) => {
    const { data } = await client.rest.repos.listCollaborators({
      ...context.at,
      permission: 'push',
      per_page: 100,
    });
    return data.flatMap(({ login, type }) => (type === 'Bot' ? [] : [login]));
  };
  const asWriter = async () => list(await connectGitHub(context.writerAccess(), context.at));
  const all = await asWriter()
    .catch(() => list(context.client))
    .catch(() => []);
  return all.toSorted().slice(0, MAX_STAND_INS);
}
