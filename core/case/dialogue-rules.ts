import type { CaseRule } from '../texts/file.ts';
import type { AddViolation } from '../violation.ts';
import type { Case } from './case.ts';

/** Questions are numbered 1, 2, 3 and dated in order, and no answer is dated before its question. */
export function checkQuestions({ hantering, mottagen }: Case, add: AddViolation<CaseRule>): void {
  let last = mottagen;
  for (const [index, { nr, datum, till, svar }] of (hantering.frågor ?? []).entries()) {
    const at = ['hantering', 'frågor', index] as const;
    if (nr !== index + 1) add('question-number', [...at, 'nr']);
    if (datum < last) add('question-dates', [...at, 'datum']);
    if (svar && svar.datum < datum) add('question-dates', [...at, 'svar', 'datum']);
    if (till !== undefined && till <= datum) add('question-dates', [...at, 'till']);
    last = datum;
  }
}

/** Confirmations are numbered 1, 2, 3 and dated in order, and none promises word on a day before its own. */
export function checkConfirmations({ hantering, mottagen }: Case, add: AddViolation<CaseRule>): void {
  let last = mottagen;
  for (const [index, { nr, datum, besked }] of (hantering.bekräftelser ?? []).entries()) {
    const at = ['hantering', 'bekräftelser', index] as const;
    if (nr !== index + 1) add('confirmation-number', [...at, 'nr']);
    if (datum < last) add('confirmation-dates', [...at, 'datum']);
    if (besked !== undefined && besked < datum) add('confirmation-dates', [...at, 'besked']);
    last = datum;
  }
}

/** Each move begins where the one before ended, and the last ends where the case is. */
export function checkMoves({ hantering, mottagen, område }: Case, add: AddViolation<CaseRule>): void {
  const all = hantering.flyttar ?? [];
  for (const [index, { datum, från, till }] of all.entries()) {
    const at = ['hantering', 'flyttar', index] as const;
    const before = all[index - 1];
    if (datum < (before?.datum ?? mottagen)) add('move-dates', [...at, 'datum']);
    if (before && från !== before.till) add('move-chain', [...at, 'från']);
    if (index === all.length - 1 && till !== område) add('move-chain', [...at, 'till']);
  }
}

/** Notes and decisions are numbered 1, 2, 3; notes are dated in order, and no decision is from before the report. */
export function checkInternal({ hantering, mottagen }: Case, add: AddViolation<CaseRule>): void {
  for (const field of ['beslut', 'anteckningar'] as const) {
    let last = mottagen;
    for (const [index, { nr, datum }] of (hantering[field] ?? []).entries()) {
      const at = ['hantering', field, index] as const;
      if (nr !== index + 1) add('internal-number', [...at, 'nr']);
      if (datum < last) add('internal-dates', [...at, 'datum']);
      if (field === 'anteckningar') last = datum;
    }
  }
}

/** A corrected answer keeps its earlier texts, the first from the answer's own day, in order of their days. */
export function checkCorrections({ hantering }: Case, add: AddViolation<CaseRule>): void {
  for (const [index, { datum, rättad, tidigare = [] }] of (hantering.svar ?? []).entries()) {
    const at = ['hantering', 'svar', index] as const;
    if ((rättad === undefined) !== (tidigare.length === 0)) add('answer-corrected', [...at]);
    let last = datum;
    for (const [place, before] of tidigare.entries()) {
      if (before.datum < last || (place === 0 && before.datum !== datum))
        add('answer-corrected', [...at, 'tidigare', place, 'datum']);
      last = before.datum;
    }
    if (rättad !== undefined && (rättad < last || rättad < datum)) add('answer-corrected', [...at, 'rättad']);
  }
}
