import type { TicketReceipt } from '../../actions/submit/ticket.ts';
import { coordinatorOf } from '../../core/area.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { dueDay, type Routine } from '../../core/routine/routine.ts';
import { receiptText } from '../../core/texts/receipt.ts';
import { NEXT_TEXTS } from '../../core/texts/status.ts';
import type { Association } from '../../schemas/types.ts';
import { caseCalendar } from './calendar.ts';

/** The names of the files that a receipt can be saved as. */
export type ReceiptFile = 'kvitto.txt' | 'avvikelse.ics';

/**
 * What a receipt can be saved as. Only the text has the code: others may see a calendar.
 * @param host the service's address, as people type it
 */
export function receiptFiles(
  receipt: TicketReceipt,
  { association, routines }: { association: Association; routines: Readonly<Record<string, Routine>> },
  host: string,
): Record<ReceiptFile, { type: string; text: string }> {
  const { id, område, mottagen, svarSenast } = receipt;
  const read = routineInForce(association.rutin, routines, mottagen)?.frister.läst;
  const readBy = read && read.datum === undefined ? dueDay(read, mottagen) : undefined;
  const text = receiptText({
    ...receipt,
    readBy,
    address: `${host}/folj/`,
    coordinator: coordinatorOf(association, område),
  });
  const days = [
    ...(readBy === undefined ? [] : [{ day: readBy, title: NEXT_TEXTS.läst }]),
    { day: svarSenast, title: NEXT_TEXTS.svar },
  ];
  return {
    'kvitto.txt': { type: 'text/plain', text: text.replaceAll('\n', '\r\n') },
    'avvikelse.ics': { type: 'text/calendar', text: caseCalendar(id, days, mottagen) },
  };
}
