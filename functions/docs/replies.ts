import type { Answer, Content, Contract, Header } from './contract.ts';
import { nameIn } from './contract.ts';
import { examplesOf } from './examples.ts';
import { type Reading, shapeOf } from './fields.ts';
import { type Html, html } from './html.ts';
import { inline, markdown } from './markdown.ts';
import { typeWords } from './type-words.ts';

/** The first of the media types of a body, with its schema. */
export const bodyOf = (content: Content | undefined) => {
  const [first] = Object.entries(content ?? {});
  return first && { media: first[0], schema: first[1].schema ?? {} };
};

const headersOf = ({ headers = {} }: Answer, { components }: Contract): Html | undefined => {
  const all = Object.entries(headers).map(([name, header]) => {
    const found: Header = header.$ref === undefined ? header : (components.headers?.[nameIn(header.$ref)] ?? {});
    return html`<li><code class="name">${name}</code> ${markdown(found.description)}</li>`;
  });
  return all.length === 0 ? undefined : html`<p>Headers:</p><ul class="fields">${all}</ul>`;
};

/** Examples of a body, each unfolded by itself. */
export const exampleList = (content: Content | undefined): Html =>
  html`${examplesOf(content).map(
    ({ name, text }) => html`<details><summary>Example: ${inline(name)}</summary><pre><code>${text}</code></pre></details>`,
  )}`;

const isProblem = (status: string): boolean => status >= '400';

/** The replies of an operation that are no problems. */
export const goodReplies = (responses: Readonly<Record<string, Answer>>, contract: Contract, reading: Reading): Html => {
  const all = Object.entries(responses).filter(([status]) => !isProblem(status));
  return html`${all.map(([status, answer]) => {
    const body = bodyOf(answer.content);
    return html`<h3>${status} ${inline(answer.description)}</h3>
${headersOf(answer, contract)}${body === undefined ? html`<p>No body.</p>` : html`<p>Body: <span class="type">${typeWords(body.schema)}</span>, <code>${body.media}</code></p>${shapeOf(body.schema, reading)}`}
${exampleList(answer.content)}`;
  })}`;
};

const problemType = /^https?:\S*\/problems\/([\w-]+)$/;

const saidOf = (description: string): Html => {
  const lines = description.split('\n').filter((line) => line.trim() !== '');
  const kinds = lines.flatMap((line) => problemType.exec(line.trim())?.[1] ?? []);
  const rest = lines.filter((line) => !problemType.test(line.trim())).join('\n');
  return html`${markdown(rest)}${kinds.length > 0 && html`<ul class="kinds">${kinds.map((kind) => html`<li><code>${kind}</code></li>`)}</ul>`}`;
};

/** The problems of an operation by status; the type of each is an address that ends in its name. */
export const problemsOf = (responses: Readonly<Record<string, Answer>>): Html => {
  const all = Object.entries(responses).filter(([status]) => isProblem(status));
  return html`<p>Each is an <a href="Problem">RFC 9457 problem document</a>; its <code>type</code> is
<code>https://readmit.example/problems/</code> and one of these names.</p>
<dl class="problems">${all.map(([status, answer]) => html`<dt>${status}</dt><dd>${saidOf(answer.description)}${exampleList(answer.content)}</dd>`)}</dl>`;
};
