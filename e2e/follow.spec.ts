import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { control, followCode, goToAnswered, goToQuestion, goToRemoved, goToStatus } from './steps.ts';

const ANSWER = 'Det pågick i två veckor.';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page) => page.getByLabel('Ditt svar');
const send = (page: Page) => page.getByRole('button', { name: 'Skicka svaret' });

for (const javaScriptEnabled of [true, false])
  for (const width of [375, 1280])
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${width} px`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } });

      test('a reporter answers a question, and Back, reload and another answer lead to pages of ours', async ({
        page,
      }) => {
        const code = await goToQuestion(page);
        await expect(page.locator('main')).toContainText('Hur länge pågick det?');
        await answer(page).fill('Numret är 19900118-9811.');
        await send(page).click();
        await expect(page).toHaveTitle(/^Fel: /);
        await expect(answer(page)).toHaveValue('Numret är 19900118-9811.');
        await expect(page.locator('.error-summary')).toContainText('Ta bort personnumret ur texten');
        await answer(page).fill('Ring 0380-12 34 56.');
        await send(page).click();
        await expect(page.locator('.error-summary')).toContainText(
          'Kryssa i att ingen person kan kännas igen',
        );
        await answer(page).fill(ANSWER);
        await send(page).click();
        await expect(heading(page)).toHaveText('Tack! Ditt svar är skickat');
        await page.reload();
        await expect(heading(page)).toHaveText('Tack! Ditt svar är skickat');
        while (!page.url().endsWith('/folj/')) {
          await page.goBack();
          await expect(heading(page)).toBeVisible();
        }
        await followCode(page, code);
        await expect(page.getByRole('heading', { name: /^Fråga, besvarad / })).toBeVisible();
        await expect(answer(page)).toHaveCount(0);
      });

      test('the status is the heading, with what is next, who has the case and the day for a calendar', async ({
        page,
      }) => {
        await goToStatus(page);
        await expect(heading(page)).toHaveText(/^(?:Rapporten kom in|Koordinatorn har läst rapporten)$/);
        await expect(page.locator('.lead')).toHaveText(/^Nästa: .* senast \d+ \p{L}+ \d{4}\.$/u);
        const main = page.locator('main');
        await expect(main).toContainText('Samverkanskoordinatorn i Nässjö har hand om ärendet');
        await expect(main.getByRole('link', { name: '010-000 00 03' })).toBeVisible();
        const download = page.waitForEvent('download');
        await page.getByText('Lägg in dagen i din kalender').click();
        const file = await download;
        expect(file.suggestedFilename()).toBe('avvikelse.ics');
        const text = readFileSync(await file.path(), 'utf8');
        expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/);
      });

      test('a reporter says once whether the answer helped', async ({ page }) => {
        const code = await goToAnswered(page);
        await page.getByRole('button', { name: 'Svara', exact: true }).click();
        await expect(page.locator('.error-summary')).toContainText('Välj ja, delvis eller nej');
        await page.getByLabel('Delvis').check();
        await page.getByRole('button', { name: 'Svara', exact: true }).click();
        await expect(heading(page)).toHaveText('Tack! Ditt svar är skickat');
        await followCode(page, code);
        await expect(page.locator('.track')).toBeVisible();
        await expect(page.getByText('Hjälpte svaret?')).toHaveCount(0);
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

test('a reporter answers with the keyboard alone, and is told which word to take out while typing', async ({
  page,
}) => {
  await goToQuestion(page);
  for (let press = 0; press < 30; press++) {
    if (await answer(page).evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(answer(page)).toBeFocused();
  await page.keyboard.type('Ring 0380-12 34 56.');
  await expect(page.locator('.findings')).toContainText('telefonnummer');
  await answer(page).fill(ANSWER);
  await expect(page.locator('.findings')).toBeEmpty();
  await answer(page).focus();
  await page.keyboard.press('Tab');
  await expect(send(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tack! Ditt svar är skickat');
});

test('a code that is wrong is told so, and Back does not ask to post again', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await followCode(page, 'AAAA-AAAA-AAAA-AAAA');
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(control(page, 'kod')).toHaveValue('AAAA-AAAA-AAAA-AAAA');
  await page.reload();
  await expect(page).toHaveTitle(/^Fel: /);
  await page.goBack();
  await page.goForward();
  await expect(page).toHaveTitle(/^Fel: /);
  await context.close();
});
