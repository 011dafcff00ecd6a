import { codeMistake, readReceiptCode } from '../../core/receipt.ts';
import { CASE_UNAVAILABLE_TEXT, codeMistakeText, NO_CASE_TEXT } from '../../core/texts/status.ts';
import type { FormFault } from '../forms/faults.ts';

/** The fault for every code without a case. */
export const NO_CASE_FAULT: FormFault = { control: 'kod', text: NO_CASE_TEXT };

/** The fault for what was typed, when it leads to no case: what it is instead of a code, or `NO_CASE_FAULT`. */
export function typedFault(typed: string): FormFault {
  if (readReceiptCode(typed) !== undefined) return NO_CASE_FAULT;
  return { control: 'kod', text: codeMistakeText(codeMistake(typed)) };
}

/** The fault when it is not known whether the code has a case, or the case cannot be read. */
export const UNAVAILABLE_FAULT: FormFault = { control: 'kod', text: CASE_UNAVAILABLE_TEXT };
