import { loadAssociation } from '../../adapters/folder/load.ts';
import { WORKPLACE_TEXTS } from '../../core/texts/workflow.ts';
import { WorkplaceError } from './context.ts';

/** The association and its routines in the checkout, which is the base's or main's and never a change's own. */
export async function checkedOut(folder: string) {
  const { association, routines } = await loadAssociation(folder);
  const routine = association && routines[association.rutin];
  if (!association || !routine) throw new WorkplaceError('association', WORKPLACE_TEXTS.association);
  return { association, routines, routine };
}
