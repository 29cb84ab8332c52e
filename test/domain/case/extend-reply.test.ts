import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { Limit } from '../../../domain/agreement/limit.ts';
import { extendReply } from '../../../domain/case/extend-reply.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { anAgreement, at, done, fact, limitsWith, opened, received, sharedOf, unset } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');

const under = (extension: Limit['extension'], changes: Partial<Limit> = {}) =>
  anAgreement({ limits: limitsWith({ reply: { extension, ...changes } }) });
const extend = (agreement: Agreement, shared = received()) =>
  extendReply({ shared, own: emptyOwnFile }, { official: 'Head', reasons: 'The archive is far.' }, agreement, now);

describe('the requested State takes more time to reply', () => {
  test('as an event of its own with reasons, beside the original time and not in its place', () => {
    const { shared } = done(extend(under(fact({ by: { count: 10, unit: 'working-days' } }))));
    expect(shared?.extensions).toEqual([
      { at: now, official: 'Head', reasons: 'The archive is far.', source: 'set for this test' },
    ]);
    expect(shared).not.toHaveProperty('replySince');
  });

  test('where the rule was not found the act is admitted, computes nothing and says where to look', () => {
    expect(done(extend(under(unset))).shared?.extensions[0]).toMatchObject({ lookUp: unset.lookUp });
  });

  test('with reasons, but where the agreement asks for notice alone', () => {
    const bare = (agreement: Agreement) =>
      extendReply({ shared: received(), own: emptyOwnFile }, { official: 'Head' }, agreement, now);
    const rule = { by: { count: 10, unit: 'working-days' } } as const;
    const other = [fact(rule), fact({ ...rule, needs: 'reasons' } as const), fact({ ...rule, needs: 'consent' } as const), unset];
    const weak = { ...fact({ ...rule, needs: 'notice' } as const), certainty: 'weak' as const };
    for (const extension of [...other, weak])
      expect(bare(under(extension))).toMatchObject({ error: { kind: 'extension-reasons-missing' } });
    const [extension] = sharedOf(done(bare(under(fact({ ...rule, needs: 'notice' }))))).extensions;
    expect(extension).toEqual({ at: now, official: 'Head', source: 'set for this test' });
  });

  test('where the text was read and has no extension, there is none', () => {
    expect(extend(under({ none: true, source: 'the text' }))).toMatchObject({
      error: { kind: 'reply-not-extendable', source: 'the text' },
    });
  });

  test('once', () => {
    const agreement = under(unset);
    expect(extend(agreement, sharedOf(done(extend(agreement))))).toMatchObject({
      error: { kind: 'reply-already-extended', at: now },
    });
  });

  test('not before it owes a reply', () => {
    expect(extend(under(unset), opened())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['received'] } });
  });
});
