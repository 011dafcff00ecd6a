import { sealTo } from '../../adapters/age.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import { newCaseId } from '../../core/receipt.ts';
import type { AccessibilityReport } from '../../core/report/accessibility.ts';
import type { Service } from '../service.ts';

/**
 * Stores a report of something a person could not use, sealed to everyone who has a key. The same text on the same day
 * is one message, so sending it again changes nothing.
 * @returns its id, or `full` when the day's cap is reached
 */
export async function storeMessage(service: Service, report: AccessibilityReport): Promise<string | 'full'> {
  const { blobs, secret, cap } = service;
  const today = service.today();
  const id = newCaseId(
    'TG',
    today.slice(0, 4),
    deriveBytes(secret, 'tillgänglighet', `${today} ${JSON.stringify(report)}`),
  );
  const name = `${today}.${id}`;
  const names = await blobs.list('messages', `${today}.`);
  if (names.includes(name)) return id;
  if (names.length >= cap) return 'full';
  await blobs.create(`messages/${name}`, await sealTo(service.recipients(), JSON.stringify(report)));
  return id;
}

/** The day a message came in. */
export const messageDay = (name: string): string => name.slice(0, 10);

/** The id of a message. */
export const messageId = (name: string): string => name.slice(11);

/** The key of the blob with a case's contact details or a message; undefined if it does not exist. */
export async function sealedBlobKey(
  { blobs }: Pick<Service, 'blobs'>,
  id: string,
): Promise<string | undefined> {
  const name = (await blobs.list('messages')).find((one) => messageId(one) === id);
  if (name !== undefined) return `messages/${name}`;
  return (await blobs.list('contacts', id)).includes(id) ? `contacts/${id}` : undefined;
}
