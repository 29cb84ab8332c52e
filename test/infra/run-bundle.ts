import { pathToFileURL } from 'node:url';

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** What came of one event, and after how many milliseconds. */
export type Ran = { readonly milliseconds: number; readonly reply?: unknown; readonly error?: string };

/** The process of one bundle: runs all events that it is sent at once, each within the function's own time, and tells what came of them. */
const [bundle = '', seconds = ''] = process.argv.slice(2);
const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };

const run = async (event: unknown): Promise<Ran> => {
  const began = performance.now();
  const spent = (): number => performance.now() - began;
  const context = { getRemainingTimeInMillis: () => Number(seconds) * 1_000 - spent() };
  try {
    return { reply: (await handler(event, context)) ?? null, milliseconds: spent() };
  } catch (error) {
    return { error: String(error), milliseconds: spent() };
  }
};

process.on('message', async (events: readonly unknown[]) => {
  process.send?.(await Promise.all(events.map(run)), undefined, undefined, () => process.exit(0));
});
process.send?.('ready');
