import { splitFrontMatter } from '../../front-matter.ts';
import { withLineFeeds } from '../../line-ends.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { Routine } from '../routine.ts';
import { type BodyPlace, placesOf } from './body-edit.ts';
import { type HeadText, headGroups } from './head-texts.ts';
import { sections } from './pieces.ts';
import { unwrapped } from './wrap.ts';

/** A routine's file, taken apart to be edited. Offsets are in the text with LF. */
export interface RoutineFile {
  /** With LF at the ends of lines. */
  text: string;
  routine: Routine;
  head: ParsedYaml;
  headFrom: number;
  body: string;
  bodyFrom: number;
}

/** A field of a form: what a person writes, and where in the file it belongs. */
export interface PartField {
  /** Unique in its part; no heading's address is like it. */
  name: string;
  /** The entry of the head that it belongs to; of the page's text nothing. */
  entry: string;
  /** What the form holds: paragraphs are on one line each. */
  value: string;
  place: { in: 'body'; body: BodyPlace } | { in: 'head'; head: HeadText };
}

/** A part of a routine that is edited as one form: a section of the text, or texts of the head. */
export interface RoutinePart {
  /** Its place in the address: `avsnitt-2`, `faser`, `kodlista-orsak`. */
  key: string;
  /** The section's heading; the key of the group in the head. */
  title: string;
  isSection: boolean;
  /** The fields, and between those of a section the keys of the groups that are shown there. */
  items: (PartField | { shown: string })[];
}

/**
 * Takes a routine's file apart.
 * @returns undefined when it has no head that can be read
 */
export function takeApart(source: string, routine: Routine): RoutineFile | undefined {
  const text = withLineFeeds(source);
  const split = splitFrontMatter(text);
  if (!split || split.head.faults.length > 0) return undefined;
  const { head, body } = split;
  return { text, routine, head, headFrom: '---\n'.length, body, bodyFrom: text.length - body.length };
}

/** The parts of a routine: the sections of its text in order, and then the groups of its head. */
export function routineParts({ routine, body }: RoutineFile): RoutinePart[] {
  const ofBody = sections(body).map((section, index): RoutinePart => {
    const items = placesOf(section).map((place, nr) =>
      place.kind === 'shown'
        ? { shown: groupOf(place.piece.source) }
        : {
            name: `falt_${nr}`,
            entry: '',
            value: place.kind === 'text' ? unwrapped(place.value) : place.value,
            place: { in: 'body' as const, body: place },
          },
    );
    const title = section.find(({ kind }) => kind === 'heading')?.source ?? '';
    return { key: `avsnitt-${index + 1}`, title, isSection: true, items };
  });
  const ofHead = headGroups(routine).map(({ key, entries }): RoutinePart => {
    const texts = entries.flatMap(({ name, texts }) => texts.map((head) => ({ name, head })));
    return {
      key: addressOf(key),
      title: key,
      isSection: false,
      items: texts.map(({ name, head }, nr) => ({
        name: `falt_${nr}`,
        entry: name,
        value: head.value,
        place: { in: 'head', head },
      })),
    };
  });
  return [...ofBody.filter(({ items }) => items.some((item) => 'name' in item)), ...ofHead];
}

/** The fields of a part. */
export const fieldsOf = ({ items }: RoutinePart): PartField[] => items.filter((item) => 'name' in item);

/** The key of the group that a directive shows: `::kodlista[orsak]` → `kodlista/orsak`. */
function groupOf(directive: string): string {
  const [, name = '', value] = /^::([^[{\s]+)(?:\[(.*?)\])?/.exec(directive) ?? [];
  return value === undefined || value === '' ? name : `${name}/${value}`;
}

/** The key of a group as it is in an address. */
export const addressOf = (key: string): string =>
  key.replace('/', '-').replace(/[åäö]/g, (letter) => (letter === 'ö' ? 'o' : 'a'));
