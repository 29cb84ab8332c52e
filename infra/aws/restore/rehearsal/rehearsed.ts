import { setTimeout as pause } from 'node:timers/promises';
import { isFree } from '../../../local/answering.ts';
import type { Sides } from '../../../local/demo/steps.ts';
import { type Team, type TeamRole, team, teamRoles } from '../../../local/demo/team.ts';
import { freePlaces } from '../../../local/free-places.ts';
import type { Places } from '../../../local/places.ts';
import { type Instance, startInstance } from '../../../local/start-instance.ts';
import { reconcile } from '../reconcile.ts';
import type { Reconciliation } from '../reconciliation.ts';
import type { StoredItem, WholeTable } from '../stored-item.ts';
import { doAfter, doBefore, holdAgain, type Rehearsed, takeBackAgain } from './acts.ts';
import { copyOf, putInPlace, served, tableAt } from './copied-store.ts';

/** What a rehearsal came to: the table as it was copied, as it was last, and as it is once the stage works on the copy. */
export type Rehearsal = {
  readonly cases: Rehearsed;
  /** The case that was opened after the copy. */
  readonly opened: string;
  readonly copied: readonly StoredItem[];
  readonly newer: readonly StoredItem[];
  readonly found: Reconciliation;
  /** How the cases stand by HTTP on the copy, before anything is done anew: their status, or that of the answer. */
  readonly standing: Readonly<Record<keyof Rehearsed | 'opened', string>>;
  readonly running: readonly StoredItem[];
  /** The same comparison once the lost acts were done anew: the copy went on, and the two parted. */
  readonly afterwards: Reconciliation;
};

const patienceMilliseconds = 30_000;

const sidesAt = async (instance: Instance): Promise<Sides> => {
  const teamOf = async (country: string, code: string): Promise<Team> => {
    const tokens = await Promise.all(
      teamRoles.map(async (role) => [
        role,
        await instance.tokenFor({ rights: [`${code}.${role}`], subject: `${role} of ${code}` }),
      ]),
    );
    return team(country, instance.api, Object.fromEntries(tokens) as Record<TeamRole, string>);
  };
  return { from: await teamOf('France', 'FR'), to: await teamOf('Kazakhstan', 'KZ') };
};

const allOf = async (table: WholeTable): Promise<readonly StoredItem[]> => {
  const items: StoredItem[] = [];
  for await (const page of table.items()) items.push(...page);
  return items;
};

/** Until everything that is owed has left: then whoever was to be told was told. */
const untilSent = async (table: WholeTable): Promise<readonly StoredItem[]> => {
  for (const until = Date.now() + patienceMilliseconds; ; await pause(200)) {
    const items = await allOf(table);
    if (!items.some(({ pk }) => pk.startsWith('OUTBOX#'))) return items;
    if (Date.now() > until) throw new Error('What is owed does not leave');
  }
};

/** Every part at once, as when a machine is lost. */
const killed = async (instance: Instance): Promise<void> => {
  const ended = instance.stop();
  for (const pid of Object.values(instance.pids())) process.kill(pid, 'SIGKILL');
  await ended;
  while (!(await isFree(instance.places.ports.dynamodb))) await pause(50);
};

const statusOf = async ({ to }: Sides, caseId: string): Promise<string> => {
  const { status, body } = await to.officer.get(`/cases/${caseId}`);
  return status === 200 ? String(body['status']) : String(status);
};

/**
 * Goes back to an earlier copy on an instance of its own, as on a deployed stage: work, copy, more work, everything killed, the copy put
 * in place, compared, started, and what is lost done anew.
 */
export const rehearsed = async (places: Places, say: (sentence: string) => void): Promise<Rehearsal> => {
  const { state, ports } = places;
  const first = await startInstance(places, () => undefined);
  const name = first.blueprint.table.TableName;
  const table = tableAt(name, ports.dynamodb);
  try {
    const sides = await sidesAt(first);
    const cases = await doBefore(sides);
    say('Four cases are there, one of them ready to depart. The store is copied.');
    const copy = await copyOf(state);
    const opened = await doAfter(sides, cases);
    say('A person departed, an acceptance was withdrawn, a case held, an agreement stopped, a case opened. All of it was told.');
    const newer = await untilSent(table);
    await killed(first);
    const last = putInPlace(state, copy);
    say('Everything was killed, and the copy put in the place of the store.');
    const { found, copied } = await served(last, ports.sqs, () =>
      served(`${state}/dynamodb.sqlite`, ports.dynamodb, async () => ({
        copied: await allOf(table),
        found: await reconcile(tableAt(name, ports.sqs), table, new Date().toISOString()),
      })),
    );
    const second = await startInstance(places, () => undefined);
    try {
      const again = await sidesAt(second);
      const statuses = await Promise.all(
        Object.entries({ ...cases, opened }).map(async ([of, id]) => [of, await statusOf(again, id)]),
      );
      await takeBackAgain(again, cases.withdrawn);
      await holdAgain(again, cases.held);
      say('The instance works on the copy. The acceptance was withdrawn again, the case held again.');
      const running = await untilSent(table);
      const spare = (await freePlaces(state)).ports.dynamodb;
      const afterwards = await served(last, spare, () => reconcile(tableAt(name, spare), table, new Date().toISOString()));
      return {
        cases,
        opened,
        copied,
        newer,
        found,
        standing: Object.fromEntries(statuses) as Rehearsal['standing'],
        running,
        afterwards,
      };
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
  }
};
