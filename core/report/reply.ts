import { detect } from '../deid/detect.ts';
import { REPLY_TEXTS } from '../texts/reply.ts';
import { fieldFaultText, findingText } from '../texts/report.ts';
import { cleanText, isBroken, lengthOf } from './text.ts';

/** The longest answer to a question, in characters. A note about a late one holds the question too. */
export const REPLY_LIMIT = 2000;

/** A checked answer: its clean text, with what must be corrected, and what needs the reporter's word. */
export interface CheckedReply {
  text: string;
  faults: string[];
  warnings: string[];
}

/**
 * Checks the answer to a question as a report is checked: half characters, length, and words that identify a person.
 * @param allow words that name no person: the association's own
 */
export function checkReplyText(typed: string, allow: readonly string[]): CheckedReply {
  if (isBroken(typed)) return { text: '', faults: [fieldFaultText('svar', 'trasig-text')], warnings: [] };
  const text = cleanText(typed);
  if (text === '') return { text, faults: [REPLY_TEXTS.empty], warnings: [] };
  const length = lengthOf(text);
  if (length > REPLY_LIMIT) return { text, faults: [REPLY_TEXTS.tooLong(length, REPLY_LIMIT)], warnings: [] };
  const found = detect(text, { allow });
  const sentences = (tier: string) => [
    ...new Set(found.filter((one) => one.tier === tier).map((one) => findingText('svar', one))),
  ];
  return { text, faults: sentences('stop'), warnings: sentences('warn') };
}
