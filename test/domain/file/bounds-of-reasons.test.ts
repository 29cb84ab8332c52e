import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullList } from '../../../domain/file/full-list.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReturnReason } from '../../../domain/file/return-reason.ts';
import { boundsOfOwn } from '../../../domain/policy/bounds.ts';
import { breach, contest, illness, paper, version } from '../sanction/specimen-reason.ts';
import { opened } from '../specimen.ts';

const { most } = boundsOfOwn.returnReasons;

const full = (before: OwnFile, after: OwnFile) =>
  fullList({ shared: opened(), own: before }, changed({ own: after }), { side: 'requesting', move: 'someMove' });

const versions = (count: number, one: ReturnReason): readonly ReturnReason[] =>
  Array.from({ length: count }, (_none, at) => ({ ...one, n: at + 1 }));

const added = (own: OwnFile, one: ReturnReason): OwnFile => {
  const { returnReasons = [] } = own;
  return { ...own, returnReasons: [...returnReasons, { ...one, n: returnReasons.length + 1 }] };
};

const contested = ({ returnReasons = [] }: OwnFile, statement: string): OwnFile => {
  const last = returnReasons.at(-1) ?? version(breach);
  const contests = [...(last.contests ?? []), { ...contest, n: (last.contests?.length ?? 0) + 1, statement }];
  return { returnReasons: [...returnReasons.slice(0, -1), { ...last, contests }] };
};

/** As long as a text of that length can be where it is carried. */
const long = (characters: number) => '"'.repeat(characters);

/** The longest version that an objective reason takes, and the longest contest. */
const longest = version({
  ...illness,
  account: long(4000),
  contestBefore: long(500),
  corrects: long(2000),
  hearing: {
    was: 'heard',
    heardOn: contest.receivedOn,
    language: long(50),
    interpreting: { was: 'present', interpreter: long(200) },
    statement: long(4000),
  },
  proofs: Array.from({ length: 10 }, () => ({
    ...paper('medical-certificate'),
    issuedBy: long(200),
    reference: long(200),
    attachment: { sha256: 'a'.repeat(64), mediaType: `image/${'x'.repeat(100)}`, size: 50_000_000 },
  })),
});

const confirmed = ({ returnReasons = [] }: OwnFile, reasons: string): OwnFile => {
  const last = returnReasons.at(-1) ?? version(breach);
  return {
    returnReasons: [...returnReasons.slice(0, -1), { ...last, confirmation: { reasons, at: contest.recordedAt, by: 's' } }],
  };
};

const does = {
  breach: (own: OwnFile, account: string) => added(own, version({ ...breach, account })),
  unproved: (own: OwnFile, account: string) => added(own, version({ ...illness, proofs: [], account })),
  illness: (own: OwnFile, account: string) => added(own, version({ ...illness, account })),
  contest: contested,
  confirm: confirmed,
};

const act = fc.record({
  does: fc.constantFrom(...(Object.keys(does) as (keyof typeof does)[])),
  length: fc.integer({ min: 1, max: 4000 }),
});

describe('the versions of a finding', () => {
  test('leave the last place to an objective reason that is proved', () => {
    const own = { returnReasons: versions(most - 1, version(breach)) };
    for (const one of [
      version(breach),
      version({ ...illness, proofs: [] }),
      version({ ...illness, proofs: [paper('loss-report')] }),
    ])
      expect(full(own, added(own, one))).toMatchObject({ kind: 'list-full', list: 'returnReasons', most: most - 1 });
    expect(full(own, added(own, version(illness)))).toBeUndefined();
  });

  test('end there', () => {
    const own = { returnReasons: versions(most, version(illness)) };
    expect(full(own, added(own, version(illness)))).toMatchObject({ list: 'returnReasons', entries: most + 1, most });
  });

  test('are contested as often as there is room, and once in any case', () => {
    const often = boundsOfOwn.reasonContests.most;
    let own: OwnFile = { returnReasons: [version(breach)] };
    for (let time = 0; time < often; time += 1) {
      const after = contested(own, 'No.');
      expect(full(own, after)).toBeUndefined();
      own = after;
    }
    expect(full(own, contested(own, 'No.'))).toMatchObject({ list: 'returnReasons', entries: often + 1, most: often });
    const answered = added(own, version(breach));
    expect(full(answered, contested(answered, 'No.'))).toBeUndefined();
  });

  test('however they are filled, leave room for the contest of the last one, and for an objective reason and its contest', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 50, size: 'max' }), (acts) => {
        let own: OwnFile = { returnReasons: [version(breach)] };
        for (const one of acts) {
          const after = does[one.does](own, long(one.length));
          if (full(own, after) === undefined) own = after;
          else refused += 1;
        }
        const first = own.returnReasons?.at(-1);
        const said = (first?.contests ?? []).length > 0 ? own : contested(own, long(4000));
        expect(full(own, said)).toBeUndefined();
        if (first?.stated === 'illness' && first.proofs.length > 0) return;
        const corrected = added(said, longest);
        expect(full(said, corrected)).toBeUndefined();
        expect(full(corrected, contested(corrected, long(4000)))).toBeUndefined();
      }),
      { numRuns: 25, seed: 5 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
