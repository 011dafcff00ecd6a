import { HELP_TEXTS } from '../../core/texts/help.ts';
import { countsText, OUTBOX_TEXTS } from '../../core/texts/outbox.ts';
import { readArgs, usageError } from '../args.ts';
import { serviceForCommand } from '../open-service.ts';
import { print } from '../terminal.ts';
import { outboxHealth } from './health.ts';
import { releaseHeld, retryFailed } from './tidy.ts';

/** `skav outbox` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.outbox);
  if (typeof parsed === 'number') return parsed;
  const [verb, ...more] = parsed.positionals;
  if (more.length > 0 || !['release', 'retry', 'drain', undefined].includes(verb))
    return usageError(HELP_TEXTS.outbox);
  const opened = await serviceForCommand();
  const { blobs, secret } = opened;
  if (verb === 'release') print(OUTBOX_TEXTS.released(await releaseHeld(blobs, opened.today())));
  if (verb === 'retry') print(OUTBOX_TEXTS.retried(await retryFailed(blobs)));
  if (verb === 'drain') {
    const { drain } = await import('./drain.ts');
    print(OUTBOX_TEXTS.drained((await drain(opened, { all: true })).done.length));
  }
  const { larm, ...counts } = await outboxHealth(blobs, secret, opened.now());
  print(countsText(counts, larm));
  return larm.length === 0 ? 0 : 1;
}
