import type { APIRoute } from 'astro';
import { openSiteService } from '../../../../service.ts';
import { callerOf } from '../../../../work/caller.ts';
import { answerInvitedStart } from '../../../../work/passkey.ts';

export const prerender = false;

/** Where making a passkey begins. */
export const POST: APIRoute = async (context) =>
  answerInvitedStart(await openSiteService(), callerOf(context), context.locals.wait);
