import reportSchema from '../../schemas/report.json' with { type: 'json' };
import { UNFILLED_TEXT } from '../texts/case-view.ts';

/** The name of a severity, from the schema of a report; the code itself if it is unknown. An imported case may have none. */
export const severityName = (code: string | undefined): string =>
  code === undefined
    ? UNFILLED_TEXT
    : (reportSchema.$defs.allvarlighetsgrad.oneOf.find((severity) => severity.const === code)?.title ?? code);
