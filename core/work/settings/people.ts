import associationSchema from '../../../schemas/association.json' with { type: 'json' };
import { areasInUse } from '../../area.ts';
import { PEOPLE_TEXTS as TEXTS } from '../../texts/work/settings-people.ts';
import { describePerson, type PersonRow, personId, type Role } from '../person.ts';
import { personProblems } from '../person-problems.ts';
import type { FieldFault } from '../read-case-form.ts';
import {
  type Changed,
  type Filled,
  one,
  type SettingsContext,
  type SettingsField,
  type SettingsSection,
  withEntry,
  withList,
} from './section.ts';

const ROLES = associationSchema.properties.personer.items.properties.roll.oneOf.map((role) => ({
  value: role.const,
  label: role.title,
  hint: role.description,
}));

/**
 * Who may use the workspace. There is always a förbundschef, and people cannot lock themselves out: only another
 * förbundschef can change the address, the login or the role that a person has signed in with.
 */
export const PEOPLE: SettingsSection = {
  key: 'personer',
  ...TEXTS.section,
  rows: ({ association }) =>
    list(association).map((row) => {
      const { namn, mejl, inloggning, roll, områden = [] } = row;
      const role = describePerson({ namn: '', roll, områden }, association).replace(/^, /, '');
      return {
        id: personId(row) ?? '',
        name: namn,
        lines: [role, mejl, inloggning].filter((line) => line !== undefined),
        values: {
          namn: [namn],
          mejl: mejl === undefined ? [] : [mejl],
          inloggning: inloggning === undefined ? [] : [inloggning],
          roll: [roll],
          områden,
        },
      };
    }),
  fields: ({ association }, id): SettingsField[] => {
    const had = list(association).find((row) => personId(row) === id)?.områden ?? [];
    const areas = association.områden.filter(
      (area) => areasInUse([area]).length > 0 || had.includes(area.kod),
    );
    return [
      { name: 'namn', kind: 'line', ...TEXTS.fields.namn },
      { name: 'mejl', kind: 'mail', ...TEXTS.fields.mejl },
      { name: 'inloggning', kind: 'login', ...TEXTS.fields.inloggning },
      { name: 'roll', kind: 'one', options: ROLES, ...TEXTS.fields.roll },
      {
        name: 'områden',
        kind: 'many',
        options: areas.map(({ kod, namn }) => ({ value: kod, label: namn })),
        ...TEXTS.fields.områden,
      },
    ];
  },
  put(context, id, filled) {
    const { association, me } = context;
    const before = list(association);
    const at = id === undefined ? -1 : before.findIndex((row) => personId(row) === id);
    const row = rowOf(filled);
    if (id !== undefined && id === me) {
      const own = before[at];
      const isOtherLogin = own?.inloggning !== undefined && row.inloggning !== own.inloggning;
      const control =
        personId(row) !== id
          ? 'mejl'
          : isOtherLogin
            ? 'inloggning'
            : row.roll !== own?.roll
              ? 'roll'
              : undefined;
      if (control) return refused(control, TEXTS.ownWay);
    }
    return judged(context, withEntry(before, at, row), 'roll');
  },
  remove(context, id) {
    if (id === context.me) return refused('', TEXTS.ownRemoval);
    const rest = list(context.association).filter((row) => personId(row) !== id);
    return judged(context, rest, '');
  },
};

const list = ({ personer = [] }: SettingsContext['association']): readonly PersonRow[] => personer;

const refused = (control: string, text: string): Changed => ({ faults: [{ control, text }] });

function rowOf(filled: Filled): PersonRow {
  const [namn = '', mejl, inloggning] = ['namn', 'mejl', 'inloggning'].map((name) => one(filled, name));
  const roll = one(filled, 'roll') as Role;
  return {
    namn,
    ...(mejl === undefined ? {} : { mejl }),
    ...(inloggning === undefined ? {} : { inloggning }),
    roll,
    // Only a coordinator has areas of their own: boxes that were ticked before the role was changed do not count.
    ...(roll === 'koordinator'
      ? { områden: (filled['områden'] ?? []) as NonNullable<PersonRow['områden']> }
      : {}),
  };
}

/** The association with the changed people, or what is wrong with them. The people before the change had no fault. */
function judged(
  { association }: SettingsContext,
  after: readonly PersonRow[],
  whereHeadIsMissing: string,
): Changed {
  const changed = withList(association, 'personer', after);
  const faults: FieldFault[] = personProblems(changed).map(({ code, path }) => {
    const key = String(path[2]);
    return { control: key === 'namn' ? 'mejl' : key === 'roll' ? 'områden' : key, text: TEXTS.faults[code] };
  });
  if (after.some((row) => row.roll === 'koordinator' && row.områden?.length === 0))
    faults.push({ control: 'områden', text: TEXTS.faults['person-areas-missing'] });
  if (!after.some(({ roll }) => roll === 'forbundschef'))
    faults.push({ control: whereHeadIsMissing, text: TEXTS.noHead });
  return faults.length > 0 ? { faults } : { association: changed };
}
