import type { Service } from '../../actions/service.ts';
import {
  calendarKey,
  calendarOwner,
  endCalendar,
  newCalendarKey,
} from '../../actions/work/calendar-address.ts';
import { workState } from '../../actions/work/work-index.ts';
import { log } from '../../adapters/log.ts';
import { WORK_CALENDAR_TEXTS as TEXTS } from '../../core/texts/work/calendar.ts';
import { workCalendar } from '../../core/work/work-calendar.ts';
import type { Work } from './gate.ts';

/** Answers the page of a person's calendar: its address, and what was done with it. */
export async function calendarPage(
  service: Service,
  { person, values }: Work,
  url: URL,
): Promise<{ address?: string; done?: string }> {
  const what = values?.get('vad')?.[0];
  const had = (await calendarKey(service, person)) !== undefined;
  if (what === 'ny') await newCalendarKey(service, person);
  if (what === 'slut') await endCalendar(service, person);
  if (what === 'ny' || what === 'slut') log('calendar-changed', { by: person.id || person.namn });
  const key = await calendarKey(service, person);
  const done = what === 'ny' ? TEXTS[had ? 'renewed' : 'made'] : what === 'slut' ? TEXTS.ended : undefined;
  return {
    ...(key === undefined ? {} : { address: new URL(`/arbete/kalender/${key}.ics`, url).href }),
    ...(done === undefined ? {} : { done }),
  };
}

/** The calendar at a secret address; undefined if the address belongs to no one. */
export async function calendarAt(service: Service, key: string): Promise<string | undefined> {
  const owner = await calendarOwner(service, key);
  if (!owner) return undefined;
  const state = await workState(service);
  return workCalendar(state.rows.all, owner, state, state.day);
}
