/**
 * Seals a text to the coordinators' public keys, in age's text form: it can be opened here or with any age program.
 * @throws Error when there is no key: a text that nobody can read must not be taken in
 */
export async function sealTo(recipients: readonly string[], text: string): Promise<string> {
  if (recipients.length === 0) throw new Error('no key to seal to');
  const { armor, Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/** Opens a sealed text with one of the identities; undefined when none of them fits, or it was changed. */
export async function openSealed(sealed: string, identities: readonly string[]): Promise<string | undefined> {
  const { armor, Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch {
    // Which of the two it was, the library does not say, and a person does the same about both.
    return undefined;
  }
}

/** The private keys in an identity file: one a line, with `#` for remarks, as age writes it. */
export function readIdentities(file: string): string[] {
  return file
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
