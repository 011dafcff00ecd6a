import { NO_CASE_TEXT } from '../../core/texts/status.ts';
import type { FormFault } from '../forms/faults.ts';

/** What every code that leads nowhere is answered with, whatever was wrong with it. */
export const NO_CASE_FAULT: FormFault = { control: 'kod', text: NO_CASE_TEXT };
