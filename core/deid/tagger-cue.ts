/** What a word may be in a date or a number in words; 0 is nothing. One up to nineteen is most often neither. */
export const SMALL_NUMBER = 1;
export const MONTH_OR_TENS = 2;

const MONTHS =
  /^(?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|våren|sommaren|hösten|vintern|årgång|midsommar(?:afton|dagen)?|julafton|juldagen|lucia(?:dagen)?|nyårs(?:afton|dagen)|påsk(?:dagen|afton)?|valborg(?:smässoafton)?)$/;
const TENS =
  /^(?:(?:nitton|tjugo|arton)hundra|två?tusen|(?:tjugo|(?:tret|fyr|fem|sex|sjut|åt|nit)tio?)(?:ett?|två|tre|fyra|fem|sex|sju|åtta|nio|nie|första|andra|tredje|[a-zåäö]{1,3}[mxjt]te|[a-zåäö]{1,4}nde)?$)/;
const SMALL =
  /^(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton(?:de)?|första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte)$/;

/** What a word in small letters may be. */
export function cueOfWord(lower: string): number {
  if (lower.length > 40) return 0;
  if (MONTHS.test(lower) || TENS.test(lower)) return MONTH_OR_TENS;
  return SMALL.test(lower) ? SMALL_NUMBER : 0;
}
