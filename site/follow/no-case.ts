import { NO_CASE_TEXT } from '../../core/texts/status.ts';
import type { FormFault } from '../forms/faults.ts';

/** The fault for every code without a case, whatever was wrong with it. */
export const NO_CASE_FAULT: FormFault = { control: 'kod', text: NO_CASE_TEXT };
