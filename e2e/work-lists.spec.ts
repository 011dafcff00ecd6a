import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectSound, signedIn } from './work-session.ts';

test('a coordinator narrows the list of cases down by filters in the address, and takes it as a file', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await signedIn(page, 'head');
  await page.goto('/arbete/arenden/');
  const all = await page.getByRole('row').count();
  expect(all).toBeGreaterThan(40);
  await page.getByText('Välj och sök').click();
  await page.getByLabel('Område').selectOption('nassjo');
  // Other tests send reports meanwhile, which are open.
  await page.getByLabel('Fas').selectOption('stangt');
  await page.getByLabel('Part').selectOption('kommun');
  await page.getByRole('button', { name: 'Visa' }).click();
  expect(new URL(page.url()).searchParams.get('omrade')).toBe('nassjo');
  const some = await page.getByRole('row').count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(all);
  for (const cell of await page.getByRole('rowheader').allTextContents()) expect(cell).toContain('Nässjö');
  // Thirteen fields are not before the list that was asked for.
  await expect(page.getByLabel('Område')).toBeHidden();
  await expect(page.getByText('Valt: Område: Nässjö; Fas: Stängt; Part: Kommun.')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^arenden-internt-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(some);
  await context.close();
});

test('a view does not open the form that narrows the list down', async ({ page }) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/arenden/');
  await page.getByRole('link', { name: 'Försenade' }).click();
  await expect(page.getByRole('link', { name: 'Försenade' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByLabel('Område')).toBeHidden();
  await expect(page.getByText('Valt:')).toHaveCount(0);
});

test('the list of cases is sound on a phone and on a desktop', async ({ page }) => {
  await signedIn(page, 'head');
  await page.goto('/arbete/arenden/?fas=oppna&part=kommun&frist=fel');
  await expect(page.getByText('Frist: ”fel” finns inte att välja')).toBeVisible();
  await expectSound(page);
});

test('a coordinator sees the cases of the own areas only', async ({ page }) => {
  await signedIn(page, 'coordinator');
  await page.goto('/arbete/arenden/?omrade=tranas');
  await expect(page.getByText('Område: ”tranas” finns inte att välja')).toBeVisible();
  const areas = await page.getByRole('rowheader').allTextContents();
  for (const cell of areas) expect(cell).not.toContain('Tranås');
});

test('a coordinator has a calendar at a secret address, which can be changed', async ({ page, request }) => {
  await signedIn(page, 'coordinator');
  await page.goto('/arbete/kalender/');
  await page.getByRole('button', { name: 'Skapa en adress' }).click();
  const first = await page.locator('code').innerText();
  const answer = await request.get(first, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await expectSound(page);
  await page.getByRole('button', { name: 'Byt adress' }).click();
  await expect(page.getByRole('status')).toContainText('ny adress');
  expect((await request.get(first, { maxRedirects: 0 })).status()).toBe(404);
  await page.getByRole('button', { name: 'Ta bort adressen' }).click();
  await expect(page.getByText('Du har ingen kalenderadress än.')).toBeVisible();
});
