import { expect, test } from '@playwright/test';
import { axeViolations } from '../testing/browser/axe.ts';
import { control, fillReport, formIsReady, option, pressReview, TEXT_WITH_WARNING } from './steps.ts';

const SIZES = { phone: { width: 375, height: 667 }, desktop: { width: 1280, height: 900 } };

for (const [size, viewport] of Object.entries(SIZES))
  for (const javaScriptEnabled of [true, false])
    test.describe(`on a ${size} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled });

      test('a report goes from the form to a receipt, and its case can be followed', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Rapportera en avvikelse' }).click();
        await formIsReady(page);
        const first = await control(page, 'beskrivning').boundingBox();
        expect((first?.y ?? 0) + 48, 'the first question is on the first screen').toBeLessThan(
          viewport.height,
        );
        await fillReport(page, TEXT_WITH_WARNING);
        await option(page, 'samverkansparter.enhet.vardcentral', 'eksjo').check();
        await pressReview(page);

        await expect(page.getByText('Rapporten går till: Samverkanskoordinatorn i Nässjö.')).toBeVisible();
        await expect(page.locator('.summary-list')).toContainText([
          'Planeringsmötet',
          /Nässjö[\s\S]*Vårdcentral: Exempelvårdcentralen i Aneby[\s\S]*Vårdcentral: Exempelvårdcentralen i Eksjö/,
          'Nej',
          'Karin Exempel',
        ]);
        await expect(page.locator('.summary-list > div', { hasText: /^\s*Telefonnummer/ })).toContainText(
          'Inte ifyllt',
        );
        await expect(page.locator('.summary-list mark')).toHaveText('0380-12 34 56');
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
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten kom in');
        await expect(page.locator('.id')).toHaveText(id ?? '');
        await expect(page.locator('.track .nu')).toContainText('Rapporten kom in');
        await expect(page.getByText(/^Nästa: Koordinatorn läser rapporten senast /)).toBeVisible();
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
        await expect(option(page, 'arbetsgivare.enhet.kommun', 'nassjo')).toBeChecked();
        await expect(control(page, 'samverkansparter.part-forsakringskassan')).toBeChecked();
        await expect(option(page, 'samverkansparter.enhet.vardcentral', 'aneby')).toBeChecked();
        await expect(control(page, 'löst-nej')).toBeChecked();
        await expect(page.locator('.error-summary')).toHaveCount(0);

        await control(page, 'beskrivning').fill('Ett annat möte ställdes in.');
        await pressReview(page);
        await expect(page.locator('.summary-list').first()).toContainText('Ett annat möte ställdes in.');
      });

      test('a list is shown when its option is chosen', async ({ page }) => {
        await page.goto('/rapportera/');
        await formIsReady(page);
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeHidden();
        await control(page, 'arbetsgivare.part-kommun').check();
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeVisible();
        await control(page, 'arbetsgivare.part-annan').check();
        await expect(control(page, 'arbetsgivare.enhet.kommun')).toBeHidden();
        await expect(control(page, 'arbetsgivare.text')).toBeVisible();
      });
    });

test('a long list can be searched, and what is chosen stays in view', async ({ page }) => {
  await page.route('**/rapportera/', async (route) => {
    const response = await route.fetch();
    // The example has no list of more than fifteen.
    const body = (await response.text()).replaceAll('class="options"', 'class="options long"');
    await route.fulfill({ response, body });
  });
  await page.goto('/rapportera/');
  await control(page, 'samverkansparter.part-vardcentral').check();
  const list = page.getByRole('group', { name: 'Vilken vårdcentral?' });
  await list.getByLabel('Sök i listan').fill('eksjo');
  await expect(list.getByRole('status')).toHaveText('1 av 6 i listan passar.');
  await expect(list.getByRole('checkbox')).toHaveCount(1);
  await list.getByRole('checkbox').check();
  await list.getByLabel('Sök i listan').fill('tranås');
  await list.getByLabel('Sök i listan').press('Enter');
  await expect(page).toHaveURL(/\/rapportera\/$/);
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await list.getByLabel('Sök i listan').fill('');
  await expect(list.getByRole('checkbox')).toHaveCount(6);
  expect(await axeViolations(page)).toEqual([]);
});

test('addresses that only accept a form redirect to it', async ({ page }) => {
  for (const path of ['/rapportera/granska', '/rapportera/skicka', '/rapportera/andra?u=gammal']) {
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
