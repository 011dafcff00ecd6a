const MOST_REMEMBERED = 20_000;
/** Anything longer is no word that comes again. UTF-16 units. */
const LONGEST_REMEMBERED = 80;

/**
 * Returns a question about a piece of text that remembers its answers, since words come again within a text and from
 * text to text.
 */
export function remembered<Answer extends NonNullable<unknown>>(
  ask: (written: string) => Answer,
): (written: string) => Answer {
  const known = new Map<string, Answer>();
  return (written) => {
    const answer = known.get(written);
    if (answer !== undefined) return answer;
    if (known.size > MOST_REMEMBERED) known.clear();
    const found = ask(written);
    if (written.length <= LONGEST_REMEMBERED) known.set(written, found);
    return found;
  };
}
