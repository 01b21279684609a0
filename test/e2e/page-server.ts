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
    const [, slug, picture] = /^([a-z0-9-]+)(?:\/([a-z0-9-]+\.svg))?$/.exec(path) ?? [];
    const file = slug && join(pages, slug, picture ?? 'page.html');
    if (route === undefined && !(file && existsSync(file))) {
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    }
    const type = picture ? 'image/svg+xml' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(route ?? readFileSync(file as string));
  };
}

/** Serves test/pages/<slug>/page.html as /<slug>, the pictures beside it, and `routes`, on every loopback name: "localhost" and anything before ".localhost". */
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
