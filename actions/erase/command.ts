import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FOLDER } from '../../adapters/data-folder.ts';
import { explainGitHubErrors } from '../../adapters/github-api-error.ts';
import { readSettings } from '../../adapters/settings.ts';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { isCaseId } from '../../core/case/id.ts';
import { ERASE_TEXTS } from '../../core/texts/erase.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { type HistoryRewrite, removeFromHistory } from './history.ts';
import { eraseLocally, type LocalErasure } from './local.ts';
import { eraseOnGitHub, type GitHubErasure } from './on-github.ts';

/** `skav erase` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { git: { type: 'string' } }, HELP_TEXTS.erase);
  if (typeof parsed === 'number') return parsed;
  const [typed = '', ...more] = parsed.positionals;
  const id = typed.toUpperCase();
  if (more.length > 0) return usageError(HELP_TEXTS.erase);
  if (!isCaseId(id)) return usageError(ERASE_TEXTS['bad-id']);
  const { data, cache } = readSettings();
  const isLocal = process.env['GITHUB_REPOSITORY'] === undefined && parsed.values.git === undefined;
  if (isLocal && existsSync(join(data, ARCHIVE_FOLDER))) {
    printLocalErasure(await eraseLocally(data, cache, id));
    return 0;
  }
  const { GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token, GITHUB_API_URL: api } = process.env;
  const [owner, repo] = name.split('/');
  if (!owner || !repo || !token) return usageError(ERASE_TEXTS.needs);
  const at = { owner, repo };
  return explainGitHubErrors('att radera', async () => {
    const access = { ...(api ? { api } : {}), credentials: { token }, shouldRetry: false, timeout: 30_000 };
    const erased = await eraseOnGitHub(await connectGitHub(access, at), at, id);
    const rewritten = parsed.values.git === undefined ? undefined : removeFromHistory(parsed.values.git, id);
    printErasure(id, erased, rewritten);
    return 0;
  });
}

function printLocalErasure({ commits, versions, files }: LocalErasure): void {
  const { local, items, left } = ERASE_TEXTS;
  print(local.commits(commits));
  print(local.versions(versions));
  print(local.files(files));
  print(`\n${left}`);
  for (const item of [items.officer, items.clones, items.backupsLocal, items.disks]) print(`[ ] ${item}`);
}

function printErasure(
  id: string,
  { pulls, comments, logs }: GitHubErasure,
  rewritten: HistoryRewrite | undefined,
): void {
  const { done, items, left } = ERASE_TEXTS;
  print(done.branch(id));
  for (const number of pulls) print(done.pull(number));
  print(done.comments(comments, pulls[0] ?? 0));
  print(done.logs(logs));
  if (rewritten)
    print(rewritten.blobs.length > 0 ? done.history(rewritten.blobs.length) : done['no-history']);
  print(`\n${left}`);
  const rest = [
    items.officer,
    items.main(id),
    rewritten ? items.push : items.mirror,
    ...(pulls.length > 0 ? [items.support(pulls.join(', '), rewritten?.first ?? '–'), items.body] : []),
    items.contact(id),
    items.clones,
    items.mail,
    items.backups,
  ];
  for (const item of rest) print(`[ ] ${item}`);
}
