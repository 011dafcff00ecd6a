import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveBytes } from './secret.ts';

/**
 * Encrypts a text with a key of the service: AES-256-GCM, as 12 bytes of nonce, 16 of tag, then the ciphertext.
 * @param purpose what the key is derived from
 * @param name bound to the text as additional data: what was sealed under one name does not open under another
 */
export function seal(secret: Buffer, purpose: string, name: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveBytes(secret, purpose, ''), nonce);
  cipher.setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Decrypts what `seal` returned; undefined when it was changed, or sealed under another name, purpose or secret. */
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
    // The tag does not match; the library does not say why.
    return undefined;
  }
}
