import { createHash } from 'node:crypto';

/** How long an answer to a post is remembered. Milliseconds. */
const REMEMBERED = 10 * 60 * 1000;
/** How many answers are remembered at most. */
const MOST = 500;

const answers = new Map<string, { until: number; answer: Promise<unknown> }>();

/**
 * Does something once for equal `parts`: a form that a double click sends again, during the first call or shortly
 * after, gets the first call's answer. A failure is forgotten.
 * @param parts what identifies the call: the person, the case, and everything that was posted, with the version that
 * was read
 */
export async function once<Answer>(
  parts: readonly unknown[],
  now: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  for (const [other, { until }] of answers)
    if (until < now || answers.size > MOST) answers.delete(other);
    else break;
  const known = answers.get(key);
  if (known) return known.answer as Promise<Answer>;
  const answer = work();
  answers.set(key, { until: now + REMEMBERED, answer });
  answer.catch(() => answers.delete(key));
  return answer;
}
