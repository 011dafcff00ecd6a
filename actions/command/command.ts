import { readSettings } from '../../adapters/settings.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { USAGE } from '../../core/texts/order/usage.ts';
import { readArgs } from '../args.ts';
import { openService } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { doOrders } from './do.ts';

const HELP = `Användning: skav do ID ORDER …
            skav do ID -             orderna läses från standard in

Varje order är ett argument eller en rad. Alla görs, eller ingen. En text står inom citattecken:

${Object.values(USAGE)
  .map((usage) => `  skav do EX-2026-7K3MQ9TB '${usage}'`)
  .join('\n')}

Slutkod: 0 när det gick eller inget fanns att göra, 1 när det inte gick, 2 när kommandot är fel skrivet.`;

/** `skav do` */
export async function run(args: string[], input?: AsyncIterable<Uint8Array | string>): Promise<number> {
  const parsed = readArgs(args, {}, HELP);
  if (typeof parsed === 'number') return parsed;
  const [id, ...orders] = parsed.positionals;
  if (id === undefined || orders.length === 0 || (orders.includes('-') && orders.length > 1)) {
    printError(HELP);
    return 2;
  }
  const text = orders[0] === '-' ? await readAll(input ?? process.stdin) : orders.join('\n');
  if (text === undefined) {
    printError(ORDERS_STOPPED_TEXTS['not-utf8']());
    return 2;
  }
  const { cases, data } = readSettings();
  const result = await doOrders(await openService(cases, data), id.toUpperCase(), text);
  if (result.ok) for (const answer of result.answers) print(answer);
  else {
    for (const { line, text: fault } of result.faults) printError(`Rad ${line}: ${fault}`);
    printError(ORDERS_STOPPED_TEXTS.unchanged());
  }
  return result.ok ? 0 : 1;
}

/** Everything that is typed or piped in, or undefined when it is not UTF-8. */
async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
}
