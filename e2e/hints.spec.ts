import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { detect } from '../core/deid/detect.ts';
import { CLEAN_TEXT, control, TEXT_WITH_STOP } from './steps.ts';

const ALLOW = ['Nässjö', 'Exempelvårdcentralen i Aneby'];
const findings = '[id="beskrivning-fynd"]';

test('identifying details are pointed out while the reporter writes, and selected in the text', async ({
  page,
}) => {
  await page.goto('/rapportera/');
  await control(page, 'beskrivning').pressSequentially('Ring 0380-12 34 56. Personnumret är 19900118-9811. ');
  const region = page.locator(findings);
  await expect(region).toHaveAttribute('role', 'status');
  await expect(region).toContainText('2 ställen att se över');
  await expect(region).toContainText('”0380-12 34 56” ser ut som ett telefonnummer.');
  await expect(region).toContainText(
    '”19900118-9811” ser ut som ett personnummer eller samordningsnummer. Ta bort det innan du skickar.',
  );
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const marks = page.locator('.text-marks > mark');
    await expect(marks).toHaveText(['0380-12 34 56', '19900118-9811']);
    const text = await control(page, 'beskrivning').boundingBox();
    for (const mark of await marks.all()) {
      const box = await mark.boundingBox();
      expect(box?.y, 'the mark is in the text').toBeGreaterThan(text?.y ?? 0);
    }
    // The copy is laid out as the text is.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [copy, field] = ['.text-marks', '#beskrivning'].map((one) => document.querySelector(one));
          return [copy?.clientWidth === field?.clientWidth, copy?.scrollHeight === field?.scrollHeight];
        }),
      )
      .toEqual([true, true]);
  }
  const names = await region.getByRole('button').allInnerTexts();
  expect(new Set(names).size).toBe(names.length);

  await region.getByRole('listitem').nth(1).getByRole('button', { name: 'Visa i texten' }).click();
  await expect(control(page, 'beskrivning')).toBeFocused();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe('19900118-9811');

  await control(page, 'beskrivning').fill(CLEAN_TEXT);
  await expect(region).toBeEmpty();
});

test('hints wait for a pause in typing, but not when the field loses focus', async ({ page }) => {
  const start = new Date('2026-03-02T09:00:00Z');
  await page.clock.install({ time: start });
  await page.goto('/rapportera/');
  // From here only runFor moves time: a slow machine must not pass the pause by itself.
  await page.clock.pauseAt(new Date(start.getTime() + 3_600_000));
  const loaded = page.waitForEvent('worker');
  await control(page, 'beskrivning').fill('Hej.');
  await loaded;
  await page.clock.runFor(2000);
  await control(page, 'beskrivning').fill(TEXT_WITH_STOP);
  await page.clock.runFor(1100);
  await expect(page.locator(findings)).toBeEmpty();
  await page.clock.runFor(200);
  await expect(page.locator(findings)).toContainText('personnummer');

  await control(page, 'beskrivning').fill(CLEAN_TEXT);
  await control(page, 'bakgrund').focus();
  await expect(page.locator(findings)).toBeEmpty();
});

test('hints do not move a button away while it is pressed', async ({ page }) => {
  // Where nothing scrolls, the browser does not keep the button in its place.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.goto('/rapportera/');
  const loaded = page.waitForEvent('worker');
  await control(page, 'beskrivning').fill('Hej.');
  await loaded;
  await expect(page.locator(findings)).toBeEmpty();
  await control(page, 'beskrivning').fill(TEXT_WITH_STOP);
  const button = page.getByRole('button', { name: 'Granska rapporten' });
  await button.hover();
  await control(page, 'beskrivning').evaluate((field: HTMLTextAreaElement) => {
    field.focus({ preventScroll: true });
  });
  const before = await button.boundingBox();
  await page.mouse.down();
  // Long enough for the hints that the lost focus asks for.
  await page.waitForTimeout(1000);
  expect(await button.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect(page).toHaveTitle(/^Fel: /);
});

test('the detector is loaded only when the reporter starts to write', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto('/rapportera/');
  await control(page, 'kontakt.namn').fill('Karin Exempel');
  await page.waitForLoadState('networkidle');
  expect(workers).toEqual([]);
  await control(page, 'beskrivning').fill('Hej.');
  await expect.poll(() => workers.length).toBe(1);
});

