import { expect, test } from '@playwright/test';
import { control, goToReceipt, sendReport } from './steps.ts';

test('pages about one reporter are not cached', async ({ page }) => {
  const seen: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/rapportera\/(granska|skicka|kvitto)/.test(pathname)) return;
    const { 'cache-control': cache, 'referrer-policy': referrer } = response.headers();
    seen.push(`${pathname} ${cache} ${referrer}`);
  });
  await goToReceipt(page);
  // The script that sends the report fetches the receipt, and then the browser opens it.
  expect([...new Set(seen)]).toEqual([
    '/rapportera/granska no-store same-origin',
    '/rapportera/skicka no-store same-origin',
    '/rapportera/kvitto no-store same-origin',
  ]);
});

test('with JavaScript the code never leaves the browser', async ({ page }) => {
  const { kod } = await sendReport(page.request);
  const sent: string[] = [];
  await page.goto('/folj/');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await control(page, 'kod').fill(kod);
  await page.getByRole('button', { name: 'Visa ärendet' }).click();
  await expect(page.getByRole('heading', { name: 'Så långt har ärendet kommit' })).toBeVisible();
  expect(sent.join('\n')).toMatch(/^GET \S+\/folj\/[0-9a-f]{64}\.json $/);
});

test('every request for a case that does not exist gets the same answer', async ({ request }) => {
  const answers = await Promise.all(
    ['0'.repeat(64), 'abc', 'ABC'.repeat(40)].map((hash) => request.get(`/folj/${hash}.json`)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404]);
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
});

test('a form on another site cannot post a report', async ({ request }) => {
  const answer = await request.post('/rapportera/granska', {
    headers: { origin: 'https://elsewhere.example' },
    form: { datum: '' },
  });
  expect(answer.status()).toBe(403);
});
