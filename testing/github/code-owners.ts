import { changedFiles } from './history.ts';
import type { Repository } from './repository.ts';
import type { PullRequest } from './state.ts';

/** Owners by name, and teams by slug: those who may write. */
interface Owners {
  users: string[];
  teams: string[];
}

/** Everyone who owns a file that a pull request changes: see `ownersOfFiles`. */
export async function codeOwners(repo: Repository, pull: PullRequest): Promise<Owners> {
  const all = await ownersOfFiles(repo, pull);
  return {
    users: [...new Set(all.flatMap(({ users }) => users))],
    teams: [...new Set(all.flatMap(({ teams }) => teams))],
  };
}

/**
 * The owners of each file that a pull request changes, by `.github/CODEOWNERS` of its base: for each file the last line
 * that fits decides, and a line without names leaves a file without owners. A team needs write access.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export async function ownersOfFiles(repo: Repository, { baseSha, headSha }: PullRequest): Promise<Owners[]> {
  const source = (await repo.objects.read(`${baseSha}:.github/CODEOWNERS`))?.bytes.toString('utf8') ?? '';
  const lines = source.split('\n').flatMap((line) => {
    const [pattern = '', ...owners] = line.replace(/#.*/, '').trim().split(/\s+/);
    return pattern === '' ? [] : [{ fits: matcher(pattern), owners }];
  });
  const changed = await changedFiles(repo, baseSha, headSha);
  return changed.map(({ path }) => {
    const owners = lines.findLast(({ fits }) => fits(path))?.owners ?? [];
    const names = owners.map((name) => name.replace(/^@/, ''));
    return {
      users: names.filter((name) => !name.includes('/') && repo.collaborators.has(name)),
      teams: names
        .flatMap((name) => name.split('/')[1] ?? [])
        .filter((slug) => repo.teams.get(slug)?.role === 'write'),
    };
  });
}

/** A pattern as in `.gitignore`, with what our file uses: a leading and a trailing slash, and `*` within a name. */
function matcher(pattern: string): (path: string) => boolean {
  const anchored = pattern.replace(/^\//, '').replace(/\/$/, '/**');
  const source = anchored.replace(/\*\*|\*|[.+^${}()|[\]\\?]/g, (token) =>
    token === '**' ? '.*' : token === '*' ? '[^/]*' : `\\${token}`,
  );
  const regex = new RegExp(`${pattern.startsWith('/') ? '^' : '(?:^|/)'}${source}$`);
  return (path) => regex.test(path);
}
