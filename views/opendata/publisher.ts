import type { Association } from '../../schemas/types.ts';

/** The publisher of open data, and where it publishes. */
export interface Publisher {
  /** The website's address without a slash at the end: https://exempel.se */
  site: string;
  name: string;
  /** The organisation number, if known. */
  number: string | undefined;
  email: string;
}

/** CC0: free for anyone to use, as open data usually is. Change it here for another licence. */
export const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

/**
 * Returns the publisher for an association.
 * @param site the address of the website, without a slash at the end
 */
export function publisherOf({ namn, kontakt, dataskydd }: Association, site: string): Publisher {
  return { site, name: namn, number: dataskydd?.organisationsnummer, email: kontakt.mejl };
}