test('what was typed leaves the browser only with "Granska rapporten"', async ({ page }) => {
  await page.goto('/rapportera/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await control(page, 'beskrivning').fill(TEXT_WITH_STOP);
  await expect(page.locator(findings)).toContainText('personnummer');
  expect(sent.filter((text) => text.includes('9811'))).toEqual([]);
});

test('the remaining length is shown from four fifths of the limit, and no text is cut off', async ({
  page,
}) => {
  await page.goto('/rapportera/');
  const counter = page.locator('[id="beskrivning-antal"]');
  await control(page, 'beskrivning').fill('å'.repeat(3999));
  await expect(counter).toBeHidden();
  await control(page, 'beskrivning').fill('å'.repeat(4500));
  await expect(counter).toHaveText('Du har 500 tecken kvar.');
  await control(page, 'beskrivning').fill('å'.repeat(5312));
  await expect(counter).toHaveText('Du har skrivit 312 tecken för mycket.');
  await expect(control(page, 'beskrivning')).toHaveValue('å'.repeat(5312));
});

test('without a network the page says so, and no text is lost', async ({ page, context }) => {
  await page.goto('/rapportera/');
  await control(page, 'kontakt.namn').fill('Karin Exempel');
  await context.setOffline(true);
  await expect(page.getByText('Du har ingen kontakt med nätet. Texten finns kvar.')).toBeVisible();
  await page.getByRole('button', { name: 'Granska rapporten' }).click();
  await expect(control(page, 'kontakt.namn')).toHaveValue('Karin Exempel');
  await context.setOffline(false);
  await expect(page.getByText('Du har ingen kontakt med nätet.')).toHaveCount(0);
});

test('one click replaces every mention with a placeholder and moves the focus to the text', async ({
  page,
}) => {
  await page.goto('/rapportera/');
  const text = control(page, 'beskrivning');
  await text.fill(
    'Anna Lindqvist ringde Försäkringskassan. Handläggaren svarade Anna att mötet var inställt.',
  );
  await control(page, 'bakgrund').focus();
  const region = page.locator(findings);
  await region.getByRole('button', { name: 'Byt till [person]' }).first().click();
  await expect(text).toHaveValue(
    '[person 1] ringde Försäkringskassan. Handläggaren svarade [person 1] att mötet var inställt.',
  );
  await expect(region).toHaveText('Bytt till [person 1].');
  await expect(text).toBeFocused();
});

test('a name that is a place becomes a [verksamhet], so that a stop has a way out', async ({ page }) => {
  await page.goto('/rapportera/');
  const text = control(page, 'beskrivning');
  await text.fill('Mötet var i Selma Lagerlöf. Selma Lagerlöfs kök var stängt.');
  await control(page, 'bakgrund').focus();
  const region = page.locator(findings);
  await region.getByRole('button', { name: 'Byt till [verksamhet] ”Selma Lagerlöf”' }).click();
  await expect(text).toHaveValue('Mötet var i [verksamhet 1]. [verksamhet 1] kök var stängt.');
  await expect(region).toHaveText('Bytt till [verksamhet 1].');
});

test('a warning can be dismissed for good, but a stop cannot', async ({ page }) => {
  await page.goto('/rapportera/');
  const text = control(page, 'beskrivning');
  await text.fill('Ring 0380-12 34 56 om det. Personnumret är 19900118-9811.');
  await control(page, 'bakgrund').focus();
  const region = page.locator(findings);
  await expect(region.getByRole('listitem')).toHaveCount(2);
  await expect(region.getByRole('button', { name: 'Pekar inte ut någon' })).toHaveCount(1);
  await region.getByRole('button', { name: 'Pekar inte ut någon' }).press('Enter');
  await expect(region.getByRole('listitem')).toHaveCount(1);
  await expect(region.getByRole('button', { name: 'Visa i texten' })).toBeFocused();
  await text.press('End');
  await text.pressSequentially(' Mer text. ');
  await control(page, 'bakgrund').focus();
  await expect(region).not.toContainText('telefonnummer');
});

test('the browser finds what the server finds, in every text of the test corpus', async ({ page }) => {
  await page.goto('/rapportera/');
  const texts = readFileSync('core/deid/testdata/blind.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text as string);
  const started = page.waitForEvent('worker');
  await control(page, 'beskrivning').fill('Hej.');
  const worker = await started;
  const url = worker.url();
  const inBrowser = await page.evaluate(
    ([address, all, allow]) =>
      new Promise<unknown[]>((resolve) => {
        const own = new Worker(address as string, { type: 'module' });
        const answers: unknown[] = [];
        own.addEventListener('message', ({ data }) => {
          answers[data.id] = data.findings;
          if (answers.filter(Boolean).length === (all as string[]).length) resolve(answers);
        });
        (all as string[]).forEach((text, id) => {
          own.postMessage({ id, text, allow });
        });
      }),
    [url, texts, ALLOW] as const,
  );
  expect(inBrowser).toEqual(texts.map((text) => detect(text, { allow: ALLOW })));
});
