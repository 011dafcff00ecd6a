import type { APIRoute } from 'astro';
import { openSiteService } from '../../../service.ts';
import { ATTEMPT_COOKIE } from '../../../work/attempt.ts';
import { callerOf } from '../../../work/caller.ts';
import { answerCallback } from '../../../work/oidc.ts';

export const prerender = false;

/** Where the provider sends a browser back to. */
export const GET: APIRoute = async (context) =>
  answerCallback(await openSiteService(), callerOf(context), context.cookies.get(ATTEMPT_COOKIE)?.value);
