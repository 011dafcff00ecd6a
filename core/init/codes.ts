import { withoutMarks } from '../ascii.ts';

const MAX_LENGTH = 56;

/**
 * Makes the code of an area or a unit from its name: ASCII words with hyphens, and a number after when it is taken.
 * @param taken codes that the list has; the new one is added
 *
 * @example
 * codeOf('Nässjö', new Set()); // 'nassjo'
 */
export function codeOf(name: string, taken: Set<string>): string {
  const words = withoutMarks(name.toLowerCase()).replace(/[^a-z0-9]+/g, '-');
  const bare = words.slice(0, MAX_LENGTH).replace(/^-+|-+$/g, '');
  // The schema refuses `constructor`, which every object in JavaScript has.
  const first = bare === '' || bare === 'constructor' ? 'enhet' : bare;
  let code = first;
  for (let number = 2; taken.has(code); number++) code = `${first}-${number}`;
  taken.add(code);
  return code;
}
