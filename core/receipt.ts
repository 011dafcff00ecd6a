import { base32crockford } from '@scure/base';

/**
 * Bytes as Crockford base32, five bits a character. It has no I, L, O or U, so that a code read aloud or copied by
 * hand is not misread.
 */
export const base32 = (bytes: Uint8Array): string => base32crockford.encode(bytes);

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

/** A code within other text: four groups of four, each with a mark or a space after it. */
const GROUPED =
  /(?<![\p{L}\p{N}]\p{Pd}?)(?:[0-9A-Z]{4}[^\p{L}\p{N}]{1,3}){3}[0-9A-Z]{4}(?!\p{Pd}?[\p{L}\p{N}])/gu;

/**
 * Reads a receipt code as a person types or pastes it (any case; spaces, dashes and quotes anywhere; with its label; O
 * for 0, I and L for 1) and returns it in the form it was shown in, or `undefined` if it cannot be a code.
 */
export function readReceiptCode(typed: string): string | undefined {
  const text = typed.slice(0, 1000).normalize('NFKC').toUpperCase();
  const [grouped, ...others] = text.match(GROUPED) ?? [];
  return (
    asCode(text) ??
    asCode(text.replace(/^.*?KOD(?:EN)?\b/su, '')) ??
    (others.length === 0 ? asCode(grouped) : undefined)
  );
}

function asCode(text = ''): string | undefined {
  const plain = signs(text).replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain)) return undefined;
  return (plain.match(/.{4}/g) ?? []).join('-');
}

/** The letters and figures of a text. */
const signs = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A case id as people type it. */
const TYPED_CASE_ID =
  /(?<!\p{L})[A-Z]{2,6}[^\p{L}\p{N}]{0,3}\d{4}[^\p{L}\p{N}]{0,3}[0-9A-Z]{8}(?![\p{L}\p{N}])/u;

/**
 * Describes a text that `readReceiptCode` cannot read, so that the person can be shown what it is instead: nothing, a
 * case id, or a number of letters and figures that is not sixteen. Undefined for anything else. Reveals nothing about
 * which codes exist.
 */
export function codeMistake(typed: string): 'empty' | 'case-id' | { length: number } | undefined {
  const text = typed.slice(0, 1000).normalize('NFKC').toUpperCase();
  const { length } = signs(text);
  if (length === 0) return 'empty';
  if (TYPED_CASE_ID.test(text)) return 'case-id';
  return length === 16 ? undefined : { length };
}

/** SHA-256 of a receipt code, in hexadecimal. The code's 80 random bits cannot be guessed from it. */
export async function receiptHash(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
