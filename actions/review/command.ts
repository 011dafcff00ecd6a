import { readSettings } from '../../adapters/settings.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { dueDay } from '../../core/routine/routine.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { ORDERS_STOPPED_TEXTS } from '../../core/texts/order/refusal.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import { readArgs, usageError } from '../args.ts';
import { openService } from '../open-service.ts';
import type { Service } from '../service.ts';
import { print, printError } from '../terminal.ts';
import { renderCase } from './render.ts';
import { acceptCase, readWaitingCase, readWaitingCases, rejectCase, removedCount } from './review.ts';

/** `skav review` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { reason: { type: 'string' }, note: { type: 'string' } }, HELP_TEXTS.review);
  if (typeof parsed === 'number') return parsed;
  const [verb = 'list', id, ...more] = parsed.positionals;
  if (
    !['list', 'show', 'accept', 'reject'].includes(verb) ||
    more.length > 0 ||
    (verb === 'list') !== (id === undefined) ||
    (verb === 'reject') !== (parsed.values.reason !== undefined)
  )
    return usageError(HELP_TEXTS.review);
  const { cases, data } = readSettings();
  const service = await openService(cases, data);
  const caseId = (id ?? '').toUpperCase();
  if (verb === 'list') await list(service);
  else if (verb === 'show') await show(service, caseId);
  else if (verb === 'reject') return await rejectAndPrint(service, caseId, parsed.values);
  else {
    const whyPhaseStays = await acceptCase(service, caseId);
    print(REVIEW_TEXTS.accepted(caseId));
    if (whyPhaseStays !== undefined) print(REVIEW_TEXTS.phaseStays(whyPhaseStays));
  }
  return 0;
}

async function rejectAndPrint(
  service: Service,
  id: string,
  { reason = '', note }: { reason?: string; note?: string },
): Promise<number> {
  const result = await rejectCase(service, id, reason, note);
  if (result.ok) for (const answer of result.answers) print(answer);
  else printError([...result.faults.map(({ text }) => text), ORDERS_STOPPED_TEXTS.unchanged()].join('\n'));
  return result.ok ? 0 : 1;
}

async function list(service: Service): Promise<void> {
  const waiting = await readWaitingCases(service);
  const areas = new Map(service.association.områden.map(({ kod, namn }) => [kod, namn]));
  for (const { id, file } of waiting) {
    if (!file) print(REVIEW_TEXTS.unreadableRow(id));
    else {
      const due = dueDay(service.routine.frister.läst, file.mottagen);
      print(REVIEW_TEXTS.row(id, file.mottagen, due, areas.get(file.område) ?? file.område));
    }
  }
  const removed = await removedCount(service);
  print(REVIEW_TEXTS.sum(waiting.length, removed));
}

async function show(service: Service, id: string): Promise<void> {
  const { file } = await readWaitingCase(service, id);
  if (!file) throw new StoreError('damaged', { name: id });
  print(renderCase(file, service.association, service.routines[file.rutin] ?? service.routine));
}
