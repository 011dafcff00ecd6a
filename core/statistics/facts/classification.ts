import type { Case } from '../../case/case.ts';
import { hasManyCodes } from '../../order/order.ts';
import type { Code, ListName, Routine } from '../../routine/routine.ts';
import { type FieldCode, NONE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import { type FieldContext, field, type SourceField } from './source-field.ts';

type Class = NonNullable<Case['hantering']['klassning']>;

/** The fields of a classification: id in the files, list in the routine, label, and how the codes are read. */
const CLASSIFICATION_SPECS: [
  id: string,
  list: ListName,
  label: string,
  of: (klassning: Class) => readonly string[] | undefined,
][] = [
  ['typ', 'typ', 'Typ av händelse', ({ typ }) => typ],
  ['orsak', 'orsak', 'Orsak', ({ orsak }) => orsak],
  [
    'konsekvens-organisation',
    'konsekvens-organisation',
    'Konsekvens för organisationen',
    ({ konsekvens }) => one(konsekvens?.organisation),
  ],
  [
    'konsekvens-person',
    'konsekvens-person',
    'Konsekvens för personen',
    ({ konsekvens }) => one(konsekvens?.person),
  ],
  [
    'konsekvens-sakerhet',
    'konsekvens-säkerhet',
    'Konsekvens för säkerhet och miljö',
    ({ konsekvens }) => one(konsekvens?.säkerhet),
  ],
  ['rutinfoljsamhet', 'rutinföljsamhet', 'Rutinföljsamhet', ({ rutinföljsamhet }) => one(rutinföljsamhet)],
  ['arendet', 'ärendet', 'Ärendet', ({ ärendet }) => ärendet],
  ['sektor', 'sektor', 'Sektor', ({ sektor }) => one(sektor)],
];

const one = (code: string | undefined): string[] | undefined => (code === undefined ? undefined : [code]);

const EMPTY: readonly FieldCode[] = [
  { kod: UNFILLED, namn: 'Ej ifyllt' },
  { kod: NOT_APPLICABLE, namn: 'Ej tillämpligt' },
];

/**
 * The fields that the coordinator fills in when classifying a case, with "not filled in", "not applicable" and "other"
 * as separate codes, and two fields that list which of them are not filled in or have "other".
 */
export function classificationFields({ routine }: FieldContext): SourceField[] {
  const known = CLASSIFICATION_SPECS.flatMap(([id, list, label, of]) => {
    const codes = routine.kodlistor[list]?.koder;
    return codes ? [{ id, list, label, of, codes }] : [];
  });
  const fields = known.map(({ id, list, label, of, codes }) =>
    field(id, label, withEmpty(codes, routine, list), ({ file }) => read(file, routine, list, of), {
      multiple: hasManyCodes(list),
      disclosure: isTied(list, routine) ? 'internal' : 'rule',
    }),
  );
  const tree = known.find(({ id, codes }) => id === 'typ' && hasTree(codes));
  if (tree) fields.push(groupField(tree.codes, routine, fields[0] as SourceField));
  const names = known.map(({ id, label }) => ({ kod: id, namn: label }));
  const lacking = (id: string, label: string, code: string) =>
    field(
      id,
      label,
      [...names, { kod: NONE, namn: 'Inget fält' }],
      (context) => {
        const found = fields.filter(
          (each) =>
            each.id !== 'typgrupp' && (context.codes[each.id] ?? each.codesFor(context)).includes(code),
        );
        return found.length > 0 ? found.map((each) => each.id) : [NONE];
      },
      { multiple: true },
    );
  return [
    ...fields,
    lacking('ej-ifyllda', 'Fält som inte är ifyllda', UNFILLED),
    lacking('ovriga', 'Fält där övrigt är valt', 'ovrigt'),
  ];
}

/**
 * Whether a condition of the routine lets another field decide about this one: then each reveals something about the
 * other.
 */
const isTied = (list: ListName, { villkor = [] }: Routine): boolean =>
  villkor.some(({ fält, när }) => fält === list && när !== undefined);

/**
 * The codes of a list, then the empty ones. "Not applicable" only where the routine can close the field, or where it is
 * a code of the list: a code that no case can have would be a hidden number that everyone can work out.
 */
function withEmpty(
  codes: readonly Code[],
  { kodlistor: { typ }, villkor = [] }: Routine,
  list: ListName,
): FieldCode[] {
  const inUse = codes.filter((code) => code['ersätts-av'] === undefined);
  const own = inUse.map(({ kod, namn, under }) => ({
    kod,
    namn,
    ...(under !== undefined || codes === typ.koder ? { grupp: rootOf(codes, kod) } : {}),
  }));
  const closes = villkor.some(({ fält, krav, när }) => fält === list && krav === 'stangt' && när);
  const empty = EMPTY.filter(({ kod }) => kod === UNFILLED || closes);
  return [...own, ...empty.filter(({ kod }) => !own.some((code) => code.kod === kod))];
}

function read(
  file: Case,
  routine: Routine,
  list: ListName,
  of: (klassning: Class) => readonly string[] | undefined,
): readonly string[] {
  const found = file.hantering.klassning && of(file.hantering.klassning);
  if (found) {
    const codes = routine.kodlistor[list]?.koder ?? [];
    return [...new Set(found.map((code) => codes.find(({ kod }) => kod === code)?.['ersätts-av'] ?? code))];
  }
  return isClosedByRoutine(file, routine, list) ? [NOT_APPLICABLE] : [UNFILLED];
}

/** Whether the routine's conditions close the field because of what another field says. */
function isClosedByRoutine(file: Case, { villkor = [] }: Routine, list: ListName): boolean {
  return villkor.some(({ fält, krav, när }) => {
    if (fält !== list || krav !== 'stangt' || !när) return false;
    const deciding = CLASSIFICATION_SPECS.find(([, name]) => name === när.fält)?.[3];
    return (
      (file.hantering.klassning && deciding?.(file.hantering.klassning))?.some((code) =>
        när.är.includes(code),
      ) ?? false
    );
  });
}

const hasTree = (codes: readonly Code[]): boolean => codes.some(({ under }) => under !== undefined);

function rootOf(codes: readonly Code[], kod: string): string {
  const under = codes.find((code) => code.kod === kod)?.under;
  return under === undefined ? kod : rootOf(codes, under);
}

/** The field of the top-level codes of the tree. */
function groupField(codes: readonly Code[], routine: Routine, typ: SourceField): SourceField {
  const roots = codes.filter(({ under }) => under === undefined);
  return field(
    'typgrupp',
    'Grupp av händelser',
    withEmpty(roots, routine, 'typ').map(({ kod, namn }) => ({ kod, namn })),
    (context) => [
      ...new Set(
        typ
          .codesFor(context)
          .map((code) => (codes.some(({ kod }) => kod === code) ? rootOf(codes, code) : code)),
      ),
    ],
    { multiple: true },
  );
}
