import type { Service } from '../service.ts';

/** The sealed contact details of a case; undefined if there are none. */
export async function sealedContact(
  { blobs }: Pick<Service, 'blobs'>,
  id: string,
): Promise<string | undefined> {
  const found = (await blobs.list('contacts', id)).includes(id);
  return found ? ((await blobs.read(`contacts/${id}`)) ?? undefined) : undefined;
}
