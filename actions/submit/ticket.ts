import { seal, unseal } from '../../adapters/seal.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import type { Service } from '../service.ts';
import type { Receipt } from './submit.ts';

/** How long the receipt page can be loaded again. Milliseconds. */
const LIFETIME = 30 * 60 * 1000;

/** A receipt as its page shows it. */
export type TicketReceipt = Receipt & {
  område: string;
  /** Whether the contact details could not be stored; missing in tickets of earlier versions. */
  contactLost?: boolean;
};

/**
 * Seals a receipt into a short text for the receipt page's address, so that the code is stored nowhere. The address alone
 * shows the code once; then only the browser that was shown it can show it again, for half an hour.
 */
export function sealTicket({ secret, now }: Service, receipt: TicketReceipt): string {
  return seal(secret, 'biljett', '', JSON.stringify({ receipt, until: now() + LIFETIME })).toString(
    'base64url',
  );
}

/**
 * Opens a ticket.
 * @param mark the entity tag of the receipt page: a browser that has it was sent the code, and may save it as long as
 * the page is open
 * @returns the receipt; undefined when the ticket has expired, or this service did not make it
 */
export function openTicket(service: Service, ticket: string, mark?: string): TicketReceipt | undefined {
  const { secret, now } = service;
  const bytes = Buffer.from(ticket, 'base64url');
  const plain = bytes.length > 4096 ? undefined : unseal(secret, 'biljett', '', bytes);
  if (plain === undefined) return undefined;
  const { receipt, until } = JSON.parse(plain) as { receipt: TicketReceipt; until: number };
  return until > now() || mark === ticketMark(service, ticket) ? receipt : undefined;
}

/**
 * The entity tag of a receipt page. Only a browser that was sent the page has it: it is not made from the address
 * alone.
 */
export function ticketMark({ secret }: Pick<Service, 'secret'>, ticket: string): string {
  return `"${deriveBytes(secret, 'kvitto', ticket).toString('base64url')}"`;
}
