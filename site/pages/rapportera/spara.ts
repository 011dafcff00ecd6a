import { association, routines } from 'skav:association';
import type { APIRoute } from 'astro';
import { FormError, readForm } from '../../../actions/submit/request.ts';
import { openTicket, ticketMark } from '../../../actions/submit/ticket.ts';
import { receiptFiles } from '../../follow/receipt-files.ts';
import { openSiteService } from '../../service.ts';

export const prerender = false;

/**
 * A receipt as a file, for a browser without scripts. It is requested by POST, so that no address in a log or in a list
 * of downloads leads to the code. The request needs the mark, which only a browser that was sent the receipt page has.
 */
export const POST: APIRoute = async ({ request, redirect, site, url }) => {
  const service = await openSiteService();
  const [ticket, mark, name] = await posted(request);
  const receipt = mark === ticketMark(service, ticket) ? openTicket(service, ticket, mark) : undefined;
  if (!receipt) return redirect('/folj/', 303);
  const files = receiptFiles(receipt, { association, routines }, (site ?? url).host);
  const chosen = name === 'avvikelse.ics' ? name : 'kvitto.txt';
  const { type, text } = files[chosen];
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${chosen}"`,
    },
  });
};

/** The values of the form; empty ones when it cannot be read. */
async function posted(request: Request): Promise<[string, string, string]> {
  try {
    const values = await readForm(request);
    const first = (name: string) => values.get(name)?.[0] ?? '';
    return [first('b'), first('m'), first('fil')];
  } catch (error) {
    if (error instanceof FormError) return ['', '', ''];
    throw error;
  }
}
