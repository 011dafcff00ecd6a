import { expect, test } from 'vitest';
import { detect } from './detect.ts';
import { mask } from './mask.ts';

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
