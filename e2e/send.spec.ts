import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { CLEAN_TEXT, control, goToReview } from './steps.ts';

/** Goes to the review page and confirms the report, so that it can be sent. */
async function goToConfirmed(page: Page): Promise<void> {
  await goToReview(page);
  await control(page, 'bekräftad').check();
}

const press = (page: Page) => page.getByRole('button', { name: 'Skicka rapporten' }).click();

test('no text is lost when the network fails, and sending again leads to the receipt', async ({ page }) => {
  await goToConfirmed(page);
  await page.route('**/rapportera/skicka', (route) => route.abort());
  await press(page);
  const message = page.locator('#skickades-inte');
  await expect(message).toBeFocused();
  await expect(message).toContainText('Rapporten skickades inte. Texten finns kvar. Försök igen.');
  await page.unroute('**/rapportera/skicka');
  await press(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
});

test('the text can be saved as a file, without the reporter’s name and address', async ({ page }) => {
  await goToConfirmed(page);
  await page.route('**/rapportera/skicka', (route) => route.abort());
  await press(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara texten som fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('avvikelse.txt');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(CLEAN_TEXT);
  expect(text).not.toMatch(/Karin|karin/);
});

test('an answer that does not come in 20 seconds counts as not sent', async ({ page }) => {
  await goToConfirmed(page);
  const start = new Date('2026-03-02T09:00:00Z');
  await page.clock.install({ time: start });
  await page.clock.pauseAt(new Date(start.getTime() + 1000));
  await page.evaluate(() => {
    // The test's clock does not control the browser's own timers.
    AbortSignal.timeout = (wait) => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), wait);
      return stop.signal;
    };
  });
  await page.route('**/rapportera/skicka', () => undefined);
  await press(page);
  await page.clock.runFor(19_000);
  await expect(page.locator('#skickades-inte')).toHaveCount(0);
  await page.clock.runFor(1_500);
  await expect(page.locator('#skickades-inte')).toBeFocused();
});

test('errors from sending are shown as without JavaScript', async ({ page }) => {
  await goToReview(page);
  await press(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByText('Kryssa i att ingen person kan kännas igen').first()).toBeVisible();
});
