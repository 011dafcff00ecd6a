import { after, bareLength, before } from './around.ts';
import type { Candidate } from './candidate.ts';
import {
  REFERENCE_GENERIC,
  REFERENCE_GLUE,
  REFERENCE_LABELS,
  REFERENCE_PERSONAL,
  REFERENCE_POLICY,
  REFERENCE_THING,
} from './data/contexts.ts';

// Words that announce a number of one person. The first group needs a word for number, since alone they mean other things.
const NUMBERED = '[\\p{L}-]{2,22}?';
const NR = '(?:[ -]?(?:nummer|numret|numren|nr|-id|[ -]ID|kod|koden|beteckning|beteckningen))';
// Numbers of things, texts and places.
export const THING = new RegExp(REFERENCE_THING);
const GLUE = REFERENCE_GLUE;
const VALUE =
  '((?:[A-ZÅÄÖ]{1,8}[ -/]?)?(?=[\\w/.:-]{0,14}\\d)[\\wÅÄÖåäö][\\w/.:-]{1,30}(?:(?:,? |, )\\d[\\d-]{1,10}(?![\\p{L}:.]\\d)){0,6})';
export const LABELLED = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${NUMBERED})${NR}|(?:${REFERENCE_LABELS}))(?![\\p{L}])${GLUE}${VALUE}`,
  'giu',
);
/** "användarnamn: kricar", "instagram lindis_x": a word is the value. */
export const USERNAME =
  /(?<![\p{L}])(?:användarnamn(?:et)?|användar-?id|inlogg(?:ning(?:en)?)?|login|username|instagram|insta|snapchat|snap|tiktok|discord|skype|signatur)(?:[ :.=]{1,3}(?:är |heter |som |kontot |namn )?|: ?"?)([a-z][a-z0-9]{0,15}[._-][a-z0-9._-]{2,20}|[a-z]{2,12}\d{1,6}|[A-Z]{2,6}\d{2,5})(?![\p{L}\d])/giu;
export const SHAPED: readonly [string, RegExp, number][] = [
  ['id-lma', /(?<![\d\p{L}-])\d{2}-\d{6}\/\d{1,2}(?!\d)/gu, 0.85],
  ['id-iban', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,6}(?: ?\d{1,4})?(?![\p{L}\d])/gu, 0.85],
  ['id-hsa', /(?<![\p{L}\d])SE ?\d{10}-[A-Z\d]{3,8}(?![\p{L}\d])/gu, 0.82],
  ['id-police', /(?<![\p{L}\d])(?:[05]\d{3}-?)?K ?\d{5,8}-\d{2}(?!\d)/gu, 0.85],
  ['id-court', /(?<![\p{L}\d])(?:B|T|F|Ä|Ö|UM|PMT|FT|ÖÄ|K) ?\d{2,6}-\d{2}(?![\d-])/gu, 0.7],
  ['id-uuid', /(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi, 0.75],
  ['id-mac', /(?<![\da-f:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f:])/gi, 0.75],
  ['id-card', /(?<![\d-])(?:4\d{3}|5[1-5]\d{2})(?:[ -]?\d{4}){3}(?![\d-])/g, 0.85],
  [
    'id-code',
    /(?<![\p{L}\d-])(?!SFS|SOU|AFS|ICD|GTIN|EAN|LOT|REF|ISO|SS|EN|SS-EN|PDF|HSLF|SOSFS|OBS)(?:[A-ZÅÄÖ]{2,5}[- ]?\d{6,12}|[A-ZÅÄÖ]{2,5}-\d{5})(?![\p{L}\d-])/gu,
    0.56,
  ],
  [
    'id-grouped',
    /(?<![\p{L}\d.,:/-])(?!(?:19|20)\d\d-(?:[01]\d-|(?:19|20)\d\d(?!\d)))(?!0\d{1,3}-)(?:\d{4,5}-\d{3,8}|\d{7,10}-\d{1,2}|\d{3,5}-\d{3,4}-\d{2,6}|[A-ZÅÄÖ]{2,4}[ -]\d{3} \d{3} \d{3}|[A-ZÅÄÖ]{2,5}-\d{2,4}-\d{4,8})(?![\d\p{L}:-]|[.,/]\d| ?(?:kr|kronor|mg|ml|st\b))/gu,
    0.6,
  ],
  [
    'id-mixed',
    /(?<![\p{L}\d.,:/@-])(?=[a-z\d-]{0,12}[a-z]\d)(?=[a-z-]{0,12}\d[a-z\d]{0,8}[a-z-])[a-z\d]{3,8}(?:-[a-z\d]{3,8}){2,4}(?![\p{L}\d-])/gu,
    0.6,
  ],
  ['id-account', /(?<![\d-])\d{4}-\d?,? ?\d{2,3} \d{3} \d{2,3}(?:[- ]\d)?(?!\d)/g, 0.6],
  [
    'id-hidden',
    /(?<![\p{L}\d+/=_-])(?=[A-Za-z+/]{0,40}\d)(?=[\da-z+/]{0,40}[A-Z])[A-Za-z\d+/]{26,200}={0,2}(?![\p{L}\d+/=])/gu,
    0.55,
  ],
];
/** "sista fyra 2391", "slutar på 2391". */
export const LAST_FOUR =
  /(?:sista(?: fyra)?(?: siffrorna| siffror| är)?|slutar(?: på| med)?|slutsiffror(?:na)?|kontrollsiffror(?:na)?|fyra sista(?: siffrorna| är)?|med slutet)[ :]{1,2}(?:i personnumret |är |på |med |= ?){0,2}([-x*]{0,7}\d{4})(?!\d|\p{L}|[.:]\d)/giu;

export const POLICY = new RegExp(REFERENCE_POLICY);
export const PERSONAL = new RegExp(REFERENCE_PERSONAL);
const NOT_VALUE =
  /^(?:(?:19|20)\d{2}-[01]\d-[0-3]\d|[0-3]?\d\/[01]?\d|(?:19|20)\d{2}|[0-2]?\d[.:][0-5]\d(?:-[0-2]?\d[.:][0-5]\d)?|\d{1,2}|\d{1,3}:\d{1,4}|\d+[.,]\d|\d{4}:\d{1,4}|[Kk]l\.?.*|(?:19|20)\d{6}|\d{1,3} ?%)$/;
export const GENERIC = new RegExp(REFERENCE_GENERIC);

const NEXT =
  /^(?: ?(?:,|\/|&)| (?:och|respektive|resp\.?|samt|eller|men|inte))(?: \p{L}{2,12}){0,2} ?([\w-]{3,20})/u;
const shapeOf = (value: string) => value.replace(/\d/g, '0').replace(/[A-Za-zÅÄÖåäö]/g, 'A');

/** Numbers tied to one person: labelled, or of a shape that can be nothing else. A policy's own number is let through. */
export function reference(text: string): Candidate[] {
  if (!/[\d_]/.test(text) && !/(?:användar|inlogg|login|insta|snap|tiktok)/i.test(text)) return [];
  const found: Candidate[] = [];
  for (const match of text.matchAll(LABELLED)) labelled(text, match, found);
  for (const match of text.matchAll(USERNAME)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({ start, end: match.index + match[0].length, type: 'id', confidence: 0.7, rule: 'id-user' });
  }
  for (const [rule, pattern, confidence] of SHAPED) {
    for (const match of text.matchAll(pattern)) {
      if (rule === 'id-hidden' && !/\d[A-Za-z]|[a-z][A-Z]/.test(match[0])) continue;
      const lead = before(text, match.index, 70);
      const policy =
        rule === 'id-court' && /vägledande|prejudikat|rättsfall|praxis|hfd|nja/.test(lead) ? 0 : confidence;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'id',
        confidence: policy,
        rule,
      });
    }
  }
  for (const match of text.matchAll(LAST_FOUR)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({
      start,
      end: match.index + match[0].length,
      type: 'personnummer',
      confidence: 0.7,
      rule: 'personnummer-tail',
    });
  }
  return found;
}

function labelled(text: string, match: RegExpExecArray, found: Candidate[]): void {
  const value = (match[1] ?? '').slice(0, bareLength(match[1] ?? '', '.,:/-'));
  const digits = value.replace(/\D/g, '').length;
  const label = match[0].slice(0, match[0].search(/[ :.#=(\t"]|$/)).toLowerCase();
  if (/^0\d{1,3}[- ]\d{2,3}[- ]|^0\d{2,3}-\d{5,8}$|^07\d{8}$|^(?:0046|46)\d/.test(value)) return;
  if (digits < 2 || NOT_VALUE.test(value) || value.length < 3) return;
  if (
    THING.test(label.replace(/[ -]?(?:nummer|numret|numren|nr|-?id|koden?|beteckning(?:en)?)$/, '')) &&
    !/^(?:dörr|kort)/.test(label)
  )
    return;
  // "mål 3", "ärende 12", "ref 2020": ordinary words take a value that looks like a number of its own.
  if (GENERIC.test(label) && digits < 4) return;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  const end = start + value.length;
  const rest = after(text, end, 14);
  if (
    /^ ?(?:%|kr\b|kronor|mg|ml|dagar|veckor|månader|år\b|timmar|minuter|personer|patienter|st\b|gånger|ggr)/.test(
      rest,
    )
  )
    return;
  const lead = before(text, match.index, 90).replace(/^.*[.!?] (?=\S)/, '');
  const official = /^(?:dnr|diarie|ref|vår|er|beslut|beteckning|ärende|mål|anmälan|referens|avtal|akt)/.test(
    label,
  );
  const policy = official && (POLICY.test(lead) || POLICY.test(rest)) && !PERSONAL.test(lead);
  const confidence = policy ? 0 : digits >= 4 ? 0.78 : 0.6;
  found.push({ start, end, type: 'id', confidence, rule: 'id-label' });
  // "kundnummer 8831-22 respektive 8831-27": the next of the same shape.
  const next = NEXT.exec(text.slice(end, end + 50));
  if (next?.[1] && shapeOf(next[1]) === shapeOf(value)) {
    const from = end + next[0].length - next[1].length;
    found.push({ start: from, end: from + next[1].length, type: 'id', confidence, rule: 'id-label' });
  }
}
