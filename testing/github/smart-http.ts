import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, notFound, readOnly } from './errors.ts';
import { gitEnv } from './git.ts';
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
    const run = () => serveByGit(github, repo, token, request, url, raw, response);
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

/** Runs `git http-backend`, a CGI program, and passes its answer on. */
async function serveByGit(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  request: IncomingMessage,
  url: URL,
  raw: Buffer,
  response: ServerResponse,
): Promise<void> {
  const header = (name: string) => String(request.headers[name] ?? '');
  const env = gitEnv(repo.dir, {
    GIT_PROJECT_ROOT: github.root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: header('content-type'),
    CONTENT_LENGTH: String(raw.length),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_USER: token.login,
  });
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(raw);
  await new Promise((resolve) => child.on('close', resolve));
  const whole = Buffer.concat(chunks);
  const end = whole.indexOf('\r\n\r\n');
  const headers = whole
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line) => line.split(/: (.*)/s));
  const status = headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? '200';
  const kept = headers.filter(([name]) => name && name !== 'Status');
  response.writeHead(Number(status), Object.fromEntries(kept.map(([name, value = '']) => [name, value])));
  response.end(whole.subarray(end + 4));
}
