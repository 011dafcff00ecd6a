import { type APIRequestContext, expect, test } from '@playwright/test';
import { CLEAN_TEXT, sendReport } from './steps.ts';

/** Posts from an address that the test makes up, through a proxy on this machine. */
const from = (request: APIRequestContext, address: string) => ({
  post: (path: string, form: Record<string, string>) =>
    request.post(path, { form, headers: { 'x-forwarded-for': `198.51.100.7, ${address}` } }),
});

test('one address can post sixty forms a minute, and gets what it typed back', async ({ request }) => {
  const many = from(request, '192.0.2.1');
  for (let sent = 0; sent < 60; sent++) expect((await many.post('/rapportera/andra', {})).status()).toBe(202);

  const reviewed = await many.post('/rapportera/granska', {
    beskrivning: CLEAN_TEXT,
    'kontakt.namn': 'Karin',
  });
  expect(reviewed.status()).toBe(429);
  expect(Number(reviewed.headers()['retry-after'])).toBeGreaterThan(0);
  const page = await reviewed.text();
  expect(page).toContain('Vänta en minut och försök igen.');
  expect(page).toContain(CLEAN_TEXT);
  expect(page).toContain('value="Karin"');

  const reported = await many.post('/om/tillganglighet/skicka', {
    brist: 'Fältet har inget namn.',
    sida: 'x',
  });
  expect([reported.status(), (await reported.text()).includes('Fältet har inget namn.')]).toEqual([
    429,
    true,
  ]);
  const program = await request.post('/api/rapporter', {
    data: {},
    headers: { 'x-forwarded-for': '192.0.2.1' },
  });
  expect(program.status()).toBe(429);
  expect(await program.json()).toMatchObject({ fel: [{ kod: 'for-manga' }] });

  expect((await from(request, '192.0.2.2').post('/rapportera/granska', {})).status()).toBe(422);
  await sendReport(request);
});
