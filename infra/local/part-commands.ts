import { fileURLToPath } from 'node:url';
import { dynoxidePath } from './dynoxide-path.ts';
import type { Ports } from './places.ts';
import { storeFile } from './stream-records.ts';

/** The services that hold memory or state: they are started first, and a next start takes them over. */
export const services = ['dynamodb', 'sqs', 'inbox', 'tokens'] as const;

/** The parts that carry work between the services, and S3, whose objects lie in a folder: a next start replaces them. */
export const carriers = ['s3', 'functions', 'gateway', 'poller', 'stream', 'scheduler'] as const;

export type PartName = (typeof services)[number] | (typeof carriers)[number];

/** The port at which a part answers; some only ask. */
export const portOf = (name: PartName, ports: Ports): number | undefined => {
  const known: Partial<Record<PartName, number>> = { ...ports, gateway: ports.api };
  return known[name];
};

/** Whether a DynamoDB of one's own is used instead of the embedded one. */
export const ownDynamo = (): boolean => process.env['AWS_ENDPOINT_URL_DYNAMODB'] !== undefined;

/** How a part is started: a command of its own. */
export const commandOf = (name: PartName, state: string, ports: Ports): readonly [string, readonly string[]] => {
  if (name !== 'dynamodb') return [process.execPath, [fileURLToPath(new URL(`parts/${name}.ts`, import.meta.url)), state]];
  return [dynoxidePath(), ['serve', '--port', String(ports.dynamodb), '--db-path', storeFile(state)]];
};
