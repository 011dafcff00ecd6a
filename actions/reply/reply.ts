import { createHash } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import type { AskedQuestion, Reply } from '../../core/case/reply.ts';
import type { CaseStatus } from '../../core/case/status.ts';
import { isHelped } from '../../core/case/transitions/helped.ts';
import { isOver, waitsForAnswer } from '../../core/case/waits.ts';
import { readReceiptCode, receiptHash } from '../../core/receipt.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { checkReplyText } from '../../core/report/reply.ts';
import { REPLY_TEXTS } from '../../core/texts/reply.ts';
import { NO_CASE_TEXT } from '../../core/texts/status.ts';
import { followCase } from '../follow/follow.ts';
import { deliverReply } from '../outbox/deliver-reply.ts';
import { tryDeliver } from '../outbox/drain.ts';
import { fingerprintOf, type OutboxEntry } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { withTimeout } from '../submit/with-timeout.ts';

/** What a reporter posts from the status page. */
export interface PostedReply {
  kod: string;
  /** The number of the question that is answered, and the day it was asked. */
  fråga?: { nr: number; datum: string };
  svar: string;
  hjälpte: string;
  bekräftad: boolean;
}

/** A fault and its control; empty when it is not about a field. */
export interface ReplyFault {
  control: 'kod' | 'svar' | 'hjälpte' | 'bekräftad' | '';
  text: string;
}

/** What a posted reply led to. `question`: the one it answers, to show again. */
export type ReplyResult =
  | { ok: true; slag: Reply['slag'] }
  | {
      ok: false;
      status: 404 | 409 | 422 | 503;
      faults: ReplyFault[];
      warnings: string[];
      question?: AskedQuestion;
    };

/** Milliseconds that a reporter waits. */
const TIMEOUT = 8_000;

/**
 * Takes in what a reporter sent with the receipt code: stores it in the outbox, then delivers it. Each question takes
 * one answer, and each case one word on whether the answer helped, also from two browsers at once. The same reply sent
 * again is accepted. A code without a case gets the same answer whatever the reason.
 */
export async function sendReply(service: Service, posted: PostedReply): Promise<ReplyResult> {
  const code = readReceiptCode(posted.kod);
  const hash = code === undefined ? undefined : await receiptHash(code);
  let status: Awaited<ReturnType<typeof followCase>>;
  try {
    status = hash === undefined ? undefined : await followCase(service, hash);
  } catch (error) {
    log('follow-failed', { error });
    return refused(503, '', REPLY_TEXTS.unavailable);
  }
  if (hash === undefined || !status || 'borttagen' in status) return refused(404, 'kod', NO_CASE_TEXT);
  const read = posted.fråga ? answerOf(service, status, posted, posted.fråga) : helpedOf(status, posted);
  if ('faults' in read) return read;
  return store(service, status, replyKey(hash, read), read);
}

/** Finds the question that a reporter would answer; undefined if it does not wait for an answer. */
export async function findQuestion(
  service: Service,
  { kod, fråga }: Pick<PostedReply, 'kod' | 'fråga'>,
): Promise<AskedQuestion | undefined> {
  const code = readReceiptCode(kod);
  const status = code === undefined ? undefined : await followCase(service, await receiptHash(code));
  if (!status || 'borttagen' in status || !fråga) return undefined;
  const asked = questionOf(status, fråga);
  return asked && waitsForAnswer(status, asked) ? asked : undefined;
}

type Refused = Extract<ReplyResult, { ok: false }>;

const refused = (
  status: Refused['status'],
  control: ReplyFault['control'],
  text: string,
  more: Partial<Refused> = {},
): Refused => ({ ok: false, status, faults: [{ control, text }], warnings: [], ...more });

const questionOf = ({ frågor }: CaseStatus, { nr, datum }: NonNullable<PostedReply['fråga']>) =>
  frågor.find((one) => one.nr === nr && one.datum === datum);

