import type { APIRoute } from 'astro';
import { serviceHealth } from '../../../actions/outbox/service-health.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** Milliseconds that an answer is reused, so that frequent requests cost nothing. */
const FRESH = 10_000;

let last: { at: number; answer: ReturnType<typeof serviceHealth> } | undefined;

/** The state of the service in numbers, with nothing about any report; 503 when it would not keep a report. */
export const GET: APIRoute = async () => {
  const service = await openSiteService();
  const now = service.now();
  if (!last || Math.abs(now - last.at) > FRESH) last = { at: now, answer: serviceHealth(service) };
  const { status, body } = await last.answer;
  return Response.json(body, { status });
};
