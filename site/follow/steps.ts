import { findQuestion, type PostedReply, type ReplyResult, sendReply } from '../../actions/reply/reply.ts';
import type { Service } from '../../actions/service.ts';
import { isFormToken, keepForm, keptForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import type { AskedQuestion } from '../../core/case/reply.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { FormValues } from '../../core/report/form.ts';
import { checkReplyText } from '../../core/report/reply.ts';
import { REPLY_TEXTS } from '../../core/texts/reply.ts';
import type { FormFault } from '../forms/faults.ts';

/** What a page for following a case shows: where to go, or what was typed and what came of it. */
export type FollowAnswer = { location: string } | { typed: string; token: string };

/**
 * Answers a posted code, or its page. A post is kept for an hour and answered with the address of its page, so that the
 * browser's history holds no posts. What cannot be kept is shown at once.
 */
export async function answerCode(service: Service, request: Request): Promise<FollowAnswer> {
  if (request.method !== 'POST') {
    const token = tokenOf(request);
    const kept = await keptForm(service, token);
    return kept && 'values' in kept ? { typed: first(kept.values, 'kod'), token } : { location: '/folj/' };
  }
  const values = await readValues(request);
  const typed = values instanceof FormError ? '' : first(values, 'kod');
  const token = newFormToken(service);
  const form = { values: new Map([['kod', [typed]]]), faults: [] };
  const isKept = await keepForm(service, token, form, { isDurable: false });
  return isKept ? { location: `/folj/arende?u=${token}` } : { typed, token: '' };
}

/** What the page for answering shows. */
export type ReplyAnswer =
  | { view: 'step'; location: string }
  | { view: 'sent'; status: 200; slag: 'svar' | 'hjälpte' }
  | {
      view: 'form';
      status: number;
      values: FormValues;
      token: string;
      faults: FormFault[];
      warnings: string[];
      question: AskedQuestion | undefined;
    };

/**
 * Answers a posted reply, or its page, as `answerCode` does with a code.
 * @param wait seconds that the client has to wait because it posts too often
 */
export async function answerReply(service: Service, request: Request, wait: number): Promise<ReplyAnswer> {
  if (request.method !== 'POST') return showReply(service, tokenOf(request));
  const values = await readValues(request);
  if (values instanceof FormError)
    return formOf(new Map(), '', values.status, [{ control: '', text: values.sentence }]);
  const typed = first(values, 'nyckel');
  const token = isFormToken(typed) ? typed : newFormToken(service);
  const posted = postedReply(values);
  if (wait > 0) {
    const question = await findQuestion(service, posted).catch(() => undefined);
    return formOf(values, token, 429, [{ control: '', text: REPLY_TEXTS.tooMany }], { question });
  }
  const location = `/folj/svar?u=${token}`;
  const result = await sendReply(service, posted);
  if (result.ok) {
    const isKept = await keepForm(service, token, { sent: result.slag });
    return isKept ? { view: 'step', location } : { view: 'sent', status: 200, slag: result.slag };
  }
  const kept = new Map(values).set('nyckel', [token]);
  kept.delete('bekräftad');
  const faults = result.faults.map(({ control, text }): [string, string] => [control, text]);
  const isKept = await keepForm(service, token, { values: kept, faults });
  return isKept ? { view: 'step', location } : shownResult(values, token, result);
}

async function showReply(service: Service, token: string): Promise<ReplyAnswer> {
  const kept = await keptForm(service, token);
  if (!kept) return { view: 'step', location: '/folj/' };
  if ('sent' in kept)
    return kept.sent === 'svar' || kept.sent === 'hjälpte'
      ? { view: 'sent', status: 200, slag: kept.sent }
      : { view: 'step', location: '/folj/' };
  const posted = postedReply(kept.values);
  const question = await findQuestion(service, posted).catch(() => undefined);
  const { warnings, faults } = checkReplyText(posted.svar, allowedWords(service.association));
  const shown = kept.faults.map(([control, text]) => ({ control, text }));
  const warned = question && faults.length === 0 ? warnings : [];
  return formOf(kept.values, token, 422, shown, { question, warnings: warned });
}

const shownResult = (
  values: FormValues,
  token: string,
  { status, faults, warnings, question }: Extract<ReplyResult, { ok: false }>,
): ReplyAnswer => formOf(values, token, status, faults, { warnings, question });

const formOf = (
  values: FormValues,
  token: string,
  status: number,
  faults: FormFault[],
  { warnings = [], question }: { warnings?: string[]; question?: AskedQuestion | undefined } = {},
): ReplyAnswer => ({ view: 'form', status, values, token, faults, warnings, question });

function postedReply(values: FormValues): PostedReply {
  const [, nr, datum] = /^(\d{1,3}) (\d{4}-\d{2}-\d{2})$/.exec(first(values, 'fråga')) ?? [];
  return {
    kod: first(values, 'kod'),
    ...(nr === undefined || datum === undefined ? {} : { fråga: { nr: Number(nr), datum } }),
    svar: first(values, 'svar'),
    hjälpte: first(values, 'hjälpte'),
    bekräftad: first(values, 'bekräftad') === 'ja',
  };
}

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('u') ?? '';

const first = (values: FormValues, name: string): string => values.get(name)?.[0] ?? '';

async function readValues(request: Request): Promise<FormValues | FormError> {
  try {
    return await readForm(request);
  } catch (error) {
    if (error instanceof FormError) return error;
    throw error;
  }
}
