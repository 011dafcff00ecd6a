import { expect, test } from 'vitest';
import { detect } from './detect.ts';
import { mask, maskOne } from './mask.ts';

const masked = (text: string) => mask(text, detect(text));

test('placeholders are typed and numbered, and the same words get the same number', () => {
  expect(masked('Anna Berg, 19410312-9815, ringde 070-1740605. Annas bil stod kvar. Siv Ek såg Anna.')).toBe(
    '[person 1], [personnummer 1], ringde [telefon 1]. [person 1] bil stod kvar. [person 2] såg [person 1].',
  );
});

test('the same number in two forms gets one placeholder', () => {
  expect(masked('Ring 070-174 06 05, alltså 0701740605')).toBe('Ring [telefon 1], alltså [telefon 1]');
});

test('notes and what is let through are left as they are', () => {
  expect(masked('Patienten är 94 år och bor i Eksjö.')).toBe('Patienten är 94 år och bor i Eksjö.');
});

test('a masked text has no findings', () => {
  expect(detect(masked('Kontakta Eva Törn på eva.torn@postlada.example eller Storgatan 5, Nässjö.'))).toEqual(
    [],
  );
});

test('maskOne replaces one finding and its repeats, and numbering continues', () => {
  const text = 'Anna Berg ringde 070-174 06 05. Annas bil. Siv Ek såg Anna.';
  const first = detect(text)[0];
  if (!first) throw new Error('nothing found');
  const once = maskOne(text, detect(text), first);
  expect(once).toEqual({
    text: '[person 1] ringde 070-174 06 05. [person 1] bil. Siv Ek såg [person 1].',
    placeholder: '[person 1]',
  });
  const next = detect(once.text).find(({ type }) => type === 'name');
  if (!next) throw new Error('nothing found');
  expect(maskOne(once.text, detect(once.text), next).text).toBe(
    '[person 1] ringde 070-174 06 05. [person 1] bil. [person 2] såg [person 1].',
  );
});
