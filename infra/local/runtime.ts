import { pathToFileURL } from 'node:url';

/** What the host sends for each event, and what it gets back after `ready`, once, and `taken`, for each event. */
export type EventMessage = {
  readonly event: unknown;
  readonly requestId: string;
  readonly deadline: number;
  readonly offset: number;
};
export type ResultMessage =
  | { readonly reply: unknown }
  | { readonly error: { readonly errorType: string; readonly errorMessage: string; readonly trace: readonly string[] } };

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** The process of one function: loads the deployed bundle once, then handles one event at a time, and ends with its host. */
const bundle = process.argv[2] ?? '';
const clock: { offset: number } | undefined = Reflect.get(globalThis, Symbol.for('readmit.local.clock'));

const contextOf = ({ requestId, deadline }: EventMessage, started: number): object => ({
  awsRequestId: requestId,
  functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
  functionVersion: '$LATEST',
  memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
  invokedFunctionArn: `arn:aws:lambda:${process.env['AWS_REGION']}:000000000000:function:${process.env['AWS_LAMBDA_FUNCTION_NAME']}`,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - (performance.now() - started)),
});

const failed = (error: unknown): ResultMessage => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { error: { errorType: name, errorMessage: message, trace: (stack ?? '').split('\n') } };
};

/** A host that is gone cannot be answered: what it asked for comes again by its own ways. */
const answer = (result: ResultMessage): void => {
  process.send?.(result, undefined, undefined, (error) => {
    if (error !== null) process.exit(1);
  });
};

process.on('disconnect', () => process.exit(0));
// A log that takes no more ends no function.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };
  process.on('message', (message: EventMessage) => {
    process.send?.('taken', undefined, undefined, () => undefined);
    if (clock !== undefined) clock.offset = message.offset;
    const started = performance.now();
    Promise.resolve()
      .then(() => handler(message.event, contextOf(message, started)))
      .then((reply) => answer({ reply: reply ?? null }))
      .catch((error: unknown) => answer(failed(error)));
  });
  process.send?.('ready', undefined, undefined, () => undefined);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
  process.disconnect?.();
}
