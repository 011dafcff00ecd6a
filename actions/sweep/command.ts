import { join } from 'node:path';
import { errorName } from '../../adapters/error-name.ts';
import { folderCache } from '../../adapters/folder/cached.ts';
import { readSettings } from '../../adapters/settings.ts';
import { isDate } from '../../core/date.ts';
import { erasedText } from '../../core/texts/contact.ts';
import { SWEEP_COMMAND_TEXTS } from '../../core/texts/sweep.ts';
import { readArgs } from '../args.ts';
import { eraseContacts } from '../contact/erase.ts';
import { openService } from '../open-service.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory } from './memory.ts';
import { type SweepResult, sweep } from './sweep.ts';

const HELP = `Användning: skav sweep [--today DAG] [--dry-run] [--json]

Går igenom alla ärenden: vad som snart är sent, vad som är sent, vad som kan lyftas, vad som liknar något annat och
vilka möten som närmar sig. Var sak sägs en gång. Inkorgarna skrivs i SKAV_DATA/inbox: en sida för varje koordinator
och ett underlag för varje möte. Kontaktuppgifter vars tid har gått tas bort.

  --today DAG   som om det vore den dagen, till exempel 2026-11-22
  --dry-run     visa vad som skulle sägas, och skriv inget
  --json        ett JSON-objekt för program: {"dag", "nytt", "poster", "dagordningar", "olästa", "osagda", "antal"}

Slutkod: 0 när allt är gjort, 1 när något ärende inte gick att läsa eller något inte gick att säga, 2 när
kommandot är fel skrivet.`;

/** `skav sweep` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(
    args,
    { today: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    HELP,
  );
  if (typeof parsed === 'number') return parsed;
  const { today, 'dry-run': dryRun = false, json = false } = parsed.values;
  if (parsed.positionals.length > 0 || (today !== undefined && !isDate(today))) {
    console.error(parsed.positionals.length > 0 ? HELP : SWEEP_COMMAND_TEXTS.noDay);
    return 2;
  }
  const { cases, data, cache } = readSettings();
  const kept = folderCache('sweep', cases, cache, data);
  const service = await openService(cases, data, Date.now, process.env, kept);
  const inbox = localInbox(data, service.association);
  const memory = newSweepMemory(kept);
  const swept = await sweep(service, inbox, { today: today ?? service.today(), memory, dryRun });
  if (json) console.log(JSON.stringify(jsonOutput(swept), null, 2));
  else {
    for (const { caseId, text, order } of swept.newItems)
      console.log([caseId, text, order].filter(Boolean).join('  '));
    if (!dryRun) console.log(SWEEP_COMMAND_TEXTS.where(join(data, 'inbox/index.html')));
  }
  for (const line of sweepProblems(swept)) console.error(line);
  // As of the day it really is: `--today` asks what would be said, and must erase nothing before its time.
  const erased = dryRun ? undefined : await eraseContacts(service);
  if (erased && erased.kontakter + erased.meddelanden > 0) console.error(erasedText(erased));
  console.error(
    SWEEP_COMMAND_TEXTS.sum(
      swept.total - swept.unread.length,
      swept.total,
      swept.newItems.length,
      swept.plan.items.length,
    ),
  );
  return swept.unread.length + swept.unsent.length === 0 ? 0 : 1;
}

/** What did not go well, a line each: which case or key and what kind of fault, never what a file says. */
export function sweepProblems({ unread, unsent }: Pick<SweepResult, 'unread' | 'unsent'>): string[] {
  return [
    ...unread.map(({ path, code }) => `${path}: ${SWEEP_COMMAND_TEXTS[code]}`),
    ...unsent.map(({ item, error }) => SWEEP_COMMAND_TEXTS.unsent(item.key, errorName(error))),
  ];
}

function jsonOutput({ plan, newItems, unread, unsent, total }: SweepResult) {
  return {
    dag: plan.day,
    nytt: newItems.map(({ key }) => key),
    poster: plan.items,
    dagordningar: plan.packs,
    olästa: unread,
    osagda: unsent.map(({ item }) => item.key),
    antal: { lästa: total - unread.length, av: total },
  };
}
