import type { APIRoute } from 'astro';
import { type Health, health } from '../../../actions/outbox/health.ts';
import { service } from '../../service.ts';

export const prerender = false;

/** Milliseconds that an answer is given again, so that asking often costs nothing. */
const FRESH = 10_000;

let last: { at: number; answer: Promise<Health> } | undefined;

/** How the outbox is, in numbers. Nothing in it is about a report. */
export const GET: APIRoute = async () => {
  const { box, secret, now } = await service();
  if (!last || Math.abs(now() - last.at) > FRESH) last = { at: now(), answer: health(box, secret, now()) };
  try {
    return Response.json(await last.answer);
  } catch (error) {
    last = undefined;
    throw error;
  }
};
