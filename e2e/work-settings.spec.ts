import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectSound, signedIn } from './work-session.ts';

// The service of the tests has the example's own folder: nothing is saved here.
for (const javaScriptEnabled of [true, false])
  test(`the förbundschef finds a setting, and is shown at the field what is wrong (JavaScript ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signedIn(page, 'head');
    await page.goto('/arbete/installningar/');
    if (javaScriptEnabled) await expectSound(page);
    await page.getByRole('link', { name: 'Personer' }).click();
    await page.getByLabel('Namn', { exact: true }).fill('Maja Exempel');
    await page.getByLabel('Koordinator', { exact: true }).check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('alert')).toContainText('Du behöver rätta 2 uppgifter');
    await expect(page.getByLabel('Mejladress i arbetet')).toHaveAccessibleDescription(/Skriv en mejladress/);
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Maja Exempel');
    if (javaScriptEnabled) await expectSound(page);
    await page.getByRole('link', { name: 'Ändra Karin Exempel' }).click();
    await expect(page.getByLabel('Nässjö')).toBeChecked();
    if (javaScriptEnabled) await expectSound(page);
    expect(page.url()).not.toContain('karin');
    await context.close();
  });

test('the förbundschef sees a change of the routine word by word and on the page before it is saved', async ({
  page,
}) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/installningar/rutin/hoglandet/');
  await expectSound(page);
  await page.getByRole('link', { name: 'Varför vi rapporterar' }).click();
  await page.getByLabel('Text under rubriken').fill('Vi rapporterar för att lära.\n\nIngen får skulden.');
  await page.getByRole('button', { name: 'Granska ändringen' }).click();
  const shown = page.getByRole('region', { name: 'Sidan som läsarna kommer att se den' });
  await expect(shown).toContainText('Ingen får skulden.');
  await expect(page.getByRole('region', { name: 'Det här ändras' })).toContainText('tillagt: ');
  await expectSound(page);
  await page.getByLabel('Text under rubriken').fill('<b>Ingen</b> får skulden.');
  await page.getByRole('button', { name: 'Granska ändringen' }).click();
  await expect(page.getByLabel('Text under rubriken')).toHaveAccessibleDescription(/HTML/);
  await expectSound(page);
});

test('a pair of keys is made in the browser, and only the public one is in the form', async ({ page }) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/installningar/nycklar/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gör ett nyckelpar' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  const [, secret = 'none'] = /^(AGE-SECRET-KEY-1\S+)$/m.exec(saved) ?? [];
  const field = page.getByLabel('Publik nyckel');
  await expect(field).toHaveValue(/^age1/);
  expect(saved).toContain(await field.inputValue());
  await expectSound(page);
  // A private key that is pasted never leaves the browser.
  await field.fill(secret);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'privat nyckel' })).toBeVisible();
  await expect(field).toHaveValue('');
  expect(sent.join()).not.toContain(secret.slice(16, 32));
});
