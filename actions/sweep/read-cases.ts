import type { Case } from '../../core/case/case.ts';
import { neededFrom } from '../../core/sweep/compute.ts';
import type { SweepMonth } from '../../core/sweep/month.ts';
import type { CaseService } from '../service.ts';
import { isCurrent } from './cached-months.ts';
import {
  linksOnly,
  type MonthLine,
  type MonthPart,
  readPart,
  readSummary,
  type SweepSummary,
  summariseMonth,
  writePart,
  writeSummary,
} from './kept-summary.ts';
import { type ListedMonths, listMonths, WAITING } from './listed-months.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';

/** What a plan needs of the cases on a day, and the cases that could not be read. */
export interface CaseReadings {
  months: SweepMonth[];
  unread: UnreadCase[];
  /** How many cases there are, and the store's version. */
  total: number;
  version: string;
}

/**
 * Reads every case in the store that a plan needs. A month in which nothing has changed is not opened before its next
 * date: the summary has what is needed of it.
 * @param fromDay the first day of the closed cases that are needed, by the day that the oldest open one came in; as a plan
 * needs them when it is left out
 */
export async function readSweepMonths(
  service: CaseService,
  memory: SweepMemory,
  today: string,
  fromDay = (oldest: string | undefined) => neededFrom(service, oldest, today),
): Promise<CaseReadings> {
  const reader = new MonthReader(service, memory, today);
  const { months: lines, total, version } = await reader.summary();
  const [oldest] = lines.flatMap(([, line]) => line.oldest ?? []).toSorted();
  const from = fromDay(oldest);
  const months: (SweepMonth | MonthPart)[] = [];
  for (const [name, line] of lines)
    months.push(line.active > 0 || line.newest >= from ? await reader.part(name, line) : linksOnly(line));
  remember(memory, months);
  return { months, unread: reader.unread, total, version };
}

/** Reads months on a day: those that have changed from the store, the others as they were summed up. */
class MonthReader {
  readonly unread: UnreadCase[] = [];
  readonly #service: CaseService;
  readonly #memory: SweepMemory;
  readonly #today: string;
  #listed: Promise<ListedMonths> | undefined;
  readonly #opened = new Map<string, MonthPart>();

  constructor(service: CaseService, memory: SweepMemory, today: string) {
    this.#service = service;
    this.#memory = memory;
    this.#today = today;
  }

  /** The months as they are now, each with a line. Its part is kept, or has been opened. */
  async summary(): Promise<SweepSummary> {
    const { cache } = this.#memory;
    const before = readSummary(cache);
    if (
      before?.months.every(([, line]) => isCurrent(line, this.#today)) &&
      before.version === (await this.#service.store.version())
    )
      return before;
    const { version, contents, left } = await this.#list();
    const known = new Map(before?.months);
    for (const [name, content] of contents) {
      const line = known.get(name);
      if (line?.content !== content || !isCurrent(line, this.#today)) known.delete(name);
    }
    const changed = [...contents.keys()].filter((name) => !known.has(name));
    for (const [name, line] of await this.#open(changed)) known.set(name, line);
    const months = [...contents.keys()].map((name) => [name, known.get(name)] as [string, MonthLine]);
    const summary: SweepSummary = {
      version: months.every(([, { content }]) => content !== '') ? version : '',
      total: months.reduce((sum, [, { files }]) => sum + files, left),
      months,
    };
    writeSummary(cache, summary);
    return summary;
  }

  /** What is needed of a month. One whose part was damaged, or that another sweep has replaced, is opened. */
  async part(name: string, line: MonthLine): Promise<MonthPart> {
    const kept = this.#opened.get(name) ?? readPart(this.#memory.cache, name, line, this.#today);
    if (kept) return kept;
    await this.#open([name]);
    return this.#opened.get(name) as MonthPart;
  }

  #list(): Promise<ListedMonths> {
    this.#listed ??= listMonths(this.#service.store, this.#memory);
    return this.#listed;
  }

  async #open(names: readonly string[]): Promise<[name: string, line: MonthLine][]> {
    if (names.length === 0) return [];
    const { contents, files } = await this.#list();
    const listed = await files(names);
    const { readMonthSnapshots } = await import('./read-month.ts');
    const lines: [string, MonthLine][] = [];
    for (const name of names) {
      const isCopy = async (right: string, id: string) => {
        const before = [...contents.keys()].filter((one) => one !== WAITING && (one === right || one < name));
        return [...(await files(before)).values()].some((those) => those.some((file) => file.id === id));
      };
      const own = { name, content: contents.get(name) ?? '', files: listed.get(name) ?? [], isCopy };
      const month = await readMonthSnapshots(this.#service, this.#memory, own, this.#today, this.unread);
      const { line, part } = summariseMonth(month, own.files.length);
      writePart(this.#memory.cache, name, part);
      this.#opened.set(name, part);
      lines.push([name, line]);
    }
    return lines;
  }
}

/** Keeps the cases that a new day can change, and forgets the others. */
function remember(memory: SweepMemory, months: readonly (SweepMonth | MonthPart)[]): void {
  const open = new Map<string, Case>();
  for (const month of months)
    for (const [at, { until }] of month.active.entries()) {
      const oid = 'oids' in month ? month.oids[at] : undefined;
      const file = until === undefined || oid === undefined ? undefined : memory.files.get(oid);
      if (file && oid !== undefined) open.set(oid, file);
    }
  memory.files = open;
}
