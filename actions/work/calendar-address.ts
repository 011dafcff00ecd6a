import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { deriveBytes } from '../../adapters/secret.ts';
import type { Person } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { mayBe } from './who-is.ts';

type AddressService = Pick<Service, 'association' | 'blobs' | 'secret'>;

/** Where the secret part of a person's calendar address is kept: by a hash, since a blob's name has no @. */
const keyOf = ({ secret }: AddressService, id: string): string =>
  `calendars/${deriveBytes(secret, 'arbete-kalender', id).toString('hex')}`;

/** The secret part of a person's calendar address; undefined if the person has none. */
export const calendarKey = (
  service: AddressService,
  { id }: Pick<Person, 'id'>,
): Promise<string | undefined> => service.blobs.read(keyOf(service, id));

/** Makes a new secret part. An earlier address stops working. */
export async function newCalendarKey(service: AddressService, { id }: Pick<Person, 'id'>): Promise<void> {
  await service.blobs.write(keyOf(service, id), randomBytes(32).toString('hex'));
}

/** Ends a person's calendar address. */
export const endCalendar = (service: AddressService, { id }: Pick<Person, 'id'>): Promise<void> =>
  service.blobs.remove(keyOf(service, id));

/** Whose calendar an address is. Only those whom the association lets in have one. */
export async function calendarOwner(service: AddressService, key: string): Promise<Person | undefined> {
  if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
  const asked = sha256(key);
  let owner: Person | undefined;
  // Every address is compared, so that the response time reveals nothing.
  for (const person of mayBe(service)) {
    const own = await calendarKey(service, person);
    if (own !== undefined && timingSafeEqual(sha256(own), asked)) owner = person;
  }
  return owner;
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
