/** The kind of identifier. The codes are stable: they are in API answers, case files and logs. */
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

/** `stop`: never stored. `warn`: stored only if the reporter confirms. `note`: a reminder to think again. */
export type Tier = 'stop' | 'warn' | 'note';

/** Something in a text that may identify a person: its place and type, never the words themselves. */
export interface Finding {
  /** Offset of the first UTF-16 unit. */
  start: number;
  /** Offset just past the last UTF-16 unit. */
  end: number;
  type: FindingType;
  /** 0–1, with the tiers' thresholds in confidence.ts. */
  confidence: number;
  tier: Tier;
  /** Stable name of the rule that made it. */
  rule: string;
}
