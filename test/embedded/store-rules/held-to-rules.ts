import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refusals } from './refusals.ts';
import type { Asked } from './wire.ts';

type Client = {
  readonly config: { readonly requestHandler: { destroy(): void } };
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
};
type Send = (this: Client, ...given: unknown[]) => unknown;
type Step = (given: { readonly input: Asked }) => Promise<unknown>;

/** What was refused since it was last asked for: an answer of the service can hide it. */
const refused: string[] = [];

export const takeRefused = (): readonly string[] => refused.splice(0);

/** Which operations the clients of this process asked for, tries again aside, since that was last asked. */
const asked: string[] = [];

export const takeAsked = (): readonly string[] => asked.splice(0);

/** As DynamoDB itself answers. */
const refusal = (faults: readonly string[]): Error =>
  Object.assign(new Error(`DynamoDB would refuse this: ${faults.join('; ')}`), {
    name: 'ValidationException',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });

/** Notes a request that DynamoDB would refuse, and throws as it would answer. */
export const holdRequestToRules = (operation: string, request: Asked): void => {
  const faults = refusals(operation, request);
  if (faults.length === 0) return;
  refused.push(`${operation}: ${faults.join('; ')}: ${JSON.stringify(request).slice(0, 500)}`);
  throw refusal(faults);
};

const checking =
  (next: Step, { commandName }: { readonly commandName?: string }): Step =>
  async (given) => {
    const operation = String(commandName).replace(/Command$/, '');
    asked.push(operation);
    holdRequestToRules(operation, given.input);
    return next(given);
  };

/** By their middleware, which a client of documents shares with the one under it: the clients that sent something. */
const held = new Map<object, Client>();
let holding = false;

/** Holds every client of DynamoDB in this process to its rules, whoever makes it: what goes over the wire is read, and refused by name. */
export const holdToRules = (): void => {
  if (holding) return;
  holding = true;
  for (const prototype of [DynamoDBClient.prototype, DynamoDBDocumentClient.prototype] as unknown as { send: Send }[]) {
    const { send } = prototype;
    prototype.send = function (...given) {
      if (!held.has(this.middlewareStack)) {
        held.set(this.middlewareStack, this);
        // Once it is written out: a document is by then in the types of the wire.
        this.middlewareStack.add(checking, { step: 'build', name: 'heldToRules', override: true });
      }
      return send.apply(this, given);
    };
  }
};

/** Closes the connections of all clients so far: those of a function are never closed by itself. */
export const disconnectClients = (): void => {
  for (const { config } of held.values()) config.requestHandler.destroy();
  held.clear();
};
