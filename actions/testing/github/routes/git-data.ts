import { ApiError, notFound } from '../errors.ts';
import { refFacts, repoUrl } from '../facts/basic.ts';
import { gitCommitFacts } from '../facts/commit.ts';
import type { Json, JsonObject } from '../json.ts';
import { moveBranch, NO_COMMIT } from '../refs.ts';
import type { Repository, TreeItem } from '../repository.ts';
import type { Call, Routes } from '../route.ts';

const READ = { needs: 'contents:read', role: 'read' } as const;
const WRITE = { needs: 'contents:write', role: 'write' } as const;

/** GitHub answers 409 to anything about the git of a repository that has no commit. */
async function requireCommits(repo: Repository): Promise<void> {
  if ((await repo.heads()).size === 0) throw new ApiError(409, 'Git Repository is empty.');
}

async function treeFacts({ github, repo }: Call, tree: string, isWhole: boolean): Promise<JsonObject> {
  const args = ['ls-tree', '-l', '-t', '-z', ...(isWhole ? ['-r'] : []), tree];
  const entries = (await repo.git(...args)).split('\0').filter(Boolean);
  const url = `${repoUrl(github, repo)}/git`;
  return {
    sha: await repo.git('rev-parse', `${tree}^{tree}`),
    url: `${url}/trees/${tree}`,
    truncated: false,
    tree: entries.map((line): Json => {
      const [about = '', path = ''] = line.split('\t');
      const [mode = '', type = '', sha = '', size = '-'] = about.split(/ +/);
      const base = { path, mode, type, sha, url: `${url}/${type}s/${sha}` };
      return size === '-' ? base : { ...base, size: Number(size) };
    }),
  };
}

