import { UserError } from '../../core/user-error.ts';
import type { openUpkeep, startFault, Upkeep } from './upkeep.ts';

/** What the built function offers of `upkeep.ts`, loaded when it is called. */
type Offer = () => Promise<{ openUpkeep: typeof openUpkeep; startFault: typeof startFault }>;

/**
 * The built function has its own copy of every module. What else runs in the process is taken from there, so that the code, the store
 * and what is kept of its cases are in memory once. It is found by a global name.
 */
const NAME = Symbol.for('skav.upkeep');
const place = globalThis as { [NAME]?: Offer };

/** Makes the function's copy known to the process. */
export function offerUpkeep(offer: Offer): void {
  place[NAME] = offer;
}

/**
 * Opens the upkeep of the function that has been loaded. Without one, which is before the first build, that of the sources: what is
 * wrong in the association's folder is said before that nothing is built.
 * @throws UserError, of this copy of its module
 */
export async function openOfferedUpkeep(folder: string, data: string): Promise<Upkeep> {
  const { openUpkeep, startFault } = await (place[NAME]?.() ?? import('./upkeep.ts'));
  try {
    return await openUpkeep(folder, data);
  } catch (error) {
    const fault = startFault(error);
    throw fault ? new UserError(fault.code, fault.sentence, {}, error) : error;
  }
}
