import type { APIRoute } from 'astro';
import { openSiteService } from '../../../../service.ts';
import { ATTEMPT_COOKIE } from '../../../../work/attempt.ts';
import { callerOf } from '../../../../work/caller.ts';
import { answerPasskey } from '../../../../work/passkey.ts';

export const prerender = false;

/** Where the page for signing in posts what a passkey has signed. */
export const ALL: APIRoute = async (context) =>
  answerPasskey(
    await openSiteService(),
    callerOf(context),
    context.cookies.get(ATTEMPT_COOKIE)?.value,
    context.locals.wait,
  );
