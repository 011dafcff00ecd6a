import { CONTACT_PAGE_TEXTS as TEXTS } from '../texts/work/contact.ts';

/**
 * The address that opens a ready message in the person's own mail program. The message says that there is an answer and
 * where to read it, and nothing of the case.
 * @param follow the address of the page for following a case
 */
export function neutralMail(to: string, follow: string, sender: string): string {
  const query = [
    ['subject', TEXTS.subject],
    ['body', TEXTS.body(follow, sender).replaceAll('\n', '\r\n')],
  ].map(([name, text = '']) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query.join('&')}`;
}
