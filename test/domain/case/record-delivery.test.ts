import { describe, expect, test } from 'vitest';
import type { Side } from '../../../domain/caller.ts';
import { type DeliveryFacts, recordDelivery } from '../../../domain/case/record-delivery.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { at, done, opened, opening, received, sharedOf } from '../specimen.ts';

const now = at('2026-06-05T08:00:00Z');
const deliveredAt = at('2026-06-04T10:00:00Z');
const receipt = { deliveredAt, proof: 'signed-receipt', reference: 'R-1' } as const;

const record = (facts: DeliveryFacts = receipt, side: Side = 'requesting', shared = opened()) =>
  recordDelivery({ shared, own: emptyOwnFile }, { ...facts, side }, now);

describe('a clock that depends on receipt starts with proven delivery', () => {
  test('the requesting State proves it by a document with its reference', () => {
    expect(done(record()).shared?.delivery).toEqual({
      at: deliveredAt,
      proof: 'signed-receipt',
      reference: 'R-1',
      by: 'requesting',
    });
  });

  test('a document without a reference proves nothing', () => {
    expect(record({ deliveredAt, proof: 'registered-post' })).toMatchObject({ error: { kind: 'proof-reference-missing' } });
  });

  test('the requested State’s system acknowledges by itself, and nobody acknowledges for it', () => {
    const acknowledged = { deliveredAt, proof: 'system-acknowledgement' } as const;
    expect(done(record(acknowledged, 'requested')).shared?.delivery).toMatchObject({ by: 'requested' });
    expect(record(acknowledged, 'requesting')).toMatchObject({ error: { kind: 'acknowledgement-of-other-side' } });
  });

  test('it is proven once: the clock is not moved by a second proof', () => {
    const proven = sharedOf(done(record()));
    const again = recordDelivery({ shared: proven, own: emptyOwnFile }, { ...receipt, side: 'requesting' }, now);
    expect(again).toMatchObject({ error: { kind: 'delivery-already-proven', at: deliveredAt } });
  });

  test('nothing is delivered before it was sent, nor tomorrow', () => {
    const before = at('2026-06-03T07:59:59Z');
    expect(record({ ...receipt, deliveredAt: before })).toMatchObject({
      error: { kind: 'delivered-before-opening', openedAt: opening },
    });
    expect(record({ ...receipt, deliveredAt: at('2026-06-05T08:02:00Z') })).toMatchObject({
      error: { kind: 'date-in-future', field: 'deliveredAt' },
    });
  });

  test('a confirmed receipt is proof enough, with the time at which it was confirmed', () => {
    expect(received().delivery).toMatchObject({ at: at('2026-06-04T08:00:00Z'), proof: 'confirmation', by: 'requested' });
    expect(recordDelivery({ shared: received(), own: emptyOwnFile }, { ...receipt, side: 'requesting' }, now)).toMatchObject({
      error: { kind: 'wrong-state', possibleIn: ['opened'] },
    });
  });
});
