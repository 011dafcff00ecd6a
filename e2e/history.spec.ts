import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../actions/report/pdf.ts';
import { launchOptions } from '../testing/browser/launch.ts';
import { CLEAN_TEXT, control, fillReport, goToReceipt, goToReview, pressReview } from './steps.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const send = (page: Page) => page.getByRole('button', { name: 'Skicka rapporten' }).click();

/** Expects a page with this heading and the reporter's own texts. */
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
        await expectPage(page, REVIEW, CLEAN_TEXT);
        await expect(page).not.toHaveTitle(/^Fel: /);
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
        } else {
          await page.goBack();
          await expectPage(page, SENT, id);
          await expect(page.locator('#rapport')).toHaveCount(0);
          await page.goForward();
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
    await page.getByLabel('Jag har sparat koden').check();
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

test.describe('on a line so slow that the reporter sends before the scripts have come', () => {
  test.beforeEach(({ page }) =>
    page.route(/\/Re(?:view|ceipt)\..*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    }),
  );
  /** Waits for the heading only, where `goToReview` waits for the script. */
  const goToReviewEarly = async (page: Page) => {
    await page.goto('/rapportera/');
    await fillReport(page);
    await pressReview(page);
    await expectPage(page, REVIEW);
  };

  test('the review page with faults: Back and Forward are as they always are', async ({ page }) => {
    await goToReviewEarly(page);
    await send(page);
    await expect(page).toHaveTitle(/^Fel: /);
    await page.goBack();
    await expectPage(page, REVIEW, CLEAN_TEXT);
    await expect(page).not.toHaveTitle(/^Fel: /);
    await page.goBack();
    await expectFilled(page);
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveTitle(/^Fel: /);
  });

  test('the receipt: nothing is left of the report', async ({ page }) => {
    await goToReviewEarly(page);
    await control(page, 'bekräftad').check();
    await send(page);
    await expectPage(page, RECEIPT);
    const id = (await page.locator('.id').textContent()) ?? '';
    await page.goBack();
    await expectPage(page, SENT, id);
    await page.goBack();
    await expectPage(page, FORM);
    await expect(page.locator('#skickat')).toContainText(id);
    await expect(control(page, 'beskrivning')).toHaveValue('');
    await expect(control(page, 'kontakt.namn')).toHaveValue('');
  });
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

for (const javaScriptEnabled of [true, false])
  test(`with the back-forward cache, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, Back shows what is right`, async ({
    playwright,
    baseURL,
  }) => {
    // The headless shell has no such cache.
    const browser = await playwright.chromium.launch({
      ...launchOptions(findBrowser() ?? ''),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled, locale: 'sv-SE' });
    const browsing = await page.context().newCDPSession(page);
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.body.dataset['persisted'] = String(persisted);
      });
    });
    // Playwright waits for a load that a page from this cache never has, so the browser is asked itself.
    const travel = async (entries: number) => {
      const history = await browsing.send('Page.getNavigationHistory');
      const entryId = history.entries[history.currentIndex + entries]?.id ?? 0;
      await browsing.send('Page.navigateToHistoryEntry', { entryId });
    };
    const read = async (expression: string) =>
      (await browsing.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
    const TYPED = '[...document.querySelectorAll("textarea")].map((one) => one.value).join()';
    const TEXT = 'document.body.innerText';

    await goToReview(page);
    await travel(-1);
    await expect.poll(() => read(TYPED)).toContain('Planeringsmötet');
    // The form is the same file for all, so the browser may keep it.
    if (javaScriptEnabled) expect(await read('document.body.dataset.persisted')).toBe('true');
    await travel(1);
    await expect.poll(() => read(TEXT)).toContain(REVIEW);
    await control(page, 'bekräftad').check();
    await send(page);
    await expect.poll(() => read(TEXT)).toContain(RECEIPT);
    for (let back = 0; back < (javaScriptEnabled ? 1 : 2); back++) {
      await travel(-1);
      await expect.poll(() => read(TEXT)).toContain(SENT);
      expect(await read(`${TEXT} + ${TYPED}`)).not.toMatch(/Planeringsmötet|karin@|Karin Exempel/);
    }
    await browser.close();
  });
