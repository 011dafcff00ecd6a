import type { Association } from '../../schemas/types.ts';

/** Who publishes, and where. */
export interface Publisher {
  /** The website's address without a slash at the end: https://exempel.se */
  site: string;
  name: string;
  /** The organisation's number, where it is known. */
  number: string | undefined;
  email: string;
}

/** CC0: free for anyone to use, as open data usually is. An association that decides otherwise changes it here. */
export const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

export function publisherOf({ namn, kontakt, dataskydd }: Association, site: string): Publisher {
  return { site, name: namn, number: dataskydd?.organisationsnummer, email: kontakt.mejl };
}
