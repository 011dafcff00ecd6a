import {
  EXACT_IS_INTERNAL,
  NOT_KNOWN,
  NOT_PUBLISHED,
  OFTEN_TEXTS,
  QUESTION_TEXTS,
  SHARE_TEXTS,
  TOO_NEW_TEXTS,
} from '../../texts/questions.ts';
import { mostCommon } from '../sentences/most-common.ts';
import { capitalise, formatCount, formatPercent } from '../sentences/numbers.ts';
import { shareText } from '../sentences/share.ts';
import { shareChangeSentence } from '../sentences/share-change.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { wilsonInterval } from '../uncertainty/proportion.ts';
import type { Answer, QuestionId, QuestionNumbers, RipeShare, ShareKind, SharePoint } from './numbers.ts';

/** The shares that answer a question, the one that says most first. */
const SHARES: readonly (readonly [QuestionId, readonly ShareKind[]])[] = [
  ['svar', ['svar-3-man']],
  ['losta', ['stangt', 'lost']],
  ['hjalper', ['effekt', 'atgard']],
  ['igen', ['aterkommande']],
];

/**
 * Answers what a board asks, from published or exact numbers alike. Each answer has a verdict in words, what it means
 * and the shares to draw; where the numbers cannot say, it says where the answer is.
 * @param before the same kind of period a year before, if it is counted the same way
 * @example answers(numbersOf(edition), undefined)[0]?.verdict // "Oftast: 44 av 58 ärenden fick svar …"
 */
export function answers(now: QuestionNumbers, before: QuestionNumbers | undefined): Answer[] {
  return [
    ...SHARES.map(([id, kinds]) => {
      const kind = kinds.find((one) => (now.shares[one]?.base ?? 0) > 0);
      return kind ? shareAnswer(id, kind, now, before) : unanswered(id, now);
    }),
    mostCommonAnswer(now, before),
  ];
}

function unanswered(id: QuestionId, { exact }: QuestionNumbers): Answer {
  const verdict = exact ? NOT_KNOWN : NOT_PUBLISHED[id];
  return { id, question: QUESTION_TEXTS[id], verdict, meaning: [], label: '', points: [] };
}

function shareAnswer(
  id: QuestionId,
  kind: ShareKind,
  now: QuestionNumbers,
  before: QuestionNumbers | undefined,
): Answer {
  const { unit, is, label, better, rest } = SHARE_TEXTS[kind];
  const share = now.shares[kind] as RipeShare;
  const { part, base, most = part, tooNew = 0 } = share;
  const isHidden = most > part;
  const [numbers, ...percent] = isHidden
    ? hiddenShareText(part, most, base)
    : shareText(part, base).split(', ');
  const what = `${numbers} ${unit} ${is}${percent.map((text) => `, ${text}`).join('')}.`;
  const few = base < MINIMUM_CASES.share;
  const often = { low: wilsonInterval(part, base).low, high: wilsonInterval(most, base).high };
  const verdict = rest === '' ? `${few ? OFTEN_TEXTS.tooFew : howOften(often)}: ${what}` : capitalise(what);
  const earlier = isHidden || before?.shares[kind]?.most !== undefined ? undefined : before?.shares[kind];
  return {
    id,
    question: QUESTION_TEXTS[id],
    verdict,
    meaning: [
      ...(before && earlier ? [shareChangeSentence(share, earlier, before.period, better)] : []),
      ...(rest === '' || now.exact ? [] : [rest]),
      ...(isHidden && rest === '' ? [EXACT_IS_INTERNAL] : []),
      ...(tooNew > 0 ? [tooNewText(kind, tooNew)] : []),
    ],
    label,
    points: isHidden ? [] : points(now, share, before, earlier),
  };
}

/** What is certain about a hidden number: "minst 40 av 44" and "minst 90 %". */
function hiddenShareText(least: number, most: number, base: number): string[] {
  const [word, n, round] =
    most === base ? (['minst', least, Math.floor] as const) : (['högst', most, Math.ceil] as const);
  const percent =
    base < MINIMUM_CASES.share ? [] : [`${word} ${formatPercent(round((100 * n) / base) / 100)}`];
  return [`${word} ${formatCount(n)} av ${formatCount(base)}`, ...percent];
}

function tooNewText(kind: ShareKind, n: number): string {
  const { one, many } = TOO_NEW_TEXTS[kind === 'effekt' ? 'measures' : 'cases'];
  return n === 1 ? one : `${formatCount(n)} ${many}`;
}

/** The words for a share, from its interval rather than from the share itself. */
function howOften({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  if (low >= 0.9) return OFTEN_TEXTS.always;
  if (low > 0.5) return OFTEN_TEXTS.mostly;
  if (high <= 0.1) return OFTEN_TEXTS.never;
  if (high < 0.5) return OFTEN_TEXTS.seldom;
  return high - low <= 0.3 ? OFTEN_TEXTS.half : OFTEN_TEXTS.unsure;
}

/** Fewer than ten have no share, so they are not drawn. */
function points(
  now: QuestionNumbers,
  share: RipeShare,
  before: QuestionNumbers | undefined,
  earlier: RipeShare | undefined,
): SharePoint[] {
  const all = [
    ...(before && earlier ? [{ ...earlier, period: before.period }] : []),
    { ...share, period: now.period },
  ];
  return all
    .filter(({ base }) => base >= MINIMUM_CASES.share)
    .map(({ period, part, base }) => ({ period, part, base, interval: wilsonInterval(part, base) }));
}

/** Names the most common cause, if there is one, and compares its share with the year before. */
function mostCommonAnswer(now: QuestionNumbers, before: QuestionNumbers | undefined): Answer {
  const { causes, total } = now;
  if (!causes || total === undefined) return unanswered('vanligast', now);
  const { sentence, leader } = mostCommon({ one: 'orsak', many: 'orsaker' }, causes, total);
  const share = leader && { part: leader.cases, base: total };
  const cell = leader && before?.causes?.find(({ label }) => label === leader.label)?.cell;
  const earlier =
    typeof cell === 'number' && before?.total !== undefined ? { part: cell, base: before.total } : undefined;
  return {
    id: 'vanligast',
    question: QUESTION_TEXTS.vanligast,
    verdict: sentence,
    meaning:
      share && before && earlier ? [shareChangeSentence(share, earlier, before.period, undefined)] : [],
    label: leader ? 'Andel med orsaken' : '',
    points: share ? points(now, share, before, earlier) : [],
  };
}
