import { ApiError, notFound } from '../errors.ts';
import { refFacts, repoUrl } from '../facts/basic.ts';
import { gitCommitFacts } from '../facts/commit.ts';
import { isAncestor } from '../history.ts';
import type { JsonObject } from '../json.ts';
import type { GitObject } from '../objects.ts';
import { NO_COMMIT } from '../ref-files.ts';
import { moveBranch } from '../refs.ts';
import type { Repository } from '../repository.ts';
import type { ApiCall, Routes } from '../route.ts';
import { FOLDER_MODE, parseTree, type TreeItem } from '../tree.ts';

const READ = { needs: 'contents:read', role: 'read' } as const;
const WRITE = { needs: 'contents:write', role: 'write' } as const;

/** GitHub answers 409 to every call about the git data of a repository without commits. */
async function requireCommits(repo: Repository): Promise<void> {
  if (!repo.hasCommits()) throw new ApiError(409, 'Git Repository is empty.');
}

async function treeFacts({ github, repo }: ApiCall, tree: GitObject, isWhole: boolean): Promise<JsonObject> {
  const url = `${repoUrl(github, repo)}/git`;
  const found: JsonObject[] = [];
  const list = async (bytes: Buffer, prefix: string): Promise<void> => {
    for (const { mode, name, oid } of parseTree(bytes)) {
      const isFolder = mode === FOLDER_MODE;
      const type = isFolder ? 'tree' : 'blob';
      const path = prefix + name;
      found.push({ path, mode: mode.padStart(6, '0'), type, sha: oid, url: `${url}/${type}s/${oid}` });
      const inside = isFolder && isWhole ? await repo.objects.read(oid) : undefined;
      if (inside) await list(inside.bytes, `${path}/`);
    }
  };
  await list(tree.bytes, '');
  const entries = found.slice(0, github.limits.treeEntries);
  const truncated = entries.length < found.length;
  return { sha: tree.oid, url: `${url}/trees/${tree.oid}`, truncated, tree: entries };
}

/** Whether git accepts the name of a branch: see git-check-ref-format. */
const isRefName = (ref: string): boolean =>
  /^refs\/heads\/[^/]/.test(ref) && !/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/u.test(ref);

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
      const found = params['ref']?.startsWith('heads') ? [...repo.heads(prefix)] : [];
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
      if (!isRefName(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
      if (!(await repo.commitOf(sha))) throw new ApiError(422, 'Object does not exist');
      await moveBranch(github, repo, token, ref.slice('refs/heads/'.length), NO_COMMIT, sha);
      return { status: 201, facts: refFacts(github, repo, ref, sha) };
    },
  },
  'git/update-ref': {
    ...WRITE,
    run: async ({ github, repo, token, params, body }) => {
      await requireCommits(repo);
      const { sha, force = false } = body as { sha: string; force?: boolean };
      const ref = `refs/${params['ref']}`;
      const before = await repo.commitOf(ref);
      if (!before) throw new ApiError(422, 'Reference does not exist');
      if (!(await repo.commitOf(sha))) throw new ApiError(422, 'Object does not exist');
      if (!force && !(await isAncestor(repo, before, sha)))
        throw new ApiError(422, 'Update is not a fast forward');
      await moveBranch(github, repo, token, ref.slice('refs/heads/'.length), before, sha);
      return { status: 200, facts: refFacts(github, repo, ref, sha) };
    },
  },
  'git/delete-ref': {
    ...WRITE,
    run: async ({ github, repo, token, params }) => {
      await requireCommits(repo);
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
      const sha = repo.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
      return { status: 201, facts: { sha, url: `${repoUrl(github, repo)}/git/blobs/${sha}` } };
    },
  },
  'git/get-blob': {
    ...READ,
    run: async ({ github, repo, params }) => {
      const found = await repo.objects.read(params['file_sha'] ?? '');
      if (found?.type !== 'blob') throw notFound();
      const { oid: sha, bytes } = found;
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
      const sha = await repo.writeTree(base, tree).catch(() => undefined);
      const written = sha && (await repo.objects.read(sha));
      if (!written)
        throw new ApiError(422, 'tree contains an entry that cannot be, or base_tree is not a valid tree');
      return { status: 201, facts: await treeFacts(call, written, false) };
    },
  },
  'git/get-tree': {
    ...READ,
    run: async (call) => {
      await requireCommits(call.repo);
      const tree = await call.repo.objects.read(`${call.params['tree_sha']}^{tree}`);
      if (!tree) throw notFound();
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
        if (!(await repo.objects.read(sha)))
          throw new ApiError(
            422,
            sha === tree ? 'Tree SHA does not exist' : 'Parent SHA does not exist or is not a commit object',
          );
      const own = { name: token.login, email: `${token.login}@users.noreply.test`, date: github.time() };
      const by = { ...own, ...author };
      const sha = repo.writeCommit(tree, parents, message, by, { ...by, ...committer });
      if (!author && !committer && token.kind !== 'user') github.markSigned(sha);
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
