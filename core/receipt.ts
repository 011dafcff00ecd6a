// Crockford base32: no I, L, O or U, so that a code read aloud or copied by hand comes through.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as Crockford base32, five bits a character; bits left over at the end are dropped. */
export function base32(bytes: Uint8Array): string {
  let out = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(buffer >> bits) & 31];
    }
  }
  return out;
}

/** What a case id looks like, as the schema of a case has it, wherever it stands in a text. */
export const CASE_ID = /[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}/;

const WHOLE_CASE_ID = new RegExp(`^${CASE_ID.source}$`);

/** Can this be the id of a case? */
export const isCaseId = (text: string): boolean => WHOLE_CASE_ID.test(text);

/** A case id from five random bytes (40 bits): `EX-2026-7K3MQ9TB`. */
export function newCaseId(prefix: string, year: string, random: Uint8Array): string {
  return `${prefix}-${year}-${base32(random.subarray(0, 5))}`;
}

/** A receipt code from ten random bytes (80 bits), in four groups: `K7QM-3XZP-9DTF-2A8B`. */
export function newReceiptCode(random: Uint8Array): string {
  return (base32(random.subarray(0, 10)).match(/.{4}/g) ?? []).join('-');
}

/**
 * A code as a person typed it, in the form it was shown: any case, spaces and dashes anywhere, O for 0, I and L
 * for 1. Undefined when it cannot be a code.
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

/** SHA-256 of a receipt code, in hexadecimal. With 80 random bits behind it, it says nothing about the code. */
export async function receiptHash(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
