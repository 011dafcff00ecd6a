import { expect, test } from '@playwright/test';
import { goToReceipt } from './steps.ts';

test('the code can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await goToReceipt(page);
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
  await expect(page.getByText('Koden är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('"Skriv ut kvittot" opens the print dialogue', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await goToReceipt(page);
  await page.getByRole('button', { name: 'Skriv ut kvittot' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('buttons that need JavaScript are not shown', async ({ page }) => {
    await goToReceipt(page);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
