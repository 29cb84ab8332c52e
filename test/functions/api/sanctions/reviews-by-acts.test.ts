import { beforeAll, describe, expect, test } from 'vitest';
import { reviewCauses } from '../../../../domain/file/ban-review.ts';
import { sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, take } from '../../operations.ts';
import type { Step } from '../../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const by = 'requesting';
const decision = sample('protection/record-return-decision');
const { voluntaryPeriod: _period, ...silent } = decision;
const decidedBefore = { decidedOn: daysAgo(210), notifiedOn: daysAgo(210) };
const inTime = { on: daysAgo(30), receivedOn: daysAgo(12), provedBy: { kind: 'exit-stamp', means: 'Roissy' } };

const ofStay = {
  kind: 'stayed-beyond-period',
  paper: { sha256: 'a'.repeat(64), mediaType: 'application/pdf', size: 1200 },
};

/** What is done of a case with a ban, the last of which is the act that establishes the fact. */
const acts: Readonly<Record<string, readonly Step[]>> = {
  'objective-reason': [{ does: 'recordReturnReason', by }],
  'left-in-time': [
    { does: 'recordReturnDecision', by },
    { does: 'recordExit', by, but: inTime },
  ],
  'left-in-time, of which the period is recorded last': [
    { does: 'recordReturnDecision', by, but: { ...silent, voluntaryPeriod: { is: 'granted', until: daysAgo(40) } } },
    { does: 'recordExit', by, but: inTime },
    { does: 'recordReturnDecision', by },
  ],
  'basis-disproved': [
    { does: 'recordEntryBan', by, but: { ban: { ...(sample('sanctions/record-entry-ban')['ban'] as object), ...ofStay } } },
    {
      does: 'recordReturnDecision',
      by,
      but: { ...decidedBefore, voluntaryPeriod: { is: 'granted', until: daysAgo(120) } },
    },
    { does: 'recordExit', by, but: { ...inTime, on: daysAgo(130) } },
  ],
  'protection-granted': [{ does: 'recordClaimStatus', by, but: { outcome: 'protected' } }],
  'decision-annulled': [
    { does: 'recordReturnDecision', by, but: decidedBefore },
    { does: 'recordReturnDecision', by, but: { ...decidedBefore, annulledOn: daysAgo(1) } },
  ],
  request: [{ does: 'requestBanReview', by }],
};

/** These are named by a lifting that nobody asked for. */
const ofTheAuthority = ['five-years', 'of-its-own'];

const causesOf = async (caseId: string): Promise<readonly string[]> => {
  const { body } = await api.call('GET', '/cases/{caseId}/sanctions', { claims: france, caseId });
  return (body['reviews'] as { recorded: { cause: string } }[]).map(({ recorded }) => recorded.cause);
};

describe('a ban that stands is asked about by the very act that records why', () => {
  test.each(Object.entries(acts))('%s', async (name, steps) => {
    const caseId = await caseIn(api, 'banned-by-requesting', 'cases/open-case-third-country');
    for (const step of steps.slice(0, -1)) await take(api, caseId, states, step);
    expect(await causesOf(caseId)).toEqual([]);
    for (const step of steps.slice(-1)) await take(api, caseId, states, step);
    expect(await causesOf(caseId)).toEqual([name.replace(/,.*/, '')]);
  });

  test('whatever the cause: each that a fact or a request has is gone through', () => {
    const named = Object.keys(acts).map((name) => name.replace(/,.*/, ''));
    expect([...new Set([...named, ...ofTheAuthority])].sort()).toEqual([...reviewCauses].sort());
  });
});
