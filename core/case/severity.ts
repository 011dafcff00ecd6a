import reportSchema from '../../schemas/report.json' with { type: 'json' };

/** A severity in words, as the schema has it. */
export const severityName = (code: string): string =>
  reportSchema.$defs.allvarlighetsgrad.oneOf.find((one) => one.const === code)?.title ?? code;
