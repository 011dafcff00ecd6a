import { REPLY_TEXTS } from '../texts/reply.ts';
import { type Case, isClosed } from './case.ts';
import { type Helped, isHelped } from './transitions/helped.ts';
import { nothing, type OrderContext, type Outcome } from './transitions/outcome.ts';
import { transition } from './transitions/transition.ts';

/** The question as the reporter saw it when answering: by now its number may belong to another one. */
export interface AskedQuestion {
  nr: number;
  datum: string;
  text: string;
}

/** What a reporter sends with the receipt code: the answer to a question, or whether an answer helped. */
export type Reply =
  | { slag: 'svar'; fråga: AskedQuestion; text: string }
  | { slag: 'hjälpte'; hjälpte: Helped };

/**
 * Puts a reply in a case, once. An answer whose question was taken back, was answered in another way or is in a closed
 * case becomes a note for those who handle the case: what a reporter has sent is not lost. Pure.
 */
export function takeReply(file: Case, reply: Reply, context: OrderContext): Outcome {
  if (reply.slag === 'hjälpte') return transition(file, { order: 'hjälpte', utfall: reply.hjälpte }, context);
  const { fråga, text } = reply;
  const asked = file.hantering.frågor?.find(
    (one) => one.nr === fråga.nr && one.datum === fråga.datum && one.text === fråga.text,
  );
  if (asked?.svar?.text === text) return nothing(REPLY_TEXTS.known);
  if (asked && !asked.svar && !isClosed(file))
    return transition(file, { order: 'fråga', nr: fråga.nr, text, own: true }, context);
  const note = REPLY_TEXTS.late(fråga.text, text);
  if (file.hantering.anteckningar?.some((one) => one.text === note)) return nothing(REPLY_TEXTS.known);
  return transition(file, { order: 'anteckning', text: note }, context);
}

/** Reads a reply from JSON that another machine wrote; undefined if it is not a reply. */
export function readReply(value: unknown): Reply | undefined {
  const { slag, fråga, text, hjälpte } = (value ?? {}) as Record<string, unknown>;
  if (slag === 'hjälpte')
    return typeof hjälpte === 'string' && isHelped(hjälpte) ? { slag, hjälpte } : undefined;
  const { nr, datum, text: asked } = (fråga ?? {}) as Record<string, unknown>;
  if (slag !== 'svar' || typeof text !== 'string' || typeof asked !== 'string') return undefined;
  if (!Number.isInteger(nr) || typeof datum !== 'string') return undefined;
  return { slag, fråga: { nr: nr as number, datum, text: asked }, text };
}
