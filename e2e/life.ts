import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { axeViolations } from '../testing/browser/axe.ts';
import type { Back } from './backs.ts';
import { type Hands, keyboard, pointer } from './hands.ts';
import { control, fillReport, followCode, overflow } from './steps.ts';

/** How the life of a case is tried: which browser the people have. */
export interface Manner {
  javaScriptEnabled: boolean;
  width: number;
  isKeyboard: boolean;
  /** Whether the coordinator goes on without scripts after the reporter's reply. */
  endsWithoutScripts?: true;
}

/** The most interactions from opening Att göra to a report that is accepted, classified and confirmed. */
const MOST_INTERACTIONS = 8;

const QUESTION = 'Vem väntade på vem?';
const REPLY = 'Kommunen väntade på besked om insatsen.';
const DECISION = 'Gruppen tar fram en gemensam mall.';
const ANSWER = 'Nu kallar kommunen till mötet, och alla har samma mall.';

/**
 * A coordinator's first day, from an empty inbox to a meeting with decisions, and with it the whole life of a case: reported
 * in the form, accepted, classified, confirmed, asked about, raised, decided on, closed, and read by its reporter.
 */
export async function liveThrough(back: Back, browser: Browser, manner: Manner): Promise<void> {
  const contexts: BrowserContext[] = [];
  const open = async (more: BrowserContextOptions = {}) => {
    const { javaScriptEnabled, width } = manner;
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ baseURL: back.url, javaScriptEnabled, viewport, ...more });
    contexts.push(context);
    const page = await context.newPage();
    return { page, hands: manner.isKeyboard ? keyboard(page) : pointer() };
  };
  const { page, hands } = await open();
  const reporter = await open();
  const day = { back, page, hands, ...manner };

  await back.signIn(page, hands);
  await expect(page.getByText('Just nu finns inget att göra.')).toBeVisible();
  await expectSound(page, day);

  const code = await report(reporter.page, back.area);
  const id = await appears(day);
  await takeIn(day, id);
  await ask(day);
  await reply(reporter.page, code, day);
  const storageState = await page.context().storageState();
  const later = manner.endsWithoutScripts
    ? { ...day, ...(await open({ javaScriptEnabled: false, storageState })), javaScriptEnabled: false }
    : day;
  if (manner.endsWithoutScripts) {
    await report(reporter.page, back.area);
    await takeIn(later, await appears(later));
  }
  await raise(later, id);
  await decide(later, id);
  await close(later, id);
  await followCode(reporter.page, code);
  await expect(reporter.page.locator('main')).toContainText(ANSWER);
  await expect(reporter.page.getByRole('heading', { name: /^Fråga, besvarad / })).toBeVisible();
  await expectSound(reporter.page, day);
  await Promise.all(contexts.map((context) => context.close()));
}

/** A coordinator at work: whose page, and how it is used. */
interface Day extends Manner {
  back: Back;
  page: Page;
  hands: Hands;
}

async function report(page: Page, area: string): Promise<string> {
  await page.goto('/rapportera/');
  await fillReport(page, undefined, area);
  await page.getByRole('button', { name: 'Granska rapporten' }).click();
  await control(page, 'bekräftad').check();
  await page.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
  return (await page.locator('.code').textContent()) ?? '';
}

