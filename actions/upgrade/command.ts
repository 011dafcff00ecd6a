import { appendFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NO_CACHE } from '../../adapters/cache/cache.ts';
import { readSettings } from '../../adapters/settings.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { UPGRADE_TEXTS } from '../../core/texts/upgrade.ts';
import { readArgs, usageError } from '../args.ts';
import { folderFiles } from '../check/case-files.ts';
import { checkCorpus } from '../check/corpus.ts';
import { releaseAndRemovalFindings } from '../check/releases-and-removals.ts';
import { print } from '../terminal.ts';
import { upgrade, workflowsBehind } from './upgrade.ts';

/** The checkout that this program is in. */
const CODE = join(import.meta.dirname, '../..');

/** `skav upgrade` */
export async function run(args: string[]): Promise<number> {
  const options = { source: { type: 'string' }, check: { type: 'boolean' } } as const;
  const parsed = readArgs(args, options, HELP_TEXTS.upgrade);
  if (typeof parsed === 'number') return parsed;
  if (parsed.values.check)
    return parsed.positionals.length > 0 || parsed.values.source !== undefined
      ? usageError(HELP_TEXTS.upgrade)
      : checkWorkflows(dirname(readSettings().cases));
  const [target, ...more] = parsed.positionals;
  if (target === undefined || more.length > 0) return usageError(HELP_TEXTS.upgrade);
  const { from, to, changed } = await upgrade({
    code: CODE,
    target,
    source: parsed.values.source,
    check: countFaults,
  });
  print(UPGRADE_TEXTS.done(from, to));
  if (from === to && changed.length === 0) print(UPGRADE_TEXTS.same);
  else {
    print(UPGRADE_TEXTS.changed(changed.length));
    print(UPGRADE_TEXTS.next);
  }
  return 0;
}

/**
 * Prints whether a repository's workflows are those of this version, and writes it on the run's summary page, where the
 * person who approves a new version reads it. A repository that holds both code and cases has no other workflows.
 */
function checkWorkflows(root: string): number {
  if (relative(root, CODE) === '') return 0;
  const behind = workflowsBehind(CODE, root);
  const text = behind.length === 0 ? UPGRADE_TEXTS.current : UPGRADE_TEXTS.behind(behind);
  print(text);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${text}\n\n`);
  return behind.length === 0 ? 0 : 1;
}

/** How many faults `skav check` finds in an association's folder. */
async function countFaults(cases: string): Promise<number> {
  const source = folderFiles(cases);
  const { faults } = await checkCorpus(cases, () => {}, NO_CACHE, source);
  const rest = await releaseAndRemovalFindings(cases, NO_CACHE, source);
  return faults.length + rest.faults.length;
}
