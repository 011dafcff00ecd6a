import { expect, type Page } from '@playwright/test';
import { sealSession } from '../actions/work/session.ts';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { openSecret } from '../adapters/secret.ts';
import { axeViolations } from '../testing/browser/axe.ts';
import { overflow } from './steps.ts';

/** The people of the example association. */
export const PEOPLE = {
  head: 'lena.exempel@exempelbygden.example',
  coordinator: 'karin.exempel@exempelbygden.example',
  reader: 'per.exempel@exempelbygden.example',
};

/**
 * Signs a person in to the workspace, without the page for it.
 * @param service the one that the tests run, unless the test has one of its own
 */
export async function signedIn(
  page: Page,
  person: keyof typeof PEOPLE,
  service: { site: string; data: string } = {
    site: 'http://127.0.0.1',
    data: String(process.env['E2E_DATA']),
  },
): Promise<void> {
  await page.context().addCookies([
    {
      name: SESSION_COOKIE,
      value: await sessionValue(service.data, person),
      domain: new URL(service.site).hostname,
      path: '/arbete',
      httpOnly: true,
      sameSite: 'Strict',
    },
  ]);
}

/** The sealed session of a person, of the service with a data folder. */
export async function sessionValue(data: string, person: keyof typeof PEOPLE): Promise<string> {
  const service = { secret: await openSecret(data), now: Date.now, blobs: directoryBlobStore(data) };
  return sealSession(service, { way: 'maskin', person: PEOPLE[person] });
}

/** Checks that a page has no fault of accessibility and does not scroll sideways, on a phone and on a desktop. */
export async function expectSound(page: Page): Promise<void> {
  const found: string[] = [];
  // The expected text can be visible before the last style sheet has loaded.
  await page.waitForLoadState();
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => overflow(page), `too wide at ${width} px`).toBe(0);
    for (const violation of await axeViolations(page)) found.push(`${width} ${violation}`);
  }
  expect(found).toEqual([]);
}
