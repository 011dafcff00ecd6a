import type { APIRoute } from 'astro';
import { apiSubmit } from '../../../actions/submit/request.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

export const POST: APIRoute = async ({ request, locals }) => apiSubmit(openSiteService, request, locals.wait);

/** Answers any other method, in the same format as all errors of the API. */
export const ALL: APIRoute = () => {
  const text = 'Skicka rapporten med POST.';
  return Response.json(
    { fel: [{ fält: '', kod: 'fel-metod', text }] },
    { status: 405, headers: { allow: 'POST' } },
  );
};
