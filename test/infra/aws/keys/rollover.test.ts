import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../../infra/aws/keys/in-words.ts';
import { recognised } from '../../../../infra/aws/keys/recognised.ts';
import { add, retire, type Step, signWith, waitingHours } from '../../../../infra/aws/keys/rollover.ts';
import { type SigningKeysSetting, signingKeysSetting } from '../../../../infra/aws/signing-keys-setting.ts';

const start = Date.parse('2027-01-01T08:00:00Z');
const hour = (hours: number): string => new Date(start + hours * 3_600_000).toISOString();

/** Where a stage is, and when its service publishes what. */
type Moment = { readonly keys: SigningKeysSetting; readonly published: readonly string[]; readonly at: number };

const looked = ({ keys, published, at }: Moment): SigningKeysSetting => {
  const seen = recognised(keys, published, hour(at));
  if ('kind' in seen) throw new Error(whyNot(seen));
  return seen;
};

const stepped = (step: Step, name: string, moment: Moment): SigningKeysSetting => {
  const outcome = step(looked(moment), name, hour(moment.at));
  if ('kind' in outcome) throw new Error(whyNot(outcome));
  return signingKeysSetting.parse(outcome);
};

const onFile = signingKeysSetting.parse(undefined);
const added = stepped(add, 'second', { keys: onFile, published: ['k1'], at: 0 });
const seenPublished = looked({ keys: added, published: ['k1', 'k2'], at: 10 });
const signing = stepped(signWith, 'second', { keys: seenPublished, published: ['k1', 'k2'], at: 10 + waitingHours });
const seenSigning = looked({ keys: signing, published: ['k2', 'k1'], at: 100 });
const retired = stepped(retire, 'first', { keys: seenSigning, published: ['k2', 'k1'], at: 100 + waitingHours });

describe('A rollover', () => {
  it('ends with the new key signing, the old one retired, and both on file as published', () => {
    expect(retired).toEqual({
      signs: 'second',
      signsSince: hour(100),
      keys: {
        first: { kid: 'k1', published: hour(0), retired: hour(100 + waitingHours) },
        second: { kid: 'k2', published: hour(10) },
      },
    });
  });

  it('waits before the new key signs, from when it was seen to be published and not from when it was added', () => {
    const early = (at: number) => () => stepped(signWith, 'second', { keys: added, published: ['k1', 'k2'], at });
    expect(() => stepped(signWith, 'second', { keys: added, published: ['k1'], at: 500 })).toThrow('deploy it first');
    expect(early(500)).toThrow(`Not before ${hour(500 + waitingHours)}`);
    expect(() => stepped(signWith, 'second', { keys: seenPublished, published: ['k1', 'k2'], at: 9 + waitingHours })).toThrow(
      'Not before',
    );
  });

  it('waits before the old key is retired, from when the new one was seen to sign', () => {
    const at = 100 + waitingHours;
    expect(() => stepped(retire, 'first', { keys: signing, published: ['k1', 'k2'], at })).toThrow('second does not sign yet');
    expect(() => stepped(retire, 'first', { keys: signing, published: ['k2', 'k1'], at })).toThrow('Not before');
    expect(() => stepped(retire, 'first', { keys: seenSigning, published: ['k2', 'k1'], at: at - 1 })).toThrow('Not before');
  });

  it('waits anew where the deployment of the new key was taken back meanwhile', () => {
    const takenBack = looked({ keys: seenSigning, published: ['k1', 'k2'], at: 110 });
    expect(takenBack.signsSince).toBeUndefined();
    const again = looked({ keys: takenBack, published: ['k2', 'k1'], at: 120 });
    expect(again.signsSince).toBe(hour(120));
  });

  it('can go back to the former key at once while that is not retired, and never after', () => {
    expect(stepped(signWith, 'first', { keys: seenSigning, published: ['k2', 'k1'], at: 101 }).signs).toBe('first');
    expect(() => stepped(signWith, 'first', { keys: retired, published: ['k2', 'k1'], at: 500 })).toThrow('retired');
  });
});

describe('A command on keys is refused', () => {
  const moment: Moment = { keys: seenSigning, published: ['k2', 'k1'], at: 900 };

  it.each<readonly [string, Step, string, string]>([
    ['that adds a name again, since another key would take the place of the first', add, 'first', 'already'],
    ['that lets a key sign which nobody added', signWith, 'third', 'add it first'],
    ['that lets sign what signs', signWith, 'second', 'signs already'],
    ['that retires what signs', retire, 'second', 'let another sign first'],
    ['that retires what nobody added', retire, 'third', 'add it first'],
  ])('%s', (_which, step, name, why) => {
    expect(() => stepped(step, name, moment)).toThrow(why);
  });

  it('that adds two at once, which could not be told apart', () => {
    expect(() => stepped(add, 'third', { keys: added, published: ['k1'], at: 0 })).toThrow('second is not published yet');
  });

  it('that adds more keys than a function can be told of', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_none, n) => [n === 0 ? 'first' : `k${n}`, { kid: `k${n}` }]));
    const published = Object.values(many).map(({ kid }) => kid);
    expect(() => stepped(add, 'another', { keys: { signs: 'first', keys: many }, published, at: 0 })).toThrow('20 keys at most');
  });
});

describe('What the service publishes is not taken for what is on file', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['where a key is gone that proved old replies', ['k2'], 'no longer publishes the key first'],
    ['where there is a key that nobody put on file', ['k2', 'k1', 'k3'], 'not on file (k3)'],
  ])('%s', (_where, published, why) => {
    expect(() => looked({ keys: seenSigning, published, at: 0 })).toThrow(why);
  });

  it('where two new keys could be each other', () => {
    const two = { ...added, keys: { ...added.keys, third: {} } };
    expect(() => looked({ keys: two, published: ['k1', 'k2', 'k3'], at: 0 })).toThrow('second and third');
  });
});
