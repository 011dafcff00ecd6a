import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

const lines = (text: string) => scan(text).map(({ line, word }) => `${line} ${word}`);

describe('what a comment only shows', () => {
  it.each([
    ['a code fence', 'Så byter man fas:\n\n```\n/fas utredning\n```\n'],
    ['a fence of tildes', '~~~\n/fas utredning\n~~~'],
    ['a fence with a language', '```text\n/fas utredning\n```'],
    ['a fence in a list', '1. Skriv:\n   - ```\n     /fas utredning\n/stäng\n     ```'],
    ['a longer fence around a shorter', '````\n```\n/fas utredning\n```\n/stäng\n````'],
    ['a fence that is never closed', '```\n/fas utredning\n``\n/stäng'],
    ['an HTML comment', 'Kom ihåg.\n\n<!--\n/fas utredning\n-->\n'],
    ['an HTML comment that begins in a line', 'Kom ihåg <!-- så\n/fas utredning\n--> nu'],
    ['two HTML comments', '<!-- a --> b <!--\n/fas utredning\n--> <!--\n/stäng\n-->'],
    ['an HTML comment that is never closed', '<!--\n/fas utredning'],
    ['preformatted text', '<pre>\n/fas utredning\n</pre>'],
    ['preformatted text with a class', '<PRE class="x">\n/fas utredning\n</PRE>'],
    ['a folded part', '<details>\n<summary>Exempel</summary>\n\n/fas utredning\n\n</details>'],
    ['a folded part in another', '<details>\n<details>\n</details>\n/fas utredning\n</details>'],
    ['a quoted mail', '> Så här:\n> /fas utredning\n>/stäng'],
  ])('is no order: %s', (_name, text) => {
    expect(lines(text)).toEqual([]);
    const number = text.split('\n').length;
    if (
      !text.includes('aldrig') &&
      /(?:```|~~~|-->|<\/\w+>|stäng)$/i.test(text.trim()) &&
      !text.endsWith('``\n/stäng')
    )
      expect(lines(`${text}\n/paus x`)).toEqual([`${number + 1} paus`]);
  });

  it.each([
    ['a code span', 'Skriv `<!--` så.\n/fas utredning', ['2 fas']],
    ['marks inside a line', 'Tre ``` i rad.\n/fas utredning', ['2 fas']],
    ['a fence with a mark after it', '```a`b\n/fas utredning', ['2 fas']],
    ['a comment that ends in its line', 'a <!-- b --> c\n/fas utredning', ['2 fas']],
    ['another element', '<preface>\n/fas utredning', ['2 fas']],
    ['a fence in the text of an order', '/svar "Så:\n```\nja" \n/fas utredning', ['1 svar', '4 fas']],
    ['an order straight after a quote', '> Lyfter vi?\n/nivå 2 oense', ['2 nivå']],
  ])('does not hide orders after it: %s', (_name, text, expected) => expect(lines(text)).toEqual(expected));

  it('is left out whatever is in it, and what follows is found', () => {
    const inside = fc.array(fc.constantFrom('/fas utredning', 'a', '', '/svar "x', '> /stäng', '<b>'), {
      maxLength: 8,
    });
    const pair = fc.constantFrom(
      ['```', '```'],
      ['~~~~', '~~~~'],
      ['<!--', '-->'],
      ['<pre>', '</pre>'],
      ['<details>', '</details>'],
    );
    fc.assert(
      fc.property(inside, pair, (content, [open, close]) => {
        const text = [open, ...content, close, '/stäng'].join('\n');
        expect(lines(text)).toEqual([`${content.length + 3} stäng`]);
      }),
    );
  });
});
