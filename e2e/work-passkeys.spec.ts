import { expect, type Page, test } from '@playwright/test';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { type OwnService, startOwnService } from './own-service.ts';
import { expectSound, PEOPLE, sessionValue } from './work-session.ts';

test.describe.configure({ mode: 'serial' });

let service: OwnService;
test.beforeAll(async () => {
  service = await startOwnService((site) => ({ SKAV_PASSKEYS: 'on', SKAV_SITE: site }));
});
test.afterAll(() => service?.stop());

const passkeyButton = (page: Page) => page.getByRole('button', { name: 'Logga in med passkey' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Adds a virtual authenticator to a page. @param isUserVerified whether it verifies the user, as by a PIN or a fingerprint */
async function withAuthenticator(page: Page, isUserVerified = true) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return {
    takeAway: () => devTools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
    setVerified: () => devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true }),
  };
}

/** Signs the förbundschef in, in a browser of her own. */
async function headsPage(page: Page): Promise<void> {
  const value = await sessionValue(service.data, 'head');
  const cookie = { name: SESSION_COOKIE, value, domain: 'localhost', path: '/arbete' };
  await page.context().addCookies([cookie]);
}

test('from an invitation to a passkey, out and in again, a second one, and the first removed', async ({
  page,
  browser,
}) => {
  const { takeAway } = await withAuthenticator(page);
  const address = service.skav('invite', PEOPLE.coordinator);
  expect(address).toMatch(new RegExp(`^${service.site}/arbete/in/inbjudan\\?kod=[\\w-]{43}$`));
  await page.goto(address);
  await expect(page.getByText('Du är inbjuden till arbetsytan som Karin Exempel')).toBeVisible();
  await expectSound(page);
  await page.getByLabel('Vad ska den heta?').fill('Jobbdatorn');
  await page.getByRole('button', { name: 'Skapa en passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Din passkey är sparad');
  await expectSound(page);

  await passkeyButton(page).click();
  await expect(heading(page)).toHaveText('Att göra');
  await page.getByRole('link', { name: 'Karin Exempel' }).click();
  await expect(heading(page)).toHaveText('Din inloggning');
  await expect(page.getByRole('listitem').filter({ hasText: 'Jobbdatorn' })).toContainText('Senast använd');
  await expectSound(page);

  // The same device has one passkey of a person.
  await page.getByRole('button', { name: 'Lägg till en passkey' }).click();
  await page.getByRole('button', { name: 'Skapa en passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('Den här enheten har redan en passkey');
  await takeAway();
  await withAuthenticator(page);
  await page.getByLabel('Vad ska den heta?').fill('Telefonen');
  await page.getByRole('button', { name: 'Skapa en passkey' }).click();
  await expect(heading(page)).toHaveText('Din inloggning');
  await expect(page.getByRole('status')).toContainText('Din nya passkey är sparad');

  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await expect(heading(page)).toHaveText('Logga in i arbetsytan');
  await page.goto(`${service.site}/arbete/moten/`);
  await passkeyButton(page).click();
  await expect(heading(page)).toHaveText('Möten');

  await page.goto(`${service.site}/arbete/inloggning`);
  const first = page.getByRole('listitem').filter({ hasText: 'Jobbdatorn' });
  await first.locator('summary').click();
  await expectSound(page);
  await first.getByRole('button', { name: 'Ja, ta bort den' }).click();
  await expect(page.getByText('Passkeyn är borttagen.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Jobbdatorn' })).toHaveCount(0);

  // The invitation is used up, and says what to do.
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('alert')).toContainText('Inbjudan är redan använd');
  await expectSound(page);

  // The förbundschef removes what is left: Karin is out at once, and her device is no use.
  const head = await (await browser.newContext()).newPage();
  await headsPage(head);
  await head.goto(`${service.site}/arbete/installningar/`);
  await head.getByRole('link', { name: 'Passkeys' }).click();
  await expectSound(head);
  const karin = head.getByRole('listitem').filter({ hasText: 'Telefonen' }).last();
  await karin.locator('summary').click();
  await karin.getByRole('button', { name: 'Ja, ta bort den' }).click();
  await expect(head.getByRole('status')).toContainText('Karin Exempel är utloggad överallt');
  await page.goto(`${service.site}/arbete/`);
  await expect(heading(page)).toHaveText('Logga in i arbetsytan');
  await passkeyButton(page).click();
  await expect(page.getByRole('alert').first()).toContainText('Den passkeyn gäller inte här');
  await expectSound(page);
  await head.context().close();
});

test('the förbundschef invites a person, who makes a passkey in another browser, and takes back an invitation', async ({
  page,
  browser,
}) => {
  await headsPage(page);
  await page.goto(`${service.site}/arbete/installningar/passkeys`);
  const row = page.getByRole('listitem').filter({ hasText: 'Per Exempel' });
  await row.getByRole('button', { name: 'Skapa en inbjudan' }).click();
  const address = await page.getByRole('status').getByRole('code').innerText();
  await expectSound(page);
  await row.getByRole('button', { name: 'Ta tillbaka inbjudan' }).click();
  await expect(page.getByRole('status')).toContainText('gäller inte längre');

  const other = await (await browser.newContext()).newPage();
  await withAuthenticator(other);
  await other.goto(address);
  await expect(other.getByRole('alert')).toContainText('Inbjudan är redan använd');
  await row.getByRole('button', { name: 'Skapa en inbjudan' }).click();
  await other.goto(await page.getByRole('status').getByRole('code').innerText());
  await other.getByRole('button', { name: 'Skapa en passkey' }).click();
  await passkeyButton(other).click();
  await expect(heading(other)).toHaveText('Möten');
  await other.context().close();
});

test('when the device cannot tell who holds it, the page says what to do and the invitation still works', async ({
  page,
}) => {
  const { setVerified } = await withAuthenticator(page, false);
  await page.goto(service.skav('invite', PEOPLE.reader));
  await page.getByRole('button', { name: 'Skapa en passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('Det blev avbrutet');
  await setVerified();
  await page.getByRole('button', { name: 'Skapa en passkey' }).click();
  await expect(page.getByRole('status')).toContainText('Din passkey är sparad');
});

test('without JavaScript the pages say that it is needed, and show no button that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.site}/arbete/in`);
  // A search for text looks past what is in `noscript`.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('går bara med JavaScript');
  await expect(passkeyButton(page)).toBeHidden();
  await page.goto(service.skav('invite', PEOPLE.reader));
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('kan bara skapas med JavaScript');
  await expect(page.getByRole('button', { name: 'Skapa en passkey' })).toBeHidden();
  await context.close();
});
