import { bodyName, type Routine } from '../routine/routine.ts';
import type { Addressee } from './item.ts';

/**
 * Who hears of something in an area that a body is to do. The coordinator always does. Who is somebody's reserve in
 * the routine is the association's contact, and hears of it too when it is theirs to do.
 */
export function addresseesOf(routine: Routine, område: string, body?: string): Addressee[] {
  return body !== undefined && isReserve(routine, body)
    ? [`område:${område}`, 'kontakt']
    : [`område:${område}`];
}

/** Whether a body steps in for another one in the routine. */
export function isReserve({ organ }: Routine, body: string): boolean {
  return organ.some(({ reserv }) => reserv === body);
}

/** What the reserve of a body is called, when it has one. */
export function reserveName(routine: Routine, body: string): string | undefined {
  const reserve = routine.organ.find(({ kod }) => kod === body)?.reserv;
  return reserve === undefined ? undefined : bodyName(routine, reserve);
}
