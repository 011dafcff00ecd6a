import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { control, sendReport } from './steps.ts';
import { signedIn } from './work-session.ts';

test.use({ viewport: { width: 1000, height: 720 } });

const take = async (page: Page, name: string) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(import.meta.dirname, `../docs/${name}.png`), animations: 'disabled' });
};

test('the form, with a number that is pointed out', async ({ page }) => {
  await page.goto('/rapportera/');
  await control(page, 'beskrivning').fill(
    'Planeringsmötet ställdes in två gånger. Personen, 19900118-9811, fick inget veta.',
  );
  await control(page, 'bakgrund').focus();
  await expect(page.locator('[id="beskrivning-fynd"]')).toContainText('personnummer');
  await control(page, 'beskrivning').evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await take(page, 'rapportera');
});

test('the workspace, with what there is to do', async ({ page }) => {
  for (let report = 0; report < 2; report++) await sendReport(page.request);
  await signedIn(page, 'head');
  await page.goto('/arbete/');
  await take(page, 'arbetsytan');
});

test('a case', async ({ page }) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/arenden/?fas=utredning');
  await page.getByRole('row').getByRole('link').first().click();
  await page.waitForURL('**/arende/**');
  await take(page, 'arende');
});

test('the statistics', async ({ page }) => {
  await page.goto('/statistik/');
  await take(page, 'statistik');
});
