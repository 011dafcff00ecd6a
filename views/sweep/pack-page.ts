import { longDate } from '../../core/date.ts';
import { shorten } from '../../core/shorten.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import { INBOX_TEXTS } from '../../core/texts/sweep.ts';
import type { InboxPage, InboxRow } from './inbox-page.ts';

/** How many characters of what happened in all cases, and of one proposal, two pages of A4 have room for. */
const ROOM = 2000;
const ROOM_FOR_ONE = 280;
const ROOM_FOR_PROPOSAL = 220;
const ROOM_FOR_MEASURE = 70;
/** How many rows there is room for: cases in full, cases on a line each, and of each other list. */
const MOST_IN_FULL = 12;
const MOST_LINES = 12;
const MOST_OTHERS = 4;

type Discussion = MeetingPack['discussion'];
type OpenCase = Discussion['open'][number];
/** The rank of a case that is neither the body's own nor raised, late or new. */
const OTHER = 4;

/**
 * The papers for a meeting: what to decide, the cases of the body, what is new, late or raised by what happened, the
 * other open cases on a line each, and what has come of the measures. However many cases there are, it is at most two
 * pages of A4; what does not fit is counted.
 */
export function packPage(pack: MeetingPack, day: string): InboxPage {
  const { name, date, area, reports, cases, overdue, decisions, discussion } = pack;
  const { since, counts, open, repeats, measures, ongoing } = discussion;
  const own = new Map(cases.map((one) => [one.id, one]));
  const raised = new Set(decisions.map(({ id }) => id));
  const byRank = Map.groupBy(open, ({ id, late, isNew }) =>
    [own.has(id), raised.has(id), late, isNew, true].indexOf(true),
  );
  const ofRank = (rank: number) => byRank.get(rank) ?? [];
  const first = Array.from({ length: OTHER }, (_, rank) => ofRank(rank)).flat();
  const ranked = [...first, ...ofRank(OTHER)];
  const inFull = first.slice(0, MOST_IN_FULL);
  const room = Math.min(ROOM_FOR_ONE, Math.floor(ROOM / Math.max(inFull.length, 1)));
  const full = (one: OpenCase) => fullRow(one, room, area === undefined, own.get(one.id));
  return {
    title: INBOX_TEXTS.meeting(name, date),
    intro: [INBOX_TEXTS.asOf(day)],
    sections: [
      {
        heading: INBOX_TEXTS.decisions,
        rows: upTo(MOST_OTHERS, decisions, ({ id, text }) => ({
          label: id,
          text: shorten(text, ROOM_FOR_PROPOSAL),
        })),
      },
      { heading: INBOX_TEXTS.produce, rows: pack.output.map((text) => ({ text })) },
      {
        heading: INBOX_TEXTS.material,
        rows: reports.map((one) => ({ text: INBOX_TEXTS.report(one.name, one.content, one.madeBy) })),
      },
      // A period that has not begun has no outcome.
      {
        heading: INBOX_TEXTS.numbers(since),
        rows: since > day ? [] : [countRow(counts, area !== undefined)],
      },
      { heading: INBOX_TEXTS.cases, rows: inFull.filter(({ id }) => own.has(id)).map(full) },
      { heading: INBOX_TEXTS.toDiscuss, rows: inFull.filter(({ id }) => !own.has(id)).map(full) },
      {
        heading: INBOX_TEXTS.open,
        rows: upTo(MOST_LINES, ranked.slice(inFull.length), (one) => ({
          label: one.id,
          text: [...marks(one), about(one, area === undefined)].join(' '),
        })),
      },
      {
        heading: INBOX_TEXTS.repeats,
        rows:
          repeats.length > 0
            ? [
                {
                  text: repeats
                    .slice(0, MOST_OTHERS)
                    .map(({ type, count }) => INBOX_TEXTS.repeat(type, count))
                    .join(' '),
                },
              ]
            : [],
      },
      {
        heading: INBOX_TEXTS.measures,
        rows: [
          ...upTo(MOST_OTHERS, measures, measureRow),
          ...(ongoing > 0 ? [{ text: INBOX_TEXTS.ongoing(ongoing) }] : []),
        ],
      },
      {
        heading: INBOX_TEXTS.late,
        rows: upTo(MOST_OTHERS, overdue, (step) => ({
          label: step.id,
          text: INBOX_TEXTS.lateLine(step.text, step.day),
        })),
      },
    ],
    emptyText: INBOX_TEXTS.noCases,
  };
}

/** A row for each of as many as there is room for, and the number of the others. */
function upTo<One>(most: number, all: readonly One[], row: (one: One) => InboxRow): InboxRow[] {
  const more = all.length - most;
  return [...all.slice(0, most).map(row), ...(more > 0 ? [{ text: INBOX_TEXTS.more(more) }] : [])];
}

const marks = ({ isNew, late }: OpenCase): string[] => [
  ...(isNew ? [INBOX_TEXTS.isNew] : []),
  ...(late ? [INBOX_TEXTS.isLate] : []),
];

/** What distinguishes a case from others; the area only in papers for more than one area. */
const about = ({ area, ...label }: OpenCase, withArea: boolean): string =>
  INBOX_TEXTS.about(withArea ? { ...label, area } : label);

function fullRow(
  one: OpenCase,
  room: number,
  withArea: boolean,
  own?: MeetingPack['cases'][number],
): InboxRow {
  const parts = [
    ...marks(one),
    own && `${own.severity}. ${INBOX_TEXTS.stage(own.phase, own.level, longDate(own.since))}`,
    shorten(one.happened, room),
  ];
  return { label: one.id, about: about(one, withArea), text: parts.filter(Boolean).join(' ') };
}

/** The numbers of a meeting's papers; for one area next to those of the whole association. */
function countRow(counts: Discussion['counts'], hasArea: boolean): InboxRow {
  const kinds = Object.keys(INBOX_TEXTS.counts) as (keyof typeof counts)[];
  const shown = kinds.map((kind) => {
    const { area, all } = counts[kind];
    return INBOX_TEXTS.counted(INBOX_TEXTS.counts[kind], area, hasArea ? all : undefined);
  });
  return { text: shown.join(' ') };
}

function measureRow({ id, type, text, due, done, effect }: Discussion['measures'][number]): InboxRow {
  const when =
    done !== undefined ? INBOX_TEXTS.measureDone(done) : due !== undefined && INBOX_TEXTS.measureDue(due);
  return {
    label: id,
    text: [`${type}: ${shorten(text, ROOM_FOR_MEASURE)}`, when, effect && `${effect}.`]
      .filter(Boolean)
      .join(' '),
  };
}
