import { createHash } from 'node:crypto';

/** How long an answer to a post is remembered, unless something else is said. Milliseconds. */
const REMEMBERED = 10 * 60 * 1000;
/** How many answers are remembered at most. */
const MOST = 500;

const answers = new Map<string, { until: number; answer: Promise<unknown> }>();

/**
 * Does something once for everything that is the same: a form that is sent twice by a double click, while it is done or
 * shortly after, gets the answer to the first. What fails is forgotten.
 * @param parts what it is about: the person, the case, and all that was posted, with the version that was read
 * @param remembered for how long, in milliseconds
 */
export async function once<Answer>(
  parts: readonly unknown[],
  now: number,
  work: () => Promise<Answer>,
  remembered = REMEMBERED,
): Promise<Answer> {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  for (const [other, { until }] of answers)
    if (until < now || answers.size > MOST) answers.delete(other);
    else break;
  const known = answers.get(key);
  if (known && known.until >= now) return known.answer as Promise<Answer>;
  const answer = work();
  answers.set(key, { until: now + remembered, answer });
  answer.catch(() => answers.delete(key));
  return answer;
}
