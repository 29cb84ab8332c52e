import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller, Side } from '../../../domain/caller.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { historiesIn } from '../../../functions/adapters/histories.ts';
import { receiptsIn } from '../../../functions/adapters/receipts.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { canonical } from '../../../functions/history/canonical.ts';
import { faultsIn } from '../../../functions/history/verify.ts';
import { replayed } from '../../../functions/http/replay.ts';
import type { Asked } from '../../../functions/http/request.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import type { Api } from '../operations.ts';
import { kindsAtHand } from './kinds-at-hand.ts';
import type { SpecimenOfKind } from './specimen-of-kind.ts';

let api: Api;
let kinds: Readonly<Record<string, SpecimenOfKind>>;
beforeAll(async () => {
  api = await startApi();
  kinds = kindsAtHand(api);
});

const kindCalled = (name: string): SpecimenOfKind => {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`No kind of file is called ${name}`);
  return kind;
};

const callerOf = (state: string): Caller => ({
  subject: 'person-of-the-specimen',
  state: stateOf(state),
  roles: ['officer', 'assessor', 'justice'],
  person: true,
});

const other = (side: Side): Side => (side === 'requesting' ? 'requested' : 'requesting');

/** What a caller asks under a key of its own, having seen that view. */
const asks = (state: string, move: string, ifMatch: string, key: string = randomUUID()): Asked => {
  const receipt = { key, request: `request of ${move}` };
  const replay = () => replayed(receiptsIn(tableCalled(api.table)), key, receipt.request);
  return { caller: callerOf(state), now: instantAt(Date.now()), move, ifMatch, receipt, replay };
};

const etagFor = async (kind: SpecimenOfKind, id: string, state: string): Promise<string> =>
  (await kind.view(id, callerOf(state)))?.etag ?? '"no party"';

/** Does the act as its side does it, on the view as it is. */
const done = async (kind: SpecimenOfKind, act: 'seen' | 'hidden', id: string) => {
  const state = kind.states[kind.by[act]];
  return kind.change(act, id, asks(state, act, await etagFor(kind, id, state)));
};

describe.each(['case', 'transit', 'transfer', 'luggage'])('whatever kind of file it is: %s', (name) => {
  test('who is no party is told that there is none, and the other side that it does not act; nothing is written', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const before = await dumpOf(api.table);
    const state = kind.states[kind.by.seen];
    const etag = await etagFor(kind, id, state);
    expect(await kind.view(id, callerOf('NL'))).toBeUndefined();
    expect(await kind.change('seen', id, asks('NL', 'seen', etag))).toEqual({ ok: false, error: { kind: kind.missing } });
    expect(await kind.change('seen', randomUUID(), asks(state, 'seen', etag))).toEqual({
      ok: false,
      error: { kind: kind.missing },
    });
    const outsider = kind.states[other(kind.by.seen)];
    expect(await kind.change('seen', id, asks(outsider, 'seen', await etagFor(kind, id, outsider)))).toMatchObject({
      ok: false,
      error: { kind: 'other-side-acts', side: kind.part },
    });
    expect(await dumpOf(api.table)).toEqual(before);
  });

  test('a change decided on another view than the caller has is refused, and writes nothing', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const before = await dumpOf(api.table);
    const refused = await kind.change('seen', id, asks(kind.states[kind.by.seen], 'seen', '"another view"'));
    expect(refused).toEqual({ ok: false, error: { kind: 'stale-view' } });
    expect(await dumpOf(api.table)).toEqual(before);
  });

  test('the same request has one effect and one answer, ten times at once and once more', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const state = kind.states[kind.by.seen];
    const asked = asks(state, 'seen', await etagFor(kind, id, state));
    const answers = await Promise.all(Array.from({ length: 10 }, () => kind.change('seen', id, asked)));
    answers.push(await kind.change('seen', id, asked));
    expect(answers[0]).toMatchObject({ ok: true, value: { etag: await etagFor(kind, id, state) } });
    expect(new Set(answers.map((answer) => canonical(answer))).size).toBe(1);
    expect((await kind.heads(id, state)).shared.n).toBe(1 + (name === 'luggage' ? 0 : 1));
    const changed = {
      ...asked,
      receipt: { ...asked.receipt, request: 'another request' },
      replay: () => replayed(receiptsIn(tableCalled(api.table)), asked.receipt.key, 'another request'),
    };
    expect(await kind.change('seen', id, changed)).toEqual({ ok: false, error: { kind: 'idempotency-key-reused' } });
  });

  test('of two who decide at once on one view, one is done and the other hears that the view moved', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const state = kind.states[kind.by.seen];
    const etag = await etagFor(kind, id, state);
    const answers = await Promise.all([0, 1].map(() => kind.change('seen', id, asks(state, 'seen', etag))));
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.kind)).sort()).toEqual(['done', 'stale-view']);
  });

  test('both chains are whole, hold no value, and the own one is its State’s alone', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    expect(await done(kind, 'hidden', id)).toMatchObject({ ok: true });
    expect(await done(kind, 'seen', id)).toMatchObject({ ok: true });
    const actor = kind.states[kind.by.hidden];
    const heads = await kind.heads(id, actor);
    for (const chain of ['shared', 'own'] as const) {
      const { items } = await historiesIn(tableCalled(api.table)).list(id, chain, actor, 100);
      const head = heads[chain];
      if (head === undefined) throw new Error(`No ${chain} chain began`);
      expect(items.length).toBeGreaterThan(0);
      expect(faultsIn({ caseId: id, chain, salt: head.salt, entries: items, head })).toEqual([]);
    }
    const theirs = await historiesIn(tableCalled(api.table)).list(id, 'own', kind.states[other(kind.by.hidden)], 100);
    expect(theirs.items).toEqual([]);
  });

  test('what one State does in its own file moves neither the other’s view, nor its ETag, nor the shared chain', async () => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const [actor, reader] = [kind.states[kind.by.hidden], kind.states[other(kind.by.hidden)]];
    const before = await kind.view(id, callerOf(reader));
    const shared = (await kind.heads(id, reader)).shared;
    expect(before).toBeDefined();
    expect(await done(kind, 'hidden', id)).toMatchObject({ ok: true });
    expect(await kind.view(id, callerOf(reader))).toEqual(before);
    expect((await kind.heads(id, reader)).shared).toEqual(shared);
    expect(await etagFor(kind, id, actor)).not.toBe(before?.etag);
  });
});

describe('a kind of file in which the one side acts while the other keeps something for itself', () => {
  test.each(['case', 'transfer', 'luggage'])('goes on where only that came between, and nobody hears of it: %s', async (name) => {
    const kind = kindCalled(name);
    const id = await kind.begin();
    const state = kind.states[kind.by.seen];
    const asked = asks(state, 'seen', await etagFor(kind, id, state));
    expect(await done(kind, 'hidden', id)).toMatchObject({ ok: true });
    const acts = await Promise.all([kind.change('seen', id, asked), ...[1, 2].map(() => done(kind, 'hidden', id))]);
    expect(acts[0]).toMatchObject({ ok: true });
  });

  test('is told where a list of its own is full', async () => {
    const kind = kindCalled('luggage');
    const id = await kind.begin();
    for (const _note of [1, 2, 3]) expect(await done(kind, 'hidden', id)).toMatchObject({ ok: true });
    expect(await done(kind, 'hidden', id)).toMatchObject({ ok: false, error: { kind: 'list-full', list: 'notes', most: 3 } });
  });
});
