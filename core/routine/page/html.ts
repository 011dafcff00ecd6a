/**
 * What may be on a page. Everything else is dropped: HTML, scripts and styles in the file, and links to anything but a
 * page, a telephone number or a mailbox.
 */
export const SANITIZE_SCHEMA = {
  tagNames: [
    ...['a', 'br', 'code', 'div', 'em', 'h2', 'h3', 'h4', 'hr', 'p', 'pre', 'small', 'strong', 'blockquote'],
    ...['dd', 'dl', 'dt', 'li', 'ol', 'ul'],
    ...['details', 'summary', 'caption', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
  ],
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
