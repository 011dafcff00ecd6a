import { userInfo } from 'node:os';
import { readSettings } from '../../adapters/settings.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { readArgs, usageError } from '../args.ts';
import { openService } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { doOrders } from './do.ts';

/** `skav do` */
export async function run(args: string[], input?: AsyncIterable<Uint8Array | string>): Promise<number> {
  const parsed = readArgs(args, { by: { type: 'string' }, seen: { type: 'string' } }, HELP_TEXTS.do);
  if (typeof parsed === 'number') return parsed;
  const [id, ...orders] = parsed.positionals;
  if (id === undefined || orders.length === 0 || (orders.includes('-') && orders.length > 1))
    return usageError(HELP_TEXTS.do);
  const { by, seen } = parsed.values;
  if (by !== undefined && !isName(by)) return usageError(ORDERS_STOPPED_TEXTS['bad-by']());
  if (seen !== undefined && !/^[0-9a-f]{7,12}$/i.test(seen))
    return usageError(ORDERS_STOPPED_TEXTS['bad-seen']());
  const text = orders[0] === '-' ? await readAll(input ?? process.stdin) : orders.join('\n');
  if (text === undefined) return usageError(ORDERS_STOPPED_TEXTS['not-utf8']());
  const { cases, data } = readSettings();
  const service = await openService(cases, data);
  const result = await doOrders(service, id.toUpperCase(), text, by ?? userName(), seen);
  if (result.ok) {
    for (const answer of result.answers) print(answer);
    if (!result.removed) printError(ORDERS_STOPPED_TEXTS.version(result.version));
  } else {
    for (const { line, text: fault } of result.faults) printError(ORDERS_STOPPED_TEXTS.row(line, fault));
    printError(ORDERS_STOPPED_TEXTS.unchanged());
  }
  return result.ok ? 0 : 1;
}

/** Whether a name can be in a commit: a line of letters, without a number that may be a person's or a telephone's. */
const isName = (name: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._@-]{0,58}[\p{L}\p{N}.])?$/u.test(name) &&
  !/\d(?:[ .-]*\d){5}/.test(name);

/** The name of the user who runs the command, as the computer has it. */
function userName(): string | undefined {
  try {
    const { username } = userInfo();
    return isName(username) ? username : undefined;
  } catch {
    // There may be no such user, in a container.
    return undefined;
  }
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
