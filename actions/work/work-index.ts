import { SharedRuns } from '../../adapters/shared-run.ts';
import type { CaseFile, StoreSnapshot } from '../../adapters/store/store.ts';
import { ownCopy } from '../../core/own-copy.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { meetingPapers, planFromSnapshots } from '../../core/sweep/compute.ts';
import type { Meeting } from '../../core/sweep/meetings.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { type CaseSnapshot, caseSnapshot } from '../../core/sweep/snapshot.ts';
import type { Names } from '../../core/work/filter.ts';
import { type WorkRows, workRows } from '../../core/work/list.ts';
import { type WorkRow, workRow } from '../../core/work/row.ts';
import { type TodoList, todoList } from '../../core/work/todo.ts';
import type { CaseService } from '../service.ts';
import { isCurrent } from '../sweep/cached-months.ts';
import type { UnreadCase } from '../sweep/memory.ts';
import { readListedCases } from './read-listed-cases.ts';

/** All cases as the workspace lists them, at one version of the store and on one day. */
export interface WorkState extends Names {
  day: string;
  rows: WorkRows;
  /** What the sweep finds; made when it is first asked for. */
  plan: () => SweepPlan;
  todo: () => TodoList;
  /** The papers of a meeting, whether it is near or not. */
  papers: (meeting: Meeting) => MeetingPack | undefined;
  /** The cases that cannot be read, and are in no list. */
  unread: readonly UnreadCase[];
}

interface Entry {
  row: WorkRow;
  snapshot: CaseSnapshot;
}

/**
 * Keeps an index of all cases in memory. Only the cases whose files have changed are read again, and those that a new day
 * changes.
 */
class WorkIndex {
  readonly #service: CaseService;
  #listed: StoreSnapshot | undefined;
  #entries = new Map<CaseFile, Entry>();
  #state: WorkState | undefined;
  #routines = '';
  readonly #refreshes = new SharedRuns<WorkState>();

  constructor(service: CaseService) {
    this.#service = service;
  }

  /** The index as it is now. @throws the store's error, when it cannot be listed */
  async current(): Promise<WorkState> {
    const { store } = this.#service;
    const state = this.#state;
    if (state && this.#holds(state) && (await store.version()) === this.#listed?.version) return state;
    return this.#refreshes.run('', () => this.#read());
  }

  /** Whether the index needs nothing but an unmoved store to be as it is. */
  #holds({ association, day, unread }: WorkState): boolean {
    const isSame = association === this.#service.association && day === this.#service.today();
    return isSame && !unread.some(({ code }) => code === 'store');
  }

  async #read(): Promise<WorkState> {
    const { store, association, routines, laws, today } = this.#service;
    const [day, before] = [today(), this.#state];
    const listed = await store.snapshot(this.#listed);
    if (before && listed === this.#listed && this.#holds(before)) return before;
    this.#forgetOtherRoutines();
    const accepted = new Set(listed.main.map(({ id }) => id));
    // Of a case that has been accepted and whose branch is still there, the file on main counts.
    const waiting = new Set(listed.waiting.filter(({ id }) => !accepted.has(id)));
    const { entries, unread } = await this.#readEntries([...listed.main, ...waiting], waiting, day);
    this.#entries = entries;
    this.#listed = listed;
    this.#state = stateOf(
      [...entries.values()],
      { association, routines, ...(laws ? { laws } : {}) },
      day,
      unread,
    );
    return this.#state;
  }

  /** A case that was read under other routines has to be read again. */
  #forgetOtherRoutines(): void {
    const { routines } = this.#service;
    if (this.#state?.routines === routines) return;
    const now = JSON.stringify(routines);
    if (now !== this.#routines) this.#entries = new Map();
    this.#routines = now;
  }

  async #readEntries(
    files: readonly CaseFile[],
    waiting: ReadonlySet<CaseFile>,
    day: string,
  ): Promise<{ entries: Map<CaseFile, Entry>; unread: UnreadCase[] }> {
    const entries = new Map<CaseFile, Entry>();
    const unread: UnreadCase[] = [];
    const toRead: CaseFile[] = [];
    for (const file of files) {
      const known = this.#entries.get(file);
      if (known && isCurrent(known.snapshot, day)) entries.set(file, known);
      else toRead.push(file);
    }
    for await (const { file, read } of readListedCases(this.#service, toRead)) {
      if ('code' in read) {
        unread.push(read);
        continue;
      }
      const isWaiting = waiting.has(file);
      const all = clocks(read.file, read.routine, day);
      entries.set(
        file,
        ownCopy({
          row: workRow(read.file, read.routine, isWaiting, all),
          snapshot: caseSnapshot(read.file, read.routine, isWaiting, day, all),
        }),
      );
    }
    return { entries, unread };
  }
}

function stateOf(
  entries: readonly Entry[],
  names: Names & Pick<CaseService, 'laws'>,
  day: string,
  unread: readonly UnreadCase[],
): WorkState {
  const rows = workRows(entries.map(({ row }) => row));
  const snapshots = entries.map(({ snapshot }) => snapshot);
  const plan = once(() => planFromSnapshots(names, snapshots, day));
  const todo = once(() => todoList(rows.all, plan().items, day));
  const papers = (meeting: Meeting) => meetingPapers(names, snapshots, meeting, day);
  return { ...names, day, rows, plan, todo, papers, unread };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const indexes = new WeakMap<CaseService, WorkIndex>();

/**
 * All cases as the workspace lists them now, from the index that the process keeps for a service.
 *
 * @example todoView((await workState(service)).todo(), { roll: 'koordinator', områden: ['nassjo'] }, service.association)
 */
export function workState(service: CaseService): Promise<WorkState> {
  const index = indexes.get(service) ?? new WorkIndex(service);
  indexes.set(service, index);
  return index.current();
}

/** The same, but read again and not kept: for work that is done once a day. */
export const readWorkState = (service: CaseService): Promise<WorkState> => new WorkIndex(service).current();
