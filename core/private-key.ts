/** A private key of age, also in small letters or broken over lines, and one of SSH or TLS in its frame. */
const PRIVATE_KEY =
  /age-secret-key-[a-z0-9-]*(?:\s+[a-z0-9]{16,})*|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$)/gi;
/** What is left of a private key in a text. */
const MARK = 'AGE-SECRET-KEY-…';

/** Whether a text has a private key in it, or what is left of one. */
export const hasPrivateKey = (text: string): boolean => new RegExp(PRIVATE_KEY).test(text);

/** A text without the private keys in it. Only a mark is left, so that a form can say what was wrong. */
export const withoutPrivateKeys = (text: string): string => text.replace(PRIVATE_KEY, MARK);
