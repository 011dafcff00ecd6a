import { expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import { calendarKey, calendarOwner, endCalendar, newCalendarKey } from './calendar-address.ts';

const KARIN = { id: 'karin.exempel@exempelbygden.example' };

it('opens one person’s calendar until the address is changed or ended, or the person is not let in any more', async () => {
  const service = await testService();
  expect(await calendarKey(service, KARIN)).toBeUndefined();
  await newCalendarKey(service, KARIN);
  const first = (await calendarKey(service, KARIN)) ?? '';
  expect(await calendarOwner(service, first)).toMatchObject(KARIN);
  await newCalendarKey(service, KARIN);
  expect(await calendarOwner(service, first)).toBeUndefined();
  const second = (await calendarKey(service, KARIN)) ?? '';
  const { personer = [], ...rest } = service.association;
  const without = {
    ...service,
    association: { ...rest, personer: personer.filter(({ mejl }) => mejl !== KARIN.id) },
  };
  expect(await calendarOwner(without, second)).toBeUndefined();
  await endCalendar(service, KARIN);
  expect(await calendarOwner(service, second)).toBeUndefined();
});

it.each(['', 'x', '0'.repeat(64), `${'0'.repeat(63)}/`, '../calendars', 'a'.repeat(10_000)])(
  'opens nothing for %s',
  async (key) => {
    const service = await testService();
    await newCalendarKey(service, KARIN);
    expect(await calendarOwner(service, key)).toBeUndefined();
  },
);
