import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sendReport } from './steps.ts';
import { expectSound, signedIn } from './work-session.ts';

/** The key of the example association, which is public. */
const KEY_FILE = join(import.meta.dirname, '../docs/exempelnyckel.txt');
const KEY =
  readFileSync(KEY_FILE, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('AGE-')) ?? '';

test('contact details are opened in the browser with the coordinator’s own key, which is never sent or stored', async ({
  page,
}) => {
  const { id } = await sendReport(page.request);
  await signedIn(page, 'coordinator');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`/arbete/arende/${id}`);
  await page.getByRole('link', { name: 'Kontaktuppgifter' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Hämta de förseglade uppgifterna' }).click();
  await page.getByRole('button', { name: 'Öppna', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Välj filen med din nyckel/);
  await page.getByLabel('Eller klistra in nyckeln').fill('hej');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Det där är ingen nyckel/);
  await expectSound(page);
  await page.getByLabel('Eller klistra in nyckeln').fill(KEY);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uppgifterna är öppnade' })).toBeFocused();
  await expect(page.locator('dd')).toContainText([/\S/, /@/]);
  const mail = new URL(
    (await page.getByRole('link', { name: /^Skriv ett mejl/ }).getAttribute('href')) ?? '',
  );
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')).toContain('/folj/');
  expect(mail.href).not.toContain(id);
  await expectSound(page);
  expect(sent.filter((one) => one.includes(KEY.slice(0, 30)))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('AGE-SECRET');
  expect(await page.content()).not.toContain('AGE-SECRET');
  // Reload shows the sealed text, and nothing that was opened.
  await page.reload();
  await expect(page.getByLabel('Filen med din nyckel')).toBeVisible();
  await page.getByLabel('Filen med din nyckel').setInputFiles(KEY_FILE);
  await page.getByRole('button', { name: 'Öppna', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Uppgifterna är öppnade' })).toBeVisible();
});
