import { longDate } from '../date.ts';

/** What a receipt that is saved as a file says. */
export interface SavedReceipt {
  id: string;
  kod: string;
  mottagen: string;
  svarSenast: string;
  /** When the coordinator has read the report; undefined when no routine says so. */
  readBy: string | undefined;
  /** Where to follow the case, as people type it. */
  address: string;
  coordinator: { roll: string; telefon?: string; mejl: string };
}

/** The receipt as a text: what the page shows, for reading months later and elsewhere. */
export function receiptText(receipt: SavedReceipt): string {
  const { id, kod, mottagen, svarSenast, readBy, address, coordinator } = receipt;
  const { roll, telefon, mejl } = coordinator;
  return [
    'Kvitto på en avvikelse i samverkan',
    '',
    `Kod: ${kod}`,
    `Ärende-id: ${id}`,
    '',
    `Följ ärendet med koden på ${address}`,
    'Vi kan inte ta fram koden igen. Visa den inte för någon annan.',
    '',
    `Rapporten kom in ${longDate(mottagen)}.`,
    ...(readBy === undefined ? [] : [`${roll} läser den senast ${longDate(readBy)}.`]),
    `Du får ett svar senast ${longDate(svarSenast)}.`,
    '',
    `Frågor? ${roll}: ${telefon === undefined ? '' : `${telefon} eller `}${mejl}. Uppge ärende-id.`,
    '',
  ].join('\n');
}
