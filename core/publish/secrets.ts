/** The forms that secrets have, with a stable code for each kind. */
const SECRET_PATTERNS: readonly (readonly [kind: string, shape: RegExp])[] = [
  ['contact-key', /AGE-SECRET-KEY-1[0-9A-Z]{58}/i],
  ['private-key', /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\\n|\s)*[A-Za-z0-9+/]{40}/],
  // The same file as base64, as it is in SKAV_GITHUB_KEY.
  ['private-key', /LS0tLS1CRUdJTi[A-Za-z0-9+/]{100}/],
  ['github-token', /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_\w{50}/],
  ['netlify-token', /\bnfp_[A-Za-z0-9]{36}/],
  ['case-file', /^kvitto: sha256:[0-9a-f]{64}$/m],
];

/** The kinds of secrets in a text: those that have a known form, and those whose values are `known`. */
export function secretsIn(text: string, known: Iterable<string> = []): string[] {
  const kinds = SECRET_PATTERNS.filter(([, shape]) => shape.test(text)).map(([kind]) => kind);
  for (const value of known) if (value.length >= 12 && text.includes(value)) kinds.push('environment');
  return [...new Set(kinds)];
}
