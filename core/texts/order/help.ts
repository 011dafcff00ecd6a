/** Values to choose from in an order, and their placeholders. */
export interface OptionTable {
  order: string;
  placeholder: string;
  options: readonly { value: string; label: string; needsText?: boolean }[];
}

/** What each part of the help is about. The orders themselves come first, and a page may fold the rest. */
export const HELP_HEADINGS = {
  orders: 'Det här går att göra nu. Byt ut det som står med stora bokstäver, och … mot din egen text:',
  options: 'Att välja på:',
  refused: 'Det här går inte än:',
} as const;

/** What may be done: where the case is, how orders are written, which values there are, and what is missing. */
export function helpText(state: {
  phase: string;
  level: number;
  /** Whether anything but removing it can still be done. */
  changes: boolean;
  /** Why it is paused, if it is. */
  paused: string | undefined;
  /** How each order is written, and what it does. */
  orders: readonly (readonly [pattern: string, name: string])[];
  tables: readonly OptionTable[];
  refused: readonly { name: string; missing: readonly string[] }[];
}): string {
  const paused = state.paused === undefined ? '' : ` Det är pausat: ${state.paused}.`;
  const width = Math.max(0, ...state.orders.map(([pattern]) => pattern.length));
  return [
    `Ärendet är i fasen ${state.phase}, på nivå ${state.level}.${paused}${state.changes ? '' : ' Det ändras inte mer.'}`,
    '',
    HELP_HEADINGS.orders,
    ...state.orders.map(([pattern, name]) => `  ${pattern.padEnd(width)}  ${name}`),
    ...(state.tables.length > 0 ? ['', HELP_HEADINGS.options] : []),
    ...state.tables.flatMap((table) => [
      `  ${table.placeholder} i /${table.order}`,
      ...table.options.map(optionLine),
    ]),
    ...(state.refused.length > 0 ? ['', HELP_HEADINGS.refused] : []),
    ...state.refused.flatMap(({ name, missing }) => [`  ${name}`, ...missing.map((text) => `    ${text}`)]),
  ].join('\n');
}

const optionLine = ({ value, label, needsText }: OptionTable['options'][number]): string =>
  `    ${value.padEnd(24)} ${label}${needsText ? ' (skriv vad, sist i ordern)' : ''}`.trimEnd();
