import type { Service } from '../../actions/service.ts';
import type { Case } from '../../core/case/case.ts';
import type { FormValues } from '../../core/report/form.ts';
import type { CaseForm } from '../../core/work/case-forms.ts';
import { controlOf } from '../../core/work/read-case-form.ts';
import { filledTemplate, templatesFor } from '../../core/work/templates.ts';

/** The association's templates for each form that has them. */
export function templatesOf(
  { association }: Service,
  id: string,
  forms: readonly CaseForm[],
): Record<string, { name: string; href: string }[]> {
  return Object.fromEntries(
    forms
      .filter(({ key, order }) => key === order)
      .map(({ key, order }) => [
        key,
        templatesFor(association, order).map(({ index, template }) => ({
          name: template.namn,
          href: `/arbete/arende/${id}?${new URLSearchParams({ gor: key, mall: String(index) })}#gor`,
        })),
      ]),
  );
}

/** What the template in an address fills in. */
export function chosenTemplate(
  service: Service,
  file: Case,
  form: CaseForm | undefined,
  chosen: string | null,
): FormValues | undefined {
  const { association } = service;
  const found = form && templatesFor(association, form.order).find(({ index }) => String(index) === chosen);
  if (!found) return undefined;
  const text = filledTemplate(found.template, file, association, service.today());
  return new Map([
    ['form', [form.key]],
    [controlOf(form, 'text'), [text]],
  ]);
}
