/** A value as DynamoDB’s JSON has it: one member, which is its type. */
export type WireValue = Readonly<Record<string, unknown>>;

/** An item or a key as DynamoDB’s JSON has it. */
export type WireItem = Readonly<Record<string, WireValue>>;

/** What an operation of DynamoDB is asked, as it goes over the wire. */
export type Asked = Readonly<Record<string, unknown>>;

/** The keys of every table of the tests: those of the template. */
export const tableKeys = ['pk', 'sk'] as const;
export const indexKeys = { due: ['duePartition', 'dueAt'] } as const satisfies Record<string, readonly [string, string]>;

export const bytesOf = (text: string): number => Buffer.byteLength(text);
