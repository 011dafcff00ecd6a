import type { ImportMap } from '../../schemas/types.ts';
import type { Case, Phase } from '../case/case.ts';
import { isClosedPhase } from '../case/case.ts';
import { deriveDirection } from '../case/direction.ts';
import { CLASSIFICATION_FIELDS, hasManyCodes } from '../order/order.ts';
import type { Channel } from '../report/on-behalf.ts';
import { FIELD_PATHS } from '../routine/field-values.ts';
import type { ImportField } from './fields.ts';
import type { RowFault } from './row-fault.ts';
import { type Held, type ImportContext, RowReader } from './row-reader.ts';
import type { SourceRow } from './table.ts';

/** The id and the receipt hash of a case, from its number in the old system and the year that it came in. */
export type Identify = (number: string, year: string) => { id: string; hash: string };

/** What a row becomes: a case, a row that is held because it may identify a person, or faults. */
export type Converted =
  | { kind: 'case'; number: string; file: Case; masked: boolean }
  | { kind: 'held'; number: string; held: Held[] }
  | { kind: 'faults'; faults: RowFault[] };

/** Makes a case of a row by the map, or says why not. Nothing is guessed: a value that the map does not have is a fault. */
export function convertRow(row: SourceRow, context: ImportContext, identify: Identify): Converted {
  const { map, today, association, routine } = context;
  const read = new RowReader(row, context);
  const number = read.number('nummer') ?? '';
  const mottagen = read.day('mottagen') ?? '';
  const datum = read.day('datum');
  const [inskriven] = read.codes('inskriven') as Channel[];
  const [område = ''] = read.codes('område');
  const parties = {
    arbetsgivare: read.parties('arbetsgivare'),
    samverkansparter: read.parties('samverkansparter'),
  };
  const beskrivning = read.text('beskrivning') ?? '';
  const bakgrund = read.text('bakgrund');
  const [solved] = read.codes('löst');
  const [severity] = read.codes('allvarlighetsgrad');
  const händelser = read.count('händelser');
  const handled = readHandling(read, mottagen, today);
  for (const day of ['mottagen', 'datum', 'stängt', 'svar-datum'] as const) read.notAfter(day, today);
  if (mottagen !== '' && datum !== undefined && datum > mottagen) read.fault('datum', 'report-late');
  if (read.faults.length > 0) return { kind: 'faults', faults: read.faults };
  if (read.held.length > 0) return { kind: 'held', number, held: read.held };
  const { id, hash } = identify(number, mottagen.slice(0, 4));
  const rapport: Case['rapport'] = {
    ...(datum === undefined ? {} : { datum }),
    ...parties,
    beskrivning,
    ...(bakgrund === undefined ? {} : { bakgrund }),
    ...(solved === undefined ? {} : { löst: solved === 'ja' }),
    ...(severity === undefined
      ? {}
      : { allvarlighetsgrad: severity as NonNullable<Case['rapport']['allvarlighetsgrad']> }),
  };
  const riktning = deriveDirection(rapport, association);
  const file: Case = {
    schema: 1,
    id,
    rutin: routine.id,
    mottagen,
    ...(inskriven === undefined ? {} : { inskriven }),
    område,
    kvitto: `sha256:${hash}`,
    källa: { system: map.system, nummer: number },
    // In the order in which a file has them, so that two reports can be compared.
    rapport: {
      ...rapport,
      ...(riktning === undefined ? {} : { riktning }),
      ...(händelser === undefined ? {} : { händelser }),
    },
    ...handled,
  };
  return { kind: 'case', number, file, masked: read.masked };
}

/** What had been done in the old system, and the history of it, with days where they are known. */
function readHandling(
  read: RowReader,
  mottagen: string,
  today: string,
): Pick<Case, 'hantering' | 'historik'> {
  const [phase = 'mottagen'] = read.codes('fas') as Phase[];
  const [level = '1'] = read.codes('nivå');
  const nivå = Number(level);
  const closed = read.day('stängt');
  const answer = read.text('svar');
  const answered = read.day('svar-datum');
  const note = read.text('anteckning');
  if (closed !== undefined && !isClosedPhase(phase)) read.fault('stängt', 'closed-open');
  if (answer !== undefined && answered === undefined) read.fault('svar-datum', 'answer-no-day');
  for (const [field, day] of [
    ['stängt', closed],
    ['svar-datum', answered],
  ] as const)
    if (day !== undefined && day < mottagen) read.fault(field, 'before-received');
  const svar = answer !== undefined && answered !== undefined ? [{ datum: answered, text: answer }] : [];
  const klassning = readClassification(read);
  const diarienummer = read.number('diarienummer');
  const external = read.number('externt-nummer');
  const dated = [
    ...svar.map(({ datum }) => ({ datum, händelse: 'svar' as const })),
    ...(closed === undefined ? [] : [{ datum: closed, händelse: 'fas' as const, till: 'stangt' }]),
  ].toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  // The phase has its day when the map has the day of closing; the level never has one.
  const states: (string | number)[] = [
    ...(phase === 'mottagen' || (closed !== undefined && phase === 'stangt') ? [] : [phase]),
    ...(nivå === 1 ? [] : [nivå]),
  ];
  return {
    hantering: {
      fas: phase,
      nivå,
      ...(klassning ? { klassning } : {}),
      ...(diarienummer === undefined ? {} : { diarienummer }),
      ...(external === undefined ? {} : { 'externt-nummer': external }),
      ...(svar.length > 0 ? { svar } : {}),
      ...(note === undefined ? {} : { anteckningar: [{ nr: 1, datum: today, text: note }] }),
    },
    historik: [
      { datum: mottagen, händelse: 'mottagen' },
      ...dated,
      ...(note === undefined ? [] : [{ datum: today, händelse: 'anteckning' as const, till: 1 }]),
      ...(states.length > 0
        ? states.map((till) => ({ datum: today, händelse: 'importerad' as const, till }))
        : [{ datum: today, händelse: 'importerad' as const }]),
    ],
  };
}

function readClassification(read: RowReader): Case['hantering']['klassning'] {
  const found: Record<string, unknown> = {};
  for (const field of CLASSIFICATION_FIELDS) {
    const codes = read.codes(field);
    if (codes.length === 0) continue;
    const value = hasManyCodes(field) ? codes : codes[0];
    const [, key = field, inner] = FIELD_PATHS[field];
    if (inner === undefined) found[key] = value;
    else found[key] = { ...(found[key] as object | undefined), [inner]: value };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The column that a path in a case comes from; the field when it comes from none. */
export function columnOfPath(path: readonly (string | number)[], { fält }: ImportMap): string {
  const named = path.toReversed().find((part) => typeof part === 'string' && Object.hasOwn(fält, part));
  const field = (named as ImportField | undefined) ?? (path.includes('historik') ? 'mottagen' : 'nummer');
  const value = fält[field];
  return (value && 'kolumn' in value ? value.kolumn : undefined) ?? field;
}
