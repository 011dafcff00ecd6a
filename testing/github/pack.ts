import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gitBytes } from './git.ts';
import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';

const packs = new Map<string, { repo: Repository; sha: string }>();

/** The address where a commit's files can be fetched as a zip file without a token, as on GitHub's own host for that. */
export function packAddress({ url }: GitHub, repo: Repository, sha: string): string {
  const key = randomBytes(12).toString('hex');
  packs.set(key, { repo, sha });
  return `${url}/codeload/${key}`;
}

/** Answers such an address. */
export async function servePack(path: string, response: ServerResponse): Promise<void> {
  const pack = packs.get(path.split('/').at(-1) ?? '');
  if (!pack) return void response.writeHead(404).end();
  const { repo, sha } = pack;
  const folder = `${repo.owner}-${repo.name}-${sha}/`;
  const zip = await gitBytes(repo.dir, ['archive', '--format=zip', `--prefix=${folder}`, sha]);
  response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
}
