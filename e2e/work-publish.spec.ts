import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { codeInputs } from '../actions/serve/build-inputs.ts';
import { codeOf, keptBuild } from '../actions/serve/kept-build.ts';
import { RELEASE_PAGE_TEXTS as TEXTS } from '../core/texts/work/release.ts';
import { type OwnService, startOwnService } from './own-service.ts';
import { expectSound, signedIn } from './work-session.ts';

/** What a build reads from elsewhere, or writes itself. */
const NOT_COPIED = new Set([
  '.git',
  'node_modules',
  'dist',
  '.netlify',
  '.astro',
  '.cache',
  '.skav',
  'cases',
]);
const CORRECTED = 'Den här publiceringen rättar och ersätter 2025.';

let folder: string;
let service: OwnService;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skav-publish-'));
  const project = join(folder, 'project');
  // The service builds in the folder of its project, which other tests use meanwhile.
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.has(each)))
    cpSync(name, join(project, name), { recursive: true, verbatimSymlinks: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  cpSync('cases', join(folder, 'cases'), { recursive: true });
  // A service shows new pages at once only when they were built from its own code.
  expect(codeOf(keptBuild(project)), 'the build is older than the code: npm run build').toBe(
    codeInputs(project),
  );
  service = await startOwnService(() => ({ SKAV_CASES: join(folder, 'cases') }), project);
});
test.afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const notice = (page: Page) => page.locator('#publicera ~ [role=status]');

/** Reads the page again, as it says, until no build runs. */
async function whenBuilt(page: Page): Promise<void> {
  await expect(notice(page)).toContainText(TEXTS.builds.building);
  await expect(async () => {
    await page.getByRole('link', { name: TEXTS.reload }).click();
    await page.reload();
    await expect(notice(page)).not.toContainText(TEXTS.builds.building, { timeout: 1_000 });
  }).toPass({ timeout: 240_000 });
}

test('the förbundschef locks a release, has the pages built and sees when everybody does, also after a build that failed', async ({
  page,
  request,
}) => {
  const publicText = async () => (await request.get(`${service.site}/statistik/2025/`)).text();
  await signedIn(page, 'head', service);
  await page.goto(`${service.site}/arbete/statistik/publicera`);
  await page.getByLabel(TEXTS.period).selectOption('2025');
  await page.getByLabel(TEXTS.lock).fill('2026-10-31');
  await page.getByLabel(TEXTS.correct).check();
  await page.getByRole('button', { name: TEXTS.show, exact: true }).click();
  await page.getByRole('button', { name: TEXTS.lockButton, exact: true }).click();
  const locked = page.getByRole('listitem').filter({ hasText: /^\s*2025 \(/ });
  await expect(locked).toContainText(TEXTS.state(false));
  expect(await publicText()).not.toContain(CORRECTED);

  const settings = join(folder, 'cases/association.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/^schema: 1$/m, 'schema: 0'));
  await page.getByRole('button', { name: TEXTS.publishButton, exact: true }).click();
  await whenBuilt(page);
  await expect(notice(page)).toHaveText(TEXTS.builds.failed);
  await expect(locked).toContainText(TEXTS.state(false));
  expect(await publicText()).not.toContain(CORRECTED);
  await expectSound(page);

  writeFileSync(settings, text);
  await page.getByRole('button', { name: TEXTS.publishButton, exact: true }).click();
  await expectSound(page);
  // The earlier pages are served until the new ones are ready.
  expect(await publicText()).not.toContain(CORRECTED);
  await expect(page.getByRole('button', { name: TEXTS.publishButton, exact: true })).toHaveCount(0);
  await whenBuilt(page);
  await expect(notice(page)).toHaveText(TEXTS.builds.shown);
  await expect(locked).toContainText(TEXTS.state(true));
  await expect(page.getByRole('button', { name: TEXTS.rebuildButton })).toBeVisible();
  expect(await publicText()).toContain(CORRECTED);
});
