import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

let read: Buffer | undefined;

/** Read when it is first asked for, and once. */
const script = (): Buffer => {
  read ??= readFileSync(createRequire(import.meta.url).resolve('rapidoc/dist/rapidoc-min.js'));
  return read;
};

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Readmit: API reference</title>
<script type="module" src="/docs/rapidoc-min.js"></script></head>
<body>
<rapi-doc spec-url="/openapi.json" theme="light" render-style="read" schema-style="table" load-fonts="false" show-header="false"
 allow-server-selection="false" primary-color="#14507a" nav-bg-color="#f3f5f7" sort-endpoints-by="none"
 regular-font="system-ui, sans-serif" mono-font="ui-monospace, monospace"></rapi-doc>
</body>
</html>
`;

const files: Readonly<Record<string, { readonly type: string; readonly content: () => string | Buffer }>> = {
  '/docs': { type: 'text/html; charset=utf-8', content: () => page },
  '/docs/rapidoc-min.js': { type: 'text/javascript; charset=utf-8', content: script },
};

/** Answers `/docs`, the API reference page, which only the local instance has. Whether the path was one of its own. */
export const docsPage = (path: string, response: ServerResponse): boolean => {
  const file = files[path];
  if (file === undefined) return false;
  response.writeHead(200, { 'content-type': file.type }).end(file.content());
  return true;
};
