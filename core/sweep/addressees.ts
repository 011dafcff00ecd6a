import { bodyName, type Routine } from '../routine/routine.ts';
import type { Addressee } from './item.ts';

/**
 * Who is told about something in an area: always the area's coordinator, and the association's contact too when the
 * body that is to act is another body's reserve in the routine.
 *
 * @param body the code of the body that is to act
 */
export function addresseesOf(routine: Routine, area: string, body?: string): Addressee[] {
  return body !== undefined && isReserve(routine, body) ? [`area:${area}`, 'contact'] : [`area:${area}`];
}

/** Whether a body steps in for another one in the routine. */
export function isReserve({ organ }: Routine, body: string): boolean {
  return organ.some(({ reserv }) => reserv === body);
}

/** The name of a body's reserve, or undefined when it has none. */
export function reserveName(routine: Routine, body: string): string | undefined {
  const reserve = routine.organ.find(({ kod }) => kod === body)?.reserv;
  return reserve === undefined ? undefined : bodyName(routine, reserve);
}
