import { seal, unseal } from '../../adapters/seal.ts';
import type { Service } from '../service.ts';
import type { Receipt } from './submit.ts';

/** How long the receipt page can be loaded again. Milliseconds. */
const LIFETIME = 30 * 60 * 1000;

type TicketReceipt = Receipt & {
  område: string;
  /** Whether the contact details could not be stored; missing in tickets of earlier versions. */
  contactLost?: boolean;
};

/**
 * Seals a receipt into a short text for the receipt page's address: reloading the page shows the same code for half an
 * hour, and the code is stored nowhere.
 */
export function sealTicket({ secret, now }: Service, receipt: TicketReceipt): string {
  return seal(secret, 'biljett', '', JSON.stringify({ receipt, until: now() + LIFETIME })).toString(
    'base64url',
  );
}

/**
 * Opens a ticket.
 * @returns the receipt; undefined when the ticket has expired, or this service did not make it
 */
export function openTicket({ secret, now }: Service, ticket: string): TicketReceipt | undefined {
  const bytes = Buffer.from(ticket, 'base64url');
  const plain = bytes.length > 4096 ? undefined : unseal(secret, 'biljett', '', bytes);
  if (plain === undefined) return undefined;
  const { receipt, until } = JSON.parse(plain) as { receipt: TicketReceipt; until: number };
  return until > now() ? receipt : undefined;
}
