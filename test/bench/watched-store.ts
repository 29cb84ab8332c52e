import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Sent = { readonly name: string; readonly input: object };

type Send = (this: DynamoDBDocumentClient, command: { readonly input: object }) => Promise<{ ConsumedCapacity?: unknown }>;

/** Capacity units in what a command answered. */
export const unitsIn = (consumed: unknown): number =>
  [consumed]
    .flat()
    .filter((entry) => entry !== undefined)
    .reduce((sum: number, entry) => sum + ((entry as { CapacityUnits?: number }).CapacityUnits ?? 0), 0);

/** `written`: the part of the units that transactions used. */
export type Watch = {
  readonly sent: Sent[];
  units: number;
  written: number;
  readonly end: () => void;
  client?: DynamoDBDocumentClient;
};

/** Watches what the document client sends: each command's input, and the capacity units it used. */
export const watchStore = (): Watch => {
  const prototype = DynamoDBDocumentClient.prototype as unknown as { send: Send };
  const original = prototype.send;
  const watch: Watch = {
    sent: [],
    units: 0,
    written: 0,
    end: () => {
      prototype.send = original;
    },
  };
  prototype.send = async function (command) {
    watch.client = this;
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    // Without the token by which the store knows the same transaction again: whoever sends it anew sends another.
    const { ClientRequestToken: _own, ...input } = command.input as { readonly ClientRequestToken?: string };
    watch.sent.push({ name: command.constructor.name, input });
    const result = await original.call(this, command);
    const units = unitsIn(result.ConsumedCapacity);
    watch.units += units;
    if (command.constructor.name === 'TransactWriteCommand') watch.written += units;
    return result;
  };
  return watch;
};
