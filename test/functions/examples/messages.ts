import { createPublicKey, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { replySigner } from '../../../functions/adapters/signing-key.ts';
import { keptMessages } from '../../../functions/contracts/examples/kept.ts';
import type { MessageExample } from '../../../functions/contracts/examples/message-example.ts';
import { saidMessages, saidToJustice } from '../../../functions/contracts/said-messages.ts';
import { canonical } from '../../../functions/history/canonical.ts';
import type { Played } from './play.ts';
import { asJson } from './written.ts';

/** Whether the signature is one of that text by the key of the examples. */
const holds = (signature: string, text: string): boolean => {
  const [header = '', , end = ''] = signature.split('.');
  const [jwk] = JSON.parse(process.env['PUBLISHED_KEY_JWKS'] ?? '[]') as [object];
  const key = createPublicKey({ key: jwk as never, format: 'jwk' });
  const signed = Buffer.from(`${header}.${Buffer.from(text).toString('base64url')}`);
  return verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(end, 'base64url'));
};

/** No two signatures of one text are the same: one that holds is kept. */
const signatureOf = async (type: string, text: string): Promise<string> => {
  const known = keptMessages()
    [type]?.flatMap(({ signature = '' }) => signature)
    .find((signature) => holds(signature, text));
  return known ?? replySigner().sign(text);
};

/** The first message of each type that the service said in the stories, signed, and all that partners sent to be shown. */
export const messagesOf = async (played: readonly Played[]): Promise<Readonly<Record<string, readonly MessageExample[]>>> => {
  const all: Record<string, MessageExample[]> = {};
  for (const { type, summary, payload } of played.flatMap(({ sent }) => sent)) {
    const known = all[type] ?? [];
    all[type] = known;
    if (summary !== undefined && !known.some((one) => one.summary === summary)) known.push({ summary, payload });
  }
  const said = played.flatMap((story) => story.said);
  for (const [type, { summary }] of Object.entries({ ...saidMessages(), ...saidToJustice() })) {
    const first = said.find((told) => told.type === type);
    if (first === undefined) throw new Error(`No story lets ${type} be said`);
    all[type] = [{ summary, payload: first.payload, signature: await signatureOf(type, canonical(first.payload)) }];
  }
  return all;
};

/** Keeps them beside the examples of operations. */
export const writeMessages = async (played: readonly Played[]): Promise<void> => {
  const place = new URL('../../../functions/contracts/examples/messages.json', import.meta.url);
  writeFileSync(place, asJson(await messagesOf(played)));
};
