import { freeTexts } from '../../core/case/free-texts.ts';
import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { identifyingTypesOnPage } from '../../core/publish/page-stops.ts';
import { PhraseIndex } from '../../core/publish/phrases.ts';
import { secretsIn } from '../../core/publish/secrets.ts';
import type { PublishCode } from '../../core/texts/publish.ts';
import type { BuiltFile } from './built-files.ts';
import type { KnownCases } from './cases.ts';

/** Something that must not be handed over: its place and kind, and never its words. */
export interface PublishFault {
  code: PublishCode;
  file: string;
  /** The kind of secret or identifier, or the case and the field whose words they are. */
  kind: string;
}

/** What a check for leaks needs to know. */
export interface LeakCheckOptions {
  /** Words that name no person. */
  allow: readonly string[];
  /** Texts of the service and the association themselves. */
  ownTexts: readonly string[];
  /** Secrets that are known by their value. */
  secrets: readonly string[];
}

/** A text that is searched before it leaves the repository. */
export interface SearchedText {
  /** Its place: a path, or a status. */
  file: string;
  /** The whole text. */
  text: string;
  /** What people read of it: it must not identify anyone. */
  shown: string;
  /** What of it must hold no word of a case. */
  words: string;
}

/** What was built, as texts to search. */
export const builtTexts = (built: readonly BuiltFile[]): SearchedText[] =>
  built.map(({ file, text }) => ({ file, text, words: text, shown: file.endsWith('.html') ? text : '' }));

/** What each reporter may read, as texts to search. Answers are words of the reporter's own case, and meant for them. */
export const statusTexts = (statuses: KnownCases['statuses']): SearchedText[] =>
  [...statuses].map(([hash, status]) => ({
    file: `status/${hash}`,
    text: JSON.stringify(status),
    words: JSON.stringify(withoutAnswers(status)),
    shown: answersIn(status).join('\n'),
  }));

/** Finds what must not be handed over: secrets, what identifies a person, and words of a case. */
export function findLeaks(
  texts: readonly SearchedText[],
  { cases, unread }: Pick<KnownCases, 'cases' | 'unread'>,
  { allow, ownTexts, secrets }: LeakCheckOptions,
): PublishFault[] {
  const phrases = new PhraseIndex(ownTexts);
  const ownText = ownTexts.join('\n');
  const faults: PublishFault[] = [];
  for (const { file, text, shown, words } of texts) {
    phrases.add(file, words);
    for (const kind of secretsIn(text, secrets)) faults.push({ code: 'secret', file, kind });
    for (const kind of identifyingTypesOnPage(shown, allow, ownText))
      faults.push({ code: 'identifies', file, kind });
  }
  const caseTexts = [
    ...cases.flatMap((one) => freeTexts(one).map(([path, text]) => [one.id, path.join('.'), text] as const)),
    ...unread.map(({ id, text }) => [id, 'fil', text] as const),
  ];
  for (const [id, path, text] of caseTexts) {
    const file = phrases.find(text);
    if (file !== undefined) faults.push({ code: 'case-text', file, kind: `${id} ${path}` });
  }
  return faults;
}

function withoutAnswers(status: CaseStatus | RemovedStatus): object {
  if ('borttagen' in status) return { ...status.borttagen, mening: undefined };
  return { ...status, svar: [], frågor: [], bekräftelser: [] };
}

function answersIn(status: CaseStatus | RemovedStatus): string[] {
  if ('borttagen' in status) return [status.borttagen.mening ?? ''];
  return [...status.svar, ...status.bekräftelser, ...status.frågor].map(({ text }) => text);
}
