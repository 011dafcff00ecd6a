import type { APIRoute } from 'astro';
import { followUnpublished } from '../../../actions/follow/follow.ts';
import { NO_CASE_TEXT } from '../../../core/texts/status.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** The status of a case, by the hash of its receipt code. Every hash without a case gets the same answer. */
export const GET: APIRoute = async ({ params }) => {
  const status = await followUnpublished(await openSiteService(), params['hash'] ?? '');
  if (status) return Response.json(status);
  return Response.json({ fel: [{ fält: 'kod', kod: 'inget-arende', text: NO_CASE_TEXT }] }, { status: 404 });
};
