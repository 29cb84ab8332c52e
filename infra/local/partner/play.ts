import type { Authority } from './authority.ts';
import { inWords, nameOf } from './in-words.ts';
import type { KeyRing } from './key-ring.ts';
import type { Message } from './messages.ts';
import type { PartnerQueues, Received } from './partner-queues.ts';
import type { Step } from './scenarios.ts';
import { proofOf } from './signature.ts';

/** A partner State and those whom it speaks with. */
export type Partner = {
  readonly queues: PartnerQueues;
  readonly authority: Authority;
  readonly ring: KeyRing;
  readonly say: (line: string) => void;
};

const patienceMs = 60_000;

const tell = async ({ ring, say }: Partner, { body, signature, event }: Received): Promise<void> => {
  const proof = await proofOf(body, signature, ring);
  say(`  < ${event.type}`);
  say(`    ${inWords(event)}`);
  if (!proof.proven) throw new Error(`Nobody can prove who said that: ${proof.why}`);
  say(`    Signed by the key ${proof.kid}.`);
};

const hear = async (partner: Partner, transitId: string, expected: string): Promise<void> => {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const heard = await partner.queues.next(transitId);
    for (const received of heard) await tell(partner, received);
    if (heard.some(({ event }) => nameOf(event.type) === expected)) return;
  }
  throw new Error(`No reply "${expected}" came within ${patienceMs / 1000} seconds`);
};

/** Plays the steps with the messages, telling each. Throws a sentence where a reply does not come, or nobody can prove who said it. */
export const play = async (
  partner: Partner,
  steps: readonly Step[],
  messages: readonly [Message, ...Message[]],
): Promise<void> => {
  const [{ subject: transitId }] = messages;
  const unsent = [...messages];
  for (const { does, hears } of steps) {
    if (does === 'send') {
      const message = unsent.shift();
      if (message === undefined) throw new Error('The sample has fewer messages than the scenario sends');
      partner.say(`  > ${message.type}, id ${message.id}, sequence ${message.sequence}`);
      await partner.queues.send(message);
    } else {
      await partner.authority.act(does, transitId);
    }
    if (hears !== undefined) await hear(partner, transitId, hears);
  }
};
