import { randomUUID } from 'node:crypto';
import type { Service } from '../../actions/service.ts';
import { RequestError, readForm } from '../../actions/submit/request.ts';
import { refusal, submit } from '../../actions/submit/submit.ts';
import { sealTicket } from '../../actions/submit/ticket.ts';
import type { Report } from '../../core/case/case.ts';
import { checkReport, type ReportFault } from '../../core/report/check.ts';
import { type FormValues, reportOfForm } from '../../core/report/form.ts';
import { fieldText, personFault } from '../../core/texts/report.ts';
import { type FormFault, formFaults } from './faults.ts';

const TOO_MANY = refusal(429, 'for-manga');

/** What a posted form is answered with. */
export type Answer =
  | { view: 'form'; status: number; values: FormValues; faults: FormFault[] }
  | {
      view: 'review';
      status: number;
      values: FormValues;
      report: Report;
      faults: FormFault[];
      /** What may identify a person, in words. */
      warnings: string[];
      /** The idempotency key of this report. */
      key: string;
    }
  | { view: 'refused'; status: number; text: string }
  | { view: 'receipt'; location: string };

/**
 * Answers "Granska rapporten": the review page, or the form with what has to be mended. Who has to `wait`, in seconds,
 * gets everything back as it was typed.
 */
export function review(service: Service, request: Request, wait: number): Promise<Answer> {
  return reading(request, (values) => {
    if (wait > 0) return form(values, TOO_MANY.fel, TOO_MANY.status);
    const { report, faults, warnings } = check(service, values);
    if (!report || faults.length > 0) return form(values, faults, 422);
    return reviewed(values, report, warnings, [], 200);
  });
}

/** Answers "Ändra": the form with everything as it was, and no faults. */
export function change(request: Request): Promise<Answer> {
  return reading(request, (values) => form(values, [], 200));
}

/** Answers "Skicka rapporten": on to the receipt, or back with what has to be mended, or waited for. */
export function send(service: Service, request: Request, wait: number): Promise<Answer> {
  return reading(request, async (values) => {
    const { body, report, faults, warnings } = check(service, values);
    if (!report || faults.length > 0) return form(values, faults, 422);
    // The form asks for the reporter's word every time; a program only when something was found.
    if (!report.bekräftad) {
      const missing = { fält: 'bekräftad', kod: 'saknas', text: fieldText('bekräftad', 'saknas') };
      return reviewed(values, report, warnings, [missing], 422);
    }
    if (wait > 0) return reviewed(values, report, warnings, TOO_MANY.fel, TOO_MANY.status);
    const key = values.get('nyckel')?.[0];
    const result = await submit(service, body, key ? { key } : {});
    if (!result.ok) return reviewed(values, report, warnings, result.fel.map(personFault), result.status);
    const ticket = sealTicket(service, { ...result.receipt, område: result.område });
    return { view: 'receipt', location: `/rapportera/kvitto?b=${ticket}` };
  });
}

async function reading(
  request: Request,
  answer: (values: FormValues) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer(await readForm(request));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { view: 'refused', status: error.status, text: error.message };
  }
}

function check(service: Service, values: FormValues) {
  const body = reportOfForm(values, service.association, service.today());
  const checked = checkReport(body, service.association, service.today());
  return { ...checked, body, faults: [...checked.faults, ...trapFaults(values)] };
}

/** A field that people do not see. What fills in everything fills in that too. */
function trapFaults(values: FormValues): ReportFault[] {
  if (!values.get('webbplats')?.some((value) => value.trim() !== '')) return [];
  return [{ fält: 'webbplats', kod: 'ifylld', text: fieldText('fälla', 'ifylld') }];
}

function form(values: FormValues, faults: readonly ReportFault[], status: number): Answer {
  return { view: 'form', status, values, faults: formFaults(faults, values) };
}

function reviewed(
  values: FormValues,
  report: Report,
  warnings: readonly ReportFault[],
  faults: readonly ReportFault[],
  status: number,
): Answer {
  const key = values.get('nyckel')?.[0] || randomUUID();
  const texts = [...new Set(warnings.map(({ text }) => text))];
  return { view: 'review', status, values, report, faults: formFaults(faults, values), warnings: texts, key };
}
