import { expect, type Page, test } from '@playwright/test';
import { control, fillReport, option, pressReview, TEXT_WITH_STOP } from './steps.ts';

/**
 * Returns the texts of the error summary, after checking that it has the focus and the right count, and that the
 * fields show the same texts.
 */
async function faults(page: Page): Promise<string[]> {
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  const texts = await summary.getByRole('listitem').allTextContents();
  await expect(summary.getByRole('heading')).toContainText(
    `Du behöver rätta ${texts.length} ${texts.length === 1 ? 'uppgift' : 'uppgifter'}`,
  );
  await expect(page.locator('main .field-error')).toHaveText(texts.map((text) => `Fel: ${text.trim()}`));
  return texts.map((text) => text.trim());
}

test('an empty form lists everything that is missing, in the order of the form', async ({ page }) => {
  await page.goto('/rapportera/');
  const answer = page.waitForResponse('**/rapportera/granska?u=*');
  await pressReview(page);
  expect((await answer).status()).toBe(422);
  expect(await faults(page)).toEqual([
    'Beskriv avvikelsen',
    'Välj kommunområde',
    'Välj minst en samverkanspart',
    'Svara på om avvikelsen är löst',
    'Välj hur allvarlig avvikelsen är',
    'Skriv ditt namn',
    'Skriv din mejladress',
    'Välj din arbetsgivare',
  ]);
});

test('a link in the summary leads to the field, with its label in view', async ({ page }) => {
  await page.goto('/rapportera/');
  await pressReview(page);
  for (const [text, id] of [
    ['Välj din arbetsgivare', 'arbetsgivare.part'],
    ['Välj kommunområde', 'område'],
    ['Beskriv avvikelsen', 'beskrivning'],
    ['Svara på om avvikelsen är löst', 'löst'],
  ] as const) {
    await page.locator('.error-summary').getByRole('link', { name: text }).click();
    await expect(control(page, id)).toBeFocused();
    await expect(page.locator('.field', { has: control(page, id) }).last()).toBeInViewport();
  }
});

test('an error is associated with its field for screen readers', async ({ page }) => {
  await page.goto('/rapportera/');
  await pressReview(page);
  await expect(control(page, 'kontakt.namn')).toHaveAttribute('aria-invalid', 'true');
  await expect(control(page, 'kontakt.namn')).toHaveAccessibleDescription(
    /För- och efternamn.*Fel: Skriv ditt namn/,
  );
  const employer = page.getByRole('radiogroup', { name: 'Din arbetsgivare' });
  await expect(employer).toHaveAttribute('aria-invalid', 'true');
  await expect(employer).toHaveAccessibleDescription('Fel: Välj din arbetsgivare');
});

/** Opens the date, which is today unless it is changed, and fills it in. */
async function fillDate(page: Page, date: string): Promise<void> {
  await page.getByText('Ändra datum').click();
  await control(page, 'datum').fill(date);
}

/** One mistake in an otherwise correct report: its name, how it is made, and the error it results in. */
const MISTAKES: [name: string, make: (page: Page) => Promise<unknown>, text: string][] = [
  ['a date that cannot be read', (page) => fillDate(page, 'snart'), 'Skriv datumet så här: 2026-11-22'],
  [
    'a date in the future',
    (page) => fillDate(page, '2099-01-01'),
    'Datum för anmälan kan inte vara senare än i dag',
  ],
  [
    'an e-mail address without @',
    (page) => control(page, 'kontakt.mejl').fill('karin.kommun.example'),
    'Skriv hela mejladressen, till exempel namn@kommun.se',
  ],
  [
    'a telephone number with letters',
    (page) => control(page, 'kontakt.telefon').fill('växeln'),
    'Skriv hela telefonnumret med siffror, till exempel 070-123 45 67',
  ],
  [
    'an employer without its kommun',
    (page) => option(page, 'arbetsgivare.enhet.kommun', 'nassjo').uncheck(),
    'Välj vilken kommun du arbetar i',
  ],
  [
    'an employer without its vårdcentral',
    (page) => control(page, 'arbetsgivare.part-vardcentral').check(),
    'Välj vilken vårdcentral du arbetar på',
  ],
  [
    'an employer without its mottagning',
    (page) => control(page, 'arbetsgivare.part-psykiatri').check(),
    'Välj vilken mottagning du arbetar på',
  ],
  [
    'another employer without a name',
    (page) => control(page, 'arbetsgivare.part-annan').check(),
    'Skriv vilken arbetsgivare du har',
  ],
  [
    'a counterpart without its kommun',
    (page) => control(page, 'samverkansparter.part-kommun').check(),
    'Välj vilken kommun som är samverkanspart',
  ],
  [
    'a counterpart without its mottagning',
    (page) => control(page, 'samverkansparter.part-psykiatri').check(),
    'Välj vilken mottagning som är samverkanspart',
  ],
  [
    'another counterpart without a name',
    (page) => control(page, 'samverkansparter.part-annan').check(),
    'Skriv vilken samverkanspart det är',
  ],
  [
    'a text that is too long',
    (page) => control(page, 'beskrivning').fill('å'.repeat(5312)),
    'Beskrivningen är 312 tecken för lång. Korta ner den till 5 000 tecken',
  ],
  [
    'a personnummer in the description',
    (page) => control(page, 'beskrivning').fill(TEXT_WITH_STOP),
    'Ta bort personnumret ur beskrivningen',
  ],
  [
    'an e-mail address in the background',
    (page) => control(page, 'bakgrund').fill('Mejla anna.andersson@example.org om det.'),
    'Ta bort mejladressen ur texten om orsaker, åtgärder och konsekvenser',
  ],
];

