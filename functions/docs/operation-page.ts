import type { Contract, Parameter, Placed } from './contract.ts';
import { type Reading, shapeOf } from './fields.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import { menuOf } from './listed.ts';
import { inline, markdown } from './markdown.ts';
import { bodyOf, exampleList, goodReplies, problemsOf } from './replies.ts';
import { sendForm } from './send-form.ts';
import { typeWords, valuesOf } from './type-words.ts';

const parameter = ({ in: where, name, required, description, schema }: Parameter): Html => {
  const values = valuesOf(schema);
  return html`<li><code class="name">${name}</code> <span class="type">${where}, ${typeWords(schema)}</span>${required && html` <span class="must">required</span>`}
${markdown(description ?? schema.description)}${
  values &&
  html`<p class="values">One of ${values.map(({ value }, index) => html`${index > 0 && ', '}<code>${String(value)}</code>`)}</p>`
}${schema.default !== undefined && html`<p>If absent: <code>${String(schema.default)}</code></p>`}</li>`;
};

const request = ({ parameters = [], requestBody }: Placed, reading: Reading): Html => {
  const body = bodyOf(requestBody?.content);
  if (parameters.length === 0 && body === undefined) return html`<p>It takes nothing but its address.</p>`;
  return html`${parameters.length > 0 && html`<h3>Parameters</h3><ul class="fields">${parameters.map(parameter)}</ul>`}${
    body &&
    html`<h3>Body</h3>
<p><span class="type">${typeWords(body.schema)}</span>, <code>${body.media}</code></p>
${shapeOf(body.schema, reading)}${exampleList(requestBody?.content)}`
  }`;
};

/** The page of an operation. */
export const operationPage = (contract: Contract, operation: Placed, reading: Reading): string => {
  const { operationId, method, path, summary, description, tags, responses } = operation;
  const main = html`<p class="tag">${tags.join(', ')}</p>
<h1>${operationId}</h1>
<p class="place"><span class="method">${method}</span> <code>${path}</code></p>
<p>${inline(summary)}</p>
${markdown(description)}
<nav aria-label="On this page"><ul class="parts">
<li><a href="#request">Request</a></li><li><a href="#reply">Reply</a></li><li><a href="#problems">Problems</a></li><li><a href="#send">Send it</a></li>
</ul></nav>
<h2 id="request">Request</h2>
${request(operation, reading)}
<h2 id="reply">Reply</h2>
${goodReplies(responses, contract, reading)}
<h2 id="problems">Problems</h2>
${problemsOf(responses)}
<h2 id="send">Send it</h2>
${sendForm(operation)}`;
  const { version } = contract.info;
  return framed({
    title: `${operationId} – Readmit API reference`,
    main,
    menu: menuOf(contract, operationId),
    version,
    pages: '',
  });
};
