import { loadAssociation } from '../../adapters/folder/load.ts';
import { WORKFLOW_TEXTS } from '../../core/texts/workflow.ts';
import { WorkflowError } from './context.ts';

/** The association and its routines in the checkout, which is the base's or main's and never a change's own. */
export async function loadCheckedOutAssociation(folder: string) {
  const { association, routines } = await loadAssociation(folder);
  const routine = association && routines[association.rutin];
  if (!association || !routine) throw new WorkflowError('association', WORKFLOW_TEXTS.association);
  return { association, routines, routine };
}
