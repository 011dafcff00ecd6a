/** The two ways of keeping cases. The value ends the headings in `docs/koordinator.md` that only one of them has. */
export const WAYS = { github: 'på GitHub', 'egen-server': 'på er egen server' } as const;

export type Way = keyof typeof WAYS;

/**
 * Returns a page of the handbook for one way of keeping cases: without the sections that are for the other way, and with
 * a link to that page where the text says that there are two.
 * @param html the whole page, each section below an `h2`
 * @param other where the page for the other way is
 */
export function pageForWay(html: string, way: Way, other: string): string {
  const otherWay: Way = way === 'github' ? 'egen-server' : 'github';
  const [intro = '', ...sections] = html.split(/(?=<h2[ >])/);
  const own = sections.filter((section) => !headingOf(section).endsWith(WAYS[otherWay]));
  const link = `<p><a href="${other}">Så gör du med ärendena ${WAYS[otherWay]}</a></p>`;
  return [intro.replace(/<p>Ärendena finns antingen[^<]*<\/p>/, link), ...own].join('');
}

/** The words of the heading that a section begins with. */
const headingOf = (section: string): string => /^<h2[^>]*>([^<]*)/.exec(section)?.[1]?.trim() ?? '';
