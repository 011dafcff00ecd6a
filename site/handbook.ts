import type { MarkdownInstance } from 'astro';

/** A page of the handbook. */
export interface HandbookPage {
  title: string;
  html: string;
}

const files = import.meta.glob<MarkdownInstance<object>>('../docs/{koordinator,etiketter,radering}.md', {
  eager: true,
});

/** The pages of the handbook by file name, from `docs/`. Links between the files become links between the pages. */
export const handbook: Record<string, HandbookPage> = Object.fromEntries(
  await Promise.all(
    Object.entries(files).map(async ([path, file]) => {
      const name = path.replace(/^.*\/|\.md$/g, '');
      const html = (await file.compiledContent()).replace(/href="(\w+)\.md"/g, (_, to: string) =>
        to === 'koordinator' ? 'href="/koordinator/"' : `href="/koordinator/${to}/"`,
      );
      const title = file.getHeadings().find(({ depth }) => depth === 1)?.text ?? name;
      return [name, { title, html }] as const;
    }),
  ),
);
