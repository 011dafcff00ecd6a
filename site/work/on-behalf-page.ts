import type { Service } from '../../actions/service.ts';
import type { FormResponse } from '../forms/report-form.ts';
import { answerStep, type Step } from '../forms/steps.ts';
import type { Work } from './gate.ts';

const STEPS: readonly string[] = ['granska', 'andra', 'skicka'] satisfies Step[];

/**
 * Answers a step of the form that a person of the workspace fills in on behalf of a reporter: the reporters' own steps,
 * at addresses behind the gate.
 * @param step the last part of the address
 */
export async function answerOnBehalf(
  service: Service,
  { person, values }: Pick<Work, 'person' | 'values'>,
  step: string | undefined,
  request: Request,
): Promise<FormResponse | 'not-found'> {
  if (step === undefined || !STEPS.includes(step)) return 'not-found';
  const posted = values && new Map([...values].filter(([name]) => name !== 'token'));
  const onBehalf = { values: posted, by: person.id || person.namn };
  // Who is signed in does not have to wait between reports.
  return answerStep(service, step as Step, request, 0, onBehalf);
}
