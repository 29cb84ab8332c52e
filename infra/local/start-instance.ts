import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFree, untilAnswers } from './answering.ts';
import { askToken, type TokenFor } from './ask-token.ts';
import { type Blueprint, blueprintOf, writeBlueprint } from './blueprint.ts';
import { leftBehind } from './left-behind.ts';
import { ownerOnly } from './owner-only.ts';
import { carriers, ownDynamo, type PartName, portOf, services } from './part-commands.ts';
import { at, folderIn, type Places } from './places.ts';
import { setUpQueues, setUpTable } from './set-up.ts';
import { type Supervisor, supervisor } from './supervisor.ts';
import { synthesise } from './synthesis.ts';

/** A running instance of the whole service on this machine. */
export type Instance = {
  readonly places: Places;
  readonly api: string;
  readonly blueprint: Blueprint;
  pids(): Readonly<Record<string, number>>;
  tokenFor(asked: TokenFor): Promise<string>;
  stop(): Promise<void>;
};

/** The secret that stands for the generated one of the template: made once, kept with the state. */
const secretIn = (state: string): string => {
  const file = join(state, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};

const refuseTakenPorts = async ({ ports }: Places, kept: ReadonlySet<PartName>): Promise<void> => {
  for (const name of [...services, ...carriers]) {
    const port = portOf(name, ports);
    if (port === undefined || kept.has(name) || (name === 'dynamodb' && ownDynamo()) || (await isFree(port))) continue;
    throw new Error(
      `Port ${port} (${name}) is taken by another program. Move the instance with PORT: it uses that port and the six above it.`,
    );
  }
};

const startServices = async (places: Places, parts: Supervisor, kept: Awaited<ReturnType<typeof leftBehind>>): Promise<void> => {
  for (const name of services) {
    if (name === 'dynamodb' && ownDynamo()) continue;
    const mark = kept.get(name);
    if (mark === undefined) parts.start(name);
    else parts.adopt(name, mark);
  }
  for (const name of services) {
    const port = portOf(name, places.ports);
    if (port !== undefined && !(name === 'dynamodb' && ownDynamo())) await untilAnswers(name, port);
  }
};

/**
 * Starts the whole service, each part a process of its own, with those States on paper; what its state holds stays, whoever was connected
 * before. Throws a sentence where it cannot, with nothing left running.
 */
export const startInstance = async (
  places: Places,
  say: (sentence: string) => void,
  notConnected: readonly string[] = [],
): Promise<Instance> => {
  const { state, ports } = places;
  ownerOnly(state);
  folderIn(state, 'logs');
  const kept = await leftBehind(places);
  await refuseTakenPorts(places, new Set(kept.keys()));
  const blueprint = blueprintOf(await synthesise(state, notConnected), ports, secretIn(state));
  writeBlueprint(state, blueprint);

  const parts = supervisor(places, say, async (name) => {
    const port = portOf(name, ports);
    if (port !== undefined) await untilAnswers(name, port);
    if (name === 'sqs') await setUpQueues(blueprint);
  });
  try {
    await startServices(places, parts, kept);
    await Promise.all([setUpTable(blueprint), setUpQueues(blueprint)]);
    for (const name of carriers) parts.start(name);
    for (const name of ['s3', 'functions', 'gateway'] as const) await untilAnswers(name, portOf(name, ports) ?? 0);
  } catch (error) {
    await parts.stop();
    throw error;
  }
  return {
    places,
    api: at(ports.api),
    blueprint,
    pids: parts.pids,
    tokenFor: (asked) => askToken(ports, asked),
    stop: parts.stop,
  };
};
