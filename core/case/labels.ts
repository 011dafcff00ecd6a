import caseSchema from '../../schemas/case.json' with { type: 'json' };
import reportSchema from '../../schemas/report.json' with { type: 'json' };

const name = (list: readonly { const: string; title: string }[], code: string) =>
  list.find((one) => one.const === code)?.title ?? code;

/** A severity in words, as the schema has it. */
export const severityName = (code: string): string => name(reportSchema.$defs.allvarlighetsgrad.oneOf, code);

/** A phase in words, as the schema has it. */
export const phaseName = (code: string): string => name(caseSchema.$defs.fas.oneOf, code);
