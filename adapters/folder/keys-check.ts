import { keyFault } from '../../core/key-fault.ts';
import { KEY_TEXTS } from '../../core/texts/contact.ts';
import type { DataPath } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';

/** Something wrong with a key, and its place in association.yaml. */
interface KeyProblem {
  code: keyof typeof KEY_TEXTS;
  path: DataPath;
  text: string;
}

/** Finds public keys that are mistyped or of a newer kind, and the example's key in an association that is not an example. */
export function keyProblems({ exempel, nycklar = [], områden }: Association): KeyProblem[] {
  const keys = [
    ...nycklar.map((key, at) => ({ key, path: ['nycklar', at] })),
    ...områden.flatMap(({ nycklar: own = [] }, area) =>
      own.map((key, at) => ({ key, path: ['områden', area, 'nycklar', at] })),
    ),
  ];
  return keys.flatMap(({ key, path }) => {
    const code = keyFault(key, exempel);
    return code ? [{ code, path, text: KEY_TEXTS[code] }] : [];
  });
}
