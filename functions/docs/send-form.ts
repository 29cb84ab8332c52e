import type { Parameter, Placed, Schema } from './contract.ts';
import { examplesOf } from './examples.ts';
import { type Html, html, raw } from './html.ts';
import { inline } from './markdown.ts';
import { typeWords } from './type-words.ts';

const inputOf = (id: string, { in: where, name, required, schema }: Parameter): Html => {
  const told = html`id="${id}" name="${name}" data-in="${where}" aria-describedby="${id}-hint"${required && html` required`}`;
  const { enum: values }: Schema = schema;
  if (values === undefined) return html`<input ${told} autocomplete="off" spellcheck="false">`;
  return html`<select ${told}><option value=""></option>${values.map((value) => html`<option>${String(value)}</option>`)}</select>`;
};

/** What the form does with a header by itself. */
const filledIn: Readonly<Record<string, string>> = {
  'Idempotency-Key': 'A new one stands here for each request; put back the last one to repeat it.',
  'If-Match': 'Filled in with the last ETag that this tab saw of the same file.',
};

const field = (parameter: Parameter): Html => {
  const { in: where, name, required, description, schema } = parameter;
  const id = `send-${where}-${name}`;
  const says = description ?? schema.description;
  return html`<div class="field"><label for="${id}">${name} <span class="type">${where}${required ? '' : ', optional'}</span></label>
${inputOf(id, parameter)}
<p class="hint" id="${id}-hint">${says === undefined ? typeWords(schema) : inline(says)}${filledIn[name] !== undefined && html`. ${filledIn[name]}`}</p></div>`;
};

/** JSON in a page: no `<` of it ends the element in which it stands. */
const json = (value: unknown): Html => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

const bodyField = ({ requestBody }: Placed): Html | undefined => {
  if (requestBody === undefined) return undefined;
  const examples = examplesOf(requestBody.content);
  const choice = html`<div class="field"><label for="send-example">Example</label>
<select id="send-example">${examples.map(({ name }, index) => html`<option value="${index}">${name}</option>`)}</select>
<script type="application/json" id="send-examples">${json(examples.map(({ text }) => text))}</script></div>`;
  return html`${examples.length > 1 && choice}<div class="field"><label for="send-body">Body <span class="type">JSON</span></label>
<textarea id="send-body" rows="16" spellcheck="false" autocomplete="off">
${examples[0]?.text ?? '{}'}</textarea></div>`;
};

const token = html`<div class="field"><label for="send-token">Bearer token</label>
<input id="send-token" type="password" autocomplete="off" spellcheck="false" aria-describedby="send-token-hint" required>
<p class="hint" id="send-token-hint">Kept in this tab until you close it or forget it here, and sent to this service alone, as a header.</p>
<button type="button" id="send-forget">Forget the token</button></div>`;

/** The form that sends an operation to the service from which the page came, and shows what it answers. */
export const sendForm = (operation: Placed): Html => {
  const { method, path, operationId, parameters = [], security } = operation;
  const needsToken = (security ?? []).length > 0;
  return html`<noscript><p>Without scripts this page sends nothing; the rest of it is whole.</p></noscript>
<form id="send-form" aria-labelledby="send" data-method="${method}" data-path="${path}" hidden>
${needsToken && token}${parameters.map(field)}${bodyField(operation)}
<p><button type="submit">Send ${operationId}</button></p>
<p class="warning">It is done for real, on the service that this page came from.</p>
</form>
<p id="send-status" role="status"></p>
<section id="send-answer" aria-labelledby="send-answered" hidden>
<h3 id="send-answered">Answer</h3>
<dl id="send-headers"></dl>
<pre id="send-text"></pre>
</section>`;
};
