import type { MeetingPack } from '../../core/sweep/packs.ts';
import type { InboxRow } from '../sweep/inbox-page.ts';
import { packPage } from '../sweep/pack-page.ts';
import { escapeMarkdown, foldHeading } from './escape.ts';

/**
 * The papers for a meeting as Markdown, folded under its name and day, without a word of any case: a page on GitHub keeps every version of its text, so
 * what has to be erased must never be on it. Each case is a link to its pull request, where its words are.
 *
 * @param pulls the number of the pull request of each case, by case id
 */
export function packMarkdown(pack: MeetingPack, day: string, pulls: ReadonlyMap<string, number>): string {
  const { discussion } = pack;
  const wordless: MeetingPack = {
    ...pack,
    discussion: {
      ...discussion,
      open: discussion.open.map((one) => ({ ...one, happened: '' })),
      measures: discussion.measures.map((one) => ({ ...one, text: '' })),
    },
  };
  const { title, sections } = packPage(wordless, day);
  const line = ({ label, about, text }: InboxRow) => {
    const number = label === undefined ? undefined : pulls.get(label);
    const link = number === undefined ? [] : [`#${number}`];
    const head = [...link, ...[label, about].flatMap((part) => (part ? [escapeMarkdown(part)] : []))].join(
      ' ',
    );
    return `- ${[head, escapeMarkdown(text)].filter(Boolean).join(about ? ' – ' : ' ')}`;
  };
  const filled = sections.filter(({ rows }) => rows.length > 0);
  return [
    `<details><summary>${foldHeading(title)}</summary>`,
    ...filled.map(({ heading, rows }) =>
      [`**${escapeMarkdown(heading)}**`, '', ...rows.map(line)].join('\n'),
    ),
    '</details>',
  ].join('\n\n');
}
