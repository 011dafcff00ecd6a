import type { APIRoute } from 'astro';
import { openSiteService } from '../../../service.ts';
import { calendarAt } from '../../../work/calendar-page.ts';

export const prerender = false;

/** A person's calendar, for the program that shows it: anyone with the address may read it, so it says little. */
export const GET: APIRoute = async ({ params }) => {
  const found = await calendarAt(await openSiteService(), (params['nyckel'] ?? '').replace(/\.ics$/, ''));
  if (found === undefined) return new Response('', { status: 404 });
  return new Response(found, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
