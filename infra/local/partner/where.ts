import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { askToken } from '../ask-token.ts';
import { blueprintIn } from '../blueprint.ts';
import { clockOffset } from '../clock-offset.ts';
import { deployedToken } from '../demo/deployed-tokens.ts';
import { at, placesHere, region } from '../places.ts';
import { queueUrlOf } from '../queue-url.ts';
import type { TransitRole } from './authority.ts';
import type { QueueUrls } from './partner-queues.ts';

/** Where the partner speaks with the service, and by whose token the transit State acts there. */
export type Where = {
  readonly api: string;
  readonly urls: QueueUrls;
  readonly client: SQSClient;
  readonly now: number;
  tokenFor(role: TransitRole): Promise<string>;
};

/** The instance of this terminal. Throws a sentence where there is none. */
export const here = (from: string, transitState: string): Where => {
  const { state, ports } = placesHere();
  if (!existsSync(join(state, 'blueprint.json')))
    throw new Error(`There is no instance with its state in ${state}: start one with npm start`);
  const blueprint = blueprintIn(state);
  const send = blueprint.inboundUrls[from];
  if (send === undefined)
    throw new Error(`The instance has no queues of ${from}: it has those of ${Object.keys(blueprint.inboundUrls).join(', ')}`);
  return {
    api: at(ports.api),
    urls: { send, receive: queueUrlOf(blueprint, `outbound-${from}`) },
    client: new SQSClient({
      region,
      endpoint: at(ports.sqs),
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    now: Date.now() + clockOffset(state),
    tokenFor: (role) => askToken(ports, { rights: [`${transitState}.${role}`], subject: `${role} of ${transitState}` }),
  };
};

const regionOf = (url: string): string => {
  const [, found] = /^https:\/\/sqs\.([a-z0-9-]+)\./.exec(url) ?? [];
  if (found === undefined) throw new Error(`${url} is not the address of a queue in SQS`);
  return found;
};

/** A deployed service, spoken to with the partner's own AWS credentials; the transit State's tokens come from the environment. */
export const deployed = (api: string, urls: QueueUrls, transitState: string): Where => ({
  api,
  urls,
  client: new SQSClient({ region: regionOf(urls.send) }),
  now: Date.now(),
  tokenFor: async (role) => deployedToken(transitState, role),
});
