import { type Dataset, METRICS } from './dataset.ts';

/** A table counts cases, and the one of all cases their occurrences too. */
const MEASURES = ['arenden', Object.keys(METRICS).join()];

/**
 * Whether data read from a file is a usable table: its sizes, codes, numbers, labels and notes exist and are
 * consistent. The numbers themselves are left to the audit.
 */
export function isDataset(data: unknown): data is Dataset {
  if (!isRecord(data)) return false;
  const { id, size, dimension, value, status, note, extension } = data;
  if (!isTexts(id) || !isList(size) || !isRecord(dimension) || !isTexts(note)) return false;
  const widths = id.map((field) => indexOf(dimension[field])?.length);
  if (widths.length !== size.length || widths.some((width, at) => !width || width !== size[at])) return false;
  const measures = indexOf(dimension['matt'])?.join() ?? '';
  if (id.slice(-2).join() !== 'tid,matt' || !MEASURES.includes(measures)) return false;
  const cells = widths.reduce<number>((product, width = 0) => product * width, 1);
  if (!isList(value) || value.length !== cells || !isRecord(status)) return false;
  const labelled = value.every((number, at) =>
    number === null ? /^[AD]$/.test(String(status[at])) : isCount(number) && status[at] === undefined,
  );
  return labelled && isExtension(extension, id.slice(0, -2), indexOf(dimension['tid']) ?? []);
}

function isExtension(extension: unknown, fields: readonly string[], times: readonly string[]): boolean {
  if (!isRecord(extension)) return false;
  const { format, fält, tider, skydd, publicering, tabell, tabellplan } = extension;
  return (
    format === 'skav-aggregat/2' &&
    [publicering, tabell, tabellplan].every((text) => typeof text === 'string') &&
    isRecord(skydd) &&
    isCount(skydd['k']) &&
    isRecord(tider) &&
    times.every((time) => isSpan(tider[time])) &&
    isRecord(fält) &&
    Object.keys(fält).join() === fields.join() &&
    Object.values(fält).every((notes) => isRecord(notes) && typeof notes['flera'] === 'boolean')
  );
}

/** The codes of a dimension, or undefined when one occurs twice or lacks a label. */
function indexOf(dimension: unknown): string[] | undefined {
  const category = isRecord(dimension) ? dimension['category'] : undefined;
  if (!isRecord(category) || !isTexts(category['index']) || !isRecord(category['label'])) return undefined;
  const { index, label } = category;
  const labelled = index.every((code) => typeof label[code] === 'string');
  return labelled && new Set(index).size === index.length ? index : undefined;
}

/** A period of at most 100 years: every month in it is visited, so a damaged file must not give a thousand years. */
function isSpan(span: unknown): boolean {
  if (!isRecord(span)) return false;
  const [from, to] = [span['från'], span['till']].map((day) => /^(\d{4})-\d\d-\d\d$/.exec(String(day))?.[1]);
  return from !== undefined && to !== undefined && Number(to) - Number(from) <= 100;
}

const isCount = (number: unknown): boolean => Number.isSafeInteger(number) && Number(number) >= 0;
const isList = (data: unknown): data is unknown[] => Array.isArray(data);
const isTexts = (data: unknown): data is string[] =>
  isList(data) && data.every((one) => typeof one === 'string');
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !isList(data);
