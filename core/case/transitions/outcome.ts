import type { Routine } from '../../routine/routine.ts';
import type { CaseRule } from '../../texts/file.ts';
import type { RefusalCode } from '../../texts/order/refusal.ts';
import type { ClassificationRule } from '../../texts/routine.ts';
import type { Case } from '../case.ts';
import type { Removal } from '../removal.ts';

/** What became of an order: a new case, nothing to do, a case to take away, or a refusal. Each says so in Swedish. */
export type Outcome =
  | { kind: 'done'; file: Case; text: string }
  | { kind: 'nothing'; text: string }
  /** `note` is what stays. */
  | { kind: 'removed'; note: Removal; text: string }
  | { kind: 'refused'; code: RefusalCode | CaseRule | ClassificationRule; text: string };

/** What an order is carried out under. */
export interface Setting {
  routine: Routine;
  /** The day it is, as `2026-11-22`. */
  today: string;
  /** Whether the association has a case with this id. Left out, every id is taken to exist. */
  exists?: (id: string) => boolean;
  /** The association's areas. Left out, every area is taken to exist. */
  areas?: readonly { kod: string; namn: string }[];
  /** Whether the case waits for review: then it can only be taken away. */
  waiting?: boolean;
}

type Row = Case['historik'][number];

/** The case with changes to what the coordinator adds, and a line for today in its history. */
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
export const refused = (code: RefusalCode, text: string): Outcome => ({ kind: 'refused', code, text });
