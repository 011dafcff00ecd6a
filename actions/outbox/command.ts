import { countsText } from '../../core/texts/outbox.ts';
import { readArgs } from '../args.ts';
import { service } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { drain } from './drain.ts';
import { outboxHealth } from './health.ts';
import { releaseHeld, retryFailed } from './tidy.ts';

const HELP = `Användning: skav outbox [release | retry | drain]

  skav outbox           hur många som väntar, och vad som behöver en person
  skav outbox release   släpp fram dem som kom efter dygnets tak
  skav outbox retry     försök igen med dem som inte togs emot eller inte gick att läsa
  skav outbox drain     skicka allt som väntar nu, utan att vänta på nästa försök

Slutkod: 0 när inget behöver en person, 1 när något gör det, 2 när kommandot är fel skrivet.`;

/** `skav outbox` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP);
  if (typeof parsed === 'number') return parsed;
  const [verb, ...more] = parsed.positionals;
  if (more.length > 0 || !['release', 'retry', 'drain', undefined].includes(verb)) {
    printError(HELP);
    return 2;
  }
  const opened = await service();
  const { blobs, secret } = opened;
  if (verb === 'release') print(`${await releaseHeld(blobs, opened.today())} släpptes fram.`);
  if (verb === 'retry') print(`${await retryFailed(blobs)} ska försökas igen.`);
  if (verb === 'drain') print(`${(await drain(opened, { all: true })).done.length} skickades.`);
  const { larm, ...counts } = await outboxHealth(blobs, secret, opened.now());
  print(countsText(counts, larm));
  return larm.length === 0 ? 0 : 1;
}
