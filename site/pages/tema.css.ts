import { association } from 'skav:association';
import type { APIRoute } from 'astro';
import { themeCss } from '../../views/theme/theme.ts';

export const prerender = true;

/** The association's colours as a file: the content security policy forbids inline styles. */
export const GET: APIRoute = () =>
  new Response(themeCss(association.tema), { headers: { 'content-type': 'text/css; charset=utf-8' } });
