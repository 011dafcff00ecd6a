import { freeTexts } from '../../core/case/findings.ts';
import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { identifyingTypesOnPage } from '../../core/publish/page-stops.ts';
import { PhraseIndex } from '../../core/publish/phrases.ts';
import { secretsIn } from '../../core/publish/secrets.ts';
import type { PublishCode } from '../../core/texts/publish.ts';
import type { BuiltFile } from './built-files.ts';
import type { KnownCases } from './cases.ts';
import { STATUS_FILE } from './status-files.ts';

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

/**
 * Finds what must not be handed over: secrets, what identifies a person, and words of a case. What a reporter may read
 * is allowed in the reporter's own status file.
 */
export function findLeaks(
  built: readonly BuiltFile[],
  { cases, unread }: KnownCases,
  { allow, ownTexts, secrets }: LeakCheckOptions,
): PublishFault[] {
  const phrases = new PhraseIndex(ownTexts);
  const ownText = ownTexts.join('\n');
  const faults: PublishFault[] = [];
  for (const { file, text } of built) {
    const status = statusIn(file, text);
    phrases.add(file, status ? JSON.stringify(withoutAnswers(status)) : text);
    for (const kind of secretsIn(text, secrets)) faults.push({ code: 'secret', file, kind });
    const shown = status ? answersIn(status).join('\n') : file.endsWith('.html') ? text : '';
    for (const kind of identifyingTypesOnPage(shown, allow, ownText))
      faults.push({ code: 'identifies', file, kind });
  }
  const texts = [
    ...cases.flatMap((one) => freeTexts(one).map(([path, text]) => [one.id, path.join('.'), text] as const)),
    ...unread.map(({ id, text }) => [id, 'fil', text] as const),
  ];
  for (const [id, path, text] of texts) {
    const file = phrases.find(text);
    if (file !== undefined) faults.push({ code: 'case-text', file, kind: `${id} ${path}` });
  }
  return faults;
}

function statusIn(file: string, text: string): CaseStatus | RemovedStatus | undefined {
  const [, name = ''] = file.split('dist/folj/');
  return STATUS_FILE.test(name) ? (JSON.parse(text) as CaseStatus | RemovedStatus) : undefined;
}

function withoutAnswers(status: CaseStatus | RemovedStatus): object {
  if ('borttagen' in status) return { ...status.borttagen, mening: undefined };
  return { ...status, svar: [], frågor: [], bekräftelser: [] };
}

function answersIn(status: CaseStatus | RemovedStatus): string[] {
  if ('borttagen' in status) return [status.borttagen.mening ?? ''];
  return [...status.svar, ...status.bekräftelser, ...status.frågor].map(({ text }) => text);
}
