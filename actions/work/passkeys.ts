import { createHash } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import type { PasskeyKey } from '../../adapters/passkeys/webauthn.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import type { Service } from '../service.ts';

type Storing = Pick<Service, 'blobs' | 'secret'>;

/** A passkey that someone can sign in with. */
export interface Passkey extends PasskeyKey {
  /** Whose it is: the person's id. */
  person: string;
  /** What the person calls it; empty without a name. */
  name: string;
  /** The day when it was made, and the newest on which it was used: `2026-11-22`. */
  created: string;
  used?: string;
}

/** A passkey in a list, with the name that it is stored under. */
export interface StoredPasskey extends Passkey {
  key: string;
}

/** How a passkey is written: its public key as text. */
type Written = Omit<Passkey, 'publicKey'> & { publicKey: string };

const PURPOSE = 'arbete-passkey';

/** By a hash: an authenticator chooses its ids, which may be longer than a name. */
const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex');

const isKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The bytes that a person's passkeys are made for: the same for all of them, and nothing that names the person. */
export const handleOf = ({ secret }: Pick<Service, 'secret'>, person: string): Buffer =>
  deriveBytes(secret, 'arbete-passkey-person', person);

/** Stores a new passkey. @returns false when one with the same id is stored already */
export const addPasskey = (service: Storing, passkey: Passkey): Promise<boolean> =>
  service.blobs.create(`passkeys/${keyOf(passkey.id)}`, sealed(service, passkey));

/** Stores what has changed of a passkey. */
export const changePasskey = (service: Storing, passkey: Passkey): Promise<void> =>
  service.blobs.write(`passkeys/${keyOf(passkey.id)}`, sealed(service, passkey));

/** Finds a passkey by the id that an authenticator has sent. */
export const findPasskey = (service: Storing, id: string): Promise<StoredPasskey | undefined> =>
  readPasskey(service, keyOf(id));

/** Reads one that is listed on a page. */
export async function readPasskey(service: Storing, key: string): Promise<StoredPasskey | undefined> {
  const text = isKey(key) ? await service.blobs.read(`passkeys/${key}`) : undefined;
  if (text === undefined) return undefined;
  // Under its name, so that a copy of one file is not another passkey.
  const plain = unseal(service.secret, PURPOSE, key, Buffer.from(text, 'base64url'));
  if (plain === undefined) return undefined;
  const { publicKey, ...rest } = JSON.parse(plain) as Written;
  return { ...rest, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), key };
}

/** Every passkey, or a person's, the oldest first. */
export const passkeys = async (service: Storing, person?: string): Promise<StoredPasskey[]> =>
  (await listPasskeys(service)).read.filter((one) => person === undefined || one.person === person);

/** Every passkey that can be read, the oldest first, and how many there are that cannot. */
export async function listPasskeys(service: Storing): Promise<{ read: StoredPasskey[]; unread: number }> {
  const names = await service.blobs.list('passkeys');
  const all = await Promise.all(
    names.map((name) =>
      readPasskey(service, name).catch((error) => {
        log('passkey-unread', { error });
        return undefined;
      }),
    ),
  );
  const read = all
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => a.created.localeCompare(b.created) || a.key.localeCompare(b.key));
  return { read, unread: all.length - read.length };
}

/** Removes a passkey. */
export const removePasskey = ({ blobs }: Storing, { key }: Pick<StoredPasskey, 'key'>): Promise<void> =>
  blobs.remove(`passkeys/${key}`);

function sealed({ secret }: Storing, passkey: Passkey): string {
  const { id, publicKey, counter, transports, person, name, created, used } = passkey;
  const written: Written = {
    id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports,
    person,
    name,
    created,
    ...(used === undefined ? {} : { used }),
  };
  return seal(secret, PURPOSE, keyOf(id), JSON.stringify(written)).toString('base64url');
}
