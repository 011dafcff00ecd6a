import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derive } from '../secret.ts';
import type { Service } from '../service.ts';
import type { Receipt } from './submit.ts';

/** How long the receipt page can be loaded again. Milliseconds. */
const LIFETIME = 30 * 60 * 1000;

type Sealed = Receipt & { område: string };

/**
 * A receipt sealed into a short text for the receipt page's address (AES-256-GCM), so that loading the page again
 * shows the same code for half an hour and the code is stored nowhere.
 */
export function sealTicket({ secret, now }: Service, receipt: Sealed): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(secret, 'biljett', ''), nonce);
  const plain = JSON.stringify({ receipt, until: now() + LIFETIME });
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** The receipt in a ticket; undefined when the ticket is too old, or not ours. */
export function openTicket({ secret, now }: Service, ticket: string): Sealed | undefined {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length < 29 || bytes.length > 4096) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', derive(secret, 'biljett', ''), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    const { receipt, until } = JSON.parse(plain) as { receipt: Sealed; until: number };
    return until > now() ? receipt : undefined;
  } catch {
    // A changed ticket fails its own check; there is nothing to tell anyone about it.
    return undefined;
  }
}
