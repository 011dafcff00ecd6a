import type { Association } from '../../../schemas/types.ts';
import { areasInUse } from '../../area.ts';
import { keyFault } from '../../key-fault.ts';
import { hasPrivateKey } from '../../private-key.ts';
import { KEY_TEXTS } from '../../texts/contact.ts';
import { KEY_SETTINGS_TEXTS as TEXTS } from '../../texts/work/settings-keys.ts';
import { type Changed, one, type SettingsContext, type SettingsSection } from './section.ts';

/** What the form has for a key to all areas that have none of their own; no code is like it. */
const WHOLE = '-';

type Keys = NonNullable<Association['nycklar']>;

/** A key, where in the settings it is, and who has the private part. */
interface Held {
  area: string;
  key: string;
  holder: string | undefined;
}

/** The public keys that contact details are sealed to. What is sealed stays sealed to the keys that there were then. */
export const KEYS: SettingsSection = {
  key: 'nycklar',
  ...TEXTS.section,
  rows: ({ association }) =>
    held(association).map(({ area, key, holder }) => ({
      id: `${area} ${key}`,
      name: holder ?? TEXTS.unknown,
      lines: [placeName(association, area), key],
      values: { hos: holder === undefined ? [] : [holder] },
    })),
  fields: ({ association }, id) => [
    {
      name: 'hos',
      kind: 'line',
      ...TEXTS.fields.hos,
      ...(id === undefined ? { missing: TEXTS.noHolder } : {}),
    },
    ...(id === undefined
      ? [
          { name: 'nyckel', kind: 'line' as const, ...TEXTS.fields.nyckel },
          {
            name: 'område',
            kind: 'one' as const,
            options: [
              { value: WHOLE, label: TEXTS.whole },
              ...areasInUse(association.områden).map(({ kod, namn }) => ({ value: kod, label: namn })),
            ],
            ...TEXTS.fields.område,
          },
        ]
      : []),
  ],
  put({ association }, id, filled): Changed {
    const holder = one(filled, 'hos') ?? '';
    if (id !== undefined) return { association: withHolder(association, keyOf(id), holder) };
    const key = one(filled, 'nyckel') ?? '';
    const area = one(filled, 'område') ?? WHOLE;
    const wrong = whyWrong(association, key, area);
    if (wrong !== undefined) return { faults: [{ control: 'nyckel', text: wrong }] };
    return {
      association: withHolder(withKeys(association, area, [...keysAt(association, area), key]), key, holder),
    };
  },
  remove({ association }, id) {
    const [area = '', key = ''] = id.split(' ');
    const rest = keysAt(association, area).filter((other) => other !== key);
    const changed = withKeys(association, area, rest);
    if (!association.exempel && lacksKey(changed)) return { faults: [{ control: '', text: TEXTS.last }] };
    const isStillUsed = held(changed).some((other) => other.key === key);
    return { association: isStillUsed ? changed : withHolder(changed, key, '') };
  },
};

const keyOf = (id: string): string => id.split(' ')[1] ?? '';

function held(association: SettingsContext['association']): Held[] {
  const { nycklar = [], områden, nyckelinnehavare = [] } = association;
  const holder = (key: string) => nyckelinnehavare.find(({ nyckel }) => nyckel === key)?.hos;
  return [
    ...nycklar.map((key) => ({ area: WHOLE, key, holder: holder(key) })),
    ...områden.flatMap(({ kod, nycklar: own = [] }) =>
      own.map((key) => ({ area: kod, key, holder: holder(key) })),
    ),
  ];
}

function whyWrong(association: Association, key: string, area: string): string | undefined {
  if (hasPrivateKey(key)) return TEXTS.privateKey;
  if (!key.startsWith('age1')) return TEXTS.noKey;
  const code = keyFault(key, association.exempel);
  if (code !== undefined) return KEY_TEXTS[code];
  return keysAt(association, area).includes(key) ? TEXTS.twice : undefined;
}

const placeName = ({ områden }: Association, area: string): string =>
  area === WHOLE ? TEXTS.whole : (områden.find(({ kod }) => kod === area)?.namn ?? area);

const keysAt = ({ nycklar = [], områden }: Association, area: string): readonly string[] =>
  area === WHOLE ? nycklar : (områden.find(({ kod }) => kod === area)?.nycklar ?? []);

/** Whether there is an area from which nothing could be sealed. */
const lacksKey = ({ nycklar = [], områden }: Association): boolean =>
  nycklar.length === 0 && områden.some((area) => (area.nycklar ?? []).length === 0);

function withKeys(association: Association, area: string, keys: readonly string[]): Association {
  if (area === WHOLE) return withOwnKeys(association, keys);
  const områden = association.områden.map((one) => (one.kod === area ? withOwnKeys(one, keys) : one));
  return { ...association, områden: områden as Association['områden'] };
}

/** An empty list is left out, as the file's schema requires. */
function withOwnKeys<Place extends { nycklar?: Keys }>(place: Place, keys: readonly string[]): Place {
  const { nycklar: _before, ...rest } = place;
  return (keys.length === 0 ? rest : { ...rest, nycklar: keys }) as Place;
}

/** The association with who has a key; with an empty name no one is named. */
function withHolder(association: Association, key: string, holder: string): Association {
  const { nyckelinnehavare: before = [], ...rest } = association;
  const at = before.findIndex(({ nyckel }) => nyckel === key);
  const entry = { nyckel: key, hos: holder };
  const after =
    holder === ''
      ? before.filter(({ nyckel }) => nyckel !== key)
      : at < 0
        ? [...before, entry]
        : before.with(at, entry);
  return (after.length === 0 ? rest : { ...rest, nyckelinnehavare: after }) as Association;
}
