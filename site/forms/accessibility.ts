import { storeMessage } from '../../actions/contact/messages.ts';
import type { Service } from '../../actions/service.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { log } from '../../adapters/log.ts';
import { readAccessibilityReport } from '../../core/report/accessibility.ts';
import type { FormValues } from '../../core/report/form.ts';
import { ACCESSIBILITY_TEXTS } from '../../core/texts/accessibility.ts';
import { fieldFaultText } from '../../core/texts/report.ts';
import type { FormFault } from './faults.ts';

/** The response to an accessibility report: thanks, or the form with everything that was typed. */
export type AccessibilityFormResponse =
  | { view: 'thanks' }
  | { view: 'form'; status: number; values: FormValues; faults: FormFault[] };

/**
 * Stores an accessibility report, or returns what has to be corrected. Only the sealed message is stored.
 * @param wait seconds that the client has to wait because it posts too often; 0 when the request may proceed
 */
export async function submitAccessibilityReport(
  service: Service,
  request: Request,
  wait: number,
): Promise<AccessibilityFormResponse> {
  let values: FormValues = new Map();
  const formWithFault = (status: number, text: string): AccessibilityFormResponse => ({
    view: 'form',
    status,
    values,
    faults: [{ control: '', text }],
  });
  try {
    values = await readForm(request);
    if (wait > 0) return formWithFault(429, ACCESSIBILITY_TEXTS.wait);
    const { report, faults } = readAccessibilityReport(values);
    const found = faults.map(({ field, text }) => ({ control: field as string, text }));
    if (values.get('webbplats')?.some((value) => value.trim() !== ''))
      found.push({ control: 'webbplats', text: fieldFaultText('fälla', 'ifylld') });
    if (!report || found.length > 0) return { view: 'form', status: 422, values, faults: found };
    const kept = await storeMessage(service, report);
    return kept === 'full' ? formWithFault(429, ACCESSIBILITY_TEXTS.full) : { view: 'thanks' };
  } catch (error) {
    if (error instanceof FormError) return formWithFault(error.status, error.sentence);
    log('accessibility-unsaved', { error });
    return formWithFault(503, ACCESSIBILITY_TEXTS.notSaved);
  }
}