/** The report is in the inbox. Returns its id. */
async function appears(day: Day): Promise<string> {
  const { back, page } = day;
  await back.settle?.();
  const next = page.getByRole('link', { name: 'Läs och ta emot' });
  await expect(async () => {
    await page.goto('/arbete/');
    await expect(next).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectSound(page, day);
  return /EX-\S+/.exec((await next.textContent()) ?? '')?.[0] ?? '';
}

/** Accepted, classified and confirmed, in few interactions. */
async function takeIn(day: Day, id: string): Promise<void> {
  const { page, hands } = day;
  const before = hands.count();
  await hands.press(page.getByRole('link', { name: `Läs och ta emot ${id}` }));
  await expect(page.getByRole('heading', { name: 'Vad som hände' })).toBeVisible();
  await expectSound(page, day);
  await hands.press(page.getByRole('button', { name: 'Ta emot', exact: true }));
  await goesOn(day, 'Rapporten är mottagen och är nu ett ärende.');
  await expectSound(page, day);
  const classes = box(page, 'Klassa ärendet');
  await hands.choose(classes.getByLabel('Möte blev inte av'));
  await hands.choose(classes.getByLabel('Information och kommunikation'));
  await hands.press(classes.getByRole('button', { name: 'Spara' }));
  await goesOn(day);
  await hands.fill(control(page, 'bekräfta.text'), 'Tack, vi har läst och återkommer.');
  await hands.press(
    box(page, 'Bekräfta att rapporten har kommit in').getByRole('button', { name: 'Skicka', exact: true }),
  );
  await done(day);
  await expect(page.getByText(/fick bekräftelse 1/)).toBeVisible();
  const count = hands.count() - before;
  console.log(`From Att göra to accepted, classified and confirmed: ${count} interactions`);
  expect(count).toBeLessThanOrEqual(MOST_INTERACTIONS);
}

async function ask(day: Day): Promise<void> {
  const { page, hands } = day;
  const form = await opened(day, 'Fråga den som rapporterade');
  await hands.fill(form.getByLabel('Vad vill du fråga?'), QUESTION);
  await hands.press(form.getByRole('button', { name: 'Skicka', exact: true }));
  await done(day);
  await expect(page.locator('main')).toContainText(QUESTION);
}

async function reply(page: Page, code: string, day: Day): Promise<void> {
  await followCode(page, code);
  await expect(page.getByText(QUESTION)).toBeVisible();
  await expectSound(page, day);
  await page.getByLabel('Ditt svar').fill(REPLY);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Ditt svar är skickat');
}

/** The reply has come; a measure is decided, and the case is raised to the group. */
async function raise(day: Day, id: string): Promise<void> {
  const { back, page, hands } = day;
  await back.settle?.();
  await expect(async () => {
    await page.goto(`/arbete/arende/${id}`);
    await expect(page.locator('main')).toContainText(REPLY, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  const measure = await opened(day, 'Bestäm en åtgärd');
  await hands.choose(measure.getByLabel('Gemensamt möte'));
  await hands.choose(measure.getByLabel('Närmaste chefer'));
  await hands.fill(measure.getByLabel('När ska den vara klar?'), `${new Date().getFullYear() + 1}-12-31`);
  await hands.fill(measure.getByLabel('Vad ska göras?'), 'Cheferna träffas och bestämmer vem som kallar.');
  await hands.press(measure.getByRole('button', { name: 'Spara' }));
  await done(day);
  const level = await opened(day, 'Till nivå 3: Styr- och arbetsgruppen');
  await hands.choose(level.getByLabel('Återkommande'));
  await hands.press(level.getByRole('button', { name: 'Spara' }));
  await done(day);
}

/** The meeting's papers hold the case, and what it decided is written in. */
async function decide(day: Day, id: string): Promise<void> {
  const { back, page, hands } = day;
  await page.goto('/arbete/moten/');
  await expectSound(page, day);
  await hands.press(
    page
      .locator('main')
      .getByRole('link', { name: /^Styr- och arbetsgruppen/ })
      .first(),
  );
  await expect(page.locator('main')).toContainText(id);
  await expectSound(page, day);
  await hands.press(page.getByRole('link', { name: 'Skriv in vad mötet beslutade' }));
  const one = page.locator(`details[id="${id}"]`);
  await hands.press(one.locator('summary').first());
  await expectSound(page, day);
  await hands.fill(one.getByLabel('Vad beslutades?'), DECISION);
  await hands.press(page.getByRole('button', { name: 'Spara besluten' }));
  await expect(page.getByRole('status')).toContainText(id);
  await back.settle?.();
}

/** What closing lacks is filled in, and the case is closed. */
async function close(day: Day, id: string): Promise<void> {
  const { page, hands } = day;
  await page.goto(`/arbete/arende/${id}`);
  await expect(page.locator('main')).toContainText(DECISION);
  const classes = await opened(day, 'Klassa ärendet');
  await hands.choose(classes.getByLabel('Merarbete'));
  await hands.choose(classes.getByLabel('Rutinen fanns men var inte känd'));
  await hands.press(classes.getByRole('button', { name: 'Spara' }));
  await done(day);
  const answer = await opened(day, 'Svara den som rapporterade');
  await hands.fill(answer.getByLabel('Svaret: orsaker och vad ni gör'), ANSWER);
  await hands.press(answer.getByRole('button', { name: 'Skicka', exact: true }));
  await done(day);
  await hands.press(page.getByRole('button', { name: 'Stäng ärendet' }));
  await done(day);
  await expect(page.locator('main')).toContainText('Stängt, sedan');
  await expectSound(page, day);
}

const box = (page: Page, name: string) =>
  page.locator('details').filter({ has: page.getByText(name, { exact: true }) });

/** Opens the form with a name. */
async function opened({ page, hands }: Day, name: string) {
  const form = box(page, name);
  if ((await form.getAttribute('open')) === null) await hands.press(form.locator('summary'));
  return form;
}

/** What was sent is done: at once, or when GitHub has done it. */
async function done({ back, page, hands, javaScriptEnabled }: Day, text = ''): Promise<void> {
  if (back.settle) {
    await isSent(page, back.settle);
    if (!javaScriptEnabled) await hands.press(page.getByRole('link', { name: 'Se om det är klart' }));
  }
  const status = page.getByRole('status').filter({ has: page.getByRole('heading', { name: 'Klart' }) });
  // With scripts the page looks by itself, ever more seldom.
  await expect(status).toContainText(text, { timeout: 120_000 });
}

/** What was sent is on its way or done, and the person fills in the next step on the page that says so. */
async function goesOn(day: Day, text = ''): Promise<void> {
  const { back, page, javaScriptEnabled } = day;
  if (back.settle && !javaScriptEnabled) await isSent(page, back.settle);
  else await done(day, text);
}

async function isSent(page: Page, settle: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Utförs' })).toBeVisible();
  await settle();
}

/** No fault of accessibility, and nothing too wide. Without scripts axe cannot run. */
async function expectSound(
  page: Page,
  { javaScriptEnabled }: Pick<Manner, 'javaScriptEnabled'>,
): Promise<void> {
  await page.waitForLoadState();
  await expect.poll(() => overflow(page)).toBe(0);
  if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([]);
}
