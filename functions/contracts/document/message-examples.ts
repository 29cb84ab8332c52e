import { keptMessages } from '../examples/kept.ts';
import type { MessageExample } from '../examples/message-example.ts';
import { isObject, type JsonObject, mapped } from './json-object.ts';

const written = ({ summary, payload, signature }: MessageExample): object => ({
  summary,
  ...(signature === undefined ? {} : { headers: { signature } }),
  payload,
});

/** Puts beside each message of the queues what was sent or said once; what was said with its signature. */
export const messageExamples = (document: JsonObject): JsonObject => {
  if (!isObject(document['channels'])) return document;
  const kept = keptMessages();
  const channels = mapped(document['channels'], (channel) => {
    const { messages } = channel as { readonly messages: JsonObject };
    return {
      ...(channel as object),
      messages: mapped(messages, (message, type) => {
        const examples = kept[type]?.map(written);
        return examples === undefined ? message : { ...(message as object), examples };
      }),
    };
  });
  return { ...document, channels };
};
