import { vi } from 'vitest';
import type { Example } from '../../../functions/contracts/examples/example.ts';
import { restore } from '../../embedded/restore.ts';
import { foundClean } from '../attachments-at-hand.ts';
import type { Answer } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, type OperationName, rowOf } from '../operations.ts';
import { knowing, nothingYet } from './about.ts';
import { answerOf, asked, claimsOf, momentOf, nameOf, requestOf } from './asked.ts';
import { queuesOn, type Told } from './at-the-queue.ts';
import { drawsFor, moment } from './same-each-time.ts';
import type { About, Arrival, Call, Story, Sweep } from './turn.ts';

/** An example with its operation and its own name among the examples of that. */
export type Kept = { readonly operation: OperationName; readonly name: string; readonly example: Example };

/** What came of a story: its examples, what partners sent that a reader should see, and all that was said to them. */
export type Played = { readonly kept: readonly Kept[]; readonly sent: readonly Told[]; readonly said: readonly Told[] };

const viewOf = (path: string): string => {
  if (path.startsWith('/convicted-transfers')) return '/convicted-transfers/{transferId}';
  return path.startsWith('/transits') ? '/transits/{transitId}' : '/cases/{caseId}';
};

/** The tag of the view that the caller of a change decides on. */
const seenBy = async (api: Api, turn: Call, about: About): Promise<string | undefined> => {
  const { changesCase, path } = rowOf(turn.does).route;
  if (!changesCase) return undefined;
  const view = { ...claimsOf(turn), caseId: about.case, transitId: about.transit, transferId: about.transfer };
  return (await api.call('GET', viewOf(path), view)).headers['etag'];
};

/** Does what is done by HTTP, and gives it as an example where it is to be one. Throws where it is answered otherwise than the story says. */
const done = async (api: Api, turn: Call, about: About, story: string, n: number) => {
  const row = rowOf(turn.does);
  const { does, by, shows, refused } = turn;
  vi.setSystemTime(momentOf(turn));
  const request = requestOf(turn, about);
  const seen = await seenBy(api, turn, about);
  const answer: Answer = await api.call(row.route.method, row.route.path, asked(turn, request, seen));
  if (refused !== undefined) expectProblem(answer, refused, row);
  else if (answer.status !== row.route.status) throw new Error(`${story}, turn ${n}, ${does}: ${answer.text}`);
  const example = (summary: string): Example => ({
    ...{ summary, story, turn: n },
    ...(by === undefined ? {} : { by }),
    ...request,
    ...(seen === undefined ? {} : { ifMatch: seen }),
    ...answerOf(turn, answer),
  });
  const kept: readonly Kept[] = shows === undefined ? [] : [{ operation: does, name: nameOf(turn), example: example(shows) }];
  return { answer, kept };
};

/** Plays stories on an API, each on an empty table, with the clock standing still and nothing left to chance. */
export const player = async (api: Api) => {
  const queues = await queuesOn(api.table);
  /** What nobody calls for: it says something to partners, or nothing. */
  const happens = async (turn: Sweep | Arrival, about: About): Promise<readonly Told[]> => {
    if ('sweptAfterHours' in turn) return queues.sweep(turn);
    await foundClean(api, about.case, about.attachment);
    return [];
  };
  return async ({ title, turns }: Story, n: number): Promise<Played> => {
    vi.setSystemTime(moment);
    await restore(api.table, []);
    drawsFor(n);
    const [kept, sent, said]: [Kept[], Told[], Told[]] = [[], [], []];
    let about = nothingYet;
    for (const [index, turn] of turns.entries()) {
      if ('does' in turn) {
        const { answer, kept: more } = await done(api, turn, about, title, index + 1);
        about = knowing(about, turn, answer);
        kept.push(...more);
      } else if ('sends' in turn) {
        if (turn.begins === true || about.transit === '') about = { ...about, transit: turn.message().subject };
        sent.push(...(await queues.send(turn, index)));
      } else said.push(...(await happens(turn, about)));
    }
    return { kept, sent, said: [...said, ...(await queues.owed())] };
  };
};
