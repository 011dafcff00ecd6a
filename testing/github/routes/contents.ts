import { basename } from 'node:path';
import { ApiError, notFound } from '../errors.ts';
import { pageUrl, repositoryFacts, repoUrl } from '../facts/basic.ts';
import { gitCommitFacts } from '../facts/commit.ts';
import type { JsonObject } from '../json.ts';
import { packAddress } from '../pack.ts';
import { moveBranch } from '../refs.ts';
import type { Answer, ApiCall, Routes } from '../route.ts';
import { FOLDER_MODE, parseTree } from '../tree.ts';

const READ = { needs: 'contents:read', role: 'read' } as const;
const WRITE = { needs: 'contents:write', role: 'write' } as const;

interface Entry {
  type: 'blob' | 'tree';
  sha: string;
  path: string;
  size: number;
}

async function entryAt(
  { repo }: ApiCall,
  at: string,
  path: string,
): Promise<(Entry & { bytes: Buffer }) | undefined> {
  const found = await repo.objects.read(`${at}:${path}`);
  if (found?.type !== 'blob' && found?.type !== 'tree') return undefined;
  return {
    type: found.type,
    sha: found.oid,
    path,
    size: found.type === 'blob' ? found.bytes.length : 0,
    bytes: found.bytes,
  };
}

function entryFacts({ github, repo }: ApiCall, { type, sha, path, size }: Entry): JsonObject {
  const url = `${repoUrl(github, repo)}/contents/${encodeURI(path)}`;
  const git = `${repoUrl(github, repo)}/git/${type}s/${sha}`;
  const page = `${pageUrl(github, repo)}/${type}/main/${encodeURI(path)}`;
  return {
    type: type === 'blob' ? 'file' : 'dir',
    name: basename(path),
    path,
    sha,
    size,
    url,
    git_url: git,
    html_url: page,
    download_url: type === 'blob' ? page : null,
    _links: { self: url, git, html: page },
  };
}

async function content(call: ApiCall): Promise<Answer> {
  const { repo, params, query } = call;
  const at = query.get('ref') ?? repo.defaultBranch;
  const path = params['path'] ?? '';
  const entry = await entryAt(call, at, path);
  if (!entry) throw notFound();
  if (entry.type === 'tree') {
    const inside = parseTree(entry.bytes).map(({ name, mode, oid }): Entry => {
      const type = mode === FOLDER_MODE ? 'tree' : 'blob';
      return { type, sha: oid, path: `${path}/${name}`, size: 0 };
    });
    return { status: 200, facts: inside.map((one) => entryFacts(call, one)) };
  }
  const { bytes } = entry;
  // Above a megabyte GitHub leaves the content out.
  const isLarge = bytes.length > 1024 * 1024;
  const text = isLarge ? '' : bytes.toString('base64').replace(/(.{60})/g, '$1\n');
  return {
    status: 200,
    facts: { ...entryFacts(call, entry), content: text, encoding: isLarge ? 'none' : 'base64' },
  };
}

/** Writes or, without content, deletes one file on a branch. `sha` must be that of the file as it is. */
async function putContent(call: ApiCall): Promise<Answer> {
  const { github, repo, token, params, body } = call;
  const asked = body as { message: string; content?: string; sha?: string; branch?: string };
  const { message, content: base64, sha, branch = repo.defaultBranch } = asked;
  const path = params['path'] ?? '';
  const tip = await repo.commitOf(`refs/heads/${branch}`);
  if (!tip) throw new ApiError(404, `Branch ${branch} not found`);
  const current = await entryAt(call, tip, path);
  if (current && sha === undefined) throw new ApiError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (current?.sha !== sha) throw new ApiError(current ? 409 : 404, `${path} does not match ${sha}`);
  const blob = base64 === undefined ? null : repo.writeBlob(Buffer.from(base64, 'base64'));
  const tree = await repo.writeTree(tip, [{ path, mode: '100644', sha: blob }]);
  const author = { name: token.login, email: `${token.login}@users.noreply.test`, date: github.time() };
  const commit = repo.writeCommit(tree, [tip], message, author);
  if (token.kind !== 'user') github.markSigned(commit);
  await moveBranch(github, repo, token, branch, tip, commit);
  const written = blob === null ? null : await entryAt(call, commit, path);
  return {
    status: current || blob === null ? 200 : 201,
    facts: {
      content: written ? entryFacts(call, written) : null,
      commit: await gitCommitFacts(github, repo, commit),
    },
  };
}

export const CONTENT_ROUTES: Routes = {
  // The file is somewhere else, at an address that works for a while without a token.
  'repos/download-zipball-archive': {
    ...READ,
    run: async ({ github, repo, params }) => {
      const sha = await repo.commitOf(`refs/heads/${params['ref'] || repo.defaultBranch}`);
      if (!sha) throw notFound();
      return { status: 302, headers: { location: packAddress(github, repo, sha) } };
    },
  },
  'repos/get': {
    needs: 'metadata:read',
    role: 'read',
    run: ({ github, repo }) => ({
      status: 200,
      facts: { ...repositoryFacts(github, repo), ...repo.options },
    }),
  },
  'repos/update': {
    needs: 'administration:write',
    role: 'admin',
    run: ({ github, repo, body }) => {
      for (const [name, value] of Object.entries(body)) {
        if (!(name in repo.options)) throw new ApiError(501, 'Not implemented by the stand-in');
        Object.assign(repo.options, { [name]: value });
      }
      return { status: 200, facts: { ...repositoryFacts(github, repo), ...repo.options } };
    },
  },
  'repos/get-content': { ...READ, run: content },
  'repos/create-or-update-file-contents': { ...WRITE, run: putContent },
  'repos/delete-file': { ...WRITE, run: putContent },
};
