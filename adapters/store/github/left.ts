import { log } from '../../log.ts';
import { StoreError } from '../errors.ts';
import { caseNameOf } from '../names.ts';
import { createBranch, removeBranch } from './branch.ts';
import { createCommit, textAt, tipOf } from './main-branch.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

/** The workflow that takes in what reporters have left. */
const WORKFLOW = 'reply.yml';
/** What the name of a branch with a reply begins with; the case's id comes next. */
export const LEFT_PREFIX = 'svar/';
const FILE = 'svar.json';

/**
 * Leaves a text on a separate branch, for a job that may write on main, and starts that job. The process that the
 * public reaches may create branches but never change main. The text is never in a comment, because GitHub mails
 * comments.
 * @throws StoreError `bad-name`
 */
export async function leave(
  repo: GitHubRepo,
  { name, text, message }: { name: string; text: string; message: string },
): Promise<void> {
  if (caseNameOf(name) === undefined) throw new StoreError('bad-name', { name });
  const main = await tipOf(repo);
  const sha = await createCommit(repo, main, [{ path: FILE, text }], message);
  // A branch that is there already has the same text: its name is made from the question.
  await createBranch(repo, `refs/heads/${LEFT_PREFIX}${name}`, sha);
  try {
    const { actions } = (await repo.client()).rest;
    await actions.createWorkflowDispatch({ ...repo.at, workflow_id: WORKFLOW, ref: 'main' });
  } catch (error) {
    // The nightly sweep takes in what was left, whatever stopped this.
    log('reply-unannounced', { id: name, error });
  }
}

/** What was left on a branch: its name after the prefix, and its newest commit. */
export interface Left {
  name: string;
  commit: string;
}

/** Lists what was left. Anyone who may write can push such a branch, so find out who made its commit before reading it. */
export async function listLeft(repo: RepoAccess): Promise<Left[]> {
  const { git } = (await repo.client()).rest;
  const { data } = await git.listMatchingRefs({ ...repo.at, ref: `heads/${LEFT_PREFIX}` });
  return data.map(({ ref, object }) => ({
    name: ref.slice(`refs/heads/${LEFT_PREFIX}`.length),
    commit: object.sha,
  }));
}

/** Reads the text that was left; undefined when its commit has no such file. */
export const textOfLeft = (repo: RepoAccess, { commit }: Left): Promise<string | undefined> =>
  textAt(repo, commit, FILE);

/** Removes what was left under a name; does nothing when it is gone. */
export const removeLeft = (repo: RepoAccess, name: string): Promise<void> =>
  removeBranch(repo, `${LEFT_PREFIX}${name}`);
