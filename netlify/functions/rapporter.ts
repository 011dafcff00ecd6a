import { service } from '../../actions/open-service.ts';
import { SECURITY_HEADERS } from '../../actions/serve/headers.ts';
import { apiSubmit } from '../../actions/submit/request.ts';
import { builtFolder } from '../built.ts';

/** `POST /api/rapporter` as a separate function, since only a separate function can have its own rate limit. */
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
