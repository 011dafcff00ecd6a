import { HELP_TEXTS } from '../../core/texts/help.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { readArgs, usageError } from '../args.ts';
import { openForCommand } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { doOrders, shortVersion } from './do.ts';
import { whoOrders } from './who-orders.ts';

/** `skav do` */
export async function run(args: string[], input?: AsyncIterable<Uint8Array | string>): Promise<number> {
  const parsed = readArgs(args, { by: { type: 'string' }, seen: { type: 'string' } }, HELP_TEXTS.do);
  if (typeof parsed === 'number') return parsed;
  const [id, ...orders] = parsed.positionals;
  if (id === undefined || orders.length === 0 || (orders.includes('-') && orders.length > 1))
    return usageError(HELP_TEXTS.do);
  const { by, seen } = parsed.values;
  const orderedBy = whoOrders(by);
  if (orderedBy === 'bad-name') return usageError(ORDERS_STOPPED_TEXTS['bad-by']());
  if (seen !== undefined && !/^[0-9a-f]{7,12}$/i.test(seen))
    return usageError(ORDERS_STOPPED_TEXTS['bad-seen']());
  const text = orders[0] === '-' ? await readAll(input ?? process.stdin) : orders.join('\n');
  if (text === undefined) return usageError(ORDERS_STOPPED_TEXTS['not-utf8']());
  const service = await openForCommand();
  const result = await doOrders(service, id.toUpperCase(), text, orderedBy.name, seen);
  if (result.ok) {
    for (const answer of result.answers) print(answer);
    if (!result.removed) printError(ORDERS_STOPPED_TEXTS.version(shortVersion(result.version)));
  } else {
    for (const { line, text: fault } of result.faults) printError(ORDERS_STOPPED_TEXTS.row(line, fault));
    printError(ORDERS_STOPPED_TEXTS.unchanged());
  }
  return result.ok ? 0 : 1;
}

/** Reads everything that is typed or piped in; undefined when it is not UTF-8. */
async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
}
