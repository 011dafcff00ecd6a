import { expect, test } from '@playwright/test';
import { type OwnService, startOwnService } from './own-service.ts';
import { expectSound, PEOPLE } from './work-session.ts';

let service: OwnService;
test.beforeAll(async () => {
  service = await startOwnService((site) => ({ SKAV_PROXY_HEADER: 'X-Skav-Person', SKAV_SITE: site }));
});
test.afterAll(() => service?.stop());

test('a person whom the proxy names goes on with one button, and is out when the proxy names another', async ({
  browser,
}) => {
  // The test is the proxy: it sets the header of each request.
  const context = await browser.newContext({ extraHTTPHeaders: { 'X-Skav-Person': PEOPLE.coordinator } });
  const page = await context.newPage();
  await page.goto(`${service.site}/arbete/moten/`);
  await expectSound(page);
  await page.getByRole('button', { name: 'Fortsätt som Karin Exempel' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Möten');
  await context.setExtraHTTPHeaders({ 'X-Skav-Person': PEOPLE.head });
  await page.goto(`${service.site}/arbete/moten/`);
  await expect(page.getByRole('button', { name: 'Fortsätt som Lena Exempel' })).toBeVisible();
  await context.setExtraHTTPHeaders({ 'X-Skav-Person': 'annan@exempelbygden.example' });
  const answer = await page.goto(`${service.site}/arbete/moten/`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('alert')).toContainText('Du är inte en av dem');
  await expectSound(page);
  await context.close();
});
