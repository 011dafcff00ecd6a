import type { QUESTION_TEXTS, SHARE_TEXTS } from '../../texts/questions.ts';
import type { Category } from '../sentences/most-common.ts';
import type { Interval } from '../uncertainty/interval.ts';

/** A question that a board asks. */
export type QuestionId = keyof typeof QUESTION_TEXTS;
/** What a share is of: a field of the statistics, or for exact numbers something counted from the cases. */
export type ShareKind = keyof typeof SHARE_TEXTS;

/**
 * The cases for which something is true, among those that can be judged: cases that are too new, or not filled in, are
 * not counted.
 */
export interface RipeShare {
  part: number;
  base: number;
  /** The most that `part` can be, when the number is hidden; `part` is then the least. */
  most?: number;
  /** How many are too new to judge, if that is known. */
  tooNew?: number;
}

/** The numbers of a period that the questions are answered from. What is hidden or not published is left out. */
export interface QuestionNumbers {
  /** "2026" */
  period: string;
  /** Whether the numbers are exact and internal. */
  exact: boolean;
  total?: number;
  shares: Partial<Readonly<Record<ShareKind, RipeShare>>>;
  causes?: readonly Category[];
}

/** A share of a period with its interval, as a dot with whiskers. */
export interface SharePoint {
  period: string;
  part: number;
  base: number;
  interval: Interval;
}

/** The answer to one question, in words and as the shares to draw. */
export interface Answer {
  id: QuestionId;
  question: string;
  /** The answer in a sentence: "Oftast: 44 av 58 ärenden fick svar inom tre månader, 76 % (63–85 %)." */
  verdict: string;
  /** What it means: how it compares with the year before, and what the numbers leave out. One sentence or two each. */
  meaning: readonly string[];
  /** What the points are: "Andel som fick svar i tid". Empty if there are no points. */
  label: string;
  /** The year before, then this year. Empty when there is no share to draw. */
  points: readonly SharePoint[];
}
