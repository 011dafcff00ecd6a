import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { ApiError, notFound, readOnly } from './errors.ts';
import { gitBytes } from './git.ts';
import { NO_COMMIT } from './ref-files.ts';
import { emitMoves } from './refs.ts';
import type { Repository } from './repository.ts';
import { refusePush } from './rulesets.ts';
import type { GitHub } from './stand-in.ts';
import { type AccessToken, requirePermission } from './tokens.ts';

/** Serves `git clone`, `fetch` and `push` over HTTP by git itself. The password of Basic authentication is a token. */
export async function smartHttp(
  github: GitHub,
  request: IncomingMessage,
  url: URL,
  raw: Buffer,
  response: ServerResponse,
): Promise<void> {
  try {
    const [, owner, name] = /^\/([^/]+)\/([^/]+)\.git\//.exec(url.pathname) ?? [];
    const repo = github.repositories.get(`${owner}/${name}`);
    const token = github.tokens.authenticateToken(request.headers.authorization, github.now());
    if (!repo) throw notFound();
    const isPush = /receive-pack/.test(url.pathname + url.search);
    requirePermission(token, repo, `contents:${isPush ? 'write' : 'read'}`, isPush ? 'write' : 'read');
    if (isPush && repo.isArchived) throw readOnly();
    if (isPush) await refuseCommands(github, repo, token, raw);
    const run = () => serveByGit(repo, request, url, raw, response);
    await (isPush ? repo.serial(() => emitMoves(github, repo, token, run)) : run());
  } catch (error) {
    const { status, message } = error instanceof ApiError ? error : new ApiError(500, 'Server Error');
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {});
    response.end(message);
  }
}

/**
 * Refuses a push with a branch that a ruleset closes. GitHub refuses only that branch; here the whole push is refused.
 * https://git-scm.com/docs/gitprotocol-pack#_reference_update_request_and_packfile_transfer
 */
async function refuseCommands(github: GitHub, repo: Repository, token: AccessToken, raw: Buffer) {
  const commands = raw
    .toString('latin1')
    .matchAll(/^[0-9a-f]{4}([0-9a-f]{40}) ([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/gm);
  for (const [, before = '', after = '', branch = ''] of commands)
    await refusePush(github, repo, token, branch, {
      isCreated: before === NO_COMMIT,
      isDeleted: after === NO_COMMIT,
      // Its commits are not here yet.
      isForward: async () => true,
    });
}

/** What `git upload-pack` can do by version 2 of the protocol, by the protocol that was asked for: the same in all repositories. */
const abilities = new Map<string, Promise<Buffer>>();

/**
 * Answers as `git http-backend` does, by the program that it would start.
 * https://git-scm.com/docs/gitprotocol-http#_smart_clients
 */
async function serveByGit(
  repo: Repository,
  request: IncomingMessage,
  url: URL,
  raw: Buffer,
  response: ServerResponse,
): Promise<void> {
  const isAsked = url.pathname.endsWith('/info/refs');
  const service = isAsked ? url.searchParams.get('service') : url.pathname.split('/').at(-1);
  const [, program] = /^git-(upload-pack|receive-pack)$/.exec(service ?? '') ?? [];
  if (program === undefined) throw notFound();
  const protocol = String(request.headers['git-protocol'] ?? '');
  const run = (...args: string[]) => {
    const input = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    const env = { GIT_PROTOCOL: protocol };
    // Also what it refuses is in its answer.
    return gitBytes(repo.dir, [program, '--stateless-rpc', ...args, repo.dir], { input, env, mayFail: true });
  };
  const isNew = protocol.includes('version=2');
  let answer: Buffer;
  if (!isAsked) answer = await run();
  else if (isNew && program === 'upload-pack') {
    const known = abilities.get(protocol) ?? run('--http-backend-info-refs');
    abilities.set(protocol, known);
    answer = await known;
  } else {
    const head = `# service=${service}\n`;
    const line = `${(head.length + 4).toString(16).padStart(4, '0')}${head}0000`;
    answer = Buffer.concat([Buffer.from(isNew ? '' : line), await run('--http-backend-info-refs')]);
  }
  response.writeHead(200, {
    'content-type': `application/x-${service}-${isAsked ? 'advertisement' : 'result'}`,
    'cache-control': 'no-cache',
  });
  response.end(answer);
}
