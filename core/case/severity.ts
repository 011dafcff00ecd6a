import reportSchema from '../../schemas/report.json' with { type: 'json' };

/** The name of a severity, from the schema of a report; the code itself if it is unknown. */
export const severityName = (code: string): string =>
  reportSchema.$defs.allvarlighetsgrad.oneOf.find((severity) => severity.const === code)?.title ?? code;
