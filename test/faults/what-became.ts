import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { stateOf } from '../../domain/state-code.ts';
import { historiesIn } from '../../functions/adapters/histories.ts';
import { transitsIn } from '../../functions/adapters/transits.ts';
import { faultsIn } from '../../functions/history/verify.ts';
import type { StoredTransit } from '../../functions/ports/stored-transit.ts';
import type { requestOf } from '../functions/queue/intake/partner-messages.ts';
import type { Gate } from './gate.ts';
import type { Said } from './partner.ts';

export type Message = ReturnType<typeof requestOf>;

/** The transits of an instance as its store has them, whatever was killed. */
export type WhatBecame = {
  stored(transitId: string): Promise<StoredTransit | undefined>;
  /** What the history of a transit says, once its chain is found whole. */
  moves(transitId: string): Promise<readonly string[]>;
  close(): void;
};

export const whatBecameIn = (endpoint: string): WhatBecame => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials }));
  const table = { name: 'readmit', client };
  const stored = (transitId: string) => transitsIn(table).load(transitId);
  return {
    stored,
    moves: async (transitId) => {
      const { items } = await historiesIn(table).list(transitId, 'shared', stateOf('FR'), 100);
      const { salt, ...head } = (await stored(transitId))?.head ?? { salt: '', n: 0, hash: '' };
      expect(faultsIn({ caseId: transitId, chain: 'shared', salt, entries: items, head })).toEqual([]);
      return items.map(({ move }) => move);
    },
    close: () => client.destroy(),
  };
};

export const answersTo = (said: readonly Said[], messages: readonly Message[]): readonly Said[] => {
  const ids = new Set(messages.map(({ id }) => id));
  return said.filter(({ data }) => ids.has(data.inReplyTo ?? ''));
};

/** Whether each of the messages has an answer. */
export const answered =
  (messages: readonly Message[]) =>
  (said: readonly Said[]): boolean =>
    new Set(answersTo(said, messages).map(({ data }) => data.inReplyTo)).size === messages.length;

/** That each message got one reply and no other, and that whatever was stored or read under its id is the same text. */
export const expectOneReplyEach = (said: readonly Said[], messages: readonly Message[], gate: Gate): void => {
  const replies = answersTo(said, messages);
  expect(new Set(replies.map(({ id }) => id)).size).toBe(messages.length);
  for (const { id, body } of replies) expect([...(gate.owed().get(id) ?? [])]).toEqual([body]);
};
