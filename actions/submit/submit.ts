import { randomUUID } from 'node:crypto';
import { sealTo } from '../../adapters/age.ts';
import { log } from '../../adapters/log.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import { casePath } from '../../core/case/case.ts';
import { reportPartOf } from '../../core/case/peek.ts';
import { writeCase } from '../../core/case/write.ts';
import { newCaseId, newReceiptCode, receiptHash } from '../../core/receipt.ts';
import { caseFromReport } from '../../core/report/case-from-report.ts';
import { type AcceptedReport, checkReport, type ReportFault } from '../../core/report/check.ts';
import type { Channel } from '../../core/report/on-behalf.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { dueDay, type Routine } from '../../core/routine/routine.ts';
import { REQUEST_TEXTS, type RequestCode } from '../../core/texts/report.ts';
import type { Report } from '../../schemas/types.ts';
import { type DeliveryResult, tryDeliver } from '../outbox/drain.ts';
import { fingerprintOf, type OutboxEntry, type ReceiptRecord } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { proposeDirectly } from './direct.ts';
import { countRefused } from './refused.ts';
import { withTimeout } from './with-timeout.ts';

/** What the reporter gets: the case's id, the code to follow it with, and when an answer is due. */
export interface Receipt {
  id: string;
  /** Shown once and stored nowhere. */
  kod: string;
  mottagen: string;
  svarSenast: string;
  /** Where to follow the case. The code is not in it. */
  länk: string;
  /** What is not as usual, in a sentence. */
  obs?: string;
}

/** Milliseconds that a reporter waits. Netlify's own library retries for half a minute when the store is down. */
const TIMEOUTS = { outbox: 5_000, store: 8_000 };

/** What an idempotency key may be: visible ASCII. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

type PutResult = Awaited<ReturnType<Service['outbox']['put']>>;

export type SubmitResult =
  | { ok: true; receipt: Receipt; område: string; contactLost: boolean }
  | { ok: false; status: 400 | 422 | 503; fel: ReportFault[] };

/** A refusal of a whole request, in the shape of every other. */
export function refusal<Status extends number>(status: Status, kod: RequestCode) {
  return { ok: false as const, status, fel: [{ fält: '', kod, text: REQUEST_TEXTS[kod] }] };
}

/**
 * Takes in what a program posted: checks it, then submits it.
 * @param body parsed JSON of any shape
 */
export async function submitBody(
  service: Service,
  body: unknown,
  options: { key?: string } = {},
): Promise<SubmitResult> {
  if (options.key !== undefined && !IDEMPOTENCY_KEY.test(options.key)) return refusal(400, 'fel-nyckel');
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return refusal(400, 'inte-ett-objekt');
  const { report, faults, warnings, accepted } = checkReport(body, service.association, service.today());
  if (accepted) return submit(service, accepted, options);
  return { ok: false, status: 422, fel: [...faults, ...(report?.bekräftad ? [] : warnings)] };
}

/**
 * Takes in a checked report: stores it first in the outbox, then proposes it to the store. Once it is in the outbox the
 * reporter gets a receipt, whatever happens after. When the outbox is down, the store is as good.
 *
 * The same key twice, or in parallel, gives one case and the same receipt: id and code are made from the key and the
 * service's secret, so nothing has to be looked up, and the code is stored nowhere.
 *
 * @param options `inskriven`: how the report came in, when somebody typed it in on behalf of the reporter
 *
 * @example
 * const { accepted } = checkReport(body, service.association, service.today());
 * const result = accepted && (await submit(service, accepted, { key }));
 */
