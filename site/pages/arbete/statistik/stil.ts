import type { APIRoute } from 'astro';
import pictured from '../../../styles/charts/pictured.css?inline';
import spread from '../../../styles/charts/spread.css?inline';
import yearly from '../../../styles/charts/yearly.css?inline';
import own from '../../../styles/work-statistics.css?inline';

export const prerender = false;

/** The looks of the internal statistics. They are sent from here, so that no public file has any of them. */
export const GET: APIRoute = () =>
  new Response([spread, pictured, yearly, own].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
