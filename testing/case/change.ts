import type { Case } from '../../core/case/case.ts';
import { changeViolations } from '../../core/case/change/change.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { exampleRoutine } from '../example/routines.ts';
import { exampleCase } from './example.ts';

const routine = exampleRoutine('hoglandet');

/** The day on which changes are checked. */
const TODAY = '2026-12-20';

/**
 * The case after some orders, each line on the day that it begins with.
 *
 * @throws Error when an order is refused
 */
export function afterOrders(file: Case, ...lines: string[]): Case {
  return lines.reduce((now, line) => {
    const [today = '', ...order] = line.split(' ');
    const result = carryOutOrders(now, order.join(' '), { routine, today });
    if (!result.ok) throw new Error(`${line}: ${result.faults[0]?.text}`);
    return result.file;
  }, file);
}

/** A case with one measure decided, in its second phase and on its second level. */
export const HANDLED = afterOrders(
  exampleCase(),
  '2026-11-23 /fas utredning',
  '2026-11-24 /nivå 2 oense',
  '2026-11-25 /klassa typ=mote-installt orsak=kommunikation konsekvens-organisation=merarbete rutinföljsamhet=foljd',
  '2026-11-26 /åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en gemensam rutin."',
  '2026-11-27 /svar "Tack. Vi har talat med parterna."',
);
/** The same case, closed and archived. */
export const ARCHIVED = afterOrders(HANDLED, '2026-12-01 /stäng ändå', '2026-12-02 /arkivera');

/** What is wrong with a change, as `path code`. */
export const codesOfChange = (before: Case | undefined, after: Case, today = TODAY): string[] =>
  changeViolations(before, after, { routine, today }).map(({ code, path }) => `${path.join('/')} ${code}`);

/** A copy of the case with something in it changed by hand. */
export function byHand(file: Case, change: (copy: Case) => void): Case {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

/** A copy of the case with rows added to its history by hand, and something else changed. */
export const withRows = (
  file: Case,
  rows: Case['historik'][number][],
  change: (copy: Case) => void = () => {},
): Case =>
  byHand(file, (copy) => {
    copy.historik.push(...rows);
    change(copy);
  });
