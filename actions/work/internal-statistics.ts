import { readSettings } from '../../adapters/settings.ts';
import type { Case } from '../../core/case/case.ts';
import type { Period } from '../../core/statistics/period.ts';
import type { InternalEdition } from '../../views/statistics/edition.ts';
import { reportedPeriods } from '../release/reported-periods.ts';
import { type BoardReportData, exactReportData } from '../report/document.ts';
import type { Service } from '../service.ts';
import { readListedCases } from './read-listed-cases.ts';

/** The exact numbers of a period, and the periods that there are. */
export interface InternalStatistics {
  periods: readonly Period[];
  period: Period;
  /** Left out when the period has no cases. */
  data?: BoardReportData & { edition: InternalEdition };
}

interface Counted {
  /** What it was counted from: the store's version, the day and the settings. */
  of: string;
  data: Promise<InternalStatistics['data']>;
}

/** The newest count of each period of a service. */
const counted = new WeakMap<object, Map<string, Counted>>();

/**
 * Counts a period exactly, for people who may read the cases. The count is kept until a case, the day or the settings change.
 *
 * @param asked the id of a period; without one that there is, the newest year
 * @returns undefined when there is no period: no case has been accepted
 */
export async function internalStatistics(
  service: Service,
  asked?: string,
): Promise<InternalStatistics | undefined> {
  const { store, association, routine, today } = service;
  const { main } = await store.snapshot();
  const years = [...new Set(main.map(({ path }) => path.split('/')[1] ?? ''))];
  const periods = reportedPeriods(years, routine, today());
  const period = periods.find(({ id }) => id === asked) ?? periods[0];
  if (!period) return undefined;
  const of = [await store.version(), today(), JSON.stringify(association)].join(' ');
  const kept = counted.get(association) ?? new Map<string, Counted>();
  counted.set(association, kept);
  let count = kept.get(period.id);
  if (count?.of !== of) {
    count = { of, data: countPeriod(service, period) };
    kept.set(period.id, count);
    // A failed count is tried again the next time.
    count.data.catch(() => kept.delete(period.id));
  }
  const data = await count.data;
  return { periods, period, ...(data ? { data } : {}) };
}

const countPeriod = async (service: Service, { id }: Period): Promise<InternalStatistics['data']> =>
  exactReportData(readSettings().cases, id, await acceptedCases(service));

/** Every accepted case that can be read. */
async function acceptedCases(service: Service): Promise<Case[]> {
  const { main } = await service.store.snapshot();
  const cases: Case[] = [];
  for await (const { read } of readListedCases(service, main)) if (!('code' in read)) cases.push(read.file);
  return cases;
}
