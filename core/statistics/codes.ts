/** A combination of codes: one code per field. A field that is left out is totalled. */
export type Codes = Readonly<Record<string, string>>;
