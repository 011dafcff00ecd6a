import { setTimeout as sleep } from 'node:timers/promises';
import type { Server, ServerMiddleware } from 'srvx';

/** Milliseconds that requests under way have to finish when the service stops. */
const GRACE = 2_000;

/** Milliseconds between two looks for connections whose answer had begun before the stop and has ended since. */
const IDLE_INTERVAL = 50;

/** What makes a server stop without cutting an answer. */
export interface GracefulStop {
  /** Ends each connection with its answer once the server is stopping. The outermost middleware. */
  middleware: ServerMiddleware;
  /**
   * Stops a server: it accepts no connection, closes those that are idle, and gives requests under way time to finish.
   * A client that keeps its connection alive could otherwise go on sending requests forever.
   */
  stop(server: Server): Promise<void>;
}

/** Makes a graceful stop for one server. `grace` is milliseconds that requests under way have to finish. */
export function gracefulStop(grace = GRACE): GracefulStop {
  let isStopping = false;
  return {
    middleware: async (_request, next) => {
      const response = await next();
      if (isStopping) response.headers.set('connection', 'close');
      return response;
    },
    async stop(server) {
      isStopping = true;
      const http = server.node?.server;
      const idle = setInterval(() => {
        if (http && 'closeIdleConnections' in http) http.closeIdleConnections();
      }, IDLE_INTERVAL);
      await Promise.race([server.close(), sleep(grace, undefined, { ref: false })]);
      clearInterval(idle);
      await server.close(true);
    },
  };
}
