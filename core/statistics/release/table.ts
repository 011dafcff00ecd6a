import { cellStatusTexts, guarantee } from '../../texts/statistics.ts';
import type { Codes } from '../codes.ts';
import type { Field } from '../field.ts';
import type { Period } from '../period.ts';
import type { CellState } from '../protection/system.ts';
import type { Relation } from '../relation.ts';
import { type Dataset, type DatasetDimension, type FieldNotes, METRICS, TOTAL } from './dataset.ts';

/** What a table states besides its numbers. */
export interface TableMetadata {
  id: string;
  titel: string;
  release: string;
  association: { namn: string; organisationsnummer?: string };
  plan: { id: string; version: number; k: number };
  lockDay: string;
  isOpen: (field: string, code: string) => boolean;
  relations: readonly Relation[];
}

/** Looks up the true numbers of a cell, and whether it is shown. */
export interface CellNumbers {
  cases: (codes: Codes, time: Period) => number;
  occurrences: (codes: Codes, time: Period) => number;
  shown: (codes: Codes, time: Period) => CellState;
}

const NOTES = [
  'Gäller rapporterade ärenden, inte allt som har hänt. Fler rapporter kan betyda att fler rapporterar.',
  'Ett ärende kan ha flera koder i fält där det står, och då blir summan större än totalen.',
];

/**
 * Returns a table as JSON-stat. Occurrences are shown exactly where cases are: hidden cells could then hold any number
 * of occurrences, so the occurrences reveal nothing about the hidden cases.
 */
export function tableDataset(
  metadata: TableMetadata,
  fields: readonly Field[],
  times: readonly Period[],
  numbers: CellNumbers,
): Dataset {
  const value: Dataset['value'] = [];
  const status: Dataset['status'] = {};
  for (const codes of cells(fields)) {
    for (const time of times) {
      const shown = numbers.shown(codes, time);
      if (shown === 'open') value.push(numbers.cases(codes, time), numbers.occurrences(codes, time));
      else {
        status[value.length] = shown;
        status[value.length + 1] = 'C';
        value.push(null, null);
      }
    }
  }
  const { association, plan } = metadata;
  return {
    version: '2.0',
    class: 'dataset',
    label: metadata.titel,
    source: association.namn,
    updated: metadata.lockDay,
    note: [`${guarantee(plan.k)} Nollor döljs som andra små tal.`, ...NOTES],
    id: [...fields.map(({ id }) => id), 'tid', 'matt'],
    size: [...fields.map(({ codes }) => codes.length + 1), times.length, 2],
    role: { time: ['tid'], metric: ['matt'] },
    dimension: {
      ...Object.fromEntries(fields.map((field) => [field.id, fieldDimension(field)])),
      tid: {
        label: 'Period',
        category: {
          index: times.map(({ id }) => id),
          label: Object.fromEntries(times.map(({ id, namn }) => [id, namn])),
        },
      },
      matt: {
        label: 'Mått',
        category: {
          index: Object.keys(METRICS),
          label: { ...METRICS },
          unit: {
            arenden: { decimals: 0, label: 'ärenden' },
            handelser: { decimals: 0, label: 'händelser' },
          },
        },
      },
    },
    value,
    status,
    extension: {
      format: 'skav-aggregat/1',
      publicering: metadata.release,
      tabell: metadata.id,
      tabellplan: `${plan.id}/${plan.version}`,
      ...(association.organisationsnummer === undefined
        ? {}
        : { organisationsnummer: association.organisationsnummer }),
      lås: metadata.lockDay,
      skydd: {
        metod: 'undertryckning',
        k: plan.k,
        status: cellStatusTexts(plan.k),
        garanti: guarantee(plan.k),
      },
      tider: Object.fromEntries(times.map(({ id, namn, från, till }) => [id, { namn, från, till }])),
      fält: Object.fromEntries(fields.map((field) => [field.id, notes(field, metadata)])),
      samband: metadata.relations.filter(({ fält }) => fields.some(({ id }) => id === fält)),
    },
  };
}

/** Every cell of a table in row-major order, margins first. */
function cells(fields: readonly Field[]): Codes[] {
  let all: Codes[] = [{}];
  for (const { id, codes } of fields)
    all = all.flatMap((some) => [some, ...codes.map(({ kod }) => ({ ...some, [id]: kod }))]);
  return all;
}

function fieldDimension({ label, codes }: Field): DatasetDimension {
  return {
    label,
    category: {
      index: [TOTAL, ...codes.map(({ kod }) => kod)],
      label: { [TOTAL]: 'Totalt', ...Object.fromEntries(codes.map(({ kod, namn }) => [kod, namn])) },
    },
  };
}

function notes({ id, codes, multiple, fixed, groupField }: Field, { isOpen }: TableMetadata): FieldNotes {
  return {
    flera: multiple,
    fast: fixed,
    öppna: codes.flatMap(({ kod }) => (isOpen(id, kod) ? [kod] : [])),
    ...(groupField === undefined
      ? {}
      : {
          grupp: {
            fält: groupField,
            koder: Object.fromEntries(
              codes.flatMap(({ kod, grupp }) => (grupp === undefined ? [] : [[kod, grupp]])),
            ),
          },
        }),
  };
}
