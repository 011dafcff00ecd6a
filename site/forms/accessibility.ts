import { storeMessage } from '../../actions/contact/messages.ts';
import type { Service } from '../../actions/service.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { log } from '../../adapters/log.ts';
import { readAccessibilityReport } from '../../core/report/accessibility.ts';
import type { FormValues } from '../../core/report/form.ts';
import { ACCESSIBILITY_TEXTS } from '../../core/texts/accessibility.ts';
import { fieldFaultText } from '../../core/texts/report.ts';
import type { FormFault } from './faults.ts';

/** The answer to what somebody could not use: thanks, or the form with everything as it was typed. */
export type AccessibilityFormResponse =
  | { view: 'thanks' }
  | { view: 'form'; status: number; values: FormValues; faults: FormFault[] };

/**
 * Keeps what was told, or says what has to be mended or that it has to `wait`, in seconds. Nothing is stored but the
 * sealed message.
 */
export async function submitAccessibilityReport(
  service: Service,
  request: Request,
  wait: number,
): Promise<AccessibilityFormResponse> {
  let values: FormValues = new Map();
  const whole = (status: number, text: string): AccessibilityFormResponse => ({
    view: 'form',
    status,
    values,
    faults: [{ control: '', text }],
  });
  try {
    values = await readForm(request);
    if (wait > 0) return whole(429, ACCESSIBILITY_TEXTS.wait);
    const { report, faults } = readAccessibilityReport(values);
    const found = faults.map(({ field, text }) => ({ control: field as string, text }));
    if (values.get('webbplats')?.some((value) => value.trim() !== ''))
      found.push({ control: 'webbplats', text: fieldFaultText('fälla', 'ifylld') });
    if (!report || found.length > 0) return { view: 'form', status: 422, values, faults: found };
    const kept = await storeMessage(service, report);
    return kept === 'full' ? whole(429, ACCESSIBILITY_TEXTS.full) : { view: 'thanks' };
  } catch (error) {
    if (error instanceof FormError) return whole(error.status, error.message);
    log('accessibility-unsaved', { error });
    return whole(503, ACCESSIBILITY_TEXTS.notSaved);
  }
}
