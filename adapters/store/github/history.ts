import { branchOf, idOfPath } from '../names.ts';
import { type FileVersion, HISTORY_LENGTH } from '../store.ts';
import { hasStatus } from './errors.ts';
import { textAt, tipOf } from './main-branch.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

/**
 * Reads the commits of a file and its text after each: one or two calls, and one more for each new commit.
 * @param known the file's texts that have been read before, by commit
 */
export async function fileHistory(
  repo: GitHubRepo,
  path: string,
  known: Map<string, string>,
): Promise<FileVersion[]> {
  const id = idOfPath(path);
  const accepted = await commitsOf(repo, 'main', path);
  const commits =
    accepted.length > 0 || id === undefined ? accepted : await commitsOf(repo, branchOf(id), path);
  return Promise.all(
    commits.map(async ({ sha, message }) => {
      const text = known.get(sha) ?? (await textAt(repo, sha, path));
      if (text !== undefined) known.set(sha, text);
      return { message, text };
    }),
  );
}

/** When a case's file was changed last, on main or else on its branch; undefined if there is no such file. */
export async function lastChange(repo: RepoAccess, path: string): Promise<string | undefined> {
  const [accepted] = await commitsOf(repo, 'main', path, 1);
  const id = idOfPath(path);
  const [newest = accepted] =
    accepted || id === undefined ? [] : await commitsOf(repo, branchOf(id), path, 1);
  return newest?.date;
}

async function commitsOf(
  repo: RepoAccess,
  branch: string,
  path: string,
  per_page = HISTORY_LENGTH,
): Promise<{ sha: string; message: string; date: string | undefined }[]> {
  const { repos } = (await repo.client()).rest;
  try {
    const { data } = await repos.listCommits({ ...repo.at, sha: branch, path, per_page });
    return data.map(({ sha, commit }) => ({ sha, message: commit.message, date: commit.committer?.date }));
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    // Either the branch or the repository is missing; the latter is an error, which `tipOf` throws.
    await tipOf(repo);
    return [];
  }
}
