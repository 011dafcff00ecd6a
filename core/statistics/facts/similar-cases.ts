import type { Case } from '../../case/case.ts';

/** What comes within so many days is taken to be of the same time, before a measure could work. */
export const WASH_IN_DAYS = 30;

/** Cases that are about the same thing: of the same kind between the same parties, or linked by a coordinator. */
export interface SimilarCases {
  /** Whether anything can be said at all: the case has a kind, or a link. */
  isComparable: (file: Case) => boolean;
  /** The first day from the given one on that a case about the same thing came in. */
  firstOnOrAfter: (file: Case, day: string) => string | undefined;
  /** The days that cases about the same thing came in, this one's too, each case once. */
  reportDays: (file: Case) => readonly string[];
  /** The day of the first case of all: before that nothing was reported. Undefined when there is none. */
  firstDay: string | undefined;
}

/** Finds cases about the same thing among those at the lock. Other kinds (övrigt) are not a kind. */
export function indexSimilar(files: readonly Case[]): SimilarCases {
  const byKind = new Map<string, Case[]>();
  const byId = new Map(files.map((file) => [file.id, file]));
  const links = new Map<string, string[]>();
  const inOrder = files.toSorted((a, b) => (a.mottagen < b.mottagen ? -1 : a.mottagen > b.mottagen ? 1 : 0));
  for (const file of inOrder) {
    for (const kind of kindsOf(file)) push(byKind, kind, file);
    for (const id of file.hantering.liknar ?? []) {
      // A case that came in after the lock is not there yet.
      if (!byId.has(id)) continue;
      push(links, file.id, id);
      push(links, id, file.id);
    }
  }
  const linked = ({ id }: Case): Case[] => (links.get(id) ?? []).flatMap((other) => byId.get(other) ?? []);
  // Many cases are of the same kind, and have no link.
  const known = new Map<string, readonly string[]>();
  const daysOf = (all: readonly Case[]) => [...new Set(all)].map(({ mottagen }) => mottagen);
  return {
    firstDay: inOrder[0]?.mottagen,
    isComparable: (file) => links.has(file.id) || kindsOf(file).length > 0,
    firstOnOrAfter: (file, day) => {
      const found = [
        ...kindsOf(file).map((kind) => firstFrom(byKind.get(kind) ?? [], day)),
        ...linked(file).map(({ mottagen }) => (mottagen >= day ? mottagen : undefined)),
      ].filter((one) => one !== undefined);
      return found.toSorted()[0];
    },
    reportDays: (file) => {
      const kinds = kindsOf(file);
      const own = kinds.flatMap((kind) => byKind.get(kind) ?? []);
      const extra = linked(file);
      if (extra.length > 0) return daysOf([file, ...own, ...extra]);
      const key = kinds.join();
      const days = known.get(key) ?? daysOf(own);
      known.set(key, days);
      return days;
    },
  };
}

/** Kind of event between a party and its counterpart; a case can have several. */
function kindsOf({ hantering, rapport }: Case): string[] {
  const types = hantering.klassning?.typ?.filter((code) => !isOtherCode(code)) ?? [];
  const pairs = rapport.arbetsgivare.flatMap(({ part }) =>
    rapport.samverkansparter.map((other) => `${part}>${other.part}`),
  );
  return types.flatMap((type) => [...new Set(pairs)].map((pair) => `${type}|${pair}`));
}

/** Whether a code is the other of its list, or of a part of it. */
export const isOtherCode = (code: string): boolean => /(?:^|-)(?:ovrigt|annat)$/.test(code);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The day of the first in a list in order of day that came in on the day or later. */
function firstFrom(files: readonly Case[], day: string): string | undefined {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.mottagen ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return files[low]?.mottagen;
}