for (const [name, make, text] of MISTAKES)
  test(`${name}: "${text}"`, async ({ page }) => {
    await page.goto('/rapportera/');
    await fillReport(page);
    await make(page);
    await pressReview(page);
    expect((await faults(page)).map((fault) => fault.replaceAll('\u00a0', ' '))).toEqual([text]);
    await expect(control(page, 'kontakt.namn')).toHaveValue('Karin Exempel');
    await expect(control(page, 'löst-nej')).toBeChecked();
  });

test('the form keeps what was typed when it has errors', async ({ page }) => {
  await page.goto('/rapportera/');
  await fillReport(page, TEXT_WITH_STOP);
  await fillDate(page, 'i dag');
  await pressReview(page);
  await expect(control(page, 'beskrivning')).toHaveValue(TEXT_WITH_STOP);
  await expect(control(page, 'datum')).toHaveValue('i dag');
  await expect(page.locator('.error-summary')).not.toContainText('9811');
});

test('the reporter has to confirm that nobody can be recognised', async ({ page }) => {
  await page.goto('/rapportera/');
  await fillReport(page);
  await pressReview(page);
  await page.getByRole('button', { name: 'Skicka rapporten' }).click();
  expect(await faults(page)).toEqual(['Kryssa i att ingen person kan kännas igen']);
  await expect(page.locator('.summary-list').last()).toContainText('Karin Exempel');
});

test('a value in the honeypot field is an error', async ({ page }) => {
  await page.goto('/rapportera/');
  await fillReport(page);
  await control(page, 'webbplats').fill('https://spam.example', { force: true });
  await pressReview(page);
  expect(await faults(page)).toEqual(['Lämna fältet Webbplats tomt']);
  await page.locator('.error-summary').getByRole('link').click();
  await expect(control(page, 'webbplats')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the errors are the same', async ({ page }) => {
    await page.goto('/rapportera/');
    await fillReport(page, `${TEXT_WITH_STOP} Selma Lindström var låst. Karin ringde.`);
    await control(page, 'kontakt.namn').fill('');
    await pressReview(page);
    await expect(page).toHaveTitle(/^Fel: /);
    await expect(page.locator('.error-summary')).toContainText('Du behöver rätta 3 uppgifter');
    await expect(page.locator('.field-error')).toHaveText([
      'Fel: Ta bort personnumret ur beskrivningen',
      'Fel: Ta bort namnet ur beskrivningen. Är det en plats, skriv [verksamhet]',
      'Fel: Skriv ditt namn',
    ]);
    await expect(page.locator('[id="beskrivning-fynd"] mark')).toHaveText([
      '19900118-9811',
      'Selma Lindström',
      'Karin',
    ]);
    await expect(control(page, 'beskrivning')).not.toHaveValue('');
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`following, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    for (const [name, code, text] of [
      ['no code', '', 'Skriv koden från ditt kvitto.'],
      ['something that is not a code', 'hej', 'Koden har 16 tecken. Du har skrivit 3.'],
      [
        'a case id',
        'EX-2026-7K3MQ9TB',
        'Det där är ärende-id. Koden har 16 tecken och står under det på kvittot.',
      ],
      [
        'a code without a case',
        '0000-0000-0000-0000',
        'Vi hittar inget ärende med den koden. Kontrollera koden på ditt kvitto.',
      ],
    ] as const)
      test(`${name} is answered by its kind`, async ({ page }) => {
        await page.goto('/folj/');
        await control(page, 'kod').fill(code);
        await page.getByRole('button', { name: 'Visa ärendet' }).click();
        await expect(page).toHaveTitle(/^Fel: /);
        await expect(page.locator('.error-summary').getByRole('link')).toHaveText(text);
        await expect(page.locator('form .field-error')).toHaveText(`Fel: ${text}`);
        await expect(control(page, 'kod')).toHaveValue(code);
        if (javaScriptEnabled) await expect(page.locator('.error-summary')).toBeFocused();
      });
  });
