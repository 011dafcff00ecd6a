import type { CaseView, ViewLine } from '../case/view/view.ts';

/** Lines of a case that were not there before, under their heading. */
export interface ChangedPart {
  heading: string;
  lines: readonly ViewLine[];
}

/** What of a case in words is new or reads otherwise than before, part by part. */
export function changedParts(before: CaseView, after: CaseView): ChangedPart[] {
  return after.parts.flatMap((part) => {
    const old = before.parts.find(({ name }) => name === part.name);
    const facts = (part.facts ?? []).map(({ label, value }): ViewLine => ({ text: `${label}: ${value}` }));
    const known = new Set([
      ...(old?.facts ?? []).map(({ label, value }) => lineKey({ text: `${label}: ${value}` })),
      ...(old?.lines ?? []).map(lineKey),
    ]);
    const lines = [...facts, ...(part.lines ?? [])].filter((line) => !known.has(lineKey(line)));
    return lines.length === 0 ? [] : [{ heading: part.heading, lines }];
  });
}

const lineKey = ({ text, written = '', mark = '' }: ViewLine): string => `${mark}\n${text}\n${written}`;
