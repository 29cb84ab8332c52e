import type { Example, Schema, Schemas } from './contract.ts';
import { shapeOf } from './fields.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import { inline, markdown } from './markdown.ts';

type Message = {
  readonly name: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly headers?: Schema;
  readonly payload: Schema;
  readonly examples?: readonly (Example & { readonly payload?: unknown })[];
};

type Channel = {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly messages: Readonly<Record<string, Message>>;
};

/** The AsyncAPI document, as far as the page reads it. */
export type Queues = {
  readonly info: { readonly version: string; readonly description: string };
  readonly channels: Readonly<Record<string, Channel>>;
  readonly components: { readonly schemas: Schemas };
};

const anchor = (name: string): string => `schema-${name}`;

const examples = ({ examples: all = [] }: Message): Html =>
  html`${all.map(
    ({ summary, payload }) =>
      payload !== undefined &&
      html`<details><summary>Example: ${inline(summary ?? 'one of them')}</summary><pre><code>${JSON.stringify(payload, null, 2)}</code></pre></details>`,
  )}`;

/** The page of the messages between partner States and the service. */
export const messagesPage = ({ info, channels, components: { schemas } }: Queues): string => {
  const reading = { schemas, depth: 4, within: [], place: (name: string) => `#${anchor(name)}` };
  const message = (one: Message): Html => html`<section><h3 id="${one.name}">${one.name}</h3>
<p>${inline(one.summary ?? '')}</p>${markdown(one.description)}
<details><summary>Fields of <code>${one.name}</code></summary>${shapeOf(one.payload, reading)}</details>${examples(one)}</section>`;
  const parts = Object.entries(channels).map(
    ([name, { title, address, description, messages }]) => html`<h2 id="${name}">${title}</h2>
<p class="place"><code>${address}</code></p>
${markdown(description)}
${Object.values(messages).map(message)}`,
  );
  const named = Object.entries(schemas).map(
    ([name, schema]) =>
      html`<section><h3 id="${anchor(name)}">${name}</h3>${markdown(schema.description)}${shapeOf(schema, { ...reading, depth: 1, within: [name] })}</section>`,
  );
  const list = Object.entries(channels).map(
    ([name, { title, messages }]) => html`<li><a href="#${name}">${title}</a>
<ul>${Object.values(messages).map((one) => html`<li><a href="#${one.name}">${one.name}</a></li>`)}</ul></li>`,
  );
  const main = html`<h1>Messages</h1>
${markdown(info.description)}
<p>The document behind this page: <a href="../asyncapi.json">asyncapi.json</a>.</p>
<nav aria-label="On this page"><ul>${list}<li><a href="#named">Schemas of messages</a></li></ul></nav>
${parts}
<h2 id="named">Schemas of messages</h2>
${named}`;
  return framed({ title: 'Messages – Readmit API reference', main, version: info.version, pages: '' });
};
