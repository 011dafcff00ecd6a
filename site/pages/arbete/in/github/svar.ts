import type { APIRoute } from 'astro';
import { openSiteService } from '../../../../service.ts';
import { ATTEMPT_COOKIE } from '../../../../work/attempt.ts';
import { callerOf } from '../../../../work/caller.ts';
import { answerGitHubCallback } from '../../../../work/github.ts';

export const prerender = false;

/** Where GitHub sends a browser back to. */
export const GET: APIRoute = async (context) =>
  answerGitHubCallback(
    await openSiteService(),
    callerOf(context),
    context.cookies.get(ATTEMPT_COOKIE)?.value,
  );
