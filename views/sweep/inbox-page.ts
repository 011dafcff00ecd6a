import { compareStrings } from '../../core/compare.ts';
import { keptByObject, onceByObject } from '../../core/kept-by-object.ts';
import { caseOrItem, groupByCase, type ItemGroup } from '../../core/sweep/by-case.ts';
import type { Addressee, SweepItem } from '../../core/sweep/item.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { INBOX_TEXTS } from '../../core/texts/sweep.ts';
import type { Association } from '../../schemas/types.ts';

/** A page of the inbox before it is rendered as HTML or text. */
export interface InboxPage {
  title: string;
  /** The lines under the title. */
  intro: readonly string[];
  sections: readonly { heading: string; rows: readonly InboxRow[] }[];
  /** The text when no section has a row. */
  emptyText: string;
}

export interface InboxRow {
  /** Shown first, to be easy to find: a case's id. */
  label?: string;
  /** What distinguishes the case from others, next to its id. */
  about?: string;
  text: string;
  /** A command line to copy. */
  command?: string;
  /** A relative link without the file extension. */
  link?: string;
  /** The rest about the same case, under it. */
  rest?: readonly InboxRow[];
}

/** A recipient: the coordinator of one or more areas, the contact, or both. */
export interface Mailbox {
  /** The file name of the page, without extension. */
  name: string;
  role: string;
  audience: readonly Addressee[];
}

/** The mailboxes of an association: one for each e-mail address, in the order of the areas, with the contact last. */
export const mailboxes = onceByObject(({ områden, kontakt }: Association): readonly Mailbox[] => {
  const all = new Map<string, { name: string; role: string; audience: Addressee[] }>();
  for (const { kod, koordinator } of områden) {
    const box = all.get(koordinator.mejl) ?? { name: kod, role: koordinator.roll, audience: [] };
    all.set(koordinator.mejl, { ...box, audience: [...box.audience, `area:${kod}`] });
  }
  // No area's code begins with an underscore.
  const box = all.get(kontakt.mejl) ?? { name: '_kontakt', role: kontakt.roll, audience: [] };
  all.set(kontakt.mejl, { ...box, audience: [...box.audience, 'contact'] });
  return [...all.values()];
});

/**
 * The page of a mailbox: what is new on the plan's day first, then the rest, the latest first. A case comes once, with
 * what is most urgent first and the rest under it; one with anything new is among what is new.
 *
 * @param sentOn the day that each key was first sent
 */
export function mailboxPage(
  { role, audience }: Mailbox,
  plan: SweepPlan,
  sentOn: ReadonlyMap<string, string>,
): InboxPage {
  const { day } = plan;
  const since = ({ key }: SweepItem) => sentOn.get(key) ?? day;
  const latest = (group: ItemGroup) => group.map(since).reduce((a, b) => (a > b ? a : b));
  // Groups of the same day stay in the order of urgency.
  const byDay = [...Map.groupBy(groupByCase(itemsFor(audience, plan), day), latest)].toSorted(([a], [b]) =>
    compareStrings(b, a),
  );
  const shown = (group: ItemGroup) =>
    groupRow(group, plan, (item) => (since(item) >= day ? undefined : since(item)));
  const rows = (isShown: (latest: string) => boolean) =>
    byDay.flatMap(([last, groups]) => (isShown(last) ? groups.map(shown) : []));
  return {
    title: INBOX_TEXTS.inbox,
    intro: [role, INBOX_TEXTS.asOf(day), INBOX_TEXTS.howTo],
    sections: [
      { heading: INBOX_TEXTS.new, rows: rows((latest) => latest >= day) },
      { heading: INBOX_TEXTS.before, rows: rows((latest) => latest < day) },
      {
        heading: INBOX_TEXTS.packs,
        rows: packsFor(audience, plan).map(packRow),
      },
    ],
    emptyText: INBOX_TEXTS.nothing,
  };
}

/** What there is to do for a recipient. */
export function itemsFor(audience: readonly Addressee[], { items }: SweepPlan): readonly SweepItem[] {
  const [only, ...others] = audience;
  return only !== undefined && others.length === 0
    ? (itemsByAddressee(items).get(only) ?? [])
    : items.filter((item) => item.audience.some((to) => audience.includes(to)));
}

/** Items by who they are for, since most recipients are one addressee, and there may be thousands of items. */
const itemsByAddressee = onceByObject((items: readonly SweepItem[]): ReadonlyMap<Addressee, SweepItem[]> => {
  const found = new Map<Addressee, SweepItem[]>();
  for (const item of items)
    for (const to of item.audience) {
      const own = found.get(to);
      if (own) own.push(item);
      else found.set(to, [item]);
    }
  return found;
});

/** The packs for a recipient. */
export const packsFor = (audience: readonly Addressee[], { packs }: SweepPlan): MeetingPack[] =>
  packs.filter((pack) => pack.audience.some((to) => audience.includes(to)));

function groupRow(
  [first, ...rest]: ItemGroup,
  { labels }: SweepPlan,
  since: (item: SweepItem) => string | undefined,
): InboxRow {
  const label = first.caseId === undefined ? undefined : labels[first.caseId];
  return {
    ...(first.caseId === undefined ? {} : { label: first.caseId }),
    ...(label ? { about: INBOX_TEXTS.about(label) } : {}),
    ...row(first, since(first)),
    ...(rest.length > 0 ? { rest: rest.map((item) => row(item, since(item))) } : {}),
  };
}

function row({ caseId, text, order }: SweepItem, since: string | undefined): InboxRow {
  return {
    text: since === undefined ? text : `${text} ${INBOX_TEXTS.since(since)}`,
    ...(order === undefined || caseId === undefined ? {} : { command: `skav do ${caseId} '${order}'` }),
  };
}

/** The file name of a pack's page: `beredningsgrupp-2026-12-10`. */
export const packName = ({ body, area, date }: MeetingPack): string =>
  [body, ...(area === undefined ? [] : [area]), date].join('-');

const packRow = (pack: MeetingPack): InboxRow => ({
  text: INBOX_TEXTS.meeting(pack.name, pack.date),
  link: `../dagordning/${packName(pack)}`,
});

/** How many cases and other things some items are about. */
const countFor = (box: Mailbox, items: readonly SweepItem[]): number =>
  counts(box, items, () => new Set(items.map(caseOrItem)).size);

const counts = keptByObject<number>();

/** The first page: how many cases and other things each mailbox has, and the packs. */
export function indexPage(boxes: readonly Mailbox[], plan: SweepPlan): InboxPage {
  const { day, packs } = plan;
  return {
    title: INBOX_TEXTS.inboxes,
    intro: [INBOX_TEXTS.asOf(day)],
    sections: [
      {
        heading: INBOX_TEXTS.receivers,
        rows: boxes.map(
          (box): InboxRow => ({
            text: INBOX_TEXTS.count(box.role, countFor(box, itemsFor(box.audience, plan))),
            link: `koordinator/${box.name}`,
          }),
        ),
      },
      {
        heading: INBOX_TEXTS.packs,
        rows: packs.map((pack): InboxRow => ({ ...packRow(pack), link: `dagordning/${packName(pack)}` })),
      },
    ],
    emptyText: INBOX_TEXTS.nothing,
  };
}
