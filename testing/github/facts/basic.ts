import type { JsonObject } from '../json.ts';
import type { Repository } from '../repository.ts';
import type { GitHub } from '../stand-in.ts';
import type { RepoLabel } from '../state.ts';

/** Facts for `simple-user` and similar schemas. */
export function userFacts(github: GitHub, login: string): JsonObject {
  const name = encodeURIComponent(login);
  return {
    login,
    id: github.userId(login),
    node_id: `U_${github.userId(login)}`,
    url: `${github.url}/users/${name}`,
    html_url: `${github.url}/${name}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** The repository's address in the API. */
export const repoUrl = (github: GitHub, repo: Repository): string => `${github.url}/repos/${repo.fullName}`;
/** The repository's address on the web. */
export const pageUrl = (github: GitHub, repo: Repository): string => `${github.url}/${repo.fullName}`;

export function repositoryFacts(github: GitHub, repo: Repository): JsonObject {
  return {
    id: repo.id,
    node_id: `R_${repo.id}`,
    name: repo.name,
    full_name: repo.fullName,
    owner: userFacts(github, repo.owner),
    private: repo.isPrivate,
    archived: repo.isArchived,
    visibility: repo.isPrivate ? 'private' : 'public',
    url: repoUrl(github, repo),
    html_url: pageUrl(github, repo),
    clone_url: `${pageUrl(github, repo)}.git`,
    default_branch: repo.defaultBranch,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: github.time(),
    pushed_at: github.time(),
  };
}

export function labelFacts(
  github: GitHub,
  repo: Repository,
  { id, name, color, description }: RepoLabel,
): JsonObject {
  const url = `${repoUrl(github, repo)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `L_${id}`, url, name, color, description, default: false };
}

export function refFacts(github: GitHub, repo: Repository, ref: string, sha: string): JsonObject {
  const url = `${repoUrl(github, repo)}/git`;
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
  return { ref, node_id: `REF_${ref}`, url: `${url}/${ref}`, object };
}

/** OWNER, COLLABORATOR or NONE, as GitHub shows at a comment; it is not a permission. */
export function authorAssociation(repo: Repository, login: string): string {
  if (login === repo.owner) return 'OWNER';
  return repo.collaborators.has(login) ? 'COLLABORATOR' : 'NONE';
}
