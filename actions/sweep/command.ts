import { join } from 'node:path';
import { errorName } from '../../adapters/error-name.ts';
import { folderCache } from '../../adapters/folder/kept.ts';
import { settings } from '../../adapters/settings.ts';
import { isDate } from '../../core/date.ts';
import { erasedText } from '../../core/texts/contact.ts';
import { SWEPT_TEXTS } from '../../core/texts/sweep.ts';
import { readArgs } from '../args.ts';
import { eraseContacts } from '../contact/erase.ts';
import { openService } from '../open-service.ts';
import { localInbox } from './inbox/inbox.ts';
import { newMemory } from './memory.ts';
import { type Swept, sweep } from './sweep.ts';

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
    console.error(parsed.positionals.length > 0 ? HELP : SWEPT_TEXTS.noDay);
    return 2;
  }
  const { cases, data, cache } = settings();
  const kept = folderCache('sweep', cases, cache, data);
  const service = await openService(cases, data, Date.now, process.env, kept);
  const inbox = localInbox(data, service.association);
  const memory = newMemory(kept);
  const swept = await sweep(service, inbox, { today: today ?? service.today(), memory, dryRun });
  if (json) console.log(JSON.stringify(asData(swept), null, 2));
  else {
    for (const { ärende, text, order } of swept.news)
      console.log([ärende, text, order].filter(Boolean).join('  '));
    if (!dryRun) console.log(SWEPT_TEXTS.where(join(data, 'inbox/index.html')));
  }
  for (const line of troubles(swept)) console.error(line);
  // As of the day it really is: `--today` asks what would be said, and must erase nothing before its time.
  const erased = dryRun ? undefined : await eraseContacts(service);
  if (erased && erased.kontakter + erased.meddelanden > 0) console.error(erasedText(erased));
  console.error(
    SWEPT_TEXTS.sum(swept.of - swept.unread.length, swept.of, swept.news.length, swept.plan.poster.length),
  );
  return swept.unread.length + swept.unsaid.length === 0 ? 0 : 1;
}

/** What did not go well, a line each: which case or key and what kind of fault, never what a file says. */
export function troubles({ unread, unsaid }: Pick<Swept, 'unread' | 'unsaid'>): string[] {
  return [
    ...unread.map(({ path, code }) => `${path}: ${SWEPT_TEXTS[code]}`),
    ...unsaid.map(({ item, error }) => SWEPT_TEXTS.unsaid(item.nyckel, errorName(error))),
  ];
}

function asData({ plan, news, unread, unsaid, of }: Swept) {
  return {
    dag: plan.dag,
    nytt: news.map(({ nyckel }) => nyckel),
    poster: plan.poster,
    dagordningar: plan.dagordningar,
    olästa: unread,
    osagda: unsaid.map(({ item }) => item.nyckel),
    antal: { lästa: of - unread.length, av: of },
  };
}
