import { expect, it } from 'vitest';
import { identifyingTypesOnPage } from './page-stops.ts';
import { secretsIn } from './secrets.ts';

it.each([
  ['contact-key', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  ['private-key', `-----BEGIN RSA PRIVATE KEY-----\\n${'A'.repeat(64)}`],
  ['private-key', Buffer.from(`-----BEGIN PRIVATE KEY-----\n${'A'.repeat(90)}`).toString('base64')],
  ['github-token', `x=ghs_${'a1'.repeat(18)}`],
  ['netlify-token', `nfp_${'a1'.repeat(20)}`],
  ['case-file', `id: x\nkvitto: sha256:${'0'.repeat(64)}\n`],
  ['environment', 'a = "hemlighet-utan-form"'],
])('finds a %s', (kind, text) => {
  expect(secretsIn(text, ['hemlighet-utan-form', 'kort'])).toEqual([kind]);
});

it('does not take a word about a secret for one', () => {
  const text = 'kort AGE-SECRET-KEY- -----BEGIN PRIVATE KEY----- ghs_ sha256: kvitto: sha256:x';
  expect(secretsIn(text, ['kort'])).toEqual([]);
});

it('finds what identifies a person on a page, and lets our own address through', () => {
  const page = (text: string) => `<html><body><a href="mailto:${text}"><b>${text}</b></a></body></html>`;
  expect(identifyingTypesOnPage(page('karin.ek@example.org'), [], '')).toEqual(['email']);
  expect(identifyingTypesOnPage('<input value="karin.ek@example.org">', [], '')).toEqual(['email']);
  expect(identifyingTypesOnPage(page('karin.ek@example.org'), [], 'mejl: karin.ek@example.org')).toEqual([]);
  expect(identifyingTypesOnPage('<script>"karin.ek@example.org"</script><p>Vi hörs.</p>', [], '')).toEqual(
    [],
  );
});
