import { expect, test } from '@playwright/test';
import { control, goToReview } from './steps.ts';

test('a double click sends one report', async ({ page }) => {
  await goToReview(page);
  await control(page, 'bekräftad').check();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await page.getByRole('button', { name: 'Skicka rapporten' }).click({ clickCount: 3, delay: 5 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
  expect(sent).toHaveLength(1);
});

test('the button says that the report is on its way', async ({ page }) => {
  await goToReview(page);
  await control(page, 'bekräftad').check();
  // The request is never answered.
  await page.route('**/rapportera/skicka', () => {});
  const button = page.locator('button[data-busy]');
  await button.click();
  await expect(button).toHaveText('Skickar …');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
});

test('the same review page sent three times at once makes one case', async ({ page, request }) => {
  await goToReview(page);
  await control(page, 'bekräftad').check();
  const fields = await page.locator('form.review').evaluate((form: HTMLFormElement) => {
    return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  });
  const send = () => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return request.post('/rapportera/skicka', { multipart: form, maxRedirects: 0 });
  };
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  const codes = new Set<string | null>();
  for (const answer of answers) {
    await page.goto(answer.headers()['location'] ?? '');
    codes.add(`${await page.locator('.id').textContent()} ${await page.locator('.code').textContent()}`);
  }
  expect(codes.size).toBe(1);
});
