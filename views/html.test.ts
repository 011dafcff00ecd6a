import { expect, it } from 'vitest';
import { escapeHtml, html } from './html.ts';

it('text is escaped, in elements and in attributes, and markup is inserted as it is', () => {
  const nasty = `"><script>alert('x')</script>&`;
  expect(html`<p title="${nasty}">${nasty}</p>`.text).toMatchInlineSnapshot(
    `"<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>"`,
  );
  expect(html`<ul>${['a', 'b'].map((x) => html`<li>${x}</li>`)}${undefined}${false}${0}</ul>`.text).toBe(
    '<ul><li>a</li><li>b</li>0</ul>',
  );
});

it('control characters are left out, since XML allows none of them', () => {
  expect(escapeHtml('a\u0000b\u001bc\nd')).toBe('abc\nd');
});
