import type { APIRoute } from 'astro';
import { apiSubmit } from '../../../actions/submit/request.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

export const POST: APIRoute = async ({ request, locals }) => apiSubmit(openSiteService, request, locals.wait);

/** Any other method. The answer has the shape of every other. */
export const ALL: APIRoute = () => {
  const text = 'Skicka rapporten med POST.';
  return Response.json(
    { fel: [{ fält: '', kod: 'fel-metod', text }] },
    { status: 405, headers: { allow: 'POST' } },
  );
};
