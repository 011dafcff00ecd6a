import { find } from './dom.ts';
import { clearDraft } from './draft-storage.ts';
import { setInitialFocus } from './initial-focus.ts';
import { watchNetwork } from './offline.ts';
import { offerPrint } from './print.ts';
import { preventDoubleSubmit } from './send-once.ts';

/** Starts what every page with a form or a receipt has. In one module, so that the pages share one small file. */
export function startPage(): void {
  if (find('[data-receipt]')) clearDraft();
  setInitialFocus();
  watchNetwork();
  preventDoubleSubmit();
  offerPrint();
}
