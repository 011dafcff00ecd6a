import { expect, type Page, test } from '@playwright/test';
import { CLEAN_TEXT, control, fillReport, goToReceipt, goToReview, pressReview } from './steps.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const send = (page: Page) => page.getByRole('button', { name: 'Skicka rapporten' }).click();

/** Expects a page with a heading, and the texts of it that are the reporter's own. */
async function expectPage(page: Page, title: string, ...texts: string[]): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  for (const text of texts) await expect(page.locator('main')).toContainText(text);
}

const REVIEW = 'Granska innan du skickar';
const FORM = 'Rapportera en avvikelse';
const SENT = 'Rapporten är redan skickad';
const RECEIPT = 'Tack! Rapporten är skickad';

async function expectFilled(page: Page): Promise<void> {
  await expectPage(page, FORM);
  await expect(control(page, 'beskrivning')).toHaveValue(CLEAN_TEXT);
  await expect(control(page, 'kontakt.namn')).toHaveValue('Karin Exempel');
  await expect(control(page, 'allvarlighetsgrad-allvarlig')).toBeChecked();
}

for (const width of [375, 1280])
  for (const javaScriptEnabled of [true, false])
    test.describe(`at ${width} px ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport: { width, height: 800 }, javaScriptEnabled });

      test('the form and the review page: Back, Forward and reload', async ({ page }) => {
        await goToReview(page);
        await page.reload();
        await expectPage(page, REVIEW, CLEAN_TEXT, 'Karin Exempel');
        await page.goBack();
        await expectFilled(page);
        await page.goForward();
        await expectPage(page, REVIEW, CLEAN_TEXT);
        await page.goBack();
        await pressReview(page);
        await expectPage(page, REVIEW, CLEAN_TEXT);
      });

      test('the form as it is changed: Back, Forward and reload', async ({ page }) => {
        await goToReview(page);
        await page.getByRole('button', { name: 'Ändra rapporten' }).click();
        await expectFilled(page);
        await page.reload();
        await expectFilled(page);
        await page.goBack();
        await expectPage(page, REVIEW, CLEAN_TEXT);
        await page.goForward();
        await expectFilled(page);
        await control(page, 'beskrivning').fill('Ett annat möte ställdes in.');
        await pressReview(page);
        await expectPage(page, REVIEW, 'Ett annat möte ställdes in.');
        await page.goBack();
        await expect(control(page, 'beskrivning')).toHaveValue('Ett annat möte ställdes in.');
      });

      test('the form with faults: Back, Forward and reload', async ({ page }) => {
        await page.goto('/rapportera/');
        await fillReport(page);
        await control(page, 'kontakt.mejl').fill('karin');
        await pressReview(page);
        await expect(page).toHaveTitle(/^Fel: /);
        await page.reload();
        await expect(page).toHaveTitle(/^Fel: /);
        await expectFilled(page);
        await page.goBack();
        await expectFilled(page);
        await page.goForward();
        await expect(page).toHaveTitle(/^Fel: /);
        await expectFilled(page);
      });

      test('the review page with faults: Back, Forward and reload', async ({ page }) => {
        await goToReview(page);
        await send(page);
        await expect(page).toHaveTitle(/^Fel: /);
        await page.reload();
        await expect(page).toHaveTitle(/^Fel: /);
        await expectPage(page, REVIEW, CLEAN_TEXT);
        await page.goBack();
        await expect(page).not.toHaveTitle(/^Fel: /);
        if (javaScriptEnabled) await expectFilled(page);
        else await expectPage(page, REVIEW, CLEAN_TEXT);
        await page.goForward();
        await expect(page).toHaveTitle(/^Fel: /);
      });

      test('the receipt: Back, Forward and reload, and nothing is left of the report', async ({ page }) => {
        const code = await goToReceipt(page);
        const id = (await page.locator('.id').textContent()) ?? '';
        await page.reload();
        await expectPage(page, RECEIPT, code, id);
        await page.goBack();
        await expect(page.locator('main')).toContainText(`${SENT}`);
        await expectPage(page, javaScriptEnabled ? FORM : SENT, id);
        expect(await page.content()).not.toMatch(/Planeringsmötet|karin@|Karin Exempel/);
        if (javaScriptEnabled) {
          await expect(control(page, 'beskrivning')).toHaveValue('');
          await expect(control(page, 'kontakt.namn')).toHaveValue('');
          await expect(control(page, 'allvarlighetsgrad-allvarlig')).not.toBeChecked();
        }
        await page.goForward();
        await expectPage(page, RECEIPT, code, id);
      });

      test('the receipt in another browser says what to do, and never the code', async ({
        page,
        browser,
      }) => {
        const code = await goToReceipt(page);
        const other = await browser.newContext({ javaScriptEnabled });
        const elsewhere = await other.newPage();
        await elsewhere.goto(page.url());
        await expectPage(elsewhere, 'Kvittot visas bara i den webbläsare som skickade rapporten', 'EX-');
        expect(await elsewhere.content()).not.toContain(code);
        await elsewhere.reload();
        expect(await elsewhere.content()).not.toContain(code);
        await other.close();
        await page.reload();
        await expectPage(page, RECEIPT, code);
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same report filled in and sent again is the same case', async ({ page }) => {
    const code = await goToReceipt(page);
    const id = (await page.locator('.id').textContent()) ?? '';
    await page.goto('/rapportera/');
    await fillReport(page);
    await pressReview(page);
    await control(page, 'bekräftad').check();
    await send(page);
    await expectPage(page, RECEIPT, id, code);
    await page.getByRole('link', { name: 'rapportera en avvikelse till' }).click();
    await fillReport(page, 'Ett annat möte ställdes in.');
    await pressReview(page);
    await expectPage(page, REVIEW, 'Ett annat möte ställdes in.');
  });
});

test('an emptied form takes another report, and Back keeps that one', async ({ page }) => {
  await goToReceipt(page);
  const id = (await page.locator('.id').textContent()) ?? '';
  await page.goBack();
  await expect(page.locator('#skickat')).toContainText(id);
  await fillReport(page);
  await pressReview(page);
  await expectPage(page, REVIEW, CLEAN_TEXT);
  await page.goBack();
  await expectFilled(page);
  await page.goForward();
  await control(page, 'bekräftad').check();
  await send(page);
  await expectPage(page, RECEIPT);
  expect(await page.locator('.id').textContent()).not.toBe(id);
});

test('a browser that stores nothing shows the receipt', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const code = await goToReceipt(page);
  await page.reload();
  await expectPage(page, RECEIPT, code);
});
