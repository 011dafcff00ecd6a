import type { Case } from '../../core/case/case.ts';
import { placeOf } from '../../core/case/choices/mask.ts';
import { caseNumbers } from '../../core/case/free-texts.ts';
import { caseThings, openFindings, textFindings } from '../../core/case/things.ts';
import { UNIT_PLACEHOLDER } from '../../core/deid/mask-one.ts';
import { findingTypeText } from '../../core/texts/report.ts';
import { WORK_THING_TEXTS as TEXTS } from '../../core/texts/work/things.ts';
import type { CaseForm } from '../../core/work/case-forms.ts';
import { type Piece, pieces } from '../forms/marks.ts';

/** Something in a case that may identify a person, with the forms that replace it. */
export interface ShownThing {
  nr: number;
  /** Whether it looks like a name, and so may be the name of something else. */
  isName: boolean;
  /** As it is first written: this page is for those who may read the case. */
  words: string;
  /** What it looks like and where it is. */
  about: string;
  /** The forms that replace it, and what their buttons say. */
  replace: readonly { key: string; label: string }[];
}

/** What may identify a person in a case, each person or thing once, with what replaces it. */
export function shownThings(file: Case, forms: readonly CaseForm[], allow: readonly string[]): ShownThing[] {
  return caseThings(file, allow).map(({ nr, type, placeholder, words, path, places }) => ({
    nr,
    isName: type === 'name',
    words,
    about: TEXTS.about(findingTypeText(type), placeOf(path.map(String)), places),
    replace: forms
      .filter(({ key }) => key === `byt-${nr}` || key === `byt-${nr}-${UNIT_PLACEHOLDER}`)
      .map(({ key }) => ({
        key,
        label: TEXTS.replace(key.endsWith(UNIT_PLACEHOLDER) ? `[${UNIT_PLACEHOLDER}]` : placeholder),
      })),
  }));
}

/**
 * Makes what splits the texts of a page at what may identify a person.
 * @param file the case of the page; the texts of other cases that it shows are read when they are split
 */
export function markerOf(file: Case | undefined, allow: readonly string[]): (text: string) => Piece[] {
  const known = file ? textFindings(file, allow) : new Map<string, never>();
  const numbers = file ? caseNumbers(file) : [];
  return (text) =>
    pieces(
      text,
      (known.get(text) ?? openFindings(text, { allow, numbers })).map(({ start, end }) => ({
        start,
        slut: end,
      })),
    );
}
