import removalSchema from '../../../schemas/removal.json' with { type: 'json' };
import type { OrderName } from '../../order/order.ts';
import { codeLists, type ListName } from '../../routine/routine.ts';
import { type CodeTable, helpText, type NamedCode } from '../../texts/order/help.ts';
import { USAGE } from '../../texts/order/usage.ts';
import type { Case } from '../case.ts';
import { DIRECTIONS } from '../direction.ts';
import { isReasonAmong, REJECT_REASONS, STOP_REASONS } from '../removal.ts';
import { EFFECTS } from './measure.ts';
import type { OrderContext } from './outcome.ts';
import { pauseRunning } from './pause.ts';
import { nextPhases, phaseName } from './phase.ts';
import { isPossible } from './possible.ts';

/**
 * The answer to `/hjälp`: where the case may go, how each order that is possible now is written, and the codes to
 * choose from.
 */
export function help(file: Case, { routine, areas = [] }: Pick<OrderContext, 'routine' | 'areas'>): string {
  const { fas, nivå } = file.hantering;
  const orders = (Object.keys(USAGE) as OrderName[]).filter((order) => isPossible(order, file, routine));
  const listed = (order: OrderName, ...tables: CodeTable[]) => (orders.includes(order) ? tables : []);
  const all = codeLists(routine).map(([name, { koder }]): CodeTable => [name, koder]);
  const list = (name: ListName) => all.filter(([one]) => one === name);
  const own: readonly ListName[] = ['åtgärd', 'skäl', 'paus'];
  const reasons = new Map(routine.kodlistor.skäl?.koder.map((code) => [code.kod, code]));
  const levels = routine.nivåer.flatMap(({ nr, skäl = [] }): CodeTable[] =>
    skäl.length > 0 ? [[`nivå ${nr}`, skäl.map((kod) => reasons.get(kod) ?? { kod, namn: '' })]] : [],
  );
  const paused = pauseRunning(file)?.reason;
  return helpText({
    phase: phaseName(routine, fas),
    level: nivå,
    paused: routine.kodlistor.paus?.koder.find(({ kod }) => kod === paused)?.namn ?? paused,
    next: nextPhases(file, routine),
    orders,
    codes: [
      ...listed('klassa', ...all.filter(([name]) => !own.includes(name as ListName))),
      ...listed('åtgärd', ...list('åtgärd'), ['ansvarig', routine.organ]),
      ...listed('nivå', ...levels),
      ...listed('paus', ...list('paus')),
      ...listed('flytta', ['område', areas]),
      ...listed('riktning', ['riktning', DIRECTIONS]),
      ...listed('effekt', ['effekt', EFFECTS.map(titled)]),
      ...listed('avvisa', ['avvisa', REASONS.filter(({ kod }) => isReasonAmong(kod, REJECT_REASONS))]),
      ...listed('stopp', ['stopp', REASONS.filter(({ kod }) => isReasonAmong(kod, STOP_REASONS))]),
    ],
  });
}

const titled = ({ const: kod, title: namn }: { const: string; title: string }): NamedCode => ({ kod, namn });

const REASONS = removalSchema.properties.skäl.oneOf.map(titled);
