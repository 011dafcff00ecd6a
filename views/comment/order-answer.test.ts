import { expect, it } from 'vitest';
import { help } from '../../core/case/transitions/help.ts';
import { HELP_HEADINGS } from '../../core/texts/order/help.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter } from '../../testing/sweep.ts';
import { orderAnswer } from './order-answer.ts';

it('lists the orders that are possible now, and folds the codes and what cannot be done', () => {
  const text = help(
    caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'utredning' }], { fas: 'utredning' }),
    {
      routine: exampleRoutine('hoglandet'),
      today: '2026-03-06',
    },
  );
  const shown = orderAnswer(text);
  const [open = '', ...folded] = shown.split('\n\n<details>');
  // It is short: a line for each order, the heading, and where the case is.
  const orders = open.match(/^- `\/[^`]*` \S.*$/gm) ?? [];
  expect(orders).toContain('- `/åtgärd TYP VEM DAG "…"` Bestäm en åtgärd');
  expect(open.split('\n')).toHaveLength(orders.length + 4);
  expect(folded.map((part) => part.split('\n')[0])).toEqual([
    `<summary>${HELP_HEADINGS.options}</summary>`,
    `<summary>${HELP_HEADINGS.refused}</summary>`,
  ]);
  expect(folded[0]).toContain('\n- TYP i /klassa\n  - `information-uteblev` Information uteblev\n');
  // Each list of codes says which order it is for, also where an order has two.
  const lists = folded[0]?.match(/^- .*$/gm) ?? [];
  expect(lists).toContain('- SKÄL i /nivå 2');
  expect(new Set(lists).size).toBe(lists.length);
  // Nothing is lost, nothing scrolls sideways, and each fold ends.
  const words = (markdown: string) => markdown.replace(/<[^>]*>|\u200b/g, ' ').match(/[\p{L}\d]+/gu);
  expect(words(shown)).toEqual(words(text));
  expect(shown).not.toMatch(/^(```| {4})/m);
  expect(folded.every((part) => part.endsWith('\n\n</details>'))).toBe(true);
});

it('lets no name be markup, or end the list or the fold that it is in', () => {
  const hostile = '`</details> <img src=x> @alla';
  for (const heading of Object.values(HELP_HEADINGS)) {
    const shown = orderAnswer(`A\n\n${heading}\n  ${hostile}\n    ${hostile}\n  /a  ${hostile}`);
    const text = shown.replace(/^<details><summary>[^<]*<\/summary>$/m, '').replace(/\n<\/details>$/, '');
    const outsideCode = text.replace(/\\./g, '').replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/[<`]|@alla/);
  }
  expect(orderAnswer('@alla <b>')).not.toMatch(/@alla|<b>/);
});
