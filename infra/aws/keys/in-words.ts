import { publishedNames, type SigningKeysSetting } from '../signing-keys-setting.ts';
import type { NotRecognised } from './recognised.ts';
import { type NotYet, waitingHours } from './rollover.ts';

/** Why a command did nothing. */
export const whyNot = (why: NotRecognised | NotYet): string => {
  switch (why.kind) {
    case 'key-gone':
      return `The service no longer publishes the key ${why.name}, and what it signed cannot be proven: deploy what is on file`;
    case 'unknown-key':
      return `The service publishes a key that is not on file (${why.kid}): is this the stage that is deployed there?`;
    case 'cannot-tell-apart':
      return `Of the keys ${why.names.join(' and ')} it cannot be told which is which: add them one at a time`;
    case 'name-taken':
      return `There is a key ${why.name} already`;
    case 'no-such-key':
      return `There is no key ${why.name}: add it first`;
    case 'is-retired':
      return `The key ${why.name} is retired: add another`;
    case 'signs-already':
      return `The key ${why.name} signs already`;
    case 'still-signs':
      return `The key ${why.name} signs: let another sign first`;
    case 'not-published':
      return `The key ${why.name} is not published yet: deploy it first`;
    case 'does-not-sign':
      return `The key ${why.name} does not sign yet: deploy it first`;
    case 'too-many-keys':
      return `A stage has ${why.most} keys at most`;
    case 'too-early':
      return `Not before ${why.until}: it has to be so for ${waitingHours} hours first`;
  }
};

const stands = ({ signs, signsSince, keys }: SigningKeysSetting, name: string): string => {
  const { kid, published, retired } = keys[name] ?? {};
  if (kid === undefined) return 'not published yet';
  if (retired !== undefined) return `retired ${retired}, stays published`;
  if (name !== signs) return `published ${published}`;
  return signsSince === undefined ? 'to sign, and was not seen to yet' : `signs, seen to since ${signsSince}`;
};

/** The keys, each by its name, its `kid` and how it stands. */
export const keysInWords = (keys: SigningKeysSetting): string =>
  publishedNames(keys)
    .map((name) => `${name}  ${keys.keys[name]?.kid ?? '-'}  ${stands(keys, name)}`)
    .join('\n');

/** What is to be done after a command, where `goes` says how it reaches the service, and `look` is the command that starts the waiting. */
export const whatNext = (step: 'add' | 'sign-with' | 'retire', name: string, goes: string, look: string): string => {
  const then = {
    add: `sign-with ${name}`,
    'sign-with': 'retire the key that signed before',
    retire: undefined,
  }[step];
  if (then === undefined)
    return `${goes} Nothing can sign with ${name} any more. It stays published, as the proof of what it signed.`;
  return `${goes} Then look: ${look}\nFrom the first look that finds it so wait ${waitingHours} hours, then: ${then}.`;
};
