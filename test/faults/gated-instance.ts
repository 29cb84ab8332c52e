import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilAnswers } from '../../infra/local/answering.ts';
import { dynoxidePath } from '../../infra/local/dynoxide-path.ts';
import { freePlaces } from '../../infra/local/free-places.ts';
import { at } from '../../infra/local/places.ts';
import { type Instance, startInstance } from '../../infra/local/start-instance.ts';
import { type Gate, gateBefore } from './gate.ts';

/** A whole instance whose functions reach the store through a gate; this process reaches it past the gate. */
export type GatedInstance = {
  readonly instance: Instance;
  readonly gate: Gate;
  /** The store itself. */
  readonly store: string;
  /** Kills every process of a function that runs now, or a part. Gives how many. */
  killFunction(name: string): Promise<number>;
  killPart(name: string): number;
  /** What became of parts, sentence by sentence. */
  readonly told: readonly string[];
  stop(): Promise<void>;
};

const storeAt = async (port: number): Promise<ChildProcess> => {
  const child = spawn(dynoxidePath(), ['serve', '--port', String(port)], { stdio: 'ignore' });
  await untilAnswers('the embedded DynamoDB', port);
  return child;
};

export const startGated = async (): Promise<GatedInstance> => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-intake-'));
  const places = await freePlaces(state);
  const child = await storeAt(places.ports.dynamodb);
  const store = at(places.ports.dynamodb);
  const gate = await gateBefore(store);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = gate.endpoint;
  const told: string[] = [];
  const instance = await startInstance(places, (sentence) => told.push(sentence));
  return {
    instance,
    gate,
    store,
    killFunction: async (name) => {
      const running = (await (await fetch(at(places.ports.functions))).json()) as Record<string, number[]>;
      for (const pid of running[name] ?? []) process.kill(pid, 'SIGKILL');
      return running[name]?.length ?? 0;
    },
    killPart: (name) => {
      const pid = instance.pids()[name];
      if (pid === undefined) return 0;
      process.kill(pid, 'SIGKILL');
      return 1;
    },
    told,
    stop: async () => {
      await instance.stop();
      await gate.close();
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(state, { recursive: true, force: true });
    },
  };
};
