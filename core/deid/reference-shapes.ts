import * as CONFIDENCE from './confidence.ts';
import { REFERENCE_AFTER_NOUN, REFERENCE_CODE, REFERENCE_GROUPED } from './data/contexts.ts';
import { FIVE_DIGITS, type Sign } from './sign.ts';

/** Groups of digits, or of digits and letters, with a hyphen between; or three digits alone, as in groups of three. */
const GROUPS = /\d-[\dA-ZÅÄÖ]|[A-ZÅÄÖ]-\d|^\d{3}$/;
/** Numbers that are recognised by their shape alone: rule, pattern, confidence and the sign that it needs. */
export const SHAPED_IDS: readonly [rule: string, pattern: RegExp, confidence: number, sign: Sign][] = [
  ['id-lma', /(?<![\d\p{L}-])\d{2}-\d{6}\/\d{1,2}(?!\d)/gu, CONFIDENCE.LMA_NUMBER, GROUPS],
  [
    'id-iban',
    /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,6}(?: ?\d{1,4})?(?![\p{L}\d])/gu,
    CONFIDENCE.IBAN,
    /[A-Z]{2}\d{2}/,
  ],
  ['id-hsa', /(?<![\p{L}\d])SE ?\d{10}-[A-Z\d]{3,8}(?![\p{L}\d])/gu, CONFIDENCE.HSA_ID, GROUPS],
  ['id-police', /(?<![\p{L}\d])(?:[05]\d{3}-?)?K ?\d{5,8}-\d{2}(?!\d)/gu, CONFIDENCE.POLICE_NUMBER, GROUPS],
  [
    'id-court',
    /(?<![\p{L}\d])(?:B|T|F|Ä|Ö|UM|PMT|FT|ÖÄ|K) ?\d{2,6}-\d{2}(?![\d-])/gu,
    CONFIDENCE.COURT_NUMBER,
    GROUPS,
  ],
  [
    'id-uuid',
    /(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi,
    CONFIDENCE.MACHINE_ID,
    /[\da-f]{8}-/i,
  ],
  [
    'id-mac',
    /(?<![\da-f:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f:])/gi,
    CONFIDENCE.MACHINE_ID,
    /(?:[\da-f]{2}[:-]){5}/i,
  ],
  [
    'id-card',
    /(?<![\d-])(?:4\d{3}|5[1-5]\d{2})(?:[ -]?\d{4}){3}(?![\d-])/g,
    CONFIDENCE.PAYMENT_CARD,
    /4\d{3}|5[1-5]\d{2}/,
  ],
  ['id-code', new RegExp(REFERENCE_CODE, 'gu'), CONFIDENCE.CODE, FIVE_DIGITS],
  // "9911 2030 4455", "7781203": more digits than a date or an amount has, and no telephone's zero.
  [
    'id-number',
    /(?<![\p{L}\d.,:/+#&%=-])(?<!\d )(?!(?:19|20)\d{6}(?!\d))(?:[1-9]\d{3}(?: \d{4}){1,3}(?: \d{1,4})?|[1-9]\d{6,8})(?![\d\p{L}:]|[.,/-]\d|[ ]?(?:kr|kronor|mg|ml|st|%|\d)(?!\p{L}))/gu,
    CONFIDENCE.LONG_NUMBER,
    /[1-9]\d{3}/,
  ],
  // "mottagare 44913 saknas": a noun and a number that counts nothing.
  ['id-after-noun', new RegExp(REFERENCE_AFTER_NOUN, 'gu'), CONFIDENCE.NUMBER_AFTER_NOUN, FIVE_DIGITS],
  ['id-grouped', new RegExp(REFERENCE_GROUPED, 'gu'), CONFIDENCE.GROUPED_ID, GROUPS],
  [
    'id-mixed',
    new RegExp(
      '(?<![\\p{L}\\d.,:/@-])(?=[a-z\\d-]{0,12}[a-z]\\d)(?=[a-z-]{0,12}\\d[a-z\\d]{0,8}[a-z-])' +
        '[a-z\\d]{3,8}(?:-[a-z\\d]{3,8}){2,4}(?![\\p{L}\\d-])',
      'gu',
    ),
    CONFIDENCE.GROUPED_ID,
    /[a-z\d]{3}-[a-z\d]{3,8}-[a-z\d]{3}/,
  ],
  [
    'id-account',
    /(?<![\d-])\d{4}-\d?,? ?\d{2,3} \d{3} \d{2,3}(?:[- ]\d)?(?!\d)/g,
    CONFIDENCE.GROUPED_ID,
    /\d{4}-/,
  ],
  [
    'id-label',
    /(?<![\p{L}\d])(?!TEL|TFN|MOB|FAX|NR)[A-ZÅÄÖ]{2,4} \d{3} \d{3} \d{3}(?![\d-])/gu,
    CONFIDENCE.GROUPED_ID,
    GROUPS,
  ],
  ['id-label', /(?<![\p{L}\d-])\d{4}-\d{3}-\d{4}(?![\d-])/gu, CONFIDENCE.GROUPED_ID, GROUPS],
  ['id-label', /(?<![\p{L}\d&#])#\d{4,10}(?:-\d{1,4})?(?![\p{L}\d])/gu, CONFIDENCE.GROUPED_ID, /#\d{4}/],
  [
    'id-letters',
    /(?<![\p{L}\d-])(?!SS|EN|ISO|PM|CRP|HB)[A-ZÅÄÖ]{1,4}-\d{2,4}(?: \d{2,4}){1,3}(?![\d\p{L}:]|[.,/-]\d| (?:kr|mg|ml|st)(?!\p{L}))/gu,
    CONFIDENCE.NUMBER_IN_GROUPS,
    GROUPS,
  ],
  [
    'id-hidden',
    /(?<![\p{L}\d+/=_-])(?=[A-Za-z+/]{0,40}\d)(?=[\da-z+/]{0,40}[A-Z])[A-Za-z\d+/]{26,200}={0,2}(?![\p{L}\d+/=])/gu,
    CONFIDENCE.HIDDEN_ID,
    /[A-Za-z\d+/]{26}/,
  ],
];
