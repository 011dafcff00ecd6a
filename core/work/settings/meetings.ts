import { areasInUse } from '../../area.ts';
import { longDate } from '../../date.ts';
import { meetingBodies } from '../../init/questions.ts';
import { bodyName } from '../../routine/routine.ts';
import { type Meeting, meetingId, meetingName, meetingProblems } from '../../sweep/meetings.ts';
import { MEETING_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-sections.ts';
import {
  type Changed,
  one,
  type SettingsContext,
  type SettingsSection,
  withEntry,
  withList,
} from './section.ts';

/** What the form has for a meeting that is about all areas; no code is like it. */
const WHOLE = '-';

/** When the bodies of the routine meet, the next meeting first and those that have been last. */
export const MEETINGS: SettingsSection = {
  key: 'moten',
  ...TEXTS.section,
  rows: ({ association, routine, today }) => {
    const rows = (association.möten ?? []).toSorted((a, b) => (a.datum < b.datum ? -1 : 1));
    const isPast = ({ datum }: Meeting) => datum < today;
    return [...rows.filter((row) => !isPast(row)), ...rows.filter(isPast).toReversed()].map((row) => {
      const { organ, område, datum, rapporter = [] } = row;
      const reports = routine.rapporter.filter(({ id }) => rapporter.includes(id)).map(({ namn }) => namn);
      return {
        id: meetingId(row),
        name: `${longDate(datum)}, ${meetingName(row, routine, association)}`,
        lines: [...(reports.length > 0 ? [reports.join(', ')] : []), ...(isPast(row) ? [TEXTS.past] : [])],
        values: {
          organ: [organ],
          område: [område ?? WHOLE],
          datum: [datum],
          rapporter,
        },
      };
    });
  },
  fields: ({ association, routine }, id) => {
    const own = (association.möten ?? []).find((row) => meetingId(row) === id);
    const bodies = meetingBodies(routine).map(({ kod }) => kod);
    if (own && !bodies.includes(own.organ)) bodies.push(own.organ);
    const areas = association.områden.filter(
      (area) => areasInUse([area]).length > 0 || area.kod === own?.område,
    );
    return [
      {
        name: 'organ',
        kind: 'one',
        options: bodies.map((value) => ({ value, label: bodyName(routine, value) })),
        ...TEXTS.fields.organ,
      },
      { name: 'datum', kind: 'day', ...TEXTS.fields.datum },
      {
        name: 'område',
        kind: 'one',
        options: [
          { value: WHOLE, label: TEXTS.everyArea },
          ...areas.map(({ kod, namn }) => ({ value: kod, label: namn })),
        ],
        ...TEXTS.fields.område,
      },
      {
        name: 'rapporter',
        kind: 'many',
        options: routine.rapporter.map(({ id: value, namn }) => ({ value, label: namn })),
        ...TEXTS.fields.rapporter,
      },
    ];
  },
  put(context, id, filled) {
    const before = context.association.möten ?? [];
    const at = id === undefined ? -1 : before.findIndex((row) => meetingId(row) === id);
    const område = one(filled, 'område');
    // A meeting that gets no reports at all is not the same as one that gets those of every meeting.
    const rapporter = filled['rapporter'] ?? (before[at]?.rapporter?.length === 0 ? [] : undefined);
    const row = {
      organ: one(filled, 'organ') ?? '',
      ...(område === undefined || område === WHOLE ? {} : { område }),
      datum: one(filled, 'datum') ?? '',
      ...(rapporter === undefined ? {} : { rapporter: [...rapporter] }),
    } as Meeting;
    return judged(context, withEntry(before, at, row));
  },
  remove: (context, id) =>
    judged(
      context,
      (context.association.möten ?? []).filter((row) => meetingId(row) !== id),
    ),
};

/** The meetings as they would be, or what is wrong with that. What was there before had no fault. */
function judged({ association, routine }: SettingsContext, after: readonly Meeting[]): Changed {
  const changed = withList(association, 'möten', after);
  const faults = meetingProblems(changed, routine).map(({ code, path }) => ({
    control: String(path[2]),
    text: TEXTS.faults[code],
  }));
  return faults.length > 0 ? { faults } : { association: changed };
}
