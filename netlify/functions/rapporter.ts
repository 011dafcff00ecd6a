import { service } from '../../actions/open-service.ts';
import { SECURITY_HEADERS } from '../../actions/serve/headers.ts';
import { apiSubmit } from '../../actions/submit/request.ts';
import { builtFolder } from '../built.ts';

/** `POST /api/rapporter` as a function of its own, since only a function of its own can have a limit of its own. */
export default async function rapporter(request: Request): Promise<Response> {
  const response = await apiSubmit(() => service(builtFolder), request);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = {
  path: '/api/rapporter',
  method: 'POST',
  rateLimit: { windowLimit: 30, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
