import { expect, test } from '@playwright/test';

test('the page in English says so, and which parts are Swedish', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Lättläst' })).toBeVisible();
  const link = page.getByRole('contentinfo').locator('a[hreflang=en][lang=en]');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('header, footer').and(page.locator('[lang=sv]'))).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toHaveAttribute('lang', 'sv');
});
