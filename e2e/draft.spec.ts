import { expect, type Page, test } from '@playwright/test';
import { CLEAN_TEXT, control, fillReport, goToReceipt, option, TEXT_WITH_STOP } from './steps.ts';

const NOTE = 'Vi har fyllt i det du skrev tidigare i den här fliken.';

/** Everything in the tab's session storage, as one text. */
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
const expectStored = (page: Page, part: string) => expect.poll(() => stored(page)).toContain(part);

test('the report is restored in the same tab, but never the reporter’s name or address', async ({ page }) => {
  await page.goto('/rapportera/');
  await fillReport(page);
  await control(page, 'kontakt.telefon').fill('036-10 00 00');
  await expectStored(page, 'Planeringsmötet');
  expect(await stored(page)).not.toMatch(/Karin|karin@|036-10/);

  await page.goto('/');
  await page.goto('/rapportera/');
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(control(page, 'beskrivning')).toHaveValue(CLEAN_TEXT);
  await expect(option(page, 'arbetsgivare.enhet.kommun', 'nassjo')).toBeChecked();
  await expect(control(page, 'samverkansparter.part-vardcentral')).toBeChecked();
  await expect(control(page, 'kontakt.namn')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a text with a personnummer is never stored', async ({ page }) => {
  await page.goto('/rapportera/');
  await control(page, 'beskrivning').fill(TEXT_WITH_STOP);
  await option(page, 'område', 'nassjo').check();
  await expect(page.locator('[id="beskrivning-fynd"]')).toContainText('personnummer');
  await expectStored(page, 'nassjo');
  await page.goto('/');
  expect(await stored(page)).not.toContain('9811');
  await page.goto('/rapportera/');
  await expect(option(page, 'område', 'nassjo')).toBeChecked();
  await expect(control(page, 'beskrivning')).toHaveValue('');
});

test('the form can be cleared', async ({ page }) => {
  await page.goto('/rapportera/');
  await control(page, 'beskrivning').fill(CLEAN_TEXT);
  await expectStored(page, 'Planeringsmötet');
  await page.goto('/');
  await page.goto('/rapportera/');
  await page.getByRole('button', { name: 'Töm formuläret' }).click();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await expect(control(page, 'beskrivning')).toHaveValue('');
  await page.goto('/');
  await page.goto('/rapportera/');
  await expect(control(page, 'beskrivning')).toHaveValue('');
  await expect(page.getByText(NOTE)).toHaveCount(0);
});

test('a draft is deleted after an hour', async ({ page }) => {
  await page.clock.install();
  await page.goto('/rapportera/');
  await option(page, 'område', 'nassjo').check();
  await page.clock.runFor(1000);
  expect(await stored(page)).toContain('nassjo');
  await page.goto('/');
  await page.clock.fastForward('59:00');
  await page.goto('/rapportera/');
  await expect(option(page, 'område', 'nassjo')).toBeChecked();
  await page.goto('/');
  await page.clock.fastForward('01:01:00');
  await page.goto('/rapportera/');
  await expect(option(page, 'område', 'nassjo')).not.toBeChecked();
});

test('a draft is deleted when the report has been sent', async ({ page }) => {
  await goToReceipt(page);
  expect(await stored(page)).not.toMatch(/skav-utkast|Planeringsmötet|Karin/);
  await page.goto('/rapportera/');
  await expect(control(page, 'beskrivning')).toHaveValue('');
});
