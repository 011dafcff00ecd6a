import type { APIRoute } from 'astro';
import { type OutboxHealth, outboxHealth } from '../../../actions/outbox/health.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/** Milliseconds that an answer is reused, so that frequent requests cost nothing. */
const FRESH = 10_000;

let last: { at: number; answer: Promise<OutboxHealth> } | undefined;

/** The state of the outbox in numbers, with nothing about any report. */
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
