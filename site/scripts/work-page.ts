import { offerPrint } from './print.ts';
import { watchFields } from './watch-fields.ts';

/** Starts a page with forms about cases: it can be printed, and its free texts are watched as on the reporters' pages. */
export function startWorkPage(): void {
  offerPrint();
  watchFields();
}
