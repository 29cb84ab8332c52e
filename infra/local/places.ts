import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The ports of an instance: the API's, and the ones directly above it. */
export type Ports = Readonly<Record<'api' | 'dynamodb' | 'sqs' | 'inbox' | 'tokens' | 'functions' | 's3', number>>;

/** Where an instance keeps its state and where it answers. */
export type Places = { readonly state: string; readonly ports: Ports };

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export const region = 'eu-central-1';

/** The address of a port on this machine. */
export const at = (port: number): string => `http://127.0.0.1:${port}`;

/** The ports of an instance whose API is at that port. */
export const portsFrom = (api: number): Ports => ({
  api,
  dynamodb: api + 1,
  sqs: api + 2,
  inbox: api + 3,
  tokens: api + 4,
  functions: api + 5,
  s3: api + 6,
});

/** The instance that this terminal means: READMIT_STATE (default `.local`) and PORT (default 3000). Throws a sentence where PORT is none. */
export const placesHere = (): Places => {
  const port = Number(process.env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_529)
    throw new Error(`PORT is ${process.env['PORT']}: it must be a port number`);
  return { state: resolve(repository, process.env['READMIT_STATE'] ?? '.local'), ports: portsFrom(port) };
};

/** A folder of the instance's state, made where it is missing. */
export const folderIn = (state: string, name: string): string => {
  const folder = join(state, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
