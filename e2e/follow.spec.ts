import { expect, test } from '@playwright/test';
import { goToQuestion, goToRemoved } from './steps.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a reporter who has been asked something sees the question and how to answer', async ({ page }) => {
      await goToQuestion(page);
      await expect(page.locator('main')).toContainText('Hur länge pågick det?');
      await page.getByRole('link', { name: 'kontakta koordinatorn' }).click();
      await expect(page).toHaveURL(/\/kontakt\/$/);
    });

    test('a reporter whose report was removed sees why, but no case number', async ({ page }) => {
      await goToRemoved(page);
      const main = page.locator('main');
      await expect(main).toContainText('Rapporten togs bort: samma händelse var redan rapporterad.');
      await expect(main).toContainText('Den kom i går också.');
      await expect(main).not.toContainText('EX-');
      await expect(page.locator('.track')).toHaveCount(0);
    });
  });
