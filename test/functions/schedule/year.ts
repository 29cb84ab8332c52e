import { addDays, type CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { digestLinesIn } from '../../../functions/adapters/digests.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { sendDigest } from '../../../functions/mail/send-digest.ts';
import { sendOnce } from '../../../functions/mail/send-once.ts';
import type { Sender, Unsent } from '../../../functions/ports/outbox.ts';
import type { SendMail } from '../../../functions/ports/send-mail.ts';
import { pace, sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import type { DigestNotice } from '../../../functions/schema/digest-notice.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import type { partsOfSweep } from './sweep-parts.ts';

/** A generator of numbers from 0 to 1 that gives the same for the same seed: what went wrong once goes wrong again. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A crash of a function at a place where it can lose or repeat something. */
class Crash extends Error {}

export type Sent = { readonly tag: string; readonly at: Instant };

/** What happened in a year, beside what the table holds. */
export type Year = {
  readonly sent: readonly Sent[];
  readonly crashes: Readonly<Record<string, number>>;
  readonly missed: number;
};

/** Else what goes wrong would depend on what overtakes what. */
const oneByOne = { ...pace, atOnce: 1 };

type World = {
  readonly table: string;
  readonly parts: ReturnType<typeof partsOfSweep>;
  readonly chance: () => number;
  /** How likely each crash, each repeat and each missed run is. */
  readonly trouble: number;
};

/**
 * A year of one instance, day by day: sweeps at some hours of each day, some of them missed for days on end; queues that deliver
 * at least once and in any order; functions that crash before and after what they do; and SES, which tells of each delivery.
 */
export const liveThrough = async (
  { table: name, parts, chance, trouble }: World,
  from: CalendarDate,
  days: number,
): Promise<Year> => {
  const table = tableCalled(name);
  const [records, linesOf] = [mailRecordsIn(table), digestLinesIn(table)];
  const [queue, sent]: [Unsent[], Sent[]] = [[], []];
  const events: (Sent & { readonly to: readonly string[] })[] = [];
  const crashes: Record<string, number> = {};
  let [now, missed] = [`${from}T00:00:00.000Z` as Instant, 0];
  const crash = (where: string): void => {
    if (chance() >= trouble) return;
    crashes[where] = (crashes[where] ?? 0) + 1;
    throw new Crash(where);
  };

  const sender: Sender = {
    send: async (message) => {
      crash('before a message is queued');
      if (message.to.queue === 'duty-mail') queue.push(message, ...(chance() < trouble ? [message] : []));
      crash('after a message is queued');
    },
  };
  const send: SendMail = async (to, _mail, tag) => {
    crash('before SES has the mail');
    sent.push({ tag, at: now });
    const event = { tag, to, at: now };
    // SES tells of it later, whether the function lives on or not, and sometimes twice.
    events.push(event, ...(chance() < trouble ? [event] : []));
    crash('after SES has the mail');
  };
  const hear = async (): Promise<void> => {
    for (const { tag, to, at } of events.splice(0)) await records.happened(tag, { kind: 'delivered', addresses: to, at });
  };
  const addresses = ['on-call@readmit.example', 'next@readmit.example'];

  /** The mail function at work on one message. What fails comes again. */
  const deliver = async ({ body }: Unsent): Promise<boolean> => {
    const given = JSON.parse(body) as DigestNotice | DutyMailMessage;
    try {
      if ('digest' in given)
        await sendDigest(
          { records, send },
          given,
          await linesOf(given.state, given.digest),
          addresses,
          { stage: 'year', onPaper: [] },
          now,
        );
      else await sendOnce({ records, send }, given, addresses.slice(0, 1), { stage: 'year', onPaper: [] }, now);
      return true;
    } catch (error) {
      if (!(error instanceof Crash) && !/Somebody else is sending/.test(String(error))) throw error;
      return false;
    }
  };
  const emptyQueue = async (): Promise<void> => {
    for (let round = 0; queue.length > 0; round += 1) {
      if (round > 50) throw new Error('The queue does not empty');
      const batch = queue.splice(0).sort(() => chance() - 0.5);
      for (const message of batch) if (!(await deliver(message))) queue.push(message);
      if (chance() < 0.5) await hear();
      now = addHours(now, 2 / 60);
    }
    await hear();
  };
  /** A sweep that crashed is followed by the next one, a minute later. */
  const sweep = async (): Promise<void> => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const run = sweepUntil({ ...parts, sender }, now, () => chance() >= trouble / 20, oneByOne);
      const done = await run.then(
        () => true,
        () => false,
      );
      now = addHours(now, 2 / 60);
      if (done && attempt > 1) return;
    }
    throw new Error('The sweep never came through');
  };

  for (let day = from, outage = 0; day < addDays(from, days); day = addDays(day, 1)) {
    outage = outage > 0 ? outage - 1 : chance() < trouble ? 1 + Math.floor(chance() * 4) : 0;
    for (const hour of ['02:30', '06:30', '23:30']) {
      now = `${day}T${hour}:00.000Z` as Instant;
      if (outage > 0) missed += 1;
      else {
        await sweep();
        await emptyQueue();
      }
    }
  }
  now = `${addDays(from, days)}T12:00:00.000Z` as Instant;
  await sweep();
  await emptyQueue();
  return { sent, crashes, missed };
};
