import type { Routine } from '../../routine/routine.ts';
import type { CaseRule } from '../../texts/file.ts';
import type { RefusalCode } from '../../texts/order/refusal.ts';
import type { ClassificationRule } from '../../texts/routine.ts';
import type { Case } from '../case.ts';
import type { Removal } from '../removal.ts';

/**
 * The outcome of an order: a changed case, nothing to do, a case to remove, or a refusal. Each has a Swedish
 * sentence.
 */
export type Outcome =
  | { kind: 'done'; file: Case; text: string }
  | { kind: 'nothing'; text: string }
  /** `note` is what is kept of the case. */
  | { kind: 'removed'; note: Removal; text: string }
  | {
      kind: 'refused';
      code: RefusalCode | CaseRule | ClassificationRule;
      text: string;
      /** Each thing that must be there first. Left out when no order on the case helps. */
      missing?: readonly string[];
    };

/** What an order needs besides the case. */
export interface OrderContext {
  routine: Routine;
  /** Today's date, as `2026-11-22`. */
  today: string;
  /** Whether the association has a case with this id. If left out, every id is assumed to exist. */
  exists?: (id: string) => boolean;
  /** The association's areas. If left out, every area is assumed to exist. */
  areas?: readonly { kod: string; namn: string; 'ersätts-av'?: string }[];
  /** The association's own words that look like names of people. If left out, it has none. */
  allow?: readonly string[];
  /** Whether the case waits for review: until it is accepted it can only be moved, masked or removed. */
  waiting?: boolean;
}

type Row = Case['historik'][number];

/** The case with changes to `hantering`, and rows dated today added to its history. */
export function changed(
  file: Case,
  hantering: Partial<Case['hantering']>,
  today: string,
  ...rows: Omit<Row, 'datum'>[]
): Case {
  return {
    ...file,
    hantering: { ...file.hantering, ...hantering },
    historik: [...file.historik, ...rows.map((row) => ({ datum: today, ...row }))],
  };
}

export const done = (file: Case, text: string): Outcome => ({ kind: 'done', file, text });
export const nothing = (text: string): Outcome => ({ kind: 'nothing', text: `Inget att göra: ${text}` });
/** @param missing what must be there first, one thing at a time; left out when no order on the case helps */
export const refused = (code: RefusalCode, text: string, missing?: readonly string[]): Outcome => ({
  kind: 'refused',
  code,
  text,
  ...(missing === undefined ? {} : { missing }),
});
/** A refusal that ends when what its sentence names is done. */
export const refusedYet = (code: RefusalCode, text: string): Outcome => refused(code, text, [text]);
