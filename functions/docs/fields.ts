import { nameIn, type Schema, type Schemas } from './contract.ts';
import { type Html, html } from './html.ts';
import { inline, markdown } from './markdown.ts';
import { typeWords, valuesOf, variantsOf } from './type-words.ts';

/** What the fields are read by: the named schemas, how deep they are still unfolded, and the names that are unfolded already. */
export type Reading = {
  readonly schemas: Schemas;
  readonly depth: number;
  readonly within: readonly string[];
  /** Where a named schema is described by itself. */
  readonly place: (name: string) => string;
};

const shownValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The values of an enumeration, unless what is said of it lists them already. */
export const values = (schema: Schema, said = ''): Html | undefined => {
  const listed = valuesOf(schema);
  if (listed === undefined || listed.every(({ value }) => said.includes(`- \`${shownValue(value)}\``))) return undefined;
  if (listed.every(({ means }) => means === undefined))
    return html`<p class="values">One of ${listed.map(({ value }, index) => html`${index > 0 && ', '}<code>${shownValue(value)}</code>`)}</p>`;
  const meant = listed.map(
    ({ value, means }) => html`<li><code>${shownValue(value)}</code> ${means !== undefined && html`– ${inline(means)}`}</li>`,
  );
  return html`<ul class="values">${meant}</ul>`;
};

const exampleOf = ({ example, examples }: Schema): unknown => example ?? examples?.[0];

/** Longer, a pattern tells nobody anything who does not run it. */
const patternAtMost = 80;

const facts = (schema: Schema): Html => {
  const example = exampleOf(schema);
  const { pattern } = schema;
  return html`${schema.default !== undefined && html`<p>If absent: <code>${shownValue(schema.default)}</code></p>`}${
    example !== undefined && html`<p>Example: <code>${shownValue(example)}</code></p>`
  }${pattern !== undefined && pattern.length <= patternAtMost && html`<p>Pattern: <code>${pattern}</code></p>`}`;
};

/** The schema itself, and the names that were gone through to it; no schema where one of them is unfolded already. */
const resolved = (schema: Schema, { schemas, within }: Reading) => {
  let [found, names]: [Schema | undefined, readonly string[]] = [schema, []];
  while (found?.$ref !== undefined) {
    const name = nameIn(found.$ref);
    names = [...names, name];
    found = within.includes(name) ? undefined : schemas[name];
  }
  return { found, names };
};

const onlyPart = ({ allOf, items, additionalProperties, properties }: Schema): Schema | undefined => {
  if (allOf?.length === 1) return allOf[0];
  if (items) return items;
  const open = typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
  return properties === undefined && open ? additionalProperties : undefined;
};

const field = (name: string, schema: Schema, required: boolean, reading: Reading): Html => {
  const { found, names } = resolved(schema, reading);
  const unfolded = names.length > 0 ? found : schema;
  const says = schema.description ?? unfolded?.description;
  return html`<li><code class="name">${name}</code> <span class="type">${typeWords(schema)}</span>${required && html` <span class="must">required</span>`}
${markdown(says)}${values(unfolded ?? schema, says)}${facts(unfolded ?? schema)}${inner(name, schema, reading)}</li>`;
};

const inner = (name: string, schema: Schema, reading: Reading): Html | undefined => {
  const shape = shapeOf(schema, reading);
  return shape && html`<details><summary>What <code>${name}</code> is made of</summary>${shape}</details>`;
};

const linked = (name: string, { place }: Reading): Html => html`<p>See <a href="${place(name)}">${name}</a></p>`;

/** What tells a variant from the others: its title, the field that is constant in it, or what it is. */
const variantWords = (variant: Schema): Html => {
  const constant = Object.entries(variant.properties ?? {}).find(([, { const: value }]) => value !== undefined);
  if (variant.title !== undefined || constant === undefined) return html`${variant.title ?? typeWords(variant)}`;
  return html`where <code>${constant[0]}</code> is <code>${shownValue(constant[1].const)}</code>`;
};

const variantList = (variants: readonly Schema[], reading: Reading): Html | undefined => {
  const shapes = variants.map((variant) => ({ words: variantWords(variant), variant, shape: shapeOf(variant, reading) }));
  if (shapes.every(({ shape }) => shape === undefined)) return undefined;
  return html`<p>One of:</p><ol>${shapes.map(({ words, variant, shape }) => html`<li><span class="type">${words}</span>${markdown(variant.description)}${shape}</li>`)}</ol>`;
};

/** What a schema is made of, as nested lists of its fields; undefined where it is a plain value. */
export const shapeOf = (schema: Schema, reading: Reading): Html | undefined => {
  const { found, names } = resolved(schema, reading);
  const [name] = names;
  if (found === undefined) return name === undefined ? undefined : linked(name, reading);
  const unfolding = { ...reading, within: [...reading.within, ...names], depth: reading.depth - 1 };
  const part = onlyPart(found);
  if (part !== undefined) return shapeOf(part, { ...unfolding, depth: reading.depth });
  if (valuesOf(found) !== undefined) return undefined;
  const { properties, prefixItems, allOf, required = [] } = found;
  const compound = properties ?? prefixItems ?? allOf ?? (variantsOf(found).length > 0 ? found : undefined);
  if (compound === undefined) return undefined;
  if (reading.depth <= 0 && name !== undefined) return linked(name, reading);
  if (allOf !== undefined) return html`${allOf.map((one) => shapeOf(one, { ...unfolding, depth: reading.depth }))}`;
  if (prefixItems !== undefined)
    return html`<ol class="fields">${prefixItems.map((one, index) => field(String(index), one, true, unfolding))}</ol>`;
  const fields = Object.entries(properties ?? {}).map(([key, one]) => field(key, one, required.includes(key), unfolding));
  return html`${fields.length > 0 && html`<ul class="fields">${fields}</ul>`}${variantList(variantsOf(found), unfolding)}`;
};
