import { textAt } from '../../adapters/store/github/main-branch.ts';
import { repoOf, type WorkflowContext } from './context.ts';
import { findCasePull, idOfPull } from './pull.ts';

/** Bots that are not the association's Apps: anyone who may write can make them write. */
const OTHER_BOTS = ['github-actions[bot]', 'dependabot[bot]'];

/** A user or a bot, as GitHub lists it; some answers leave fields out. */
type Account = { login?: string; type?: string } | null | undefined;

interface ListedCommit {
  author: Account;
  committer: Account;
  commit: { verification?: { verified?: boolean } };
}

/** Whether an account is one of the association's Apps: the intake or the writer. */
export const isOwnApp = (who: Account): boolean =>
  who?.type === 'Bot' && who.login !== undefined && !OTHER_BOTS.includes(who.login);

/**
 * Whether a commit was made by one of the Apps. GitHub signs it for an App that names no author. The signature proves
 * who committed, and the author's address is only text, so both must be the App, or GitHub for it.
 */
const isByOwnApp = ({ author, committer, commit }: ListedCommit): boolean =>
  isOwnApp(author) &&
  (isOwnApp(committer) || committer?.login === 'web-flow') &&
  commit.verification?.verified === true;

/** Reads the first commit of a pull request. Undefined when it has none, or when one of the Apps did not make it. */
async function firstOwnCommit({ client, at }: WorkflowContext, pull_number: number) {
  const { data } = await client.rest.pulls.listCommits({ ...at, pull_number, per_page: 1 });
  return data[0] && isByOwnApp(data[0]) ? data[0] : undefined;
}

/**
 * Reads a case as the intake wrote it: the file in the first commit of the case's own pull request. Anyone who may
 * write can push to the branch, or replace it, so that commit must be an App's, with GitHub's signature.
 *
 * @param number the case's pull request, if the caller has it
 * @returns undefined if no pull request was opened for the case, which then did not come through the form; `forged`
 * when the first commit is not the intake's
 */
export async function readOriginal(
  context: WorkflowContext,
  id: string,
  path: string,
  number: number | undefined,
): Promise<Uint8Array | 'forged' | undefined> {
  const pull = number ?? (await findCasePull(context, id))?.number;
  if (pull === undefined) return undefined;
  const first = await firstOwnCommit(context, pull);
  if (!first) return 'forged';
  const text = await textAt(repoOf(context), first.sha, path);
  return text === undefined ? 'forged' : Buffer.from(text);
}

/**
 * Opens a check of whether the intake made a commit. The intake is the App whose first commit brought in the case or,
 * if that App has been replaced, the one that brought in the newest case. No setting names it, and no one can act as it
 * without its key: see `isByOwnApp`.
 */
export function openIntakeCheck(context: WorkflowContext): (id: string, commit: string) => Promise<boolean> {
  const { client, at } = context;
  const intakeOf = async (pull_number: number | undefined): Promise<string | undefined> => {
    if (pull_number === undefined) return undefined;
    return (await firstOwnCommit(context, pull_number))?.author?.login;
  };
  const findNewest = async () => {
    const newest = { sort: 'created', direction: 'desc', state: 'all', per_page: 100 } as const;
    const { data } = await client.rest.pulls.list({ ...at, ...newest });
    return intakeOf(data.find((one) => idOfPull(one) !== undefined)?.number);
  };
  let newest: Promise<string | undefined> | undefined;
  return async (id, ref) => {
    const { data: commit } = await client.rest.repos.getCommit({ ...at, ref });
    if (!isByOwnApp(commit)) return false;
    const login = commit.author?.login;
    if (login === (await intakeOf((await findCasePull(context, id))?.number))) return true;
    newest ??= findNewest();
    return login === (await newest);
  };
}
