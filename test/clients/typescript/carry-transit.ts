import type { People } from './carry-case.ts';
import { bodies, messages } from './examples.ts';
import { type Caller, decidedOn, done } from './service.ts';

/** Puts a message on the queue of the requesting State. */
export type Send = (message: object) => Promise<void>;

const asked = messages['readmit.transit.requested.v1'];

const left = messages['readmit.transit.passage-reported.v1'];

const transitId = asked.subject;

/** Reads the transit as that caller, and gives what a change of it has to say. */
const seenBy = async (caller: Caller) => {
  const view = await caller.GET('/transits/{transitId}', { params: { path: { transitId } } });
  done(view);
  return { path: { transitId }, header: decidedOn(view) };
};

/** Waits until the transit can be read, and is in that status. Throws with what it is in where it does not come to that. */
const until = async (status: string, caller: Caller): Promise<string> => {
  let last: string | undefined;
  for (let tries = 0; tries < 120; tries += 1) {
    const { data } = await caller.GET('/transits/{transitId}', { params: { path: { transitId } } });
    last = data?.status;
    if (last === status) return last;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The transit is ${last ?? 'unknown'}, not ${status}`);
};

/** Asks for a transit by the queue, and carries it until the person has left the transit State: the status after each step. */
export const carryTransit = async (send: Send, { officer, assessor }: People): Promise<readonly string[]> => {
  await send(asked);
  const requested = await until('requested', officer);
  done(await assessor.POST('/transits/{transitId}/assessment', { params: await seenBy(assessor), body: bodies.assessTransit }));
  const accepted = done(
    await officer.POST('/transits/{transitId}/acceptance', { params: await seenBy(officer), body: bodies.acceptTransit }),
  );
  const entered = done(
    await officer.POST('/transits/{transitId}/passage', {
      params: await seenBy(officer),
      body: { ...bodies.recordPassage, at: accepted.at },
    }),
  );
  await send({ ...left, sequence: asked.sequence + 1, data: { ...left.data, at: entered.at } });
  return [requested, accepted.status, entered.status, await until('passed-out', officer)];
};
