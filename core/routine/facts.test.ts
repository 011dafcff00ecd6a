import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewWarning, routineFacts } from './facts.ts';
import { readRoutine } from './read.ts';

const read = (name: string) => {
  const file = new URL(`../../cases/routines/${name}.md`, import.meta.url);
  const { routine } = readRoutine(readFileSync(file, 'utf8'));
  if (!routine) throw new Error(`${name} has faults`);
  return routine;
};

it('says who decided and when it is looked at again', () => {
  expect(routineFacts(read('hoglandet')).map(({ term, text }) => `${term}: ${text}`)).toMatchInlineSnapshot(`
    [
      "Gäller från: 1 januari 2026",
      "Beslutad av: Styrelsen, § 45/2025, 4 december 2025",
      "Ses över: Senast 31 december 2026. Varje år. Ansvarar: Förbundschefen",
      "Ägare: Förbundschefen",
    ]
  `);
});

it('says that a draft is a draft', () => {
  expect(routineFacts(read('vastra-gotaland'))[0]?.text).toBe('Inte beslutad. Det här är ett utkast.');
});

it.each([
  ['2026-12-30', undefined],
  ['2026-12-31', undefined],
  ['2027-01-01', 'Den här rutinen skulle ha setts över i december 2026.'],
])('on %s warns: %s', (today, warning) => expect(reviewWarning(read('hoglandet'), today)).toBe(warning));
