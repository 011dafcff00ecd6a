import type { APIRoute } from 'astro';
import { followCase } from '../../../actions/follow/follow.ts';
import { log } from '../../../adapters/log.ts';
import { CASE_UNAVAILABLE_TEXT, NO_CASE_TEXT } from '../../../core/texts/status.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** The status of a case, by the hash of its receipt code. Every hash without a case gets the same answer. */
export const GET: APIRoute = async ({ params }) => {
  let status: Awaited<ReturnType<typeof followCase>>;
  try {
    status = await followCase(await openSiteService(), params['hash'] ?? '');
  } catch (error) {
    log('follow-failed', { error });
    return Response.json(
      { fel: [{ fält: 'kod', kod: 'gar-inte-att-visa', text: CASE_UNAVAILABLE_TEXT }] },
      { status: 503 },
    );
  }
  if (status) return Response.json(status);
  return Response.json({ fel: [{ fält: 'kod', kod: 'inget-arende', text: NO_CASE_TEXT }] }, { status: 404 });
};
