import type { Blueprint, LocalFunction } from './blueprint.ts';
import { clockOffset } from './clock-offset.ts';
import { type FunctionProcess, functionProcess, type Handled } from './function-process.ts';
import type { ResultMessage } from './runtime.ts';

/** A function with a longer timeout than this has requests that wait for news, which take no processor while they do. */
const patientSeconds = 20;

const mostProcesses = ({ timeoutSeconds }: LocalFunction): number => (timeoutSeconds > patientSeconds ? 16 : 4);

/** The processes of one function: as many as there are events at once, up to a number that this machine bears; then an event waits. */
export type FunctionPool = {
  handle(event: unknown): Promise<ResultMessage>;
  pids(): readonly number[];
  end(): void;
};

export const functionPool = (state: string, blueprint: Blueprint, definition: LocalFunction): FunctionPool => {
  const idle: FunctionProcess[] = [];
  const busy = new Set<FunctionProcess>();
  const waiting: (() => void)[] = [];

  const free = (): FunctionProcess | undefined => {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      if (found.alive() && found.current()) return found;
      found.end();
    }
    return busy.size < mostProcesses(definition) ? functionProcess(state, blueprint, definition) : undefined;
  };
  const take = async (): Promise<FunctionProcess> => {
    for (;;) {
      const found = free();
      if (found !== undefined) {
        busy.add(found);
        return found;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  /** Where no process can be started, whoever waits next is not left waiting for it. */
  const takeOrPassOn = async (): Promise<FunctionProcess> => {
    try {
      return await take();
    } catch (error) {
      waiting.shift()?.();
      throw error;
    }
  };
  const handledBy = async (taken: FunctionProcess, event: unknown): Promise<Handled> => {
    try {
      return await taken.handle(event, clockOffset(state));
    } finally {
      busy.delete(taken);
      if (taken.alive()) idle.push(taken);
      waiting.shift()?.();
    }
  };
  return {
    handle: async (event) => {
      for (;;) {
        const result = await handledBy(await takeOrPassOn(), event);
        if (result !== 'not-handed-over') return result;
      }
    },
    pids: () => [...idle, ...busy].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    end: () => {
      for (const process of [...idle, ...busy]) process.end();
    },
  };
};
