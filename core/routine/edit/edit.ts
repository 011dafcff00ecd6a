import { splitFrontMatter } from '../../front-matter.ts';
import { tidyLine } from '../../init/read-line.ts';
import { withLineEndsOf, withLineFeeds } from '../../line-ends.ts';
import type { TextPosition } from '../../position.ts';
import { cleanText } from '../../report/text.ts';
import { applied, type Splice } from '../../yaml/splices.ts';
import { bindingPart } from '../binding.ts';
import type { Routine } from '../routine.ts';
import { type BodyPlace, bodySplices } from './body-edit.ts';
import { headSplices } from './head-edit.ts';
import { fieldsOf, type PartField, type RoutineFile, type RoutinePart } from './parts.ts';
import { rewrapped } from './wrap.ts';

/**
 * Why a change of a routine cannot be made. `open`: it would change what is around it, as an open code block does.
 * `style`: the file is written in a way that does not allow it. `bound`: it would change what a decided routine binds
 * cases to.
 */
export type EditProblem = 'open' | 'style' | 'bound';

/** A change of one field. */
export interface FieldChange {
  field: PartField;
  value: string;
}

/** The fields of a part that differ from what was written. White space that cannot be seen is no difference. */
export const fieldChanges = (part: RoutinePart, written: ReadonlyMap<string, string>): FieldChange[] =>
  fieldsOf(part).flatMap((field) => {
    const value = tidied(field, written.get(field.name) ?? '');
    return value === tidied(field, field.value) ? [] : [{ field, value }];
  });

/** What was written in a field, as it is stored. */
const tidied = ({ place }: PartField, value: string): string =>
  place.in === 'body' && place.body.kind === 'text' ? cleanText(value) : tidyLine(value);

/** A changed file, and where in it, with LF at the ends of lines, each field that has changed is. */
export interface EditedRoutine {
  text: string;
  places: { name: string; from: number; to: number }[];
}

/**
 * Changes texts in a routine's file, and no other byte of it.
 * @param source the file as it is, with any line ends
 */
export function editRoutine(
  source: string,
  file: RoutineFile,
  changes: readonly FieldChange[],
): EditedRoutine | { problem: EditProblem } {
  const inHead = changes.flatMap(({ field: { name, place }, value }) =>
    place.in === 'head' ? [{ name, text: place.head, value }] : [],
  );
  const inBody = changes.flatMap(({ field: { name, place }, value }) =>
    place.in === 'body' ? [{ name, place: place.body, value: asWritten(place.body, value) }] : [],
  );
  const body = bodySplices(file.body, inBody);
  if (!body) return { problem: 'open' };
  const head = headSplices(file.text.slice(file.headFrom, file.bodyFrom - file.headFrom), file.head, inHead);
  if (!head) return { problem: 'style' };
  const moved = (splices: readonly Splice[], by: number, names: readonly { name: string }[]) =>
    splices.map(({ from, to, text }, nr) => ({
      ...{ from: from + by, to: to + by, text },
      name: names[nr]?.name ?? '',
    }));
  const splices = [...moved(head, file.headFrom, inHead), ...moved(body, file.bodyFrom, inBody)];
  const text = spliced(source, splices);
  if (!file.routine.utkast && head.length > 0) {
    const after = splitFrontMatter(text)?.head.value as Routine;
    if (bindingPart(after) !== bindingPart(file.routine)) return { problem: 'bound' };
  }
  return { text, places: placesAfter(splices) };
}

/** What a person wrote, with lines as long as those of the file. */
const asWritten = ({ kind, value: before }: BodyPlace, value: string): string =>
  kind === 'text' ? rewrapped(before, value) : value;

/** Where the texts of splices are when all of them are made. */
function placesAfter(splices: readonly (Splice & { name: string })[]): EditedRoutine['places'] {
  let moved = 0;
  return splices
    .toSorted((a, b) => a.from - b.from)
    .map(({ name, from, to, text }) => {
      const place = { name, from: from + moved, to: from + moved + text.length };
      moved += text.length - (to - from);
      return place;
    });
}

/** The field that a fault of a changed file is about; empty when it is about none of those that have changed. */
export function fieldAt({ text, places }: EditedRoutine, { line, column }: TextPosition): string {
  const lines = withLineFeeds(text).split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const at = before + column - 1;
  return places.find(({ from, to }) => from <= at && at <= to)?.name ?? '';
}

/** Makes changes, whose offsets are those of the text with LF, in a text with any line ends. */
function spliced(source: string, splices: readonly Splice[]): string {
  const places: number[] = [];
  for (let at = 0; at <= source.length; at++)
    if (!(source[at - 1] === '\r' && source[at] === '\n')) places.push(at);
  return applied(
    source,
    splices.map(({ from, to, text }) => ({
      from: places[from] ?? source.length,
      to: places[to] ?? source.length,
      text: withLineEndsOf(source, text),
    })),
  );
}
