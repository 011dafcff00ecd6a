import caseSchema from '../../schemas/case.json' with { type: 'json' };
import type { Association } from '../../schemas/types.ts';
import type { Case } from '../case/case.ts';
import { fieldFaultText } from '../texts/report.ts';
import type { ReportFault } from './check.ts';
import type { FormValues } from './form.ts';

/** How a report came in that somebody typed in on behalf of the reporter. */
export type Channel = NonNullable<Case['inskriven']>;

/** The ways in which a report can come in, with their names. */
export const CHANNELS = caseSchema.$defs.inskriven.oneOf.map(({ const: value, title, description }) => ({
  value: value as Channel,
  label: title,
  hint: description,
}));

/** The form's field for how the report came in. */
export const CHANNEL_FIELD = 'inskriven';

/** The name of a way in which a report can come in. */
export const channelName = (channel: Channel): string =>
  CHANNELS.find(({ value }) => value === channel)?.label ?? channel;

/** How a report came in, as it was chosen; undefined when nothing was, or something that there is not. */
export const channelOf = (values: FormValues): Channel | undefined =>
  CHANNELS.find(({ value }) => value === values.get(CHANNEL_FIELD)?.[0])?.value;

/** That it was not chosen how the report came in. */
export const channelFaults = (values: FormValues): ReportFault[] =>
  channelOf(values) === undefined
    ? [{ fält: CHANNEL_FIELD, kod: 'saknas', text: fieldFaultText(CHANNEL_FIELD, 'saknas') }]
    : [];

/** A fault as it is said to somebody who types in a report: the employer is the reporter's. */
export const onBehalfFault = (fault: ReportFault): ReportFault =>
  fault.fält.startsWith('arbetsgivare') && fault.kod !== 'identifierar'
    ? { ...fault, text: fieldFaultText('åt-arbetsgivare', fault.kod) }
    : fault;

/** The association as it asks somebody who types in a report: name, e-mail and telephone may be unknown. */
export const asOnBehalf = (association: Association): Association => ({
  ...association,
  formulär: { ...association.formulär, anonym: true, telefon: 'frivillig' },
});