export const GIT_ROUTES: Routes = {
  'git/get-ref': {
    ...READ,
    run: async ({ github, repo, params }) => {
      await requireCommits(repo);
      const ref = `refs/${params['ref']}`;
      const sha = await repo.commitOf(ref);
      if (!sha) throw notFound();
      return { status: 200, facts: refFacts(github, repo, ref, sha) };
    },
  },
  'git/list-matching-refs': {
    ...READ,
    run: async ({ github, repo, params }) => {
      await requireCommits(repo);
      const prefix = `${params['ref']}`.replace(/^heads\//, '');
      const found = params['ref']?.startsWith('heads') ? [...(await repo.heads(prefix))] : [];
      return {
        status: 200,
        facts: found.map(([name, sha]) => refFacts(github, repo, `refs/heads/${name}`, sha)),
      };
    },
  },
  'git/create-ref': {
    ...WRITE,
    run: async ({ github, repo, token, body }) => {
      await requireCommits(repo);
      const { ref, sha } = body as { ref: string; sha: string };
      if (!ref.startsWith('refs/heads/') || (await repo.ask('check-ref-format', ref)) === undefined)
        throw new ApiError(422, `${ref} is not a valid ref name.`);
      if (!(await repo.commitOf(sha))) throw new ApiError(422, 'Object does not exist');
      await moveBranch(github, repo, token, ref.slice('refs/heads/'.length), NO_COMMIT, sha);
      return { status: 201, facts: refFacts(github, repo, ref, sha) };
    },
  },
  'git/update-ref': {
    ...WRITE,
    run: async ({ github, repo, token, params, body }) => {
      const { sha, force = false } = body as { sha: string; force?: boolean };
      const ref = `refs/${params['ref']}`;
      const before = await repo.commitOf(ref);
      if (!before) throw new ApiError(422, 'Reference does not exist');
      if (!(await repo.commitOf(sha))) throw new ApiError(422, 'Object does not exist');
      if (!force && (await repo.ask('merge-base', '--is-ancestor', before, sha)) === undefined)
        throw new ApiError(422, 'Update is not a fast forward');
      await moveBranch(github, repo, token, ref.slice('refs/heads/'.length), before, sha);
      return { status: 200, facts: refFacts(github, repo, ref, sha) };
    },
  },
  'git/delete-ref': {
    ...WRITE,
    run: async ({ github, repo, token, params }) => {
      const branch = `${params['ref']}`.replace(/^heads\//, '');
      const before = await repo.commitOf(`refs/heads/${branch}`);
      if (!before || branch === params['ref']) throw new ApiError(422, 'Reference does not exist');
      await moveBranch(github, repo, token, branch, before, NO_COMMIT);
      return { status: 204 };
    },
  },
  'git/create-blob': {
    ...WRITE,
    run: async ({ github, repo, body }) => {
      await requireCommits(repo);
      const { content, encoding } = body as { content: string; encoding?: string };
      const sha = await repo.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
      return { status: 201, facts: { sha, url: `${repoUrl(github, repo)}/git/blobs/${sha}` } };
    },
  },
  'git/get-blob': {
    ...READ,
    run: async ({ github, repo, params }) => {
      const sha = params['file_sha'] ?? '';
      if ((await repo.ask('cat-file', '-t', sha)) !== 'blob') throw notFound();
      const bytes = await repo.bytes('cat-file', 'blob', sha);
      const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
      const url = `${repoUrl(github, repo)}/git/blobs/${sha}`;
      return {
        status: 200,
        facts: { sha, node_id: `B_${sha}`, url, size: bytes.length, content, encoding: 'base64' },
      };
    },
  },
  'git/create-tree': {
    ...WRITE,
    run: async (call) => {
      const { repo, body } = call;
      await requireCommits(repo);
      const { base_tree: base, tree } = body as { base_tree?: string; tree: (TreeItem & JsonObject)[] };
      if (
        base !== undefined &&
        (await repo.ask('rev-parse', '-q', '--verify', `${base}^{tree}`)) === undefined
      )
        throw new ApiError(422, 'base_tree is not a valid tree');
      const sha = await repo.writeTree(base, tree).catch(() => undefined);
      if (!sha) throw new ApiError(422, 'tree.path contains a malformed path component');
      return { status: 201, facts: await treeFacts(call, sha, false) };
    },
  },
  'git/get-tree': {
    ...READ,
    run: async (call) => {
      await requireCommits(call.repo);
      const tree = call.params['tree_sha'] ?? '';
      if ((await call.repo.ask('rev-parse', '-q', '--verify', `${tree}^{tree}`)) === undefined)
        throw notFound();
      return { status: 200, facts: await treeFacts(call, tree, call.query.has('recursive')) };
    },
  },
  'git/create-commit': {
    ...WRITE,
    run: async ({ github, repo, token, body }) => {
      await requireCommits(repo);
      const {
        message,
        tree,
        parents = [],
        author,
        committer,
      } = body as {
        message: string;
        tree: string;
        parents?: string[];
        author?: { name: string; email: string; date?: string };
        committer?: { name: string; email: string; date?: string };
      };
      for (const sha of [tree, ...parents])
        if ((await repo.ask('cat-file', '-t', sha)) === undefined)
          throw new ApiError(
            422,
            sha === tree ? 'Tree SHA does not exist' : 'Parent SHA does not exist or is not a commit object',
          );
      const own = { name: token.login, email: `${token.login}@users.noreply.test`, date: github.time() };
      const by = { ...own, ...author };
      const sha = await repo.writeCommit(tree, parents, message, by, { ...by, ...committer });
      if (!author && !committer && token.kind !== 'user') github.sign(sha);
      return { status: 201, facts: await gitCommitFacts(github, repo, sha) };
    },
  },
  'git/get-commit': {
    ...READ,
    run: async ({ github, repo, params }) => {
      await requireCommits(repo);
      const sha = await repo.commitOf(params['commit_sha'] ?? '');
      if (!sha) throw notFound();
      return { status: 200, facts: await gitCommitFacts(github, repo, sha) };
    },
  },
};
