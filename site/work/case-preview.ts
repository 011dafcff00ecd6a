import type { Service } from '../../actions/service.ts';
import { type Case, hasReceipt } from '../../core/case/case.ts';
import { caseStatus, removedStatus } from '../../core/case/status.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { FormValues } from '../../core/report/form.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { WORK_TEXTS } from '../../core/texts/work/pages.ts';
import type { CaseForm } from '../../core/work/case-forms.ts';
import { readCaseForm } from '../../core/work/read-case-form.ts';
import { type StatusView, statusView } from '../follow/view.ts';
import { triedOn } from './order-context.ts';

/** What would be shown after an order, and whether the reporter is the one who sees it. */
export interface CasePreview {
  form: CaseForm;
  title: string;
  view: StatusView;
}

/** What the reporter would see after what was typed, if its form asks to see that first. */
export function previewOf(
  service: Service,
  file: Case,
  routine: Routine,
  waiting: boolean,
  forms: readonly CaseForm[],
  values: FormValues,
): CasePreview | undefined {
  if (values.get('steg')?.[0] !== 'visa') return undefined;
  const form = forms.find(({ key }) => key === values.get('form')?.[0]);
  const read = form && readCaseForm(form, values, service.today());
  if (!form || !read || 'faults' in read) return undefined;
  const result = carryOutOrders(file, read.order, triedOn(service, routine, waiting));
  if (!result.ok) return undefined;
  const status = result.removed
    ? removedStatus(result.removed)
    : caseStatus(result.file, routine, service.today());
  const title = hasReceipt(file) ? WORK_TEXTS.previewTitle : WORK_TEXTS.previewImported;
  return { form, title, view: statusView(status, service.today()) };
}

/**
 * Whether a form asks for a preview as the reporter sees it before it is sent; a form that removes the case always
 * does.
 */
export const showsFirst = ({ removes }: CaseForm, values: FormValues): boolean =>
  values.get('steg')?.[0] === 'visa' || (removes && values.get('steg')?.[0] !== 'ja');
