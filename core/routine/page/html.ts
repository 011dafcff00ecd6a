/**
 * What may be on a page. Everything else is dropped: HTML, scripts and styles in the file, and links to anything but a
 * page, a telephone number or a mailbox.
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
