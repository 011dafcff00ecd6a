import { expect, type Page, test } from '@playwright/test';
import { fullPack } from '../testing/pack.ts';
import { packPage } from '../views/sweep/pack-page.ts';
import { inboxHtml } from '../views/sweep/render.ts';
import { CLEAN_TEXT, control, goToReceipt } from './steps.ts';

/** The number of A4 pages that the page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the receipt prints on one page, with the code and without buttons', async ({ page }) => {
  await goToReceipt(page);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.code')).toBeVisible();
  await expect(page.getByText(`${new URL(page.url()).host}/folj/`)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByLabel('Jag har sparat koden')).toBeHidden();
});

test('the form prints as a blank on two pages, with the address to leave it at', async ({ page }) => {
  await page.goto('/rapportera/');
  expect(await sheets(page)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Lämna blanketten till samverkanskoordinatorn')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Granska rapporten' })).toBeHidden();
});

test('the papers for a meeting print on two pages, however many cases there are', async ({ page }) => {
  for (const count of [1, 12, 40, 400]) {
    await page.setContent(inboxHtml(packPage(fullPack(count), '2026-12-03')));
    expect(await sheets(page)).toBeLessThanOrEqual(2);
  }
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('in forced colours the controls, the selected option and the errors still have borders', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/rapportera/');
  await control(page, 'beskrivning').fill(CLEAN_TEXT);
  await control(page, 'löst').check();
  await expect(control(page, 'beskrivning')).toHaveCSS('border-top-style', 'solid');
  const [chosen, other] = [control(page, 'löst'), control(page, 'löst-nej')].map((option) =>
    page.locator('.choice', { has: option }),
  );
  const borderColor = (locator: typeof chosen) =>
    locator?.evaluate((element) => getComputedStyle(element).borderTopColor);
  expect(await borderColor(chosen)).not.toBe(await borderColor(other));
  await page.getByRole('button', { name: 'Granska rapporten' }).click();
  await expect(page.locator('.error-summary')).toHaveCSS('border-top-width', '3px');
});
