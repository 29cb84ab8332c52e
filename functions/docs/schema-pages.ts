import type { Contract, Schema } from './contract.ts';
import { type Reading, shapeOf, values } from './fields.ts';
import { framed } from './frame.ts';
import { html } from './html.ts';
import { filter } from './listed.ts';
import { inline, markdown } from './markdown.ts';
import { typeWords } from './type-words.ts';

const firstLine = ({ description = '' }: Schema): string => description.split('\n')[0] ?? '';

/** The page that lists the named schemas of the document. */
export const schemasPage = ({ info, components }: Contract): string => {
  const names = Object.entries(components.schemas).sort(([one], [other]) => (one < other ? -1 : 1));
  const main = html`<h1>Schemas</h1>
<p>What requests and replies are made of, by name.</p>
${filter('schemas', 'Find a schema by its name')}
<div id="schemas"><ul class="operations" data-group>${names.map(
    ([name, schema]) => html`<li><a href="${name}">${name}</a> <span class="says">${inline(firstLine(schema))}</span></li>\n`,
  )}</ul></div>`;
  return framed({ title: 'Schemas – Readmit API reference', main, version: info.version, pages: '' });
};

/** The page of a named schema; what it names in its turn has pages of its own. */
export const schemaPage = ({ info }: Contract, name: string, schema: Schema, reading: Reading): string => {
  const main = html`<p class="tag"><a href="schemas">Schemas</a></p>
<h1>${name}</h1>
<p class="type">${typeWords(schema)}</p>
${markdown(schema.description)}
${values(schema, schema.description)}
${shapeOf(schema, { ...reading, depth: 1, within: [name] })}`;
  return framed({ title: `${name} – Readmit API reference`, main, version: info.version, pages: '' });
};
