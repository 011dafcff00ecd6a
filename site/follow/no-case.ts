import { CASE_UNAVAILABLE_TEXT, NO_CASE_TEXT } from '../../core/texts/status.ts';
import type { FormFault } from '../forms/faults.ts';

/** The fault for every code without a case, whatever was wrong with it. */
export const NO_CASE_FAULT: FormFault = { control: 'kod', text: NO_CASE_TEXT };

/** The fault when it is not known whether the code has a case, or the case cannot be read. */
export const UNAVAILABLE_FAULT: FormFault = { control: 'kod', text: CASE_UNAVAILABLE_TEXT };
