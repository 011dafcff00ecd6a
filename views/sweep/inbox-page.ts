import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';
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
  text: string;
  /** A command line to copy. */
  command?: string;
  /** A relative link without the file extension. */
  link?: string;
}

/** A recipient: the coordinator of one or more areas, the contact, or both. */
export interface Mailbox {
  /** The file name of the page, without extension. */
  name: string;
  role: string;
  audience: readonly Addressee[];
}

/** The mailboxes of an association: one for each e-mail address, in the order of the areas, with the contact last. */
export function mailboxes({ områden, kontakt }: Association): Mailbox[] {
  const all = new Map<string, { name: string; role: string; audience: Addressee[] }>();
  for (const { kod, koordinator } of områden) {
    const box = all.get(koordinator.mejl) ?? { name: kod, role: koordinator.roll, audience: [] };
    all.set(koordinator.mejl, { ...box, audience: [...box.audience, `area:${kod}`] });
  }
  // No area's code begins with an underscore.
  const box = all.get(kontakt.mejl) ?? { name: '_kontakt', role: kontakt.roll, audience: [] };
  all.set(kontakt.mejl, { ...box, audience: [...box.audience, 'contact'] });
  return [...all.values()];
}

/**
 * The page of a mailbox: what is new on the plan's day first, then the rest, the latest first.
 *
 * @param sentOn the day that each key was first sent
 */
export function mailboxPage(
  { role, audience }: Mailbox,
  { day, items, packs }: SweepPlan,
  sentOn: ReadonlyMap<string, string>,
): InboxPage {
  const since = ({ key }: SweepItem) => sentOn.get(key) ?? day;
  const ownItems = items
    .filter((item) => item.audience.some((to) => audience.includes(to)))
    // The sort is stable: items of the same day stay in the plan's order.
    .toSorted((a, b) => compareStrings(since(b), since(a)));
  const isNew = (item: SweepItem) => since(item) >= day;
  return {
    title: INBOX_TEXTS.inbox,
    intro: [role, INBOX_TEXTS.asOf(day), INBOX_TEXTS.howTo],
    sections: [
      { heading: INBOX_TEXTS.new, rows: ownItems.filter(isNew).map((item) => row(item)) },
      {
        heading: INBOX_TEXTS.before,
        rows: ownItems.filter((item) => !isNew(item)).map((item) => row(item, since(item))),
      },
      {
        heading: INBOX_TEXTS.packs,
        rows: packs.filter((pack) => pack.audience.some((to) => audience.includes(to))).map(packRow),
      },
    ],
    emptyText: INBOX_TEXTS.nothing,
  };
}

function row({ caseId, text, order }: SweepItem, since?: string): InboxRow {
  return {
    ...(caseId === undefined ? {} : { label: caseId }),
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

/** The first page: how many items each mailbox has, and the packs. */
export function indexPage(boxes: readonly Mailbox[], { day, items, packs }: SweepPlan): InboxPage {
  return {
    title: INBOX_TEXTS.inboxes,
    intro: [INBOX_TEXTS.asOf(day)],
    sections: [
      {
        heading: INBOX_TEXTS.receivers,
        rows: boxes.map(
          ({ name, role, audience }): InboxRow => ({
            text: INBOX_TEXTS.count(
              role,
              items.filter((item) => item.audience.some((to) => audience.includes(to))).length,
            ),
            link: `koordinator/${name}`,
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

/** The numbers of a meeting's papers; for one area next to those of the whole association. */
function countRows(counts: MeetingPack['discussion']['counts'], hasArea: boolean): InboxRow[] {
  const kinds = Object.keys(INBOX_TEXTS.counts) as (keyof typeof counts)[];
  return kinds.map((kind) => {
    const { area, all } = counts[kind];
    return { text: INBOX_TEXTS.counted(INBOX_TEXTS.counts[kind], area, hasArea ? all : undefined) };
  });
}

function measureRow({
  id,
  type,
  text,
  due,
  done,
  effect,
}: MeetingPack['discussion']['measures'][number]): InboxRow {
  const when =
    done !== undefined ? INBOX_TEXTS.measureDone(done) : due !== undefined && INBOX_TEXTS.measureDue(due);
  return { label: id, text: [`${type}: ${text}`, when, effect && `${effect}.`].filter(Boolean).join(' ') };
}

/** The page of a meeting's pack. */
export function packPage(pack: MeetingPack, day: string): InboxPage {
  const { name, date, area, reports, cases, overdue, discussion } = pack;
  const { since, counts, open, repeats, measures } = discussion;
  return {
    title: INBOX_TEXTS.meeting(name, date),
    intro: [INBOX_TEXTS.asOf(day)],
    sections: [
      { heading: INBOX_TEXTS.produce, rows: pack.output.map((text) => ({ text })) },
      {
        heading: INBOX_TEXTS.material,
        rows: reports.map((one) => ({ text: INBOX_TEXTS.report(one.name, one.content, one.madeBy) })),
      },
      {
        heading: INBOX_TEXTS.cases,
        rows: cases.map(
          ({ id, area, phase, level, since, severity, types }): InboxRow => ({
            label: id,
            text: [
              `${area}.`,
              `${severity}.`,
              types.length > 0 && `${types.join(', ')}.`,
              INBOX_TEXTS.stage(phase, level, longDate(since)),
            ]
              .filter(Boolean)
              .join(' '),
          }),
        ),
      },
      { heading: INBOX_TEXTS.numbers(since), rows: countRows(counts, area !== undefined) },
      {
        heading: INBOX_TEXTS.open,
        rows: open.map(
          ({ id, isNew, late, received, parties, types, happened }): InboxRow => ({
            label: id,
            text: [
              isNew && INBOX_TEXTS.isNew,
              late && INBOX_TEXTS.isLate,
              `${[longDate(received), parties, ...types].join(', ')}:`,
              happened,
            ]
              .filter(Boolean)
              .join(' '),
          }),
        ),
      },
      {
        heading: INBOX_TEXTS.repeats,
        rows: repeats.map(({ type, count }) => ({ text: INBOX_TEXTS.repeat(type, count) })),
      },
      { heading: INBOX_TEXTS.measures, rows: measures.map(measureRow) },
      {
        heading: INBOX_TEXTS.late,
        rows: overdue.map(
          ({ id, text, day }): InboxRow => ({
            label: id,
            text: INBOX_TEXTS.lateLine(text, day),
          }),
        ),
      },
    ],
    emptyText: INBOX_TEXTS.noCases,
  };
}
