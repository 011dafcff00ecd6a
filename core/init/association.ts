import type { Association } from '../../schemas/types.ts';
import { PART_TEXTS as PARTS } from '../texts/init.ts';
import { GENERAL_AREA, isGeneralArea } from './areas.ts';
import { codeOf } from './codes.ts';
import { type Answers, lineOf, linesOf } from './question.ts';
import { coordinatorId, UNIT_PARTIES } from './questions.ts';

type Area = Association['områden'][number];
type Party = Association['parter'][number];
type Recipient = Association['kontakt'];

/** The chroma of a new association's colours; the hue is asked. */
export const CHROMA = 0.07;
/** How long after a case is closed the contact details are removed, until the association decides otherwise. */
const ERASED_AFTER_MONTHS = 3;

/** The file that a new association's own routine is in. */
export const OWN_ROUTINE = 'avvikelser';

/**
 * Makes what association.yaml says from all answers.
 * @param keys the public keys
 */
export function newAssociation(answers: Answers, keys: readonly string[]): Association {
  const start: Association = {
    schema: 1,
    namn: '',
    prefix: lineOf(answers['prefix']),
    rutin: OWN_ROUTINE,
    kontakt: { roll: '', mejl: '' },
    dataskydd: {
      organisationsnummer: '',
      dataskyddsombud: '',
      'gallras-efter': { månader: ERASED_AFTER_MONTHS },
    },
    tema: { ton: 0, krom: CHROMA },
    formulär: { telefon: 'frivillig', händelser: false, anonym: false },
    hänvisningar: PARTS.elsewhere.map((one) => ({ ...one })),
    områden: [] as unknown as Association['områden'],
    parter: newParties() as Association['parter'],
  };
  return changedAssociation(start, answers, Object.keys(answers), keys);
}

/**
 * Returns an association with what some answers change, and everything else as it was.
 * @param ids the questions whose answers count
 * @param keys public keys that are added
 */
export function changedAssociation(
  before: Association,
  answers: Answers,
  ids: readonly string[],
  keys: readonly string[] = [],
): Association {
  const after = structuredClone(before);
  const line = (id: string, set: (value: string) => void) => {
    if (ids.includes(id)) set(lineOf(answers[id]));
  };
  const protection = after.dataskydd ?? { organisationsnummer: '', dataskyddsombud: '' };
  line('namn', (value) => {
    after.namn = value;
  });
  line('kontakt.roll', (value) => {
    after.kontakt.roll = value;
  });
  line('kontakt.mejl', (value) => {
    after.kontakt.mejl = value;
  });
  line('kontakt.telefon', (value) => setOrRemove(after.kontakt, 'telefon', value || undefined));
  line('organisationsnummer', (value) => {
    after.dataskydd = Object.assign(protection, { organisationsnummer: value });
  });
  line('dataskyddsombud', (value) => {
    after.dataskydd = Object.assign(protection, { dataskyddsombud: value });
  });
  line('färg', (value) => {
    after.tema.ton = Number(value);
  });
  if (ids.some((id) => id === 'kommuner' || id.startsWith('koordinator'))) changeAreas(after, answers, ids);
  for (const [id, code] of Object.entries(UNIT_PARTIES))
    if (ids.includes(id)) addUnits(after.parter, code, linesOf(answers[id]));
  changeMeetings(after, answers, ids);
  const all = [...new Set([...(after.nycklar ?? []), ...keys])];
  if (all.length > 0) after.nycklar = all as NonNullable<Association['nycklar']>;
  return after;
}

function setOrRemove<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | undefined,
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** Adds the areas that are new, and gives every area whose coordinator was asked about the one that was answered. */
function changeAreas(after: Association, answers: Answers, ids: readonly string[]): void {
  const names = linesOf(answers['kommuner']);
  const taken = new Set([GENERAL_AREA, ...after.områden.map(({ kod }) => kod)]);
  const areas = after.områden.filter((area) => !isGeneralArea(area));
  const general = after.områden.filter(isGeneralArea);
  for (const name of names)
    if (!areas.some(({ namn }) => namn === name))
      areas.push({ kod: codeOf(name, taken), namn: name, koordinator: coordinator(answers, name) });
    else if (ids.includes('koordinator.roll') || ids.includes(mailId(answers, name))) {
      const area = areas.find(({ namn }) => namn === name) as Area;
      area.koordinator = { ...area.koordinator, ...coordinator(answers, name) };
    }
  if (general.length === 0 && areas.length > 1)
    general.push({ kod: GENERAL_AREA, namn: PARTS.allAreas, koordinator: { ...after.kontakt } });
  after.områden = [...areas, ...general] as Association['områden'];
  if (ids.includes('kommuner')) addUnits(after.parter, 'kommun', names);
}

const mailId = (answers: Answers, area: string): string =>
  answers['koordinatorer'] === 'varje' ? coordinatorId(area) : 'koordinator.mejl';

function coordinator(answers: Answers, area: string): Recipient {
  const role = lineOf(answers['koordinator.roll']);
  const isOwn = answers['koordinatorer'] === 'varje';
  return { roll: isOwn ? `${role} i ${area}` : role, mejl: lineOf(answers[mailId(answers, area)]) };
}

/** The parties of every association, without their units. */
function newParties(): Party[] {
  const { parties: name } = PARTS;
  return [
    { kod: 'arbetsformedlingen', namn: name.arbetsformedlingen, huvudman: 'stat' },
    { kod: 'forsakringskassan', namn: name.forsakringskassan, huvudman: 'stat' },
    { kod: 'kommun', namn: name.kommun, huvudman: 'kommun' },
    { kod: 'vardcentral', namn: name.vardcentral, huvudman: 'region' },
    { kod: 'psykiatri', namn: name.psykiatri, huvudman: 'region' },
    { kod: 'annan', namn: name.annan, huvudman: 'annan', fritext: true },
  ];
}

/** Adds the units that a party's list does not have yet. */
function addUnits(parties: Association['parter'], code: string, names: readonly string[]): void {
  const party = parties.find(({ kod }) => kod === code);
  const words = Object.hasOwn(PARTS.lists, code) ? PARTS.lists[code as keyof typeof PARTS.lists] : undefined;
  if (!party || !words) return;
  const units = party.lista?.enheter ?? [];
  const taken = new Set(units.map(({ kod }) => kod));
  const added = names
    .filter((name) => !units.some(({ namn }) => namn === name))
    .map((namn) => ({ kod: codeOf(namn, taken), namn }));
  if (added.length === 0) return;
  const list = party.lista ?? words;
  party.lista = { ...list, enheter: [...units, ...added] } as NonNullable<Party['lista']>;
}

/** Gives each body that was asked about the days that were answered. Meetings of one area stay as they are. */
function changeMeetings(after: Association, answers: Answers, ids: readonly string[]): void {
  let meetings = after.möten ? [...after.möten] : [];
  for (const id of ids) {
    if (!id.startsWith('möten.')) continue;
    const body = id.slice('möten.'.length);
    const days = linesOf(answers[id]);
    const known = meetings.filter(({ organ, område }) => organ === body && område === undefined);
    meetings = meetings.filter((one) => !known.includes(one) || days.includes(one.datum));
    for (const day of days)
      if (!known.some(({ datum }) => datum === day)) meetings.push({ organ: body, datum: day });
  }
  setOrRemove(
    after,
    'möten',
    meetings.length === 0 ? undefined : (meetings as NonNullable<Association['möten']>),
  );
}