function answerOf(
  { association }: Service,
  status: CaseStatus,
  { svar, bekräftad }: PostedReply,
  about: NonNullable<PostedReply['fråga']>,
): Reply | Refused {
  const asked = questionOf(status, about);
  if (!asked || isOver(status)) return refused(409, '', REPLY_TEXTS.withdrawn);
  const question = { nr: asked.nr, datum: asked.datum, text: asked.text };
  const { text, faults, warnings } = checkReplyText(svar, allowedWords(association));
  if (faults.length > 0)
    return {
      ok: false,
      status: 422,
      faults: faults.map((one) => ({ control: 'svar', text: one })),
      warnings: [],
      question,
    };
  if (warnings.length > 0 && !bekräftad)
    return refused(422, 'bekräftad', REPLY_TEXTS.unconfirmed, { warnings, question });
  return { slag: 'svar', fråga: question, text };
}

function helpedOf(status: CaseStatus, { hjälpte }: PostedReply): Reply | Refused {
  if (!isHelped(hjälpte)) return refused(422, 'hjälpte', REPLY_TEXTS.choose);
  if (status.svar.length === 0) return refused(409, '', REPLY_TEXTS.noAnswer);
  return { slag: 'hjälpte', hjälpte };
}

/**
 * The name of a reply in the outbox: the hash of the receipt code, and what it is a reply to. The text of the question is
 * part of it, so another question with the same number has another name.
 */
export function replyKey(hash: string, reply: Reply): string {
  if (reply.slag === 'hjälpte') return `${hash}.hjalpte`;
  const { nr, datum, text } = reply.fråga;
  const mark = createHash('sha256').update(`${datum} ${text}`).digest('hex').slice(0, 8);
  return `${hash}.${nr}-${mark}`;
}

async function store(service: Service, status: CaseStatus, key: string, reply: Reply): Promise<ReplyResult> {
  const entry: OutboxEntry = {
    key,
    fingerprint: fingerprintOf(service.secret, reply),
    id: status.id,
    område: status.område,
    mottagen: service.today(),
    text: '',
    reply,
  };
  const known = reply.slag === 'svar' ? questionOf(status, reply.fråga)?.besvarad : status.återkoppling;
  const answered = known !== undefined;
  const before = () =>
    refused(409, '', reply.slag === 'svar' ? REPLY_TEXTS.answered : REPLY_TEXTS.helpedBefore);
  const sent: ReplyResult = { ok: true, slag: reply.slag };
  try {
    // The fingerprint in the outbox shows whether the same reply is sent again, or another one.
    const found = await service.outbox.find(key);
    if (found) return found.fingerprint === entry.fingerprint ? sent : before();
    if (answered) return before();
    const put = await withTimeout(service.outbox.put(entry), TIMEOUT);
    if (put === undefined) log('outbox-timeout');
    else if (typeof put === 'object') return put.fingerprint === entry.fingerprint ? sent : before();
    else {
      if (put === 'held') log('entry-held', { id: entry.id });
      else await deliver(service, entry);
      return sent;
    }
  } catch (error) {
    log('outbox-unwritable', { error });
  }
  return answered ? before() : deliverDirectly(service, entry, reply);
}

/** Delivers a reply that is in the outbox. If the store fails or is slow now, the drain delivers it later. */
async function deliver(service: Service, entry: OutboxEntry): Promise<void> {
  if (service.deliverLater) return service.deliverLater(entry.key);
  const delivered = tryDeliver(entry, service).catch((error: unknown) => {
    log('entry-waits', { id: entry.id, error });
  });
  await withTimeout(delivered, TIMEOUT);
}

/** Delivers a reply to the store when the outbox is down: one of them is enough. */
async function deliverDirectly(service: Service, entry: OutboxEntry, reply: Reply): Promise<ReplyResult> {
  try {
    const done = await withTimeout(
      deliverReply(entry, reply, service).then(() => true),
      TIMEOUT,
    );
    if (done) return { ok: true, slag: reply.slag };
  } catch (error) {
    log('direct-failed', { id: entry.id, error });
  }
  return refused(503, '', REPLY_TEXTS.unavailable);
}
