import { randomUUID } from 'node:crypto';
import { sampleText } from '../../../functions/contracts/examples/sample-text.ts';
import { sample } from '../demo/sample.ts';
import { aboutSomebodyElse, anotherSurname } from '../demo/specimen-person.ts';
import { asBetween, asWritten, type Between } from './between.ts';

/** A message about a transit as a partner writes it. */
export type Message = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: Record<string, unknown>;
};

/**
 * The messages of a sample in `test/samples/transit`, in their order, between those States, about a transit and a specimen person of their
 * own: what one State finds out about a person in one transit bars every other.
 */
export const messagesOf = (name: string, now: number, between: Between = asWritten): readonly [Message, ...Message[]] => {
  const transitId = randomUUID();
  const surname = anotherSurname();
  const messages = JSON.parse(sampleText(`transit/${name}`, now, { transit: transitId })) as Message[];
  const [first, ...rest] = asBetween(messages, between).map((message) =>
    'person' in message.data ? { ...message, data: aboutSomebodyElse(message.data, surname) } : message,
  );
  if (first === undefined) throw new Error(`The sample ${name} has no message`);
  return [first, ...rest];
};

/** The one request of `request.json`, under a transit and an id of its own. */
export const requestAlone = (now: number, between: Between = asWritten): Message => {
  const transitId = randomUUID();
  const request = asBetween(sample('transit/request', now) as Message, between);
  return { ...request, id: `${transitId}/1`, subject: transitId, data: aboutSomebodyElse(request.data) };
};
