import type { OrderName } from '../../order/order.ts';
import { USAGE } from './usage.ts';

/** A code and what it is called. */
export interface NamedCode {
  kod: string;
  namn: string;
  /** Whether it needs a sentence. */
  'kräver-text'?: boolean | undefined;
}

/** Codes to choose from, by what they are for. */
export type CodeTable = readonly [name: string, codes: readonly NamedCode[]];

/** What may be done: where the case is, where it may go, how orders are written and which codes there are. */
export function helpText(state: {
  phase: string;
  level: number;
  /** Why it is paused, if it is. */
  paused: string | undefined;
  next: readonly string[];
  orders: readonly OrderName[];
  codes: readonly CodeTable[];
}): string {
  const to = state.next.length > 0 ? `Det kan gå till ${state.next.join(', ')}.` : 'Det ändras inte mer.';
  const paused = state.paused === undefined ? '' : ` Det är pausat: ${state.paused}.`;
  return [
    `Ärendet är i fasen ${state.phase}, på nivå ${state.level}.${paused} ${to}`,
    '',
    'Det här går att göra nu. Koderna är exempel:',
    ...state.orders.map((order) => `  ${USAGE[order]}`),
    ...(state.codes.length > 0 ? ['', 'Koderna att välja på:'] : []),
    ...state.codes.flatMap(([name, codes]) => [`  ${name}`, ...codes.map(codeLine)]),
  ].join('\n');
}

const codeLine = ({ kod, namn, ...code }: NamedCode): string =>
  `    ${kod.padEnd(24)} ${namn}${code['kräver-text'] ? ' (skriv vad, sist i ordern)' : ''}`.trimEnd();
