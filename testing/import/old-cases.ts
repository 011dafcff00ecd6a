/** An export as an invented system makes it, and the map that fits it. */
export interface OldExport {
  name: string;
  bytes: Buffer;
  map: string;
}

/** The areas of the example association. */
export const AREAS = ['Aneby', 'Eksjö', 'Nässjö', 'Sävsjö', 'Tranås', 'Vetlanda'];
const SENTENCES = [
  'Mötet ställdes in två gånger och ingen meddelade de andra parterna.',
  'Underlaget kom inte fram, så planeringen fick göras om.',
  'Det var oklart vem som hade ansvaret för nästa steg.',
  'Personen stod utan stöd i tre veckor medan parterna väntade på varandra.',
];
/** Takes the items of a list in turn. */
export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
/** Writes a number with two digits. */
export const two = (n: number): string => String(n).padStart(2, '0');

interface Old {
  nr: number;
  year: number;
  month: number;
  day: number;
  area: string;
  text: string;
}

/** Makes up cases of another system. */
export const olds = (rows: number): Old[] =>
  Array.from({ length: rows }, (_, index) => ({
    nr: index + 1,
    year: 2019 + (index % 6),
    month: (index % 12) + 1,
    day: (index % 28) + 1,
    area: pick(AREAS, index),
    text: `${pick(SENTENCES, index)} ${pick(SENTENCES, index + 1)}\n${pick(SENTENCES, index + 2)}`,
  }));

/** The code of a place in the example association. */
export const plain = (place: string): string =>
  place.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');
