/** What kind of identifier a finding is. The codes are stable: they stand in answers, case files and logs. */
export type FindingType =
  | 'personnummer'
  | 'date_of_birth'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'plate'
  | 'id'
  | 'name'
  | 'protected'
  | 'quasi';

/** `stop`: never stored. `warn`: stored only when the reporter confirms. `note`: worth a second thought. */
export type Tier = 'stop' | 'warn' | 'note';

/** Something in a text that may identify a person. It holds the place and the kind, never the words. */
export interface Finding {
  /** First UTF-16 unit. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
  type: FindingType;
  /** 0–1, with the tiers' thresholds in confidence.ts. */
  confidence: number;
  tier: Tier;
  /** Stable name of the rule that found it. */
  rule: string;
}
