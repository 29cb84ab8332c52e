import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../../domain/file/kept-entry.ts';
import type { OtherPerson } from '../../../../domain/file/other-person.ts';
import { proposeReopening } from '../../../../domain/protection/propose-reopening.ts';
import { reopenStop } from '../../../../domain/protection/reopen-stop.ts';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { opening } from '../../specimen.ts';
import { confirmed, guarded, guardedOwn, morning } from '../../specimen-movement.ts';
import { standing, whyNot } from './standing.ts';

const transfer = (): readonly Kept[] => [{ caseId: 'transfer', entries: [{ kind: 'transfer', since: opening }] }];
const sentence = (until?: Instant): readonly Kept[] => [
  { caseId: 'transfer', entries: [{ kind: 'sentence', since: opening, ...(until === undefined ? {} : { until }) }] },
];
const held = 'Another procedure of this State holds the person (in file transfer)';

describe('a transfer of a convicted person of the moving State', () => {
  test('bars the departure, and the mover reads which file it is and nothing more of it', () => {
    expect(standing('another-procedure', { kept: transfer() })).toEqual({
      condition: 'another-procedure',
      state: 'not-met',
      why: held,
      source: 'House rule: nobody is moved by two procedures at once',
      visibleTo: 'mover',
      suppliedBy: { side: 'mover', operation: 'proposeReopening', roles: ['assessor'] },
    });
    for (const condition of ['stop', 'claim', 'holds', 'other-side'] as const)
      expect(whyNot(condition, { kept: transfer() })).toBe('met');
  });

  test('that was refused bars it while the sentence is served there, and not from the instant on at which that is over', () => {
    expect(whyNot('another-procedure', { kept: sentence() })).toBe(held);
    expect(whyNot('another-procedure', { kept: sentence(addHours(morning, 0.01)) })).toBe(held);
    expect(whyNot('another-procedure', { kept: sentence(morning) })).toBe('met');
    expect(whyNot('another-procedure', { kept: [] })).toBe('met');
  });

  test('of the receiving State bars it as one, and a sentence that is served there keeps nobody from coming', () => {
    expect(whyNot('other-side', { keptThere: transfer() })).toBe('The movement is stopped on the other side');
    expect(whyNot('other-side', { keptThere: sentence() })).toBe('met');
    expect(whyNot('another-procedure', { keptThere: transfer() })).toBe('met');
  });

  test('bars it where a stop is kept of the same file too', () => {
    const [{ caseId, entries } = { caseId: '', entries: [] }] = transfer();
    const stop = { kind: 'stop', n: 1, country: 'KZ', since: opening, by: 'finder' } as never;
    const kept = [{ caseId, entries: [stop, ...entries] }];
    expect(whyNot('another-procedure', { kept })).toBe(held);
    expect(whyNot('stop', { kept })).toContain('(in case transfer)');
  });
});

describe('that its person is somebody else', () => {
  const files = (own: object = {}) => ({ ...guarded(confirmed(), guardedOwn(own)), kept: transfer(), linkedFrom: [] });
  const proposal = {
    recordedIn: 'transfer',
    fact: 'another-person',
    explanation: 'Another mother’s name',
    sources: ['Register of births'],
    assessor: 'A',
    subject: 'assessor',
  } as const;
  const before72 = addHours(morning, -72);

  test('is said by an assessor and confirmed by a supervisor, and after 72 hours it bars no more', () => {
    const proposed = proposeReopening(files(), proposal, before72);
    if (!proposed.ok) throw new Error(proposed.error.kind);
    const { otherPersons } = proposed.value.own ?? {};
    const told = { who: 'person', how: 'In person', toldAt: before72 } as const;
    const confirming = { recordedIn: 'transfer', official: 'O', counselTold: told, subject: 'supervisor' };
    const reopened = reopenStop(files({ otherPersons }), confirming, before72);
    if (!reopened.ok) throw new Error(reopened.error.kind);
    const settled = { otherPersons: reopened.value.own?.otherPersons as readonly OtherPerson[] };
    const at = (hours: number) => whyNot('another-procedure', { kept: transfer(), own: settled, at: addHours(morning, hours) });
    expect(at(-0.01)).toBe(held);
    expect(at(0)).toBe('met');
  });

  test('is said of no file of which nothing is kept', () =>
    expect(proposeReopening(files(), { ...proposal, recordedIn: 'nowhere' }, before72)).toMatchObject({
      error: { kind: 'no-such-risk-stop' },
    }));
});
