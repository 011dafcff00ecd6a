import { longDate } from '../../core/date.ts';
import { compare, type Item, type Receiver } from '../../core/sweep/item.ts';
import type { Pack } from '../../core/sweep/packs.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import { PAGE_TEXTS } from '../../core/texts/sweep.ts';
import type { Association } from '../../schemas/types.ts';

/** A page for people, before it is HTML or text. */
export interface Page {
  titel: string;
  /** The lines under the title. */
  ingress: readonly string[];
  avsnitt: readonly { rubrik: string; rader: readonly Row[] }[];
  /** What is said when no section has a row. */
  tomt: string;
}

export interface Row {
  /** What stands first and is easy to find: a case's id. */
  märke?: string;
  text: string;
  /** A command to copy. */
  kommando?: string;
  /** Where it leads, without the file's ending. */
  länk?: string;
}

/** One who receives: the coordinator of one or more areas, the contact, or both in one. */
export interface Mailbox {
  /** The name of the page's file. */
  namn: string;
  roll: string;
  till: readonly Receiver[];
}

/** The mailboxes of an association: one for each address, in the order of the areas, the contact's own last. */
export function mailboxes({ områden, kontakt }: Association): Mailbox[] {
  const all = new Map<string, { namn: string; roll: string; till: Receiver[] }>();
  for (const { kod, koordinator } of områden) {
    const box = all.get(koordinator.mejl) ?? { namn: kod, roll: koordinator.roll, till: [] };
    all.set(koordinator.mejl, { ...box, till: [...box.till, `område:${kod}`] });
  }
  // No code of an area begins so.
  const box = all.get(kontakt.mejl) ?? { namn: '_kontakt', roll: kontakt.roll, till: [] };
  all.set(kontakt.mejl, { ...box, till: [...box.till, 'kontakt'] });
  return [...all.values()];
}

/** What holds for one who receives: what was said on the plan's day first, then the rest, the latest said first. */
export function mailboxPage(
  { roll, till }: Mailbox,
  { dag, poster, dagordningar }: Plan,
  said: ReadonlyMap<string, string>,
): Page {
  const since = ({ nyckel }: Item) => said.get(nyckel) ?? dag;
  const mine = poster
    .filter((item) => item.till.some((to) => till.includes(to)))
    // A stable sort: within a day the plan's own order stands.
    .toSorted((a, b) => compare(since(b), since(a)));
  const isNew = (item: Item) => since(item) >= dag;
  return {
    titel: PAGE_TEXTS.inbox,
    ingress: [roll, PAGE_TEXTS.stands(dag), PAGE_TEXTS.howTo],
    avsnitt: [
      { rubrik: PAGE_TEXTS.new, rader: mine.filter(isNew).map((item) => row(item)) },
      {
        rubrik: PAGE_TEXTS.before,
        rader: mine.filter((item) => !isNew(item)).map((item) => row(item, since(item))),
      },
      {
        rubrik: PAGE_TEXTS.packs,
        rader: dagordningar.filter((pack) => pack.till.some((to) => till.includes(to))).map(packRow),
      },
    ],
    tomt: PAGE_TEXTS.nothing,
  };
}

function row({ ärende, text, order }: Item, since?: string): Row {
  return {
    ...(ärende === undefined ? {} : { märke: ärende }),
    text: since === undefined ? text : `${text} ${PAGE_TEXTS.since(since)}`,
    ...(order === undefined || ärende === undefined ? {} : { kommando: `skav do ${ärende} '${order}'` }),
  };
}

/** The file name of a pack's page: `beredningsgrupp-2026-12-10`. */
export const packName = ({ organ, område, datum }: Pack): string =>
  [organ, ...(område === undefined ? [] : [område]), datum].join('-');

const packRow = (pack: Pack): Row => ({
  text: PAGE_TEXTS.meeting(pack.namn, pack.datum),
  länk: `../dagordning/${packName(pack)}`,
});

/** The first page: who has how much, and the packs. */
export function indexPage(boxes: readonly Mailbox[], { dag, poster, dagordningar }: Plan): Page {
  return {
    titel: PAGE_TEXTS.inboxes,
    ingress: [PAGE_TEXTS.stands(dag)],
    avsnitt: [
      {
        rubrik: PAGE_TEXTS.receivers,
        rader: boxes.map(({ namn, roll, till }) => ({
          text: PAGE_TEXTS.count(
            roll,
            poster.filter((item) => item.till.some((to) => till.includes(to))).length,
          ),
          länk: `koordinator/${namn}`,
        })),
      },
      {
        rubrik: PAGE_TEXTS.packs,
        rader: dagordningar.map((pack) => ({ ...packRow(pack), länk: `dagordning/${packName(pack)}` })),
      },
    ],
    tomt: PAGE_TEXTS.nothing,
  };
}

/** The pack for a meeting. */
export function packPage(pack: Pack, day: string): Page {
  const { namn, datum, underlag, ärenden, uppskjutet } = pack;
  return {
    titel: PAGE_TEXTS.meeting(namn, datum),
    ingress: [PAGE_TEXTS.stands(day)],
    avsnitt: [
      { rubrik: PAGE_TEXTS.produce, rader: pack['tar-fram'].map((text) => ({ text })) },
      {
        rubrik: PAGE_TEXTS.material,
        rader: underlag.map((one) => ({ text: PAGE_TEXTS.report(one.namn, one.innehåll, one.vem) })),
      },
      {
        rubrik: PAGE_TEXTS.cases,
        rader: ärenden.map(({ id, område, fas, nivå, sedan, allvarlighetsgrad, typ }) => ({
          märke: id,
          text: [
            `${område}.`,
            `${allvarlighetsgrad}.`,
            typ.length > 0 && `${typ.join(', ')}.`,
            PAGE_TEXTS.stage(fas, nivå, longDate(sedan)),
          ]
            .filter(Boolean)
            .join(' '),
        })),
      },
      {
        rubrik: PAGE_TEXTS.late,
        rader: uppskjutet.map(({ id, text, dag }) => ({ märke: id, text: PAGE_TEXTS.lateLine(text, dag) })),
      },
    ],
    tomt: PAGE_TEXTS.noCases,
  };
}
