import { type Blueprint, blueprintIn } from './blueprint.ts';

/** What a part of the instance is told when it starts: the state folder, in which it finds the blueprint. */
export type Told = { readonly state: string; readonly blueprint: Blueprint };

/** Reads what this process was told on its command line. From then on a log that takes no more, as on a full disk, does not end it. */
export const told = (): Told => {
  const state = process.argv[2];
  if (state === undefined) throw new Error('A part is started by the instance, with the folder of its state');
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return { state, blueprint: blueprintIn(state) };
};

/** One line for the part's log. */
export const note = (text: string): void => {
  process.stdout.write(`${new Date().toISOString()} ${text}\n`);
};

/** What an error says, on one line. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does it again and again, with a pause after a failure, which it notes: a part outlives the others that it talks to. */
export const forever = async (what: string, once: () => Promise<void>): Promise<never> => {
  for (;;) {
    try {
      await once();
    } catch (error) {
      note(`${what}: ${reason(error)}`);
      await pause(500);
    }
  }
};
