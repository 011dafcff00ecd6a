/**
 * Encrypts a text for the coordinators' public keys, in age's ASCII armor: it can be opened here or with any age
 * program.
 * @throws Error when there is no key: a text that no one can read must not be accepted
 * @example await openSealed(await sealTo(['age1…'], 'Karin Exempel'), ['AGE-SECRET-KEY-1…']) // 'Karin Exempel'
 */
export async function sealTo(recipients: readonly string[], text: string): Promise<string> {
  if (recipients.length === 0) throw new Error('no key to seal to');
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/** Decrypts a sealed text with one of the identities; undefined when none of them fits or the text was changed. */
export async function openSealed(sealed: string, identities: readonly string[]): Promise<string | undefined> {
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch {
    // The library does not distinguish the two, and a person handles both in the same way.
    return undefined;
  }
}

/** Returns the private keys in an identity file: one per line, with `#` for comments, as age writes it. */
export function readIdentities(file: string): string[] {
  return file
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
const BINARY = 'age-encryption.org/v1';

/**
 * Returns the text of a file with keys. A file that `age -p` has protected is opened with its passphrase.
 * @returns the text, or why it cannot be read
 */
export async function openKeyFile(
  file: Uint8Array,
  passphrase: string,
): Promise<string | { fault: 'passphrase' | 'wrong-passphrase' }> {
  const text = new TextDecoder().decode(file);
  const isArmored = text.trimStart().startsWith(ARMOR);
  if (!isArmored && !text.startsWith(BINARY)) return text;
  if (passphrase === '') return { fault: 'passphrase' };
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(isArmored ? armor.decode(text.trim()) : file, 'text');
  } catch {
    return { fault: 'wrong-passphrase' };
  }
}
