import type { APIRoute } from 'astro';
import { answerCode } from '../../follow/steps.ts';
import { followTypedCode } from '../../follow/typed-code.ts';
import { statusView } from '../../follow/view.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** The promised days of the case that a kept page shows, as a file for a calendar. With scripts, the browser makes it. */
export const GET: APIRoute = async ({ request, redirect }) => {
  const service = await openSiteService();
  const answer = await answerCode(service, request);
  if ('location' in answer) return redirect(answer.location, 303);
  const status = await followTypedCode(service, answer.typed);
  const calendar = status && statusView(status, service.today()).calendar;
  if (calendar === undefined) return redirect('/folj/', 303);
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="avvikelse.ics"',
    },
  });
};
