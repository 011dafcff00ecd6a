import { Encrypter } from 'age-encryption';
import { KEY_TEXTS } from '../../core/texts/contact.ts';
import type { DataPath } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';

/** The example association's public key. Its private half is in docs/exempelnyckel.txt, for anyone to read. */
const EXAMPLE_KEY = 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0';

/** Something wrong with a key, and where in association.yaml it stands. */
interface KeyProblem {
  code: keyof typeof KEY_TEXTS;
  path: DataPath;
  text: string;
}

/** Looks through the public keys: one that was mistyped, or the example's in an association that is none. */
export function keyProblems({ exempel, nycklar = [], områden }: Association): KeyProblem[] {
  const keys = [
    ...nycklar.map((key, at) => ({ key, path: ['nycklar', at] })),
    ...områden.flatMap(({ nycklar: own = [] }, area) =>
      own.map((key, at) => ({ key, path: ['områden', area, 'nycklar', at] })),
    ),
  ];
  return keys.flatMap(({ key, path }) => {
    const code = !isRecipient(key)
      ? 'bad-recipient'
      : key === EXAMPLE_KEY && !exempel
        ? 'example-key'
        : undefined;
    return code ? [{ code, path, text: KEY_TEXTS[code] }] : [];
  });
}

/** Whether a public key can be sealed to: letters that were mistyped do not add up. */
function isRecipient(key: string): boolean {
  try {
    new Encrypter().addRecipient(key);
    return true;
  } catch {
    return false;
  }
}
