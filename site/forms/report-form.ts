import { randomUUID } from 'node:crypto';
import type { Service } from '../../actions/service.ts';
import { keyOf } from '../../actions/submit/kept-form.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { refusal, submit } from '../../actions/submit/submit.ts';
import { sealTicket } from '../../actions/submit/ticket.ts';
import { log } from '../../adapters/log.ts';
import type { Report } from '../../core/case/case.ts';
import { checkReport, type ReportFault } from '../../core/report/check.ts';
import { type FormValues, reportFromForm } from '../../core/report/form.ts';
import {
  asOnBehalf,
  onBehalfFault as asOnBehalfFault,
  channelFaults,
  channelOf,
} from '../../core/report/on-behalf.ts';
import { faultForPerson, fieldFaultText } from '../../core/texts/report.ts';
import { type FormFault, formFaults } from './faults.ts';
import { type Marks, marksOf } from './marks.ts';
import { ON_BEHALF_FORM, PUBLIC_FORM } from './places.ts';

/**
 * The status of a page of a report that is not sent: Accepted, not completed. Chromium keeps a page of status 200 whole
 * for Back and Forward, also one that no cache may store, and shows it without asking us: the report would be read again
 * on a shared computer after it was sent (measured in Chromium 156; `HTTPStatusNotOK` in its list of reasons not to).
 */
const NOT_SENT = 202;

/** The form as it is filled in on behalf of somebody, in the workspace. */
export interface OnBehalf {
  /** What was posted, as the gate of the workspace has read it. */
  values: FormValues | undefined;
  /** Who fills it in, for the log. */
  by: string;
}

const TOO_MANY = refusal(429, 'for-manga');

/** The response to a posted form: a page to show, or where to go. */
export type FormResponse =
  | {
      view: 'form';
      status: number;
      values: FormValues;
      faults: FormFault[];
      /** What may identify a person, shown only to the one who typed it. */
      marks: Marks;
    }
  | {
      view: 'review';
      status: number;
      values: FormValues;
      report: Report;
      faults: FormFault[];
      /** What may identify a person. */
      warnings: readonly ReportFault[];
      /** The idempotency key of this report. */
      key: string;
      /** Faults that only sending finds. */
      unsent: readonly ReportFault[];
    }
  | { view: 'sent'; status: 200; id: string }
  | { view: 'refused'; status: number; text: string }
  | { view: 'receipt'; location: string; id: string; key: string | undefined }
  /** Another address of ours. */
  | { view: 'step'; location: string };

/**
 * Answers "Granska rapporten": the review page, or the form with what has to be corrected.
 * @param wait seconds that the client has to wait because it posts too often, with everything it typed shown again;
 * 0 when the request may proceed
 * @param onBehalf when it is filled in on behalf of somebody; so below
 */
export function handleReview(
  service: Service,
  request: Request,
  wait: number,
  onBehalf?: OnBehalf,
): Promise<FormResponse> {
  return withFormValues(request, onBehalf, (values) => {
    if (wait > 0) return formView(values, TOO_MANY.fel, TOO_MANY.status);
    return reviewOf(service, values, [], onBehalf);
  });
}

/**
 * Returns the review page of what was typed, or the form with what has to be corrected.
 * @param unsent faults that sending found
 */
export function reviewOf(
  service: Service,
  values: FormValues,
  unsent: readonly ReportFault[] = [],
  onBehalf?: OnBehalf,
): FormResponse {
  const { report, faults, warnings } = checkForm(service, values, onBehalf);
  if (!report || faults.length > 0) return formView(values, faults, 422, warnings);
  return reviewView(values, report, warnings, unsent, unsent.length > 0 ? 422 : NOT_SENT);
}

/** Answers "Ändra": the form with everything that was typed, and no faults. */
export function handleEdit(request: Request, onBehalf?: OnBehalf): Promise<FormResponse> {
  return withFormValues(request, onBehalf, editOf);
}

/** Returns the form with what was typed, and no faults. */
export const editOf = (values: FormValues): FormResponse => formView(values, [], NOT_SENT);

/**
 * Answers "Skicka rapporten": on to the receipt, or back with what has to be corrected.
 * @param wait as in `handleReview`
 */
export function handleSend(
  service: Service,
  request: Request,
  wait: number,
  onBehalf?: OnBehalf,
): Promise<FormResponse> {
  return withFormValues(request, onBehalf, async (values) => {
    const { report, faults, warnings, accepted } = checkForm(service, values, onBehalf);
    if (!report || faults.length > 0) return formView(values, faults, 422, warnings);
    // The form always asks for the confirmation; the API requires it only when something was found.
    if (!report.bekräftad || !accepted) {
      const missing = { fält: 'bekräftad', kod: 'saknas', text: fieldFaultText('bekräftad', 'saknas') };
      return reviewView(values, report, warnings, [missing], 422);
    }
    if (wait > 0) return reviewView(values, report, warnings, TOO_MANY.fel, TOO_MANY.status);
    const key = values.get('nyckel')?.[0];
    const channel = onBehalf && channelOf(values);
    const result = await submit(service, accepted, {
      ...(key ? { key: onBehalf ? key : keyOf(service, key, report) } : {}),
      ...(channel ? { inskriven: channel } : {}),
    });
    if (!result.ok)
      return reviewView(values, report, warnings, result.fel.map(faultForPerson), result.status);
    if (onBehalf) log('report-typed-in', { id: result.receipt.id, by: onBehalf.by });
    const ticket = sealTicket(service, {
      ...result.receipt,
      område: result.område,
      contactLost: result.contactLost,
    });
    return {
      view: 'receipt',
      location: `${onBehalf ? ON_BEHALF_FORM : PUBLIC_FORM}/kvitto?b=${ticket}`,
      id: result.receipt.id,
      key,
    };
  });
}

async function withFormValues(
  request: Request,
  onBehalf: OnBehalf | undefined,
  respond: (values: FormValues) => FormResponse | Promise<FormResponse>,
): Promise<FormResponse> {
  try {
    return await respond(onBehalf?.values ?? (await readForm(request)));
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return { view: 'refused', status: error.status, text: error.sentence };
  }
}

function checkForm({ today, ...service }: Service, values: FormValues, onBehalf: OnBehalf | undefined) {
  const association = onBehalf ? asOnBehalf(service.association) : service.association;
  const checked = checkReport(reportFromForm(values, association, today()), association, today());
  const channel = onBehalf ? channelFaults(values) : [];
  const faults = onBehalf ? checked.faults.map(asOnBehalfFault) : checked.faults;
  return { ...checked, faults: [...channel, ...faults, ...trapFaults(values)] };
}

/** Finds text in the hidden field, which only a program that fills in everything would fill in. */
function trapFaults(values: FormValues): ReportFault[] {
  if (!values.get('webbplats')?.some((value) => value.trim() !== '')) return [];
  return [{ fält: 'webbplats', kod: 'ifylld', text: fieldFaultText('fälla', 'ifylld') }];
}

function formView(
  values: FormValues,
  faults: readonly ReportFault[],
  status: number,
  warnings: readonly ReportFault[] = [],
): FormResponse {
  const marks = marksOf([...faults, ...warnings], values);
  return { view: 'form', status, values, faults: formFaults(faults, values), marks };
}

function reviewView(
  values: FormValues,
  report: Report,
  warnings: readonly ReportFault[],
  faults: readonly ReportFault[],
  status: number,
): FormResponse {
  const key = values.get('nyckel')?.[0] || randomUUID();
  return {
    view: 'review',
    status,
    values,
    report,
    faults: formFaults(faults, values),
    warnings,
    key,
    unsent: faults,
  };
}
