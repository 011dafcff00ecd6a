import { INIT_TEXTS as TEXTS } from '../texts/init-command.ts';
import { type Answer, linesOf, type Question } from './question.ts';

/** An answer on one line: the whole of a short list, and of a long one the first few and how many they are. */
export function shortAnswer({ choices }: Question, answer: Answer | undefined): string {
  const lines = linesOf(answer);
  const chosen = choices?.find(({ value }) => value === answer);
  if (chosen) return chosen.label;
  return lines.length === 0 ? TEXTS.none : TEXTS.count(lines.slice(0, 4).join(', '), lines.length);
}
