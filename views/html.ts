/** Markup that is safe to put on a page: everything in it is either escaped or markup. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What a template may hold. `undefined` and `false` are left out. */
type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

/**
 * Makes markup from a template. Text is escaped; markup, and lists of it, are inserted as they are.
 *
 * @example
 * html`<p title="${title}">${text}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.reduce((text, string, i) => text + render(parts[i - 1]) + string));
}

function render(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escapeHtml(String(part));
}

/**
 * Escapes a text for an element or a quoted attribute, in HTML and in XML. Control characters, which XML forbids, are
 * left out.
 */
export function escapeHtml(text: string): string {
  const named: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .replace(/\p{Cc}/gu, (c) => (/[\n\t]/.test(c) ? c : ''))
    .replace(/[&<>"']/g, (c) => named[c] ?? c);
}
