import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pause, reason } from './part.ts';
import { commandOf, type PartName } from './part-commands.ts';
import { register } from './part-register.ts';
import { folderIn, type Places } from './places.ts';
import { end, markOf, type ProcessMark, runs } from './process-mark.ts';

/** Keeps the parts of an instance running, each a process of its own: one that dies is started again, and told of in a sentence. */
export type Supervisor = {
  readonly pids: () => Readonly<Record<string, number>>;
  start(name: PartName): void;
  adopt(name: PartName, mark: ProcessMark): void;
  /** Ends every part, carriers before services, and starts none again. */
  stop(): Promise<void>;
};

const shortestLife = 2000;

/** `revived` is called after a part was started again; `say` gets a sentence for each death. */
export const supervisor = (
  { state, ports }: Places,
  say: (sentence: string) => void,
  revived: (name: PartName) => Promise<void>,
): Supervisor => {
  const parts = new Map<PartName, ProcessMark>();
  const own = markOf(process.pid);
  let stopping = false;

  const note = (): void => {
    if (own === undefined) throw new Error('The system does not tell when this process started');
    register(state, { supervisor: own, apiPort: ports.api, parts: Object.fromEntries(parts) });
  };
  const spawned = (name: PartName): ChildProcess => {
    const log = openSync(join(folderIn(state, 'logs'), `${name}.log`), 'a');
    const [command, given] = commandOf(name, state, ports);
    const child = spawn(command, [...given], { stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    return child;
  };
  const died = async (name: PartName, lived: number): Promise<void> => {
    if (stopping) return;
    say(`${name} ended and is started again`);
    if (lived < shortestLife) await pause(500);
    await startedAgain(name);
    if (stopping) return;
    await revived(name).catch((error: unknown) => say(`${name}: ${reason(error)}`));
  };
  const launch = (name: PartName): void => {
    const [child, from] = [spawned(name), Date.now()];
    child.on('error', (error) => {
      say(`${name} does not start: ${error.message}`);
      // What was never a process does not exit either.
      if (child.pid === undefined) void died(name, 0);
    });
    child.once('exit', () => void died(name, Date.now() - from));
    const mark = child.pid === undefined ? undefined : markOf(child.pid);
    if (mark !== undefined) parts.set(name, mark);
  };
  /** Tries until it starts: a full disk, or too many open files, must not end the parts that run. */
  const startedAgain = async (name: PartName): Promise<void> => {
    for (let launched = false; !launched && !stopping; ) {
      try {
        launch(name);
        launched = true;
        note();
      } catch (error) {
        say(`${name} ${launched ? 'is not written down' : 'does not start'}: ${reason(error)}`);
        if (!launched) await pause(500);
      }
    }
  };
  const start = (name: PartName): void => {
    launch(name);
    note();
  };
  const adopt = (name: PartName, mark: ProcessMark): void => {
    parts.set(name, mark);
    note();
    const watch = setInterval(() => {
      if (stopping || runs(mark)) return;
      clearInterval(watch);
      void died(name, shortestLife);
    }, 500);
    watch.unref();
  };
  return {
    pids: () => Object.fromEntries([...parts].map(([name, { pid }]) => [name, pid])),
    start,
    adopt,
    stop: async () => {
      stopping = true;
      for (const mark of [...parts.values()].reverse()) await end(mark);
    },
  };
};
