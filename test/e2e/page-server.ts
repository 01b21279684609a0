import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Answers one path in place of a page from test/pages. */
export type Routes = Record<string, RequestListener | string>;

export interface PageServer {
  /** Address of a page of test/pages, on a host of its own such as "daily.localhost". */
  url(slug: string, host?: string): string;
  close(): Promise<void>;
}

const pages = join(import.meta.dirname, '../pages');

function answer(routes: Routes): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const route = routes[path];
    if (typeof route === 'function') return route(request, response);
    const file = join(pages, path, 'page.html');
    const known = /^[a-z0-9-]+$/.test(path) && existsSync(file);
    if (route === undefined && !known) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(route ?? readFileSync(file));
  };
}

/** Serves test/pages/<slug>/page.html as /<slug>, and `routes`, on every loopback name: "localhost" and anything before ".localhost". */
export async function servePages(routes: Routes = {}): Promise<PageServer> {
  const server: Server = createServer(answer(routes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (slug, host = 'localhost') => `http://${host}:${port}/${slug}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
