import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

for (const [name, open] of Object.entries(PAGES))
  test(`${name}: axe finds nothing on a phone or a desktop, in light or dark`, async ({ page }) => {
    await open(page);
    const found: string[] = [];
    for (const width of [375, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          found.push(`${width} ${colorScheme} ${id}: ${nodes.map(({ target }) => target).join(' ')}`);
      }
    expect(found).toEqual([]);
  });

test('the page in English says so, and which parts are Swedish', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Lättläst' })).toBeVisible();
  const link = page.getByRole('contentinfo').locator('a[hreflang=en][lang=en]');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('header, footer').and(page.locator('[lang=sv]'))).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toHaveAttribute('lang', 'sv');
});
