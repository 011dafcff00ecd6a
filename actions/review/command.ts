import type { Case } from '../../core/case/case.ts';
import { caseLine } from '../../core/case/describe.ts';
import { similarityTraits } from '../../core/case/likeness.ts';
import type { CarriedOut } from '../../core/case/transitions/carry-out.ts';
import type { AlikeCase } from '../../core/case/view/input.ts';
import { orderedRows } from '../../core/case/view/ordered-rows.ts';
import { dueDay } from '../../core/routine/routine.ts';
import { alikeCases, alikeFrom } from '../../core/sweep/similar.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import { UserError } from '../../core/user-error.ts';
import { readArgs, usageError } from '../args.ts';
import { shortVersion } from '../command/do.ts';
import { whoOrders } from '../command/who-orders.ts';
import { commandCache, openForCommand } from '../open-service.ts';
import type { Service } from '../service.ts';
import { newSweepMemory, type SweepMemory } from '../sweep/memory.ts';
import { readSweepMonths } from '../sweep/read-cases.ts';
import { print, printError } from '../terminal.ts';
import { renderCase } from './render.ts';
import { acceptCase, moveCase, readAnyCase, readWaitingCases, rejectCase, removedCount } from './review.ts';

const TEXT = { type: 'string' } as const;

/** `skav review` */
export async function run(args: string[]): Promise<number> {
  const options = { reason: TEXT, area: TEXT, note: TEXT, by: TEXT } as const;
  const parsed = readArgs(args, options, HELP_TEXTS.review);
  if (typeof parsed === 'number') return parsed;
  const [verb = 'list', id, ...more] = parsed.positionals;
  const { reason, area, note, by } = parsed.values;
  if (
    !['list', 'show', 'accept', 'reject', 'move'].includes(verb) ||
    more.length > 0 ||
    (verb === 'list') !== (id === undefined) ||
    (verb === 'reject') !== (reason !== undefined) ||
    (verb === 'move') !== (area !== undefined) ||
    (verb === 'move' && note === undefined)
  )
    return usageError(HELP_TEXTS.review);
  const who = whoOrders(by);
  if (who === 'bad-name') return usageError(ORDERS_STOPPED_TEXTS['bad-by']());
  const cached = commandCache();
  const service = await openForCommand(cached);
  const caseId = (id ?? '').toUpperCase();
  if (verb === 'list') await list(service);
  else if (verb === 'show') await show(service, caseId, newSweepMemory(cached));
  else if (reason !== undefined)
    return printResult(await rejectCase(service, caseId, reason, note, who.name));
  else if (area !== undefined)
    return printResult(await moveCase(service, caseId, area, note ?? '', who.name));
  else {
    const whyPhaseStays = await acceptCase(service, caseId, who.name);
    print(REVIEW_TEXTS.accepted(caseId));
    if (whyPhaseStays !== undefined) print(REVIEW_TEXTS.phaseStays(whyPhaseStays));
  }
  return 0;
}

/** Prints what an order led to, and returns the exit code. */
function printResult(result: CarriedOut): number {
  if (result.ok) for (const answer of result.answers) print(answer);
  else printError([...result.faults.map(({ text }) => text), ORDERS_STOPPED_TEXTS.unchanged()].join('\n'));
  return result.ok ? 0 : 1;
}

async function list(service: Service): Promise<void> {
  const waiting = await readWaitingCases(service);
  for (const { id, file } of waiting)
    print(file ? waitingRow(file, service) : REVIEW_TEXTS.unreadableRow(id));
  const removed = await removedCount(service);
  print(REVIEW_TEXTS.sum(waiting.length, removed));
}

/** A waiting case on two lines: its id and days, then what identifies it to a person. */
function waitingRow(file: Case, { association, routines, routine }: Service): string {
  const due = dueDay((routines[file.rutin] ?? routine).frister.läst, file.mottagen);
  return REVIEW_TEXTS.row(file.id, file.mottagen, due, caseLine(file, association));
}

async function show(service: Service, id: string, memory: SweepMemory): Promise<void> {
  const { path, file, waiting, version } = await readAnyCase(service, id);
  const routine = file && service.routines[file.rutin];
  if (!file || !routine) throw new UserError('unreadable-case', REVIEW_TEXTS.notShown(id), { id });
  const today = service.today();
  const similarity = waiting ? undefined : similarityTraits(file, routine);
  let alike: AlikeCase[] = [];
  if (similarity) {
    const fromDay = () => alikeFrom(similarity.received);
    const { months } = await readSweepMonths(service, memory, today, fromDay);
    alike = alikeCases({ id, routineId: file.rutin, similarity }, months);
  }
  const orderedBy = orderedRows(file, await service.store.history(path));
  const { association } = service;
  print(renderCase({ file, routine, association, today, waiting, alike, orderedBy }));
  printError(ORDERS_STOPPED_TEXTS.version(shortVersion(version)));
}
