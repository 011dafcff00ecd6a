import { base32crockford } from '@scure/base';

/**
 * Bytes as Crockford base32, five bits a character. It has no I, L, O or U, so that a code read aloud or copied by
 * hand is not misread.
 */
export const base32 = (bytes: Uint8Array): string => base32crockford.encode(bytes);

/** A case id, as the schema of a case has it, anywhere in a text. */
export const CASE_ID = /[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}/;

const WHOLE_CASE_ID = new RegExp(`^${CASE_ID.source}$`);

/** Whether a text has the form of a case id. */
export const isCaseId = (text: string): boolean => WHOLE_CASE_ID.test(text);

/**
 * A case id from five random bytes (40 bits); more bytes are ignored.
 *
 * @example
 * newCaseId('EX', '2026', random); // 'EX-2026-7K3MQ9TB'
 */
export function newCaseId(prefix: string, year: string, random: Uint8Array): string {
  return `${prefix}-${year}-${base32(random.subarray(0, 5))}`;
}

/**
 * A receipt code from ten random bytes (80 bits), in four groups; more bytes are ignored.
 *
 * @example
 * newReceiptCode(random); // 'K7QM-3XZP-9DTF-2A8B'
 */
export function newReceiptCode(random: Uint8Array): string {
  return (base32(random.subarray(0, 10)).match(/.{4}/g) ?? []).join('-');
}

/**
 * Reads a receipt code as a person types it (any case, spaces and dashes anywhere, O for 0, I and L for 1) and returns
 * it in the form it was shown in, or `undefined` if it cannot be a code.
 */
export function readReceiptCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain)) return undefined;
  return (plain.match(/.{4}/g) ?? []).join('-');
}

/** SHA-256 of a receipt code, in hexadecimal. The code's 80 random bits cannot be guessed from it. */
export async function receiptHash(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
