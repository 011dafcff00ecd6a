import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboxPage } from './inbox-page.ts';
import { inboxHtml, inboxText } from './render.ts';

const page: InboxPage = {
  title: 'Inkorg',
  intro: ['Koordinatorn i Nässjö', 'Så är läget 22 november 2026.'],
  sections: [
    {
      heading: 'Nytt i dag',
      rows: [
        { label: 'EX-2026-7K3MQ9TB', text: 'Läs rapporten.', command: "skav do EX-2026-7K3MQ9TB '/stäng'" },
        { text: 'Beredningsgruppen', link: '../dagordning/x' },
        {
          label: 'EX-2026-00000002',
          about: 'Nässjö',
          text: 'Svara.',
          rest: [{ text: 'Öppna.', command: "skav do EX-2026-00000002 '/fas samordning'" }],
        },
      ],
    },
    { heading: 'Sedan tidigare', rows: [] },
  ],
  emptyText: 'Inget att göra just nu.',
};

describe('a page', () => {
  it('is self-contained HTML in Swedish, with its title and headings', () => {
    const html = inboxHtml(page);
    expect(html.slice(html.indexOf('<main>'))).toMatchInlineSnapshot(`
      "<main>
      <h1>Inkorg</h1>
      <p>Koordinatorn i Nässjö</p>
      <p>Så är läget 22 november 2026.</p>
      <h2>Nytt i dag</h2>
      <ul>
      <li><strong>EX-2026-7K3MQ9TB</strong> Läs rapporten.<p><code>skav do EX-2026-7K3MQ9TB &#39;/stäng&#39;</code></p></li>
      <li><a href="../dagordning/x.html">Beredningsgruppen</a></li>
      <li><strong>EX-2026-00000002</strong> Nässjö<p class="text">Svara.</p><ul><li>Öppna.<p><code>skav do EX-2026-00000002 &#39;/fas samordning&#39;</code></p></li></ul></li>
      </ul>
      </main>
      </body>
      </html>
      "
    `);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<title>Inkorg – Koordinatorn i Nässjö</title>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|<script|@import|url\(/);
  });

  it('is text with the same words', () => {
    expect(inboxText(page)).toMatchInlineSnapshot(`
      "Inkorg
      Koordinatorn i Nässjö
      Så är läget 22 november 2026.

      Nytt i dag

      - EX-2026-7K3MQ9TB Läs rapporten.
        skav do EX-2026-7K3MQ9TB '/stäng'
      - Beredningsgruppen
        ../dagordning/x.txt
      - EX-2026-00000002 Nässjö
        Svara.
        - Öppna.
          skav do EX-2026-00000002 '/fas samordning'
      "
    `);
  });

  it('has a text when there is nothing', () => {
    const empty = { ...page, sections: [] };
    expect(inboxHtml(empty)).toContain('<p>Inget att göra just nu.</p>');
    expect(inboxText(empty)).toContain('\n\nInget att göra just nu.\n');
  });
});

const OWN_TAGS = new RegExp(
  [
    /<!doctype html>/,
    /<\/?(?:html|head|title|style|body|main|h1|h2|ul|li|p|strong|code)(?: lang="sv")?>/,
    /<meta [^<>]*>/,
    /<a href="[^"<>]*\.html">|<\/a>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</title><svg/onload=1>',
    '</style><b>',
    '&lt;b&gt; &amp;',
    'javascript:alert(1)',
    '<!--',
    'rad\nrad\r\u2028rad\u202eom',
    '\u001b[31mrött',
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

describe('hostile text on a page', () => {
  it('is shown as text: it adds no tag and no attribute', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const hostilePage: InboxPage = {
          title: a,
          intro: [b],
          sections: [{ heading: c, rows: [{ label: a, text: b, command: c, link: a }] }],
          emptyText: b,
        };
        const rest = inboxHtml(hostilePage).replace(OWN_TAGS, '');
        expect(rest).not.toMatch(/[<>]/);
        const tags = (html: string) =>
          html.match(OWN_TAGS)?.map((tag) => tag.replace(/href="[^"]*"/, 'href'));
        expect(tags(inboxHtml(hostilePage))).toEqual(
          tags(
            inboxHtml({
              title: 'a',
              intro: ['b'],
              sections: [{ heading: 'c', rows: [{ label: 'a', text: 'b', command: 'c', link: 'a' }] }],
              emptyText: 'b',
            }),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stays on its line in plain text, and controls no terminal', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = inboxText({
          ...page,
          title: text,
          sections: [{ heading: text, rows: [{ text }] }],
        });
        expect(rendered.split('\n')).toHaveLength(8);
        expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 100 },
    );
  });
});