export async function submit(
  service: Service,
  { report, warnings }: AcceptedReport,
  { key = randomUUID(), inskriven }: { key?: string; inskriven?: Channel } = {},
): Promise<SubmitResult> {
  if (!IDEMPOTENCY_KEY.test(key)) return refusal(400, 'fel-nyckel');
  const today = service.today();
  const kod = newReceiptCode(deriveBytes(service.secret, 'kod', key));
  const hash = await receiptHash(kod);
  const id = newCaseId(service.association.prefix, today.slice(0, 4), deriveBytes(service.secret, 'id', key));
  const reception = {
    id,
    hash,
    today,
    rutin: routineOn(service, today).id,
    ...(inskriven === undefined ? {} : { inskriven }),
  };
  const text = writeCase(caseFromReport(report, warnings, service.association, reception));
  let entry: OutboxEntry;
  try {
    const kontakt = await sealContact(service, report);
    entry = {
      key: hash,
      fingerprint: fingerprintOf(service.secret, report),
      id,
      område: report.område,
      mottagen: today,
      text,
      ...(kontakt === undefined ? {} : { kontakt }),
    };
  } catch (cause) {
    log('contact-unsealed', { error: cause });
    return refused('gar-inte-att-spara');
  }
  const accepted = (obs = '', from: ReceiptRecord = entry, contactLost = false): SubmitResult => ({
    ok: true,
    receipt: { ...receiptOf(service, from, kod), ...(obs === '' ? {} : { obs }) },
    område: report.område,
    contactLost,
  });

  const put = await storeInOutbox(service, entry);
  if (put === undefined) {
    const direct = await proposeDirectly(service, entry);
    if (direct === 'lost') return refused('gar-inte-att-spara');
    if (direct === 'unknown') return refused('oklart-om-sparad');
    return direct === 'other-report'
      ? refusal(422, 'nyckel-anvand')
      : accepted(direct.note, entry, direct.contactLost);
  }
  if (typeof put === 'object')
    return put.fingerprint === entry.fingerprint ? accepted('', put) : refusal(422, 'nyckel-anvand');
  if (put === 'held') log('entry-held', { id });
  else if (await isOtherReport(service, entry)) {
    await service.outbox.withdraw(entry.key);
    return refusal(422, 'nyckel-anvand');
  }
  return accepted();
}

/** A refusal of a report that could be stored nowhere, counted for the health of the service. */
function refused(kod: 'gar-inte-att-spara' | 'oklart-om-sparad') {
  countRefused();
  return refusal(503, kod);
}

/** Stores an entry in the outbox; undefined when that fails, or takes longer than a reporter can wait. */
async function storeInOutbox(
  { outbox }: Service,
  entry: OutboxEntry,
): ReturnType<typeof withTimeout<PutResult>> {
  try {
    const put = await withTimeout(outbox.put(entry), TIMEOUTS.outbox);
    if (put === undefined) log('outbox-timeout');
    return put;
  } catch (cause) {
    log('outbox-unwritable', { error: cause });
    return undefined;
  }
}

/** Contact details, sealed to the area's coordinators before they are stored anywhere. */
async function sealContact(
  { recipients }: Service,
  { kontakt, område }: Report,
): Promise<string | undefined> {
  if (Object.keys(kontakt).length === 0) return undefined;
  return sealTo(recipients(område), JSON.stringify(kontakt));
}

/**
 * Starts the delivery of an entry that was just stored, and resolves to whether the store has another report under its
 * id: one that came there while the outbox was down, and was sent under the same key. Then the entry is withdrawn.
 */
async function isOtherReport(service: Service, entry: OutboxEntry): Promise<boolean> {
  if (!service.deliverLater) return (await deliverNow(service, entry)) === 'other';
  if (await isKnownOther(service, entry)) return true;
  service.deliverLater(entry.key);
  return false;
}

/** Looks in a store on this machine, which takes no time. If the store fails now, the delivery handles it. */
async function isKnownOther({ store }: Service, entry: OutboxEntry): Promise<boolean> {
  try {
    const found =
      (await store.readProposal(entry.id))?.text ?? (await store.read(`cases/${casePath(entry)}`));
    return found !== undefined && reportPartOf(found) !== reportPartOf(entry.text);
  } catch {
    return false;
  }
}

/**
 * The report is safe in the outbox, so if the store fails or is slow now, the drain delivers it later and the reporter
 * need not wait. Work that continues after the reporter has stopped waiting is still carried out, where it can be.
 */
async function deliverNow(
  service: Service,
  entry: OutboxEntry,
): Promise<DeliveryResult['state'] | undefined> {
  const delivered = tryDeliver(entry, service, { isNew: true }).catch((error: unknown) => {
    log('entry-waits', { id: entry.id, error });
  });
  return (await withTimeout(delivered, TIMEOUTS.store))?.state;
}

function receiptOf(service: Service, { id, mottagen }: ReceiptRecord, kod: string): Receipt {
  const { svar } = routineOn(service, mottagen).frister;
  return { id, kod, mottagen, svarSenast: dueDay(svar, mottagen), länk: '/folj/' };
}

/** The routine that a report which came on a day follows, also when it is sent again after another one has begun. */
const routineOn = ({ association, routines, routine }: Service, day: string): Routine =>
  routineInForce(association.rutin, routines, day) ?? routine;
