import type { APIRoute } from 'astro';
import { openSiteService } from '../../../../service.ts';
import { callerOf } from '../../../../work/caller.ts';
import { answerPasskeyStart } from '../../../../work/passkey.ts';

export const prerender = false;

/** Where signing in with a passkey begins. */
export const POST: APIRoute = async (context) =>
  answerPasskeyStart(await openSiteService(), callerOf(context), context.locals.wait);
