import { expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { reviewWarning, routineFacts } from './fact-box.ts';

it('has who decided and when the routine is reviewed', () => {
  expect(
    routineFacts(exampleRoutine('hoglandet')).map(({ term, text }) => `${term}: ${text}`),
  ).toMatchInlineSnapshot(`
    [
      "Gäller från: 1 januari 2026",
      "Beslutad av: Styrelsen, § 45/2025, 4 december 2025",
      "Ses över: Senast 31 december 2026. Varje år. Ansvarar: Förbundschefen",
      "Ägare: Förbundschefen",
    ]
  `);
});

it('says that a draft is a draft', () => {
  expect(routineFacts(exampleRoutine('vastra-gotaland'))[0]?.text).toBe(
    'Inte beslutad. Det här är ett utkast.',
  );
});

it.each([
  ['2026-12-30', undefined],
  ['2026-12-31', undefined],
  ['2027-01-01', 'Den här rutinen skulle ha setts över i december 2026.'],
])('on %s, the warning is: %s', (today, warning) =>
  expect(reviewWarning(exampleRoutine('hoglandet'), today)).toBe(warning),
);
