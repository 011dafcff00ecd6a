import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveBytes } from './secret.ts';

/**
 * A text sealed with a key of the service (AES-256-GCM; nonce, tag, then the sealed bytes). `purpose` makes the key,
 * and `name` is bound to the text: what was sealed under one name does not open under another.
 */
export function seal(secret: Buffer, purpose: string, name: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveBytes(secret, purpose, ''), nonce);
  cipher.setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What was sealed; undefined when it was changed, is under another name, or is not ours. */
export function unseal(secret: Buffer, purpose: string, name: string, sealed: Buffer): string | undefined {
  if (sealed.length < 29) return undefined;
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      deriveBytes(secret, purpose, ''),
      sealed.subarray(0, 12),
    );
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    // A changed text fails its own check; there is nothing more to tell about it.
    return undefined;
  }
}
