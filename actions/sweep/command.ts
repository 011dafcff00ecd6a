import { join } from 'node:path';
import { type LogEntry, logText } from '../../adapters/log.ts';
import { readSettings } from '../../adapters/settings.ts';
import { isDate } from '../../core/date.ts';
import { erasedText } from '../../core/texts/contact.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { SWEEP_COMMAND_TEXTS } from '../../core/texts/sweep.ts';
import { readArgs, usageError } from '../args.ts';
import { eraseContacts } from '../contact/erase.ts';
import { commandCache, openForCommand } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory } from './memory.ts';
import { type SweepResult, type SweepSum, sweep, sweepUnlessSettled } from './sweep.ts';

/** `skav sweep` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(
    args,
    { today: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    HELP_TEXTS.sweep,
  );
  if (typeof parsed === 'number') return parsed;
  const { today, 'dry-run': dryRun = false, json = false } = parsed.values;
  if (parsed.positionals.length > 0) return usageError(HELP_TEXTS.sweep);
  if (today !== undefined && !isDate(today)) return usageError(SWEEP_COMMAND_TEXTS.noDay);
  const { data } = readSettings();
  const cached = commandCache();
  const service = await openForCommand(cached);
  const inbox = localInbox(data, service.association, cached);
  const options = { today: today ?? service.today(), memory: newSweepMemory(cached), dryRun };
  let swept: SweepSum;
  if (json) {
    const result = await sweep(service, inbox, options);
    print(JSON.stringify(jsonOutput(result), null, 2));
    swept = result;
  } else {
    swept = await sweepUnlessSettled(service, inbox, options);
    for (const { caseId, text, order } of swept.newItems)
      print([caseId, text, order].filter(Boolean).join('  '));
    if (!dryRun) print(SWEEP_COMMAND_TEXTS.where(join(data, 'inbox/index.html')));
  }
  for (const problem of sweepProblems(swept)) printError(logText(problem));
  // As of the real date: `--today` only asks what would be sent, and must not erase anything too early.
  const erased = dryRun ? undefined : await eraseContacts(service);
  if (erased && erased.kontakter + erased.meddelanden > 0) printError(erasedText(erased));
  printError(
    SWEEP_COMMAND_TEXTS.sum(
      swept.total - swept.unread.length,
      swept.total,
      swept.newItems.length,
      swept.count,
    ),
  );
  return swept.unread.length + swept.unsent.length === 0 ? 0 : 1;
}

/** A log entry for each problem: which case or key and what kind of fault, never what a file says. */
export function sweepProblems({ unread, unsent }: Pick<SweepSum, 'unread' | 'unsent'>): LogEntry[] {
  return [
    ...unread.map(({ path, code }) => ({ code: UNREAD_CODES[code], data: { path } })),
    ...unsent.map(({ item, error }) => ({ code: 'item-unsent' as const, data: { key: item.key, error } })),
  ];
}

const UNREAD_CODES = {
  unreadable: 'case-unreadable',
  'no-routine': 'case-no-routine',
  store: 'case-unavailable',
  copy: 'case-copied',
} as const;

function jsonOutput({ plan, newItems, unread, unsent, total }: SweepResult) {
  return {
    day: plan.day,
    new: newItems.map(({ key }) => key),
    items: plan.items,
    packs: plan.packs,
    unread,
    unsent: unsent.map(({ item }) => item.key),
    count: { read: total - unread.length, total },
  };
}
