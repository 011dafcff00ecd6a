import type { MarkdownInstance } from 'astro';

/** A page of the handbook. */
export interface HandbookPage {
  title: string;
  html: string;
}

const files = import.meta.glob<MarkdownInstance<object>>('../docs/{koordinator,etiketter,radering}.md', {
  eager: true,
});

const pictures = import.meta.glob<string>('../docs/*.png', { eager: true, query: '?url', import: 'default' });

/** The file name of a page, from its path. */
const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

const names = new Set(Object.keys(files).map(nameOf));

/** A link between files of `docs/` as one between pages, or only its text when the handbook has no such page. */
const linkTo = (name: string, text: string): string =>
  names.has(name) ? `<a href="/koordinator/${name === 'koordinator' ? '' : `${name}/`}">${text}</a>` : text;

/** The address of a picture of `docs/`. */
function pictureAt(name: string): string {
  const address = pictures[`../docs/${name}`];
  if (address === undefined) throw new Error(`docs/${name} is missing`);
  return address;
}

/** The pages of the handbook by file name, from `docs/`. Links between the files become links between the pages. */
export const handbook: Record<string, HandbookPage> = Object.fromEntries(
  await Promise.all(
    Object.entries(files).map(async ([path, file]) => {
      const name = nameOf(path);
      const html = (await file.compiledContent())
        .replace(/<a href="([\w-]+)\.md">(.*?)<\/a>/gs, (_, to: string, text: string) => linkTo(to, text))
        .replace(/(<img src=")([\w-]+\.png)/g, (_, tag: string, to: string) => tag + pictureAt(to));
      const title = file.getHeadings().find(({ depth }) => depth === 1)?.text ?? name;
      return [name, { title, html }] as const;
    }),
  ),
);
