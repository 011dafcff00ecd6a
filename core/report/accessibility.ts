import { isEmail, likelyEmail } from '../email.ts';
import { ACCESSIBILITY_TEXTS } from '../texts/accessibility.ts';
import { likelyEmailText } from '../texts/report.ts';
import type { FormValues } from './form.ts';
import { cleanText, isBroken, lengthOf } from './text.ts';

/**
 * A report to the association of something that a person could not use, under 13 § lagen (2018:1937). Anonymous unless
 * `mejl` is given.
 */
export interface AccessibilityReport {
  brist: string;
  sida: string;
  hjälpmedel?: string;
  mejl?: string;
}

export type AccessibilityField = keyof AccessibilityReport;

/** The longest text that each field takes, in characters. */
export const ACCESSIBILITY_LIMITS: Readonly<Record<AccessibilityField, number>> = {
  brist: 5000,
  sida: 300,
  hjälpmedel: 300,
  mejl: 254,
};

const FIELDS = Object.keys(ACCESSIBILITY_LIMITS) as AccessibilityField[];

/**
 * Reads a posted form: the report, or every fault in the order of the fields. Words that may identify a person are
 * allowed here: the report is sealed, and goes to the coordinators only.
 */
export function readAccessibilityReport(values: FormValues): {
  report: AccessibilityReport | undefined;
  faults: { field: AccessibilityField; text: string }[];
} {
  const typed = Object.fromEntries(
    FIELDS.map((field) => [field, cleanText(values.get(field)?.[0] ?? '')]),
  ) as Record<AccessibilityField, string>;
  const faults = FIELDS.flatMap((field) => {
    const text = problem(field, typed[field]);
    return text === undefined ? [] : [{ field, text }];
  });
  if (faults.length > 0) return { report: undefined, faults };
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  return { report: Object.fromEntries(given) as unknown as AccessibilityReport, faults };
}

function problem(field: AccessibilityField, text: string): string | undefined {
  const { missing, badForm } = ACCESSIBILITY_TEXTS[field];
  if (text === '') return missing;
  if (isBroken(text)) return ACCESSIBILITY_TEXTS.badCharacters;
  if (lengthOf(text) > ACCESSIBILITY_LIMITS[field])
    return ACCESSIBILITY_TEXTS.tooLong(ACCESSIBILITY_LIMITS[field]);
  if (badForm === undefined) return undefined;
  const likely = likelyEmail(text);
  if (likely !== undefined) return likelyEmailText(likely);
  return isEmail(text) ? undefined : badForm;
}
