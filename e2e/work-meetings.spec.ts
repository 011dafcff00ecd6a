import { expect, test } from '@playwright/test';
import { expectSound, signedIn } from './work-session.ts';

test('a coordinator reads and prints the papers of a meeting, and opens the form for its decisions', async ({
  page,
}) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/moten/');
  await expectSound(page);
  await page.getByRole('link', { name: 'Styr- och arbetsgruppen, Nässjö' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Styr- och arbetsgruppen, Nässjö');
  await expectSound(page);
  await page.getByRole('link', { name: 'Skriv in vad mötet beslutade' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beslut');
  const first = page.locator('details.decided').first();
  if ((await first.count()) > 0) {
    await first.locator('summary').click();
    await expect(first.getByLabel('Vad beslutades?')).toBeVisible();
    await page.getByRole('button', { name: 'Spara besluten' }).click();
    await expect(page.getByRole('alert')).toContainText('Fyll i ett beslut');
  }
  await expectSound(page);
});

test('a reader sees the papers of the board’s meetings and no other', async ({ page }) => {
  await signedIn(page, 'reader');
  await page.goto('/arbete/moten/');
  const links = await page.locator('main').getByRole('link').allTextContents();
  expect(links.length).toBeGreaterThan(0);
  for (const name of links) expect(name).not.toContain('Styr- och arbetsgruppen');
  const other = await page.goto('/arbete/moten/styr-och-arbetsgrupp-nassjo-2026-12-01/');
  expect(other?.status()).toBe(404);
});
