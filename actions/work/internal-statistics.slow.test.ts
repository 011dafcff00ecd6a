import { expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { reportedPeriods } from '../release/reported-periods.ts';
import { acceptCase } from '../review/review.ts';
import { internalStatistics } from './internal-statistics.ts';

it('counts the accepted cases of a period, and again only when there is something new', async () => {
  const service = await testService();
  expect(await internalStatistics(service)).toBeUndefined();
  await acceptCase(service, await submitCase(service));
  const first = await internalStatistics(service);
  expect(first?.period.id).toBe('2026');
  expect(first?.data?.edition.exact.answers).toHaveLength(1);
  expect((await internalStatistics(service, 'finns inte'))?.data).toBe(first?.data);
  await acceptCase(service, await submitCase(service));
  expect((await internalStatistics(service, '2026'))?.data?.edition.exact.answers).toHaveLength(2);
});

it('has the periods that the routine reports and that have begun, the newest year first', () => {
  const routine = exampleRoutine('hoglandet');
  const ids = (years: string[]) => reportedPeriods(years, routine, '2026-06-15').map(({ id }) => id);
  expect(ids(['2025', '2026']).join(' ')).toBe(
    '2026 2026-T1 2026-T2 2026-delar 2025 2025-T1 2025-T2 2025-T3 2025-delar',
  );
  expect(ids([])).toEqual([]);
});
