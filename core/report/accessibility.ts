import { BARRIER_TEXTS } from '../texts/accessibility.ts';
import type { FormValues } from './form.ts';
import { cleanText, lengthOf, textProblem } from './text.ts';

/** What somebody could not use: told to the association under 13 § lagen (2018:1937). Anonymous unless `mejl` is given. */
export interface Barrier {
  brist: string;
  sida: string;
  hjälpmedel?: string;
  mejl?: string;
}

export type BarrierField = keyof Barrier;

/** The longest text that each field takes, in characters. */
export const BARRIER_LIMITS: Readonly<Record<BarrierField, number>> = {
  brist: 5000,
  sida: 300,
  hjälpmedel: 300,
  mejl: 254,
};

const FIELDS = Object.keys(BARRIER_LIMITS) as BarrierField[];

/**
 * Looks through a posted form: what it says, or every fault in the order of the fields. What may identify is no
 * fault here: it goes sealed to the coordinators and nowhere else.
 */
export function readBarrier(values: FormValues): {
  barrier: Barrier | undefined;
  faults: { field: BarrierField; text: string }[];
} {
  const typed = Object.fromEntries(
    FIELDS.map((field) => [field, cleanText(values.get(field)?.[0] ?? '')]),
  ) as Record<BarrierField, string>;
  const faults = FIELDS.flatMap((field) => {
    const text = problem(field, typed[field]);
    return text === undefined ? [] : [{ field, text }];
  });
  if (faults.length > 0) return { barrier: undefined, faults };
  const given = Object.entries(typed).filter(([, text]) => text !== '');
  return { barrier: Object.fromEntries(given) as unknown as Barrier, faults };
}

function problem(field: BarrierField, text: string): string | undefined {
  const { saknas, form } = BARRIER_TEXTS[field];
  if (text === '') return saknas;
  if (textProblem(text)) return BARRIER_TEXTS.tecken;
  if (lengthOf(text) > BARRIER_LIMITS[field]) return BARRIER_TEXTS.lång(BARRIER_LIMITS[field]);
  return form !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? form : undefined;
}
