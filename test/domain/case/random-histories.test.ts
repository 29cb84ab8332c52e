import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalGrounds } from '../../../domain/agreement/refusal-ground.ts';
import { acceptCase } from '../../../domain/case/accept-case.ts';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import { refuseCase } from '../../../domain/case/refuse-case.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { owedIn } from '../../../domain/file/owed.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import type { Result } from '../../../domain/result.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { day, FR, frozen, opened, opening, service } from '../specimen.ts';

type Replied = 'opened' | 'received' | 'accepted' | 'refused';

/** What must hold of the case, kept by hand and much simpler than the case. */
type Model = { status: Replied; readonly claims: { requesting: number; requested: number } };

/** The case with both own files. Everything in it is frozen, so that a move that changes its input throws. */
type Real = { shared: ReadmissionCase; readonly own: { requesting: OwnFile; requested: OwnFile }; now: Instant };

type Side = keyof Real['own'];

const successors: Readonly<Record<Replied, readonly Replied[]>> = {
  opened: ['received'],
  received: ['accepted', 'refused'],
  accepted: [],
  refused: [],
};

class Move implements fc.Command<Model, Real> {
  readonly name: string;
  readonly side: Side;
  readonly hours: number;
  readonly target: Replied | undefined;
  readonly decide: (files: Files, now: Instant) => Result<Moved, { readonly kind: string }>;

  constructor(name: string, side: Side, hours: number, target: Replied | undefined, decide: Move['decide']) {
    [this.name, this.side, this.hours, this.target, this.decide] = [name, side, hours, target, decide];
  }

  check = (): boolean => true;

  run(model: Model, real: Real): void {
    real.now = addHours(real.now, this.hours);
    const before = real.shared;
    const other = this.side === 'requesting' ? 'requested' : 'requesting';
    const othersOwn = real.own[other];
    const decided = this.decide(frozen({ shared: before, own: real.own[this.side] }), real.now);

    const possible = this.target === undefined || successors[model.status].includes(this.target);
    expect(decided.ok).toBe(possible);
    if (!decided.ok) return;
    real.shared = frozen(decided.value.shared ?? before);
    real.own[this.side] = frozen(decided.value.own ?? real.own[this.side]);
    if (this.target === undefined) model.claims[this.side] += 1;
    else model.status = this.target;

    expect(real.shared.status).toBe(model.status);
    expect(real.shared.changedAt.localeCompare(before.changedAt)).not.toBe(-1);
    expect(real.own[other]).toBe(othersOwn);
    if (this.target === undefined) expect(real.shared).toBe(before);
    for (const side of ['requesting', 'requested'] as const) {
      expect(real.own[side].claim !== undefined).toBe(model.claims[side] > 0);
    }
    const awaited = owedIn(real.shared).some(({ act }) => act === 'confirm-receipt' || act === 'reply');
    expect(awaited).toBe(successors[model.status].length > 0);
    for (const kept of ['id', 'openedAt', 'openedBy', 'person', 'agreement', 'requestingService'] as const) {
      expect(real.shared[kept]).toEqual(before[kept]);
    }
  }

  toString = (): string => `${this.name} by the ${this.side} State after ${this.hours} h`;
}

const hours = fc.nat({ max: 200 });
const grounds = fc
  .uniqueArray(
    fc.constantFrom(...Object.entries(refusalGrounds).filter(([, about]) => about.includes('own-national' as never))),
    {
      minLength: 1,
      selector: ([code]) => code,
    },
  )
  .map((given) =>
    given.map(([code]) => ({ code: code as keyof typeof refusalGrounds, ...(code === 'RR-REFOUL' ? { country: FR } : {}) })),
  );

const commands = [
  hours.map(
    (after) => new Move('confirm', 'requested', after, 'received', (files, now) => confirmReceipt(files, { service }, now)),
  ),
  hours.map(
    (after) => new Move('accept', 'requested', after, 'accepted', (files, now) => acceptCase(files, { official: 'H' }, now)),
  ),
  fc
    .tuple(hours, grounds)
    .map(
      ([after, given]) =>
        new Move('refuse', 'requested', after, 'refused', (files, now) =>
          refuseCase(files, { official: 'H', grounds: given, reasons: 'Because.', subject: 'one' }, now),
        ),
    ),
  fc
    .tuple(hours, fc.constantFrom<Side>('requesting', 'requested'))
    .map(
      ([after, side]) =>
        new Move('record a claim', side, after, undefined, (files, now) =>
          recordClaimStatus(files, { outcome: 'none', checkedOn: day('2026-06-01'), source: 'Register', subject: 'one' }, now),
        ),
    ),
];

describe('whatever States do, in whatever order', () => {
  test('a case goes from opened to received to accepted or refused, never back, and each own file stays with its State', () => {
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 30 }), (history) => {
        fc.modelRun(
          () => ({
            model: { status: 'opened' as const, claims: { requesting: 0, requested: 0 } },
            real: { shared: opened(), own: { requesting: emptyOwnFile, requested: emptyOwnFile }, now: opening },
          }),
          history,
        );
      }),
      { numRuns: 300 },
    );
  });
});
