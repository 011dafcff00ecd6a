import { expect, test } from '@playwright/test';
import { control, fillReport, pressReview, TEXT_WITH_WARNING } from './steps.ts';

const SIZES = { phone: { width: 375, height: 740 }, desktop: { width: 1280, height: 900 } };

for (const [size, viewport] of Object.entries(SIZES))
  for (const javaScriptEnabled of [true, false])
    test.describe(`on a ${size} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled });

      test('a report goes from the form to a receipt, and its case can be followed', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Rapportera en avvikelse' }).click();
        await fillReport(page, TEXT_WITH_WARNING);
        await pressReview(page);

        await expect(page.getByText('Rapporten går till: Samverkanskoordinatorn i Nässjö.')).toBeVisible();
        await expect(page.locator('.summary-list')).toContainText([
          'Karin Exempel',
          'Nässjö',
          'Planeringsmötet',
          'Nej',
        ]);
        await expect(page.locator('.summary-list > div', { hasText: /^\s*Telefonnummer/ })).toContainText(
          'Inte ifyllt',
        );
        await expect(page.getByRole('heading', { name: 'Det här kan peka ut en person' })).toBeVisible();
        await control(page, 'bekräftad').check();
        await page.getByRole('button', { name: 'Skicka rapporten' }).click();

        await expect(page).toHaveURL(/\/rapportera\/kvitto\?b=/);
        const code = await page.locator('.code').textContent();
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        const id = await page.locator('.id').textContent();
        expect(id).toMatch(/^EX-\d{4}-[0-9A-Z]{8}$/);
        await expect(page.getByText(/^Du får ett svar\. Senast \d+ [a-z]+ 20\d\d\.$/)).toBeVisible();

        await page.reload();
        await expect(page.locator('.code')).toHaveText(code ?? '');

        await page.getByRole('link', { name: 'Följ ditt ärende' }).last().click();
        await control(page, 'kod').fill(` ${code?.toLowerCase().replaceAll('-', ' ')} `);
        await page.getByRole('button', { name: 'Visa ärendet' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ärende ${id}`);
        await expect(page.locator('.track .nu')).toContainText('Rapporten kom in');
        await expect(page.getByText(/^Koordinatorn läser rapporten senast /)).toBeVisible();
        await expect(page.locator('main')).not.toContainText('Planeringsmötet');
        await expect(page.locator('main')).not.toContainText('Karin');
      });

      test('"Ändra" opens the form at the field, with everything filled in', async ({ page }) => {
        await page.goto('/rapportera/');
        await fillReport(page);
        await pressReview(page);
        await page.getByRole('button', { name: 'Ändra Beskriv avvikelsen' }).click();

        await expect(page).toHaveURL(/\/rapportera\/andra\?u=[0-9a-fx][0-9a-f]{31}#beskrivning$/);
        await expect(page).toHaveTitle(/^Rapportera en avvikelse/);
        await expect(control(page, 'beskrivning')).toBeInViewport();
        if (javaScriptEnabled) await expect(control(page, 'beskrivning')).toBeFocused();
        await expect(control(page, 'kontakt.namn')).toHaveValue('Karin Exempel');
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toHaveValue('nassjo');
        await expect(control(page, 'samverkansparter.part-forsakringskassan')).toBeChecked();
        await expect(control(page, 'samverkansparter.enhet.vardcentral')).toHaveValue('aneby');
        await expect(control(page, 'löst-nej')).toBeChecked();
        await expect(page.locator('.error-summary')).toHaveCount(0);

        await control(page, 'beskrivning').fill('Ett annat möte ställdes in.');
        await pressReview(page);
        await expect(page.locator('.summary-list').nth(2)).toContainText('Ett annat möte ställdes in.');
      });

      test('a list is shown when its option is chosen', async ({ page }) => {
        await page.goto('/rapportera/');
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeHidden();
        await control(page, 'arbetsgivare.part-kommun').check();
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeVisible();
        await control(page, 'arbetsgivare.part-annan').check();
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeHidden();
        await expect(control(page, 'arbetsgivare.text')).toBeVisible();
      });
    });

test('addresses that only accept a form redirect to it', async ({ page }) => {
  for (const path of ['/rapportera/granska', '/rapportera/skicka', '/rapportera/andra']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/rapportera\/$/);
  }
  await page.goto('/folj/arende');
  await expect(page).toHaveURL(/\/folj\/$/);
});

test('the code of an old or foreign receipt is not shown', async ({ page }) => {
  const response = await page.goto('/rapportera/kvitto?b=AAAA');
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvittot visas inte längre');
});
