import { expect, type Locator, type Page } from '@playwright/test';

/** How a person uses a page. Each call is one interaction, and is counted. */
export interface Hands {
  /** Follows a link, presses a button or opens what is folded. */
  press(target: Locator): Promise<void>;
  /** Chooses a radio button or ticks a box. */
  choose(target: Locator): Promise<void>;
  /** Fills in a text or a day. */
  fill(target: Locator, text: string): Promise<void>;
  count(): number;
}

/** A mouse or a finger, and a keyboard for texts. */
export function pointer(): Hands {
  let count = 0;
  const act = async (one: Promise<void>) => {
    count++;
    await one;
  };
  return {
    press: (target) => act(target.click()),
    choose: (target) => act(target.check()),
    fill: (target, text) => act(target.fill(text)),
    count: () => count,
  };
}

/** The most stops of Tab on a page that are not elements of their own. */
const MORE_STOPS = 40;

const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement);

/** A keyboard alone: only what Tab reaches can be used. Getting there is part of the interaction. */
export function keyboard(page: Page): Hands {
  let count = 0;
  const tabTo = async (target: Locator) => {
    count++;
    await expect(target).toBeVisible();
    const steps = await target.evaluate(tabsTo);
    const key = steps < 0 ? 'Shift+Tab' : 'Tab';
    await Promise.all(Array.from({ length: Math.abs(steps) }, () => page.keyboard.press(key)));
    // A day has several stops: one for each of its numbers.
    for (let left = MORE_STOPS; left > 0 && !(await isFocused(target)); left--)
      await page.keyboard.press(key);
    await expect(target).toBeFocused({ timeout: 1_000 });
  };
  return {
    async press(target) {
      await tabTo(target);
      await page.keyboard.press('Enter');
    },
    async choose(target) {
      if ((await target.getAttribute('type')) !== 'radio') {
        await tabTo(target);
        await page.keyboard.press('Space');
      } else {
        // Tab reaches a group at its chosen or first option, and arrows go on from there.
        const group = page.locator(`[name="${await target.getAttribute('name')}"]`);
        await tabTo(group.first());
        for (let left = await group.count(); left > 0 && !(await isFocused(target)); left--)
          await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
      }
      await expect(target).toBeChecked();
    },
    async fill(target, text) {
      await tabTo(target);
      if ((await target.getAttribute('type')) === 'date') await typeDay(page, target, text);
      else await page.keyboard.type(text);
      await expect(target).toHaveValue(text, { timeout: 1_000 });
    },
    count: () => count,
  };
}

/** Types a day in the order that the browser has in its own language, which is the machine's. */
async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const digits of [day, `${month}${date}${year}`, `${date}${month}${year}`]) {
    await page.keyboard.type(digits);
    if ((await target.inputValue()) === day) return;
    for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  }
}

/** How many presses of Tab an element is away from what has the focus: below zero when it comes before. Runs in the page. */
function tabsTo(target: Element): number {
  const all = [
    ...document.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary'),
  ];
  const reached = all.filter((one) => {
    if (one.disabled || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (one.type !== 'radio') return true;
    // Tab reaches a group at its chosen option, or else at its first.
    const group = all.filter(
      ({ type, name, form }) => type === 'radio' && name === one.name && form === one.form,
    );
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  });
  const at = (one: Element | null) => reached.indexOf(one as HTMLInputElement);
  const from = at(document.activeElement);
  if (from >= 0) return at(target) - from;
  // Something between has the focus, such as a heading: the next stop is the first one after it.
  const focused = document.activeElement ?? document.body;
  const after = (one: Element) =>
    focused !== document.body &&
    (focused.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  return at(target) + 1 - reached.filter(after).length;
}
