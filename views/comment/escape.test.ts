import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseOrders } from '../../core/order/parse.ts';
import { writeOrder } from '../../core/order/write.ts';
import { cleanText } from '../../core/report/text.ts';
import {
  escapeMarkdown,
  fencedBlock,
  inlineCode,
  orderComment,
  quotedText,
  stripInvisible,
} from './escape.ts';

const HOSTILE = [
  '@everyone',
  '#1',
  '-->',
  '|',
  '`',
  '```',
  '````text',
  '\n```\n@everyone',
  `$${'{{ secrets.X }}'}`,
  '$(id)',
  '\u202eabc\u202c',
  '<img src=x onerror=alert(1)>',
  '<!-- skav:arende -->',
  '[a](javascript:alert(1))',
  '![](https://beacon.example/x)',
  'https://beacon.example',
  '\\',
  '*',
  '\u200b@coord',
  '\0',
  '~~~',
  '- ',
  '1. ',
  '# ',
  '\r\n',
  '\ud800',
  '[^1]',
  ':smile:',
  'www.beacon.example',
  'GH-1',
  'deadbeef12',
  'a@b.example',
  '===',
  '    ',
  '> ',
  '&copy;',
  '\t',
  '\n\n',
  'å',
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const nodes = (text: string): Nodes[] => {
  const all: Nodes[] = [];
  visit(remark().parse(text), (node) => void all.push(node));
  return all;
};
const kinds = (text: string) => new Set(nodes(text).map(({ type }) => type));

describe('untrusted text', () => {
  it('is one code block, whatever it has in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(kinds(fencedBlock(text))).toEqual(new Set(['root', 'code']));
        expect(nodes(`${fencedBlock(text)}\n\nefter`).at(-1)).toMatchObject({ value: 'efter' });
      }),
    );
  });

  it('is one inline code in a line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = inlineCode(text);
        expect(line).not.toMatch(/\n/);
        if (line !== '')
          expect(kinds(`- ${line}`)).toEqual(
            new Set(['root', 'list', 'listItem', 'paragraph', 'inlineCode']),
          );
      }),
    );
  });

  it('is one quote that wraps, with its own words and nothing of Markdown or of what GitHub links', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quote = quotedText(text);
        for (const type of kinds(quote))
          expect(['root', 'blockquote', 'paragraph', 'text', 'break'], quote).toContain(type);
        expect(nodes(`${quote}\n\nefter`).at(-1)).toMatchObject({ value: 'efter' });
        const shown = nodes(quote).flatMap((node) => (node.type === 'text' ? [node.value] : []));
        // Every word is there, and no more.
        const words = (all: string) => all.replace(/[\s\u200b]/g, '');
        expect(words(shown.join(' '))).toBe(words(stripInvisible(text)));
        expect(shown.join('\n')).not.toMatch(/[@#]\w|:\/\/|:[\w+-]+:|www\.|gh-\d|(?<![-\w])[\da-f]{7,40}\b/i);
      }),
      { numRuns: 500 },
    );
    expect(quotedText('Ett stycke.\nEn rad till.\n\nEtt till.')).toBe(
      '> Ett stycke.\\\n> En rad till.\n>\n> Ett till.',
    );
  });

  it('loses its invisible characters', () => {
    expect(stripInvisible('a\u202eb\u2066c\u200bd\0e\u00adf\r\ng\ud800')).toBe('abcdef\ng\ufffd');
  });
});

describe("the association's own text", () => {
  it('has no Markdown in it, and mentions no one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const type of kinds(`**x:** ${escapeMarkdown(text)}`))
          expect(['root', 'paragraph', 'strong', 'text']).toContain(type);
        expect(escapeMarkdown(text)).not.toMatch(/[@#]\w/);
      }),
    );
  });

  it('is not changed when there is nothing to escape', () => {
    expect(escapeMarkdown('Samverkanskoordinatorn i Nässjö')).toBe('Samverkanskoordinatorn i Nässjö');
  });
});

it('an order in a comment is read as it was written, and GitHub makes nothing of its text', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const text = cleanText(hostile).replaceAll('\n/', '\n /');
      const order = writeOrder({ order: 'anteckning', text });
      const comment = orderComment(order);
      expect(parseOrders(comment)).toEqual(parseOrders(order));
      expect(comment).not.toMatch(/[@#]\w|:\/\/|www\.|<[a-z!/?]|\][([]|&[#a-z]/i);
    }),
  );
});
