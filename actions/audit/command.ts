import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../core/statistics/audit/audit.ts';
import { AUDIT_TEXTS } from '../../core/texts/command-line.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { AUDIT_FAULT_TEXTS } from '../../core/texts/statistics.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { RELEASE_FILE, RELEASES_FOLDER, readReleases } from '../release/read.ts';
import { print } from '../terminal.ts';

/** `skav audit` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { json: { type: 'boolean' } }, HELP_TEXTS.audit);
  if (typeof parsed === 'number') return parsed;
  const [folder] = parsed.positionals;
  if (folder === undefined || parsed.positionals.length > 1)
    return usageError(AUDIT_TEXTS.folder, HELP_TEXTS.audit);
  const elsewhere = misplaced(folder);
  if (elsewhere !== undefined) return commandFailed(elsewhere);
  const releases = readReleases(folder);
  if (releases.length === 0) return commandFailed(AUDIT_TEXTS.none);
  const found = audit(releases);
  if (parsed.values.json) print(JSON.stringify(found, null, 2));
  else {
    for (const { publicering, tabell, fel } of found.fel)
      print(`${publicering} ${tabell}: ${AUDIT_FAULT_TEXTS[fel]}.`);
    print(AUDIT_TEXTS.verdict(releases.length, found));
  }
  return found.godkänd ? 0 : 1;
}

/** Where the releases are, as a sentence, when they are not in the folder itself. */
function misplaced(folder: string): string | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return AUDIT_TEXTS.missing;
  if (existsSync(join(folder, RELEASE_FILE))) return AUDIT_TEXTS.below(join(folder, '..'));
  return existsSync(join(folder, RELEASES_FOLDER))
    ? AUDIT_TEXTS.above(join(folder, RELEASES_FOLDER))
    : undefined;
}
