import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { control } from './steps.ts';

const data = process.env['E2E_DATA'] ?? '';

for (const javaScriptEnabled of [true, false])
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('an accessibility problem can be reported, and a coordinator can read the report', async ({
      page,
    }) => {
      const words = `Jag kunde inte höra felet i fältet ${javaScriptEnabled}.`;
      await page.goto('/om/tillganglighet/');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await expect(page).toHaveTitle(/^Fel: /);
      await expect(page.getByText('Skriv vilken sida det gäller').first()).toBeVisible();
      await control(page, 'brist').fill(words);
      await control(page, 'sida').fill('Rapportera en avvikelse');
      await control(page, 'mejl').fill('inte en adress');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await expect(control(page, 'brist')).toHaveValue(words);
      await expect(control(page, 'mejl')).toHaveAttribute('aria-invalid', 'true');
      await control(page, 'mejl').fill('');
      await page.getByRole('button', { name: 'Skicka' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Vi har fått ditt meddelande');

      for (const name of readdirSync(join(data, 'messages')))
        expect(readFileSync(join(data, 'messages', name), 'utf8')).not.toContain('höra');
      const skav = (...args: string[]) =>
        execFileSync(process.execPath, ['actions/skav.js', 'contact', ...args], {
          env: { ...process.env, SKAV_DATA: data },
          encoding: 'utf8',
        });
      const ids = [...skav().matchAll(/^TG-\S+/gm)].map(([id]) => id);
      const opened = ids.map((id) => skav(id, '--identity', 'docs/exempelnyckel.txt'));
      expect(
        opened.filter((text) => text === `brist: ${words}\nsida: Rapportera en avvikelse\n`),
      ).toHaveLength(1);
    });
  });

test('a post that fills in the honeypot field is refused and stored nowhere', async ({ request }) => {
  const count = () => (existsSync(join(data, 'messages')) ? readdirSync(join(data, 'messages')).length : 0);
  const before = count();
  const response = await request.post('/om/tillganglighet/skicka', {
    multipart: { brist: 'Köp nu', sida: 'alla', webbplats: 'https://spam.example' },
  });
  expect(response.status()).toBe(422);
  expect(await response.text()).toContain('Lämna fältet Webbplats tomt');
  expect(count()).toBe(before);
});
