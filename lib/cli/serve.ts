import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** What stands at an address: HTML, or whatever the handler writes. */
export type Route = string | Handler;

export interface Served {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves pages on 127.0.0.1, on a free port unless one is named. `routes` is asked anew at each request,
 * by path without the query; whatever it does not know is answered with 404.
 */
export async function serve(routes: (path: string) => Route | undefined, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const route = routes(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (typeof route === 'function') return route(request, response);
    response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(route ?? 'Not found');
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
