/** An element of the page, in the shape that remark's HTML writer takes (hast). */
export interface Element {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: (Element | Text)[];
}

interface Text {
  type: 'text';
  value: string;
}

export type Child = Element | string | undefined | false;

/** An element: `h('p.small', 'Källa: ', link)`. What is undefined or false is left out. */
export function h(selector: string, ...children: Child[]): Element {
  return element(selector, {}, ...children);
}

/** An element with attributes. */
export function element(selector: string, properties: Record<string, string>, ...children: Child[]): Element {
  const [tagName = 'div', className] = selector.split('.');
  return {
    type: 'element',
    tagName,
    properties: { ...properties, ...(className ? { className } : {}) },
    children: children
      .filter((child) => child !== undefined && child !== false)
      .map((child) => (typeof child === 'string' ? { type: 'text' as const, value: child } : child)),
  };
}

/**
 * What may stand on a page. Everything else is dropped: HTML, scripts and styles of the file's own, and links
 * that go anywhere but to a page, a telephone or a mailbox.
 */
export const SANITIZE_SCHEMA = {
  tagNames:
    'a blockquote br caption code dd div dl dt em h2 h3 h4 hr li ol p pre small strong table tbody td th thead tr ul'.split(
      ' ',
    ),
  attributes: {
    '*': ['className', 'id'],
    a: ['href'],
    ol: ['role', 'start'],
    ul: ['role'],
    td: ['dataKolumn'],
    th: ['scope'],
  },
  protocols: { href: ['https', 'mailto', 'tel'] },
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: ['script', 'style'],
};
