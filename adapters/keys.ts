import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS_MISSING } from '../core/texts/contact.ts';
import { UserError } from '../core/user-error.ts';
import type { Association } from '../schemas/types.ts';
import { readIdentities } from './age.ts';
import { type Cache, digest, NO_CACHE } from './cache/cache.ts';
import { dataFolderError, IDENTITY_FILE } from './data-folder.ts';
import { readTextIfExists, uniqueName, writeOnce } from './durable.ts';

/**
 * The public keys for what comes from an area: the area's own, or else the association's. Without an area all keys, so
 * that any coordinator can read it.
 */
export function recipientsOf({ nycklar = [], områden }: Association, area?: string): string[] {
  const own = områden.filter(({ kod }) => area === undefined || kod === area);
  const keys = own.flatMap((one) => one.nycklar ?? []);
  return [...new Set(area !== undefined && keys.length > 0 ? keys : [...nycklar, ...keys])];
}

/** Whether some area has no key to seal contact details to. */
export const lacksKeys = (association: Association): boolean =>
  association.områden.some(({ kod }) => recipientsOf(association, kod).length === 0);

/**
 * Ensures that contact details from every area can be sealed. An example needs no keys here: it gets its own pair.
 * @throws UserError `keys-missing`, which says how keys are made
 */
export function requireKeys(association: Association): void {
  if (!association.exempel && lacksKeys(association)) throw new UserError('keys-missing', KEYS_MISSING);
}

/** A public key in the cache, and a checksum of the private one that it belongs to. */
interface CachedRecipient {
  of: string;
  recipient: string;
}

const RECIPIENT = 'recipient';

/**
 * The public half of a pair that is made at the first start, for an association that is an example. A real
 * association's private keys are never where the service is.
 * @param cache keeps the public half, which takes longer to derive than many commands take to run
 */
export async function localRecipient(data: string, cache: Cache = NO_CACHE): Promise<string> {
  const path = join(data, IDENTITY_FILE);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const [existing] = readIdentities(readTextIfExists(path) ?? '');
  const of = digest(RECIPIENT, existing ?? '');
  const kept = cache.read(RECIPIENT) as CachedRecipient | undefined;
  if (existing && kept?.of === of) return kept.recipient;
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  if (existing) {
    try {
      const recipient = await identityToRecipient(existing);
      cache.write(RECIPIENT, { of, recipient } satisfies CachedRecipient);
      return recipient;
    } catch (cause) {
      throw dataFolderError('identity-unreadable', path, cause);
    }
  }
  const identity = await generateX25519Identity();
  const text = `# Privat nyckel. Den öppnar kontaktuppgifterna: skav contact ID\n${identity}\n`;
  // Another process may make it at the same moment; then all use that pair.
  await writeOnce(path, text, join(data, uniqueName()));
  return localRecipient(data, cache);
}
