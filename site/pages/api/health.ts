import type { APIRoute } from 'astro';
import { type OutboxHealth, outboxHealth } from '../../../actions/outbox/health.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** Milliseconds that an answer is given again, so that asking often costs nothing. */
const FRESH = 10_000;

let last: { at: number; answer: Promise<OutboxHealth> } | undefined;

/** How the outbox is, in numbers. Nothing in it is about a report. */
export const GET: APIRoute = async () => {
  const { blobs, secret, now } = await openSiteService();
  if (!last || Math.abs(now() - last.at) > FRESH)
    last = { at: now(), answer: outboxHealth(blobs, secret, now()) };
  try {
    return Response.json(await last.answer);
  } catch (error) {
    last = undefined;
    throw error;
  }
};
