import { expect, test } from '@playwright/test';
import { versionOf } from '../actions/command/do.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { GITHUB_WORK_TEXTS as TEXTS } from '../core/texts/work/github.ts';
import { ACCEPT_FORM } from '../site/work/case-post.ts';
import { exampleCase } from '../testing/case/example.ts';
import { INTAKE } from '../testing/github/runner/world.ts';
import { startOnGitHubWithOidc } from './backs.ts';
import { pointer } from './hands.ts';
import { expectSound } from './work-session.ts';

const CASE = 'EX-2026-00000001';
const REPORT = 'EX-2026-00000002';
const fileOf = (id: string) =>
  exampleCase({ id, område: 'nassjo', kvitto: `sha256:${id.at(-1)?.repeat(64)}` });
const pathOf = (id: string) => `cases/${casePath(fileOf(id))}`;

test('who has signed in with OpenID Connect reads the cases on GitHub, is told so on each page, and changes nothing', async ({
  browser,
}) => {
  const back = await startOnGitHubWithOidc();
  const { world } = back;
  const context = await browser.newContext({ baseURL: back.url });
  try {
    await world.push('main', { [pathOf(CASE)]: writeCase(fileOf(CASE)) });
    await world.push(`case/${REPORT}`, { [pathOf(REPORT)]: writeCase(fileOf(REPORT)) }, INTAKE);
    const pull = { ...world.at, title: REPORT, head: `case/${REPORT}`, base: 'main' };
    await (await world.formClient()).rest.pulls.create(pull);
    const main = await world.repo.git('rev-parse', 'main');
    const seen = world.github.log.length;

    const page = await context.newPage();
    await back.signIn(page, pointer());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att göra');
    const notice = page.locator('.notice').filter({ hasText: TEXTS.readOnlyTitle });
    await expect(notice).toContainText(TEXTS.readOnly);
    for (const id of [CASE, REPORT]) await expect(page.locator('main')).toContainText(id);
    await expectSound(page);

    for (const id of [CASE, REPORT]) {
      await page.goto(`/arbete/arende/${id}`);
      await expect(notice).toContainText(TEXTS.readOnly);
      await expect(page.locator('main')).toContainText(fileOf(id).rapport.beskrivning.slice(0, 40));
      await expect(page.locator('main form')).toHaveCount(0);
      await expectSound(page);
    }
    await page.goto('/arbete/arenden/');
    await expect(page.locator('main').getByRole('link', { name: CASE })).toBeVisible();
    await page.goto('/arbete/moten/');
    await page
      .locator('main')
      .getByRole('link', { name: /^Styr- och arbetsgruppen/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Skriv in vad mötet beslutade' }).click();
    await expect(page.locator('.notice')).toContainText(TEXTS.readOnly);
    await expectSound(page);

    // What no page offers is refused too.
    const token = await page.locator('[name=token]').first().inputValue();
    for (const [id, order] of [
      [CASE, { form: 'anteckning', 'anteckning.text': 'Vi ringde.' }],
      [REPORT, { form: ACCEPT_FORM }],
    ] as const) {
      const form = { token, seen: versionOf(writeCase(fileOf(id))), ...order };
      const answer = await context.request.post(`/arbete/arende/${id}`, {
        form,
        headers: { origin: back.url },
      });
      expect([answer.status(), await answer.text()]).toEqual([422, expect.stringContaining(TEXTS.readOnly)]);
    }
    expect(await world.repo.git('rev-parse', 'main')).toBe(main);
    const asked = world.github.log.slice(seen);
    expect(asked.some(({ method }) => method === 'GET')).toBe(true);
    // The service has one token for an hour, which it may have had when the person came.
    const isToken = ({ operation }: (typeof asked)[number]) =>
      operation === 'apps/create-installation-access-token';
    expect(asked.filter((one) => one.method !== 'GET' && !isToken(one))).toEqual([]);
    expect(world.github.findings).toEqual([]);
  } finally {
    await context.close();
    await back.close();
  }
});
