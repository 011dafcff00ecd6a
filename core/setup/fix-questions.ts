import type { Question } from '../init/question.ts';
import { FIX_QUESTION_TEXTS as TEXTS } from '../texts/setup-fix.ts';

/** What `skav doctor --fix` cannot find out for itself. No secret is ever asked for. */
export type AnswerId = keyof typeof TEXTS;

/** The form of each answer. */
const FORMS: Record<AnswerId, RegExp> = {
  // `Iv1.8a61f9b3a7aba766` or `Iv23liqpYp8yk1kLMNOP`. A client secret is 40 hexadecimal digits.
  SKRIVARE_CLIENT_ID: /^Iv[0-9A-Za-z.]{18}$/,
  NETLIFY_SITE_ID: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  SKAV_SITE: /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  SKRIVARE_APP_ID: /^[1-9]\d{0,9}$/,
  INTAG_APP_ID: /^[1-9]\d{0,9}$/,
};

export const isAnswerId = (id: string): id is AnswerId => Object.hasOwn(FORMS, id);
export const ANSWER_IDS = Object.keys(FORMS).filter(isAnswerId);

/** Makes the question for an answer. Its faults never repeat what was typed: it may be a secret, pasted by mistake. */
export function questionFor(id: AnswerId, ready?: string): Question {
  const { text, hint, fault } = TEXTS[id];
  const read = (typed: string) => {
    const trimmed = typed.trim();
    const value = id === 'SKAV_SITE' ? trimmed.toLowerCase().replace(/\/$/, '') : trimmed;
    return FORMS[id].test(value) ? { value } : { fault };
  };
  const isRight = ready !== undefined && 'value' in read(ready);
  return { id, text, hint, kind: 'line', ...(isRight ? { ready } : {}), read };
}
