import { cellStatusTexts, GUARANTEE, TABLE_NOTES } from '../../texts/statistics.ts';
import type { Codes } from '../codes.ts';
import type { Field } from '../field.ts';
import { monthsInPeriod, type Period } from '../period.ts';
import { FEW, type Shown, SMALL } from '../protection/hide.ts';
import { type Dataset, type DatasetDimension, METRICS, TOTAL } from './dataset.ts';
import type { Tally } from './tally.ts';

/** What a table states besides its numbers. */
export interface TableMetadata {
  id: string;
  titel: string;
  release: string;
  association: { namn: string; organisationsnummer?: string };
  plan: { id: string; version: number };
  lockDay: string;
}

/** Which numbers of a table are shown, and whether the occurrences are counted too. */
export interface TableOptions {
  occurrences: boolean;
  shown?: (codes: Codes, time: Period) => Shown;
}

/** Returns a table as JSON-stat. Without `shown`, every number is shown. Occurrences are hidden wherever cases are. */
export function tableDataset(
  metadata: TableMetadata,
  fields: readonly Field[],
  times: readonly Period[],
  tally: Tally,
  { occurrences, shown = () => 'open' }: TableOptions,
): Dataset {
  const value: Dataset['value'] = [];
  const status: Dataset['status'] = {};
  const metrics = occurrences ? (['cases', 'occurrences'] as const) : (['cases'] as const);
  for (const codes of cells(fields)) {
    for (const time of times) {
      const state = shown(codes, time);
      for (const metric of metrics) {
        if (state !== 'open') status[value.length] = state;
        value.push(state === 'open' ? tally[metric](codes, monthsInPeriod(time)) : null);
      }
    }
  }
  const { association, plan } = metadata;
  const k = fields.length === 0 ? FEW : SMALL;
  return {
    version: '2.0',
    class: 'dataset',
    label: metadata.titel,
    source: association.namn,
    updated: metadata.lockDay,
    note: TABLE_NOTES,
    id: [...fields.map(({ id }) => id), 'tid', 'matt'],
    size: [...fields.map(({ codes }) => codes.length + 1), times.length, metrics.length],
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
      matt: metricDimension(occurrences),
    },
    value,
    status,
    extension: {
      format: 'skav-aggregat/2',
      publicering: metadata.release,
      tabell: metadata.id,
      tabellplan: `${plan.id}/${plan.version}`,
      ...(association.organisationsnummer === undefined
        ? {}
        : { organisationsnummer: association.organisationsnummer }),
      lås: metadata.lockDay,
      skydd: { metod: 'undertryckning', k, status: cellStatusTexts(k), garanti: GUARANTEE },
      tider: Object.fromEntries(times.map(({ id, namn, från, till }) => [id, { namn, från, till }])),
      fält: Object.fromEntries(fields.map(({ id, multiple }) => [id, { flera: multiple }])),
    },
  };
}

/** Every cell of a table in row-major order, margins first. */
export function cells(fields: readonly Pick<Field, 'id' | 'codes'>[]): Codes[] {
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

function metricDimension(occurrences: boolean): DatasetDimension {
  const { arenden, handelser } = METRICS;
  const unit = (label: string) => ({ decimals: 0, label });
  return {
    label: 'Mått',
    category: {
      index: Object.keys(occurrences ? METRICS : { arenden }),
      label: { arenden, ...(occurrences ? { handelser } : {}) },
      unit: { arenden: unit('ärenden'), ...(occurrences ? { handelser: unit('händelser') } : {}) },
    },
  };
}
