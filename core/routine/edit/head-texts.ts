import type { DataPath } from '../../yaml/parse.ts';
import { codeLists, deadlines, type Routine } from '../routine.ts';

/** The keys of the texts in a routine's head that people read and that may be changed in place. */
export type HeadKey =
  | 'namn'
  | 'ingress'
  | 'uppgift'
  | 'gör'
  | 'tar-fram'
  | 'steg'
  | 'ord'
  | 'beskrivning'
  | 'innehåll'
  | 'om'
  | 'titel'
  | 'utgivare'
  | 'ändring'
  | 'månader'
  | 'arbetsdagar';

/** A text or a number in the head. */
export interface HeadText {
  path: DataPath;
  key: HeadKey;
  kind: 'line' | 'number';
  /** As it is; empty when the key is not there. */
  value: string;
  /** Whether it may be left out. A new one is written after the key `after`. */
  optional: boolean;
  after: string;
}

/** An entry of the head, with its name as it is now: a phase, a code, a deadline. */
export interface HeadEntry {
  name: string;
  texts: HeadText[];
}

/** Texts of the head that are changed together. */
export interface HeadGroup {
  /** As in the directive that shows them: `faser`, `kodlista/orsak`; `rubrik` and `versioner` are shown without one. */
  key: string;
  entries: HeadEntry[];
}

/** Reads an entry of the head. A key that ends with `?` may be left out, and then comes after the one before it. */
function entry(name: string, path: DataPath, data: object, ...keys: string[]): HeadEntry {
  const values = data as Readonly<Record<string, unknown>>;
  const texts = keys.map((written, index): HeadText => {
    const key = written.replace(/[?#]$/, '') as HeadKey;
    const value = values[key];
    return {
      path: [...path, key],
      key,
      kind: written.endsWith('#') ? 'number' : 'line',
      value: value === undefined ? '' : String(value),
      optional: written.endsWith('?'),
      after: (keys[index - 1] ?? '').replace(/[?#]$/, ''),
    };
  });
  return { name, texts };
}

/**
 * The texts in a routine's head that people read, in the order of the file. Codes, ids and whatever cases are bound to are
 * not among them; the lengths of deadlines are, in a routine that no one has decided on.
 */
export function headGroups(routine: Routine): HeadGroup[] {
  const { organ, områden, faser, nivåer, rapporter, hänvisningar, flöden = [], källor } = routine;
  const list = <Item extends object>(
    key: string,
    items: readonly Item[],
    name: (item: Item) => string,
    ...keys: string[]
  ): HeadGroup => ({
    key,
    entries: items.map((item, index) => entry(name(item), [key, index], item, ...keys)),
  });
  const named = ({ namn }: { namn: string }) => namn;
  const groups = [
    { key: 'rubrik', entries: [entry('', [], routine, 'namn', 'ingress')] },
    list('organ', organ, named, 'namn', 'uppgift?'),
    {
      key: 'områden',
      entries: (områden.lista ?? []).map((area, index) =>
        entry(area.namn, ['områden', 'lista', index], area, 'namn'),
      ),
    },
    list('faser', faser, named, 'namn', 'gör'),
    list('nivåer', nivåer, ({ nr }) => `Nivå ${nr}`, 'gör', 'tar-fram?'),
    { key: 'frister', entries: deadlineEntries(routine) },
    ...codeLists(routine).map(([name, { koder }]) => ({
      key: `kodlista/${name}`,
      entries: koder.map((code, index) =>
        entry(code.namn, ['kodlistor', name, 'koder', index], code, 'namn', 'beskrivning?'),
      ),
    })),
    ...flöden.map(({ id, namn, steg }, flow) => ({
      key: `flöde/${id}`,
      entries: [
        entry(namn, ['flöden', flow], { namn }, 'namn'),
        ...steg.map((step, index) => entry(`${index + 1}`, ['flöden', flow, 'steg', index], step, 'gör')),
      ],
    })),
    list('rapporter', rapporter, named, 'namn', 'innehåll'),
    list('hänvisningar', hänvisningar, ({ om }) => om, 'om', 'gör'),
    list('källor', källor, ({ titel }) => titel, 'titel', 'utgivare?'),
    list('versioner', routine.versioner ?? [], ({ datum }) => datum, 'ändring'),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function deadlineEntries(routine: Routine): HeadEntry[] {
  return deadlines(routine).map(([key, deadline]) => {
    const lengths = (['månader', 'arbetsdagar'] as const).filter((unit) => deadline[unit] !== undefined);
    const keys = [
      'steg',
      ...(deadline.ord === undefined ? [] : ['ord']),
      ...(routine.utkast ? lengths.map((unit) => `${unit}#`) : []),
    ];
    return entry(deadline.steg, ['frister', key], deadline, ...keys);
  });
}
